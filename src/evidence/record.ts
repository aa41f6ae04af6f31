import type { RunInfo } from "../run.ts";

/** What a log holds of one run, in this order; each record has its number in the log as `n`. */
export type EvidenceRecord =
  | Broken
  | Begin
  | FileBegin
  | FilePart
  | FileEnd
  | Mapping
  | Result
  | ManifestEnd
  | Failed
  | End;

/** Raised when records of an older make could be read wrongly. */
export const FORMAT = 1;

/** What files a run reads beside the manifest, and for what. */
export const ROLES = ["manifest", "map", "items", "answers", "owners", "clearances", "house"] as const;
export type FileRole = (typeof ROLES)[number];

/** The run before was broken off: it has no end, or its last record is not whole and was taken out. */
interface Broken {
  type: "broken";
  /** Bytes of a record that was never finished, and their SHA-256. */
  torn: { bytes: number; sha256: string } | null;
}

export interface Begin {
  type: "begin";
  format: number;
  tool: { name: "screen"; version: string };
  /** UTC. */
  started: string;
  /** The day for lines without one, and that of decisions on hits. */
  today: string;
  options: RecordedOptions;
  config: RecordedConfig;
  rules: RunInfo["rules"];
}

export interface RecordedOptions {
  asOf?: string;
  packs?: readonly string[];
  allowStale: boolean;
  strict: boolean;
  encoding?: string;
  sheet?: string;
}

export interface RecordedConfig {
  origin: string;
  require?: string[];
  maxAgeDays: number;
  packs?: string[];
  assume?: [fact: string, value: string][];
  facts?: [fact: string, value: string][];
}

interface FileBegin {
  type: "file";
  /** Counts the files of a run from 0. */
  file: number;
  role: FileRole;
  /** As the run named it. */
  name: string;
}

interface FilePart {
  type: "bytes";
  file: number;
  base64: string;
}

interface FileEnd {
  type: "file-end";
  file: number;
  bytes: number;
  sha256: string;
  /** False when the run did not read it to its end. */
  whole: boolean;
}

interface Mapping {
  type: "mapping";
  file: number;
  format: string;
  headerRow: number;
  encoding: string;
  delimiter?: string;
  sheet?: string;
  columns: { header: string; field: string | null; basis: string }[];
  warnings: string[];
}

interface Result {
  type: "result";
  result: unknown;
}

interface ManifestEnd {
  type: "manifest-end";
  file: number;
  rows: number;
  blank: number;
  totals: number;
  unread: [name: string, count: number][];
}

/** The run ended with an error, and nothing was decided for certain. */
interface Failed {
  type: "failed";
  why: string;
}

export interface End {
  type: "end";
  finished: string;
  partial: boolean;
  run: RunInfo;
  summary: object;
  /** Of the JSON of all results, each followed by a line feed. */
  results: { count: number; sha256: string };
  lists: ListUsed[];
  retention: Retention[];
}

/** A snapshot that results rest on: its entries by their SHA-256, whatever file they were read from. */
export interface ListUsed {
  id: string;
  published: string;
  entriesSha256: string;
}

/** How long a regime wants the records kept: at least to this day, and longer where the transaction ends later. */
export interface Retention {
  pack: string;
  years: number;
  cite: string;
  countedFrom: string;
  atLeastUntil: string;
  confirmed: boolean;
}
