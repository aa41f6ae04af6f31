import { countryCode } from "../geo/countries.ts";
import { addressFrom } from "./addresses.ts";
import type { ListEntry, ListFile, ListProblem } from "./entry.ts";
import { addName, addTo, emptyEntry, setRemarks } from "./entry-parts.ts";
import { birthDate, listDate } from "./list-dates.ts";
import { addDetail } from "./ofac-details.ts";
import { entryOn, isNonSdn, listsOf, personType } from "./ofac-lists.ts";
import { readRemarks } from "./remarks.ts";
import { children, text, textAt, type XmlNode } from "./xml-node.ts";
import { xmlRecords } from "./xml-records.ts";

/** The US Treasury's SDN.XML and CONSOLIDATED.XML: root `sdnList`, whatever its namespace. */

/** How sure it is that a file is one of the two, by its root element. */
export function recognise(head: Buffer, _fileName: string): number {
  return /<(?:\w+:)?sdnList[\s>]/.test(head.toString("utf8")) ? 1 : 0;
}

/**
 * Reads the list record by record; `published` is its Publish_Date. The two lists look alike: the file's name tells which it is, and the
 * first record where the name does not. A record count that differs from the file's own is noted.
 * @throws ListError while the entries are read: `empty`, `cut`, `unsafe`, `limit`, `layout`.
 */
export function read(source: AsyncIterable<Buffer>, fileName: string): ListFile {
  const problems: ListProblem[] = [];
  const named = /sdn|cons/i.exec(fileName)?.[0].toLowerCase();
  const file: ListFile = { list: named === "cons" ? "us-cons" : "us-sdn", entries: entries(), problems };
  async function* entries(): AsyncGenerator<ListEntry> {
    let announced = 0;
    let count = 0;
    const head = (start: string) => {
      const date = listDate(/<(?:\w+:)?Publish_Date>([^<]+)</.exec(start)?.[1] ?? "", "us");
      if (date) file.published = date;
      announced = Number(/<(?:\w+:)?Record_Count>\s*(\d+)\s*</.exec(start)?.[1] ?? 0);
    };
    const broken = (row: number, why: string) => problems.push({ file: fileName, row, text: "", why });
    for await (const { record, node } of xmlRecords(source, fileName, {
      names: ["sdnEntry"],
      head,
      broken,
    })) {
      count++;
      const { entry, notes } = partyOf(node);
      if (!entry.id || entry.names.length === 0) {
        problems.push({
          file: fileName,
          row: record,
          column: "uid",
          text: textAt(node, "lastName"),
          why: "no id or no name",
        });
        continue;
      }
      if (count === 1 && !named) file.list = isNonSdn(entry.programmes) ? "us-cons" : "us-sdn";
      const lists = file.list === "us-sdn" ? (["SDN"] as const) : listsOf(entry.programmes, entry.measures);
      for (const on of lists) yield entryOn(on, entry, notes);
    }
    if (announced > 0 && announced !== count) {
      const why = `the file announces ${announced} records and has ${count}`;
      problems.push({ file: fileName, row: count, column: "Record_Count", text: String(announced), why });
    }
  }
  return file;
}

function partyOf(node: XmlNode): { entry: ListEntry; notes: string[] } {
  const entry = emptyEntry(textAt(node, "uid"), "SDN", personType(textAt(node, "sdnType")));
  addName(entry, nameOf(node), "primary");
  for (const aka of children(node, "akaList", "aka")) {
    const former = textAt(aka, "type").startsWith("f");
    addName(entry, nameOf(aka), textAt(aka, "category") === "weak" ? "weak" : former ? "former" : "alias");
  }
  for (const place of children(node, "addressList", "address")) {
    const address = addressFrom({
      street: ["address1", "address2", "address3"]
        .map((line) => textAt(place, line))
        .filter(Boolean)
        .join(", "),
      city: textAt(place, "city"),
      region: textAt(place, "stateOrProvince"),
      postal: textAt(place, "postalCode"),
      country: textAt(place, "country"),
    });
    if (address) entry.addresses.push(address);
  }
  entry.programmes = children(node, "programList", "program").map(text);
  const notes = readRemarks(entry, textAt(node, "remarks"));
  for (const id of children(node, "idList", "id")) {
    const country = countryCode(textAt(id, "idCountry"));
    const note = addDetail(entry, textAt(id, "idType"), textAt(id, "idNumber"), country);
    if (note) notes.push(note);
  }
  const nations = [
    ["nationalityList", "nationality"],
    ["citizenshipList", "citizenship"],
  ] as const;
  for (const [list, item] of nations) {
    for (const nation of children(node, list, item))
      addTo(entry.countries, countryCode(textAt(nation, "country")));
  }
  for (const born of children(node, "dateOfBirthList", "dateOfBirthItem")) {
    const date = birthDate(textAt(born, "dateOfBirth"));
    addTo(entry.births, date);
    if (!date) notes.push(`DOB ${textAt(born, "dateOfBirth")}`);
  }
  for (const born of children(node, "placeOfBirthList", "placeOfBirthItem"))
    notes.push(`POB ${textAt(born, "placeOfBirth")}`);
  addVessel(entry, children(node, "vesselInfo")[0]);
  setRemarks(entry, [textAt(node, "title"), ...notes]);
  return { entry, notes };
}

/** `LAST, First` as in the Treasury's other files; a company has its name in `lastName`. */
function nameOf(node: XmlNode): string {
  return [textAt(node, "lastName"), textAt(node, "firstName")].filter(Boolean).join(", ");
}

function addVessel(entry: ListEntry, info: XmlNode | undefined): void {
  if (!info) return;
  const flag = textAt(info, "vesselFlag");
  addTo(entry.countries, countryCode(flag));
  const marks = {
    callSign: textAt(info, "callSign"),
    type: textAt(info, "vesselType"),
    flag: countryCode(flag) ?? flag,
  };
  for (const [key, value] of Object.entries(marks))
    if (value) entry.vessel = { ...entry.vessel, [key]: value };
  const owner = textAt(info, "vesselOwner");
  if (owner) entry.links.push({ name: owner, how: "owner" });
}
