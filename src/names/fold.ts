import { readArabic } from "./arabic.ts";
import { latinOf, lookAlike, type NativeScript, nativeScript } from "./scripts.ts";

/** Text ready to be cut into words: lower-case Latin letters and digits, everything else a sign or a space. */
export interface Folded {
  /** Lower-case Latin; Han characters and Hangul stay as they are, to be read in words. */
  readonly latin: string;
  /** The letters in their own script, where that is not Latin, Cyrillic or Greek. */
  readonly native: string;
  readonly script?: NativeScript;
  readonly notes: string[];
  /** Letters were dropped for want of a table. */
  readonly unread: boolean;
}

/** A word in Arabic letters, with the marks and the joiners that may stand in it. */
const ARABIC = /^[\u0620-\u065f\u0670-\u06d3\u0750-\u077f\u200c\u200d]+$/;
const APOSTROPHES = "’‘ʼʻ´`′";
/** Names longer than this are cut, and say so. */
const MAX_LENGTH = 1000;
/** UTF-8 read as Windows-1252: the characters that such a mistake leaves behind. */
const MOJIBAKE = /[ÃÂÐÑÎÏÅÄØÙÚã][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€/;
const CP1252 = new Map<number, number>(
  [..."€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"].map((c, i) => [c.charCodeAt(0), 0x80 + i]),
);
const strictUtf8 = new TextDecoder("utf-8", { fatal: true });

function repairMojibake(text: string): string {
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const byte = code < 0x100 && !(code >= 0x80 && code < 0xa0) ? code : (CP1252.get(code) ?? code);
    if (byte > 0xff) return text;
    bytes.push(byte);
  }
  try {
    return strictUtf8.decode(Uint8Array.from(bytes));
  } catch {
    return text;
  }
}

const ENTITY = /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(amp|quot|apos|nbsp|lt|gt));/gi;
const NAMED = new Map([
  ["amp", "&"],
  ["apos", "'"],
]);

/** Characters that a web page had written out (`&#039;`, `&amp;`) put back. */
function withoutEntities(text: string, notes: string[]): string {
  const read = text.replace(ENTITY, (_, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name.toLowerCase()) ?? " ";
    const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
    return code > 0 && code < 0xd800 ? String.fromCharCode(code) : " ";
  });
  if (read !== text) notes.push("characters written out as entities put back");
  return read;
}

/** Lower-cases pure ASCII text; undefined as soon as another character turns up. */
function asciiOnly(text: string): string | undefined {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return undefined;
  return text.toLowerCase();
}

/**
 * Folds any text to lower-case Latin: repairs UTF-8 read as Windows-1252, reads other scripts, drops marks, and reads a Cyrillic or
 * Greek look-alike inside a Latin word as the Latin letter it imitates. Never throws; unpaired surrogates become spaces.
 */
export function fold(input: string): Folded {
  const notes: string[] = [];
  let text = input;
  const cut = text.length > MAX_LENGTH;
  if (cut) {
    text = text.slice(0, MAX_LENGTH);
    notes.push(`cut at ${MAX_LENGTH} characters`);
  }
  if (text.includes("&") && text.includes(";")) text = withoutEntities(text, notes);
  const ascii = asciiOnly(text);
  if (ascii !== undefined) return { latin: ascii, native: "", notes, unread: cut };
  if (MOJIBAKE.test(text)) {
    const repaired = repairMojibake(text);
    if (repaired !== text) {
      text = repaired;
      notes.push("mojibake repaired");
    }
  }
  text = text.normalize("NFKC").toLowerCase();
  let latin = "";
  let native = "";
  let script: NativeScript | undefined;
  let unread = cut;
  let confusables = false;
  for (const word of text.split(/([\s\p{P}]+)/u)) {
    if (ARABIC.test(word)) {
      script = script === undefined || script === "other" ? "Arab" : script;
      latin += readArabic(word, (letter) => latinOf(letter, ""));
      native += word;
      continue;
    }
    const mixed = /[a-z]/.test(word) && /[\u0370-\u03ff\u0400-\u04ff]/.test(word);
    for (const letter of word) {
      const code = letter.codePointAt(0) as number;
      if (code < 0x80) {
        latin += letter;
        native += letter;
        continue;
      }
      const imitated = mixed ? lookAlike(letter) : undefined;
      if (imitated !== undefined) {
        confusables = true;
        latin += imitated;
        continue;
      }
      const own = nativeScript(code);
      if (own !== undefined) {
        script =
          script === undefined || script === own || own === "other"
            ? (script ?? own)
            : preferred(script, own);
        native += letter;
      }
      if (own === "Hani" || own === "Hang") {
        latin += letter;
        continue;
      }
      const read = APOSTROPHES.includes(letter) ? "'" : readLetter(letter, latin);
      if (read === undefined) unread = true;
      else latin += read;
    }
  }
  if (confusables) notes.push("look-alike letters of another script read as Latin");
  if (unread && script !== undefined) notes.push("letters of a script that was not loaded");
  return script === undefined
    ? { latin, native: "", notes, unread }
    : { latin, native, script, notes, unread };
}

/** Japanese mixes Han with Kana: such a name is compared as Kana. */
function preferred(a: NativeScript, b: NativeScript): NativeScript {
  return a === "Kana" || b === "Kana" ? "Kana" : a;
}

const SIGN = /[\p{L}\p{N}\p{M}]/u;

function readLetter(letter: string, before: string): string | undefined {
  const direct = latinOf(letter, before);
  if (direct !== undefined) return direct;
  const bare = letter.normalize("NFKD").replace(/\p{M}+/gu, "");
  if (bare !== letter) {
    let out = "";
    for (const part of bare) {
      const code = part.codePointAt(0) as number;
      const read = code < 0x80 ? part : latinOf(part, before);
      if (read === undefined) return undefined;
      out += read;
    }
    return out.toLowerCase();
  }
  return SIGN.test(letter) ? undefined : " ";
}
