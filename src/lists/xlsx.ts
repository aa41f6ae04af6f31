import type { CsvRow } from "./csv-rows.ts";
import { ListError } from "./list-error.ts";
import { attribute, children, text, type XmlNode } from "./xml-node.ts";
import { xmlRecords } from "./xml-records.ts";
import { unzip, type ZipMember, zipMembers } from "./zip.ts";

/** Spreadsheets have at most this many columns; more is no table. */
const MAX_COLUMNS = 1_000;

/**
 * The rows of every sheet of an XLSX workbook (ECMA-376 part 1, SpreadsheetML), cells as stored: dates are day counts. Formulas,
 * styles and everything else are left alone.
 * @throws ListError `archive`, `limit`, `unsafe`, `cut`; `layout` when it has no sheet.
 */
export async function* xlsxRows(archive: Buffer, file: string): AsyncGenerator<CsvRow & { sheet: string }> {
  const members = zipMembers(archive, file);
  const shared = await sharedStrings(
    archive,
    members.find(({ name }) => name === "xl/sharedStrings.xml"),
    file,
  );
  const sheets = members.filter(({ name }) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
  if (sheets.length === 0)
    throw new ListError("layout", { file, why: "it has no sheet", fix: "Check the file" });
  for (const sheet of sheets) {
    const rows = xmlRecords(bytes(unzip(archive, sheet, file)), `${file}/${sheet.name}`, { names: ["row"] });
    for await (const { record, node } of rows) {
      yield { sheet: sheet.name, row: Number(attribute(node, "r")) || record, cells: cellsOf(node, shared) };
    }
  }
}

async function sharedStrings(
  archive: Buffer,
  member: ZipMember | undefined,
  file: string,
): Promise<string[]> {
  const strings: string[] = [];
  if (!member) return strings;
  const items = xmlRecords(bytes(unzip(archive, member, file)), `${file}/${member.name}`, { names: ["si"] });
  for await (const { node } of items) strings.push(richText(node));
  return strings;
}

async function* bytes(buffer: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < buffer.length; at += 1 << 18) yield buffer.subarray(at, at + (1 << 18));
}

/** Plain text, or the runs of formatted text put together; `_x000D_` and its like are characters. */
function richText(node: XmlNode): string {
  const runs = [...children(node, "t"), ...children(node, "r", "t")].map(text).join(" ");
  return runs.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function cellsOf(row: XmlNode, shared: string[]): string[] {
  const cells: string[] = [];
  for (const cell of children(row, "c")) {
    const place = columnOf(attribute(cell, "r")) ?? cells.length;
    if (place >= MAX_COLUMNS) continue;
    while (cells.length < place) cells.push("");
    cells[place] = cellText(cell, shared).replace(/\s+/g, " ").trim();
  }
  return cells;
}

/** `C5` is the third column, 2. */
function columnOf(reference: string): number | undefined {
  const letters = /^([A-Z]{1,3})\d*$/.exec(reference)?.[1];
  if (!letters) return undefined;
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellText(cell: XmlNode, shared: string[]): string {
  const type = attribute(cell, "t");
  if (type === "inlineStr") return children(cell, "is").map(richText).join(" ");
  const value = children(cell, "v").map(text)[0] ?? "";
  return type === "s" ? (shared[Number(value)] ?? "") : value;
}
