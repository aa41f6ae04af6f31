import { csvRowsOf, type Dialect } from "./csv-rows.ts";

const DELIMITERS = [",", ";", "\t", "|"];

/** Rows at the beginning of a file, cut by one of the usual delimiters. */
export interface SniffedTable extends Dialect {
  rows: string[][];
}

/**
 * The delimiter that cuts the beginning of a file best: the one under which a row reads as a header (`recognised` counts the columns
 * it knows in a row), else under which most rows have the same number of cells.
 */
export function sniff(head: string, recognised: (row: string[]) => number): SniffedTable {
  const newline = head.includes("\n") || !head.includes("\r") ? "\n" : "\r";
  const stated = /^sep=(.)\r?\n/i.exec(head)?.[1];
  const tables = (stated === undefined ? DELIMITERS : [stated]).map((delimiter): SniffedTable => {
    const rows = csvRowsOf(head, { delimiter, newline }).filter((row) => Array.isArray(row));
    return { delimiter, newline, rows };
  });
  const score = ({ rows }: SniffedTable): number => {
    const headers = rows.slice(0, 30).map(recognised);
    return Math.max(0, ...headers) * 1_000 + evenness(rows);
  };
  return tables.reduce((best, table) => (score(table) > score(best) ? table : best));
}

/** Cells of the usual row, weighed by how usual it is: 0 for a single column. */
function evenness(rows: string[][]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const usual = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [1, 0]);
  return ((usual[0] - 1) * usual[1]) / Math.max(1, rows.length);
}
