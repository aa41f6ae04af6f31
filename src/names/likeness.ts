import { commonness } from "./common-names.ts";
import type { Token } from "./types.ts";

/** Words less alike than this are not the same word misspelt. */
export const ALIKE = 0.58;

const VOWEL = new Uint8Array(128);
for (const c of "aeiouy") VOWEL[c.charCodeAt(0)] = 1;

/** What it costs to read one character as another: slips of ear, eye and finger are cheaper than a different letter. */
const SUBSTITUTION = new Float32Array(128 * 128).fill(1);
function cheaper(pairs: string, cost: number): void {
  for (const pair of pairs.split(" ")) {
    const [a, b] = [pair.charCodeAt(0), pair.charCodeAt(1)];
    SUBSTITUTION[a * 128 + b] = Math.min(cost, SUBSTITUTION[a * 128 + b] as number);
    SUBSTITUTION[b * 128 + a] = Math.min(cost, SUBSTITUTION[b * 128 + a] as number);
  }
}
for (const a of "0123456789")
  for (const b of "0123456789") SUBSTITUTION[a.charCodeAt(0) * 128 + b.charCodeAt(0)] = 1.5;
for (const a of "aeiouy")
  for (const b of "aeiouy") SUBSTITUTION[a.charCodeAt(0) * 128 + b.charCodeAt(0)] = 0.75;
for (const a of "abcdefghijklmnopqrstuvwxyz") cheaper(`${a}?`, 0.3);
cheaper("iy", 0.4);
cheaper("ck sz vw gj kq jy uv fv dt gk bp mn cs ij uw ou ei", 0.7);
cheaper("0o 1l 1i 5s 8b 6g 2z 9g 4a 3e", 0.4);
cheaper(
  "qw we er rt ty yu ui io op as sd df fg gh hj jk kl zx xc cv vb bn nm qa ws ed rf tg yh uj ik ol az sx dc fv gb hn jm",
  0.9,
);

const MAX = 64;
const rows = [new Float64Array(MAX + 1), new Float64Array(MAX + 1), new Float64Array(MAX + 1)] as const;
/** The letters of the second word, and what it costs to leave out each. */
const letters = new Uint16Array(MAX);
const gaps = new Float64Array(MAX);

function gapCost(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (at > 0 && text.charCodeAt(at - 1) === code) return 0.5;
  if (code === 0x68) return 0.7;
  return code < 128 && VOWEL[code] === 1 ? 0.85 : 1;
}

/**
 * Weighted edit distance with transpositions; Infinity as soon as it must exceed `limit`. Non-Latin letters cost 1; syllable
 * characters (Han, Hangul, Kana) cost 1.8, since each is as much as several letters.
 */
export function distance(a: string, b: string, limit: number): number {
  const n = Math.min(a.length, MAX);
  const m = Math.min(b.length, MAX);
  if (Math.abs(n - m) * 0.5 > limit) return Infinity;
  let [before, previous, current] = rows;
  // What both begin with costs nothing, but for a letter that is there twice and cheaply left out.
  let from = 0;
  while (from < n && from < m && a.charCodeAt(from) === b.charCodeAt(from)) from++;
  while (from > 1 && a.charCodeAt(from - 1) === a.charCodeAt(from - 2)) from--;
  previous[from] = 0;
  for (let j = from; j < m; j++) {
    letters[j] = b.charCodeAt(j);
    const gap = gapCost(b, j);
    gaps[j] = gap;
    previous[j + 1] = (previous[j] as number) + gap;
  }
  let last = -1;
  for (let i = from; i < n; i++) {
    const ca = a.charCodeAt(i);
    const gapA = gapCost(a, i);
    const costs = ca < 128 ? ca * 128 : -1;
    const otherwise = ca >= 0x3040 ? 1.8 : 1;
    let inserted = (previous[from] as number) + gapA;
    let best = inserted;
    current[from] = inserted;
    let corner = previous[from] as number;
    for (let j = from; j < m; j++) {
      const cb = letters[j] as number;
      const above = previous[j + 1] as number;
      let d = corner;
      if (ca !== cb) {
        d += costs >= 0 && cb < 128 ? (SUBSTITUTION[costs + cb] as number) : otherwise;
        if (cb === last && j > from && ca === letters[j - 1]) {
          const swapped = (before[j - 1] as number) + 0.8;
          if (swapped < d) d = swapped;
        }
      }
      corner = above;
      const deleted = above + gapA;
      if (deleted < d) d = deleted;
      inserted += gaps[j] as number;
      if (inserted < d) d = inserted;
      inserted = d;
      current[j + 1] = d;
      if (d < best) best = d;
    }
    if (best > limit) return Infinity;
    last = ca;
    const spare = before;
    before = previous;
    previous = current;
    current = spare;
  }
  return previous[m] as number;
}

