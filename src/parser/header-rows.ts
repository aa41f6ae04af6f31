import { candidateOf } from "./candidates.ts";
import { fieldNamed } from "./columns.ts";
import { headerRowIn } from "./header-row.ts";

/** The names of the columns, and the 1-based row below which the lines begin. */
export interface Header {
  names: readonly string[];
  row: number;
  /** What stands above it and states what columns state: said, since it is not read. */
  above: string[];
}

/** A row of units under the names: `(kg)`, `USD`, `pcs`. */
const UNIT =
  /^\s*(?:[([].{1,20}[)\]]|kgs?|usd|eur|cny|rmb|pcs|nos|pc|ea|sets?|ctns?|cbm|m3|m2|mm|cm|g|l|t|mt|%|yyyy-mm-dd|dd[./]mm[./]yyyy|mm\/dd\/yyyy)\s*$/i;

/**
 * The header of a table: one row, or two where a cell above (`Consignee`) holds for several below it (`Name`, `Country`), or units
 * stand below the names. `stated` is the row that a map file names, the lower of the two.
 */
export function headerOf(rows: readonly (readonly string[])[], stated?: number): Header {
  const row = stated ?? headerRowIn(rows);
  const of = (number: number): readonly string[] => rows[number - 1] ?? [];
  const above = (until: number) => statements(rows.slice(0, until - 1));
  if (stated === undefined && areTwoRows(of(row), of(row + 1)))
    return { names: joined(of(row), of(row + 1)), row: row + 1, above: above(row) };
  return areTwoRows(of(row - 1), of(row))
    ? { names: joined(of(row - 1), of(row)), row, above: above(row - 1) }
    : { names: of(row), row, above: above(row) };
}

/** Rows of a form above a table: `Consignee: Acme`, or `Consignee` with `Acme` beside it. */
function statements(rows: readonly (readonly string[])[]): string[] {
  const said: string[] = [];
  for (const row of rows.slice(0, MOST_ABOVE)) {
    const cells = row.filter((cell) => cell.trim() !== "");
    for (const [i, cell] of cells.entries()) {
      const [label, rest] = cell.slice(0, 120).split(/[:：]/, 2) as [string, string | undefined];
      const value = rest?.trim() || (i + 1 < cells.length ? cells[i + 1] : undefined);
      if (value !== undefined && means(label)) said.push(`${label.trim()}: ${value.trim().slice(0, 60)}`);
    }
  }
  return said;
}

/** Rows above a header that are looked at. */
const MOST_ABOVE = 60;

/** Whether the lower row has names or units only, and some of them mean something only with what stands above. */
function areTwoRows(upper: readonly string[], lower: readonly string[]): boolean {
  if (isBlank(upper) || isBlank(lower)) return false;
  const groups = filled(upper);
  let [stated, known, together] = [0, 0, 0];
  for (const [i, cell] of lower.entries()) {
    if (cell.trim() === "") continue;
    if (!isLabel(cell)) return false;
    stated++;
    const group = groups[i] ?? "";
    const isPart = UNIT.test(cell) ? means(group) : group !== "" && means(`${group} ${cell}`) && !means(cell);
    if (isPart) together++;
    if (isPart || UNIT.test(cell) || means(cell)) known++;
  }
  return together > 0 && stated > 1 && known * 5 >= stated * 3;
}

function joined(upper: readonly string[], lower: readonly string[]): string[] {
  const groups = filled(upper);
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, i) => {
    const [above, below, group] = [upper[i] ?? "", lower[i] ?? "", groups[i] ?? ""];
    if (below.trim() === "") return above;
    const together = `${group} ${below}`;
    if (UNIT.test(below)) return means(together) ? together : above;
    return group !== "" && !means(below) && means(together) ? together : below;
  });
}

/** Merged cells have their text in the first of them. */
function filled(row: readonly string[]): string[] {
  let last = "";
  return Array.from({ length: row.length + 8 }, (_, i) => {
    const text = row[i]?.trim() ?? "";
    if (text !== "") last = text;
    return last;
  });
}

function means(text: string): boolean {
  return text.length <= 80 && (fieldNamed(text) ?? candidateOf(text)) !== undefined;
}

/** A name of a column, and no value. */
function isLabel(cell: string): boolean {
  return UNIT.test(cell) || (cell.length <= 60 && !/\d{2}/.test(cell) && /\p{L}/u.test(cell));
}

function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === "");
}
