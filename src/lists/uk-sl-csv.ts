import { countryCode } from "../geo/countries.ts";
import { type CsvRow, csvRows } from "./csv-rows.ts";
import type { ListEntry, ListFile, ListProblem } from "./entry.ts";
import { addName, addTo } from "./entry-parts.ts";
import { listDate } from "./list-dates.ts";
import { ListError } from "./list-error.ts";
import { type TableRow, tableRows } from "./table.ts";
import {
  addLinks,
  addUkAddress,
  addUkMeasures,
  addUkName,
  addUkNumbers,
  addUkVessel,
  UK_TYPES,
  ukBirth,
  ukDate,
  ukEntry,
} from "./uk-parts.ts";

/**
 * UK Sanctions List as CSV, in the layout since 2026-01-28: a line `Report Date: 29-Apr-2026`, a header, one row for each name and
 * address of a designation.
 */
const COLUMNS = [
  "Last Updated",
  "Unique ID",
  "OFSI Group ID",
  "UN Reference Number",
  "Name 6",
  "Name 1",
  "Name 2",
  "Name 3",
  "Name 4",
  "Name 5",
  "Name type",
  "Alias strength",
  "Title",
  "Name non-latin script",
  "Non-latin script type",
  "Non-latin script language",
  "Regime Name",
  "Designation Type",
  "Designation source",
  "Sanctions Imposed",
  "Other Information",
  "UK Statement of Reasons",
  "Address Line 1",
  "Address Line 2",
  "Address Line 3",
  "Address Line 4",
  "Address Line 5",
  "Address Line 6",
  "Address Postal Code",
  "Address Country",
  "Phone number",
  "Website",
  "Email address",
  "Date Designated",
  "D.O.B",
  "Nationality(/ies)",
  "National Identifier number",
  "National Identifier additional information",
  "Passport number",
  "Passport additional information",
  "Position",
  "Gender",
  "Town of birth",
  "Country of birth",
  "Type of entity",
  "Subsidiaries",
  "Parent company",
  "Business registration number (s)",
  "IMO number",
  "Current owner/operator (s)",
  "Previous owner/operator (s)",
  "Current believed flag of ship",
  "Previous flags",
  "Type of ship",
  "Tonnage of ship",
  "Length of ship",
  "Year Built",
  "Hull identification number (HIN)",
];
const NEEDED = [
  "Unique ID",
  "Name 6",
  "Name type",
  "Designation Type",
  "Sanctions Imposed",
  "Date Designated",
];

export function recognise(head: Buffer): number {
  const text = head.toString("utf8").replace(/^\uFEFF/, "");
  if (
    /^"?Last Updated:?"?,/i.test(text) &&
    /Group ID/i.test(text.slice(0, 4_000)) &&
    !/Unique ID/i.test(text.slice(0, 4_000))
  )
    return 1;
  return /^"?Report Date: /i.test(text) && /Unique ID/i.test(text.slice(0, 4_000)) ? 1 : 0;
}

/** @throws ListError `retired` for the OFSI consolidated list, `layout`, `cut`, `date`. */
export function read(source: AsyncIterable<Buffer>, fileName: string): ListFile {
  const file: ListFile = { list: "uk-sl", entries: entries(), problems: [] };
  async function* entries(): AsyncGenerator<ListEntry> {
    const rows = afterDate(csvRows(source, fileName), fileName, file);
    const layout = { columns: COLUMNS, needed: NEEDED };
    yield* entriesOf(
      tableRows(rows, layout, { file: fileName, problems: file.problems }),
      fileName,
      file.problems,
    );
  }
  return file;
}

/** Takes the date off the first line. */
async function* afterDate(rows: AsyncIterable<CsvRow>, file: string, list: ListFile): AsyncGenerator<CsvRow> {
  let first = true;
  for await (const row of rows) {
    if (!first) {
      yield row;
      continue;
    }
    first = false;
    if (/^last updated:?$/i.test(row.cells[0]?.trim() ?? "")) {
      throw new ListError("retired", {
        file,
        why: "this is the OFSI consolidated list, which has not been kept up since 2026-01-28: whoever was designated since is not on it",
        fix: "Import the UK Sanctions List (UK-Sanctions-List.csv) instead",
      });
    }
    const date = /^report date: *(\d{1,2})-([a-z]{3})-(\d{4})$/i.exec(row.cells[0]?.trim() ?? "");
    const published = date ? listDate(`${date[1]} ${date[2]} ${date[3]}`) : undefined;
    if (published === undefined) {
      throw new ListError("date", {
        file,
        row: 1,
        why: "the first line does not give the report's date",
        fix: "Check that this is the publisher's own file",
      });
    }
    list.published = published;
  }
}

async function* entriesOf(
  rows: AsyncIterable<TableRow>,
  file: string,
  problems: ListProblem[],
): AsyncGenerator<ListEntry> {
  const byId = new Map<string, ListEntry>();
  for await (const row of rows) {
    const id = row.get("Unique ID");
    const report = (column: string, why: string) =>
      problems.push({ file, row: row.row, column, text: row.get(column).slice(0, 200), why });
    if (id === "") {
      report("Unique ID", "no identifier: not read");
      continue;
    }
    let entry = byId.get(id);
    if (!entry) {
      entry = ukEntry(id, row.get("Designation Type"));
      if (!UK_TYPES[row.get("Designation Type").toLowerCase()])
        report("Designation Type", "neither individual, entity nor ship");
      byId.set(id, entry);
    }
    addRow(entry, row, report);
  }
  for (const [id, entry] of byId) {
    if (entry.names.length > 0) yield entry;
    else problems.push({ file, row: 0, text: id, why: "a designation without a name: not read" });
  }
}

function addRow(entry: ListEntry, row: TableRow, report: (column: string, why: string) => void): void {
  const parts = ["Name 1", "Name 2", "Name 3", "Name 4", "Name 5", "Name 6"].map((part) => row.get(part));
  addUkName(entry, parts, row.get("Name type"), row.get("Alias strength"));
  addName(entry, row.get("Name non-latin script"), "alias");
  addTo(entry.programmes, row.get("Regime Name"));
  addUkMeasures(entry, row.get("Sanctions Imposed"));
  const lines = [1, 2, 3, 4, 5, 6].map((line) => row.get(`Address Line ${line}`));
  addUkAddress(entry, lines, row.get("Address Postal Code"), row.get("Address Country"));
  const from = ukDate(row.get("Date Designated"));
  if (from && (!entry.from || from < entry.from)) entry.from = from;
  if (row.get("D.O.B")) {
    const birth = ukBirth(row.get("D.O.B"));
    if (birth) addTo(entry.births, birth);
    else report("D.O.B", "not a date: not read");
  }
  for (const nationality of row.get("Nationality(/ies)").split(/[;|,]/))
    addTo(entry.countries, countryCode(nationality.trim()));
  addUkNumbers(entry, "National identification number", row.get("National Identifier number"));
  addUkNumbers(entry, "Passport", row.get("Passport number"));
  addUkNumbers(entry, "Registration number", row.get("Business registration number (s)"));
  addUkVessel(entry, {
    imo: row.get("IMO number"),
    flag: row.get("Current believed flag of ship"),
    type: row.get("Type of ship"),
  });
  addLinks(entry, "parent", row.get("Parent company"));
  addLinks(entry, "subsidiary", row.get("Subsidiaries"));
  addLinks(entry, "owner or operator", row.get("Current owner/operator (s)"));
  if (!entry.remarks && row.get("Other Information"))
    entry.remarks = row.get("Other Information").slice(0, 2_000);
}
