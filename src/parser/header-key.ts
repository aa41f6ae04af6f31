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

/** Words for a number: `Nr.`, `No.`, `№`, `#`. */
const NUMBER = new Set([
  "no",
  "nr",
  "nro",
  "nbr",
  "num",
  "number",
  "numero",
  "nummer",
  "nomor",
  "n",
  "номер",
]);

/** `ÚLTIMO Destinatário_Nome` and `ultimo destinatario nome` have one key. */
export function plainWords(text: string): string {
  return text
    .slice(0, 200)
    .replaceAll(/US ?\$|\$ ?US|U\$[SD]|долл(?:\.|аров|ары)? ?США/giu, " USD ")
    .replaceAll("#", " no ")
    .replaceAll(/1 ?& ?2/g, "")
    .replaceAll(/(?<=\p{L})['’]s(?!\p{L})/gu, "")
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
  const words = plainWords(
    text.replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2").replace(/(?<=\p{L}{4})([1-9])$/u, " $1"),
  ).split(" ");
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
  return telling((/^[a-z0-9 ]+$/.test(text) ? text : plainWords(text)).split(" "));
}

/** Without the little words, unless nothing else is left; the country of a form is often a “country or region”. */
function telling(words: string[]): string {
  const kept = words.filter((word) => !CONNECTIVES.has(word)).map(plainWord);
  return (kept.length > 0 ? kept : words)
    .join(" ")
    .replace(/(^| )(country|land|pays|pais|paese|国家?) ?(?:region|territory|地区)(?= |$)/, "$1$2");
}

/** One word for every way to write number, and without the ending of a genitive or plural (`Empfängers`, `importers`). */
function plainWord(word: string): string {
  if (NUMBER.has(word)) return "no";
  return word.length > 5 && word.endsWith("ers") ? word.slice(0, -1) : word;
}
