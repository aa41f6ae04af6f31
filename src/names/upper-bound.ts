import {
  COMPANY_OF_WORDS,
  COST,
  combined,
  contradictionCost,
  doubtCost,
  omissionCost,
  share,
  slipCost,
} from "./costs.ts";
import { NATIVE_SCRIPTS, type Views, WEIGHT_UNIT } from "./index-layout.ts";
import { bits, likeness } from "./likeness.ts";
import { LITTLE, WHOLE } from "./neighbours.ts";
import { IMPORTANCE } from "./score.ts";
import { Spacing } from "./spacing.ts";
import { TOKEN_KINDS } from "./token.ts";
import type { AnalysedName, Token } from "./types.ts";

const INITIAL = TOKEN_KINDS.indexOf("initial");
const PLACE = TOKEN_KINDS.indexOf("place");
const NUMBER = TOKEN_KINDS.indexOf("number");
const TRADE_BONUS = Float64Array.from(TOKEN_KINDS, (kind) =>
  kind === "generic" || kind === "place" ? COMPANY_OF_WORDS : 0,
);
const IMPORTANCE_OF = Float64Array.from(TOKEN_KINDS, (kind) => IMPORTANCE[kind]);
const WEIGHT = Float64Array.from({ length: 256 }, (_, weight) => weight / WEIGHT_UNIT);
/** No word weighs more. */
const MOST_WEIGHT = 1.5;
/** The weights of the index are rounded to hundredths. */
const ROUNDING = 0.005;
const HAN = NATIVE_SCRIPTS.indexOf("Hani");
/** The least that two words in the same place cost that are not alike, and two words of which one is an initial. */
const CONTRADICTION = contradictionCost(0.1);
const INITIAL_COST = slipCost(0.8) * IMPORTANCE.initial * 0.7;
/** Words of the query beyond this number are met by none, and missed in none. */
const MOST_PLACES = 31;
const MOST_OPEN = 64;
/** Words that cost less than this are the same, written with another abbreviation or as two. */
const NONE = 0.03;

/** What the words of one query come to in one word of the index. */
interface Meeting {
  like: Uint8Array;
  /** Positions in the query, one bit each. */
  places: Uint32Array;
  says: Float64Array;
  costs: Float64Array;
  word: Uint32Array;
}

function meetings(size: number): Meeting {
  return {
    like: new Uint8Array(size),
    places: new Uint32Array(size),
    says: new Float64Array(size),
    costs: new Float64Array(size),
    word: new Uint32Array(size),
  };
}

/**
 * The most that a listed name can score against one query: what is met at its likeness, what is not met as a misspelling where the
 * letters allow one. It is reckoned for every name that comes into question, so it leaves as soon as the score is out of reach.
 */
export class UpperBound {
  readonly #views: Views;
  readonly #token: (word: number) => Token;
  /** For each word of the index where it stands in the meetings of the query; 0 for most, which are like none of its words. */
  readonly #at: Uint32Array;
  #met = meetings(256);
  #metCount = 1;
  #tokens: readonly Token[] = [];
  #nativeFrom = 0;
  #script = 0;
  /** Positions of the query's words that tell names apart; those in its own script follow after {@link #tellingNative}. */
  readonly telling: Uint8Array = new Uint8Array(MOST_PLACES);
  tellingCount = 0;
  #tellingNative = 0;
  readonly #open = new Uint32Array(MOST_OPEN);
  readonly #spacing: Spacing;
  /** Positions of the query whose words the name last reckoned has. */
  #equal = 0;

  constructor(views: Views, vocabulary: number, token: (word: number) => Token) {
    this.#views = views;
    this.#token = token;
    this.#at = new Uint32Array(vocabulary);
    this.#spacing = new Spacing(views, token);
  }

