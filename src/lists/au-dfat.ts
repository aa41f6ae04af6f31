import { countryCode } from "../geo/countries.ts";
import { parseAddress } from "./addresses.ts";
import type { CsvRow } from "./csv-rows.ts";
import type { ListEntry, ListFile, ListProblem, PartyType } from "./entry.ts";
import { addName, addTo, emptyEntry } from "./entry-parts.ts";
import { listedId } from "./ids.ts";
import { birthDate, listDate } from "./list-dates.ts";
import { ListError } from "./list-error.ts";
import { type TableRow, tableRows } from "./table.ts";
import { xlsxRows } from "./xlsx.ts";
import { isZip } from "./zip.ts";

/**
 * Australia's Consolidated List of the Department of Foreign Affairs and Trade, XLSX: a row for each name; references 101, 101a and
 * 101b are one party, and do not always stand together. The columns after "Control Date" came with the layout of 2025-11.
 */
const COLUMNS = [
  "Reference",
  "Name of Individual or Entity",
  "Type",
  "Name Type",
  "Alias Strength",
  "Date of Birth",
  "Place of Birth",
  "Citizenship",
  "Address",
  "Additional Information",
  "Listing Information",
  "IMO Number",
  "Committees",
  "Control Date",
  "Instrument of Designation",
  "Targeted Financial Sanction",
  "Travel Ban",
  "Arms Embargo",
  "Maritime Restriction",
];
const NEEDED = ["Reference", "Name of Individual or Entity", "Type", "Name Type", "Address"];
const MEASURES = {
  "Targeted Financial Sanction": "asset-freeze",
  "Travel Ban": "travel-ban",
  "Arms Embargo": "arms-embargo",
  "Maritime Restriction": "maritime-restriction",
};
const TYPES: Record<string, PartyType> = {
  individual: "person",
  entity: "company",
  vessel: "vessel",
  ship: "vessel",
};

/** An archive larger than this is not this file. */
const MAX_ARCHIVE = 50_000_000;

