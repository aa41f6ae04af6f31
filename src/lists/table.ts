import type { CsvRow } from "./csv-rows.ts";
import type { ListProblem } from "./entry.ts";
import { ListError } from "./list-error.ts";

/** One row of a table whose columns have names. */
export interface TableRow {
  row: number;
  /** The cell under a column, trimmed; empty when the file has no such column. */
  get(column: string): string;
}

interface TableLayout {
  /** Every column that the publisher is known to have; another one is reported. */
  columns: readonly string[];
  /** Columns without which a party could be missed. */
  needed: readonly string[];
}

/**
 * Names the cells of rows by the header, which is the first of them. Columns may stand in any order.
 * @throws ListError `layout` when a needed column is missing, `cut` when the last row is shorter than the header.
 */
export async function* tableRows(
  rows: AsyncIterable<CsvRow>,
  { columns, needed }: TableLayout,
  { file, problems }: { file: string; problems: ListProblem[] },
): AsyncGenerator<TableRow> {
  let header: Map<string, number> | undefined;
  let width = 0;
  let short: ListProblem | undefined;
  for await (const { row, cells } of rows) {
    if (!header) {
      header = headerOf(cells, columns, (column, why) =>
        problems.push({ file, row, column, text: column, why }),
      );
      refuseWithout(needed, header, file);
      width = cells.length;
      continue;
    }
    if (short) problems.push(short);
    const why = `${cells.length} cells where the header has ${width}: not read`;
    short = cells.length === width ? undefined : { file, row, text: cells.join(" | ").slice(0, 200), why };
    if (short) continue;
    const places = header;
    yield { row, get: (column) => (cells[places.get(columnKey(column)) ?? -1] ?? "").trim() };
  }
  if (!short) return;
  throw new ListError("cut", {
    file,
    row: short.row,
    why: `the last row is cut: ${short.why}`,
    fix: "Download it again",
  });
}

/** A column's name as it is compared: small letters and digits, so that `Name (1)`, `name_1` and `Name 1` are one. */
export function columnKey(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, "");
}

function headerOf(
  cells: string[],
  known: readonly string[],
  report: (column: string, why: string) => void,
): Map<string, number> {
  const keys = new Set(known.map(columnKey));
  const header = new Map<string, number>();
  for (const [at, cell] of cells.entries()) {
    const key = columnKey(cell);
    if (key === "") continue;
    if (header.has(key)) report(cell, "a second column of this name: not read");
    else header.set(key, at);
    if (!keys.has(key)) report(cell, "unknown column: not read");
  }
  return header;
}

function refuseWithout(needed: readonly string[], header: Map<string, number>, file: string): void {
  const lacking = needed.filter((name) => !header.has(columnKey(name)));
  if (lacking.length === 0) return;
  throw new ListError("layout", {
    file,
    why: `the header has no ${lacking.join(", ")}`,
    fix: "The publisher has changed the layout, or this is another file",
  });
}

/** The cells of the first line, for recognising a format. */
export function firstLine(head: Buffer, delimiter = ","): string[] {
  const line =
    head
      .toString("utf8")
      .replace(/^\uFEFF/, "")
      .split(/\r?\n/, 1)[0] ?? "";
  return line.split(delimiter).map((cell) => cell.replace(/^"|"$/g, "").trim());
}
