/** What a name is the name of. `unknown` is compared with every type; vessels are compared with vessels and unknown only. */
export type NameType = "person" | "company" | "vessel" | "unknown";

/** What part a word plays in a name; it decides how much the word says and how a difference in it is read. */
export type TokenKind =
  | "word"
  | "generic"
  | "place"
  | "form"
  | "number"
  | "initial"
  | "particle"
  | "honorific"
  | "stop";

/** One word of a name, folded to plain lower-case Latin. It depends on the word alone, so names share it. */
export interface Token {
  /** As compared: folded, abbreviations written out (`intl` becomes `international`). */
  readonly text: string;
  /** As folded from the input, before abbreviations were written out. */
  readonly raw: string;
  readonly kind: TokenKind;
  /** How much agreement on this word says, 0..1: a rare surname 1, a common given name about 0.7, a legal form 0.08. */
  readonly weight: number;
  /** Spelling reduced to what romanisation standards agree on; equal for `Yeltsin` and `Jelzin`. */
  readonly sound: string;
  /** What the word stands for beyond its spelling: legal form, number, place or nickname group; empty for none. */
  readonly group: string;
  /** The pinyin that a syllable of an older romanisation of Chinese stands for; absent for other words. */
  readonly pinyin?: readonly string[];
  /** Which letters occur, one bit each: a cheap lower bound for the edit distance. */
  readonly mask: number;
  /** The consonants of its sound, one bit each: what spellings of one name have in common. */
  readonly consonants: number;
}

/** A name, analysed once. Plain data: it may be kept, copied and sent to a worker. */
export interface AnalysedName {
  readonly text: string;
  readonly type: NameType;
  readonly country?: string;
  readonly tokens: readonly Token[];
  /** The same name in its own script, when that is not Latin, Cyrillic or Greek: equal scripts are compared there. */
  readonly native?: { readonly script: string; readonly tokens: readonly Token[] };
  /** What was repaired or could not be read, in words: `mojibake repaired`, `cut at 1000 characters`. */
  readonly notes: readonly string[];
  /** The analysis left something out (a script whose table is not loaded, an over-long name): a miss is not proof of absence. */
  readonly incomplete: boolean;
}

/** How one word of a name relates to a word of the other. */
export type EdgeHow =
  | "equal"
  | "same-meaning"
  | "sounds-alike"
  | "similar"
  | "variant"
  | "initial"
  | "acronym"
  | "abbreviation"
  | "joined"
  | "other-form"
  | "other-order"
  | "too-little"
  | "contradiction"
  | "only-left"
  | "only-right";

export interface Edge {
  readonly left: string;
  readonly right: string;
  readonly how: EdgeHow;
  /** Likeness of the two, 0..1; 0 for a word that has no counterpart. */
  readonly likeness: number;
  /** What this edge takes from the score, 0..1, before all costs are combined. */
  readonly cost: number;
}

/** What the comparison amounts to. `same-group` is another legal entity under the same name: a review, never a match. */
export type Outcome = "same" | "same-group" | "other-country" | "similar" | "different";

export interface Comparison {
  /** 0..1; 0.7 is where a pair of bare names becomes `possible`. */
  readonly score: number;
  /** Absent below 0.7. */
  readonly band?: "match" | "possible";
  /** Orders equal scores: the score plus what agreeing evidence adds, unbounded. */
  readonly rank: number;
  readonly alignment: readonly Edge[];
  readonly agree: readonly string[];
  readonly contradict: readonly string[];
  readonly outcome: Outcome;
}

/** What is known of one side besides its name; everything absent is unknown. */
export interface PartyFacts {
  readonly countries?: readonly string[];
  readonly address?: string;
  /** Dates or spans of birth: `1961-02-12`, `1961`, `1961/1963`, `~1961`. */
  readonly births?: readonly string[];
  readonly ids?: readonly { readonly type: string; readonly value: string }[];
  readonly type?: NameType;
}

export interface Evidence {
  readonly left: PartyFacts;
  readonly right: PartyFacts;
}
