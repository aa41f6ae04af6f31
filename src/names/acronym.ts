import type { Token } from "./types.ts";

/** A word gives an acronym its first letter; the first word, or each word of a long acronym, up to so many (`AVIC`, `NORINCO`). */
const LONGEST_PIECE = 3;
const OF_PIECES = 6;
/** Shorter acronyms take one letter of each word. */
const LONG = 4;
const LONGEST = 8;

/** Forms that an acronym takes a letter of. */
const COMPANY = /^(?:corporation|company|co|corp)$/;

const isBinding = (token: Token): boolean => token.kind === "stop" || token.kind === "particle";

/**
 * Whether letters are an acronym of words that follow each other: one or more first letters of each, `of` and `and` passed over, a legal form
 * passed over, or a company or corporation taken by its first letters.
 * One of {@link LONG} letters and more stands for the whole name: beside its words only forms and places may be left.
 * @param open whether a word has not been matched otherwise
 * @returns the word after the last, or -1
 */
export function acronymEnd(
  letters: string,
  words: readonly Token[],
  from: number,
  open: (at: number) => boolean,
): number {
  if (letters.length > LONGEST) return -1;
  const long = letters.length >= LONG;
  /** Words proper that have given letters: one alone, with or without a form, is no phrase. */
  let taken = 0;
  const end = (at: number, read: number): number => {
    const word = words[at];
    if (read === letters.length) {
      const whole = !long || (outside(words.slice(0, from)) && outside(words.slice(at)));
      return taken > 1 && whole ? at : -1;
    }
    if (word === undefined || !open(at)) return -1;
    if (word.raw.length > 1 && (word.kind !== "form" || COMPANY.test(word.raw))) {
      const pieces = long && word.kind !== "place" && (at === from || letters.length >= OF_PIECES);
      const most = pieces ? LONGEST_PIECE : 1;
      for (let piece = 1; piece <= most && letters.startsWith(word.raw.slice(0, piece), read); piece++) {
        const counts = word.kind === "form" ? 0 : 1;
        taken += counts;
        const found = end(at + 1, read + piece);
        if (found >= 0) return found;
        taken -= counts;
      }
    }
    return read > 0 && (word.kind === "form" || isBinding(word)) ? end(at + 1, read) : -1;
  };
  return end(from, 0);
}

/** Whether a word is all there is of a name beside forms and places, as an acronym of a whole name is. */
export function standsAlone(words: readonly Token[], at: number): boolean {
  return outside(words.slice(0, at)) && outside(words.slice(at + 1));
}

function outside(words: readonly Token[]): boolean {
  return words.every((word) => word.kind === "form" || word.kind === "place" || isBinding(word));
}

/** The first letters of a name of four and more words, without and with its form: what it may be called for short. */
export function acronymsOf(tokens: readonly Token[]): string[] {
  let plain = "";
  let whole = "";
  for (const token of tokens) {
    if (isBinding(token) || token.kind === "honorific") continue;
    const first = token.raw[0] as string;
    if (token.kind !== "form") plain += first;
    if (token.kind !== "form" || COMPANY.test(token.raw)) whole += first;
  }
  return [...new Set([plain, whole])].filter(
    (letters) => letters.length >= LONG && letters.length <= LONGEST,
  );
}
