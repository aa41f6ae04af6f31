import type { Views } from "./index-layout.ts";
import { ALIKE } from "./likeness.ts";
import type { Token } from "./types.ts";

/** The least that so many edits cost together: two may be one transposition, and one a slip of an eye; more are seldom all cheap. */
const LEAST_COST = [0, 0.4, 0.8, 1.5, 2.6];
const LEAST_EACH = 0.7;
const LONGEST = 31;

type Texts = Pick<Views, "vocabText" | "vocabStart">;

/** Where each letter stands in the word that was last compared, one bit each. */
const places = new Int32Array(128);
let pattern = "";

function usePattern(text: string): void {
  if (text === pattern) return;
  places.fill(0);
  pattern = text;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    places[code] = (places[code] as number) | (1 << i);
  }
}

function isCounted(text: string): boolean {
  if (text.length > LONGEST || text.length === 0) return false;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/**
 * The most that a word can be alike one of the index by the number of edits between them, read from the bytes of the index: a tenth of
 * the time of a comparison. Words that sound more alike than they are spelt are found by their sound (spellings.ts).
 */
export function likenessAtMost({ raw }: Token, word: number, { vocabText, vocabStart }: Texts): number {
  const from = vocabStart[word] as number;
  const to = vocabStart[word + 1] as number;
  const far = editsTo(raw, vocabText, from, to);
  if (far < 0) return 1;
  const longest = Math.max(raw.length, to - from);
  const most = 1 - leastCost(far) / longest - (longest < 5 ? (5 - longest) * 0.03 : 0);
  return most < ALIKE ? 0 : most;
}

function leastCost(far: number): number {
  return LEAST_COST[far] ?? far * LEAST_EACH;
}

/** Least number of letters to change, put in or leave out between a text and some bytes of ASCII; -1 where that is not counted. */
export function editsTo(text: string, bytes: Uint8Array, from: number, to: number): number {
  if (!isCounted(text)) return -1;
  usePattern(text);
  const n = text.length;
  // Myers' bit-vector form of the edit distance.
  let plus = -1;
  let minus = 0;
  let d = n;
  const top = 1 << (n - 1);
  for (let j = from; j < to; j++) {
    const code = bytes[j] as number;
    if (code > 127) return -1;
    const same = places[code] as number;
    const xv = same | minus;
    const xh = (((same & plus) + plus) ^ plus) | same;
    let ph = minus | ~(xh | plus);
    let mh = plus & xh;
    if ((ph & top) !== 0) d++;
    else if ((mh & top) !== 0) d--;
    ph = (ph << 1) | 1;
    mh <<= 1;
    plus = mh | ~(xv | ph);
    minus = ph & xv;
  }
  return d;
}
