import type { FindingResult, LineResult, ScreenResult } from "../verdict/result.ts";
import { decisions } from "./decisions.ts";
import type { Report, ReportOptions } from "./report.ts";
import { advice, conditionGroups, conflicts, deciding, hit, hits, next, saying, why } from "./telling.ts";
import { visible } from "./wrap.ts";

/** One column of the report: its header, and a line's cell. */
const COLUMNS: [header: string, cell: (result: ScreenResult) => string | number | null][] = [
  ["shipment", ({ shipment }) => shipment],
  ["line", ({ line }) => line],
  ["file", ({ source }) => source.file],
  ["row", ({ source }) => source.row],
  ["as_of", decided(({ asOf }) => asOf)],
  ["verdict", ({ verdict }) => verdict],
  ["since", (result) => result.since?.change ?? null],
  ["why", why],
  ["next", (result) => next(result).join(" ")],
  ["description", decided(({ about }) => about.description)],
  ["hs_code", decided(({ about }) => about.hs)],
  ["eccn", decided(({ about }) => about.eccn)],
  ["destination", decided(({ about }) => about.destination)],
  ["parties", decided(({ about }) => joined(about.parties.map(({ role, name }) => `${role}: ${name}`)))],
  ["hits", decided((result) => joined(hits(result).map(hit)))],
  ["decisions", decided((result) => joined(decisions(result)))],
  ["rules", decided((result) => joined(deciding(result).map(({ rule }) => rule)))],
  ["cites", decided((result) => joined(deciding(result).map(({ cite }) => cite)))],
  ["policy", decided((result) => joined(deciding(result).map(({ policy }) => policy)))],
  ["liftable_by", decided((result) => joined(deciding(result).flatMap(liftableBy)))],
  ["missing", decided((result) => joined(deciding(result).flatMap(({ missing }) => missing)))],
  [
    "conditions",
    decided((result) =>
      joined(conditionGroups(result).map(({ heading, texts }) => [heading, ...texts].join(" "))),
    ),
  ],
  [
    "notes",
    decided((result) => joined(advice(result).map((finding) => `${saying(finding)} (${finding.cite})`))),
  ],
  [
    "conflicts",
    decided((result) => joined(conflicts(result).map(({ heading, texts }) => [heading, ...texts].join(" ")))),
  ],
];

/** A row for each line, in the order of the manifest: for a spreadsheet, and safe to open in one. */
export function csvReport({ write }: ReportOptions): Report {
  return {
    begin: () => write(`${COLUMNS.map(([header]) => header).join(",")}\n`),
    result(one) {
      const result = one.result();
      return write(`${COLUMNS.map(([, cell]) => csvCell(cell(result))).join(",")}\n`);
    },
    end() {},
  };
}

function decided(cell: (result: LineResult) => string | null): (result: ScreenResult) => string | null {
  return (result) => (result.verdict === "unreadable" ? null : cell(result));
}

function joined(parts: readonly (string | null | undefined)[]): string {
  return [...new Set(parts.filter(Boolean))].join("; ");
}

function liftableBy({ liftableBy }: FindingResult): string[] {
  return liftableBy.map(({ symbol, cite }) => (symbol ? `${symbol} (${cite})` : cite));
}

/** A spreadsheet takes these at the beginning of a cell for a formula, some of them in their East Asian width too. */
const FORMULA = /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/;

export function csvCell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = `${FORMULA.test(value) ? "'" : ""}${visible(value)}`;
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
