import { openBytes } from "../parser/bytes.ts";
import { csvRows } from "../parser/csv-rows.ts";
import { cellsOf, sniff } from "../parser/dialect.ts";
import { encodingOf, headText, utf8 } from "../parser/encoding.ts";
import type { JsonObject } from "../parser/json.ts";
import { ManifestError } from "../parser/manifest-error.ts";
import { asText, isObject } from "../parser/nodes.ts";
import { looksLikeJson, valuesIn } from "./values.ts";

/** A row of a file whose columns have fixed names: what it states in them, blanks left out. */
export interface Row {
  /** 1-based row of the table, or number of the value in a document. */
  row: number;
  get(column: string): string | undefined;
  /** The columns that the file has. */
  columns: ReadonlySet<string>;
}

/** The fixed columns of a file, and what to be said of it is told to. */
interface Form {
  columns: readonly string[];
  needs: readonly string[];
  /** The key of a JSON document under which its values stand. */
  list: string;
  tell(what: string): void;
}

/**
 * The rows of a CSV (in any dialect), JSON or NDJSON file with fixed columns, a batch at a time. Rows that cannot be cut are told and left out.
 * @throws ManifestError when the file cannot be read or lacks a column that it needs.
 */
export async function* rowsOf(file: string, form: Form): AsyncGenerator<Row[]> {
  const bytes = await openBytes({ path: file, name: file });
  const encoding = encodingOf(bytes.head, file);
  const head = headText(bytes, encoding).replace(/^\ufeff/, "");
  if (looksLikeJson(head)) {
    const rows: Row[] = [];
    for await (const value of valuesIn(bytes, file, encoding, form.list)) {
      if (isObject(value.node)) rows.push(objectRow(value.row, value.node));
      else form.tell(`${file}:${value.row}: it is no object: not read`);
    }
    return yield rows;
  }
  const known = (row: readonly string[]) =>
    row.filter((cell) => form.columns.includes(columnKey(cell))).length;
  const dialect = sniff(head, known);
  const header = (cellsOf(dialect.rows)[0] ?? []).map(columnKey);
  const indexes = indexesOf(header, file, form);
  const columns = new Set(indexes.keys());
  for await (const { first, rows: batch } of csvRows(utf8(bytes.chunks, encoding), dialect, file)) {
    const rows: Row[] = [];
    for (const [offset, cells] of batch.entries()) {
      const row = first + offset;
      if (row === 1) continue;
      if (!Array.isArray(cells)) form.tell(`${file}:${row}: not read: ${cells.why}`);
      else if (cells.some((cell) => cell.trim() !== ""))
        rows.push({ row, columns, get: (column) => cells[indexes.get(column) ?? -1]?.trim() || undefined });
    }
    yield rows;
  }
}

function objectRow(row: number, node: JsonObject): Row {
  const stated = new Map([...node].map(([key, value]) => [columnKey(key), value]));
  const get = (column: string): string | undefined => {
    const value = stated.get(column);
    return value === undefined || value === null ? undefined : asText(value).trim() || undefined;
  };
  return { row, columns: new Set(stated.keys()), get };
}

function indexesOf(
  header: readonly string[],
  file: string,
  { columns, needs, tell }: Form,
): Map<string, number> {
  const indexes = new Map<string, number>();
  for (const [index, name] of header.entries()) {
    if (name === "") continue;
    if (indexes.has(name)) {
      const why = "two columns have this name";
      throw new ManifestError("duplicate-header", {
        file,
        row: 1,
        column: name,
        why,
        fix: "Rename one of them.",
      });
    }
    if (!columns.includes(name)) tell(`${file}: column “${name}” is not read: it has ${columns.join(", ")}`);
    indexes.set(name, index);
  }
  const missing = needs.find((name) => !indexes.has(name));
  if (missing === undefined) return indexes;
  const why = `there is no column ${missing}`;
  throw new ManifestError("header", { file, row: 1, why, fix: `Its columns are ${columns.join(", ")}.` });
}

/** `Owner Country`, `owner-country` and `ownerCountry` are `owner_country`. */
function columnKey(header: string): string {
  return header
    .replace(/^\ufeff/, "")
    .trim()
    .replaceAll(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replaceAll(/[\s-]+/g, "_");
}
