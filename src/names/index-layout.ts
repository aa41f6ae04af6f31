/**
 * The prebuilt name index as bytes: a head of 32-bit words, then sections of numbers and text, each at a multiple of 4. Opening it
 * makes views and reads nothing.
 */
import type { NameType, Token } from "./types.ts";

export const MAGIC = 0x584e4353; // "SCNX", little-endian
/** Changes with the layout and with anything that changes how a name is analysed: an index of another version is refused. */
export const VERSION = 8;

export type NameKind = "primary" | "alias" | "weak" | "former";
export const NAME_KINDS: readonly NameKind[] = ["primary", "alias", "weak", "former"];
export const NAME_TYPES: readonly NameType[] = ["unknown", "person", "company", "vessel"];
export const NATIVE_SCRIPTS = ["", "Hani", "Hang", "Kana", "Arab", "Hebr", "other"] as const;

/** The sections in their order in the file, with the width of one value in bytes. */
export const SECTIONS = [
  ["ref", 4],
  ["textStart", 4],
  ["recordStart", 4],
  ["records", 4],
  ["vocabStart", 4],
  ["vocabLetters", 4],
  ["vocabConsonants", 4],
  ["nameCount", 4],
  ["namesStart", 4],
  ["names", 4],
  ["keyStart", 4],
  ["keys", 4],
  ["spellingStart", 4],
  ["spellings", 4],
  ["joinStart", 4],
  ["joins", 4],
  ["neighbourStart", 4],
  ["neighbours", 4],
  ["neighbourLead", 4],
  ["neighbourNames", 4],
  ["kind", 1],
  ["vocabKind", 1],
  ["vocabLength", 1],
  ["vocabText", 1],
  ["text", 1],
] as const;
export type SectionName = (typeof SECTIONS)[number][0];

/** Magic, version, checksum, number of names, number of vocabulary words, total length; then the length of each section. */
export const HEAD_WORDS = 6 + SECTIONS.length;

/** Checksum over what follows the first three words: FNV-1a by 32-bit words, quick enough to run at every start. */
export function checksum(parts: readonly Uint32Array[]): number {
  let hash = 0x811c9dc5;
  for (const words of parts) {
    for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ (words[i] as number), 0x01000193);
  }
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> 0;
}

/** 32-bit hash of a word under one of several meanings (`salt`). */
export function hashText(text: string, salt: number): number {
  let hash = salt;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash, 0x01000193) + text.charCodeAt(i);
  return mix(hash);
}

export function mix(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x45d9f3b);
  h ^= h >>> 15;
  return h >>> 0;
}

/** What is filed under a hash is a number of so many bits, with the other bits of the hash above it to tell strangers in one bucket apart. */
export const FILED_BITS = 22;
export const FILED_MASK = (1 << FILED_BITS) - 1;

/** The bits of a hash that are kept with the word; the bucket is taken from the others. */
export function tagOf(hash: number): number {
  return (hash & ~FILED_MASK) >>> 0;
}

/** Meanings of a spelling key. */
export const SALT = {
  text: 0x1000193,
  sound: 0x2545f491,
  group: 0x3c6ef372,
  join: 0x5bd1e995,
  acronym: 0x7feb352d,
  whole: 0x68e31da4,
};

const prefix = new Uint32Array(66);
const suffix = new Uint32Array(66);
const power = new Uint32Array(66);
power[0] = 1;
for (let i = 1; i < 66; i++) power[i] = Math.imul(power[i - 1] as number, 0x01000193) >>> 0;

/** The hashes of a word with each one of its letters left out, and of the word itself: two words one slip apart share at least one. */
export function spellingKeys(text: string, salt: number, out: Uint32Array): number {
  const n = Math.min(text.length, 64);
  prefix[0] = salt;
  for (let i = 0; i < n; i++) prefix[i + 1] = Math.imul(prefix[i] as number, 0x01000193) + text.charCodeAt(i);
  suffix[n] = 0;
  for (let i = n - 1; i >= 0; i--) {
    suffix[i] = (suffix[i + 1] as number) + Math.imul(text.charCodeAt(i), power[n - 1 - i] as number);
  }
  let count = 0;
  out[count++] = mix(prefix[n] as number);
  for (let i = 0; i < n; i++) {
    if (i > 0 && text.charCodeAt(i) === text.charCodeAt(i - 1)) continue;
    out[count++] = mix(
      Math.imul(prefix[i] as number, power[n - 1 - i] as number) + (suffix[i + 1] as number),
    );
  }
  return count;
}

