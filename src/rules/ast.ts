import type { Truth } from "../truth.ts";

/**
 * A rule as it is after reading: what `rules/**.yaml` says, checked, with nothing resolved yet. It is what the build writes to JSON.
 */
export interface Rule {
  /** Its path under `rules/` without the ending, which is its citation: `us-ear/734.9-f-russia-belarus-direct-product`. */
  id: string;
  pack: string;
  title: string;
  law: Law;
  effect: Effect;
  /** Named values that change on given days. */
  values: Record<string, Dated<ValueSet>>;
  /** What the rule says from a day on; in the order of their days, without gaps or overlaps between the first and the last. */
  versions: Version[];
  /** Printed with a clear line that the rule cleared (an exception), or with the finding (an advice). */
  conditions: string[];
  /** For the officer: what else it may be, what to ask, what not to believe. */
  notes: string[];
  examples: Example[];
}

export interface Law {
  cite: Dated<string>;
  /** Where its text or the fact was read, and on which day. */
  source: string;
  read: string;
  confirmed: boolean;
}

/** Steps by first day, ascending. A thing without dates has one step from the beginning. */
export type Dated<T> = { from: string; value: T; confirmed: boolean }[];

/** The beginning, for what has no first day. */
export const ALWAYS = "0000-01-01";

export interface Version {
  from: string;
  /** Last day, inclusive. */
  until?: string;
  /** What made this version: Federal Register, Official Journal. */
  by?: string;
  confirmed: boolean;
  when: Condition;
}

export type Policy =
  | "denial"
  | "presumption-of-denial"
  | "case-by-case"
  | "presumption-of-approval"
  | "approval";

export type Effect =
  /** Establishes a fact about the item or shipment for other rules; by itself it decides nothing. */
  | { kind: "concludes"; fact: string }
  | {
      kind: "license-required";
      policy: { policy: Policy | "as-listed" | "as-owner-listed"; when?: Condition }[];
    }
  | { kind: "prohibited" }
  | { kind: "review" /** Facts for which this flag is a sign. */; bearsOn: string[]; resolvedBy: string }
  | { kind: "advice"; text: string }
  /** Two laws at odds: shown with any verdict, and takes nothing from it. */
  | { kind: "conflict"; conflict: Conflict }
  | {
      kind: "lifts";
      /** An exclusion takes one requirement away; an exception must cover every open requirement of its pack. */
      as: "exclusion" | "exception";
      /** The licence exception's symbol. */
      symbol?: string;
      requirements: string[];
    };

/** A conflict of laws, for the party who is caught between them. */
export interface Conflict {
  /** Who is caught. */
  who: string;
  /** The instruments at odds, with their dates. */
  between: string[];
  /** What the one asks and the other forbids. */
  tension: string;
  /** What may be said to the counterparty, and what may not. */
  maySay: string[];
  mayNotSay: string[];
  /** What to do before the order is answered. */
  steps: string[];
  /** To whom it is to be reported, and by when. */
  report?: { to: string; within: string };
}

/** Literals, or a reference to a dated value of the rule (`$name`) or to a column of the table row at hand (`$row.column`). */
export type ValueSet = { literals: string[] } | { table: string; set: string };
export type Operand =
  | { literals: string[] }
  | { value: string }
  | { row: string }
  | { table: string; set: string };

/** Every node may carry a label (the paragraph it implements) and its place in the file, for errors. */
export type Condition = { label?: string; at?: number } & (
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  /** Is one of the parties in these roles such? */
  | { party: { roles: Operand; where: Condition } }
  /** Does another rule hold on this line? */
  | { rule: string }
  /** A limb that was added or struck on some day; outside its days it is no. */
  | { during: Version }
  | { fact: string; test: Test; presumed?: Presumption }
);

/** What an unstated fact is taken to be, unless the condition `asked` or a raised flag that bears on the fact says to ask. */
export interface Presumption {
  to: Truth;
  asked?: Condition;
  /** Printed among the conditions of a clear line that rests on it. */
  text?: string;
}

export type Test =
  /** Equal to one of them: country, place, code, kind, truth, region, activity. A list of countries: any of them. */
  | {
      op: "in";
      of: Operand /** For a concluded fact: the rules whose conclusion does not count. */;
      otherThan?: string[];
    }
  /** ECCN patterns: `[3-9][DE]*`, `5A992.c`, `EAR99`. For inputs, `orYes` says that a bare yes satisfies it. */
  | { op: "matches"; of: Operand; orYes?: boolean }
  /** An HS code of one of these chapters or headings: its first digits. */
  | { op: "begins"; of: Operand }
  /** Has a row in the table, and (where given) one for which the condition holds. */
  | { op: "on"; table: string; where?: Condition }
  | { op: "compare"; is: "above" | "at-least" | "below" | "at-most" | "before" | "since"; to: Operand }
  /** The text holds one of these words. */
  | { op: "mentions"; of: Operand }
  | { op: "listed"; listing: ListingTest }
  /** Owned by parties so listed, together or each alone, `percent` or more. */
  | { op: "owned"; listing: ListingTest; percent: number; over?: boolean; together: boolean }
  | { op: "stated" };

export interface ListingTest {
  /** Of owners: those of these countries, whether or not they are on a list. */
  country?: string[];
  on?: string[];
  footnote?: string[];
  programme?: string[];
  /** A programme that is none of these; a listing that names no programme may be under any. */
  beyond?: string[];
  measure?: string[];
  scope?: string[];
  policy?: string[];
}

export interface Example {
  case: string;
  /** Fact names, `parties`, `date`; facts that other rules conclude may be given outright. */
  given: Record<string, unknown>;
  expect: Truth;
  /** Exactly the facts that the unknown answer asks for. */
  asks?: string[];
}

/** A table of law: rows by key, or named sets of codes. */
export interface Table {
  id: string;
  title: string;
  cite: string;
  source: string;
  asOf: string;
  confirmed: boolean;
  /** Before this day nobody knows which rows stood: membership is unknown. */
  knownFrom?: string;
  key: "eccn" | "hs" | "country" | "cas" | "code" | "none";
  /** A row counts only where this holds of it: what the table's columns mean, said once for all rules that use them. */
  applies?: Condition;
  rows?: TableRow[];
  sets?: Record<string, SetMember[]>;
}

export interface TableRow {
  key: string;
  from?: string;
  until?: string;
  columns: Record<string, string | string[]>;
}

export interface SetMember {
  code: string;
  from?: string;
  until?: string;
}

export interface Pack {
  id: string;
  title: string;
  /** The day through which a person confirmed the text of its rules. */
  verifiedThrough: string;
  /** The first day from which the pack holds all the law of its scope. */
  completeFrom: string;
  scope: string;
  /** The regime reaches the line. */
  reaches: Condition;
  /** The line is within the pack's scope; outside it nothing clears. */
  covers: Condition;
  /** Lists without which a line that the regime reaches is not cleared. */
  lists: string[];
  /** Lists that its rules look in as well; the run says when one is not at hand, and no line waits for it. */
  optionalLists: string[];
}

export interface RuleSet {
  sha256: string;
  packs: Pack[];
  rules: Rule[];
  tables: Table[];
}
