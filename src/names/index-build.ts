import { analyseName } from "./analyse.ts";
import { fileByGroup, Numbers, Texts } from "./index-columns.ts";
import {
  checksum,
  eachJoin,
  HEAD_WORDS,
  hashText,
  hashWhole,
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
  type Views,
  viewsOn,
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

/**
 * Builds the search index of a list of names. Done once, when the list is imported.
 * @returns bytes for {@link openNameIndex}; they depend on the names and their order alone
 */
export function buildNameIndex(names: Iterable<IndexedName>): Uint8Array {
  const builder = new NameIndexBuilder();
  for (const name of names) builder.add(name);
  return builder.finish();
}

/** Takes names one by one as a list is read, and keeps their bytes, not the objects they come in. */
export class NameIndexBuilder {
  /** How many names it has. */
  size = 0;
  readonly #vocabulary = new Map<string, number>();
  readonly #vocab: Token[] = [];
  readonly #vocabTexts = new Texts();
  readonly #vocabStart = new Numbers();
  readonly #ref = new Numbers();
  readonly #textStart = new Numbers();
  readonly #texts = new Texts();
  readonly #wordStart = new Numbers();
  readonly #words = new Numbers();
  readonly #kind = new Numbers();
  readonly #type = new Numbers();
  readonly #script = new Numbers();
  readonly #nativeWords = new Numbers();
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
      this.#wordStart.push(this.#words.length);
      for (const token of tokens) this.#words.push(this.#wordNumber(token));
      for (const token of native?.tokens ?? []) this.#words.push(this.#wordNumber(token));
      this.#script.push(native ? NATIVE_SCRIPTS.indexOf(native.script as "Hani") : 0);
      this.#nativeWords.push(native?.tokens.length ?? 0);
      this.#fileUnder(hashWhole(tokens), name);
      eachJoin(tokens, (joined) => this.#fileUnder(hashText(joined, SALT.join), name));
    }
    this.#wordStart.push(this.#words.length);
    this.#vocabStart.push(this.#vocabTexts.length);
    this.#vocabulary.clear();
  }

  #fileUnder(hash: number, name: number): void {
    this.#joinHashes.push(hash);
    this.#joinNames.push((name | tagOf(hash)) >>> 0);
  }

  #wordNumber(token: Token): number {
    const key = `${TOKEN_KINDS.indexOf(token.kind)}${token.raw}`;
    let number = this.#vocabulary.get(key);
    if (number === undefined) {
      number = this.#vocab.length;
      this.#vocabulary.set(key, number);
      this.#vocab.push(token);
      this.#vocabStart.push(this.#vocabTexts.length);
      this.#vocabTexts.push(token.raw);
    }
    return number;
  }

  /**
   * The finished index, in one buffer in which every section is put together at its place. Call it once. Scripts that want tables must
   * have been prepared (`prepareScripts`), or their letters are not in the index.
   */
  finish(): Uint8Array {
    this.#textStart.push(this.#texts.length);
    this.#analyse();
    const { bytes, views } = allocate(this.#lengths(), this.size, this.#vocab.length);
    views.ref.set(this.#ref.done());
    views.textStart.set(this.#textStart.done());
    views.wordStart.set(this.#wordStart.done());
    views.words.set(this.#words.done());
    views.vocabStart.set(this.#vocabStart.done());
    views.kind.set(this.#kind.done());
    views.type.set(this.#type.done());
    views.script.set(this.#script.done());
    views.nativeWords.set(this.#nativeWords.done());
    views.vocabText.set(this.#vocabTexts.done());
    views.text.set(this.#texts.done());
    this.#vocab.forEach((token, word) => {
      views.vocabMask[word] = token.mask >>> 0;
      views.vocabWeight[word] = weightOf(token);
      views.vocabKind[word] = TOKEN_KINDS.indexOf(token.kind);
      views.vocabLength[word] = Math.min(255, token.raw.length);
    });
    fileByGroup(views.namesStart, views.names, (put) => this.#eachWord(put));
    fileUnderRarest(views, this.size);
    const spellingBuckets = views.spellingStart.length - 2;
    fileByGroup(views.spellingStart, views.spellings, (put) =>
      this.#eachSpelling((hash, word) => put(hash & spellingBuckets, (word | tagOf(hash)) >>> 0)),
    );
    const joinBuckets = views.joinStart.length - 2;
    fileByGroup(views.joinStart, views.joins, (put) => {
      for (let i = 0; i < this.#joinHashes.length; i++)
        put(this.#joinHashes.at(i) & joinBuckets, this.#joinNames.at(i));
    });
    new Uint32Array(bytes.buffer)[2] = checksum(new Uint32Array(bytes.buffer), 3);
    return bytes;
  }

  /** Number of values in each section. */
  #lengths(): Record<SectionName, number> {
    const names = this.size;
    const vocabulary = this.#vocab.length;
    let postings = 0;
    this.#eachWord(() => postings++);
    let filed = 0;
    for (let name = 0; name < names; name++)
      if (this.#wordStart.at(name) < this.#wordStart.at(name + 1)) filed++;
    let spellings = 0;
    this.#eachSpelling(() => spellings++);
    const joins = this.#joinHashes.length;
    return {
      ref: names,
      textStart: names + 1,
      wordStart: names + 1,
      words: this.#words.length,
      vocabStart: vocabulary + 1,
      vocabMask: vocabulary,
      namesStart: vocabulary + 1,
      names: postings,
      keyStart: vocabulary + 1,
      keys: filed,
      spellingStart: bucketsFor(spellings) + 1,
      spellings,
      joinStart: bucketsFor(joins) + 1,
      joins,
      kind: names,
      type: names,
      script: names,
      nativeWords: names,
      vocabWeight: vocabulary,
      vocabKind: vocabulary,
      vocabLength: vocabulary,
      vocabText: this.#vocabTexts.length,
      text: this.#texts.length,
    };
  }

  /** The words of each name, each once. */
  #eachWord(use: (word: number, name: number) => void): void {
    const last = new Int32Array(this.#vocab.length).fill(-1);
    for (let name = 0; name < this.size; name++) {
      for (let i = this.#wordStart.at(name); i < this.#wordStart.at(name + 1); i++) {
        const word = this.#words.at(i);
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

const LITTLE = new Set<Token["kind"]>(["form", "stop", "particle", "honorific"]);

/** Words that do not tell names apart weigh nothing. */
function weightOf({ kind, weight }: Token): number {
  return LITTLE.has(kind) || kind === "number" ? 0 : Math.round(weight * WEIGHT_UNIT);
}

/** A power of two, of which about half will be used. */
function bucketsFor(values: number): number {
  let buckets = 64;
  while (buckets < values * 2) buckets *= 2;
  return buckets;
}

/** How well a word of each kind serves to file a name under: a word proper, else one that tells anything, else any. */
const TIER = Uint8Array.from(TOKEN_KINDS, (kind) =>
  kind === "word" ? 0 : LITTLE.has(kind) || kind === "initial" ? 2 : 1,
);

/** Word to the names of which it is the rarest: a name all of whose words are met is met here. */
function fileUnderRarest({ wordStart, words, namesStart, vocabKind, keyStart, keys }: Views, count: number) {
  const frequency = (word: number) => (namesStart[word + 1] as number) - (namesStart[word] as number);
  const tier = (word: number) => TIER[vocabKind[word] as number] as number;
  const better = (a: number, b: number) => tier(a) - tier(b) || frequency(a) - frequency(b) || a - b;
  fileByGroup(keyStart, keys, (put) => {
    for (let name = 0; name < count; name++) {
      const from = wordStart[name] as number;
      const to = wordStart[name + 1] as number;
      if (from === to) continue;
      let best = words[from] as number;
      for (let i = from + 1; i < to; i++) {
        const word = words[i] as number;
        if (better(word, best) < 0) best = word;
      }
      put(best, name);
    }
  });
}

/** A buffer for sections of these lengths, with the head but its checksum. */
function allocate(
  lengths: Record<SectionName, number>,
  names: number,
  vocabulary: number,
): { bytes: Uint8Array; views: Views } {
  const sizes = SECTIONS.map(([section, width]) => lengths[section] * width);
  const total = sizes.reduce((sum, size) => sum + ((size + 3) & ~3), HEAD_WORDS * 4);
  const bytes = new Uint8Array(total);
  new Uint32Array(bytes.buffer, 0, HEAD_WORDS).set([MAGIC, VERSION, 0, names, vocabulary, total, ...sizes]);
  return { bytes, views: viewsOn(bytes) };
}
