/**
 * A name in a list of the names that have a word, as two 32-bit words: its number, and which consonants its other words proper have (trade
 * words and places have synonyms). The search reads the first alone: to rule names out by the second lost a few and saved no time.
 */
import { bits } from "./likeness.ts";
import { PART, partIn, weightIn, wordIn } from "./record.ts";
import type { Token } from "./types.ts";

const VOWELS = "aeiouy";
const SLACK_SHIFT = 26;
const INITIAL = 1 << 28;
/** Consonants that slips may change, by how many different ones there are: a third of them, one at least and three at most. */
const MOST_SLIPS = 3;

function slackOf(letters: number): number {
  return letters === 0 ? 0 : Math.max(1, Math.min(MOST_SLIPS, Math.floor((bits(letters) + 1) / 3)));
}

/** The consonants of a word as it sounds, one bit each: what spellings of one name have in common. */
export function consonantsOf({ sound }: Token): number {
  let letters = 0;
  for (let i = 0; i < sound.length; i++) {
    if (!VOWELS.includes(sound[i] as string)) letters |= 1 << (sound.charCodeAt(i) % 26);
  }
  return letters;
}

/**
 * The second word of a posting.
 * @param records the names of the index; the one in question has its Latin words from `from` to `to`
 * @param word the one under which it is filed
 * @param consonants those of each word of the index
 */
export function packRest(
  records: Uint32Array,
  from: number,
  to: number,
  word: number,
  consonants: Uint32Array,
): number {
  let letters = 0;
  let initial = 0;
  for (let i = from; i < to; i += 2) {
    const packed = records[i] as number;
    if (wordIn(packed) === word || weightIn(packed) === 0) continue;
    const part = partIn(packed);
    if (part === PART.other) initial = INITIAL;
    else if (part === PART.word) letters |= consonants[wordIn(packed)] as number;
  }
  return letters | (slackOf(letters) << SLACK_SHIFT) | initial;
}
