import { acronymsOf } from "./acronym.ts";
import { share } from "./costs.ts";
import {
  eachJoin,
  FILED_MASK,
  hashText,
  hashWhole,
  mayBeShort,
  NAME_TYPES,
  SALT,
  tagOf,
  type Views,
  wholeJoin,
} from "./index-layout.ts";
import { LITTLE, likeOf, type Neighbourhood, Neighbours, WHOLE, wordOf } from "./neighbours.ts";
import { nameIn, othersIn, typeOfPosting, UNTOLD } from "./posting.ts";
import { takeRead } from "./read-ahead.ts";
import { typeIn } from "./record.ts";
import { type Side, scoreNames } from "./score.ts";
import { Sieve } from "./sieve.ts";
import { TOKEN_KINDS } from "./token.ts";
import type { AnalysedName, Outcome, Token } from "./types.ts";
import { UpperBound } from "./upper-bound.ts";

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
/** The second rarest word stands in for a rarest that was not recognised; misspelt itself, it would not be enough. */
const SECOND_LIKENESS = 0.83 * WHOLE;
/** Every position of the query, every word of the name. */
const ALL = -1;
/** Two words of one side written as one on the other. */
const JOINED = Math.ceil(0.98 * WHOLE);

const EMPTY = new Uint32Array();
const NONE: Neighbourhood = {
  list: EMPTY,
  from: 0,
  lead: 0,
  to: 0,
  names: 0,
  little: false,
};

/**
 * Finds the few names worth comparing. A name at 0.7 and above either has all the words of the query, and so its rarest one, or has
 * all its own words in the query, and so is filed under one of them; one word or two of either may be too misspelt to be recognised.
 */
export class Searcher {
  readonly #views: Views;
  readonly #side: (name: number) => Side;
  readonly #neighbours: Neighbours;
  readonly #bound: UpperBound;
  readonly #sieve: Sieve;
  /** The number of the last search that has looked at each name; one more when it has taken it. */
  readonly #looked: Uint32Array;
  #search = 0;
  #tokens: readonly Token[] = [];
  /** The words of the index that are like each word of the query. */
  #like: Neighbourhood[] = [];
  #type = 0;
  #least = 0;
  /** Names that were let through and are to be looked at. */
  #names = new Uint32Array(1024);
  #pending = 0;
  #candidates = new Uint32Array(1024);
  #bounds = new Float64Array(1024);
  #count = 0;
  #bounded = false;
  /** How many more names may be looked at. */
  #left = 0;
  /** Words of the index that are several of the query written together. */
  readonly #joined: number[] = [];

  constructor(views: Views, size: number, token: (word: number) => Token, side: (name: number) => Side) {
    this.#views = views;
    this.#side = side;
    this.#neighbours = new Neighbours(views, token);
    this.#bound = new UpperBound(views, token);
    this.#sieve = new Sieve(views, this.#bound.meetings, this.#bound.spacing);
    this.#looked = new Uint32Array(size);
  }

  search(query: AnalysedName, minScore: number, limit: number): { found: Found[]; bounded: boolean } {
    this.#search += 2;
    this.#count = 0;
    this.#bounded = false;
    this.#left = MAX_LOOKED_AT;
    this.#type = NAME_TYPES.indexOf(query.type);
    this.#least = share(1 - minScore);
    this.#tokens = query.native ? [...query.tokens, ...query.native.tokens] : query.tokens;
    this.#bound.begin(this.#tokens, query);
    this.#sieve.begin(query, this.#least);
    this.#recognise();
    this.#recogniseJoined(query.tokens);
    // The very name first, so that no crowd of similar ones can keep it out.
    this.#seek(hashWhole(query.tokens), ALL, ALL);
    this.#gather();
    this.#gatherJoined(query);
    return this.#compare(query, minScore, limit);
  }

