/**
 * A name of the index as a run of 32-bit words that lie together, so that looking at a name that is soon found wanting costs one or two
 * reads of memory: a head, then one for each word of the name, those in its own script last.
 */
import type { Token, TokenKind } from "./types.ts";

/** Weights are filed in hundredths. */
const WEIGHT_UNIT = 100;
/** Bits of a word's number, of its weight, and of its part. */
const WORD_BITS = 22;
const WORD_MASK = (1 << WORD_BITS) - 1;
const PART_SHIFT = 30;
/** Bits of the letters that occur, and of the length. */
const LETTER_BITS = 26;
const LETTER_MASK = (1 << LETTER_BITS) - 1;
const LONGEST = 63;

/** What part a word of a name plays in the search. */
export const PART = { word: 0, generic: 1, place: 2, other: 3 } as const;
const PART_OF: Partial<Record<TokenKind, number>> = PART;

export function packHead(type: number, script: number, nativeWords: number): number {
  return type | (script << 2) | (nativeWords << 5);
}

/** Number of the name's type, of the script of its own letters (0 for none), and how many words are in them. */
export function typeIn(head: number): number {
  return head & 3;
}
export function scriptIn(head: number): number {
  return (head >>> 2) & 7;
}
export function nativeWordsIn(head: number): number {
  return head >>> 5;
}

/** The number of a word with its weight, if it tells names apart, and its part. */
export function packWord(word: number, { kind, weight }: Token): number {
  const part = PART_OF[kind] ?? PART.other;
  const tells = part !== PART.other || kind === "initial";
  const filed = tells ? Math.round(weight * WEIGHT_UNIT) : 0;
  return (word | (filed << WORD_BITS) | (part << PART_SHIFT)) >>> 0;
}

/** A packed word under another number. */
export function renumbered(packed: number, word: number): number {
  return ((packed & ~WORD_MASK) | word) >>> 0;
}

export function wordIn(packed: number): number {
  return packed & WORD_MASK;
}
/** 0 for words that do not tell names apart. */
export function weightIn(packed: number): number {
  return ((packed >>> WORD_BITS) & 255) / WEIGHT_UNIT;
}
/** One of {@link PART}. An initial is an `other` that weighs something. */
export function partIn(packed: number): number {
  return packed >>> PART_SHIFT;
}

/** Which letters a word has, and how many. */
export function packLetters({ mask, raw }: Token): number {
  const letters = ((mask >>> 1) & LETTER_MASK) | (mask >>> 27);
  return (letters | (Math.min(LONGEST, raw.length) << LETTER_BITS)) >>> 0;
}

/** One bit each. */
export function lettersIn(packed: number): number {
  return packed & LETTER_MASK;
}
/** Longer words count as this long. */
export function lengthIn(packed: number): number {
  return packed >>> LETTER_BITS;
}
