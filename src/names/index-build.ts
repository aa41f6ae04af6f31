import { acronymsOf } from "./acronym.ts";
import { analyseName } from "./analyse.ts";
import { fileByGroup, Numbers, Texts } from "./index-columns.ts";
import {
  checksum,
  eachJoin,
  HEAD_WORDS,
  hashText,
  hashWhole,
  MAGIC,
  mayBeShort,
  NAME_KINDS,
  NAME_TYPES,
  NATIVE_SCRIPTS,
  type NameKind,
  SALT,
  SECTIONS,
  tagOf,
  VERSION,
  type Views,
} from "./index-layout.ts";
import { LITTLE, NeighbourFinder } from "./neighbours.ts";
import { putPosting } from "./posting.ts";
import { packHead, packLetters, packWord, renumbered, wordIn } from "./record.ts";
import { keyBuffer, keysOf } from "./spellings.ts";
import { TOKEN_KINDS } from "./token.ts";
import type { NameType, Token } from "./types.ts";

/** One name to be found, and what it belongs to. */
export interface IndexedName {
  readonly text: string;
  /** The caller's own number of the party. */
  readonly ref: number;
  readonly kind: NameKind;
  readonly type: NameType;
}

/** Values by group: those of group g are `values[start[g]]` to `values[start[g + 1] - 1]`. */
interface Lists {
  readonly start: Uint32Array;
  readonly values: Uint32Array;
}

/** The neighbours of each word; see the sections of the same names. */
interface Found {
  readonly start: Numbers;
  readonly list: Numbers;
  readonly lead: Numbers;
  readonly names: Numbers;
}

/**
 * Builds the search index of a list of names. Done once, when the list is imported.
 * @returns bytes for {@link openNameIndex}; they depend on the names and their order alone
 */
