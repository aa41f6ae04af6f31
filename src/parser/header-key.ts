import { CONNECTIVES } from "./synonyms.ts";

/** What remains of a header when everything is taken off that people write in different ways. */
export interface HeaderKey {
  /** Words in small letters without accents, and without the little words. */
  key: string;
  /** The same content in Latin script or English beside a column in the original (`_EN`). */
  translated: boolean;
  /** A number at the end, `QUANTITY 2`; 0 without one. */
  number: number;
}

const TRANSLATED = new Set(["en", "eng", "english", "latin", "translit", "translated"]);
const ORIGINAL = new Set(["local", "original", "native", "lang"]);

/** `ÚLTIMO Destinatário_Nome` and `ultimo destinatario nome` have one key. */
export function plainWords(text: string): string {
  return text
    .slice(0, 200)
    .normalize("NFKD")
    .replaceAll(/\p{M}+/gu, "")
    .toLowerCase()
    .replaceAll("ı", "i")
    .replaceAll("ß", "ss")
    .replaceAll(/[^\p{L}\p{N}%]+/gu, " ")
    .trim()
    .normalize("NFC");
}

export function headerKey(text: string): HeaderKey {
  const words = plainWords(text.replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2")).split(" ");
  let [translated, number] = [false, 0];
  if (words.length > 1 && TRANSLATED.has(words.at(-1)!)) {
    translated = true;
    words.pop();
  } else if (words.length > 1 && ORIGINAL.has(words.at(-1)!)) words.pop();
  if (words.length > 1 && /^[1-9]$/.test(words.at(-1)!)) number = Number(words.pop());
  return { key: telling(words), translated, number };
}

/** The key of a name in the tables of names. */
export function nameKey(text: string): string {
  return telling(plainWords(text).split(" "));
}

/** Without the little words, unless nothing else is left. */
function telling(words: string[]): string {
  const kept = words.filter((word) => !CONNECTIVES.has(word));
  return (kept.length > 0 ? kept : words).join(" ");
}
