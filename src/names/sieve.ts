import { COMPANY_OF_WORDS, contradictionCost, doubtCost, omissionCost, share } from "./costs.ts";
import type { Views } from "./index-layout.ts";
import { bits } from "./likeness.ts";
import { type Meetings, MOST_PLACES, MOST_WEIGHT } from "./meetings.ts";
import { UNTOLD } from "./posting.ts";
import { lengthIn, lettersIn, PART, packLetters, partIn, weightIn, wordIn } from "./record.ts";
import type { Spacing } from "./spacing.ts";
import { isTelling } from "./token.ts";
import type { AnalysedName, Token } from "./types.ts";

/** Two words with more different letters than this share of the longer are not alike. */
const DIFFERENT = 0.55;
const LENGTHS = 64;
/** How many letters may differ, by the length of the longer word. */
const MOST_DIFFERENT = Uint8Array.from({ length: LENGTHS }, (_, length) => Math.floor(DIFFERENT * length));
/** Trade words and places weigh no more than this. */
const TRADE_WEIGHT = 0.4;
/** Weights and likenesses are filed rounded. */
const ROUNDING = 0.01;

/**
 * Rules a name out by the words that its posting tells, before its record is read: when it has a word that no word of the query can be,
 * and the query one that none of the name's can be, the two contradict each other, and when it has such words alone, they weigh too much.
 */
export class Sieve {
  readonly #letters: Uint32Array;
  readonly #consonants: Uint32Array;
  readonly #meetings: Meetings;
  readonly #spacing: Spacing;
  /** The query's words that tell names apart: letters, length and consonants of each, and its position as one bit. */
  readonly #mask = new Uint32Array(MOST_PLACES);
  readonly #length = new Uint8Array(MOST_PLACES);
  readonly #heard = new Uint32Array(MOST_PLACES);
  readonly #place = new Uint32Array(MOST_PLACES);
  readonly #weight = new Float64Array(MOST_PLACES);
  readonly #says = new Float64Array(MOST_PLACES);
  /** Words of a name that the query has not. */
  readonly #unmet = new Uint32Array(UNTOLD);
  #count = 0;
  #telling = 0;
  /** Those that a little word of a name may meet, which postings do not tell. */
  #excused = 0;
  /** Which of them are places. */
  #places = 0;
  /** What the others may say. */
  #little = 0;
  #person = false;
  #least = 0;
  /** How much a name may have beyond a query all of whose words it has. */
  #mostOver = 0;
  /** Whether it can be used for the query: not for initials, which may stand for anything, nor names in their own script. */
  usable = false;

  constructor({ vocabLetters, vocabConsonants }: Views, meetings: Meetings, spacing: Spacing) {
    this.#letters = vocabLetters;
    this.#consonants = vocabConsonants;
    this.#meetings = meetings;
    this.#spacing = spacing;
  }

