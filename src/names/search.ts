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
import {
  eachJoin,
  FILED_MASK,
  hashText,
  NAME_TYPES,
  SALT,
  tagOf,
  type Views,
  WEIGHT_UNIT,
} from "./index-layout.ts";
import { bits, edits, likeness } from "./likeness.ts";
import { type Side, scoreNames } from "./score.ts";
import { keyBuffer, keyLikeness, keysOf } from "./spellings.ts";
import { TOKEN_KINDS } from "./token.ts";
import type { AnalysedName, Outcome, Token } from "./types.ts";

export interface Found {
  name: number;
  score: number;
  outcome: Outcome;
}

/** Names looked at, and names compared in full, for one query; beyond either the result is marked. */
const MAX_LOOKED_AT = 20_000;
const MAX_COMPARED = 500;
/** The second rarest word of the query is followed too while no more names than this have it. */
const SECOND_WORD = 300;

const CONTRADICTION_COST = contradictionCost(0.3);
/** Likenesses are kept as whole numbers up to this, rounded up, with the least that each costs and what it leaves of a weight. */
const WHOLE = 250;
const NEARLY = 0.95 * WHOLE;
/** The second rarest word stands in for a rarest that was not recognised; misspelt itself, it would not be enough. */
const SECOND_LIKENESS = 0.83 * WHOLE;
const ONE_LETTER_MORE = 0.84 * WHOLE;
const SLIP = Float64Array.from({ length: WHOLE + 1 }, (_, like) => slipCost(like / WHOLE) * 0.6);
const SQUARE = Float64Array.from({ length: WHOLE + 1 }, (_, like) => (like / WHOLE) ** 2);
const NUMBER = TOKEN_KINDS.indexOf("number");
const INITIAL = TOKEN_KINDS.indexOf("initial");
const PLACE = TOKEN_KINDS.indexOf("place");
const TRADE_BONUS = Float64Array.from(TOKEN_KINDS, (kind) =>
  kind === "generic" || kind === "place" ? COMPANY_OF_WORDS : 0,
);
/** Kinds of words that do not tell names apart: form, particle, honorific, stop. */
const LITTLE = Uint8Array.from(TOKEN_KINDS, (kind) =>
  kind === "form" || kind === "particle" || kind === "honorific" || kind === "stop" ? 1 : 0,
);

/**
 * Finds the few names worth comparing. A name at 0.7 and above either has all the words of the query, and so its rarest one, or has
 * all its own words in the query, and so is filed under one of them; one word or two of either may be too misspelt to be recognised.
 */
export class Searcher {
  readonly #views: Views;
  readonly #token: (word: number) => Token;
  readonly #side: (name: number) => Side;
  /** For each word of the vocabulary how like it is to a word of the query, 0 for most, and which that is (from 1). */
  readonly #partner: Uint8Array;
  readonly #like: Uint8Array;
  readonly #nameStamp: Uint32Array;
  #stamp = 0;
  /** The query's words, the vocabulary words like each, and how many names have those. */
  #tokens: readonly Token[] = [];
  #alike = new Uint32Array(1024);
  /** For each query word the position of the first equal one, and the number of its kind. */
  readonly #first = new Uint8Array(128);
  readonly #kinds = new Uint8Array(128);
  /** Positions of the query words that tell names apart. */
  readonly #telling = new Uint8Array(128);
  #tellingCount = 0;
  readonly #slips = new Uint8Array(32);
  readonly #open = new Uint32Array(64);
  readonly #alikeStart = new Uint32Array(128);
  readonly #commonness = new Uint32Array(128);
  #candidates = new Uint32Array(1024);
  #count = 0;
  #bounded = false;
  #type = 0;

  constructor(
    views: Views,
    size: number,
    vocabulary: number,
    token: (word: number) => Token,
    side: (name: number) => Side,
  ) {
    this.#views = views;
    this.#token = token;
    this.#side = side;
    this.#partner = new Uint8Array(vocabulary);
    this.#like = new Uint8Array(vocabulary);
    this.#nameStamp = new Uint32Array(size);
  }

