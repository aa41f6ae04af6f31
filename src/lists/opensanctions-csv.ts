import { csvRows } from "./csv-rows.ts";
import { isDate } from "./dates.ts";
import type { ListEntry, ListFile } from "./entry.ts";
import { addName, addTo } from "./entry-parts.ts";
import { addOsAddress, addOsBirth, addOsCountry, osEntry, osId } from "./os-parts.ts";
import { firstLine, type TableRow, tableRows } from "./table.ts";

/** OpenSanctions `targets.simple.csv`: one row per target, several values of a cell separated by semicolons. */
const COLUMNS = [
  "id",
  "schema",
  "name",
  "aliases",
  "birth_date",
  "countries",
  "addresses",
  "identifiers",
  "sanctions",
  "phones",
  "emails",
  "program_ids",
  "dataset",
  "first_seen",
  "last_seen",
  "last_change",
];
const NEEDED = ["id", "schema", "name", "aliases", "countries", "dataset"];

export function recognise(head: Buffer): number {
  const columns = firstLine(head);
  return ["id", "schema", "name", "aliases", "dataset"].every((name) => columns.includes(name)) ? 1 : 0;
}

/** The list's own date is the last day on which its sources were seen. @throws ListError `layout`, `cut`. */
export function read(source: AsyncIterable<Buffer>, fileName: string): ListFile {
  const file: ListFile = { list: "opensanctions", entries: entries(), problems: [] };
  async function* entries(): AsyncGenerator<ListEntry> {
    const rows = csvRows(source, fileName);
    const layout = { columns: COLUMNS, needed: NEEDED };
    yield* entriesOf(tableRows(rows, layout, { file: fileName, problems: file.problems }), fileName, file);
  }
  return file;
}

async function* entriesOf(
  rows: AsyncIterable<TableRow>,
  file: string,
  list: ListFile,
): AsyncGenerator<ListEntry> {
  for await (const row of rows) {
    const seen = row.get("last_seen").slice(0, 10);
    if (isDate(seen) && (!list.published || seen > list.published)) list.published = seen;
    const entry = osEntry(row.get("id"), row.get("schema"));
    if (!entry || row.get("id") === "" || row.get("name") === "") {
      list.problems.push({
        file,
        row: row.row,
        column: "schema",
        text: row.get("schema"),
        why: "no party of a known kind: not read",
      });
      continue;
    }
    addName(entry, row.get("name"), "primary");
    for (const alias of several(row, "aliases")) addName(entry, alias, "alias");
    for (const birth of several(row, "birth_date")) addOsBirth(entry, birth);
    for (const country of several(row, "countries")) addOsCountry(entry, country);
    for (const address of several(row, "addresses")) addOsAddress(entry, address);
    for (const id of several(row, "identifiers")) entry.ids.push(osId(id, entry.countries));
    for (const programme of several(row, "program_ids")) addTo(entry.programmes, programme);
    for (const dataset of several(row, "dataset")) addTo(entry.programmes, dataset);
    if (row.get("sanctions")) entry.remarks = row.get("sanctions").slice(0, 2_000);
    yield entry;
  }
}

function several(row: TableRow, column: string): string[] {
  return row
    .get(column)
    .split(";")
    .map((value) => value.trim())
    .filter((value) => value !== "");
}
