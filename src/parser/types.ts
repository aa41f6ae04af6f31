import type { FactDefinition, Role } from "../facts.ts";
import type { Fact, Party } from "../line.ts";

/** A value that was not read, or read with a reservation: where it stands, what it says, why, and what to do about it. */
export interface CellProblem {
  file: string;
  /** 1-based row of a table, line of an NDJSON file, or index of the shipment line in a document. */
  row: number;
  /** Header of the column, or path of the value in a document. */
  column: string;
  /** The original text, cut at {@link SHOWN_TEXT} characters. */
  text: string;
  why: string;
  fix: string;
}

/** One shipment line as facts. Parties and facts are shared between lines that state the same: never change them. */
export interface ParsedLine {
  shipment: string;
  line: string;
  file: string;
  row: number;
  /** The line of the file on which the row begins, where that is another number: after a cell that runs over lines. */
  fileLine?: number;
  /** `shipment.date` as an ISO date. */
  date: string | undefined;
  facts: Map<string, Fact>;
  parties: Party[];
  /** Read, but to be said out loud: a restored zero, a name of a fact that does not exist, a column left out. */
  notes: CellProblem[];
}

export interface UnreadableLine {
  shipment: string | null;
  line: string | null;
  file: string;
  row: number;
  fileLine?: number;
  problems: CellProblem[];
}

export type Parsed = { kind: "line"; line: ParsedLine } | ({ kind: "unreadable" } & UnreadableLine);

/** What a column states: a fact, and for a party fact of which role. */
export interface Target {
  fact: FactDefinition;
  role?: Role;
  /** Which party, where a file has several of one role (a shipper and a seller). Without it the role is the party. */
  party?: string;
  /** The cell holds the party's name and address. */
  glued?: true;
}

/** What the reading of a column rests on, surest first. */
export type Basis = "map file" | "column name" | "fact name" | "format" | "synonym" | "guess" | "none";

export interface MappedColumn {
  /** 0-based position in the table. */
  index: number;
  header: string;
  /** Canonical column or name of a fact; absent for a column that states nothing this tool asks. */
  field?: string;
  target?: Target;
  basis: Basis;
  /** It states what another column states too, in another script or as a code: read where that one is empty, and a further name. */
  twin?: true;
  /** It looks like a party and is not read: every line that states something in it says so. */
  unreadParty?: true;
  /** Its name promises a fact that its cells are not. */
  misnamed?: true;
  /** The country of who receives the goods, where no column states the destination: it is read as that too. */
  isDestination?: true;
  /** Currency that the header names (`FOB_USD`). */
  currency?: string;
  /** Why it is read so, or why it is not read although it looks as if it mattered. */
  because?: string;
}

/** How a user's own map file reads one column; `ignore` leaves it out on purpose. */
export type MapEntry =
  | "ignore"
  | { field: string; party?: number; also?: true; currency?: string; glued?: true; isDestination?: true };

/** A map file: what `screen columns FILE` shows, to be edited and used again with `--map`. */
export interface ColumnMap {
  /** The file it came from, for messages. */
  file: string;
  /** 1-based row of the header. */
  header?: number;
  sheet?: string;
  columns: Map<string, MapEntry>;
}

export interface ColumnMapping {
  format: Format;
  /** 1-based row of the header; 0 for a document, whose form is fixed. */
  headerRow: number;
  encoding: string;
  delimiter?: string;
  sheet?: string;
  columns: MappedColumn[];
  /** What the user should know of the mapping as a whole. */
  warnings: string[];
}

export type Format = "csv" | "json" | "ndjson" | "xlsx" | "xml";

/** What was met besides the lines; complete when the lines are exhausted. */
export interface Summary {
  /** Rows after the header, or lines of a document: lines + unreadable + blank + totals. */
  rows: number;
  lines: number;
  unreadable: number;
  /** Rows without a value: how many, and the first of them. */
  blank: { count: number; rows: number[] };
  /** Rows that sum up others, and remarks of one cell below them: how many, and the first of them. */
  totals: { count: number; rows: number[] };
  /** Names of a document, or columns, that no fact has: how often each was met. */
  unread: Map<string, number>;
}