  search(query: AnalysedName, minScore: number, limit: number): { found: Found[]; bounded: boolean } {
    this.#stamp++;
    this.#count = 0;
    this.#bounded = false;
    this.#type = NAME_TYPES.indexOf(query.type);
    this.#tokens = query.native ? [...query.tokens, ...query.native.tokens] : query.tokens;
    this.#recognise();
    this.#gather();
    let kept = 0;
    for (let i = 0; i < this.#count; i++) {
      const name = this.#candidates[i] as number;
      if (this.#best(name, minScore) >= minScore) this.#candidates[kept++] = name;
      else this.#nameStamp[name] = 0;
    }
    this.#count = kept;
    this.#gatherJoined(query.tokens);
    this.#forget();
    return this.#compare(query, minScore, limit);
  }

  /** Leaves the likenesses as the next query must find them: none. */
  #forget(): void {
    const filled = this.#alikeStart[this.#tokens.length] as number;
    for (let i = 0; i < filled; i++) this.#like[this.#alike[i] as number] = 0;
  }

  /** Finds the words of the vocabulary that are like each word of the query. */
  #recognise(): void {
    const { spellingStart, spellings, namesStart, vocabKind, vocabLength } = this.#views;
    const mask = spellingStart.length - 2;
    let filled = 0;
    this.#tellingCount = 0;
    const onlyInitials = this.#tokens.every(
      ({ kind }) => kind === "initial" || LITTLE[TOKEN_KINDS.indexOf(kind)] === 1,
    );
    for (let at = 0; at < this.#tokens.length; at++) {
      const token = this.#tokens[at] as Token;
      this.#alikeStart[at] = filled;
      this.#first[at] = this.#tokens.findIndex(({ text }) => text === token.text);
      const kind = TOKEN_KINDS.indexOf(token.kind);
      this.#kinds[at] = kind;
      if (LITTLE[kind] === 0 && kind !== NUMBER && at < 31) this.#telling[this.#tellingCount++] = at;
      let names = 0;
      const spelt = token.kind !== "number" && token.kind !== "form";
      const count = token.kind === "initial" && !onlyInitials ? 0 : keysOf(token);
      for (let k = 0; k < count; k++) {
        const hash = keyBuffer[k] as number;
        const tag = tagOf(hash);
        const promised = Math.ceil((keyLikeness[k] as number) * WHOLE);
        const bucket = hash & mask;
        const end = spellingStart[bucket + 1] as number;
        for (let i = spellingStart[bucket] as number; i < end; i++) {
          const filed = spellings[i] as number;
          if ((filed & ~FILED_MASK) >>> 0 !== tag) continue;
          const word = filed & FILED_MASK;
          // A whole word meets others that it is with one letter more.
          const like =
            promised === WHOLE && spelt && vocabLength[word] !== token.raw.length
              ? ONE_LETTER_MORE
              : promised;
          const before = this.#like[word] as number;
          if (like <= before) continue;
          if (
            like < 1 &&
            (LITTLE[vocabKind[word] as number] === 1 || (like < NEARLY && !this.#near(token, word)))
          )
            continue;
          const known = before > 0 && this.#partner[word] === at + 1;
          this.#partner[word] = at + 1;
          this.#like[word] = like;
          if (known) continue;
          if (filled === this.#alike.length) this.#alike = grown(this.#alike);
          this.#alike[filled++] = word;
          names += (namesStart[word + 1] as number) - (namesStart[word] as number);
        }
      }
      this.#commonness[at] = names;
    }
    this.#alikeStart[this.#tokens.length] = filled;
  }

  /** Words that share a key may still be far apart: their lengths and letters tell most of those, a count of edits the short ones. */
  #near(token: Token, word: number): boolean {
    if (token.raw.length < 6)
      return edits(token.raw, this.#token(word).raw) < 2 || likeness(token, this.#token(word)) > 0;
    const { vocabLength, vocabMask } = this.#views;
    if (Math.abs((vocabLength[word] as number) - token.raw.length) > 3) return false;
    return bits((vocabMask[word] as number) ^ token.mask) <= 4 + (token.raw.length >> 2);
  }

  /** Names filed under a word of the query, and all names with its rarest one or two. */
  #gather(): void {
    const { keyStart, keys } = this.#views;
    let rarest = -1;
    let second = -1;
    const common = this.#commonness;
    const tells = this.#tellingCount > 0;
    for (let at = 0; at < this.#tokens.length; at++) {
      if (common[at] === 0 || (tells && LITTLE[this.#kinds[at] as number] === 1)) continue;
      const end = this.#alikeStart[at + 1] as number;
      for (let i = this.#alikeStart[at] as number; i < end; i++) {
        const word = this.#alike[i] as number;
        this.#take(keys, keyStart[word] as number, keyStart[word + 1] as number);
      }
      if (rarest < 0 || (common[at] as number) < (common[rarest] as number)) {
        second = rarest;
        rarest = at;
      } else if (second < 0 || (common[at] as number) < (common[second] as number)) second = at;
    }
    // Beside a word proper that no name has, trade words lead nowhere: what agrees would say too little.
    const proper = this.#tokens.some(({ kind }) => kind === "word");
    this.#follow(
      rarest,
      proper && rarest >= 0 && this.#tokens[rarest]?.kind !== "word" ? SECOND_WORD : Infinity,
      0,
    );
    this.#follow(second, SECOND_WORD, SECOND_LIKENESS);
  }

  /** Takes all names that have a word of the query or one at least so like it, unless more than `most` have it. */
  #follow(at: number, most: number, least: number): void {
    if (at < 0 || (this.#commonness[at] as number) > most) return;
    const { namesStart, names } = this.#views;
    const end = this.#alikeStart[at + 1] as number;
    for (let i = this.#alikeStart[at] as number; i < end; i++) {
      const word = this.#alike[i] as number;
      if ((this.#like[word] as number) < least) continue;
      this.#take(names, namesStart[word] as number, namesStart[word + 1] as number);
    }
  }

  /** Names that the query meets once spaces are disregarded. They need no further sign. */
  #gatherJoined(tokens: readonly Token[]): void {
    const { joinStart, joins, spellingStart, spellings, namesStart, names } = this.#views;
    const seek = (joined: string) => {
      const hash = hashText(joined, SALT.join);
      const tag = tagOf(hash);
      const bucket = hash & (joinStart.length - 2);
      for (let i = joinStart[bucket] as number; i < (joinStart[bucket + 1] as number); i++) {
        const filed = joins[i] as number;
        if ((filed & ~FILED_MASK) >>> 0 === tag) this.#takeOne(filed & FILED_MASK);
      }
    };
    // Together in the query and apart in the list.
    for (const { raw } of tokens) if (raw.length > 4) seek(raw);
    let whole = "";
    eachJoin(tokens, (joined) => {
      whole = joined;
      // Apart in the query and together in the list.
      const hash = hashText(joined, SALT.text);
      const tag = tagOf(hash);
      const bucket = hash & (spellingStart.length - 2);
      for (let i = spellingStart[bucket] as number; i < (spellingStart[bucket + 1] as number); i++) {
        const filed = spellings[i] as number;
        const word = filed & FILED_MASK;
        if ((filed & ~FILED_MASK) >>> 0 !== tag || this.#token(word).raw !== joined) continue;
        this.#take(names, namesStart[word] as number, namesStart[word + 1] as number);
      }
    });
    // Apart in both, at other places.
    if (tokens.length > 2) seek(whole);
  }

  #take(list: Uint32Array, from: number, to: number): void {
    for (let i = from; i < to; i++) this.#takeOne(list[i] as number);
  }

  #takeOne(name: number): void {
    if (this.#nameStamp[name] === this.#stamp) return;
    this.#nameStamp[name] = this.#stamp;
    const other = this.#views.type[name] as number;
    if (this.#type !== 0 && other !== 0 && other !== this.#type) return;
    if (this.#count >= MAX_LOOKED_AT) {
      this.#bounded = true;
      return;
    }
    if (this.#count === this.#candidates.length) this.#candidates = grown(this.#candidates);
    this.#candidates[this.#count++] = name;
  }

  /**
   * The most that the name could score: what is met at its likeness, what is not met as a misspelling where the letters allow one.
   * Run for every candidate, so it leaves as soon as the score is out of reach.
   */
  #best(name: number, minScore: number): number {
    const { wordStart, words, vocabWeight, vocabKind } = this.#views;
    const likes = this.#like;
    let said = 0;
    let open = 0;
    let openWeight = 0;
    let met = 0;
    let slips = 0;
    let openInitials = 0;
    let placeWeight = 0;
    const end = wordStart[name + 1] as number;
    for (let i = wordStart[name] as number; i < end; i++) {
      const word = words[i] as number;
      const like = likes[word] as number;
      const weight = vocabWeight[word] as number;
      if (like > 0) {
        met |= 1 << ((this.#partner[word] as number) - 1);
        if (weight === 0) continue;
        said +=
          (weight / WEIGHT_UNIT + (TRADE_BONUS[vocabKind[word] as number] as number)) *
          (SQUARE[like] as number);
        if (like < WHOLE) this.#slips[slips++ & 31] = like;
      } else if (weight > 0) {
        const kind = vocabKind[word] as number;
        if (kind === INITIAL) {
          openInitials++;
          continue;
        }
        openWeight += weight / WEIGHT_UNIT;
        if (kind === PLACE) placeWeight += weight / WEIGHT_UNIT;
        if (open < 64) this.#open[open++] = word;
      }
    }
    let shares = 0;
    let slipped = 0;
    let queryOpenWeight = 0;
    let left = open;
    let initials = 0;
    const least = share(1 - minScore);
    for (let at = 0; at < this.#tellingCount; at++) {
      const position = this.#telling[at] as number;
      if ((met & (1 << (this.#first[position] as number))) !== 0) continue;
      const token = this.#tokens[position] as Token;
      if (token.kind === "initial") {
        initials++;
        continue;
      }
      queryOpenWeight += token.weight;
      if (token.kind === "place") placeWeight += token.weight;
      if (left === 0) continue;
      left--;
      const like = this.#unseen(token, open);
      const cost = like > 0 ? slipCost(like) * 0.7 : CONTRADICTION_COST;
      shares += cost * Math.sqrt(cost);
      slipped += cost;
      if (shares > least) return 0;
    }
    for (let i = 0; i < slips && i < 32; i++) {
      const cost = SLIP[this.#slips[i] as number] as number;
      shares += cost * Math.sqrt(cost);
      slipped += cost;
    }
    if (open > left) said += Math.min(openWeight, queryOpenWeight) * 0.7;
    // An initial may stand for any open word of the other side.
    const omitted = Math.abs(openWeight - queryOpenWeight) - initials - (openInitials > 0 ? 1 : 0);
    let omission = 0;
    let doubtful = 0;
    if (omitted > 0.1) {
      const onlyPlaces = openWeight + queryOpenWeight - placeWeight < 0.05;
      omission = onlyPlaces ? Math.min(COST.place, omissionCost(omitted, said)) : omissionCost(omitted, said);
      doubtful = onlyPlaces ? omission * 0.3 : omission;
      shares += share(omission);
    }
    shares += share(doubtCost(said, slipped, doubtful) * 0.9);
    return shares > least ? 0 : 1 - combined(shares);
  }

  /** How like a word is to the likeliest of the name's open words. */
  #unseen(token: Token, open: number): number {
    const { vocabMask, vocabLength } = this.#views;
    const length = token.raw.length;
    let best = 0;
    for (let k = 0; k < open; k++) {
      const word = this.#open[k] as number;
      const longer = Math.max(vocabLength[word] as number, length);
      if (bits((vocabMask[word] as number) ^ token.mask) > 0.55 * longer) continue;
      const like = likeness(token, this.#token(word));
      if (like > best) best = like;
    }
    return best;
  }

  #compare(query: AnalysedName, minScore: number, limit: number): { found: Found[]; bounded: boolean } {
    const found: Found[] = [];
    if (this.#count > MAX_COMPARED) {
      this.#bounded = true;
      this.#count = MAX_COMPARED;
    }
    for (let i = 0; i < this.#count; i++) {
      const name = this.#candidates[i] as number;
      const { score, outcome } = scoreNames(query, this.#side(name));
      if (score >= minScore) found.push({ name, score, outcome });
    }
    found.sort((a, b) => b.score - a.score || a.name - b.name);
    if (found.length > limit) {
      found.length = limit;
      this.#bounded = true;
    }
    return { found, bounded: this.#bounded };
  }
}

function grown(values: Uint32Array): Uint32Array<ArrayBuffer> {
  const out = new Uint32Array(values.length * 2);
  out.set(values);
  return out;
}
