import { acronymEnd, standsAlone } from "./acronym.ts";
import { readsAs } from "./chinese.ts";
import { distance, likeness, oneSlip } from "./likeness.ts";
import { NICKNAME } from "./name-variants.ts";
import { soundOf } from "./sound.ts";
import type { EdgeHow, Token } from "./types.ts";
import { areOpposites, nearTrade } from "./words.ts";

/** Which words of two names belong together. Arrays are reused from call to call: read them before the next {@link align}. */
export interface Alignment {
  /** For each word of the left name, the word of the right name it goes with, or -1. */
  readonly right: Int16Array;
  readonly left: Int16Array;
  /** Likeness of each matched left word to its counterpart. */
  readonly like: Float64Array;
  readonly likeRight: Float64Array;
  /** How each matched left word was matched. */
  readonly how: EdgeHow[];
  readonly howRight: EdgeHow[];
}

const MAX_TOKENS = 48;
const made: Alignment = {
  right: new Int16Array(MAX_TOKENS),
  left: new Int16Array(MAX_TOKENS),
  like: new Float64Array(MAX_TOKENS),
  likeRight: new Float64Array(MAX_TOKENS),
  how: new Array<EdgeHow>(MAX_TOKENS).fill("equal"),
  howRight: new Array<EdgeHow>(MAX_TOKENS).fill("equal"),
};

function pair(i: number, j: number, like: number, how: EdgeHow): void {
  made.right[i] = j;
  made.left[j] = i;
  made.like[i] = like;
  made.likeRight[j] = like;
  made.how[i] = how;
  made.howRight[j] = how;
}

/** Several left words against one right word, or the other way round. */
function pairRun(
  from: number,
  length: number,
  one: number,
  runIsLeft: boolean,
  like: number,
  how: EdgeHow,
): void {
  for (let k = from; k < from + length; k++) {
    if (runIsLeft) pair(k, one, like, how);
    else pair(one, k, like, how);
  }
}

/**
 * Pairs the words of two names: equal words first, then words of one meaning, joined and split words, acronyms, the most alike of
 * the rest, and initials last. Legal forms are left out; they are compared by themselves.
 * @param initials whether a single letter may stand for a word, as in names of persons
 */
export function align(a: readonly Token[], b: readonly Token[], initials: boolean): Alignment {
  const n = a.length;
  const m = b.length;
  made.right.fill(-1, 0, n);
  made.left.fill(-1, 0, m);
  let openA = pairEqual(a, b);
  if (openA === 0) {
    pairSlippedForm(b, a, false);
    return made;
  }
  pairMeaning(a, b);
  // Several words of one side go with one of the other where both have words left.
  const left = openWords(a, made.right);
  const right = openWords(b, made.left);
  if (left > 0 && right > 0) {
    if (twoOpen(a, made.right)) pairJoined(a, b, true);
    if (twoOpen(b, made.left)) pairJoined(b, a, false);
    if (left + right > 2) pairCompact(a, b);
    if (left > 1) pairAcronym(a, b, true, initials);
    if (right > 1) pairAcronym(b, a, false, initials);
  }
  pairServant(a, b, true);
  pairServant(b, a, false);
  openA = pairAlike(a, b);
  if (!initials) {
    pairAbbreviated(a, b, true);
    pairAbbreviated(b, a, false);
    pairSlippedForm(a, b, true);
    pairSlippedForm(b, a, false);
  }
  if (openA > 0 && initials) pairInitials(a, b);
  return made;
}

/** How many words but legal forms have met none. */
function openWords(tokens: readonly Token[], partner: Int16Array): number {
  let open = 0;
  for (let i = 0; i < tokens.length; i++)
    if (partner[i] === -1 && (tokens[i] as Token).kind !== "form") open++;
  return open;
}

/** Whether two neighbouring words, forms among them, have met none. */
function twoOpen(tokens: readonly Token[], partner: Int16Array): boolean {
  for (let i = 1; i < tokens.length; i++) if (partner[i] === -1 && partner[i - 1] === -1) return true;
  return false;
}

/** The same relation seen from the other name. */
export function flipHow(how: EdgeHow): EdgeHow {
  return how === "only-left" ? "only-right" : how === "only-right" ? "only-left" : how;
}