export function buildNameIndex(names: Iterable<IndexedName>): Uint8Array {
  const builder = new NameIndexBuilder();
  for (const name of names) builder.add(name);
  return joined(builder.finish());
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Takes names one by one as a list is read, and keeps their bytes, not the objects they come in. */
export class NameIndexBuilder {
  /** How many names it has. */
  size = 0;
  readonly #vocabulary = new Map<string, number>();
  #vocab: Token[] = [];
  readonly #vocabTexts = new Texts();
  readonly #vocabStart = new Numbers();
  readonly #ref = new Numbers();
  readonly #textStart = new Numbers();
  readonly #texts = new Texts();
  readonly #recordStart = new Numbers();
  readonly #records = new Numbers();
  readonly #kind = new Numbers();
  readonly #type = new Numbers();
  readonly #joinHashes = new Numbers();
  readonly #joinNames = new Numbers();

  add({ text, ref, kind, type }: IndexedName): void {
    this.#ref.push(ref);
    this.#textStart.push(this.#texts.length);
    this.#texts.push(text);
    this.#kind.push(NAME_KINDS.indexOf(kind));
    this.#type.push(Math.max(0, NAME_TYPES.indexOf(type)));
    this.size++;
  }

  #analyse(): void {
    const texts = this.#texts.done();
    const decoder = new TextDecoder();
    for (let name = 0; name < this.size; name++) {
      const text = decoder.decode(texts.subarray(this.#textStart.at(name), this.#textStart.at(name + 1)));
      const { tokens, native } = analyseName(text, { type: NAME_TYPES[this.#type.at(name)] as NameType });
      this.#recordStart.push(this.#records.length);
      const script = native ? NATIVE_SCRIPTS.indexOf(native.script as "Hani") : 0;
      this.#records.push(packHead(this.#type.at(name), script, native?.tokens.length ?? 0));
      for (const token of tokens) this.#addWord(token);
      for (const token of native?.tokens ?? []) this.#addWord(token);
      this.#fileUnder(hashWhole(tokens), name);
      eachJoin(tokens, (joined) => this.#fileUnder(hashText(joined, SALT.join), name));
      if (mayBeShort(NAME_TYPES[this.#type.at(name)] as NameType))
        for (const letters of acronymsOf(tokens)) this.#fileUnder(hashText(letters, SALT.acronym), name);
    }
    this.#recordStart.push(this.#records.length);
    this.#vocabulary.clear();
    this.#sortWords();
  }

  #fileUnder(hash: number, name: number): void {
    this.#joinHashes.push(hash);
    this.#joinNames.push((name | tagOf(hash)) >>> 0);
  }

  #addWord(token: Token): void {
    this.#records.push(packWord(this.#wordNumber(token), token));
  }

  #wordNumber(token: Token): number {
    const key = `${TOKEN_KINDS.indexOf(token.kind)}${token.raw}`;
    let number = this.#vocabulary.get(key);
    if (number === undefined) {
      number = this.#vocab.length;
      this.#vocabulary.set(key, number);
      this.#vocab.push(token);
    }
    return number;
  }

  /** Numbers the words by their sound: a search reads of words that are alike, and what it reads then lies together. */
  #sortWords(): void {
    const unsorted = this.#vocab;
    const order = unsorted.map((_, number) => number);
    order.sort((a, b) => bySound(unsorted[a] as Token, unsorted[b] as Token));
    const numbers = new Uint32Array(order.length);
    order.forEach((old, number) => {
      numbers[old] = number;
    });
    this.#vocab = order.map((old) => unsorted[old] as Token);
    const records = this.#records.done();
    for (let name = 0; name < this.size; name++) {
      for (let i = this.#recordStart.at(name) + 1; i < this.#recordStart.at(name + 1); i++)
        records[i] = renumbered(records[i] as number, numbers[wordIn(records[i] as number)] as number);
    }
    for (const { raw } of this.#vocab) {
      this.#vocabStart.push(this.#vocabTexts.length);
      this.#vocabTexts.push(raw);
    }
    this.#vocabStart.push(this.#vocabTexts.length);
  }

  /**
   * The finished index as pieces that follow each other, so that it need not be held twice to be written. Call it once. Scripts that want
   * tables must have been prepared (`prepareScripts`), or their letters are not in the index.
   */
  finish(): Uint8Array[] {
    this.#textStart.push(this.#texts.length);
    this.#analyse();
    const vocab = this.#vocab;
    const kinds = Uint8Array.from(vocab, ({ kind }) => TOKEN_KINDS.indexOf(kind));
    const names = this.#fileNames();
    const spellings = this.#fileSpellings();
    const nameCount = Uint32Array.from(vocab, (_, word) => sizeOf(names, word));
    const neighbours = this.#findNeighbours(kinds, nameCount, spellings);
    const keys = this.#postings(this.#fileUnderRarest(kinds, nameCount));
    const postings = this.#postings(names);
    const joins = this.#fileJoins();
    return pieces(
      {
        ref: this.#ref.done(),
        textStart: this.#textStart.done(),
        recordStart: this.#recordStart.done(),
        records: this.#records.done(),
        vocabStart: this.#vocabStart.done(),
        vocabLetters: Uint32Array.from(vocab, packLetters),
        vocabConsonants: Uint32Array.from(vocab, ({ consonants }) => consonants),
        nameCount,
        namesStart: postings.start,
        names: postings.values,
        keyStart: keys.start,
        keys: keys.values,
        spellingStart: spellings.start,
        spellings: spellings.values,
        joinStart: joins.start,
        joins: joins.values,
        neighbourStart: neighbours.start.done(),
        neighbours: neighbours.list.done(),
        neighbourLead: neighbours.lead.done(),
        neighbourNames: neighbours.names.done(),
        kind: Uint8Array.from(this.#kind.done()),
        vocabKind: kinds,
        vocabLength: Uint8Array.from(vocab, ({ raw }) => Math.min(255, raw.length)),
        vocabText: this.#vocabTexts.done(),
        text: this.#texts.done(),
      },
      this.size,
      vocab.length,
    );
  }

  /** Hash of a text to the names that are so written. */
  #fileJoins(): Lists {
    const buckets = bucketsFor(this.#joinHashes.length);
    const lists = { start: new Uint32Array(buckets + 1), values: new Uint32Array(this.#joinHashes.length) };
    fileByGroup(lists.start, lists.values, (put) => {
      for (let i = 0; i < this.#joinHashes.length; i++)
        put(this.#joinHashes.at(i) & (buckets - 1), this.#joinNames.at(i));
    });
    return lists;
  }

  /** Word to the names that have it. */
  #fileNames(): Lists {
    let count = 0;
    this.#eachWord(() => count++);
    const lists = { start: new Uint32Array(this.#vocab.length + 1), values: new Uint32Array(count) };
    fileByGroup(lists.start, lists.values, (put) => this.#eachWord(put));
    return lists;
  }

  /** Hash of a spelling to the words that may be spelt so. */
  #fileSpellings(): Lists {
    let count = 0;
    this.#eachSpelling(() => count++);
    const buckets = bucketsFor(count);
    const lists = { start: new Uint32Array(buckets + 1), values: new Uint32Array(count) };
    fileByGroup(lists.start, lists.values, (put) =>
      this.#eachSpelling((hash, word) => put(hash & (buckets - 1), (word | tagOf(hash)) >>> 0)),
    );
    return lists;
  }

  #findNeighbours(vocabKind: Uint8Array, nameCount: Uint32Array, spellings: Lists): Found {
    const found = {
      start: new Numbers(),
      list: new Numbers(),
      lead: new Numbers(),
      names: new Numbers(),
    };
    const views = {
      vocabKind,
      nameCount,
      spellingStart: spellings.start,
      spellings: spellings.values,
    };
    const finder = new NeighbourFinder(views, (word) => this.#vocab[word] as Token);
    for (const token of this.#vocab) {
      const from = found.list.length;
      found.start.push(from);
      // Numbers and legal forms are sought by what they mean, and are few.
      const filed = token.kind !== "number" && token.kind !== "form";
      const put = (neighbour: number) => found.list.push(neighbour);
      const { leading, names } = filed ? finder.find(token, put) : NOTHING_FOUND;
      found.lead.push(from + leading);
      found.names.push(names);
    }
    found.start.push(found.list.length);
    return found;
  }

  /** Word to the names of which it is the rarest: a name all of whose words are met is met there. */
  #fileUnderRarest(kinds: Uint8Array, nameCount: Uint32Array): Lists {
    const frequency = (word: number) => nameCount[word] as number;
    const tier = (word: number) => TIER[kinds[word] as number] as number;
    const better = (a: number, b: number) => tier(a) - tier(b) || frequency(a) - frequency(b) || a - b;
    const rarest = new Numbers();
    const filed = new Numbers();
    for (let name = 0; name < this.size; name++) {
      let best = -1;
      for (let i = this.#recordStart.at(name) + 1; i < this.#recordStart.at(name + 1); i++) {
        const word = wordIn(this.#records.at(i));
        if (best < 0 || better(word, best) < 0) best = word;
      }
      if (best < 0) continue;
      rarest.push(best);
      filed.push(name);
    }
    const lists = {
      start: new Uint32Array(this.#vocab.length + 1),
      values: new Uint32Array(filed.length),
    };
    fileByGroup(lists.start, lists.values, (put) => {
      for (let i = 0; i < filed.length; i++) put(rarest.at(i), filed.at(i));
    });
    return lists;
  }

  /** The names of the lists as postings (posting.ts), one after the other. */
  #postings({ start, values }: Lists): Lists {
    const records = this.#records.done();
    const starts = new Uint32Array(start.length);
    const out = new Numbers();
    for (let word = 0; word + 1 < start.length; word++) {
      for (let i = start[word] as number; i < (start[word + 1] as number); i++) {
        const name = values[i] as number;
        const [from, to] = [this.#recordStart.at(name), this.#recordStart.at(name + 1)];
        putPosting(out, name, records, from, to, word);
      }
      starts[word + 1] = out.length;
    }
    return { start: starts, values: out.done() };
  }

  /** The words of each name, each once. */
  #eachWord(use: (word: number, name: number) => void): void {
    const last = new Int32Array(this.#vocab.length).fill(-1);
    for (let name = 0; name < this.size; name++) {
      for (let i = this.#recordStart.at(name) + 1; i < this.#recordStart.at(name + 1); i++) {
        const word = wordIn(this.#records.at(i));
        if (last[word] === name) continue;
        last[word] = name;
        use(word, name);
      }
    }
  }

  #eachSpelling(use: (hash: number, word: number) => void): void {
    this.#vocab.forEach((token, word) => {
      const n = keysOf(token);
      for (let i = 0; i < n; i++) use(keyBuffer[i] as number, word);
    });
  }
}

const NOTHING_FOUND = { leading: 0, names: 0 };

/** A power of two, for one or two values each. */
function bucketsFor(values: number): number {
  let buckets = 64;
  while (buckets * 2 < values) buckets *= 2;
  return buckets;
}

/** How well a word of each kind serves to file a name under: a word proper, else one that tells anything, else any. */
const TIER = Uint8Array.from(TOKEN_KINDS, (kind) =>
  kind === "word" ? 0 : LITTLE[TOKEN_KINDS.indexOf(kind)] === 1 || kind === "initial" ? 2 : 1,
);

function bySound(a: Token, b: Token): number {
  return compareText(a.sound, b.sound) || compareText(a.raw, b.raw) || compareText(a.kind, b.kind);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sizeOf({ start }: Lists, group: number): number {
  return (start[group + 1] as number) - (start[group] as number);
}

/** The head and the sections, each at a multiple of four bytes. */
function pieces(sections: Views, names: number, vocabulary: number): Uint8Array[] {
  const head = new Uint32Array(HEAD_WORDS);
  const words: Uint32Array[] = [head.subarray(3)];
  let total = HEAD_WORDS * 4;
  SECTIONS.forEach(([section], i) => {
    const values = sections[section];
    head[6 + i] = values.byteLength;
    const whole = values instanceof Uint32Array ? values : padded(values);
    words.push(whole);
    total += whole.byteLength;
  });
  head.set([MAGIC, VERSION, 0, names, vocabulary, total]);
  head[2] = checksum(words);
  words[0] = head;
  return words.map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength));
}

function padded(bytes: Uint8Array): Uint32Array {
  const words = new Uint32Array((bytes.length + 3) >> 2);
  new Uint8Array(words.buffer).set(bytes);
  return words;
}