  /** Begins a query: its words, then those in its own script. What was met for the one before is forgotten. */
  begin(tokens: readonly Token[], { tokens: latin, native }: AnalysedName): void {
    for (let i = 1; i < this.#metCount; i++) this.#at[this.#met.word[i] as number] = 0;
    this.#metCount = 1;
    this.#tokens = tokens;
    this.#nativeFrom = latin.length;
    this.#spacing.begin(latin);
    this.#script = native ? NATIVE_SCRIPTS.indexOf(native.script as "Hani") : 0;
    this.tellingCount = 0;
    this.#tellingNative = 0;
    const places = Math.min(tokens.length, MOST_PLACES);
    for (let at = 0; at < places; at++) {
      const kind = TOKEN_KINDS.indexOf((tokens[at] as Token).kind);
      if (LITTLE[kind] === 1 || kind === NUMBER) continue;
      this.telling[this.tellingCount++] = at;
      if (at < this.#nativeFrom) this.#tellingNative = this.tellingCount;
    }
  }

  /** A word of the index is this much like the query's word at a position. */
  meet(word: number, like: number, at: number): void {
    const token = this.#tokens[at] as Token;
    this.#meet(word, like, at < MOST_PLACES ? 1 << at : 0, token, token.weight);
  }

  /** A word of the index is the query's words from the first position to the last, written as one. */
  meetJoined(word: number, like: number, first: number, last: number): void {
    let places = 0;
    let weight = 0;
    for (let at = first; at <= last; at++) {
      if (at < MOST_PLACES) places |= 1 << at;
      weight += (this.#tokens[at] as Token).weight;
    }
    this.#meet(word, like, places, this.#tokens[first] as Token, Math.max(weight, MOST_WEIGHT));
  }

  #meet(word: number, like: number, place: number, token: Token, tokenWeight: number): void {
    let slot = this.#at[word] as number;
    if (slot === 0) {
      slot = this.#metCount++;
      if (slot === this.#met.word.length) this.#grow();
      this.#at[word] = slot;
      this.#met.word[slot] = word;
      this.#met.places[slot] = 0;
      this.#met.like[slot] = 0;
    }
    const { places, like: likes, says, costs } = this.#met;
    places[slot] = (places[slot] as number) | place;
    if (like <= (likes[slot] as number)) return;
    likes[slot] = like;
    const kind = this.#views.vocabKind[word] as number;
    const weight = WEIGHT[this.#views.vocabWeight[word] as number] as number;
    const part = like / WHOLE;
    says[slot] =
      weight === 0
        ? 0
        : (Math.min(weight + ROUNDING, tokenWeight) + (TRADE_BONUS[kind] as number)) * part * part;
    costs[slot] = like === WHOLE ? 0 : costOf(token, kind, weight, part);
  }

  #grow(): void {
    const { like, places, says, costs, word } = this.#met;
    const grown = meetings(word.length * 2);
    grown.like.set(like);
    grown.places.set(places);
    grown.says.set(says);
    grown.costs.set(costs);
    grown.word.set(word);
    this.#met = grown;
  }

  /**
   * @param least the score asked for, as the `share` (costs.ts) of what is missing to 1
   * @param already positions of the query that are met by a join, one bit each
   * @param joined how many words of the name are; -1 for all
   * @returns the bound; 0 when it is below what is asked for
   */
  of(name: number, least: number, already = 0, joined = 0): number {
    const { wordStart, nativeWords, script } = this.#views;
    const from = wordStart[name] as number;
    const to = wordStart[name + 1] as number;
    const native = nativeWords[name] as number;
    if (native > 0 && this.#script === script[name]) {
      const own = this.#ofWords(
        to - native,
        to,
        this.#tellingNative,
        this.tellingCount,
        least,
        already,
        joined,
      );
      if (own > 0 || this.#script !== HAN) return own;
    }
    const end = to - native;
    const bound = this.#ofWords(from, end, 0, this.#tellingNative, least, already, joined);
    if (bound > 0 || already !== 0 || !this.#spacing.find(from, end, this.#equal)) return bound;
    const { places, words } = this.#spacing;
    return this.#ofWords(from, end, 0, this.#tellingNative, least, places, words);
  }

  #ofWords(
    from: number,
    to: number,
    firstTelling: number,
    lastTelling: number,
    least: number,
    already: number,
    joined: number,
  ): number {
    const { words, vocabWeight, vocabKind } = this.#views;
    const at = this.#at;
    const { places: metPlaces, says, costs } = this.#met;
    let met = already;
    let said = 0;
    let slips = 0;
    let shares = 0;
    let open = 0;
    let openWeight = 0;
    let heaviest = 0;
    let placeWeight = 0;
    let initials = 0;
    let equal = 0;
    for (let i = from; i < to; i++) {
      const word = words[i] as number;
      const slot = at[word] as number;
      if (slot > 0) {
        met |= metPlaces[slot] as number;
        said += says[slot] as number;
        const cost = costs[slot] as number;
        if (cost < NONE) equal |= metPlaces[slot] as number;
        if (cost === 0) continue;
        slips += cost;
        shares += share(cost);
        continue;
      }
      const weight = WEIGHT[vocabWeight[word] as number] as number;
      if (weight === 0) continue;
      const kind = vocabKind[word] as number;
      if (kind === INITIAL) {
        initials++;
        continue;
      }
      openWeight += weight;
      if (weight > heaviest) heaviest = weight;
      if (kind === PLACE) placeWeight += weight;
      if (open < MOST_OPEN) this.#open[open++] = word;
    }
    this.#equal = equal;
    if (shares > least) return 0;

    let unmet = 0;
    const apart = joined < 0 ? open : Math.min(joined, open);
    let freed = apart * heaviest;
    let left = open - apart;
    said += freed;
    for (let k = firstTelling; k < lastTelling; k++) {
      const position = this.telling[k] as number;
      if ((met & (1 << position)) !== 0) continue;
      const token = this.#tokens[position] as Token;
      if (token.kind === "initial") {
        freed += heaviest;
        continue;
      }
      if (left > 0) {
        left--;
        const cost = this.#costOfUnmet(token, open);
        if (cost < CONTRADICTION) {
          said += token.weight;
          freed += heaviest;
        } else if (initials > 0) {
          initials--;
          shares += share(INITIAL_COST);
          continue;
        }
        slips += cost;
        shares += share(cost);
        if (shares > least) return 0;
        continue;
      }
      unmet += token.weight;
      if (token.kind === "place") placeWeight += token.weight;
    }
    const omitted = Math.max(unmet - initials * MOST_WEIGHT, openWeight - freed);
    let doubtful = 0;
    if (omitted > 0.1) {
      const onlyPlaces = openWeight + unmet - placeWeight < 0.05;
      const omission = omissionCost(omitted, said);
      const cost = onlyPlaces ? Math.min(COST.place, omission) : omission;
      doubtful = onlyPlaces ? cost * 0.3 : cost;
      shares += share(cost);
    }
    shares += share(doubtCost(said, slips, doubtful) * 0.9);
    return shares > least ? 0 : 1 - combined(shares);
  }

  /** What a word of the query costs that no word of the name is known to be like: the likest of its open words, or a contradiction. */
  #costOfUnmet(token: Token, open: number): number {
    const { vocabMask, vocabLength, vocabKind, vocabWeight } = this.#views;
    const length = token.raw.length;
    let cheapest = CONTRADICTION;
    for (let k = 0; k < open; k++) {
      const word = this.#open[k] as number;
      const longer = Math.max(vocabLength[word] as number, length);
      if (bits((vocabMask[word] as number) ^ token.mask) > 0.55 * longer) continue;
      const like = likeness(token, this.#token(word));
      if (like === 0) continue;
      const weight = WEIGHT[vocabWeight[word] as number] as number;
      cheapest = Math.min(cheapest, costOf(token, vocabKind[word] as number, weight, like));
    }
    return cheapest;
  }
}

/** What two words cost that are not equal, as the comparison charges it. */
function costOf(token: Token, kind: number, weight: number, like: number): number {
  const importance = Math.min(IMPORTANCE[token.kind], IMPORTANCE_OF[kind] as number);
  return slipCost(like) * importance * (0.7 + 0.3 * Math.min(1, Math.max(token.weight, weight - ROUNDING)));
}