function pairEqual(a: readonly Token[], b: readonly Token[]): number {
  let open = 0;
  for (let i = 0; i < a.length; i++) {
    const x = a[i] as Token;
    if (x.kind === "form") continue;
    let found = -1;
    for (let j = 0; j < b.length; j++) {
      const y = b[j] as Token;
      if (made.left[j] !== -1 || y.kind === "form" || (x !== y && x.text !== y.text)) continue;
      if (found === -1 || Math.abs(j - i) < Math.abs(found - i)) found = j;
    }
    if (found === -1) open++;
    else {
      const same = x.raw === (b[found] as Token).raw;
      pair(i, found, same ? 1 : 0.97, same ? "equal" : "same-meaning");
    }
  }
  return open;
}

/** Likeness of two spellings of one name, and of two words for one thing. */
const OTHER_SPELLING = 0.93;

function pairMeaning(a: readonly Token[], b: readonly Token[]): void {
  for (let i = 0; i < a.length; i++) {
    const x = a[i] as Token;
    if (made.right[i] !== -1 || x.kind === "form") continue;
    for (let j = 0; j < b.length; j++) {
      const y = b[j] as Token;
      if (made.left[j] !== -1) continue;
      if (x.pinyin?.includes(y.raw) || y.pinyin?.includes(x.raw)) {
        pair(i, j, OTHER_SPELLING, "same-meaning");
        break;
      }
      if (x.kind === "generic" && y.kind === "generic" && nearTrade(x.group) === nearTrade(y.group)) {
        pair(i, j, x.group === y.group ? OTHER_SPELLING : 0.8, "same-meaning");
        break;
      }
      if (x.group === "" || x.group !== y.group) continue;
      const variant = x.group.startsWith(NICKNAME);
      if (variant) pair(i, j, Math.max(0.8, likeness(x, y)), "variant");
      else pair(i, j, x.kind === "number" ? 1 : OTHER_SPELLING, "same-meaning");
      break;
    }
  }
}

/** `good will` with `goodwill`, `al assad` with `alassad`: up to four words of `a` against one of `b`, in either direction. */
function pairJoined(a: readonly Token[], b: readonly Token[], aIsLeft: boolean): void {
  const openA = aIsLeft ? made.right : made.left;
  const openB = aIsLeft ? made.left : made.right;
  for (let j = 0; j < b.length; j++) {
    const whole = b[j] as Token;
    if (openB[j] !== -1 || whole.text.length < 4 || whole.kind === "number" || whole.kind === "form")
      continue;
    for (let i = 0; i + 1 < a.length; i++) {
      if (openA[i] !== -1) continue;
      let text = (a[i] as Token).raw;
      for (let k = i + 1; k < a.length && k < i + 4 && openA[k] === -1; k++) {
        text += (a[k] as Token).raw;
        if (inPinyin(a, i, k, whole.raw)) {
          pairRun(i, k - i + 1, j, aIsLeft, OTHER_SPELLING, "joined");
          break;
        }
        if (text.length > whole.raw.length + 2) break;
        if (text.length < whole.raw.length - 2) continue;
        const like = joinedLikeness(text, whole.raw);
        if (like < 0.84) continue;
        pairRun(i, k - i + 1, j, aIsLeft, like, "joined");
        break;
      }
      if (openB[j] !== -1) break;
    }
  }
}

/** Whether the words are syllables of an older romanisation, one of them at least plainly so, of a word in pinyin. */
function inPinyin(tokens: readonly Token[], from: number, to: number, word: string): boolean {
  let old = false;
  for (let i = from; i <= to; i++) if ((tokens[i] as Token).pinyin) old = true;
  if (!old) return false;
  return readsAs(
    tokens.slice(from, to + 1).map(({ raw }) => raw),
    word,
  );
}

/** What is open on both sides, each written as one word: spaces in other places. */
function pairCompact(a: readonly Token[], b: readonly Token[]): void {
  const x = openText(a, made.right);
  const y = openText(b, made.left);
  if (x.count + y.count < 3 || x.count === 0 || y.count === 0) return;
  if (Math.abs(x.text.length - y.text.length) > 2 || x.text.length < 6) return;
  const like = joinedLikeness(x.text, y.text);
  if (like < 0.84) return;
  for (let j = 0; j < b.length; j++) if (isOpen(b, made.left, j)) made.left[j] = x.first;
  for (let i = 0; i < a.length; i++) if (isOpen(a, made.right, i)) pair(i, y.first, like, "joined");
  made.left[y.first] = x.first;
}

