import { FILED_MASK, hashText, SALT, tagOf, type Views } from "./index-layout.ts";
import { likeness } from "./likeness.ts";
import { keyBuffer, keysOf } from "./spellings.ts";
import { TOKEN_KINDS } from "./token.ts";
import type { Token } from "./types.ts";

/** Likenesses are kept as whole numbers up to this, rounded up. */
export const WHOLE = 250;
/** Words less alike than this are no way to a name; they may still meet in one that another word has led to. */
export const RECOGNISED: number = 0.7 * WHOLE;
/** Words remembered before all are forgotten: more than one manifest's share of a list's vocabulary. */
const REMEMBERED = 1 << 16;

/** Words of the index that are like one word: a stretch of {@link Neighbours.words} and {@link Neighbours.likes}. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** How many names have one that leads to them, those with two counted twice. */
  readonly names: number;
}

/** Finds the words of an index that are like a word, and remembers them: names repeat words far more than they coin them. */
export class Neighbours {
  words = new Uint32Array(4096);
  /** How like each is, up to {@link WHOLE}. */
  likes = new Uint8Array(4096);
  #filled = 0;
  readonly #views: Views;
  readonly #token: (word: number) => Token;
  readonly #known = new Map<Token, Stretch>();
  /** For each word of the index the number of the search that last met it. */
  readonly #met: Uint32Array;
  #search = 0;

  constructor(views: Views, vocabulary: number, token: (word: number) => Token) {
    this.#views = views;
    this.#token = token;
    this.#met = new Uint32Array(vocabulary);
  }

  /** Makes room. Stretches given before are void afterwards. */
  trim(): void {
    if (this.#filled < REMEMBERED * 4 && this.#known.size < REMEMBERED) return;
    this.#known.clear();
    this.#filled = 0;
  }

  of(token: Token): Stretch {
    let stretch = this.#known.get(token);
    if (stretch === undefined) {
      stretch = this.#find(token);
      this.#known.set(token, stretch);
    }
    return stretch;
  }

  /** Calls with each word of the index that is written so. */
  written(text: string, use: (word: number) => void): void {
    const { spellingStart, spellings, vocabLength } = this.#views;
    const hash = hashText(text, SALT.text);
    const tag = tagOf(hash);
    const bucket = hash & (spellingStart.length - 2);
    const end = spellingStart[bucket + 1] as number;
    for (let i = spellingStart[bucket] as number; i < end; i++) {
      const filed = spellings[i] as number;
      const word = filed & FILED_MASK;
      if ((filed & ~FILED_MASK) >>> 0 !== tag || vocabLength[word] !== text.length) continue;
      if (this.#token(word).raw === text) use(word);
    }
  }

  #find(token: Token): Stretch {
    const { spellingStart, spellings, namesStart } = this.#views;
    const mask = spellingStart.length - 2;
    const from = this.#filled;
    const search = ++this.#search;
    let names = 0;
    const count = keysOf(token);
    for (let k = 0; k < count; k++) {
      const hash = keyBuffer[k] as number;
      const tag = tagOf(hash);
      const bucket = hash & mask;
      const end = spellingStart[bucket + 1] as number;
      for (let i = spellingStart[bucket] as number; i < end; i++) {
        const filed = spellings[i] as number;
        if ((filed & ~FILED_MASK) >>> 0 !== tag) continue;
        const word = filed & FILED_MASK;
        if (this.#met[word] === search) continue;
        this.#met[word] = search;
        const like = Math.ceil(pairLikeness(token, this.#token(word)) * WHOLE);
        if (like === 0) continue;
        this.#push(word, like);
        if (this.leads(word, like)) names += (namesStart[word + 1] as number) - (namesStart[word] as number);
      }
    }
    return { from, to: this.#filled, names };
  }

  /** Whether names are sought by a word that is so like one of the query: not by a little one, which says nothing, unless it is the very word. */
  leads(word: number, like: number): boolean {
    return like >= RECOGNISED && (like === WHOLE || LITTLE[this.#views.vocabKind[word] as number] === 0);
  }

  #push(word: number, like: number): void {
    if (this.#filled === this.words.length) {
      const words = new Uint32Array(this.words.length * 2);
      words.set(this.words);
      this.words = words;
      const likes = new Uint8Array(this.likes.length * 2);
      likes.set(this.likes);
      this.likes = likes;
    }
    this.words[this.#filled] = word;
    this.likes[this.#filled++] = like;
  }
}

/** Kinds of words that do not tell names apart: form, particle, honorific, stop. */
export const LITTLE: Uint8Array = Uint8Array.from(TOKEN_KINDS, (kind) =>
  kind === "form" || kind === "particle" || kind === "honorific" || kind === "stop" ? 1 : 0,
);

/** The most that the comparison of names (align.ts) makes of two words, joins and initials left aside. */
function pairLikeness(a: Token, b: Token): number {
  if (a.text === b.text) return a.raw === b.raw ? 1 : 0.97;
  const meaning = a.group !== "" && a.group === b.group;
  if (meaning && a.kind === "number") return 1;
  if (!spelt(a) || !spelt(b)) return meaning ? 0.93 : 0;
  const spelling = likeness(a, b);
  return meaning ? Math.max(a.group.startsWith("~") ? 0.76 : 0.93, spelling) : spelling;
}

function spelt({ kind }: Token): boolean {
  return kind !== "number" && kind !== "initial";
}
