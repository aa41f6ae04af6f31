import { countryCode } from "../geo/countries.ts";
import { type AddressParts, addressFrom } from "./addresses.ts";
import type { LegalList, ListEntry, ListFile, ListProblem } from "./entry.ts";
import { addName, addTo, emptyEntry, setRemarks } from "./entry-parts.ts";
import { birthDate, listDate } from "./list-dates.ts";
import { ListError } from "./list-error.ts";
import { addDetail } from "./ofac-details.ts";
import { entryOn, listOfName, measureOf, personType } from "./ofac-lists.ts";
import { readRemarks } from "./remarks.ts";
import { scriptCode } from "./script-names.ts";
import { attribute, children, text, textAt, type XmlNode } from "./xml-node.ts";
import { xmlRecords } from "./xml-records.ts";
import { isZip, unzipPieces, zipMembers } from "./zip.ts";

/**
 * The US Treasury's SDN_ENHANCED.XML and CONS_ENHANCED.XML, as XML or in the ZIP in which they are published: root `sanctionsData`. The
 * only form that says on which lists a party stands, and since when on each.
 */

/** An archive larger than this is not one of these files. */
const MAX_ARCHIVE = 100_000_000;

/** How sure it is that a file is one of the two: by its root element, or by the name of the first member of the archive. */
export function recognise(head: Buffer, _fileName: string): number {
  if (isZip(head)) return /^[\w.-]*ENHANCED[\w.-]*\.XML/i.test(head.toString("latin1", 30, 130)) ? 0.9 : 0;
  return /<(?:\w+:)?sanctionsData[\s>]/.test(head.toString("utf8")) ? 1 : 0;
}

/**
 * Reads the list record by record; `published` is its dataAsOf. A party on several lists gives an entry for each.
 * @throws ListError while the entries are read: `empty`, `cut`, `unsafe`, `limit`, `layout`, `archive`.
 */
export function read(source: AsyncIterable<Buffer>, fileName: string): ListFile {
  const problems: ListProblem[] = [];
  const file: ListFile = {
    list: /cons/i.test(fileName) ? "us-cons" : "us-sdn",
    entries: entries(),
    problems,
  };
  async function* entries(): AsyncGenerator<ListEntry> {
    const head = (start: string) => {
      const date = /<(?:\w+:)?dataAsOf>(\d{4}-\d{2}-\d{2})/.exec(start)?.[1];
      if (date) file.published = date;
      if (/Consolidated List/.test(start)) file.list = "us-cons";
    };
    const broken = (row: number, why: string) => problems.push({ file: fileName, row, text: "", why });
    const names = ["referenceValues", "entity"];
    for await (const { record, name, node } of xmlRecords(unpacked(source, fileName), fileName, {
      names,
      head,
      broken,
    })) {
      if (name !== "entity") continue;
      const { entry, notes } = partyOf(node);
      const lists = listingsOf(node);
      if (!entry.id || entry.names.length === 0 || lists.size === 0) {
        problems.push({
          file: fileName,
          row: record,
          text: entry.names[0]?.text ?? "",
          why: "no id, name or list that is known",
        });
        continue;
      }
      for (const [on, since] of lists) yield entryOn(on, since ? { ...entry, from: since } : entry, notes);
    }
  }
  return file;
}

/** The XML within the archive, or the XML itself. */
async function* unpacked(source: AsyncIterable<Buffer>, file: string): AsyncGenerator<Buffer> {
  let archive: Buffer[] | undefined;
  let bytes = 0;
  for await (const chunk of source) {
    if (bytes === 0 && isZip(chunk)) archive = [];
    bytes += chunk.length;
    if (!archive) yield chunk;
    else if (bytes > MAX_ARCHIVE)
      throw new ListError("limit", { file, why: "the archive is too big", fix: "Check its origin" });
    else archive.push(chunk);
  }
  if (!archive) return;
  const whole = Buffer.concat(archive);
  const member = zipMembers(whole, file).find(({ name }) => /\.xml$/i.test(name));
  if (!member)
    throw new ListError("archive", { file, why: "no XML file is in the archive", fix: "Check its origin" });
  yield* unzipPieces(whole, member, file);
}

