import { COST, combined, contradictionCost, doubtCost, omissionCost, share, slipCost } from "./costs.ts";
import { NATIVE_SCRIPTS, type Views } from "./index-layout.ts";
import { bits, likeness } from "./likeness.ts";
import { likenessAtMost } from "./likeness-bound.ts";
import { costOf, Meetings, MOST_PLACES, MOST_WEIGHT } from "./meetings.ts";
import { LITTLE } from "./neighbours.ts";
import {
  lengthIn,
  lettersIn,
  nativeWordsIn,
  PART,
  packLetters,
  partIn,
  scriptIn,
  weightIn,
  wordIn,
} from "./record.ts";
import { IMPORTANCE } from "./score.ts";
import { Spacing } from "./spacing.ts";
import { TOKEN_KINDS } from "./token.ts";
import type { AnalysedName, Token } from "./types.ts";

const HAN = NATIVE_SCRIPTS.indexOf("Hani");
/** The least that two words in the same place cost that are not alike, and two words of which one is an initial. */
const CONTRADICTION = contradictionCost(0.1);
const INITIAL_COST = slipCost(0.8) * IMPORTANCE.initial * 0.7;
const MOST_OPEN = 64;
/** Words that cost less than this are the same, written with another abbreviation or as two. */
const NOTHING = 0.03;
/** Two words with more different letters than this share of the longer are not alike. */
const DIFFERENT = 0.55;

/** Words that may sound more alike than they are spelt are compared. */
const SPELT_ALIKE = 0.8;

/**
 * The most that a listed name can score against one query: what is met at its likeness, what is not met as a misspelling where the
 * letters allow one. It is reckoned for every name that comes into question, so it leaves as soon as the score is out of reach.
 */
export class UpperBound {
  readonly meetings: Meetings = new Meetings();
  readonly #views: Views;
  readonly #token: (word: number) => Token;
  readonly spacing: Spacing;
  #script = 0;
  #person = false;
  /** The query's words that tell names apart: the word, its position, its letters. Those in its own script are last. */
  readonly #telling: Token[] = [];
  readonly #place = new Uint32Array(MOST_PLACES);
  readonly #letters = new Uint32Array(MOST_PLACES);
  #latin = 0;
  /** Where the open words of a name are in its record. */
  readonly #open = new Uint32Array(MOST_OPEN);
  /** Positions of the query whose words the name last reckoned has. */
  #equal = 0;
  /** And which of its words those are. */
  #same = 0;

  constructor(views: Views, token: (word: number) => Token) {
    this.#views = views;
    this.#token = token;
    this.spacing = new Spacing(views);
  }

  /** Whether any word of the query tells names apart. */
  get tells(): boolean {
    return this.#telling.length > 0;
  }

  /** Begins a query: its words, then those in its own script. What was met for the one before is forgotten. */
  begin(tokens: readonly Token[], { tokens: latin, native, type }: AnalysedName): void {
    this.#person = type === "person";
    this.meetings.begin(tokens);
    this.spacing.begin(latin);
    this.#script = native ? NATIVE_SCRIPTS.indexOf(native.script as "Hani") : 0;
    this.#telling.length = 0;
    this.#latin = 0;
    const places = Math.min(tokens.length, MOST_PLACES);
    for (let at = 0; at < places; at++) {
      const token = tokens[at] as Token;
      if (token.kind === "number" || LITTLE[TOKEN_KINDS.indexOf(token.kind)] === 1) continue;
      this.#place[this.#telling.length] = 1 << at;
      this.#letters[this.#telling.length] = packLetters(token);
      this.#telling.push(token);
      if (at < latin.length) this.#latin = this.#telling.length;
    }
  }

