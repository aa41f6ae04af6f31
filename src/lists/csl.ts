import { parseAddress } from "./addresses.ts";
import { type CslDetail, type CslRecord, cslEntry } from "./csl-record.ts";
import { type CsvRow, csvRows } from "./csv-rows.ts";
import type { ListEntry, ListFile, ListProblem } from "./entry.ts";
import { isDetailLabel } from "./ofac-details.ts";
import { columnKey, firstLine, type TableRow, tableRows } from "./table.ts";

/**
 * The Consolidated Screening List of trade.gov as CSV. Columns are found by their names: the order, the quoting, and the order of words
 * within the `ids` cell have all changed over the years.
 */

const COLUMNS = [
  "_id",
  "source",
  "entity_number",
  "type",
  "programs",
  "name",
  "title",
  "addresses",
  "federal_register_notice",
  "start_date",
  "end_date",
  "standard_order",
  "license_requirement",
  "license_policy",
  "call_sign",
  "vessel_type",
  "gross_tonnage",
  "gross_registered_tonnage",
  "vessel_flag",
  "vessel_owner",
  "remarks",
  "source_list_url",
  "alt_names",
  "citizenships",
  "dates_of_birth",
  "nationalities",
  "places_of_birth",
  "source_information_url",
  "ids",
];
/** Without these a party could be missed or its rule lost. */
const NEEDED = [
  "source",
  "name",
  "type",
  "programs",
  "addresses",
  "alt_names",
  "license_requirement",
  "license_policy",
  "start_date",
  "end_date",
];

/** How sure it is that a file is this list, by its header. */
export function recognise(head: Buffer, _fileName: string): number {
  const columns = new Set(firstLine(head).map(columnKey));
  return NEEDED.every((name) => columns.has(columnKey(name))) ? 1 : 0;
}

/**
 * Reads the CSV row by row.
 * @throws ListError while the entries are read: `layout` when a needed column is missing, `cut` when the file ends within a row.
 */
export function read(source: AsyncIterable<Buffer>, fileName: string): ListFile {
  const problems: ListProblem[] = [];
  return { list: "us-csl", entries: entries(source, fileName, problems), problems };
}

async function* entries(
  source: AsyncIterable<Buffer>,
  file: string,
  problems: ListProblem[],
): AsyncGenerator<ListEntry> {
  const rows = withoutSecondHeader(csvRows(source, file), file, problems);
  for await (const row of tableRows(rows, { columns: COLUMNS, needed: NEEDED }, { file, problems })) {
    const entry = cslEntry(recordOf(row), { file, row: row.row, problems });
    if (entry) yield entry;
  }
}

/** The header has been published twice. */
async function* withoutSecondHeader(
  rows: AsyncIterable<CsvRow>,
  file: string,
  problems: ListProblem[],
): AsyncGenerator<CsvRow> {
  let header: string | undefined;
  for await (const row of rows) {
    const text = row.cells.join(",");
    header ??= text;
    if (row.row > 1 && text === header)
      problems.push({ file, row: row.row, text: text.slice(0, 200), why: "the header again: not read" });
    else yield row;
  }
}

function recordOf({ get }: TableRow): CslRecord {
  const items = (name: string) => splitItems(get(name));
  return {
    source: get("source"),
    number: get("entity_number"),
    type: get("type"),
    name: get("name"),
    title: get("title"),
    notice: get("federal_register_notice"),
    start: get("start_date"),
    end: get("end_date"),
    requirement: get("license_requirement"),
    policy: get("license_policy"),
    callSign: get("call_sign"),
    vesselType: get("vessel_type"),
    vesselFlag: get("vessel_flag"),
    vesselOwner: get("vessel_owner"),
    remarks: get("remarks"),
    programs: items("programs"),
    addresses: items("addresses").map(parseAddress),
    altNames: items("alt_names"),
    citizenships: items("citizenships"),
    nationalities: items("nationalities"),
    births: items("dates_of_birth"),
    birthPlaces: items("places_of_birth"),
    details: items("ids").map(detailOf),
  };
}

/** Lists within a cell are joined by `; `, the last item at times by `; and `. */
function splitItems(cell: string): string[] {
  return cell
    .split(/;\s+(?:and[;,]?\s+)?/)
    .map((item) => item.trim())
    .filter(Boolean);
}

/** `CC, number, label` (until 2023, an issue date may stand before the number) or `label, number, CC`. */
function detailOf(item: string): CslDetail {
  const parts = item.split(", ");
  const labelLast = isDetailLabel(parts.at(-1) ?? "");
  if (parts.length < 2 || (!labelLast && !isDetailLabel(parts[0]!))) return { label: "", value: item };
  const label = (labelLast ? parts.pop() : parts.shift()) ?? "";
  const detail: CslDetail = { label, value: "" };
  const country = (labelLast ? parts[0] : parts.at(-1)) ?? "";
  if (parts.length > 1 && /^[A-Z]{2}$/.test(country)) {
    detail.country = country;
    if (labelLast) parts.shift();
    else parts.pop();
  }
  const numbers = parts.length > 1 ? parts.filter((part) => !/^\d{4}-\d{2}-\d{2}$/.test(part)) : parts;
  detail.value = numbers.join(", ");
  return detail;
}