/** The sections of an index as views on its bytes. */
type WideSection = Extract<(typeof SECTIONS)[number], readonly [string, 4]>[0];
export type Views = Record<WideSection, Uint32Array> & Record<Exclude<SectionName, WideSection>, Uint8Array>;

/** @throws RangeError when the sections that the head announces do not fit in the bytes. */
export function viewsOn({ buffer, byteOffset, byteLength }: Uint8Array): Views {
  const head = new Uint32Array(buffer, byteOffset, HEAD_WORDS);
  const places = new Map<SectionName, { at: number; length: number }>();
  let at = byteOffset + HEAD_WORDS * 4;
  const end = byteOffset + byteLength;
  SECTIONS.forEach(([section], i) => {
    const length = head[6 + i] as number;
    if (at + length > end) throw new RangeError("the name index is cut");
    places.set(section, { at, length });
    at += (length + 3) & ~3;
  });
  const wide = (section: WideSection) => {
    const place = places.get(section) as { at: number; length: number };
    return new Uint32Array(buffer, place.at, place.length / 4);
  };
  const narrow = (section: Exclude<SectionName, WideSection>) => {
    const place = places.get(section) as { at: number; length: number };
    return new Uint8Array(buffer, place.at, place.length);
  };
  // Written out, for an object that is filled under computed names is a hash table to V8, and these are read for every name looked at.
  return {
    ref: wide("ref"),
    textStart: wide("textStart"),
    recordStart: wide("recordStart"),
    records: wide("records"),
    vocabStart: wide("vocabStart"),
    vocabLetters: wide("vocabLetters"),
    vocabConsonants: wide("vocabConsonants"),
    nameCount: wide("nameCount"),
    namesStart: wide("namesStart"),
    names: wide("names"),
    keyStart: wide("keyStart"),
    keys: wide("keys"),
    spellingStart: wide("spellingStart"),
    spellings: wide("spellings"),
    joinStart: wide("joinStart"),
    joins: wide("joins"),
    neighbourStart: wide("neighbourStart"),
    neighbours: wide("neighbours"),
    neighbourLead: wide("neighbourLead"),
    neighbourNames: wide("neighbourNames"),
    kind: narrow("kind"),
    vocabKind: narrow("vocabKind"),
    vocabLength: narrow("vocabLength"),
    vocabText: narrow("vocabText"),
    text: narrow("text"),
  };
}

/**
 * Neighbouring words written as one, and a name of three or more all as one: what a slip of the space bar makes of it.
 * @param use called with the text, and the first and the last of the words
 */
export function eachJoin(
  tokens: readonly Token[],
  use: (joined: string, first: number, last: number) => void,
): void {
  let before = "";
  for (let at = 0; at < tokens.length; at++) {
    const { raw, kind } = tokens[at] as Token;
    if (kind === "form" && raw.includes(" ")) {
      before = "";
      continue;
    }
    if (before !== "" && before.length + raw.length > 4) use(before + raw, at - 1, at);
    before = raw;
  }
  if (tokens.length < 3) return;
  const whole = wholeJoin(tokens);
  if (whole !== "") use(whole, 0, tokens.length - 1);
}

/** A name of three words or more, forms left out, written as one; empty for another, and for one that is longer than any word. */
export function wholeJoin(tokens: readonly Token[]): string {
  let whole = "";
  let parts = 0;
  for (const { raw, kind } of tokens) {
    if (kind === "form") continue;
    whole += raw;
    parts++;
  }
  return parts > 2 && whole.length <= 64 ? whole : "";
}

/** Whether names of a type are called by their first letters: companies are. */
export function mayBeShort(type: NameType): boolean {
  return type === "company" || type === "unknown";
}

/** Hash of a whole name as it is folded, so that the very name is found whatever else is like it. */
export function hashWhole(tokens: readonly Token[]): number {
  let hash = SALT.whole;
  for (const { raw } of tokens) {
    for (let i = 0; i < raw.length; i++) hash = Math.imul(hash, 0x01000193) + raw.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193) + 0x20;
  }
  return mix(hash);
}