  /**
   * @param least the score asked for, as the `share` (costs.ts) of what is missing to 1
   * @param already positions of the query that are met by a join, one bit each
   * @param joined how many words of the name are; -1 for all
   * @returns the bound; 0 when it is below what is asked for
   */
  of(name: number, least: number, already = 0, joined = 0): number {
    const { recordStart, records } = this.#views;
    const from = (recordStart[name] as number) + 1;
    const to = recordStart[name + 1] as number;
    const head = records[from - 1] as number;
    const latin = to - nativeWordsIn(head);
    const all = this.#telling.length;
    if (latin < to && scriptIn(head) === this.#script) {
      const own = this.#ofWords(latin, to, this.#latin, all, least, already, joined);
      if (own > 0 || this.#script !== HAN) return own;
    }
    const bound = this.#ofWords(from, latin, 0, this.#latin, least, already, joined);
    if (bound > 0 || already !== 0 || !this.spacing.find(from, latin, this.#equal, this.#same)) return bound;
    const { places, words } = this.spacing;
    return this.#ofWords(from, latin, 0, this.#latin, least, places, words);
  }

  #ofWords(
    from: number,
    to: number,
    firstTelling: number,
    endTelling: number,
    least: number,
    already: number,
    joined: number,
  ): number {
    const { records } = this.#views;
    const meetings = this.meetings;
    let met = already;
    let equal = 0;
    let same = 0;
    let said = 0;
    let slips = 0;
    let shares = 0;
    let open = 0;
    let openWeight = 0;
    let heaviest = 0;
    let placeWeight = 0;
    let initials = 0;
    for (let i = from; i < to; i++) {
      const packed = records[i] as number;
      const slot = meetings.find(wordIn(packed), packed);
      if (slot >= 0) {
        const places = meetings.places[slot] as number;
        if ((places & already) !== 0) {
          said += weightIn(packed);
          continue;
        }
        met |= places;
        said += meetings.says[slot] as number;
        const cost = meetings.costs[slot] as number;
        if (cost < NOTHING) {
          equal |= places;
          same |= 1 << (i - from);
        }
        if (cost === 0) continue;
        slips += cost;
        shares += share(cost);
        continue;
      }
      const weight = weightIn(packed);
      if (weight === 0) continue;
      const part = partIn(packed);
      if (part === PART.other) {
        initials++;
        continue;
      }
      openWeight += weight;
      if (weight > heaviest) heaviest = weight;
      if (part === PART.place) placeWeight += weight;
      if (open < MOST_OPEN) this.#open[open++] = i;
    }
    this.#equal = equal;
    this.#same = same;
    if (shares > least) return 0;

    const apart = joined < 0 ? open : Math.min(joined, open);
    let freed = apart * heaviest;
    let left = open - apart;
    let unmet = 0;
    said += freed;
    for (let k = firstTelling; k < endTelling; k++) {
      if ((met & (this.#place[k] as number)) !== 0) continue;
      const token = this.#telling[k] as Token;
      if (token.kind === "initial") {
        freed += heaviest;
        continue;
      }
      if (left > 0) {
        left--;
        const cost = this.#costOfUnmet(token, this.#letters[k] as number, open);
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
    shares += share(doubtCost(said, slips, doubtful, this.#person));
    return shares > least ? 0 : 1 - combined(shares);
  }

  /** What a word of the query costs that no word of the name is known to be like: the likest of its open words, or a contradiction. */
  #costOfUnmet(token: Token, letters: number, open: number): number {
    const { records, vocabLetters } = this.#views;
    const length = lengthIn(letters);
    let cheapest = CONTRADICTION;
    for (let k = 0; k < open; k++) {
      const at = this.#open[k] as number;
      const packed = records[at] as number;
      const other = vocabLetters[wordIn(packed)] as number;
      const longer = Math.max(lengthIn(other), length);
      if (bits(lettersIn(other ^ letters)) > DIFFERENT * longer) continue;
      const like = this.#likenessAtMost(token, wordIn(packed));
      if (like > 0) cheapest = Math.min(cheapest, costOf(token, packed, like));
    }
    return cheapest;
  }

  #likenessAtMost(token: Token, word: number): number {
    const spelt = likenessAtMost(token, word, this.#views);
    if (spelt > SPELT_ALIKE) return spelt;
    const consonants = (this.#views.vocabConsonants[word] as number) ^ token.consonants;
    return bits(consonants) > 1 ? spelt : Math.max(spelt, likeness(token, this.#token(word)));
  }
}
