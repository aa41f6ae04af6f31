import { createHash } from "node:crypto";
import type { LegalList, ListEntry, ListedName, PartyType } from "./entry.ts";

/** Remarks longer than this are cut in an entry; everything in them has been read before. */
const REMARKS = 2_000;

/** An entry with nothing in it yet. */
export function emptyEntry(id: string, on: LegalList, type: PartyType): ListEntry {
  return {
    id,
    on,
    type,
    names: [],
    addresses: [],
    ids: [],
    countries: [],
    births: [],
    programmes: [],
    measures: [],
    links: [],
  };
}

/** The id of an entry whose publisher gives none: the same for the same name and address in every snapshot. */
export function contentId(...parts: string[]): string {
  return createHash("sha256").update(parts.join("\u0000")).digest("hex").slice(0, 16);
}

/** Adds a name unless it is empty or there already; a name that is there as weak becomes what the stronger source says. */
export function addName(entry: ListEntry, text: string, kind: ListedName["kind"], from?: string): void {
  const plain = text.replace(/\s+/g, " ").trim();
  if (!plain) return;
  const known = entry.names.find((name) => name.text === plain);
  if (known) {
    if (known.kind === "weak" && kind !== "weak") known.kind = kind;
    return;
  }
  const name: ListedName = { text: plain, kind };
  const script = scriptOf(plain);
  if (script) name.script = script;
  if (from) name.from = from;
  entry.names.push(name);
}

/** Adds to a list of strings what is not in it and not empty. */
export function addTo(list: string[], value: string | undefined): void {
  if (value && !list.includes(value)) list.push(value);
}

/** Sets the remarks, cut. */
export function setRemarks(entry: ListEntry, lines: string[]): void {
  const text = lines.filter(Boolean).join("; ");
  if (text) entry.remarks = text.slice(0, REMARKS);
}

const SCRIPTS: [string, RegExp][] = [
  ["Cyrl", /\p{Script=Cyrillic}/u],
  ["Arab", /\p{Script=Arabic}/u],
  ["Hani", /\p{Script=Han}/u],
  ["Jpan", /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ["Kore", /\p{Script=Hangul}/u],
  ["Grek", /\p{Script=Greek}/u],
  ["Hebr", /\p{Script=Hebrew}/u],
];

/** The ISO 15924 script of a name when it is written in one only; undefined for a mixture. Latin is `Latn`. */
function scriptOf(text: string): string | undefined {
  const found = SCRIPTS.filter(([, pattern]) => pattern.test(text)).map(([script]) => script);
  const latin = /\p{Script=Latin}/u.test(text);
  if (found.includes("Jpan")) return latin ? undefined : "Jpan";
  if (latin) return found.length === 0 ? "Latn" : undefined;
  return found.length === 1 ? found[0] : undefined;
}
