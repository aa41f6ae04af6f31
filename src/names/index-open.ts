import { compareAnalysed } from "./compare.ts";
import {
  checksum,
  HEAD_WORDS,
  MAGIC,
  NAME_KINDS,
  NAME_TYPES,
  NATIVE_SCRIPTS,
  type NameKind,
  VERSION,
  type Views,
  viewsOn,
} from "./index-layout.ts";
import { nativeWordsIn, scriptIn, typeIn, wordIn } from "./record.ts";
import type { Side } from "./score.ts";
import { type Found, Searcher } from "./search.ts";
import { TOKEN_KINDS, tokenOf } from "./token.ts";
import type { AnalysedName, Comparison, Evidence, NameType, Outcome, Token } from "./types.ts";

/** One name of the index that is near the name sought. */
export interface NameHit {
  /** The caller's number of the party, as given when the index was built. */
  readonly ref: number;
  /** Number of the name in the index, for {@link NameIndex.explain}. */
  readonly nameNo: number;
  readonly text: string;
  readonly kind: NameKind;
  readonly score: number;
  readonly outcome: Outcome;
}

export interface SearchResult {
  /** Best first. */
  readonly hits: readonly NameHit[];
  /** A limit was reached or the name could not be read in full: that nothing was found does not say that nothing is there. */
  readonly bounded: boolean;
}

export interface SearchOptions {
  /** Lowest score of a hit; 0.7 unless given. */
  readonly minScore?: number;
  /** Most hits returned; 20 unless given. */
  readonly limit?: number;
}

/** A list of names, ready to be searched. The bytes may lie in a SharedArrayBuffer; they are only read. */
export class NameIndex {
  /** How many names it holds. */
  readonly size: number;
  readonly #views: Views;
  readonly #vocab: (Token | undefined)[];
  readonly #searcher: Searcher;
  readonly #decoder = new TextDecoder();

  constructor(views: Views, size: number, vocabulary: number) {
    this.size = size;
    this.#views = views;
    this.#vocab = new Array<Token | undefined>(vocabulary).fill(undefined);
    this.#searcher = new Searcher(
      views,
      size,
      (word) => this.#token(word),
      (name) => this.#side(name),
    );
  }

  /**
   * The names near the one sought, best first. Vessels are sought among vessels, persons among persons, companies among companies,
   * a name of unknown type among all; names of unknown type are found by all.
   */
  search(query: AnalysedName, { minScore = 0.7, limit = 20 }: SearchOptions = {}): SearchResult {
    const { found, bounded } = this.#searcher.search(query, minScore, limit);
    return { hits: found.map((hit) => this.#hit(hit)), bounded: bounded || query.incomplete };
  }

  /** Compares the name sought with one name of the index, with the alignment. Throws RangeError for a number that is not in the index. */
  explain(query: AnalysedName, nameNo: number, evidence?: Evidence): Comparison {
    if (!(nameNo >= 0 && nameNo < this.size))
      throw new RangeError(`no name ${nameNo} in an index of ${this.size}`);
    const name: AnalysedName = {
      text: this.#text(nameNo),
      ...this.#side(nameNo),
      notes: [],
      incomplete: false,
    };
    return compareAnalysed(query, name, evidence);
  }

  #hit({ name, score, outcome }: Found): NameHit {
    const views = this.#views;
    return {
      ref: views.ref[name] as number,
      nameNo: name,
      text: this.#text(name),
      kind: NAME_KINDS[views.kind[name] as number] as NameKind,
      score,
      outcome,
    };
  }

  #text(name: number): string {
    const { text, textStart } = this.#views;
    return this.#decode(text, textStart[name] as number, textStart[name + 1] as number);
  }

  /** A TextDecoder refuses shared memory, so the few bytes are copied. */
  #decode(bytes: Uint8Array, from: number, to: number): string {
    return this.#decoder.decode(bytes.slice(from, to));
  }

  #token(word: number): Token {
    const known = this.#vocab[word];
    if (known) return known;
    const { vocabText, vocabStart, vocabKind } = this.#views;
    const raw = this.#decode(vocabText, vocabStart[word] as number, vocabStart[word + 1] as number);
    const token = tokenOf(raw, TOKEN_KINDS[vocabKind[word] as number] as Token["kind"]);
    this.#vocab[word] = token;
    return token;
  }

  #side(name: number): Side {
    const { recordStart, records } = this.#views;
    const from = (recordStart[name] as number) + 1;
    const to = recordStart[name + 1] as number;
    const head = records[from - 1] as number;
    const latin = to - nativeWordsIn(head);
    const type = NAME_TYPES[typeIn(head)] as NameType;
    const tokens = this.#tokens(from, latin);
    if (latin === to) return { type, tokens };
    const script = NATIVE_SCRIPTS[scriptIn(head)] as string;
    return { type, tokens, native: { script, tokens: this.#tokens(latin, to) } };
  }

  #tokens(from: number, to: number): Token[] {
    const tokens: Token[] = [];
    for (let i = from; i < to; i++) tokens.push(this.#token(wordIn(this.#views.records[i] as number)));
    return tokens;
  }
}

/** The index is sound, for all that is known, but written by another version of this program. */
export class OtherVersionError extends RangeError {}

/**
 * Opens the bytes that {@link buildNameIndex} made: views only, no pass over the names.
 * @param isSound whether all bytes are as they were written, for who keeps a sum of them that is quicker than the index's own
 * @throws RangeError when the bytes are cut or altered; OtherVersionError when they are of another version
 */
export function openNameIndex(
  bytes: Uint8Array,
  isSound: (bytes: Uint8Array) => boolean = hasItsSum,
): NameIndex {
  if (bytes.byteLength < HEAD_WORDS * 4 || bytes.byteLength % 4 !== 0)
    throw new RangeError("the name index is cut");
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const buffer = aligned.buffer;
  const all = new Uint32Array(buffer, aligned.byteOffset, aligned.byteLength / 4);
  if (all[0] !== MAGIC) throw new RangeError("this is not a name index");
  if (all[1] !== VERSION)
    throw new OtherVersionError(
      `the name index has version ${all[1]}, this program reads ${VERSION}: import the list again`,
    );
  if (all[5] !== aligned.byteLength) throw new RangeError("the name index is cut");
  if (!isSound(aligned)) throw new RangeError("the name index does not match its checksum");
  return new NameIndex(viewsOn(aligned), all[3] as number, all[4] as number);
}

function hasItsSum({ buffer, byteOffset, byteLength }: Uint8Array): boolean {
  const words = new Uint32Array(buffer, byteOffset, byteLength / 4);
  return words[2] === checksum([words.subarray(3)]);
}
