import { isOldSyllable, pinyinReadings } from "./chinese.ts";
import { commonness } from "./common-names.ts";
import { legalFormAt } from "./legal-forms.ts";
import { Memo } from "./memo.ts";
import { numberGroup } from "./numbers.ts";
import { soundOf } from "./sound.ts";
import type { Token, TokenKind } from "./types.ts";
import { lookUpWord } from "./words.ts";

/** The kinds in the order in which a prebuilt index numbers them. */
export const TOKEN_KINDS: readonly TokenKind[] = [
  "word",
  "generic",
  "place",
  "form",
  "number",
  "initial",
  "particle",
  "honorific",
  "stop",
];

/** Whether a word of a kind tells names apart. Numbers are compared by themselves, forms too, and the rest are little words. */
export function isTelling(kind: TokenKind): boolean {
  return kind === "word" || kind === "generic" || kind === "place" || kind === "initial";
}

/** Tokens already made; names repeat words far more than they coin them. */
const made: Memo<string, Token>[] = TOKEN_KINDS.map(() => new Memo());

/** The token for a folded word in a given part. The same word in the same part is the same object for as long as it is remembered. */
export function tokenOf(raw: string, kind: TokenKind): Token {
  const cache = made[TOKEN_KINDS.indexOf(kind)] as Memo<string, Token>;
  const known = cache.get(raw);
  if (known) return known;
  const token = makeToken(raw, kind);
  cache.set(raw, token);
  return token;
}

function makeToken(raw: string, kind: TokenKind): Token {
  const entry = lookUpWord(raw);
  const text = kind === "generic" ? (entry?.text ?? raw) : raw;
  const sound = kind === "number" ? text : soundOf(raw);
  const pinyin = kind === "word" && isOldSyllable(raw) ? pinyinReadings(raw) : undefined;
  return {
    text,
    raw,
    kind,
    weight: weightOf(raw, kind, sound),
    group: groupOf(raw, kind),
    sound,
    mask: maskOf(raw),
    consonants: consonantsOf(sound),
    ...(pinyin ? { pinyin } : {}),
  };
}

/** The group of a word that is only part of a legal form (`liability`). */
export const PART_OF_FORM = "part";

function groupOf(raw: string, kind: TokenKind): string {
  switch (kind) {
    case "form":
      return legalFormAt(raw.split(" "), 0)?.form.id ?? PART_OF_FORM;
    case "number":
      return numberGroup(raw, true) ?? "";
    case "generic":
    case "place":
      return lookUpWord(raw)?.group ?? "";
    case "word": {
      const entry = lookUpWord(raw);
      return entry?.kind === "name" ? entry.group : "";
    }
    default:
      return "";
  }
}

const WEIGHT: Record<Exclude<TokenKind, "word">, number> = {
  generic: 0.3,
  place: 0.4,
  form: 0.08,
  number: 0.6,
  initial: 0.25,
  particle: 0.06,
  honorific: 0.03,
  stop: 0.03,
};
/** Words that name how a house is built up, not what it does. */
const STRUCTURE = new Set(
  "group holding corporation enterprise international warehouse office purchasing branch department subsidiary".split(
    " ",
  ),
);
/** What a word says by its length: a short one is more easily met by chance. */
const BY_LENGTH = [0, 0.4, 0.5, 0.7, 0.85, 0.95, 1, 1.1, 1.2, 1.2, 1.3];
const BY_COMMONNESS = [1, 0.75, 0.5];

function weightOf(raw: string, kind: TokenKind, sound: string): number {
  if (kind === "generic" && STRUCTURE.has(lookUpWord(raw)?.text ?? "")) return 0.12;
  if (kind !== "word") return WEIGHT[kind];
  // A word without Latin letters (Han, Hangul) says as much as its syllables.
  if ((raw.codePointAt(0) as number) > 0x7f) return raw.length >= 2 ? 1.5 : 0.8;
  const byLength = BY_LENGTH[Math.min(raw.length, 10)] as number;
  const entry = lookUpWord(raw);
  const known = entry?.kind === "name" ? entry.weight : 1;
  return byLength * Math.min(known, BY_COMMONNESS[commonness(sound)] as number);
}

const IS_VOWEL = new Uint8Array(128);
for (const vowel of "aeiouy") IS_VOWEL[vowel.charCodeAt(0)] = 1;

function consonantsOf(sound: string): number {
  let letters = 0;
  for (let i = 0; i < sound.length; i++) {
    const code = sound.charCodeAt(i);
    if (code > 127 || IS_VOWEL[code] === 0) letters |= 1 << (code % 26);
  }
  return letters;
}

function maskOf(text: string): number {
  let mask = 0;
  for (let i = 0; i < text.length; i++) mask |= 1 << (text.charCodeAt(i) % 32);
  return mask;
}
