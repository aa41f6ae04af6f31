import type { ListEntry, ListFile } from "./entry.ts";
import { addName, addTo, contentId, emptyEntry } from "./entry-parts.ts";
import { listedId } from "./ids.ts";
import { listDate } from "./list-dates.ts";
import { text, type XmlNode } from "./xml-node.ts";
import { xmlRecords } from "./xml-records.ts";

/**
 * Canada's Consolidated Autonomous Sanctions List, `sema-lmes.xml`: flat `record` elements. Since 2025-03 their tags are in two
 * languages (`Country-Pays`); the part before the hyphen is the name that they had before.
 */

export function recognise(head: Buffer): number {
  const start = head.toString("utf8");
  return /<record[\s>]/.test(start) && /<EntityOrShip\b|<LastName\b/.test(start) && /<Schedule\b/.test(start)
    ? 1
    : 0;
}

/** The file has no date of its own. @throws ListError while the entries are read: `empty`, `cut`, `unsafe`, `limit`, `layout`. */
export function read(source: AsyncIterable<Buffer>, fileName: string): ListFile {
  const file: ListFile = { list: "ca-sema", entries: entries(), problems: [] };
  async function* entries(): AsyncGenerator<ListEntry> {
    const broken = (row: number, why: string, about = "") =>
      file.problems.push({ file: fileName, row, text: about, why });
    for await (const { record, node } of xmlRecords(source, fileName, { names: ["record"], broken })) {
      const entry = entryOf(fieldsOf(node), (why, about) => broken(record, why, about));
      if (entry) yield entry;
      else broken(record, "no name: not read");
    }
  }
  return file;
}

type Fields = (name: string) => string;

function fieldsOf(node: XmlNode): Fields {
  const fields = new Map<string, string>();
  for (const [tag, values] of Object.entries(node)) {
    if (!Array.isArray(values)) continue;
    fields.set(tag.split("-", 1)[0]!.toLowerCase(), text(values[0]));
  }
  return (name) => fields.get(name.toLowerCase()) ?? "";
}

function entryOf(field: Fields, report: (why: string, about: string) => void): ListEntry | undefined {
  const person = [field("GivenName"), field("LastName")].filter((part) => part !== "").join(" ");
  const other = field("EntityOrShip") || field("Entity");
  const name = person || other;
  if (name === "") return undefined;
  const imo = /(?<!\d)\d{7}(?!\d)/.exec(field("ShipIMONumber"))?.[0];
  const [regime = ""] = field("Country").split(" / ");
  const schedule = field("Schedule");
  const entry = emptyEntry(
    contentId(regime, schedule, name, imo ?? ""),
    "CA-SEMA",
    imo ? "vessel" : person ? "person" : "company",
  );
  addNames(entry, name, person === "");
  for (const alias of aliases(field("Aliases"))) addName(entry, alias, "alias");
  addTo(entry.programmes, regime);
  // The country is that of the regulations: of the party only by chance, so it is no evidence of where the party is.
  const listed = listDate(field("DateOfListing"), "none") ?? serialDate(field("DateOfListing"));
  if (listed?.length === 10) entry.from = listed;
  const cite = [
    schedule && schedule !== "N/A" && `Schedule ${schedule}`,
    field("Item") && `item ${field("Item")}`,
  ];
  if (cite.some(Boolean)) entry.cite = cite.filter(Boolean).join(", ");
  if (imo) {
    const type = field("TitleOrShipType") || field("TitleOrShip");
    entry.vessel = { imo, ...(type ? { type } : {}) };
    entry.ids.push(listedId("IMO number", imo));
  } else if (field("ShipIMONumber")) report("not an IMO number: not read", field("ShipIMONumber"));
  if (person) addBirth(entry, field("DateOfBirthOrShipBuildDate") || field("DateOfBirth"), report);
  return entry;
}

/** A body's English and French names stand together: `Bank of Example / Banque de l'Exemple`. */
function addNames(entry: ListEntry, name: string, twoLanguages: boolean): void {
  const parts = twoLanguages ? name.split(" / ") : [name];
  for (const part of parts) addName(entry, part, entry.names.length === 0 ? "primary" : "alias");
}

/** Separated by commas, semicolons or "a.k.a."; in another script after `Russian:`. A comma before a legal form separates nothing. */
function aliases(cell: string): string[] {
  return cell
    .split(/;|\ba\.?k\.?a\.?|, (?!(?:Inc|LLC|Ltd|Co|JSC|OJSC|PJSC|LLP|S\.?A|GmbH|AG)\b)/i)
    .map((part) =>
      part
        .replace(/^[\s(]*(?:[A-Z][a-z]+ ?: ?)?/, "")
        .replace(/[\s();,]+$/, "")
        .trim(),
    )
    .filter((part) => part.length > 1);
}

function addBirth(entry: ListEntry, cell: string, report: (why: string, about: string) => void): void {
  for (const part of cell.split(/;|\bor\b|\band\b/)) {
    const date = part.trim();
    if (date === "") continue;
    const birth = listDate(date, "none") ?? serialDate(date);
    if (birth) addTo(entry.births, birth);
    else report("a date of birth that cannot be read for certain: not read", date);
  }
}

/** A date that a spreadsheet has written as its own count of days; day 25569 is 1970-01-01. Only what can be a date of our time. */
function serialDate(cell: string): string | undefined {
  if (!/^\d{4,5}$/.test(cell) || Number(cell) < 3_000 || Number(cell) > 60_000) return undefined;
  return new Date((Number(cell) - 25_569) * 86_400_000).toISOString().slice(0, 10);
}