/** The lists that the party stands on, each with its first day; the umbrella "Consolidated List" is left out. */
function listingsOf(node: XmlNode): Map<LegalList, string | undefined> {
  const lists = new Map<LegalList, string | undefined>();
  for (const list of children(node, "sanctionsLists", "sanctionsList")) {
    const on = listOfName(text(list));
    if (on) lists.set(on, listDate(attribute(list, "datePublished")));
  }
  return lists;
}

function partyOf(node: XmlNode): { entry: ListEntry; notes: string[] } {
  const entry = emptyEntry(
    attribute(node, "id"),
    "SDN",
    personType(textAt(node, "generalInfo", "entityType")),
  );
  for (const name of children(node, "names", "name")) addNames(entry, name);
  for (const place of children(node, "addresses", "address")) addAddress(entry, place);
  entry.programmes = children(node, "sanctionsPrograms", "sanctionsProgram").map(text);
  for (const type of children(node, "sanctionsTypes", "sanctionsType"))
    addTo(entry.measures, measureOf(text(type)));
  const notes = readRemarks(entry, textAt(node, "generalInfo", "remarks"));
  for (const document of children(node, "identityDocuments", "identityDocument")) {
    const country = countryCode(textAt(document, "issuingCountry"));
    const note = addDetail(entry, textAt(document, "type"), textAt(document, "documentNumber"), country);
    if (note) notes.push(note);
  }
  for (const feature of children(node, "features", "feature")) addFeature(entry, feature, notes);
  for (const relation of children(node, "relationships", "relationship")) {
    entry.links.push({
      name: textAt(relation, "relatedEntity"),
      how: textAt(relation, "type").toLowerCase(),
    });
  }
  setRemarks(entry, [textAt(node, "generalInfo", "title"), ...notes]);
  return { entry, notes };
}

function addNames(entry: ListEntry, name: XmlNode): void {
  const weak = textAt(name, "isLowQuality") === "true";
  const primary = textAt(name, "isPrimary") === "true";
  const former = textAt(name, "aliasType").startsWith("F");
  for (const translation of children(name, "translations", "translation")) {
    const full = textAt(translation, "formattedFullName");
    addName(entry, full, primary ? "primary" : weak ? "weak" : former ? "former" : "alias");
    const script = scriptCode(textAt(translation, "script"));
    const added = entry.names.find((known) => known.text === full);
    if (script && added) added.script = script;
  }
}

const PART: Record<string, keyof AddressParts> = {
  CITY: "city",
  "STATE/PROVINCE": "region",
  REGION: "region",
  "POSTAL CODE": "postal",
};

function addAddress(entry: ListEntry, node: XmlNode): void {
  for (const translation of children(node, "translations", "translation")) {
    const parts: AddressParts = { country: textAt(node, "country") };
    const street: string[] = [];
    for (const part of children(translation, "addressParts", "addressPart")) {
      const key = PART[textAt(part, "type").toUpperCase()];
      if (key) parts[key] = textAt(part, "value");
      else street.push(textAt(part, "value"));
    }
    const address = addressFrom({ ...parts, street: street.join(", ") });
    if (address && !entry.addresses.some(({ text: known }) => known === address.text))
      entry.addresses.push(address);
  }
}

function addFeature(entry: ListEntry, feature: XmlNode, notes: string[]): void {
  const label = textAt(feature, "type");
  const value = textAt(feature, "value");
  if (label === "Birthdate") {
    const date = birthDate(value);
    addTo(entry.births, date);
    if (!date) notes.push(`DOB ${value}`);
  } else if (/^(?:Nationality|Citizenship) (?:Country|of Registration)$/.test(label)) {
    const code = countryCode(value);
    addTo(entry.countries, code);
    if (!code) notes.push(`${label} ${value}`);
  } else if (label === "Vessel Flag" || label === "Vessel Call Sign" || label === "Vessel Type") {
    const key = label === "Vessel Flag" ? "flag" : label === "Vessel Type" ? "type" : "callSign";
    entry.vessel = { ...entry.vessel, [key]: key === "flag" ? (countryCode(value) ?? value) : value };
  } else {
    const note = addDetail(entry, label, value);
    if (note) notes.push(note);
  }
}
