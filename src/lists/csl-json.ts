import { addressFrom } from "./addresses.ts";
import { type CslDetail, type CslRecord, cslEntry } from "./csl-record.ts";
import type { ListEntry, ListedAddress, ListFile } from "./entry.ts";
import { jsonRecords } from "./json-records.ts";

/** The Consolidated Screening List of trade.gov as JSON: `{ …, "results": [ … ] }`, the fields of the CSV with lists as arrays. */

type Fields = Record<string, unknown>;

/** How sure it is that a file is this list: JSON whose first records have the list's fields. */
export function recognise(head: Buffer, _fileName: string): number {
  const text = head
    .toString("utf8")
    .replace(/^\uFEFF/, "")
    .trimStart();
  if (!/^[{[]/.test(text)) return 0;
  return ["source", "alt_names", "license_requirement", "federal_register_notice"].every((name) =>
    text.includes(`"${name}"`),
  )
    ? 0.95
    : 0;
}

/**
 * Reads the JSON record by record; `published` is the day the file says it was generated.
 * @throws ListError while the entries are read: `empty`, `cut`, `limit`, `layout`.
 */
export function read(source: AsyncIterable<Buffer>, fileName: string): ListFile {
  const file: ListFile = { list: "us-csl", entries: entries(), problems: [] };
  async function* entries(): AsyncGenerator<ListEntry> {
    const around = (text: string) => {
      const date =
        /"[a-z_]*(?:generated|performed|published|updated)[a-z_]*"\s*:\s*"(\d{4}-\d{2}-\d{2})/i.exec(
          text,
        )?.[1];
      if (date) file.published = date;
    };
    for await (const { record, text } of jsonRecords(source, fileName, around)) {
      const at = { file: fileName, row: record, problems: file.problems };
      const fields = parsed(text);
      if (!fields) {
        file.problems.push({
          file: fileName,
          row: record,
          text: text.slice(0, 200),
          why: "not a JSON object",
        });
        continue;
      }
      if (!("source" in fields) && !("name" in fields)) continue;
      const entry = cslEntry(recordOf(fields), at);
      if (entry) yield entry;
    }
  }
  return file;
}

function parsed(text: string): Fields | undefined {
  try {
    return JSON.parse(text) as Fields;
  } catch {
    return undefined;
  }
}

function recordOf(fields: Fields): CslRecord {
  return {
    source: textOf(fields, "source"),
    number: textOf(fields, "entity_number"),
    type: textOf(fields, "type"),
    name: textOf(fields, "name"),
    title: textOf(fields, "title"),
    notice: textOf(fields, "federal_register_notice"),
    start: textOf(fields, "start_date"),
    end: textOf(fields, "end_date"),
    requirement: textOf(fields, "license_requirement"),
    policy: textOf(fields, "license_policy"),
    callSign: textOf(fields, "call_sign"),
    vesselType: textOf(fields, "vessel_type"),
    vesselFlag: textOf(fields, "vessel_flag"),
    vesselOwner: textOf(fields, "vessel_owner"),
    remarks: textOf(fields, "remarks"),
    programs: textsOf(fields, "programs"),
    addresses: objectsOf(fields, "addresses").flatMap(addressOf),
    altNames: textsOf(fields, "alt_names"),
    citizenships: textsOf(fields, "citizenships"),
    nationalities: textsOf(fields, "nationalities"),
    births: textsOf(fields, "dates_of_birth"),
    birthPlaces: textsOf(fields, "places_of_birth"),
    details: objectsOf(fields, "ids").map(detailOf),
  };
}

function addressOf(fields: Fields): ListedAddress[] {
  const address = addressFrom({
    street: textOf(fields, "address"),
    city: textOf(fields, "city"),
    region: textOf(fields, "state"),
    postal: textOf(fields, "postal_code"),
    country: textOf(fields, "country"),
  });
  return address ? [address] : [];
}

function detailOf(fields: Fields): CslDetail {
  const country = textOf(fields, "country");
  const detail: CslDetail = { label: textOf(fields, "type"), value: textOf(fields, "number") };
  return country ? { ...detail, country } : detail;
}

function textOf(fields: Fields, name: string): string {
  const value = fields[name];
  return typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
}

function textsOf(fields: Fields, name: string): string[] {
  const value = fields[name];
  return Array.isArray(value)
    ? value.filter((item) => typeof item === "string" && item.trim() !== "").map(String)
    : [];
}

function objectsOf(fields: Fields, name: string): Fields[] {
  const value = fields[name];
  return Array.isArray(value)
    ? value.filter((item): item is Fields => typeof item === "object" && item !== null)
    : [];
}
