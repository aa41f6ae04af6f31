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
  if (pairUp(left, right) === 0) return undefined;
  return [marked(left), marked(right)];
}

interface Word {
  text: string;
  /** Letters to compare by, one for each of the text. */
  letters: string[];
  /** Which of them the word's partner in the other name has too. */
  shared: boolean[];
  isPaired: boolean;
}

function wordsOf(name: string): Word[] {
  return name
    .split(/\s+/)
    .filter(Boolean)
    .map((text) => {
      const letters = [...text].map(bare);
      return { text, letters, shared: letters.map(() => false), isPaired: false };
    });
}

/** A letter without case and accents; a mark that is no letter says nothing. */
function bare(letter: string): string {
  return letter
    .normalize("NFKD")
    .replace(/[\p{M}\p{P}]/gu, "")
    .toLowerCase();
}

/** Gives each word the word of the other name that it resembles most, the best pairs first. Returns how many pairs there are. */
function pairUp(left: readonly Word[], right: readonly Word[]): number {
  const likely = left
    .flatMap((one) => right.map((other) => ({ one, other, ...alignment(one, other) })))
    .filter(({ share }) => share >= KINDRED)
    .sort((first, second) => second.share - first.share);
  let pairs = 0;
  for (const { one, other, places } of likely) {
    if (one.isPaired || other.isPaired) continue;
    one.isPaired = true;
    other.isPaired = true;
    pairs += 1;
    for (const [mine, theirs] of places) {
      one.shared[mine] = true;
      other.shared[theirs] = true;
    }
  }
  return pairs;
}

/** The places of the letters that two words share, and their share of the longer word. */
function alignment(one: Word, other: Word): { places: [number, number][]; share: number } {
  const places = common(one.letters, other.letters);
  const longer = Math.max(lettersIn(one), lettersIn(other));
  return { places, share: longer === 0 ? 0 : places.length / longer };
}

function lettersIn({ letters }: Word): number {
  return letters.filter((letter) => letter !== "").length;
}

/** Where letters stand in both words in the same order (longest common subsequence), as pairs of places. */
function common(one: readonly string[], other: readonly string[]): [number, number][] {
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
  const places: [number, number][] = [];
  for (let row = 0, column = 0; row < one.length && column < other.length; ) {
    if (isSame(one[row], other[column])) places.push([row++, column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return places;
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  return one === other && one !== "";
}

function marked(words: readonly Word[]): Stretch[] {
  const stretches: Stretch[] = [];
  const add = (text: string, same: boolean) => {
    const last = stretches.at(-1);
    if (last?.same === same) last.text += text;
    else stretches.push({ text, same });
  };
  for (const [index, { text, letters, shared }] of words.entries()) {
    if (index > 0) add(" ", true);
    for (const [place, letter] of [...text].entries())
      add(letter, letters[place] === "" || shared[place] === true);
  }
  return stretches;
}
