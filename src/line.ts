import type { Role } from "./facts.ts";

/** Where a value came from. The file and row of a manifest value are the line's own. */
export type Source =
  | { kind: "manifest"; column: string; text: string }
  | { kind: "list"; list: string; entry: string }
  | { kind: "rule"; rule: string }
  | { kind: "table"; table: string }
  | { kind: "presumption"; why: string }
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
}

/** One line of one shipment, as facts: what the verdict is about. */
export interface LineFacts {
  shipment: string;
  line: string;
  file: string;
  /** 1-based row of the file (or index of the line in a document). */
  row: number;
  /** The day whose law applies, ISO 8601. */
  date: string;
  facts: Map<string, Fact>;
  parties: Party[];
}
