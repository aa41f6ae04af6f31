import type { NumberedRow, TableForm } from "../parser/index.ts";
import type { Met, ScreenerOptions } from "../screen.ts";
import type { ScreenResult } from "../verdict/result.ts";

/** What a worker is started with. */
export type WorkerData = ScreenerOptions;

/** What a worker is told: another table begins, or rows of it are to be decided. */
export type Order = { kind: "table"; form: TableForm } | { kind: "rows"; rows: NumberedRow[] };

/** The results of rows, one after the other, in bytes; where each ends, and its verdict. */
export interface Results extends Met {
  kind: "results";
  json: Uint8Array;
  ends: number[];
  verdicts: ScreenResult["verdict"][];
}

export type Answer = Results | { kind: "failed"; message: string; fix: string | undefined };
