import type { FactValue } from "../line.ts";

/** What was wrong, or to be said, of a value. */
export interface Remark {
  why: string;
  fix: string;
}

/** A text read as a value of some type: without `value` and `problem` it states nothing (unknown). */
export interface Reading {
  value?: FactValue;
  problem?: Remark;
  note?: Remark;
  /** Of an amount of money, the currency that stands in its cell. */
  currency?: string;
}

export const NOTHING: Reading = Object.freeze({});

export function read(value: FactValue, note?: Remark): Reading {
  return note ? { value, note } : { value };
}

export function refused(why: string, fix: string): Reading {
  return { problem: { why, fix } };
}

/** Words that stand for "nothing stated" in real exports. They never mean no. */
const NULL_WORDS = new Set([
  "",
  "-",
  "--",
  "---",
  ".",
  "?",
  "n/a",
  "na",
  "n.a.",
  "n.a",
  "#n/a",
  "null",
  "nil",
  "(null)",
  "undefined",
  "unknown",
  "unk",
  "xxx",
  "not available",
  "not known",
  "tbd",
  "tba",
  "\\n",
  "none stated",
  "none",
  "nan",
  "<na>",
  "(blank)",
  "(empty)",
  "(none)",
  "n.d.",
  "n/a.",
  "n/d",
  "s/d",
  "s/i",
  "tbc",
  "unspecified",
  "not specified",
  "not applicable",
  "not provided",
  "not declared in document",
  "not available from document",
  "no data",
  "sin datos",
  "sin información",
  "no aplica",
  "no figura",
  "se ignora",
  "ninguno",
  "ninguna",
  "não informado",
  "nao informado",
  "não declarado",
  "nao declarado",
  "não se aplica",
  "aucun",
  "aucune",
  "néant",
  "neant",
  "sans objet",
  "keine angabe",
  "keine",
  "entfällt",
  "не указана",
  "не указаны",
  "отсутствует",
  "отсутствуют",
  "информация отсутствует",
  "відсутній",
  "没有",
  "不详",
  "なし",
  "yok",
  "belirsiz",
  "belirtilmemiş",
  "brak",
  "no disponible",
  "non disponible",
  "nicht verfügbar",
  "no declarado",
  "not declared",
  "not stated",
  "не указано",
  "не указан",

  "unbekannt",
  "k.a.",
  "inconnu",
  "desconocido",
  "неизвестно",
  "нет данных",
  "н/д",
  "不明",
  "未知",
  "无",
  "bilinmiyor",
]);

/** Whether a text says that nothing is stated: by a word for it, or by marks alone. */
export function isNullWord(text: string): boolean {
  const word = text.trim().toLowerCase();
  return NULL_WORDS.has(word) || (word.length < 40 && /^(?:[^\p{L}\p{N}\p{Sc}%+<>=]+|x{3,})$/u.test(word));
}

/** The stated parts of a list in one cell. */
export function parts(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => !isNullWord(part));
}
