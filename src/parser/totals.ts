import type { TableRow } from "./rows.ts";
import type { MappedColumn } from "./types.ts";

const TOTAL =
  /^(?:grand |sub[ -]?|overall |net )?totals?(?: (?:general|général|in|of|fob|cif|usd|eur|value|quantity|qty|amount|gross|net|weight|volume|cartons?|packages?|pcs|pieces|shipments?|lines?|rows?|items?)){0,3}$|^(?:sum|summe|gesamt|gesamtsumme|zwischensumme|somme|sous-total|total général|suma|subtotal|totale|итого(?: по [\p{L} ]{1,20})?|всего|итог|разом|łącznie|razem|jumlah|total geral|总计 ?total|合计 ?total|合计|总计|小计|共计|合計|小計|総計|toplam|genel toplam|합계)$/iu;
const FIGURE =
  /^(?:[\p{Sc}A-Z]{0,3}\s?[+-]?[\d.,'\s\u00a0]+\s?[\p{Sc}%A-Z]{0,3}|\d[\d.,]*\s?\p{L}{1,8}|[A-Z]{3})$/u;
const MAY_BE_FIGURE = /^$|[A-Z]{3}|[\d.,'\s\u00a0]/;

/** Whether a row sums up others: the word for it in its first stated cell, and nothing but figures beside it. */
export function isTotal(cells: TableRow): boolean {
  if (!Array.isArray(cells)) return false;
  const at = cells.findIndex((cell) => cell !== "" && cell.trim() !== "");
  const first = cells[at];
  if (first === undefined || first.length > 70) return false;
  // The next of its cells tells most rows from totals, without the long patterns, which take milliseconds to make.
  for (let next = at + 1; next < cells.length; next++)
    if (!MAY_BE_FIGURE.test(cells[next] as string)) return false;
  if (!TOTAL.test(first.trim().replace(/\s*[:：]\s*$/, ""))) return false;
  const others = cells.slice(at + 1).filter((cell) => cell.trim() !== "");
  return others.length > 0 && others.every((cell) => cell.length <= 40 && FIGURE.test(cell.trim()));
}

/** Whether a row holds one text and nothing else, as remarks below a wide table do; a party that stands alone is no remark. */
export function isRemark(cells: TableRow, columns: readonly MappedColumn[]): boolean {
  if (!Array.isArray(cells) || columns.filter(({ target }) => target).length < LEAST_WIDTH) return false;
  const stated = cells.flatMap((cell, i) => (cell !== "" && cell.trim() !== "" ? [i] : []));
  const [at] = stated;
  if (stated.length !== 1 || at === undefined) return false;
  return /\p{L}{2}/u.test(cells[at]!) && !columns[at]?.target?.role && !columns[at]?.unreadParty;
}

/** Columns that state something, in a table that may have remarks below it. */
const LEAST_WIDTH = 4;