/** How many bits are set. */
export function bits(x: number): number {
  let v = x - ((x >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

const ADJECTIVE = /^(?:ov|ev)?sk(?:i|y|ii|iy|ij|aya|aia|oe|oye|ogo|oi|oy|om)$/;
/** Endings that many names of one language share: they make two names no more alike. */
const FORMANT =
  /(?:[oe]v(?:ich|ych|itch|ic|na)|yevich|yevna|ovsk(?:i|y|iy)|enko|shvili|zadeh|zade|d(?:o|oe)ttir|sson|ssen|[rk]s[eo]n|ullah|ollah|allah|uddin|eddin|oddin|berg|mann|stein)$/;
const PATRONYMIC = /(?:[oe]vich|[oe]vych|[oe]vitch|[oe]vna|yevich|yevna|ovic)$/;

/** How alike two words are, 0..1; 0 for anything below {@link ALIKE}. Equal words are 1, equal in sound 0.96. */
export function likeness(a: Token, b: Token): number {
  if (a === b || a.text === b.text) return 1;
  if (a.sound === b.sound && a.sound.length > 1) return soundLikeness(a, b);
  const longest = Math.max(a.raw.length, b.raw.length);
  const limit = (1 - ALIKE) * longest;
  if (bits(a.mask ^ b.mask) * 0.33 > limit) return 0;
  const far = edits(a.raw, b.raw);
  if (far * CHEAPEST_EDIT > limit) return 0;
  // The names that a query is compared with repeat their words, and the search has compared them before.
  const slot = (Math.imul(a.mask, 0x9e3779b1) ^ Math.imul(b.mask, 0x85ebca6b)) >>> (32 - KEPT_BITS);
  if (firsts[slot] === a && seconds[slot] === b) return likes[slot] as number;
  const like = spelledLikeness(a, b, far);
  firsts[slot] = a;
  seconds[slot] = b;
  likes[slot] = like;
  return like;
}

/** The last pairs of words that were compared, each where its letters place it. */
const KEPT_BITS = 10;
const firsts = new Array<Token | undefined>(1 << KEPT_BITS).fill(undefined);
const seconds = new Array<Token | undefined>(1 << KEPT_BITS).fill(undefined);
const likes = new Float64Array(1 << KEPT_BITS);

/** @param far how many edits lie between the two */
function spelledLikeness(a: Token, b: Token, far: number): number {
  const longest = Math.max(a.raw.length, b.raw.length);
  let best = spelled(a.raw, b.raw);
  if (best < 0.9 && far > 1 && a.sound.length > 3 && b.sound.length > 3) {
    best = Math.max(best, spelled(a.sound, b.sound) - 0.04);
  }
  if (best > 0.6 && otherGender(a.raw, b.raw) && isGivenName(a) && isGivenName(b)) return 0.58;
  if (longest > 6) best = byParts(a.raw, b.raw, best);
  else if (longest < 5) best -= (5 - longest) * 0.03;
  return best < ALIKE ? 0 : best;
}

/** `julia` and `julio`, `jan` and `jana`: the same but for a last letter that makes a man's name a woman's. */
function otherGender(a: string, b: string): boolean {
  const [x, y] = a.endsWith("a") ? [a, b] : [b, a];
  if (!x.endsWith("a") || y.endsWith("a")) return false;
  const stem = x.slice(0, -1);
  return y === stem || y === `${stem}o`;
}

const SURNAME = /(?:[oe]va?|ina?|sk[aiy]j?)$/;

/** A common personal name that does not look like a surname with a man's and a woman's form. */
function isGivenName(token: Token): boolean {
  return token.kind === "word" && !SURNAME.test(token.raw) && commonness(token.sound) > 0;
}

/** Equal in sound; the shorter the word, the less that says. */
function soundLikeness(a: Token, b: Token): number {
  const shorter = Math.min(a.raw.length, b.raw.length);
  return shorter < 4 ? 0.88 : shorter < 6 ? 0.93 : 0.96;
}

const places = new Int32Array(128);

/** Least number of letters to change, put in or leave out; 32 and more, or other letters than ASCII, are not counted (0). */
export function edits(a: string, b: string): number {
  const n = a.length;
  const m = b.length;
  if (n > 31 || m === 0 || n === 0) return 0;
  for (let i = 0; i < n; i++) {
    const code = a.charCodeAt(i);
    if (code > 127) {
      for (let k = 0; k < i; k++) places[a.charCodeAt(k)] = 0;
      return 0;
    }
    places[code] = (places[code] as number) | (1 << i);
  }
  // Myers' bit-vector form of the edit distance.
  let plus = -1;
  let minus = 0;
  let d = n;
  const top = 1 << (n - 1);
  for (let j = 0; j < m; j++) {
    const code = b.charCodeAt(j);
    const same = code > 127 ? 0 : (places[code] as number);
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
  for (let i = 0; i < n; i++) places[a.charCodeAt(i)] = 0;
  return d;
}

/** Whether two words are one but for a letter that is wrong, missing, added or out of place. */
export function oneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const d = edits(a, b);
  if (d !== 2 || a.length !== b.length) return d === 1;
  let i = 0;
  while (a[i] === b[i]) i++;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

/** No edit costs less than this on the average of a misspelt word. */
const CHEAPEST_EDIT = 0.75;

function spelled(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  const d = distance(a, b, (1 - ALIKE) * longest);
  return d === Infinity ? 0 : 1 - d / longest;
}

/** Long words by their stems: an adjective goes with its noun, a patronymic only with one, a shared ending does not count. */
function byParts(a: string, b: string, best: number): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (best < 0.88 && short.length > 3 && long.startsWith(short) && ADJECTIVE.test(long.slice(short.length)))
    return 0.88;
  if (best < ALIKE || best > 0.9) return best;
  if (PATRONYMIC.test(a) !== PATRONYMIC.test(b)) return Math.min(best, best > 0.85 ? best : 0);
  const ending = FORMANT.exec(a)?.[0];
  if (ending === undefined || !b.endsWith(ending)) return best;
  const stemA = a.slice(0, -ending.length);
  const stemB = b.slice(0, -ending.length);
  if (stemA.length < 2 || stemB.length < 2) return best;
  return Math.min(best, spelled(stemA, stemB) + 0.05);
}
