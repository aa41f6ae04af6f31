import { countryCode } from "../geo/countries.ts";
import { addressFrom } from "./addresses.ts";
import { dayNumber } from "./dates.ts";
import type { ListEntry, ListFile } from "./entry.ts";
import { addTo, emptyEntry } from "./entry-parts.ts";
import { listedId } from "./ids.ts";
import { addSecoNames } from "./seco-names.ts";
import { attribute, children, text, textAt, type XmlNode } from "./xml-node.ts";
import { xmlRecords } from "./xml-records.ts";

/**
 * The consolidated list of Switzerland's State Secretariat for Economic Affairs (SECO): root `swiss-sanctions-list`; programmes, then
 * targets, then the places to which the targets refer. So targets are kept until the places are known.
 *
 * A target that was taken off stays in the file, and each `modification` repeats what was added and removed: only the target's own
 * identities count, and its last modification says whether it still stands on the list.
 */

export function recognise(head: Buffer): number {
  return /<(?:\w+:)?swiss-sanctions-list[\s>]/.test(head.toString("utf8")) ? 1 : 0;
}

/** @throws ListError while the entries are read: `empty`, `cut`, `unsafe`, `limit`, `layout`. */
export function read(source: AsyncIterable<Buffer>, fileName: string): ListFile {
  const file: ListFile = { list: "ch-seco", entries: entries(), problems: [] };
  async function* entries(): AsyncGenerator<ListEntry> {
    const programmes = new Map<string, string>();
    const places = new Map<string, XmlNode>();
    const targets: Target[] = [];
    const head = (start: string) => {
      const date = /<(?:\w+:)?swiss-sanctions-list\b[^>]*\bdate=["'](\d{4}-\d{2}-\d{2})/.exec(start)?.[1];
      if (date) file.published = date;
    };
    const broken = (row: number, why: string) => file.problems.push({ file: fileName, row, text: "", why });
    const names = ["sanctions-program", "target", "place"];
    for await (const { record, name, node } of xmlRecords(source, fileName, { names, head, broken })) {
      if (name === "place") places.set(attribute(node, "ssid"), node);
      else if (name === "sanctions-program") readProgramme(node, programmes);
      else {
        const target = targetOf(node, (why) => broken(record, why));
        if (target) targets.push(target);
      }
    }
    for (const { entry, addresses, sets } of targets) {
      for (const set of sets) addTo(entry.programmes, programmes.get(set));
      for (const address of addresses) addPlace(entry, address, places.get(attribute(address, "place-id")));
      yield entry;
    }
  }
  return file;
}

interface Target {
  entry: ListEntry;
  addresses: XmlNode[];
  sets: string[];
}

function readProgramme(node: XmlNode, programmes: Map<string, string>): void {
  const names = [...children(node, "program-key"), ...children(node, "program-name")];
  const name = names.find((each) => attribute(each, "lang") === "eng") ?? names[0];
  for (const set of children(node, "sanctions-set")) {
    const known = programmes.has(attribute(set, "ssid"));
    if (!known || attribute(set, "lang") === "eng")
      programmes.set(attribute(set, "ssid"), `${text(name)}, ${text(set)}`);
  }
}

function targetOf(node: XmlNode, report: (why: string) => void): Target | undefined {
  const standing = standingOf(children(node, "modification"));
  if (standing === "de-listed") return undefined;
  const kinds = { individual: "person", entity: "company", object: "vessel" } as const;
  for (const [tag, type] of Object.entries(kinds)) {
    const subject = children(node, tag)[0];
    if (!subject) continue;
    const other = tag === "object" && attribute(subject, "object-type") !== "vessel";
    const entry = emptyEntry(attribute(node, "ssid"), "CH-SECO", other ? "unknown" : type);
    const identities = children(subject, "identity");
    for (const identity of identities) addIdentity(entry, identity, report);
    for (const information of children(subject, "other-information"))
      addInformation(entry, text(information));
    const justification = text(children(subject, "justification")[0]);
    if (justification) entry.remarks = justification.slice(0, 2_000);
    if (standing) Object.assign(entry, standing);
    if (entry.id === "" || entry.names.length === 0) break;
    const sets = [attribute(node, "sanctions-set-id"), ...children(node, "sanctions-set-id").map(text)];
    return { entry, addresses: children({ identities }, "identities", "address"), sets };
  }
  report("no identifier, no name, or neither person, body nor object: not read");
  return undefined;
}

/** From the last modification that took effect; undefined when nothing is said. */
function standingOf(modifications: XmlNode[]): "de-listed" | { from?: string } | undefined {
  const dated = modifications
    .map((node) => ({
      type: attribute(node, "modification-type"),
      date: attribute(node, "effective-date") || attribute(node, "publication-date"),
    }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const last = dated.at(-1);
  if (!last) return undefined;
  const listed = dated.findLast(({ type }) => type === "listed");
  const from = listed && !Number.isNaN(dayNumber(listed.date)) ? { from: listed.date } : {};
  return last.type === "de-listed" ? "de-listed" : from;
}

function addIdentity(entry: ListEntry, identity: XmlNode, report: (why: string) => void): void {
  for (const name of children(identity, "name")) addSecoNames(entry, name, report);
  for (const date of children(identity, "day-month-year")) {
    const parts = ["year", "month", "day"].map((part) => attribute(date, part));
    const known = parts.slice(0, parts.indexOf("") < 0 ? 3 : parts.indexOf(""));
    if (entry.type === "person") addTo(entry.births, known.map((part) => part.padStart(2, "0")).join("-"));
  }
  for (const country of children(identity, "nationality", "country")) {
    addTo(entry.countries, countryCode(attribute(country, "iso-code")) ?? countryCode(text(country)));
  }
  for (const document of children(identity, "identification-document")) {
    const issuer = children(document, "issuer")[0];
    const country = countryCode(attribute(issuer, "code")) ?? countryCode(text(issuer));
    const label = LABELS[attribute(document, "document-type")] ?? attribute(document, "document-type");
    const value = textAt(document, "number");
    if (value) entry.ids.push(listedId(label, value, country));
  }
}

const LABELS: Record<string, string> = {
  passport: "Passport",
  "diplomatic-passport": "Diplomatic passport",
  "id-card": "National identification number",
  ssn: "SSN",
};

/** What the publisher writes as free text with a label: `IMO number: 9074729`, `Taxpayer identification number: 7707083893`. */
const INFORMATION: [RegExp, string, string?][] = [
  [/^IMO number ?: ?(?:IMO ?)?(\d{7})\.?$/i, "IMO number"],
  [/^(?:Tax(?:payer)? (?:identification|registration) number|INN) ?: ?(\d{10}|\d{12})\.?$/i, "INN", "RU"],
  [/^(?:OGRN|ОГРН)[^:]*: ?(\d{13}|\d{15})\.?$/i, "OGRN", "RU"],
  [
    /^(?:State |Business |Company )?registration (?:number|no\.?) ?: ?([\w/-]{4,30})\.?$/i,
    "Registration number",
  ],
  [/^(?:SWIFT|BIC)(?:[/ ]BIC)?(?: code)? ?: ?([A-Z0-9]{8}(?:[A-Z0-9]{3})?)\.?$/i, "SWIFT/BIC"],
];

function addInformation(entry: ListEntry, line: string): void {
  for (const [pattern, label, country] of INFORMATION) {
    const value = pattern.exec(line)?.[1];
    if (!value) continue;
    const id = listedId(label, value, country);
    entry.ids.push(id);
    if (id.type === "imo") entry.vessel = { ...entry.vessel, imo: id.value };
    return;
  }
}

/** An address is written in two halves: the place it refers to, and what it says itself. */
function addPlace(entry: ListEntry, address: XmlNode, place: XmlNode | undefined): void {
  const part = (tag: string) => textAt(address, tag) || textAt(place, tag);
  const box = part("p-o-box");
  const countryNode = children(place, "country")[0];
  const found = addressFrom({
    street: [part("address-details"), box && `PO Box ${box}`].filter(Boolean).join(", "),
    city: part("location"),
    region: part("area"),
    postal: part("zip-code"),
    country: attribute(countryNode, "iso-code") || text(countryNode),
  });
  if (!found) return;
  if (!found.street && !found.city) addTo(entry.countries, found.country);
  else if (!entry.addresses.some((other) => other.text === found.text)) entry.addresses.push(found);
}
