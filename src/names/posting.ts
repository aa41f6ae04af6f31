/**
 * A name in the list of those that have a word: its number, and behind it the other words that tell it apart, as its record has them
 * (record.ts). So most names are ruled out while their list is read, and their records are left alone.
 */

import type { Numbers } from "./index-columns.ts";
import { FILED_BITS, FILED_MASK } from "./index-layout.ts";
import { nativeWordsIn, PART, partIn, typeIn, weightIn, wordIn } from "./record.ts";

const TYPE_SHIFT = 30;
/** In place of their number, where a name has more words than this, initials, or the word in letters of its own script: none follow. */
export const UNTOLD = 15;

export function nameIn(head: number): number {
  return head & FILED_MASK;
}
/** How many words follow; {@link UNTOLD} says that none do, and that they are not known. */
export function othersIn(head: number): number {
  return (head >>> FILED_BITS) & 15;
}
/** Number of the name's type. */
export function typeOfPosting(head: number): number {
  return head >>> TYPE_SHIFT;
}

/**
 * Writes a posting.
 * @param record where the name is in the records, and `end` where it ends
 * @param word the one under which it is filed
 */
export function putPosting(
  out: Numbers,
  name: number,
  records: Uint32Array,
  record: number,
  end: number,
  word: number,
): void {
  const head = records[record] as number;
  const latin = end - nativeWordsIn(head);
  let own = true;
  let others = 0;
  for (let i = record + 1; i < latin; i++) {
    const packed = records[i] as number;
    if (wordIn(packed) === word) own = false;
    else if (weightIn(packed) > 0) others += partIn(packed) === PART.other ? UNTOLD : 1;
  }
  const told = !own && others < UNTOLD;
  out.push((name | ((told ? others : UNTOLD) << FILED_BITS) | (typeIn(head) << TYPE_SHIFT)) >>> 0);
  if (!told) return;
  for (let i = record + 1; i < latin; i++) {
    const packed = records[i] as number;
    if (wordIn(packed) !== word && weightIn(packed) > 0) out.push(packed);
  }
}
