import type { Role } from "./facts.ts";

/** Where a value came from. The file and row of a manifest value are the line's own. */
export type Source =
  | { kind: "manifest"; column: string; text: string }
  | { kind: "list"; list: string; entry: string }
  | { kind: "rule"; rule: string }
  | { kind: "table"; table: string }
  | { kind: "presumption"; why: string }
  | { kind: "catalogue"; where: string }
  | { kind: "register"; where: string }
  | { kind: "assumption"; where: string }
  | { kind: "answer"; where: string };

/** What a manifest states of US technology, software or equipment (decisions.md, Direct product). */
export interface Inputs {
  /** `yes` without ECCNs, `no`, or the ECCNs in {@link Inputs.eccns}. */
  stated: "yes" | "no" | "eccns";
  eccns: readonly string[];
  /** A final `?`: there may be others. */
  open: boolean;
}

/** A listing, found on a list or stated by the manifest. */
export interface Listing {
  /** The list in law (`EL`, `SDN` …). */
  on: string;
  footnotes: readonly number[];
  /** The entry's text does not tell its footnotes. */
  ambiguousFootnote?: boolean;
  scope?: string;
  policy?: string;
  programmes: readonly string[];
  measures: readonly string[];
  name: string;
  entry?: string;
  list?: string;
  cite?: string;
  /** Whether the party is this listed one: `unknown` for a possible match. */
  is: "yes" | "unknown";
}

export interface Owner {
  party: Party;
  /** Share in percent: exactly, between two bounds, or unknown. */
  percent: { from: number; to: number } | undefined;
  /** Where the share is stated, when not where the owners of the party are. */
  from?: Source;
}

export type FactValue = string | number | readonly string[] | Inputs | readonly Listing[] | readonly Owner[];

export interface Fact {
  value: FactValue;
  from: Source;
}

export interface Party {
  role: Role;
  name: string;
  facts: Map<string, Fact>;
  /** List entries that the party is or may be, best first; what `party.listed` rests on. */
  hits?: readonly PartyHit[];
  /** There may be hits that the search could not find: a limit was met, or part of the name could not be read. */
  bounded?: boolean;
}

/** One list entry that a party is (`match`) or may be (`possible`). */
export interface PartyHit {
  list: string;
  on: string;
  entry: string;
  /** The entry's own name, and the name, address or number of it that was met. */
  name: string;
  matched: string;
  /** 0 to 1; 0.7 is where a pair of bare names becomes possible. */
  score: number;
  band: "match" | "possible";
  agree: readonly string[];
  contradict: readonly string[];
  listing: Omit<Listing, "is">;
  /** The search came to its limit: there may be more such hits. */
  bounded?: true;
}

/** One line of one shipment, as facts: what the verdict is about. */
export interface LineFacts {
  shipment: string;
  line: string;
  file: string;
  /** 1-based row of the file (or index of the line in a document). */
  row: number;
  /** The line of the file on which the row begins, where that is another number. */
  fileLine?: number;
  /** The day whose law applies, ISO 8601. */
  date: string;
  facts: Map<string, Fact>;
  parties: Party[];
  /** How the share of controlled US content was worked out, where the line names its US parts. */
  content?: ContentWorksheet;
}

/** The arithmetic of controlled US content (15 CFR part 734, supplement no. 2): each part, whether it counts, and what share that makes. */
export interface ContentWorksheet {
  parts: ContentPart[];
  /** What the parts are measured against: the value of the line, in its currency; null where it is not stated. */
  of: number | null;
  /** The share in percent: `to` holds what only may count; null where a value is missing. */
  percent: { from: number; to: number } | null;
}

export interface ContentPart {
  /** As the manifest states it: `3A991 120`, `EAR99 8542.31 30`. */
  text: string;
  eccn: string | null;
  hs: string | null;
  value: number | null;
  /** Would it need a licence to this destination on this day, by the control list or an embargo? */
  counts: "yes" | "no" | "unknown";
}
