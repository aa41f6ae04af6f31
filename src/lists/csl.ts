import { parseAddress } from "./addresses.ts";
import { type CslDetail, type CslRecord, cslEntry } from "./csl-record.ts";
import { csvRows } from "./csv-rows.ts";
import type { ListEntry, ListFile, ListProblem } from "./entry.ts";
import { ListError } from "./list-error.ts";
import { isDetailLabel } from "./ofac-details.ts";

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
  "addresses",
  "alt_names",
  "license_requirement",
  "license_policy",
  "start_date",
  "end_date",
];

/** How sure it is that a file is this list, by its first bytes. */
export function recognise(head: Buffer, _fileName: string): number {
  const line =
    head
      .toString("utf8")
      .replace(/^\uFEFF/, "")
      .split(/\r?\n/, 1)[0] ?? "";
  const columns = line.split(",").map(columnName);
  return NEEDED.every((name) => columns.includes(name)) ? 1 : 0;
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
  let header: Map<string, number> | undefined;
  let width = 0;
  let short: ListProblem | undefined;
  for await (const { row, cells } of csvRows(source, file)) {
    if (!header) {
      header = headerOf(cells, file, problems);
      width = cells.length;
      continue;
    }
    if (short) problems.push(short);
    short = undefined;
    if (cells.length === width && cells.every((cell, at) => header?.get(columnName(cell)) === at)) {
      problems.push({ file, row, text: cells.join(",").slice(0, 200), why: "the header again: not read" });
      continue;
    }
    if (cells.length !== width) {
      short = {
        file,
        row,
        text: cells.join(",").slice(0, 200),
        why: `${cells.length} cells where the header has ${width}`,
      };
      continue;
    }
    const record = recordOf(cells, header);
    const entry = cslEntry(record, { file, row, problems });
    if (entry) yield entry;
  }
  if (short) {
    throw new ListError("cut", {
      file,
      row: short.row,
      why: `the last row is cut: ${short.why}`,
      todo: "Download it again.",
    });
  }
}

function headerOf(cells: string[], file: string, problems: ListProblem[]): Map<string, number> {
  const header = new Map<string, number>();
  for (const [at, cell] of cells.entries()) {
    const name = columnName(cell);
    if (header.has(name))
      problems.push({
        file,
        row: 1,
        column: name,
        text: cell,
        why: "a second column of this name: not read",
      });
    else header.set(name, at);
    if (!COLUMNS.includes(name))
      problems.push({ file, row: 1, column: name, text: cell, why: "unknown column: not read" });
  }
  const missing = COLUMNS.filter((name) => !header.has(name));
  const lacking = missing.filter((name) => NEEDED.includes(name));
  if (lacking.length > 0) {
    const why = `columns missing: ${lacking.join(", ")}`;
    throw new ListError("layout", {
      file,
      row: 1,
      why,
      todo: "Check that this is the list that trade.gov publishes.",
    });
  }
  for (const name of missing) problems.push({ file, row: 1, column: name, text: "", why: "column missing" });
  return header;
}

function columnName(cell: string): string {
  return cell.trim().replace(/^"|"$/g, "").toLowerCase();
}

function recordOf(cells: string[], header: Map<string, number>): CslRecord {
  const cell = (name: string) => cells[header.get(name) ?? -1]?.trim() ?? "";
  const items = (name: string) => splitItems(cell(name));
  return {
    source: cell("source"),
    number: cell("entity_number"),
    type: cell("type"),
    name: cell("name"),
    title: cell("title"),
    notice: cell("federal_register_notice"),
    start: cell("start_date"),
    end: cell("end_date"),
    requirement: cell("license_requirement"),
    policy: cell("license_policy"),
    callSign: cell("call_sign"),
    vesselType: cell("vessel_type"),
    vesselFlag: cell("vessel_flag"),
    vesselOwner: cell("vessel_owner"),
    remarks: cell("remarks"),
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
  const last = parts.at(-1) ?? "";
  const first = parts[0] ?? "";
  if (parts.length < 2) return { label: "", value: item };
  const lastIsLabel = isDetailLabel(last);
  if (!lastIsLabel && !isDetailLabel(first)) return { label: "", value: item };
  const rest = lastIsLabel ? parts.slice(0, -1) : parts.slice(1);
  const detail: CslDetail = { label: lastIsLabel ? last : first, value: "" };
  const country = lastIsLabel ? rest[0] : rest.at(-1);
  if (rest.length > 1 && /^[A-Z]{2}$/.test(country ?? "")) {
    detail.country = country!;
    if (lastIsLabel) rest.shift();
    else rest.pop();
  }
  if (rest.length > 1) {
    const dates = rest.filter((part) => /^\d{4}-\d{2}-\d{2}$/.test(part));
    detail.value = rest.filter((part) => !dates.includes(part)).join(", ");
  } else detail.value = rest.join(", ");
  return detail;
}