/** A workbook shows what it is only when it is unpacked: any workbook is taken for this list, and refused if it is not. */
export function recognise(head: Buffer, fileName: string): number {
  if (!isZip(head) || !/\[Content_Types\]\.xml|xl\/|_rels\//.test(head.toString("latin1", 0, 4_000)))
    return 0;
  return /sanctions_consolidated|regulation8|dfat/i.test(fileName) ? 0.9 : 0.4;
}

/** The file has no date of its own. @throws ListError while the entries are read: `archive`, `limit`, `unsafe`, `layout`. */
export function read(source: AsyncIterable<Buffer>, fileName: string): ListFile {
  const file: ListFile = { list: "au-dfat", entries: entries(), problems: [] };
  async function* entries(): AsyncGenerator<ListEntry> {
    const byReference = new Map<string, ListEntry>();
    const rows = widened(xlsxRows(await whole(source, fileName), fileName));
    for await (const row of tableRows(
      rows,
      { columns: COLUMNS, needed: NEEDED },
      { file: fileName, problems: file.problems },
    )) {
      addRow(byReference, row, reporter(file.problems, fileName, row));
    }
    yield* byReference.values();
  }
  return file;
}

async function whole(source: AsyncIterable<Buffer>, file: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of source) {
    length += chunk.length;
    if (length > MAX_ARCHIVE)
      throw new ListError("limit", {
        file,
        why: `it is larger than ${MAX_ARCHIVE} bytes`,
        fix: "Check the file",
      });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** A workbook stores no empty cells at the end of a row, and repeats the header on each sheet. */
async function* widened(rows: AsyncIterable<CsvRow & { sheet: string }>): AsyncGenerator<CsvRow> {
  let sheet: string | undefined;
  let width = 0;
  for await (const row of rows) {
    const header = sheet !== row.sheet;
    if (header && sheet !== undefined) {
      sheet = row.sheet;
      continue;
    }
    if (header) width = row.cells.length;
    sheet = row.sheet;
    if (row.cells.every((cell) => cell === "")) continue;
    yield {
      row: row.row,
      cells: [...row.cells, ...new Array<string>(Math.max(0, width - row.cells.length)).fill("")],
    };
  }
}

type Report = (column: string, why: string) => void;

function reporter(problems: ListProblem[], file: string, row: TableRow): Report {
  return (column, why) =>
    problems.push({ file, row: row.row, column, text: row.get(column).slice(0, 200), why });
}

function addRow(byReference: Map<string, ListEntry>, row: TableRow, report: Report): void {
  const reference = /^\d+/.exec(row.get("Reference"))?.[0];
  const name = row.get("Name of Individual or Entity");
  if (!reference || name === "") {
    report("Reference", "no reference or no name: not read");
    return;
  }
  const type = TYPES[row.get("Type").toLowerCase()] ?? "unknown";
  let entry = byReference.get(reference);
  if (!entry) {
    entry = emptyEntry(reference, "AU-DFAT", type);
    byReference.set(reference, entry);
  } else if (entry.type !== type && type !== "unknown")
    report("Type", `another type than that of the other rows of reference ${reference}`);
  const weak = /weak/i.test(row.get("Alias Strength"));
  const primary = /^primary name$/i.test(row.get("Name Type"));
  addName(
    entry,
    name,
    weak ? "weak" : primary ? "primary" : /former/i.test(row.get("Name Type")) ? "former" : "alias",
  );
  addDetails(entry, row, report);
}

function addDetails(entry: ListEntry, row: TableRow, report: Report): void {
  for (const part of lettered(row.get("Date of Birth"))) addBirth(entry, part, report);
  for (const part of row.get("Citizenship").split(/[,;]/)) addTo(entry.countries, countryCode(part.trim()));
  for (const part of lettered(row.get("Address"))) {
    const address = parseAddress(part);
    if (!entry.addresses.some(({ text }) => text === address.text)) entry.addresses.push(address);
  }
  addTo(entry.programmes, row.get("Committees"));
  const from = dateOf(row.get("Control Date"));
  if (from?.length === 10 && (!entry.from || from < entry.from)) entry.from = from;
  const imo = /\d{7}/.exec(row.get("IMO Number"))?.[0];
  if (imo && !entry.vessel) {
    entry.vessel = { imo };
    entry.ids.push(listedId("IMO number", imo));
  }
  for (const [column, measure] of Object.entries(MEASURES))
    if (isYes(row.get(column))) addTo(entry.measures, measure);
  if (!entry.cite && row.get("Instrument of Designation")) entry.cite = row.get("Instrument of Designation");
  if (!entry.remarks && row.get("Additional Information"))
    entry.remarks = row.get("Additional Information").slice(0, 2_000);
}

/** The parts of a cell that counts `a) … b) …`, or separates with semicolons. */
function lettered(cell: string): string[] {
  return cell
    .split(/(?:^|[\s,])(?:[a-z]|i{2,3}|iv)\) ?|;/)
    .map((part) => part.trim().replace(/[,.]$/, ""))
    .filter((part) => part !== "");
}

function addBirth(entry: ListEntry, text: string, report: Report): void {
  const between = /^between (\d{4}) and (\d{4})$/i.exec(text);
  const birth = between ? `${between[1]}/${between[2]}` : (birthDate(text) ?? dateOf(text));
  if (birth) addTo(entry.births, birth);
  else report("Date of Birth", "not a date: not read");
}

/** A date as text, day first, or as a workbook's count of days (25569 is 1970-01-01). */
function dateOf(text: string): string | undefined {
  if (/^\d{5}(?:\.\d+)?$/.test(text))
    return new Date((Math.floor(Number(text)) - 25_569) * 86_400_000).toISOString().slice(0, 10);
  return listDate(text, "eu");
}

function isYes(cell: string): boolean {
  return !["", "0", "no", "n", "false", "n/a"].includes(cell.toLowerCase());
}