  /** Finds the words of the index that are like each word of the query. Forms are compared by themselves. */
  #recognise(): void {
    this.#like.length = 0;
    const tells = this.#bound.tells;
    const onlyInitials = this.#tokens.every(({ kind }) => kind === "initial" || isLittle(kind));
    for (let at = 0; at < this.#tokens.length; at++) {
      const token = this.#tokens[at] as Token;
      const sought = token.kind === "initial" ? onlyInitials : !(tells && token.kind === "form");
      const like = sought ? this.#neighbours.of(token) : NONE;
      this.#like.push(like);
      for (let i = like.from; i < like.to; i++) this.#bound.meetings.meet(like.list[i] as number, at);
      if (like.little) this.#sieve.excuse(at);
    }
  }

  /** Words of the query that are apart there and together in the list. */
  #recogniseJoined(tokens: readonly Token[]): void {
    this.#joined.length = 0;
    eachJoin(tokens, (joined, first, last) => {
      this.#neighbours.written(joined, (word) => {
        this.#joined.push(word);
        this.#bound.meetings.meetJoined(word, JOINED, first, last);
      });
    });
  }

  /** Names filed under a word of the query, and all names with its rarest one or two. */
  #gather(): void {
    let rarest = -1;
    let second = -1;
    const tells = this.#bound.tells;
    for (let at = 0; at < this.#tokens.length; at++) {
      const common = this.#common(at);
      if (common === 0 || (tells && isLittle((this.#tokens[at] as Token).kind))) continue;
      if (rarest < 0 || common < this.#common(rarest)) {
        second = rarest;
        rarest = at;
      } else if (second < 0 || common < this.#common(second)) second = at;
    }
    if (rarest < 0) return;
    // Beside a word proper that no name has, trade words lead nowhere: what agrees would say too little.
    const proper = this.#tokens.some(({ kind }) => kind === "word");
    const followed = !proper || this.#tokens[rarest]?.kind === "word" || this.#common(rarest) <= SECOND_WORD;
    for (let at = 0; at < this.#tokens.length; at++) {
      if (tells && isLittle((this.#tokens[at] as Token).kind)) continue;
      if (at !== rarest || !followed) this.#lookAtFiled(at);
    }
    if (followed) this.#follow(rarest, 0);
    if (second >= 0 && this.#common(second) <= SECOND_WORD) this.#follow(second, SECOND_LIKENESS);
    this.#lookAtPending();
  }

  /** How many names have a word like that of the query. */
  #common(at: number): number {
    return (this.#like[at] as Neighbourhood).names;
  }

  /** Looks at all names of the words that are at least so like a word of the query. */
  #follow(at: number, least: number): void {
    const like = this.#like[at] as Neighbourhood;
    const { names, namesStart } = this.#views;
    let read = 0;
    for (let i = like.from; i < like.lead; i++)
      read ^= names[namesStart[wordOf(like.list[i] as number)] as number] as number;
    takeRead(read);
    for (let i = like.from; i < like.lead; i++) {
      const neighbour = like.list[i] as number;
      if (likeOf(neighbour) >= least) this.#lookAt(wordOf(neighbour));
    }
  }

  /** Looks at the names with a word that stands for all of the query. */
  #lookForWord(text: string): void {
    const { namesStart, names } = this.#views;
    this.#neighbours.written(text, (word) => {
      const end = namesStart[word + 1] as number;
      for (let k = namesStart[word] as number; k < end; k = endOf(names, k))
        this.#lookAgain(nameIn(names[k] as number), ALL, 1);
    });
  }

  /** Looks at the names that are filed under words like one of the query. */
  #lookAtFiled(at: number): void {
    const { keyStart, keys } = this.#views;
    const like = this.#like[at] as Neighbourhood;
    let read = 0;
    for (let i = like.from; i < like.lead; i++)
      read ^= keys[keyStart[wordOf(like.list[i] as number)] as number] as number;
    takeRead(read);
    for (let i = like.from; i < like.lead; i++) {
      const word = wordOf(like.list[i] as number);
      this.#lookAtAll(keys, keyStart[word] as number, keyStart[word + 1] as number, word);
    }
  }

  /** Looks at all names that have a word. */
  #lookAt(word: number): void {
    const { namesStart, names } = this.#views;
    this.#lookAtAll(names, namesStart[word] as number, namesStart[word + 1] as number, word);
  }

  /** Looks at the names of a list of postings under a word. */
  #lookAtAll(list: Uint32Array, from: number, end: number, word: number): void {
    const sieve = this.#sieve;
    const places = sieve.usable ? this.#bound.meetings.placesOf(word) : 0;
    for (let i = from; i < end; ) {
      const head = list[i] as number;
      const others = othersIn(head);
      const first = i + 1;
      i = others === UNTOLD ? first : first + others;
      if (this.#otherType(typeOfPosting(head))) continue;
      if (places !== 0 && others !== UNTOLD && !sieve.lets(list, first, i, word, places)) continue;
      const name = nameIn(head);
      if ((this.#looked[name] as number) >= this.#search) continue;
      this.#looked[name] = this.#search;
      if (this.#pending === this.#names.length) this.#names = twiceAsLong(this.#names);
      this.#names[this.#pending++] = name;
    }
  }

  /** Looks at the names that were let through. */
  #lookAtPending(): void {
    const { recordStart, records } = this.#views;
    const names = this.#names;
    let read = 0;
    for (let i = 0; i < this.#pending; i++)
      read ^= records[recordStart[names[i] as number] as number] as number;
    takeRead(read);
    for (let i = 0; i < this.#pending; i++) this.#look(names[i] as number, 0, 0);
    this.#pending = 0;
  }

  #otherType(type: number): boolean {
    return type !== this.#type && this.#type !== 0 && type !== 0;
  }

  /** Names that the query meets once spaces are disregarded, or all but first letters. */
  #gatherJoined({ tokens, type }: AnalysedName): void {
    for (const word of this.#joined) this.#lookAt(word);
    this.#lookAtPending();
    // Together in the query and apart in the list.
    for (let at = 0; at < tokens.length; at++) {
      const { raw } = tokens[at] as Token;
      const place = at < 31 ? 1 << at : 0;
      if (raw.length > 3) this.#seek(hashText(raw, SALT.acronym), place, ALL);
      if (raw.length > 4) this.#seek(hashText(raw, SALT.join), place, 2);
    }
    if (mayBeShort(type)) for (const letters of acronymsOf(tokens)) this.#lookForWord(letters);
    // Apart in both, at other places.
    if (tokens.length > 2) this.#seek(hashText(wholeJoin(tokens), SALT.join), ALL, ALL);
  }

  /** Looks at the names that are filed under a text, once more at those that were out of reach without it. */
  #seek(hash: number, already: number, joined: number): void {
    const { joinStart, joins } = this.#views;
    const tag = tagOf(hash);
    const bucket = hash & (joinStart.length - 2);
    const end = joinStart[bucket + 1] as number;
    for (let i = joinStart[bucket] as number; i < end; i++) {
      const filed = joins[i] as number;
      if ((filed & ~FILED_MASK) >>> 0 !== tag) continue;
      this.#lookAgain(filed & FILED_MASK, already, joined);
    }
  }

  #lookAgain(name: number, already: number, joined: number): void {
    if ((this.#looked[name] as number) <= this.#search) this.#look(name, already, joined);
  }

  /** Takes a name among the candidates if it may score enough. */
  #look(name: number, already: number, joined: number): void {
    this.#looked[name] = this.#search;
    const { recordStart, records } = this.#views;
    if (this.#otherType(typeIn(records[recordStart[name] as number] as number))) return;
    if (this.#left === 0) {
      this.#bounded = true;
      return;
    }
    this.#left--;
    const bound = this.#bound.of(name, this.#least, already, joined);
    if (bound === 0) return;
    this.#looked[name] = this.#search + 1;
    if (this.#count === this.#candidates.length) this.#grow();
    this.#candidates[this.#count] = name;
    this.#bounds[this.#count++] = bound;
  }

  #grow(): void {
    this.#candidates = twiceAsLong(this.#candidates);
    const bounds = new Float64Array(this.#count * 2);
    bounds.set(this.#bounds);
    this.#bounds = bounds;
  }

  #compare(query: AnalysedName, minScore: number, limit: number): { found: Found[]; bounded: boolean } {
    const found: Found[] = [];
    if (this.#count === 0) return { found, bounded: this.#bounded };
    const order = this.#inOrder(limit);
    for (const at of order) {
      if (found.length > limit && (this.#bounds[at] as number) < (found[limit - 1] as Found).score) break;
      const name = this.#candidates[at] as number;
      const side = this.#side(name);
      const { score, outcome } = isSame(query.tokens, side.tokens) ? SAME : scoreNames(query, side);
      if (score >= minScore) insert(found, { name, score, outcome });
    }
    if (found.length > limit) {
      found.length = limit;
      this.#bounded = true;
    }
    return { found, bounded: this.#bounded };
  }

  /** The candidates, the most promising first where there are more than will be given. */
  #inOrder(limit: number): number[] {
    const order: number[] = [];
    for (let at = 0; at < this.#count; at++) order.push(at);
    if (this.#count <= limit) return order;
    order.sort((a, b) => (this.#bounds[b] as number) - (this.#bounds[a] as number) || a - b);
    if (order.length <= MAX_COMPARED) return order;
    this.#bounded = true;
    return order.slice(0, MAX_COMPARED);
  }
}

function twiceAsLong(values: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(values.length * 2);
  longer.set(values);
  return longer;
}

/** Where the posting after the one at `i` begins. */
function endOf(list: Uint32Array, i: number): number {
  const others = othersIn(list[i] as number);
  return i + 1 + (others === UNTOLD ? 0 : others);
}

/** Best first, and of equals the first in the index. */
function insert(found: Found[], hit: Found): void {
  let at = found.length;
  while (at > 0 && compareFound(found[at - 1] as Found, hit) > 0) at--;
  found.splice(at, 0, hit);
}

function compareFound(a: Found, b: Found): number {
  return b.score - a.score || a.name - b.name;
}

/** What the comparison makes of the very same words, forms and all; most lookups that find anything find these. */
const SAME: Omit<Found, "name"> = { score: 1, outcome: "same" };

function isSame(a: readonly Token[], b: readonly Token[]): boolean {
  if (a.length !== b.length || a.length === 0) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

function isLittle(kind: Token["kind"]): boolean {
  return LITTLE[TOKEN_KINDS.indexOf(kind)] === 1;
}
