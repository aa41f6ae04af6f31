import type { Views } from "./index-layout.ts";
import { bits } from "./likeness.ts";
import { editsTo } from "./likeness-bound.ts";
import type { Meetings } from "./meetings.ts";
import { lengthIn, lettersIn, PART, packLetters, partIn, weightIn, wordIn } from "./record.ts";
import { isTelling, TOKEN_KINDS } from "./token.ts";
import type { Token } from "./types.ts";

/** What is never written together with a word. */
const SIGNS = new Set<Token["kind"]>(["form", "number", "honorific"]);
/** A word shorter than this is joined or split without a slip, or not at all; and no more words than this make one (align.ts). */
const SHORTEST = 7;
const MOST_WORDS = 4;
/** Letters that may be wrong, as a share of all. */
const MOST_SLIPS = 0.25;
const MOST_RUNS = 128;
/** One bit each. */
const WORD = 1;
const RUN = 2;

/**
 * Finds where a query and a listed name may be one but for their spaces and a slip: a word of one side against neighbouring words of the
 * other. Lengths and letters are looked at first, for it is asked of every name that is otherwise out of reach.
 */
export class Spacing {
  readonly #views: Views;
  #tokens: readonly Token[] = [];
  /** Words of the query that are long enough, and behind them runs of its words: lengths, letters, and positions, one bit each. */
  readonly #length = new Uint8Array(MOST_RUNS);
  readonly #mask = new Uint32Array(MOST_RUNS);
  readonly #places = new Uint32Array(MOST_RUNS);
  #words = 0;
  #end = 0;
  /** By length: whether a long word, or a run, of about that length is there. */
  readonly #lengths = new Uint8Array(256);
  readonly #letters = new Uint32Array(32);
  #open = -1;
  #openLength = 0;
  #openMask = 0;
  #openCount = 0;
  #openPlaces = 0;
  /** Positions of the long words, and of all that may be joined. */
  #long = 0;
  #all = 0;
  /** Length and letters of the words that postings tell. */
  #told = 0;
  #toldMask = 0;
  /** Words of a name, written as one. */
  readonly #listed = new Uint8Array(1 << 15);
  /** Where those words are in its record. */
  readonly #chosen = new Uint32Array(MOST_RUNS);
  /** What {@link find} found: positions of the query, and how many words of the name. */
  places = 0;
  words = 0;

  constructor(views: Views) {
    this.#views = views;
  }

  /** Begins a query. */
  begin(tokens: readonly Token[]): void {
    this.#tokens = tokens;
    this.#end = 0;
    this.#lengths.fill(0);
    this.#told = 0;
    this.#toldMask = 0;
    this.#open = -1;
    this.#long = 0;
    this.#all = 0;
    const n = Math.min(tokens.length, 31);
    for (let at = 0; at < n; at++) {
      const { raw, kind } = tokens[at] as Token;
      this.#letters[at] = lettersIn(packLetters(tokens[at] as Token));
      if (kind === "form") continue;
      this.#all |= 1 << at;
      if (isTelling(kind)) {
        this.#told += raw.length;
        this.#toldMask |= this.#letters[at] as number;
      }
      if (raw.length < SHORTEST) continue;
      this.#long |= 1 << at;
      this.#add(raw.length, this.#letters[at] as number, 1 << at, WORD);
    }
    this.#words = this.#end;
    for (let at = 0; at < n; at++) {
      let length = 0;
      let mask = 0;
      let places = 0;
      for (let k = at; k < n && k < at + MOST_WORDS && (tokens[k] as Token).kind !== "form"; k++) {
        length += (tokens[k] as Token).raw.length;
        mask |= this.#letters[k] as number;
        places |= 1 << k;
        if (k > at && length >= SHORTEST - 2) this.#add(length, mask, places, RUN);
      }
    }
  }

  #add(length: number, mask: number, places: number, kind: number): void {
    if (this.#end === MOST_RUNS) return;
    for (let near = Math.max(0, length - 2); near <= length + 2; near++)
      this.#lengths[Math.min(near, 255)] = (this.#lengths[Math.min(near, 255)] as number) | kind;
    this.#length[this.#end] = Math.min(255, length);
    this.#mask[this.#end] = mask;
    this.#places[this.#end++] = places;
  }

