import { eachJoin } from "./index-build.ts";
import { hashText, NAME_TYPES, SALT } from "./index-layout.ts";
import type { Views } from "./index-open.ts";
import { likeness } from "./likeness.ts";
import { scoreNames } from "./score.ts";
import { keyBuffer, keysOf } from "./spellings.ts";
import type { AnalysedName, Outcome, Token } from "./types.ts";

export interface Found {
  name: number;
  score: number;
  outcome: Outcome;
}

/** Names looked at, and names compared in full, for one query; beyond either the result is marked. */
const MAX_LOOKED_AT = 20_000;
const MAX_COMPARED = 600;
/** The second rarest word is followed too while it is no more common than this. */
const SECOND_WORD = 400;

/** A word of the query, and the words of the vocabulary like it. */
interface Sought {
  token: Token;
  alike: number[];
  names: number;
}

/**
 * Finds the few names worth comparing. A name at 0.7 and above either has all the words of the query, and so its rarest one, or has
 * all its own words in the query, and so is filed under one of them; one word of either may be too misspelt to be recognised.
 */
export class Searcher {
  readonly #views: Views;
  readonly #token: (word: number) => Token;
  readonly #name: (name: number) => AnalysedName;
  /** Per vocabulary word: 1 + position of the query word it is like, valid where the stamp is the query's. */
  readonly #partner: Uint8Array;
  readonly #partnerLike: Float32Array;
  readonly #wordStamp: Uint32Array;
  readonly #nameStamp: Uint32Array;
  #stamp = 0;

  constructor(
    views: Views,
    size: number,
    vocabulary: number,
    token: (word: number) => Token,
    name: (name: number) => AnalysedName,
  ) {
    this.#views = views;
    this.#token = token;
    this.#name = name;
    this.#partner = new Uint8Array(vocabulary);
    this.#partnerLike = new Float32Array(vocabulary);
    this.#wordStamp = new Uint32Array(vocabulary);
    this.#nameStamp = new Uint32Array(size);
  }

