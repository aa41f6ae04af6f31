import type { Decided } from "../decided.ts";
import type { RunInfo } from "../run.ts";
import type { Verdict } from "../verdict/finding.ts";

export const SCHEMA_VERSION = 1;

export interface Summary {
  lines: number;
  prohibited: number;
  "license-required": number;
  review: number;
  clear: number;
  unreadable: number;
}

export function emptySummary(): Summary {
  return { lines: 0, prohibited: 0, "license-required": 0, review: 0, clear: 0, unreadable: 0 };
}

export function count(summary: Summary, { verdict }: Pick<Decided, "verdict">): void {
  summary.lines += 1;
  summary[verdict] += 1;
}

/** Where a report goes: takes text, or its bytes, and resolves when it may take more and the bytes may be used again. */
export type Write = (text: string | Uint8Array) => Promise<void> | void;

export interface Ending {
  run: RunInfo;
  summary: Summary;
  /** The run was stopped before its last line. */
  partial: boolean;
}

/** One output format: told of every result in the order of the manifest, then of the end. */
export interface Report {
  begin(run: RunInfo): Promise<void> | void;
  result(decided: Decided): Promise<void> | void;
  /** The next result is some time away: what is held back is written. */
  pause?(): Promise<void> | void;
  end(ending: Ending): Promise<void> | void;
}

export interface ReportOptions {
  write: Write;
  version: string;
  /** Characters a line, for text. */
  width: number;
  colour: boolean;
  /** How much text tells: the summary alone, each line with what decided it, or all that was found and presumed. */
  detail: Detail;
  /** The mildest verdict that fails the run. */
  failOn: Exclude<Verdict, "clear">;
  /** The environment, for the formats of a CI service. */
  env: Readonly<Record<string, string | undefined>>;
}

type Detail = "summary" | "lines" | "all";
