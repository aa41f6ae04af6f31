import { COMPANY_OF_WORDS, slipCost } from "./costs.ts";
import { likeOf, WHOLE, wordOf } from "./neighbours.ts";
import { partIn, weightIn } from "./record.ts";
import { IMPORTANCE } from "./score.ts";
import type { Token } from "./types.ts";

/** Words of the query beyond this number are met by none, and missed in none. */
export const MOST_PLACES = 31;
/** No word weighs more. */
export const MOST_WEIGHT = 1.5;
/** The weights of the index are rounded to hundredths. */
const ROUNDING = 0.005;
const SIZE = 1024;
const UNKNOWN = -1;

/** How far a slip in a word of each part matters; one that tells nothing apart costs next to nothing. */
const IMPORTANCE_OF = Float64Array.of(IMPORTANCE.word, IMPORTANCE.generic, IMPORTANCE.place, 0);
const TRADE_BONUS = Float64Array.of(0, COMPANY_OF_WORDS, COMPANY_OF_WORDS, 0);

/** The words of the index that are like words of one query: a small hash table, for every word of every candidate is looked up in it. */
export class Meetings {
  /** By the place that {@link find} gives: positions in the query, one bit each; what the meeting says; what it costs. */
  places = new Uint32Array(SIZE);
  says = new Float64Array(SIZE);
  costs = new Float64Array(SIZE);
  /** The word's number plus one; 0 for none. */
  #words = new Uint32Array(SIZE);
  #likes = new Uint8Array(SIZE);
  /** Position of the query's word that is likest, and what that weighs. */
  #position = new Uint8Array(SIZE);
  #weight = new Float64Array(SIZE);
  #used = new Uint32Array(SIZE);
  #count = 0;
  #shift = 32 - Math.log2(SIZE);
  #tokens: readonly Token[] = [];

  /** Begins a query; what was met for the one before is forgotten. */
  begin(tokens: readonly Token[]): void {
    for (let i = 0; i < this.#count; i++) this.#words[this.#used[i] as number] = 0;
    this.#count = 0;
    this.#tokens = tokens;
  }

  /** A word of the index is like the query's word at a position. */
  meet(neighbour: number, at: number): void {
    const place = at < MOST_PLACES ? 1 << at : 0;
    this.#meet(wordOf(neighbour), likeOf(neighbour), place, at, (this.#tokens[at] as Token).weight);
  }

  /** A word of the index is the query's words from the first position to the last, written as one. */
  meetJoined(word: number, like: number, first: number, last: number): void {
    let places = 0;
    for (let at = first; at <= last && at < MOST_PLACES; at++) places |= 1 << at;
    this.#meet(word, like, places, first, MOST_WEIGHT);
  }

  #meet(word: number, like: number, places: number, at: number, weight: number): void {
    let slot = this.#slot(word);
    if (this.#words[slot] === 0) {
      if (this.#count * 2 > this.#words.length) {
        this.#grow();
        slot = this.#slot(word);
      }
      this.#words[slot] = word + 1;
      this.#used[this.#count++] = slot;
      this.#likes[slot] = 0;
      this.places[slot] = 0;
    }
    this.places[slot] = (this.places[slot] as number) | places;
    if (like <= (this.#likes[slot] as number)) return;
    this.#likes[slot] = like;
    this.#position[slot] = at;
    this.#weight[slot] = weight;
    this.costs[slot] = UNKNOWN;
  }

  /** Where a word is, or where it would be. */
  #slot(word: number): number {
    const words = this.#words;
    const mask = words.length - 1;
    let slot = Math.imul(word, 0x9e3779b1) >>> this.#shift;
    while (words[slot] !== 0 && words[slot] !== word + 1) slot = (slot + 1) & mask;
    return slot;
  }

  /** The positions of the query at which a word is met, one bit each. */
  placesOf(word: number): number {
    const slot = this.#slot(word);
    return this.#words[slot] === 0 ? 0 : (this.places[slot] as number);
  }

  /** Where the meeting with a word of a name is; -1 for none. @param packed the word as its record has it */
  find(word: number, packed: number): number {
    const slot = this.#slot(word);
    if (this.#words[slot] === 0) return -1;
    if (this.costs[slot] === UNKNOWN) this.#settle(slot, packed);
    return slot;
  }

  #settle(slot: number, packed: number): void {
    const like = (this.#likes[slot] as number) / WHOLE;
    const weight = weightIn(packed);
    const bonus = TRADE_BONUS[partIn(packed)] as number;
    const own = this.#weight[slot] as number;
    // Numbers and little words have no weight in the index.
    const less = weight === 0 ? own : Math.min(weight + ROUNDING, own);
    this.says[slot] = (less + bonus) * like * like;
    const token = this.#tokens[this.#position[slot] as number] as Token;
    this.costs[slot] = like === 1 ? 0 : costOf(token, packed, like);
  }

  #grow(): void {
    const { places, says, costs } = this;
    const [words, likes, position, weight] = [this.#words, this.#likes, this.#position, this.#weight];
    const size = words.length * 2;
    this.places = new Uint32Array(size);
    this.says = new Float64Array(size);
    this.costs = new Float64Array(size);
    this.#words = new Uint32Array(size);
    this.#likes = new Uint8Array(size);
    this.#position = new Uint8Array(size);
    this.#weight = new Float64Array(size);
    const used = new Uint32Array(size);
    this.#shift--;
    for (let i = 0; i < this.#count; i++) {
      const old = this.#used[i] as number;
      const slot = this.#slot((words[old] as number) - 1);
      this.#words[slot] = words[old] as number;
      this.#likes[slot] = likes[old] as number;
      this.#position[slot] = position[old] as number;
      this.#weight[slot] = weight[old] as number;
      this.places[slot] = places[old] as number;
      this.says[slot] = says[old] as number;
      this.costs[slot] = costs[old] as number;
      used[i] = slot;
    }
    this.#used = used;
  }
}

/** What two words cost that are not equal, as the comparison charges it. @param packed the listed word as its record has it */
export function costOf(token: Token, packed: number, like: number): number {
  const part = partIn(packed);
  const importance = Math.min(IMPORTANCE[token.kind], IMPORTANCE_OF[part] as number);
  const heavier = Math.max(token.weight, weightIn(packed) - ROUNDING);
  return slipCost(like) * importance * (0.7 + 0.3 * Math.min(1, heavier));
}
