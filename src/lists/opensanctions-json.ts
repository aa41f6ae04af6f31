import { countryCode } from "../geo/countries.ts";
import { isDate } from "./dates.ts";
import type { ListEntry, ListFile, ListProblem } from "./entry.ts";
import { addName, addTo } from "./entry-parts.ts";
import { listedId } from "./ids.ts";
import { textLines } from "./lines.ts";
import { ListError } from "./list-error.ts";
import { addOsAddress, addOsBirth, addOsCountry, osEntry } from "./os-parts.ts";

/** OpenSanctions `entities.ftm.json`: one entity of the FollowTheMoney model per line; the targets among them are read. */
interface FtmEntity {
  id: string;
  schema: string;
  datasets?: string[];
  last_seen?: string;
  target?: boolean;
  properties: Record<string, string[]>;
}

/** Properties that hold identifiers, with a label that listedId knows. */
const IDS: Record<string, string> = {
  imoNumber: "IMO number",
  mmsi: "MMSI",
  leiCode: "LEI",
  innCode: "INN",
  ogrnCode: "OGRN",
  kppCode: "KPP",
  uscCode: "USCC",
  swiftBic: "SWIFT/BIC",
  passportNumber: "Passport",
  idNumber: "National identification number",
  taxNumber: "Tax ID No.",
  registrationNumber: "Registration number",
};
const COUNTRIES = ["country", "nationality", "citizenship", "jurisdiction", "mainCountry", "flag"];

export function recognise(head: Buffer): number {
  const line = head.toString("utf8").split("\n", 1)[0] ?? "";
  return line.startsWith("{") &&
    line.includes('"schema"') &&
    line.includes('"properties"') &&
    line.includes('"datasets"')
    ? 1
    : 0;
}

/** The list's own date is the last day on which its sources were seen. @throws ListError `cut`, `limit`. */
export function read(source: AsyncIterable<Buffer>, fileName: string): ListFile {
  const file: ListFile = { list: "opensanctions", entries: entries(), problems: [] };
  async function* entries(): AsyncGenerator<ListEntry> {
    yield* entriesOf(source, fileName, file);
  }
  return file;
}

async function* entriesOf(
  source: AsyncIterable<Buffer>,
  file: string,
  list: ListFile,
): AsyncGenerator<ListEntry> {
  let row = 0;
  let unread: ListProblem | undefined;
  for await (const line of textLines(source, file)) {
    row++;
    if (unread) list.problems.push(unread);
    unread = undefined;
    if (line.trim() === "") continue;
    const entity = parse(line);
    if (!entity) {
      unread = { file, row, text: line.slice(0, 100), why: "not an entity: not read" };
      continue;
    }
    const seen = entity.last_seen?.slice(0, 10);
    if (seen && isDate(seen) && (!list.published || seen > list.published)) list.published = seen;
    const entry = entity.target === true ? entryOf(entity) : undefined;
    if (entry) yield entry;
  }
  if (unread)
    throw new ListError("cut", { file, row, why: "the last line is cut", fix: "Download it again" });
}

function parse(line: string): FtmEntity | undefined {
  try {
    const entity = JSON.parse(line) as FtmEntity;
    return typeof entity.id === "string" &&
      typeof entity.schema === "string" &&
      typeof entity.properties === "object"
      ? entity
      : undefined;
  } catch {
    return undefined;
  }
}

function entryOf(entity: FtmEntity): ListEntry | undefined {
  const entry = osEntry(entity.id, entity.schema);
  if (!entry) return undefined;
  const values = (property: string): string[] => {
    const found = Object.hasOwn(entity.properties, property) ? entity.properties[property] : [];
    return Array.isArray(found) ? found.filter((value) => typeof value === "string") : [];
  };
  for (const name of values("name")) addName(entry, name, entry.names.length === 0 ? "primary" : "alias");
  for (const name of values("alias")) addName(entry, name, "alias");
  for (const name of values("previousName")) addName(entry, name, "former");
  for (const name of values("weakAlias")) addName(entry, name, "weak");
  for (const birth of values("birthDate")) addOsBirth(entry, birth);
  for (const property of COUNTRIES) for (const country of values(property)) addOsCountry(entry, country);
  for (const address of values("address")) addOsAddress(entry, address);
  const country = countryCode(values("jurisdiction")[0] ?? values("country")[0] ?? "");
  for (const [property, label] of Object.entries(IDS)) {
    for (const value of values(property))
      entry.ids.push(
        listedId(label, value, property === "innCode" || property === "ogrnCode" ? "RU" : country),
      );
  }
  for (const programme of [...values("programId"), ...(entity.datasets ?? [])])
    addTo(entry.programmes, programme);
  for (const topic of values("topics")) addTo(entry.measures, topic);
  const notes = values("notes").join("; ");
  if (notes) entry.remarks = notes.slice(0, 2_000);
  return entry.names.length + entry.addresses.length + entry.ids.length === 0 ? undefined : entry;
}
