import { FILED_BITS, FILED_MASK, hashText, SALT, tagOf, type Views } from "./index-layout.ts";
import { likeness } from "./likeness.ts";
import { Memo } from "./memo.ts";
import { takeRead } from "./read-ahead.ts";
import { keyBuffer, keysOf } from "./spellings.ts";
import { TOKEN_KINDS } from "./token.ts";
import type { Token } from "./types.ts";

/** Likenesses are kept as whole numbers up to this, rounded up. A neighbour is a word's number with its likeness above it. */
export const WHOLE = 250;
/** Words less alike than this are no way to a name; they may still meet in one that another word has led to. */
const LEADS = 0.7 * WHOLE;

/** Words of the index that are like one word. */
export interface Neighbourhood {
  /** Packed; {@link wordOf} and {@link likeOf} read one. */
  readonly list: Uint32Array;
  readonly from: number;
  /** Up to here they lead to names; the others only meet in a name that another word has led to. */
  readonly lead: number;
  readonly to: number;
  /** How many names those have that lead to any, names with two counted twice. */
  readonly names: number;
  /** Whether any of them is a little word. */
  readonly little: boolean;
}

export function wordOf(neighbour: number): number {
  return neighbour & FILED_MASK;
}

/** Up to {@link WHOLE}. */
export function likeOf(neighbour: number): number {
  return neighbour >>> FILED_BITS;
}

type FinderViews = Pick<Views, "spellingStart" | "spellings" | "nameCount" | "vocabKind">;

/** Finds the words of an index that are like a word, by the keys under which they are filed. */
export class NeighbourFinder {
  readonly #views: FinderViews;
  readonly #token: (word: number) => Token;
  /** For each word of the index the number of the search that last met it. */
  readonly #met: Uint32Array;
  #search = 0;
  #found: number[] = [];

  constructor(views: FinderViews, token: (word: number) => Token) {
    this.#views = views;
    this.#token = token;
    this.#met = new Uint32Array(views.vocabKind.length);
  }

  /** Those that lead to names first. @param put called with each neighbour, packed @returns how many lead, and to how many names */
  find(token: Token, put: (neighbour: number) => void): { leading: number; names: number } {
    const { spellingStart, spellings, nameCount } = this.#views;
    const mask = spellingStart.length - 2;
    const search = ++this.#search;
    this.#found.length = 0;
    let leading = 0;
    let names = 0;
    const count = keysOf(token);
    let read = 0;
    for (let k = 0; k < count; k++)
      read ^= spellings[spellingStart[(keyBuffer[k] as number) & mask] as number] as number;
    takeRead(read);
    for (let k = 0; k < count; k++) {
      const hash = keyBuffer[k] as number;
      const tag = tagOf(hash);
      const bucket = hash & mask;
      const end = spellingStart[bucket + 1] as number;
      for (let i = spellingStart[bucket] as number; i < end; i++) {
        const filed = spellings[i] as number;
        const word = filed & FILED_MASK;
        if ((filed & ~FILED_MASK) >>> 0 !== tag || this.#met[word] === search) continue;
        this.#met[word] = search;
        const other = this.#token(word);
        const like = Math.ceil(pairLikeness(token, other) * WHOLE);
        if (like === 0) continue;
        const neighbour = word | (like << FILED_BITS);
        if (this.#leads(word, like)) {
          leading++;
          names += nameCount[word] as number;
          put(neighbour);
        } else this.#found.push(neighbour);
      }
    }
    for (const neighbour of this.#found) put(neighbour);
    return { leading, names };
  }

  /** A little word says nothing, and leads to names only when it is the very word. */
  #leads(word: number, like: number): boolean {
    return like >= LEADS && (like === WHOLE || LITTLE[this.#views.vocabKind[word] as number] === 0);
  }
}

/**
 * The words of an index that are like a word. Of the index's own words they are filed with it; those of others are found, and
 * remembered: names repeat words far more than they coin them.
 */
export class Neighbours {
  readonly #views: Views;
  readonly #token: (word: number) => Token;
  readonly #finder: NeighbourFinder;
  readonly #known = new Memo<Token, Neighbourhood>();
  readonly #found: number[] = [];

  constructor(views: Views, token: (word: number) => Token) {
    this.#views = views;
    this.#token = token;
    this.#finder = new NeighbourFinder(views, token);
  }

  of(token: Token): Neighbourhood {
    let known = this.#known.get(token);
    if (known === undefined) {
      known = this.#filed(token) ?? this.#find(token);
      this.#known.set(token, known);
    }
    return known;
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

  #filed({ raw, kind }: Token): Neighbourhood | undefined {
    const { neighbours, neighbourStart, neighbourLead, neighbourNames, vocabKind } = this.#views;
    let same = -1;
    this.written(raw, (word) => {
      if (TOKEN_KINDS[vocabKind[word] as number] === kind) same = word;
    });
    if (same < 0 || neighbourStart[same] === neighbourStart[same + 1]) return undefined;
    return {
      list: neighbours,
      from: neighbourStart[same] as number,
      lead: neighbourLead[same] as number,
      to: neighbourStart[same + 1] as number,
      names: neighbourNames[same] as number,
      little: this.#anyLittle(neighbours, neighbourStart[same] as number, neighbourStart[same + 1] as number),
    };
  }

  #find(token: Token): Neighbourhood {
    this.#found.length = 0;
    const { leading, names } = this.#finder.find(token, (neighbour) => this.#found.push(neighbour));
    const list = new Uint32Array(this.#found);
    return {
      list,
      from: 0,
      lead: leading,
      to: list.length,
      names,
      little: this.#anyLittle(list, 0, list.length),
    };
  }

  #anyLittle(list: Uint32Array, from: number, to: number): boolean {
    const { vocabKind } = this.#views;
    for (let i = from; i < to; i++)
      if (LITTLE[vocabKind[wordOf(list[i] as number)] as number] === 1) return true;
    return false;
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
