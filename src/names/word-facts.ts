import {
  beginsFormWord,
  beginsLegalForm,
  gluedFormWord,
  isFormWord,
  isInLongForm,
  repairedFormWord,
} from "./legal-forms.ts";
import { Memo } from "./memo.ts";
import { TOKEN_KINDS, tokenOf } from "./token.ts";
import type { Token } from "./types.ts";
import { beginsPlace, isDesignator, isHonorific, lookUpWord, tensValue, type WordEntry } from "./words.ts";

/** What the tables know of one folded word. Every name is made of words, and most of them come again: each is looked up once. */
export interface WordFacts {
  readonly raw: string;
  readonly entry: WordEntry | undefined;
  /** The form word of which it is a misspelling, or itself. */
  readonly repaired: string;
  /** The form word that is written together with what follows it. */
  readonly glued: string | undefined;
  readonly isFormWord: boolean;
  /** Whether a form word begins with it, a legal form does, and whether it is a word of a long form. */
  readonly beginsFormWord: boolean;
  readonly beginsForm: boolean;
  readonly isInLongForm: boolean;
  readonly beginsPlace: boolean;
  /** Whether it has a digit. */
  readonly digits: boolean;
  readonly tens: number | undefined;
  readonly designator: boolean;
  readonly honorific: boolean;
  /** `nur` of `nureddin`, which is two words. */
  readonly faith: string | undefined;
  /** Its tokens by the number of their kind, as far as they have been asked for. */
  readonly tokens: (Token | undefined)[];
}

/** `nureddin`, `salahuddin`, `noureddine`: two words and the article between them, as in `nur al din`. */
const OF_THE_FAITH = /^([a-z]{3,})[aeiou]dd(?:i|ee|ie)ne?$/;

const known = new Memo<string, WordFacts>();

export function factsOf(raw: string): WordFacts {
  let facts = known.get(raw);
  if (facts === undefined) {
    facts = lookUp(raw);
    known.set(raw, facts);
  }
  return facts;
}

function lookUp(raw: string): WordFacts {
  const entry = lookUpWord(raw);
  return {
    raw,
    entry,
    repaired: entry === undefined ? (repairedFormWord(raw) ?? raw) : raw,
    glued: raw.length > 9 ? gluedFormWord(raw) : undefined,
    isFormWord: isFormWord(raw),
    beginsFormWord: beginsFormWord(raw),
    beginsForm: beginsLegalForm(raw),
    isInLongForm: isInLongForm(raw),
    beginsPlace: beginsPlace(raw),
    digits: hasDigit(raw),
    tens: tensValue(raw),
    designator: isDesignator(raw),
    honorific: isHonorific(raw),
    faith: OF_THE_FAITH.exec(raw)?.[1],
    tokens: TOKEN_KINDS.map(() => undefined),
  };
}

/** The token for the word in a given part. */
export function tokenFor(facts: WordFacts, kind: Token["kind"]): Token {
  const number = TOKEN_KINDS.indexOf(kind);
  let token = facts.tokens[number];
  if (token === undefined) {
    token = tokenOf(facts.raw, kind);
    facts.tokens[number] = token;
  }
  return token;
}

function hasDigit(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) < 0x3a) return true;
  return false;
}