function isOpen(tokens: readonly Token[], partner: Int16Array, at: number): boolean {
  const { kind } = tokens[at] as Token;
  return partner[at] === -1 && kind !== "form" && kind !== "number" && kind !== "honorific";
}

function openText(
  tokens: readonly Token[],
  partner: Int16Array,
): { text: string; count: number; first: number } {
  let text = "";
  let count = 0;
  let first = -1;
  for (let i = 0; i < tokens.length; i++) {
    if (!isOpen(tokens, partner, i)) continue;
    if (first < 0) first = i;
    text += (tokens[i] as Token).raw;
    count++;
  }
  return { text, count, first };
}

function joinedLikeness(joined: string, whole: string): number {
  if (joined === whole) return 0.98;
  if (whole.length < 7) return 0;
  const d = distance(joined, whole, 0.2 * whole.length);
  if (d !== Infinity && d < 0.1 * whole.length) return 0.98 - d / whole.length;
  if (joined[0] === whole[0] && soundOf(joined) === soundOf(whole)) return 0.92;
  return d === Infinity ? 0 : 0.98 - d / whole.length;
}

/** `pla` with `people's liberation army`, `jc` with `jean claude`: the first letters of words that follow each other. */
function pairAcronym(a: readonly Token[], b: readonly Token[], aIsLeft: boolean, person: boolean): void {
  const openA = aIsLeft ? made.right : made.left;
  const openB = aIsLeft ? made.left : made.right;
  const least = person ? 2 : 3;
  for (let j = 0; j < b.length; j++) {
    const letters = (b[j] as Token).raw;
    if (openB[j] !== -1 || letters.length < least || (b[j] as Token).kind !== "word") continue;
    if (letters.length > 3 && !standsAlone(b, j)) continue;
    for (let i = 0; i < a.length; i++) {
      const end = acronymEnd(letters, a, i, (at) => openA[at] === -1);
      if (end < 0 || (letters.length === 2 && a.length - b.length !== 1)) continue;
      const whole = letters.length > 3;
      for (let k = 0; k < a.length; k++) {
        const { kind } = a[k] as Token;
        const stoodFor = k >= i && k < end ? kind !== "form" : whole && kind === "place";
        if (stoodFor) pairRun(k, 1, j, aIsLeft, whole ? 0.73 : 0.88, "acronym");
      }
      break;
    }
  }
}

const candidateLike = new Float64Array(MAX_TOKENS * MAX_TOKENS);
const candidatePair = new Int32Array(MAX_TOKENS * MAX_TOKENS);

/** The most alike pair first. Returns how many left words stay open. */
function pairAlike(a: readonly Token[], b: readonly Token[]): number {
  let found = 0;
  let open = 0;
  for (let i = 0; i < a.length; i++) {
    const x = a[i] as Token;
    if (made.right[i] !== -1 || x.kind === "form") continue;
    open++;
    if (!spelt(x)) continue;
    for (let j = 0; j < b.length; j++) {
      const y = b[j] as Token;
      if (made.left[j] !== -1 || y.kind === "form" || !spelt(y) || otherThing(x, y)) continue;
      const like = likeness(x, y);
      if (like === 0) continue;
      candidateLike[found] = like - Math.abs(i / a.length - j / b.length) * 0.01;
      candidatePair[found++] = i * MAX_TOKENS + j;
    }
  }
  while (found > 0) {
    let best = 0;
    for (let k = 1; k < found; k++) {
      if ((candidateLike[k] as number) > (candidateLike[best] as number)) best = k;
    }
    const code = candidatePair[best] as number;
    const i = Math.floor(code / MAX_TOKENS);
    const j = code % MAX_TOKENS;
    found--;
    const like = candidateLike[best] as number;
    candidateLike[best] = candidateLike[found] as number;
    candidatePair[best] = candidatePair[found] as number;
    if (made.right[i] !== -1 || made.left[j] !== -1) continue;
    const exact = likeness(a[i] as Token, b[j] as Token);
    pair(i, j, exact, like >= 0.95 ? "sounds-alike" : "similar");
    open--;
  }
  return open;
}

