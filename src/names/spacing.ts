import type { Views } from "./index-layout.ts";
import { bits, edits } from "./likeness.ts";
import { TOKEN_KINDS } from "./token.ts";
import type { Token } from "./types.ts";

const FORM = TOKEN_KINDS.indexOf("form");
/** A word shorter than this is joined or split without a slip, or not at all; and no more words than this make one (align.ts). */
const SHORTEST = 7;
const MOST_WORDS = 4;
/** Letters that may be wrong, as a share of all. */
const MOST_SLIPS = 0.25;
const MOST_RUNS = 128;

/**
 * Finds where a query and a listed name may be one but for their spaces and a slip: a word of one side against neighbouring words of the
 * other. Lengths and letters are looked at first, for it is asked of every name that is otherwise out of reach.
 */
export class Spacing {
  readonly #views: Views;
  readonly #token: (word: number) => Token;
  #tokens: readonly Token[] = [];
  /** Words of the query that are long enough, and behind them runs of its words: lengths, letters, and positions, one bit each. */
  readonly #length = new Uint8Array(MOST_RUNS);
  readonly #mask = new Uint32Array(MOST_RUNS);
  readonly #places = new Uint32Array(MOST_RUNS);
  #words = 0;
  #end = 0;
  /** What {@link find} found: positions of the query, and how many words of the name. */
  places = 0;
  words = 0;

  constructor(views: Views, token: (word: number) => Token) {
    this.#views = views;
    this.#token = token;
  }

  /** Begins a query. */
  begin(tokens: readonly Token[]): void {
    this.#tokens = tokens;
    this.#end = 0;
    const n = Math.min(tokens.length, 31);
    for (let at = 0; at < n; at++) {
      const { raw, kind, mask } = tokens[at] as Token;
      if (kind !== "form" && raw.length >= SHORTEST) this.#add(raw.length, mask, 1 << at);
    }
    this.#words = this.#end;
    for (let at = 0; at < n; at++) {
      let length = 0;
      let mask = 0;
      let places = 0;
      for (let k = at; k < n && k < at + MOST_WORDS && (tokens[k] as Token).kind !== "form"; k++) {
        length += (tokens[k] as Token).raw.length;
        mask |= (tokens[k] as Token).mask;
        places |= 1 << k;
        if (k > at && length >= SHORTEST - 2) this.#add(length, mask, places);
      }
    }
  }

  #add(length: number, mask: number, places: number): void {
    if (this.#end === MOST_RUNS) return;
    this.#length[this.#end] = Math.min(255, length);
    this.#mask[this.#end] = mask;
    this.#places[this.#end++] = places;
  }

  /**
   * @param from where the words of the name begin in the index, and `to` where they end
   * @param equal positions of the query whose words the name has, one bit each
   * @returns whether there is such a place; it is then in {@link places} and {@link words}
   */
  find(from: number, to: number, equal: number): boolean {
    if (this.#end === 0) return false;
    const { words, vocabLength, vocabMask, vocabKind } = this.#views;
    for (let i = from; i < to; i++) {
      let length = 0;
      let mask = 0;
      for (let k = i; k < to && k < i + MOST_WORDS; k++) {
        const word = words[k] as number;
        if (vocabKind[word] === FORM) break;
        length += vocabLength[word] as number;
        mask |= vocabMask[word] as number;
        if (length < SHORTEST - 2) continue;
        const first = k > i ? 0 : this.#words;
        const end = k > i ? this.#words : this.#end;
        for (let at = first; at < end; at++) {
          const difference = (this.#length[at] as number) - length;
          if (difference > 2 || difference < -2 || ((this.#places[at] as number) & equal) !== 0) continue;
          if (bits((this.#mask[at] as number) ^ mask) > 2 + (length >> 3)) continue;
          if (!this.#nearly(this.#places[at] as number, i, k + 1)) continue;
          this.places = this.#places[at] as number;
          this.words = k + 1 - i;
          return true;
        }
      }
    }
    return false;
  }

  #nearly(places: number, from: number, to: number): boolean {
    let query = "";
    for (let at = 0; at < this.#tokens.length && at < 31; at++)
      if ((places & (1 << at)) !== 0) query += (this.#tokens[at] as Token).raw;
    let listed = "";
    for (let i = from; i < to; i++) listed += this.#token(this.#views.words[i] as number).raw;
    return edits(query, listed) <= MOST_SLIPS * Math.max(query.length, listed.length);
  }
}
