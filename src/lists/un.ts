import { countryCode } from "../geo/countries.ts";
import { addressFrom } from "./addresses.ts";
import type { ListEntry, ListFile, ListProblem } from "./entry.ts";
import { addName, addTo, emptyEntry, setRemarks } from "./entry-parts.ts";
import { listedId } from "./ids.ts";
import { birthDate, listDate } from "./list-dates.ts";
import { children, text, textAt, type XmlNode } from "./xml-node.ts";
import { xmlRecords } from "./xml-records.ts";

/** The United Nations Security Council Consolidated List, XML without namespace. */

/** How sure it is that a file is this list, by its root element. */
export function recognise(head: Buffer, _fileName: string): number {
  return /<CONSOLIDATED_LIST(?:\s[^>]*)?>/.test(head.toString("utf8")) ? 1 : 0;
}

/**
 * Reads the list record by record; `published` is the day it was generated.
 * @throws ListError while the entries are read: `empty`, `cut`, `unsafe`, `limit`, `layout`.
 */
export function read(source: AsyncIterable<Buffer>, fileName: string): ListFile {
  const problems: ListProblem[] = [];
  const file: ListFile = { list: "un", entries: entries(), problems };
  async function* entries(): AsyncGenerator<ListEntry> {
    const head = (start: string) => {
      const date = /dateGenerated=["'](\d{4}-\d{2}-\d{2})/.exec(start)?.[1];
      if (date) file.published = date;
    };
    const broken = (row: number, why: string) => problems.push({ file: fileName, row, text: "", why });
    for await (const { record, name, node } of xmlRecords(source, fileName, {
      names: ["INDIVIDUAL", "ENTITY"],
      head,
      broken,
    })) {
      const entry = entryOf(node, name);
      if (entry) yield entry;
      else
        problems.push({
          file: fileName,
          row: record,
          column: "DATAID",
          text: textAt(node, "FIRST_NAME"),
          why: "no id or no name",
        });
    }
  }
  return file;
}

/** @param kind `INDIVIDUAL` or `ENTITY`, with which the names of its children begin. */
function entryOf(node: XmlNode, kind: string): ListEntry | undefined {
  const id = textAt(node, "DATAID");
  const entry = emptyEntry(id, "UN", kind === "INDIVIDUAL" ? "person" : "company");
  const name = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"]
    .map((part) => textAt(node, part))
    .filter(Boolean);
  for (const part of name.join(" ").split(/ ?; /)) addName(entry, part, "primary");
  if (!id || entry.names.length === 0) return undefined;
  addName(entry, textAt(node, "NAME_ORIGINAL_SCRIPT"), "primary", "original script");
  for (const alias of children(node, `${kind}_ALIAS`)) {
    for (const part of textAt(alias, "ALIAS_NAME").split(/ ?; /))
      addName(entry, part, aliasKind(textAt(alias, "QUALITY")));
  }
  for (const place of children(node, `${kind}_ADDRESS`)) {
    const address = addressFrom({
      street: textAt(place, "STREET"),
      city: textAt(place, "CITY"),
      region: textAt(place, "STATE_PROVINCE"),
      postal: textAt(place, "ZIP_CODE"),
      country: textAt(place, "COUNTRY"),
    });
    if (address) entry.addresses.push(address);
  }
  for (const value of children(node, "NATIONALITY", "VALUE"))
    addTo(entry.countries, countryCode(text(value)));
  for (const born of children(node, "INDIVIDUAL_DATE_OF_BIRTH")) addTo(entry.births, birthOf(born));
  for (const document of children(node, "INDIVIDUAL_DOCUMENT")) addDocument(entry, document);
  const regime = textAt(node, "UN_LIST_TYPE");
  if (regime) entry.programmes.push(regime);
  const listed = listDate(textAt(node, "LISTED_ON"));
  if (listed) entry.from = listed;
  const reference = textAt(node, "REFERENCE_NUMBER");
  if (reference) entry.cite = reference;
  setRemarks(entry, [...children(node, "DESIGNATION", "VALUE").map(text), textAt(node, "COMMENTS1")]);
  return entry;
}

function aliasKind(quality: string): "alias" | "weak" | "former" {
  if (quality === "Low") return "weak";
  return quality === "f.k.a." ? "former" : "alias";
}

function birthOf(node: XmlNode): string | undefined {
  const from = textAt(node, "FROM_YEAR");
  const to = textAt(node, "TO_YEAR");
  if (from && to) return birthDate(`${from} to ${to}`);
  const date = birthDate(textAt(node, "DATE") || textAt(node, "YEAR"));
  return date && textAt(node, "TYPE_OF_DATE") === "APPROXIMATELY" ? `~${date}` : date;
}

function addDocument(entry: ListEntry, node: XmlNode): void {
  const number = textAt(node, "NUMBER");
  if (!number) return;
  const country = countryCode(textAt(node, "ISSUING_COUNTRY") || textAt(node, "COUNTRY_OF_ISSUE"));
  entry.ids.push(listedId(documentLabel(textAt(node, "TYPE_OF_DOCUMENT")), number, country));
}

/** The kind of document comes in English, French and Spanish. */
function documentLabel(type: string): string {
  if (/passe?port|pasaporte/i.test(type)) return "Passport";
  return /national|identi/i.test(type) ? "National Identification Number" : type;
}
