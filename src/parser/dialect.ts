import { csvRowsOf, type Dialect } from "./csv-rows.ts";

const DELIMITERS = [",", ";", "\t", "|"];
/** Characters of a file from which its delimiter is told. */
const TOLD_FROM = 16_384;

/** Rows at the beginning of a file, cut by its delimiter. */
export interface SniffedTable extends Dialect {
  rows: string[][];
}

/**
 * The delimiter that cuts the beginning of a file best: the one under which a row reads as a header (`recognised` counts the columns
 * it knows in a row), else under which most rows have the same number of cells.
 */
export function sniff(head: string, recognised: (row: string[]) => number): SniffedTable {
  const newline = head.includes("\n") || !head.includes("\r") ? "\n" : "\r";
  const cut = (text: string, delimiter: string): SniffedTable => {
    const rows = csvRowsOf(text, { delimiter, newline }).filter((row) => Array.isArray(row));
    return { delimiter, newline, rows };
  };
  const stated = /^sep=(.)\r?\n/i.exec(head)?.[1];
  if (stated !== undefined) return cut(head, stated);
  const first = head.slice(0, head.indexOf(newline) + 1 || undefined);
  const obvious = DELIMITERS.find((delimiter) => {
    const [row = []] = first.length > TOLD_FROM ? [] : cut(first, delimiter).rows;
    return row.length > 1 && recognised(row) === row.length;
  });
  if (obvious !== undefined) return cut(head, obvious);
  const beginning = head.slice(0, TOLD_FROM);
  const best = DELIMITERS.map((delimiter): [string, number] => {
    const { rows } = cut(beginning, delimiter);
    return [delimiter, Math.max(0, ...rows.slice(0, 30).map(recognised)) * 1_000 + evenness(rows)];
  }).reduce((best, one) => (one[1] > best[1] ? one : best));
  return cut(head, best[0]);
}

/** Cells of the usual row, weighed by how usual it is: 0 for a single column. */
function evenness(rows: string[][]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const usual = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [1, 0]);
  return ((usual[0] - 1) * usual[1]) / Math.max(1, rows.length);
}