/** Initials and figures are equal or not; only words are spelt better or worse, number words among them. */
function spelt({ kind, raw }: Token): boolean {
  return kind !== "initial" && (kind !== "number" || (raw.length > 3 && raw.charCodeAt(0) > 0x60));
}

/** `aero` with `aeronautics`, `dist` with `distribution`: three letters to seven with which a much longer word begins. */
function pairAbbreviated(a: readonly Token[], b: readonly Token[], aIsLeft: boolean): void {
  const openA = aIsLeft ? made.right : made.left;
  const openB = aIsLeft ? made.left : made.right;
  for (let i = 0; i < a.length; i++) {
    const { raw, kind } = a[i] as Token;
    if (openA[i] !== -1 || raw.length < 3 || raw.length > 7 || (kind !== "word" && kind !== "generic"))
      continue;
    const j = b.findIndex(
      (word, at) =>
        openB[at] === -1 &&
        (word.kind === "word" || word.kind === "generic") &&
        word.raw.length > raw.length + 3 &&
        word.raw.startsWith(raw),
    );
    if (j >= 0) pairRun(i, 1, j, aIsLeft, 0.82, "abbreviation");
  }
}

/** `abdul hanif`, which the analysis writes as one word, with `hanif` or `abdul` alone, where the other name has no word left for the rest. */
function pairServant(a: readonly Token[], b: readonly Token[], aIsLeft: boolean): void {
  const openA = aIsLeft ? made.right : made.left;
  const openB = aIsLeft ? made.left : made.right;
  for (let i = 0; i < a.length; i++) {
    const { raw } = a[i] as Token;
    if (openA[i] !== -1 || raw.length < 8 || !raw.startsWith("abdul")) continue;
    const j = openB.indexOf(-1);
    if (j < 0 || j >= b.length) return;
    const short = (b[j] as Token).raw;
    const part = SERVANT_ALONE.test(short) || (raw.length === short.length + 5 && raw.endsWith(short));
    if (part && lastOpen(openB, b.length) === j) pairRun(i, 1, j, aIsLeft, 0.8, "similar");
  }
}

const SERVANT_ALONE = /^abd(?:[aeu]l|oul|ool|u)?$/;

function lastOpen(open: Int16Array, length: number): number {
  for (let j = length - 1; j >= 0; j--) if (open[j] === -1) return j;
  return -1;
}

/** A short word that met nothing and is the other name's legal form, give or take a slip (`EODO` for `EOOD`), goes with it. */
function pairSlippedForm(a: readonly Token[], b: readonly Token[], aIsLeft: boolean): void {
  const openA = aIsLeft ? made.right : made.left;
  const openB = aIsLeft ? made.left : made.right;
  for (let i = 0; i < a.length && a.length > 1; i++) {
    const { kind, raw, sound } = a[i] as Token;
    if (openA[i] !== -1 || kind !== "word" || raw.length < 2 || raw.length > 5) continue;
    const j = b.findIndex(
      (form, at) =>
        form.kind === "form" &&
        openB[at] === -1 &&
        form.raw.length < 6 &&
        (raw === form.raw ||
          (raw.length > 2 && form.raw.length > 2 && oneSlip(raw, form.raw)) ||
          (sound === form.sound && raw[0] !== form.raw[0])),
    );
    if (j >= 0) pairRun(i, 1, j, aIsLeft, 0.9, "similar");
  }
}

/** Two known places are two places, however alike they are spelt (Iran, Iraq), so are two numbers, two particles, and opposites. */
function otherThing(x: Token, y: Token): boolean {
  if (x.kind !== y.kind) return false;
  if (x.kind === "place" || x.kind === "number") return x.group !== y.group;
  return x.kind === "particle" || areOpposites(x.raw, y.raw);
}

function pairInitials(a: readonly Token[], b: readonly Token[]): void {
  for (let i = 0; i < a.length; i++) {
    if (made.right[i] !== -1) continue;
    const x = a[i] as Token;
    for (let j = 0; j < b.length; j++) {
      if (made.left[j] !== -1) continue;
      const y = b[j] as Token;
      if ((x.kind === "initial") === (y.kind === "initial")) continue;
      if (x.kind === "form" || y.kind === "form" || x.kind === "number" || y.kind === "number") continue;
      if (x.raw.charCodeAt(0) !== y.raw.charCodeAt(0)) continue;
      pair(i, j, 0.8, "initial");
      break;
    }
  }
}
