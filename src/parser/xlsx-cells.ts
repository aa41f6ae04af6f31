import { MAX_COLUMNS, MAX_ROW } from "./limits.ts";
import type { RowBatch, TableRow } from "./rows.ts";
import { attributeOf, xmlTokens } from "./xml-tokens.ts";

/** What the cells of a workbook refer to. */
export interface CellContext {
  strings: readonly string[];
  /** By the style of a cell: whether its number is a date. */
  dateStyles: readonly boolean[];
  /** Days are counted from 1904, as on old Macs. */
  from1904: boolean;
}

/** Rows handed over together. */
const BATCH = 500;
const LAST_ROW = 1_048_576;

/**
 * The rows of a sheet with their own numbers (ECMA-376 part 1, § 18.3.1). Cells are texts: shared and inline strings, the digits of
 * numbers as stored, dates as ISO 8601, formulas by their last value.
 * @throws XmlError
 */
export function* sheetRows(sheet: Buffer, context: CellContext): Generator<RowBatch> {
  let batch: RowBatch = { first: 1, rows: [] };
  let row = 0;
  let cells: string[] = [];
  let [length, beyond] = [0, false];
  let cell: { column: number; type: string; style: number; text: string } | undefined;
  let [inValue, inPhonetic] = [false, false];
  for (const token of xmlTokens(sheet)) {
    if (token.kind === "text") {
      if (cell && inValue && !inPhonetic) cell.text += token.text;
      continue;
    }
    const { kind, name } = token;
    if (kind === "open" && name === "row") {
      row = rowNumber(attributeOf(token.attributes, "r"), row);
      [cells, length, beyond] = [[], 0, false];
    } else if (kind === "open" && name === "c") {
      const { attributes } = token;
      const column = columnOf(attributeOf(attributes, "r")) ?? cells.length;
      const type = attributeOf(attributes, "t") ?? "n";
      cell = token.empty
        ? undefined
        : { column, type, style: Number(attributeOf(attributes, "s") ?? 0), text: "" };
    } else if (name === "v" || name === "t") inValue = kind === "open" && !token.empty;
    else if (name === "rPh") inPhonetic = kind === "open" && !token.empty;
    else if (kind === "close" && name === "c" && cell) {
      const text = cellText(cell, context);
      if (text !== "" && cell.column >= MAX_COLUMNS) beyond = true;
      else if (text !== "" && length <= MAX_ROW) {
        while (cells.length < cell.column) cells.push("");
        cells[cell.column] = text;
        length += text.length;
      }
      cell = undefined;
    }
    const isEnd = name === "row" && (kind === "close" || (kind === "open" && token.empty));
    if (!isEnd) continue;
    if (batch.rows.length >= BATCH || row !== batch.first + batch.rows.length) {
      if (batch.rows.length > 0) yield batch;
      batch = { first: row, rows: [] };
    }
    batch.rows.push(rowOf(cells, length, beyond));
  }
  if (batch.rows.length > 0) yield batch;
}

function rowOf(cells: string[], length: number, beyond: boolean): TableRow {
  const why =
    length > MAX_ROW
      ? `the row is longer than ${MAX_ROW} characters`
      : `it has cells beyond column ${MAX_COLUMNS}`;
  if (length > MAX_ROW) return { text: cells.join(" "), why, fix: "Shorten its cells." };
  if (beyond) return { text: cells.join(" "), why, fix: "Take them out." };
  return cells;
}

/** Rows without a number follow the one before; numbers only grow. */
function rowNumber(stated: string | undefined, before: number): number {
  const number = Number(stated);
  return Number.isInteger(number) && number > before && number <= LAST_ROW ? number : before + 1;
}

/** `C5` is the third column, 2. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^([A-Z]{1,3})\d*$/.exec(reference ?? "")?.[1];
  if (!letters) return undefined;
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

function cellText(
  { type, style, text }: { type: string; style: number; text: string },
  context: CellContext,
): string {
  if (type === "s") return context.strings[Number(text)] ?? "";
  if (type === "b") return text === "1" ? "yes" : "no";
  if (type !== "n") return plainText(text);
  return context.dateStyles[style] && /^\d+(?:\.\d+)?$/.test(text)
    ? dateOf(Number(text), context.from1904)
    : text;
}

/** `_x000D_` and its like are characters. */
export function plainText(text: string): string {
  return text.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/**
 * A day number as a date. Day 60 of the count from 1900 is 29 February 1900, which never was (ECMA-376 part 1, § 18.17.4.1): from
 * there on the count is one ahead.
 */
function dateOf(serial: number, from1904: boolean): string {
  const days = from1904 ? serial + 1_462 : serial < 60 ? serial + 1 : serial;
  const time = Math.round((days - 25_569) * 86_400) * 1_000;
  if (!(Math.abs(time) < 8.64e15)) return String(serial);
  const iso = new Date(time).toISOString();
  return Number.isInteger(serial) ? iso.slice(0, 10) : iso.slice(0, 19);
}
