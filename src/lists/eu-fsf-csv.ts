import { csvRows } from "./csv-rows.ts";
import type { ListEntry, ListFile } from "./entry.ts";
import {
  addEuAddress,
  addEuBirth,
  addEuCitizenship,
  addEuId,
  addEuName,
  type Block,
  euDate,
  euEntry,
} from "./eu-parts.ts";
import { firstLine, type TableRow, tableRows } from "./table.ts";

/**
 * EU consolidated financial sanctions list, CSV 1.1: semicolons, one row for each name, address, birth date, document or citizenship
 * of an entity, which fills its own block of the 118 columns only.
 */
const REGULATION = [
  "Type",
  "OrganisationType",
  "PublicationDate",
  "EntryIntoForceDate",
  "NumberTitle",
  "Programme",
  "PublicationUrl",
];
const BLOCKS: Record<string, string[]> = {
  NameAlias: [
    "LastName",
    "FirstName",
    "MiddleName",
    "WholeName",
    "NameLanguage",
    "Gender",
    "Title",
    "Function",
    "Strong",
  ],
  Address: [
    "City",
    "Street",
    "PoBox",
    "ZipCode",
    "Region",
    "Place",
    "AsAtListingTime",
    "ContactInfo",
    "CountryIso2Code",
    "CountryDescription",
  ],
  BirthDate: [
    "BirthDate",
    "Day",
    "Month",
    "Year",
    "YearRangeFrom",
    "YearRangeTo",
    "Circa",
    "CalendarType",
    "ZipCode",
    "Region",
    "Place",
    "City",
    "CountryIso2Code",
    "CountryDescription",
  ],
  Identification: [
    "Number",
    "Diplomatic",
    "KnownExpired",
    "KnownFalse",
    "ReportedLost",
    "RevokedByIssuer",
    "IssuedBy",
    "IssuedDate",
    "ValidFrom",
    "ValidTo",
    "LatinNumber",
    "NameOnDocument",
    "TypeCode",
    "TypeDescription",
    "Region",
    "CountryIso2Code",
    "CountryDescription",
  ],
  Citizenship: ["Region", "CountryIso2Code", "CountryDescription"],
};
const ENTITY = [
  "LogicalId",
  "EU_ReferenceNumber",
  "UnitedNationId",
  "UN_ReferenceNumber",
  "DesignationDate",
  "DesignationDetails",
  "DelistingDate",
  "Remark",
  "SubjectType",
  "SubjectType_ClassificationCode",
];

const COLUMNS = [
  "fileGenerationDate",
  ...ENTITY.map((name) => `Entity_${name}`),
  ...REGULATION.map((name) => `Entity_Regulation_${name}`),
  ...Object.entries(BLOCKS).flatMap(([block, names]) =>
    [
      ...names,
      "LogicalId",
      "RegulationLanguage",
      "Remark",
      ...REGULATION.map((name) => `Regulation_${name}`),
    ].map((name) => `${block}_${name}`),
  ),
];
const NEEDED = [
  "fileGenerationDate",
  "Entity_LogicalId",
  "Entity_SubjectType",
  "Entity_Regulation_Programme",
  "NameAlias_WholeName",
];

export function recognise(head: Buffer): number {
  const columns = firstLine(head, ";");
  return columns.includes("fileGenerationDate") && columns.includes("Entity_LogicalId") ? 1 : 0;
}

/** @throws ListError while the entries are read: `layout`, `cut`. */
export function read(source: AsyncIterable<Buffer>, fileName: string): ListFile {
  const file: ListFile = { list: "eu-fsf", entries: entries(), problems: [] };
  async function* entries(): AsyncGenerator<ListEntry> {
    const rows = csvRows(source, fileName, { delimiter: ";" });
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
  const byId = new Map<string, ListEntry>();
  for await (const row of rows) {
    const published = euDate(row.get("fileGenerationDate"));
    if (published) list.published ??= published;
    const id = row.get("Entity_LogicalId");
    if (id === "") {
      list.problems.push({
        file,
        row: row.row,
        column: "Entity_LogicalId",
        text: "",
        why: "no identifier: not read",
      });
      continue;
    }
    let entry = byId.get(id);
    if (!entry) {
      entry = euEntry(id, block(row, "Entity"), subjectOf(row), block(row, "Entity_Regulation"));
      byId.set(id, entry);
    }
    addRow(entry, row);
  }
  for (const [id, entry] of byId) {
    if (entry.names.length > 0) yield entry;
    else list.problems.push({ file, row: 0, text: id, why: "an entity without a name: not read" });
  }
}

/** `person` or `enterprise`, `P` or `E`: the two columns have stood in either order. */
function subjectOf(row: TableRow): string {
  return row.get("Entity_SubjectType") || row.get("Entity_SubjectType_ClassificationCode");
}

/** Columns whose name is not the attribute's. */
const OTHERWISE: Record<string, string> = {
  monthOfYear: "Month",
  dayOfMonth: "Day",
  identificationTypeCode: "TypeCode",
  identificationTypeDescription: "TypeDescription",
};

function block(row: TableRow, name: string): Block {
  return (attribute) => row.get(`${name}_${OTHERWISE[attribute] ?? attribute}`);
}

function addRow(entry: ListEntry, row: TableRow): void {
  addEuName(entry, block(row, "NameAlias"));
  addEuAddress(entry, block(row, "Address"));
  addEuBirth(entry, block(row, "BirthDate"));
  addEuId(entry, block(row, "Identification"));
  addEuCitizenship(entry, block(row, "Citizenship"));
  if (!entry.remarks && row.get("Entity_Remark")) entry.remarks = row.get("Entity_Remark").slice(0, 2_000);
}
