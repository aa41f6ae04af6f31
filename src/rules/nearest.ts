/** Longer words are not compared: nobody mistypes them into one another. */
const LONGEST = 80;

/**
 * The word that differs in the fewest letters, if it differs in at most a third of them. Of several, the one that begins alike for
 * longest; then the first in alphabetical order.
 */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  const written = word.toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3));
  for (const candidate of [...words].sort()) {
    if (candidate.length > LONGEST || Math.abs(candidate.length - word.length) > least) continue;
    const distance = edits(written, candidate.toLowerCase());
    if (distance > least) continue;
    if (best === undefined || distance < least || alike(word, candidate) > alike(word, best))
      best = candidate;
    least = distance;
  }
  return best;
}

/** How many letters two words begin with alike. */
function alike(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** Letters to insert, drop, replace or swap with their neighbour (optimal string alignment). */
function edits(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, before[j - 2]! + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}
