/** A stretch of a name, and whether the other name has it too. */
export interface Stretch {
  text: string;
  same: boolean;
}

/** Names beyond this are not laid side by side: aligning letters takes time with the square of their number. In UTF-16 units. */
const MOST_LETTERS = 300;
/** Words that share less than this of the longer one are not the same word misspelt. */
const KINDRED = 0.5;

/**
 * Two names side by side, with what only one of them has. Case, accents and the order of words are no difference. Undefined where no
 * word of the one resembles a word of the other, as between scripts: there letters say nothing; and for names that are too long.
 */
export function differences(one: string, other: string): [Stretch[], Stretch[]] | undefined {
  if (Math.max(one.length, other.length) > MOST_LETTERS) return undefined;
  const left = wordsOf(one);
  const right = wordsOf(other);
  const words = pair(left, right);
  if (words.size === 0) return undefined;
  const partners = new Map([...words].map(([mine, theirs]) => [theirs, mine]));
  return [marked(left, words), marked(right, partners)];
}

interface Word {
  text: string;
  /** Letters to compare by, one for each of the text. */
  letters: string[];
}

function wordsOf(name: string): Word[] {
  return name
    .split(/\s+/)
    .filter(Boolean)
    .map((text) => ({ text, letters: [...text].map(bare) }));
}

/** A letter without case and accents; a mark that is no letter says nothing. */
function bare(letter: string): string {
  return letter
    .normalize("NFKD")
    .replace(/[\p{M}\p{P}]/gu, "")
    .toLowerCase();
}

/** Each word with the word of the other name that it resembles most, the best pairs first. */
function pair(left: readonly Word[], right: readonly Word[]): Map<Word, Word> {
  const likely = left
    .flatMap((one) => right.map((other) => ({ one, other, share: share(one, other) })))
    .filter(({ share }) => share >= KINDRED)
    .sort((first, second) => second.share - first.share);
  const pairs = new Map<Word, Word>();
  const taken = new Set<Word>();
  for (const { one, other } of likely) {
    if (pairs.has(one) || taken.has(other)) continue;
    pairs.set(one, other);
    taken.add(other);
  }
  return pairs;
}

function share(one: Word, other: Word): number {
  const longer = Math.max(lettersIn(one), lettersIn(other));
  return longer === 0 ? 0 : common(one, other).filter(Boolean).length / longer;
}

function lettersIn({ letters }: Word): number {
  return letters.filter((letter) => letter !== "").length;
}

/** Which letters of a word stand in the other in the same order (longest common subsequence). */
function common({ letters: one }: Word, { letters: other }: Word): boolean[] {
  const lengths = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1));
  const at = (row: number, column: number) => lengths[row]?.[column] ?? 0;
  for (let row = one.length - 1; row >= 0; row--) {
    for (let column = other.length - 1; column >= 0; column--) {
      const best = isSame(one[row], other[column])
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
      (lengths[row] as Uint16Array)[column] = best;
    }
  }
  const found = one.map(() => false);
  for (let row = 0, column = 0; row < one.length && column < other.length; ) {
    if (isSame(one[row], other[column])) {
      found[row++] = true;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return found;
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  return one === other && one !== "";
}

function marked(words: readonly Word[], partners: ReadonlyMap<Word, Word>): Stretch[] {
  const stretches: Stretch[] = [];
  const add = (text: string, same: boolean) => {
    const last = stretches.at(-1);
    if (last?.same === same) last.text += text;
    else stretches.push({ text, same });
  };
  for (const [index, word] of words.entries()) {
    if (index > 0) add(" ", true);
    const partner = partners.get(word);
    const found = partner ? common(word, partner) : word.letters.map(() => false);
    for (const [place, letter] of [...word.text].entries())
      add(letter, word.letters[place] === "" || found[place] === true);
  }
  return stretches;
}