  /** Begins a query. @param least as in {@link UpperBound.of} */
  begin({ tokens, native, type }: AnalysedName, least: number): void {
    this.usable =
      native === undefined &&
      tokens.length < MOST_PLACES &&
      share(contradictionCost(0.1)) > least &&
      tokens.every(({ kind }) => kind !== "initial");
    if (!this.usable) return;
    this.#count = 0;
    this.#telling = 0;
    this.#excused = 0;
    this.#places = 0;
    this.#little = 0;
    this.#person = type === "person";
    this.#least = least;
    let says = 0;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as Token;
      const most = mostSaid(token);
      says += most;
      if (!isTelling(token.kind)) {
        this.#little += most;
        continue;
      }
      this.#says[this.#count] = most;
      if (token.kind === "place") this.#places |= 1 << at;
      this.#weight[this.#count] = token.weight;
      const letters = packLetters(token);
      this.#mask[this.#count] = lettersIn(letters);
      this.#length[this.#count] = lengthIn(letters);
      this.#heard[this.#count] = token.consonants;
      this.#place[this.#count++] = 1 << at;
      this.#telling |= 1 << at;
    }
    this.#mostOver = mostOver(says, type === "person", least);
  }

  /** A word of the query may be met by a little word. */
  excuse(at: number): void {
    this.#excused |= 1 << at;
  }

  /**
   * Whether a name may score enough.
   * @param list has its words but the one under which it is filed, from `from` to `to`
   * @param filed that one, and `places` the positions of the query at which it is met, one bit each
   */
  lets(list: Uint32Array, from: number, to: number, filed: number, places: number): boolean {
    const meetings = this.#meetings;
    const unmet = this.#unmet;
    let met = places;
    let over = 0;
    let open = 0;
    let place = 0;
    for (let i = from; i < to; i++) {
      const packed = list[i] as number;
      const at = meetings.placesOf(wordIn(packed));
      met |= at;
      if (at !== 0) continue;
      over += weightIn(packed);
      if (partIn(packed) === PART.place) place = 1;
      unmet[open++] = wordIn(packed);
    }
    let missed = this.#telling & ~(met | this.#excused);
    if (open === 0) return missed === 0 || this.#mayMiss(missed, met, to - from + 1);
    if (missed === 0) return place === 1 || over <= this.#mostOver;
    let left = open;
    for (let i = 0; i < open; i++) {
      const near = this.#near(unmet[i] as number, missed);
      if (near === 0) continue;
      left--;
      met |= near;
    }
    if (left === 0) return true;
    missed &= ~met;
    return missed === 0 || this.#spacing.may(list, from, to, filed, places, meetings);
  }

  /** Which of the query's words, by their positions, a word of a name may be, by its letters or its sound. */
  #near(word: number, missed: number): number {
    const letters = this.#letters[word] as number;
    const heard = this.#consonants[word] as number;
    const length = lengthIn(letters);
    const own = lettersIn(letters);
    let near = 0;
    for (let k = 0; k < this.#count; k++) {
      const place = this.#place[k] as number;
      if ((place & missed) === 0) continue;
      const unheard = heard ^ (this.#heard[k] as number);
      const longer = Math.max(length, this.#length[k] as number);
      if (
        (unheard & (unheard - 1)) === 0 ||
        bits(own ^ (this.#mask[k] as number)) <= (MOST_DIFFERENT[longer] as number)
      )
        near |= place;
    }
    return near;
  }

  /** Whether a name of so many words, all of which the query has, may lack words of the query. */
  #mayMiss(missed: number, met: number, words: number): boolean {
    let omitted = 0;
    let says = 0;
    let counted = 0;
    for (let k = 0; k < this.#count; k++) {
      const place = this.#place[k] as number;
      if ((missed & place) !== 0) {
        omitted += this.#weight[k] as number;
        if ((this.#places & place) !== 0) return true;
      } else if ((met & place) !== 0) {
        says += this.#says[k] as number;
        counted++;
      }
    }
    says += this.#little + Math.max(0, words - counted) * MOST_WEIGHT;
    const omission = omissionCost(omitted, says);
    return share(omission) + share(doubtCost(says, 0, omission, this.#person)) <= this.#least;
  }
}

/** The most that a word of the query says when it is met (meetings.ts): a trade word or a place of the name says more beside others. */
function mostSaid({ kind, weight }: Token): number {
  if (!isTelling(kind)) return weight + ROUNDING;
  return Math.max(weight, Math.min(weight, TRADE_WEIGHT) + COMPANY_OF_WORDS) + ROUNDING;
}

/** The most weight that may be left over where the rest says so much and nothing else differs, with room for what is filed rounded. */
function mostOver(says: number, person: boolean, least: number): number {
  let low = 0;
  let high = 32;
  while (high - low > 0.01) {
    const over = (low + high) / 2;
    const omission = omissionCost(over, says);
    if (share(omission) + share(doubtCost(says, 0, omission, person)) > least) high = over;
    else low = over;
  }
  return high + 0.05;
}
