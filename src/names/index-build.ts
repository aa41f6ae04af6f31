import { analyseName } from "./analyse.ts";
import {
  checksum,
  eachJoin,
  HEAD_WORDS,
  hashText,
  MAGIC,
  NAME_KINDS,
  NAME_TYPES,
  NATIVE_SCRIPTS,
  type NameKind,
  SALT,
  SECTIONS,
  type SectionName,
  tagOf,
  VERSION,
  WEIGHT_UNIT,
} from "./index-layout.ts";
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

/** Numbers of one width, growing. */
class Numbers {
  #values = new Uint32Array(1024);
  length = 0;
  push(value: number): void {
    if (this.length === this.#values.length) {
      const grown = new Uint32Array(this.length * 2);
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[this.length++] = value;
  }
  at(index: number): number {
    return this.#values[index] as number;
  }
  done(): Uint32Array {
    return this.#values.subarray(0, this.length);
  }
}

/** Texts one after the other, as UTF-8. A buffer of its own for each of sixty thousand names would cost several times its length. */
class Texts {
  #bytes = new Uint8Array(1 << 16);
  readonly #encoder = new TextEncoder();
  length = 0;
  push(text: string): void {
    // UTF-8 has at most three bytes for a UTF-16 unit.
    const needed = this.length + text.length * 3;
    if (needed > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
      grown.set(this.#bytes.subarray(0, this.length));
      this.#bytes = grown;
    }
    this.length += this.#encoder.encodeInto(text, this.#bytes.subarray(this.length)).written;
  }
  done(): Uint8Array {
    return this.#bytes.subarray(0, this.length);
  }
}

/**
 * Builds the search index of a list of names. Done once, when the list is imported.
 * @returns bytes for {@link openNameIndex}; they depend on the names and their order alone
 */
export function buildNameIndex(names: Iterable<IndexedName>): Uint8Array {
  const vocabulary = new Map<string, number>();
  const vocab: Token[] = [];
  const refs = new Numbers();
  const textStart = new Numbers();
  const wordStart = new Numbers();
  const words = new Numbers();
  const meta = {
    kind: new Numbers(),
    type: new Numbers(),
    script: new Numbers(),
    nativeWords: new Numbers(),
  };
  const texts = new Texts();
  const joinHashes = new Numbers();
  const joinNames = new Numbers();
  let count = 0;

  const wordNumber = (token: Token): number => {
    const key = `${TOKEN_KINDS.indexOf(token.kind)}${token.raw}`;
    let number = vocabulary.get(key);
    if (number === undefined) {
      number = vocab.length;
      vocabulary.set(key, number);
      vocab.push(token);
    }
    return number;
  };

  for (const { text, ref, kind, type } of names) {
    const name = analyseName(text, { type });
    refs.push(ref);
    textStart.push(texts.length);
    texts.push(text);
    wordStart.push(words.length);
    for (const token of name.tokens) words.push(wordNumber(token));
    const native = name.native?.tokens ?? [];
    for (const token of native) words.push(wordNumber(token));
    meta.kind.push(NAME_KINDS.indexOf(kind));
    meta.type.push(Math.max(0, NAME_TYPES.indexOf(type)));
    meta.script.push(name.native ? NATIVE_SCRIPTS.indexOf(name.native.script as "Hani") : 0);
    meta.nativeWords.push(native.length);
    eachJoin(name.tokens, (joined) => {
      const hash = hashText(joined, SALT.join);
      joinHashes.push(hash);
      joinNames.push((count | tagOf(hash)) >>> 0);
    });
    count++;
  }
  textStart.push(texts.length);
  wordStart.push(words.length);

  const postings = fileNames(vocab.length, count, wordStart, words);
  const keys = fileUnderRarest(vocab, count, wordStart, words, postings.start);
  const vocabTexts = new Texts();
  const vocabStart = new Uint32Array(vocab.length + 1);
  for (const [index, token] of vocab.entries()) {
    vocabTexts.push(token.raw);
    vocabStart[index + 1] = vocabTexts.length;
  }
  const spelling = fileSpellings(vocab);
  const joins = hashed(joinHashes.done(), joinNames.done());

  const sections: Record<SectionName, Uint32Array | Uint8Array> = {
    ref: refs.done(),
    textStart: textStart.done(),
    wordStart: wordStart.done(),
    words: words.done(),
    vocabStart,
    vocabWeight: Uint8Array.from(vocab, ({ kind, weight }) =>
      LITTLE.has(kind) || kind === "number" ? 0 : Math.round(weight * WEIGHT_UNIT),
    ),
    vocabMask: Uint32Array.from(vocab, (token) => token.mask >>> 0),
    namesStart: postings.start,
    names: postings.values,
    keyStart: keys.start,
    keys: keys.values,
    spellingStart: spelling.start,
    spellings: spelling.values,
    joinStart: joins.start,
    joins: joins.values,
    kind: Uint8Array.from(meta.kind.done()),
    type: Uint8Array.from(meta.type.done()),
    script: Uint8Array.from(meta.script.done()),
    nativeWords: Uint8Array.from(meta.nativeWords.done()),
    vocabKind: Uint8Array.from(vocab, (token) => TOKEN_KINDS.indexOf(token.kind)),
    vocabLength: Uint8Array.from(vocab, (token) => Math.min(255, token.raw.length)),
    vocabText: vocabTexts.done(),
    text: texts.done(),
  };
  return assemble(sections, count, vocab.length);
}

interface Lists {
  start: Uint32Array;
  values: Uint32Array;
}

/** Word to the names that have it, each once. */
function fileNames(vocab: number, count: number, wordStart: Numbers, words: Numbers): Lists {
  const start = new Uint32Array(vocab + 1);
  const last = new Int32Array(vocab).fill(-1);
  for (let name = 0; name < count; name++) {
    for (let i = wordStart.at(name); i < wordStart.at(name + 1); i++) {
      const word = words.at(i);
      if (last[word] === name) continue;
      last[word] = name;
      start[word + 1] = (start[word + 1] as number) + 1;
    }
  }
  for (let i = 0; i < vocab; i++) start[i + 1] = (start[i + 1] as number) + (start[i] as number);
  const next = start.slice();
  const values = new Uint32Array(start[vocab] as number);
  last.fill(-1);
  for (let name = 0; name < count; name++) {
    for (let i = wordStart.at(name); i < wordStart.at(name + 1); i++) {
      const word = words.at(i);
      if (last[word] === name) continue;
      last[word] = name;
      values[next[word] as number] = name;
      next[word] = (next[word] as number) + 1;
    }
  }
  return { start, values };
}

const LITTLE = new Set(["form", "stop", "particle", "honorific"]);

/** Word to the names of which it is the rarest: a name all of whose words are met is met here. */
function fileUnderRarest(
  vocab: Token[],
  count: number,
  wordStart: Numbers,
  words: Numbers,
  namesStart: Uint32Array,
): Lists {
  const frequency = (word: number) => (namesStart[word + 1] as number) - (namesStart[word] as number);
  const picked: number[] = [];
  const owners: number[] = [];
  for (let name = 0; name < count; name++) {
    const own = new Set<number>();
    for (let i = wordStart.at(name); i < wordStart.at(name + 1); i++) own.add(words.at(i));
    const word = filedUnder([...own], frequency, (each) => (vocab[each] as Token).kind);
    if (word === undefined) continue;
    picked.push(word);
    owners.push(name);
  }
  return grouped(Uint32Array.from(picked), Uint32Array.from(owners), vocab.length);
}

/** The word to file a name under: its rarest word proper; where it has none, the rarest that tells anything. */
function filedUnder(
  words: number[],
  frequency: (word: number) => number,
  kind: (word: number) => Token["kind"],
): number | undefined {
  const rarest = (some: number[]) => {
    let best: number | undefined;
    for (const word of some) {
      if (
        best === undefined ||
        frequency(word) < frequency(best) ||
        (frequency(word) === frequency(best) && word < best)
      )
        best = word;
    }
    return best;
  };
  return (
    rarest(words.filter((word) => kind(word) === "word")) ??
    rarest(words.filter((word) => !LITTLE.has(kind(word)) && kind(word) !== "initial")) ??
    rarest(words)
  );
}

function fileSpellings(vocab: Token[]): Lists {
  const hashes = new Numbers();
  const owners = new Numbers();
  vocab.forEach((token, word) => {
    const n = keysOf(token);
    for (let i = 0; i < n; i++) {
      hashes.push(keyBuffer[i] as number);
      owners.push((word | tagOf(keyBuffer[i] as number)) >>> 0);
    }
  });
  return hashed(hashes.done(), owners.done());
}

/** Values by hash: bucket starts (a power of two of them) and the values bucket by bucket. */
function hashed(hashes: Uint32Array, values: Uint32Array): Lists {
  let buckets = 64;
  while (buckets < hashes.length * 2) buckets *= 2;
  const bucket = hashes.map((hash) => hash & (buckets - 1));
  return grouped(bucket, values, buckets);
}

function grouped(groups: Uint32Array, values: Uint32Array, count: number): Lists {
  const start = new Uint32Array(count + 1);
  for (const group of groups) start[group + 1] = (start[group + 1] as number) + 1;
  for (let i = 0; i < count; i++) start[i + 1] = (start[i + 1] as number) + (start[i] as number);
  const next = start.slice();
  const sorted = new Uint32Array(values.length);
  groups.forEach((group, i) => {
    sorted[next[group] as number] = values[i] as number;
    next[group] = (next[group] as number) + 1;
  });
  return { start, values: sorted };
}

function assemble(
  sections: Record<SectionName, Uint32Array | Uint8Array>,
  names: number,
  vocab: number,
): Uint8Array {
  let total = HEAD_WORDS * 4;
  for (const [section] of SECTIONS) total += (sections[section].byteLength + 3) & ~3;
  const bytes = new Uint8Array(total);
  const head = new Uint32Array(bytes.buffer, 0, HEAD_WORDS);
  head.set([MAGIC, VERSION, 0, names, vocab, total]);
  let at = HEAD_WORDS * 4;
  SECTIONS.forEach(([section], i) => {
    const values = sections[section];
    head[6 + i] = values.byteLength;
    bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), at);
    at += (values.byteLength + 3) & ~3;
  });
  head[2] = checksum(new Uint32Array(bytes.buffer), 3);
  return bytes;
}
