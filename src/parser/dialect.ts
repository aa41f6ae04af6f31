import { csvRowsOf, type Dialect } from "./csv-rows.ts";
import type { RowBatch, TableRow } from "./rows.ts";

const DELIMITERS = [",", ";", "\t", "|"];
/** Characters of a file from which its delimiter is told. */
const TOLD_FROM = 16_384;

/** The beginning of a table, cut by its delimiter. */
export interface SniffedTable extends Dialect, RowBatch {
  /** The rows are those of the whole text. */
  areAll: boolean;
}

/**
 * The delimiter that cuts the beginning of a file best: the one under which a row reads as a header (`recognised` counts the columns
 * it knows in a row), else under which most rows have the same number of cells.
 */
export function sniff(head: string, recognised: (row: readonly string[]) => number): SniffedTable {
  const newline = head.includes("\n") || !head.includes("\r") ? "\n" : "\r";
  const cut = (text: string, delimiter: string): SniffedTable => {
    return { delimiter, newline, ...csvRowsOf(text, { delimiter, newline }) };
  };
  const stated = /^sep=(.)\r?\n/i.exec(head)?.[1];
  if (stated !== undefined) return cut(head, stated);
  const first = head.slice(0, head.indexOf(newline) + 1 || undefined);
  const obvious = DELIMITERS.find((delimiter) => {
    if (first.length > TOLD_FROM || !first.includes(delimiter)) return false;
    const row = first.includes('"')
      ? (cellsOf(cut(first, delimiter).rows)[0] ?? [])
      : first.trimEnd().split(delimiter);
    return row.length > 1 && recognised(row) === row.length;
  });
  if (obvious !== undefined) return cut(head, obvious);
  const beginning = head.slice(0, TOLD_FROM);
  const best = DELIMITERS.map((delimiter): [string, number] => {
    const rows = cellsOf(cut(beginning, delimiter).rows);
    return [delimiter, Math.max(0, ...rows.slice(0, 30).map(recognised)) * 1_000 + evenness(rows)];
  }).reduce((best, one) => (one[1] > best[1] ? one : best));
  return cut(head, best[0]);
}

/** Rows as cells, each at its place: a broken one has none. */
export function cellsOf(rows: readonly TableRow[]): string[][] {
  return rows.map((row) => (Array.isArray(row) ? row : []));
}

/** Cells of the usual row, weighed by how usual it is: 0 for a single column. */
function evenness(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const usual = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [1, 0]);
  return ((usual[0] - 1) * usual[1]) / Math.max(1, rows.length);
}
