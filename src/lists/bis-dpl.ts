import { addressFrom } from "./addresses.ts";
import { csvRows } from "./csv-rows.ts";
import type { ListEntry, ListFile, ListProblem } from "./entry.ts";
import { addName, contentId, emptyEntry } from "./entry-parts.ts";
import { hiddenNames } from "./hidden-names.ts";
import { listDate } from "./list-dates.ts";
import { columnKey, firstLine, type TableRow, tableRows } from "./table.ts";

/** The Denied Persons List of the Bureau of Industry and Security as it was published until 2025: `dpl.txt`, cells parted by tabs. */

const COLUMNS = [
  "Name",
  "Street_Address",
  "City",
  "State",
  "Country",
  "Postal_Code",
  "Effective_Date",
  "Expiration_Date",
  "Standard_Order",
  "Last_Update",
  "Action",
  "FR_Citation",
];
const NEEDED = [
  "Name",
  "Street_Address",
  "City",
  "Country",
  "Effective_Date",
  "Expiration_Date",
  "Standard_Order",
];

/** How sure it is that a file is this list, by its header. */
export function recognise(head: Buffer, _fileName: string): number {
  const columns = new Set(firstLine(head, "\t").map(columnKey));
  return NEEDED.every((name) => columns.has(columnKey(name))) ? 1 : 0;
}

/**
 * Reads the list row by row. One order may have several rows, an address in each; expired orders stay in the file and carry their last day
 * in `until`. The file has no date of its own: the column of updates has slips of the pen (a year 3033).
 * @throws ListError while the entries are read: `empty`, `cut`, `layout`, `limit`.
 */
export function read(source: AsyncIterable<Buffer>, fileName: string): ListFile {
  const problems: ListProblem[] = [];
  const file: ListFile = { list: "us-dpl", entries: entries(), problems };
  async function* entries(): AsyncGenerator<ListEntry> {
    const rows = csvRows(source, fileName, { delimiter: "\t" });
    const seen = new Map<string, number>();
    for await (const row of tableRows(
      rows,
      { columns: COLUMNS, needed: NEEDED },
      { file: fileName, problems },
    )) {
      const entry = entryOf(row, (column, text, why) =>
        problems.push({ file: fileName, row: row.row, column, text, why }),
      );
      if (!entry) continue;
      const times = (seen.get(entry.id) ?? 0) + 1;
      seen.set(entry.id, times);
      yield times === 1 ? entry : { ...entry, id: `${entry.id}-${times}` };
    }
  }
  return file;
}

function entryOf(
  { get }: TableRow,
  bad: (column: string, text: string, why: string) => void,
): ListEntry | undefined {
  const name = get("Name");
  if (!name) {
    bad("Name", "", "no name");
    return undefined;
  }
  const address = addressFrom({
    street: get("Street_Address"),
    city: get("City"),
    region: get("State"),
    postal: get("Postal_Code"),
    country: get("Country") || (US_STATE.test(get("State")) ? "US" : ""),
  });
  const entry = emptyEntry(contentId("DPL", name, address?.text ?? ""), "DPL", "unknown");
  addName(entry, name, "primary");
  for (const { text, kind, from } of hiddenNames(name).names) addName(entry, text, kind, from);
  if (address) entry.addresses.push(address);
  for (const [key, column] of [
    ["from", "Effective_Date"],
    ["until", "Expiration_Date"],
  ] as const) {
    const date = listDate(get(column), "us");
    if (date) entry[key] = date;
    else if (get(column)) bad(column, get(column), "not a date");
  }
  if (get("FR_Citation")) entry.cite = get("FR_Citation");
  const remarks = [
    get("Action"),
    get("Standard_Order") === "N" ? "not a standard order: see the order's own terms" : "",
  ];
  if (remarks.some(Boolean)) entry.remarks = remarks.filter(Boolean).join("; ");
  return entry;
}

/** Addresses in the United States have no country in this file. */
const US_STATE = /^[A-Z]{2}$/;
