import { LISTED_ROWS } from "./limits.ts";
import type { Parsed, Summary } from "./types.ts";

/** Counts what comes out of a manifest. */
export class Tally {
  readonly summary: Summary = {
    rows: 0,
    lines: 0,
    unreadable: 0,
    blank: { count: 0, rows: [] },
    totals: { count: 0, rows: [] },
    unread: new Map(),
  };

  count(parsed: Parsed): Parsed {
    this.countRow(parsed.kind === "unreadable");
    return parsed;
  }

  countRow(unreadable: boolean): void {
    this.summary.rows++;
    if (unreadable) this.summary.unreadable++;
    else this.summary.lines++;
  }

  leftOut(what: "blank" | "totals", row: number): void {
    this.summary.rows++;
    const { rows } = this.summary[what];
    this.summary[what].count++;
    if (rows.length < LISTED_ROWS) rows.push(row);
  }

  unread(name: string): void {
    const { unread } = this.summary;
    if (unread.has(name) || unread.size < LISTED_ROWS) unread.set(name, (unread.get(name) ?? 0) + 1);
  }
}