  /**
   * Whether a name and the query, each of which lacks words of the other, may be one but for their spaces: by lengths and letters alone.
   * @param list has the words of the name, from `from` to `to`, but for the one under which it is filed
   * @param filed that one, and `places` where the query has it
   */
  may(
    list: Uint32Array,
    from: number,
    to: number,
    filed: number,
    places: number,
    meetings: Meetings,
  ): boolean {
    const { vocabLetters } = this.#views;
    let length = lengthIn(vocabLetters[filed] as number);
    let mask = lettersIn(vocabLetters[filed] as number);
    if (length >= SHORTEST && this.#fits(RUN, length, mask, 0, places)) return true;
    for (let i = from; i < to; i++) {
      const word = wordIn(list[i] as number);
      const letters = vocabLetters[word] as number;
      length += lengthIn(letters);
      mask |= lettersIn(letters);
      if (meetings.placesOf(word) === 0 && this.#mayBegin(list, i, to, letters, places)) return true;
    }
    // Words that both have make no difference to what all words come to; little words are not told.
    if (Math.abs(this.#told - length) > 4) return false;
    return bits(this.#toldMask ^ mask) <= 3 + (length >> 3);
  }

  /** Whether a word of a name may be a run of the query's, or it and those behind it a word of the query. */
  #mayBegin(list: Uint32Array, at: number, to: number, letters: number, places: number): boolean {
    const { vocabLetters } = this.#views;
    let length = lengthIn(letters);
    let mask = lettersIn(letters);
    if (length >= SHORTEST && this.#fits(RUN, length, mask, places)) return true;
    for (let k = at + 1; k < to && k < at + MOST_WORDS; k++) {
      const next = vocabLetters[wordIn(list[k] as number)] as number;
      length += lengthIn(next);
      mask |= lettersIn(next);
      if (length >= SHORTEST - 2 && this.#fits(WORD, length, mask, places)) return true;
    }
    return false;
  }

  /** Whether a word (or a run of words) of the query, without some of its positions and with others than some, has this length and these letters, nearly. */
  #fits(kind: number, length: number, mask: number, without: number, beyond = 0): boolean {
    if (((this.#lengths[Math.min(length, 255)] as number) & kind) === 0) return false;
    const first = kind === WORD ? 0 : this.#words;
    const end = kind === WORD ? this.#words : this.#end;
    for (let at = first; at < end; at++) {
      const difference = (this.#length[at] as number) - length;
      if (difference > 2 || difference < -2 || ((this.#places[at] as number) & without) !== 0) continue;
      if (beyond !== 0 && ((this.#places[at] as number) & ~beyond) === 0) continue;
      if (bits((this.#mask[at] as number) ^ mask) <= 2 + (length >> 3)) return true;
    }
    return false;
  }

  /**
   * @param from where the words of the name begin in its record, and `to` where they end
   * @param equal positions of the query whose words the name has, one bit each
   * @param same which words of the name the query has, one bit each
   * @returns whether there is such a place; it is then in {@link places} and {@link words} (-1 for all)
   */
  find(from: number, to: number, equal: number, same: number): boolean {
    const open = this.#all & ~equal;
    if (this.#whole(from, to, open, same)) return true;
    const several = (open & (open >>> 1)) !== 0;
    const long = (this.#long & ~equal) !== 0;
    if (!long && !several) return false;
    for (let i = from, bit = 1; i < to; i++, bit <<= 1) {
      if ((same & bit) === 0 && this.#begins(i, to, equal, same, bit, several, long)) return true;
    }
    return false;
  }

  /** Whether all that is open on both sides, each written as one word, is alike: a slip in every word, and spaces in other places. */
  #whole(from: number, to: number, open: number, same: number): boolean {
    if (open !== this.#open) this.#measure(open);
    const length = this.#openLength;
    const count = this.#openCount;
    if (count === 0 || length < SHORTEST - 1) return false;
    const { records, vocabLetters } = this.#views;
    let listedLength = 0;
    let listedMask = 0;
    let listed = 0;
    for (let i = from, bit = 1; i < to; i++, bit <<= 1) {
      if ((same & bit) !== 0 || this.#isSign(records[i] as number)) continue;
      const letters = vocabLetters[wordIn(records[i] as number)] as number;
      listedLength += lengthIn(letters);
      listedMask |= lettersIn(letters);
      this.#chosen[listed++ % MOST_RUNS] = i;
    }
    if (listed === 0 || listed + count < 3 || Math.abs(length - listedLength) > 2) return false;
    if (bits(this.#openMask ^ listedMask) > 2 + (length >> 3)) return false;
    if (!this.#nearly(this.#openPlaces, listed)) return false;
    this.places = this.#openPlaces;
    this.words = -1;
    return true;
  }

  /** The open words of the query written as one; the same ones are asked for again and again. */
  #measure(open: number): void {
    this.#open = open;
    this.#openLength = 0;
    this.#openMask = 0;
    this.#openCount = 0;
    this.#openPlaces = 0;
    for (let at = 0; at < this.#tokens.length && at < 31; at++) {
      const token = this.#tokens[at] as Token;
      if ((open & (1 << at)) === 0 || SIGNS.has(token.kind)) continue;
      this.#openLength += token.raw.length;
      this.#openMask |= this.#letters[at] as number;
      this.#openCount++;
      this.#openPlaces |= 1 << at;
    }
  }

  #begins(
    from: number,
    to: number,
    equal: number,
    same: number,
    first: number,
    several: boolean,
    long: boolean,
  ): boolean {
    const { records, vocabLetters } = this.#views;
    let length = 0;
    let mask = 0;
    for (let k = from, bit = first; k < to && k < from + MOST_WORDS; k++, bit <<= 1) {
      if ((same & bit) !== 0 || this.#isForm(records[k] as number)) return false;
      const letters = vocabLetters[wordIn(records[k] as number)] as number;
      length += lengthIn(letters);
      mask |= lettersIn(letters);
      if (length < SHORTEST - 2) continue;
      const alone = k === from;
      if (alone ? !several || length < SHORTEST : !long) continue;
      if (((this.#lengths[Math.min(length, 255)] as number) & (alone ? RUN : WORD)) === 0) continue;
      const end = alone ? this.#end : this.#words;
      for (let at = alone ? this.#words : 0; at < end; at++) {
        const difference = (this.#length[at] as number) - length;
        if (difference > 2 || difference < -2 || ((this.#places[at] as number) & equal) !== 0) continue;
        if (bits((this.#mask[at] as number) ^ mask) > 2 + (length >> 3)) continue;
        for (let i = from; i <= k; i++) this.#chosen[i - from] = i;
        if (!this.#nearly(this.#places[at] as number, k + 1 - from)) continue;
        this.places = this.#places[at] as number;
        this.words = k + 1 - from;
        return true;
      }
    }
    return false;
  }

  #isForm(packed: number): boolean {
    return this.#kind(packed) === "form";
  }

  #isSign(packed: number): boolean {
    return SIGNS.has(this.#kind(packed));
  }

  /** The kind of a word that tells nothing apart; any other is a word. */
  #kind(packed: number): Token["kind"] {
    if (partIn(packed) !== PART.other || weightIn(packed) > 0) return "word";
    return TOKEN_KINDS[this.#views.vocabKind[wordIn(packed)] as number] as Token["kind"];
  }

  /** Whether words of the query, written as one, are nearly the chosen words of the name. Very long ones are taken to be. */
  #nearly(places: number, count: number): boolean {
    let query = "";
    for (let at = 0; at < this.#tokens.length && at < 31; at++)
      if ((places & (1 << at)) !== 0) query += (this.#tokens[at] as Token).raw;
    const { records, vocabStart, vocabText } = this.#views;
    let end = 0;
    for (let i = 0; i < count; i++) {
      const word = wordIn(records[this.#chosen[i] as number] as number);
      for (let k = vocabStart[word] as number; k < (vocabStart[word + 1] as number); k++)
        this.#listed[end++] = vocabText[k] as number;
    }
    return editsTo(query, this.#listed, 0, end) <= MOST_SLIPS * Math.max(query.length, end);
  }
}
