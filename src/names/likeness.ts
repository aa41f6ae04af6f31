import type { Token } from "./types.ts";

/** Words less alike than this are not the same word misspelt. */
export const ALIKE = 0.5;

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
cheaper("iy", 0.4);
cheaper("ck sz vw gj kq jy uv fv dt gk bp mn cs ij uw ou ei", 0.7);
cheaper("0o 1l 1i 5s 8b 6g 2z 9g 4a 3e", 0.4);
cheaper(
  "qw we er rt ty yu ui io op as sd df fg gh hj jk kl zx xc cv vb bn nm qa ws ed rf tg yh uj ik ol az sx dc fv gb hn jm",
  0.9,
);

const MAX = 64;
let before = new Float64Array(MAX + 1);
let previous = new Float64Array(MAX + 1);
let current = new Float64Array(MAX + 1);

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
  previous[0] = 0;
  for (let j = 1; j <= m; j++) previous[j] = (previous[j - 1] as number) + gapCost(b, j - 1);
  for (let i = 1; i <= n; i++) {
    const ca = a.charCodeAt(i - 1);
    const gapA = gapCost(a, i - 1);
    let best = (previous[0] as number) + gapA;
    current[0] = best;
    for (let j = 1; j <= m; j++) {
      const cb = b.charCodeAt(j - 1);
      let d: number;
      if (ca === cb) d = previous[j - 1] as number;
      else {
        const sub = ca < 128 && cb < 128 ? (SUBSTITUTION[ca * 128 + cb] as number) : ca >= 0x3040 ? 1.8 : 1;
        d = (previous[j - 1] as number) + sub;
        if (i > 1 && j > 1 && ca === b.charCodeAt(j - 2) && cb === a.charCodeAt(i - 2)) {
          const swapped = (before[j - 2] as number) + 0.8;
          if (swapped < d) d = swapped;
        }
      }
      const deleted = (previous[j] as number) + gapA;
      if (deleted < d) d = deleted;
      const inserted = (current[j - 1] as number) + gapCost(b, j - 1);
      if (inserted < d) d = inserted;
      current[j] = d;
      if (d < best) best = d;
    }
    if (best > limit) return Infinity;
    const spare = before;
    before = previous;
    previous = current;
    current = spare;
  }
  return previous[m] as number;
}

function bits(x: number): number {
  let v = x - ((x >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

const ADJECTIVE = /^(?:ov|ev)?sk(?:i|y|ii|iy|ij|aya|aia|oe|oye|ogo|oi|oy|om)$/;

/** How alike two words are, 0..1; 0 for anything below {@link ALIKE}. Equal words are 1, equal in sound 0.96. */
export function likeness(a: Token, b: Token): number {
  if (a.text === b.text) return 1;
  const longest = Math.max(a.text.length, b.text.length);
  const alikeInSound = a.sound === b.sound && a.sound.length > 1;
  if (alikeInSound) return 0.96;
  const limit = (1 - ALIKE) * longest;
  if (bits(a.mask ^ b.mask) * 0.2 > limit) return 0;
  const d = distance(a.text, b.text, limit);
  let best = d === Infinity ? 0 : 1 - d / longest;
  const soundLength = Math.max(a.sound.length, b.sound.length);
  if (soundLength > 3 && best < 0.9) {
    const s = distance(a.sound, b.sound, (1 - ALIKE) * soundLength);
    if (s !== Infinity) best = Math.max(best, 1 - s / soundLength - 0.04);
  }
  if (best < 0.88 && longest > 6) {
    const [short, long] = a.text.length < b.text.length ? [a.text, b.text] : [b.text, a.text];
    if (short.length > 3 && long.startsWith(short) && ADJECTIVE.test(long.slice(short.length))) return 0.88;
  }
  return best < ALIKE ? 0 : best;
}
