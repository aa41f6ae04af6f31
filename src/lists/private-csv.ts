import { countryCode } from "../geo/countries.ts";
import { parseAddress } from "./addresses.ts";
import { csvRows } from "./csv-rows.ts";
import { isDate } from "./dates.ts";
import type { ListEntry, ListFile, ListProblem, PartyType } from "./entry.ts";
import { addName, addTo, contentId, emptyEntry } from "./entry-parts.ts";
import { listedId } from "./ids.ts";
import { ListError } from "./list-error.ts";
import { firstLine, type TableRow, tableRows } from "./table.ts";

/**
 * A company's own list: one row per party, with what brought it there. The kind of notice decides what a hit means (rules/house):
 * - `is-informed`: a letter of an authority that makes a licence necessary (15 CFR 744.2(b) and its like);
 * - `red-flag`: a letter that says the party diverts: the sale waits until the flag is resolved;
 * - `supplier-list`: a letter that names the party as a known recipient of diverted goods: look closer;
 * - `ban`: the company does not deal with the party.
 * Several aliases, measures or programmes in one cell are separated by semicolons.
 */
const COLUMNS = [
  "notice",
  "name",
  "aliases",
  "weak_aliases",
  "type",
  "country",
  "address",
  "id_type",
  "id",
  "from",
  "until",
  "policy",
  "cite",
  "remarks",
];
const NOTICES = ["is-informed", "red-flag", "supplier-list", "ban"];
const TYPES: PartyType[] = ["person", "company", "vessel", "aircraft", "address"];
const POLICIES = ["denial", "presumption-of-denial", "case-by-case", "presumption-of-approval", "approval"];

/** Names of official lists: a private one of this name would pass for it. */
const OFFICIAL = /^(us|eu|uk|ch|ca|au|jp|cn)-|^(un|opensanctions|built-in)$/;

export function recognise(head: Buffer): number {
  const columns = firstLine(head).map((cell) => cell.toLowerCase());
  return columns.includes("name") && columns.includes("notice") ? 1 : 0;
}

/** The list is called after its file: `bans-2026-11-01.csv` is `bans`. @throws ListError `layout` for an official list's name. */
export function read(source: AsyncIterable<Buffer>, fileName: string): ListFile {
  const list = listName(fileName);
  if (OFFICIAL.test(list)) {
    const why = `a private list cannot be called ${list}, as an official one is`;
    throw new ListError("layout", { file: fileName, why, fix: "Give the file another name" });
  }
  const problems: ListProblem[] = [];
  const rows = tableRows(
    csvRows(source, fileName),
    { columns: COLUMNS, needed: ["notice", "name"] },
    { file: fileName, problems },
  );
  return { list, entries: entries(rows, fileName, problems), problems };
}

function listName(fileName: string): string {
  const stem = fileName.replace(/\.[a-z]+$/i, "").replace(/[-_ ]?\d{4}-?\d{2}-?\d{2}/, "");
  return (
    stem
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 64) || "private"
  );
}

async function* entries(
  rows: AsyncIterable<TableRow>,
  file: string,
  problems: ListProblem[],
): AsyncGenerator<ListEntry> {
  for await (const row of rows) {
    yield entryOf(row, (column, why) =>
      problems.push({ file, row: row.row, column, text: row.get(column), why }),
    );
  }
}

/** @throws ListError `layout` for a row that cannot be kept whole: in one's own list every row is meant. */
function entryOf(row: TableRow, report: (column: string, why: string) => void): ListEntry {
  const notice = row.get("notice").toLowerCase();
  if (!NOTICES.includes(notice)) throw wrong(row, "notice", `it is none of ${NOTICES.join(", ")}`);
  const type = row.get("type").toLowerCase() || "unknown";
  if (type !== "unknown" && !TYPES.includes(type as PartyType))
    throw wrong(row, "type", `it is none of ${TYPES.join(", ")}`);
  const name = row.get("name");
  const address = row.get("address");
  if (name === "" && address === "" && row.get("id") === "") throw wrong(row, "name", "the row names nobody");
  const entry = emptyEntry(
    contentId(notice, name, address, row.get("id")),
    "PRIVATE",
    name === "" && address ? "address" : (type as PartyType),
  );
  addName(entry, name, "primary");
  for (const alias of row.get("aliases").split(";")) addName(entry, alias, "alias");
  for (const alias of row.get("weak_aliases").split(";")) addName(entry, alias, "weak");
  const country = countryCode(row.get("country"));
  if (row.get("country") !== "" && country === undefined) report("country", "not a country: not read");
  addTo(entry.countries, country);
  if (address) entry.addresses.push({ ...(country ? { country } : {}), ...parseAddress(address) });
  if (row.get("id")) entry.ids.push(listedId(row.get("id_type") || "other", row.get("id"), country));
  entry.measures.push(notice);
  for (const day of ["from", "until"] as const) {
    const date = row.get(day);
    if (date !== "" && !isDate(date)) throw wrong(row, day, "it is not a date (YYYY-MM-DD)");
    if (date !== "") entry[day] = date;
  }
  const policy = row.get("policy");
  if (policy !== "" && !POLICIES.includes(policy))
    throw wrong(row, "policy", `it is none of ${POLICIES.join(", ")}`);
  if (policy !== "")
    entry.requirement = { scope: "see-text", footnotes: [], policy, text: row.get("remarks") };
  if (row.get("cite")) entry.cite = row.get("cite");
  if (row.get("remarks")) entry.remarks = row.get("remarks").slice(0, 2_000);
  return entry;
}

function wrong(row: TableRow, column: string, why: string): ListError {
  return new ListError("layout", {
    file: `column ${column}`,
    row: row.row,
    why: `"${row.get(column).slice(0, 100)}" cannot stand there: ${why}`,
    fix: "Correct the row and import again",
  });
}
