/**
 * What others do, written here for comparison: two string distances on the whole name, and the method of Moov Watchman. All get the
 * name in the same form: romanised letter by letter, small letters, words apart by one blank.
 */
import anyAscii from "any-ascii";

/** @param {string} name */
export const plain = (name) =>
  anyAscii(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** Working space for names of up to 4,095 letters. */
const row = new Uint16Array(4096);
const taken = new Uint8Array(4096);

/** Edit distance with insertion, deletion and substitution, as likeness 0..1 of the longer length. */
export function levenshtein(a, b) {
  if (a === b) return 1;
  for (let j = 0; j <= b.length; j++) row[j] = j;
  for (let i = 0; i < a.length; i++) {
    const letter = a.charCodeAt(i);
    let corner = i;
    row[0] = i + 1;
    for (let j = 0; j < b.length; j++) {
      const above = row[j + 1];
      row[j + 1] = Math.min(above + 1, row[j] + 1, corner + (letter === b.charCodeAt(j) ? 0 : 1));
      corner = above;
    }
  }
  return 1 - row[b.length] / Math.max(a.length, b.length, 1);
}

/** Jaro's likeness with Winkler's bonus of 0.1 a letter for up to four equal first letters, given from a likeness of 0.7 on. */
export function jaroWinkler(a, b) {
  if (a === b) return a.length > 0 ? 1 : 0;
  const reach = Math.max(0, (Math.max(a.length, b.length) >> 1) - 1);
  taken.fill(0, 0, b.length);
  let common = "";
  for (let i = 0; i < a.length; i++) {
    const end = Math.min(b.length, i + reach + 1);
    for (let j = Math.max(0, i - reach); j < end; j++) {
      if (taken[j] === 0 && a.charCodeAt(i) === b.charCodeAt(j)) {
        taken[j] = 1;
        common += a[i];
        break;
      }
    }
  }
  if (common === "") return 0;
  let crossed = 0;
  for (let j = 0, k = 0; j < b.length; j++) if (taken[j] === 1 && common[k++] !== b[j]) crossed++;
  const m = common.length;
  const jaro = (m / a.length + m / b.length + (m - crossed / 2) / m) / 3;
  if (jaro < 0.7) return jaro;
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}

/** Letters that Watchman lets begin the same word; two words of different classes are never compared. */
const ONSET = new Map(
  ["aeiouyh", "bpfvw", "cgjkqsxz", "dt", "l", "mn", "r"].flatMap((letters, at) =>
    [...letters].map((letter) => [letter, at]),
  ),
);

/**
 * Watchman's name score: words paired greedily by Jaro-Winkler where their first letters sound alike, less for unequal length and for
 * another first letter, averaged by length over the query's words, less for words of the listed name that found none. Short words are
 * also tried joined to the next.
 * @param {string} query @param {string} listed both as {@link plain} gives them
 */
export function watchman(query, listed) {
  const right = listed.split(" ");
  let best = 0;
  for (const left of joinings(query.split(" "))) best = Math.max(best, bestPairs(left, right));
  return best;
}

/** The words as they are, and with every word of at most three letters joined to the next. */
function joinings(words) {
  const joined = [];
  for (let at = 0; at < words.length; at++) {
    if (words[at].length <= 3 && at + 1 < words.length) joined.push(words[at] + words[++at]);
    else joined.push(words[at]);
  }
  return joined.length === words.length ? [words] : [words, joined];
}

function bestPairs(left, right) {
  const pairs = [];
  left.forEach((a, i) => {
    right.forEach((b, j) => {
      const onset = ONSET.get(a[0]) ?? a[0];
      if (onset === (ONSET.get(b[0]) ?? b[0])) pairs.push({ i, j, score: wordScore(a, b) });
    });
  });
  pairs.sort((a, b) => b.score - a.score);
  const usedLeft = new Set();
  const usedRight = new Set();
  let sum = 0;
  let covered = 0;
  for (const { i, j, score } of pairs) {
    if (usedLeft.has(i) || usedRight.has(j)) continue;
    usedLeft.add(i);
    usedRight.add(j);
    sum += score * left[i].length;
    covered += right[j].length;
  }
  const letters = (words) => words.reduce((total, word) => total + word.length, 0);
  return (sum / Math.max(1, letters(left))) * (1 - (1 - covered / Math.max(1, letters(right))) * 0.15);
}

/** Scores of word pairs met before: a list has few words and many names. */
const known = new Map();
const KNOWN_WORDS = 64;

function wordScore(a, b) {
  let scores = known.get(a);
  if (!scores) {
    if (known.size === KNOWN_WORDS) known.clear();
    scores = new Map();
    known.set(a, scores);
  }
  let score = scores.get(b);
  if (score === undefined) {
    const ratio = Math.min(a.length, b.length) / Math.max(a.length, b.length);
    const length = ratio < 0.9 ? 1 - (1 - ratio) * 0.3 : 1;
    score = jaroWinkler(a, b) * length * (a[0] === b[0] ? 1 : 0.9);
    scores.set(b, score);
  }
  return score;
}

export const BASELINES = [
  { name: "Levenshtein", compare: levenshtein },
  { name: "Jaro-Winkler", compare: jaroWinkler },
  { name: "Watchman's method", compare: watchman },
];
