import { lookUpWord, tensValue } from "./words.ts";

const ROMAN = /^(?=[ivx])(x{0,3})(ix|iv|v?i{0,3})$/;
const DIGITS = /^0*(\d{1,18})(st|nd|rd|th)?$/;
const MARKED = /^(?:[a-z]{1,4}\d+[a-z]?|\d+[a-z]{1,3}\d*)$/;

/** The value of a Roman numeral up to 39 in lower case; undefined for anything else. */
export function romanValue(word: string): number | undefined {
  if (word.length > 7) return undefined;
  const match = ROMAN.exec(word);
  if (!match) return undefined;
  const units = match[2] as string;
  const tail =
    units === "ix" ? 9 : units === "iv" ? 4 : units.startsWith("v") ? 4 + units.length : units.length;
  return (match[1] as string).length * 10 + tail;
}

/**
 * The group of a word that is a number: `#44` for `44`, `044`, `44th`, `forty four` (two words with a space) and `xliv` up to 39;
 * `#ar16` for a mark of letters and digits. Undefined for a word that is none.
 */
export function numberGroup(raw: string, roman: boolean): string | undefined {
  const digits = DIGITS.exec(raw);
  if (digits) return `#${digits[1]}`;
  const space = raw.indexOf(" ");
  if (space > 0) {
    const tens = tensValue(raw.slice(0, space));
    const unit = numberGroup(raw.slice(space + 1), false);
    return tens === undefined || unit === undefined ? undefined : `#${tens + Number(unit.slice(1))}`;
  }
  if (roman) {
    const value = romanValue(raw);
    if (value !== undefined) return `#${value}`;
  }
  const known = lookUpWord(raw);
  if (known?.kind === "number") return known.group;
  return MARKED.test(raw) ? `#${raw}` : undefined;
}