  search(query: AnalysedName, minScore: number, limit: number): { found: Found[]; bounded: boolean } {
    this.#stamp++;
    const tokens = query.native ? [...query.tokens, ...query.native.tokens] : query.tokens;
    const sought: Sought[] = [];
    tokens.forEach((token, at) => {
      sought.push(this.#soughtWord(token, at));
    });
    const candidates: number[] = [];
    const type = NAME_TYPES.indexOf(query.type);
    let bounded = false;
    const take = (list: Uint32Array, from: number, to: number) => {
      const { type: types } = this.#views;
      const stamps = this.#nameStamp;
      for (let i = from; i < to; i++) {
        const name = list[i] as number;
        if (stamps[name] === this.#stamp) continue;
        stamps[name] = this.#stamp;
        const other = types[name] as number;
        if (type !== 0 && other !== 0 && other !== type) continue;
        if (candidates.length >= MAX_LOOKED_AT) {
          bounded = true;
          return;
        }
        candidates.push(name);
      }
    };
    const { keyStart, keys, namesStart, names } = this.#views;
    for (const { alike } of sought) {
      for (const word of alike) take(keys, keyStart[word] as number, keyStart[word + 1] as number);
    }
    const telling = sought
      .filter(
        ({ token, names: n }) =>
          n > 0 &&
          token.kind !== "form" &&
          token.kind !== "stop" &&
          token.kind !== "particle" &&
          token.kind !== "honorific",
      )
      .sort((a, b) => a.names - b.names);
    telling.slice(0, 2).forEach(({ alike, names: n }, rank) => {
      if (rank === 1 && n > SECOND_WORD) return;
      for (const word of alike) take(names, namesStart[word] as number, namesStart[word + 1] as number);
    });
    const plausible = candidates.filter((name) => this.#plausible(name, sought, minScore));
    // A join is met by the whole of it, so it needs no further sign.
    const before = candidates.length;
    const { joinStart, joins } = this.#views;
    const buckets = joinStart.length - 1;
    const seek = (joined: string) => {
      const bucket = hashText(joined, SALT.join) & (buckets - 1);
      take(joins, joinStart[bucket] as number, joinStart[bucket + 1] as number);
    };
    for (const { raw } of query.tokens) if (raw.length > 4) seek(raw);
    eachJoin(query.tokens, (joined) => {
      seek(joined);
      const one = this.#exact(joined);
      if (one >= 0) take(names, namesStart[one] as number, namesStart[one + 1] as number);
    });
    for (let i = before; i < candidates.length; i++) plausible.push(candidates[i] as number);

    const found: Found[] = [];
    if (plausible.length > MAX_COMPARED) {
      bounded = true;
      plausible.length = MAX_COMPARED;
    }
    for (const name of plausible) {
      const { score, outcome } = scoreNames(query, this.#name(name));
      if (score >= minScore) found.push({ name, score, outcome });
    }
    found.sort((a, b) => b.score - a.score || a.name - b.name);
    if (found.length > limit) {
      found.length = limit;
      bounded = true;
    }
    return { found, bounded };
  }

  #exact(word: string): number {
    const { spellingStart, spellings } = this.#views;
    const bucket = hashText(word, SALT.text) & (spellingStart.length - 2);
    for (let i = spellingStart[bucket] as number; i < (spellingStart[bucket + 1] as number); i++) {
      if (this.#token(spellings[i] as number).text === word) return spellings[i] as number;
    }
    return -1;
  }

  #soughtWord(token: Token, at: number): Sought {
    const { spellingStart, spellings, namesStart } = this.#views;
    const alike: number[] = [];
    let names = 0;
    if (token.kind !== "initial") {
      const mask = spellingStart.length - 2;
      const count = keysOf(token);
      for (let k = 0; k < count; k++) {
        const bucket = (keyBuffer[k] as number) & mask;
        const end = spellingStart[bucket + 1] as number;
        for (let i = spellingStart[bucket] as number; i < end; i++) {
          const word = spellings[i] as number;
          const seen = this.#wordStamp[word] === this.#stamp;
          if (seen && this.#partner[word] === at + 1) continue;
          const like = this.#like(token, word);
          if (seen && like <= (this.#partnerLike[word] as number)) continue;
          this.#wordStamp[word] = this.#stamp;
          this.#partner[word] = at + 1;
          this.#partnerLike[word] = like;
          if (like === 0) continue;
          alike.push(word);
          names += (namesStart[word + 1] as number) - (namesStart[word] as number);
        }
      }
    }
    return { token, alike, names };
  }

  #like(token: Token, word: number): number {
    const other = this.#token(word);
    if (token.group !== "" && token.group === other.group) return 0.95;
    if (token.kind === "form" || token.kind === "number" || other.kind === "form" || other.kind === "number")
      return 0;
    const like = likeness(token, other);
    return like < 0.58 ? 0 : like;
  }

  /** Whether the name could reach the score: what it shares with the query must outweigh what both have besides. */
  #plausible(name: number, sought: Sought[], _minScore: number): boolean {
    const { wordStart, words, vocabWeight, vocabKind } = this.#views;
    let met = 0;
    let open = 0;
    let openWeight = 0;
    let metWords = 0;
    const end = wordStart[name + 1] as number;
    for (let i = wordStart[name] as number; i < end; i++) {
      const word = words[i] as number;
      const weight = vocabWeight[word] as number;
      if (this.#wordStamp[word] === this.#stamp && (this.#partnerLike[word] as number) > 0) {
        met += weight;
        if (weight > 0.2) metWords |= 1 << ((this.#partner[word] as number) - 1);
      } else if (weight > 0.2 && (vocabKind[word] as number) !== 3) {
        open++;
        openWeight += weight;
      }
    }
    let queryOpen = 0;
    for (let at = 0; at < sought.length && at < 32; at++) {
      const { token } = sought[at] as Sought;
      if (token.weight > 0.2 && token.kind !== "form" && (metWords & (1 << at)) === 0) queryOpen++;
    }
    if (Math.min(open, queryOpen) > 1) return false;
    return met + 0.3 >= 0.25 * openWeight;
  }
}
