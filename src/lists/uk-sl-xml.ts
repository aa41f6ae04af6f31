import { countryCode } from "../geo/countries.ts";
import type { ListEntry, ListFile } from "./entry.ts";
import { addName, addTo } from "./entry-parts.ts";
import {
  addLinks,
  addUkAddress,
  addUkMeasures,
  addUkName,
  addUkNumbers,
  addUkVessel,
  ukBirth,
  ukDate,
  ukEntry,
} from "./uk-parts.ts";
import { children, text, textAt, type XmlNode } from "./xml-node.ts";
import { xmlRecords } from "./xml-records.ts";

/** UK Sanctions List as XML: root `Designations`, one `Designation` per person, body or ship. */

export function recognise(head: Buffer): number {
  return /<Designations[\s>]/.test(head.toString("utf8")) ? 1 : 0;
}

/** @throws ListError while the entries are read: `empty`, `cut`, `unsafe`, `limit`, `layout`. */
export function read(source: AsyncIterable<Buffer>, fileName: string): ListFile {
  const file: ListFile = { list: "uk-sl", entries: entries(), problems: [] };
  async function* entries(): AsyncGenerator<ListEntry> {
    const head = (start: string) => {
      const date = ukDate(/<DateGenerated>\s*([\d/]+)/.exec(start)?.[1] ?? "");
      if (date) file.published = date;
    };
    const broken = (row: number, why: string) => file.problems.push({ file: fileName, row, text: "", why });
    for await (const { record, node } of xmlRecords(source, fileName, {
      names: ["Designation"],
      head,
      broken,
    })) {
      const entry = entryOf(node);
      if (entry) yield entry;
      else broken(record, "no identifier or no name: not read");
    }
  }
  return file;
}

function entryOf(node: XmlNode): ListEntry | undefined {
  const id = textAt(node, "UniqueID");
  const entry = ukEntry(id, textAt(node, "IndividualEntityShip"));
  for (const name of children(node, "Names", "Name")) {
    const parts = ["Name1", "Name2", "Name3", "Name4", "Name5", "Name6"].map((part) => textAt(name, part));
    addUkName(entry, parts, textAt(name, "NameType"), textAt(name, "AliasStrength"));
  }
  for (const name of children(node, "NonLatinNames", "NonLatinName")) {
    addName(entry, textAt(name, "NameNonLatinScript"), "alias");
  }
  addTo(entry.programmes, textAt(node, "RegimeName"));
  addUkMeasures(entry, textAt(node, "SanctionsImposed"));
  const from = ukDate(textAt(node, "DateDesignated"));
  if (from) entry.from = from;
  for (const address of children(node, "Addresses", "Address")) {
    const lines = [1, 2, 3, 4, 5, 6].map((line) => textAt(address, `AddressLine${line}`));
    addUkAddress(entry, lines, textAt(address, "AddressPostalCode"), textAt(address, "AddressCountry"));
  }
  for (const person of children(node, "IndividualDetails", "Individual")) addPerson(entry, person);
  for (const body of children(node, "EntityDetails", "Entity")) addBody(entry, body);
  for (const ship of children(node, "ShipDetails", "Ship")) addShip(entry, ship);
  const remark = textAt(node, "OtherInformation");
  if (remark) entry.remarks = remark.slice(0, 2_000);
  return id === "" || entry.names.length === 0 ? undefined : entry;
}

function addPerson(entry: ListEntry, person: XmlNode): void {
  for (const birth of children(person, "DOBs", "DOB")) addTo(entry.births, ukBirth(text(birth)));
  for (const nationality of children(person, "Nationalities", "Nationality")) {
    addTo(entry.countries, countryCode(text(nationality)));
  }
  for (const passport of children(person, "PassportDetails", "Passport")) {
    addUkNumbers(entry, "Passport", textAt(passport, "PassportNumber"));
  }
  for (const document of children(person, "NationalIdentifierDetails", "NationalIdentifier")) {
    addUkNumbers(entry, "National identification number", textAt(document, "NationalIdentifierNumber"));
  }
}

function addBody(entry: ListEntry, body: XmlNode): void {
  for (const number of children(body, "BusinessRegistrationNumbers", "BusinessRegistrationNumber")) {
    addUkNumbers(entry, "Registration number", text(number));
  }
  for (const parent of children(body, "ParentCompanies", "ParentCompany"))
    addLinks(entry, "parent", text(parent));
  for (const child of children(body, "Subsidiaries", "Subsidiary"))
    addLinks(entry, "subsidiary", text(child));
}

function addShip(entry: ListEntry, ship: XmlNode): void {
  for (const number of children(ship, "IMONumbers", "IMONumber")) {
    addUkVessel(entry, {
      imo: text(number),
      flag: textAt(ship, "CurrentBelievedFlagOfShips", "CurrentBelievedFlagOfShip"),
      type: textAt(ship, "TypeOfShipDetails", "TypeOfShip"),
    });
  }
  for (const owner of children(ship, "CurrentOwnerOperators", "CurrentOwnerOperator")) {
    addLinks(entry, "owner or operator", text(owner));
  }
}
