import { countryCode, isCountry } from "../geo/countries.ts";
import { addressFrom } from "./addresses.ts";
import { dayNumber } from "./dates.ts";
import type { ListEntry } from "./entry.ts";
import { addName, addTo, emptyEntry } from "./entry-parts.ts";
import { listedId } from "./ids.ts";
import { listDate } from "./list-dates.ts";

/** A block of the EU export: the attributes of an XML element, or the cells of a CSV row that belong to one block. */
export type Block = (attribute: string) => string;

/** The entity itself. Whoever is on this list has funds and economic resources frozen; nothing else is (notes: FSF limits). */
export function euEntry(id: string, entity: Block, subject: string, regulation: Block): ListEntry {
  const entry = emptyEntry(
    id,
    "EU-FSF",
    subject === "" ? "unknown" : /^p/i.test(subject) ? "person" : "company",
  );
  entry.measures.push("asset-freeze");
  addTo(entry.programmes, regulation("programme"));
  if (regulation("numberTitle")) entry.cite = regulation("numberTitle");
  const from = euDate(entity("designationDate"));
  if (from) entry.from = from;
  const delisted = euDate(entity("delistingDate"));
  if (delisted) entry.until = dayBefore(delisted);
  return entry;
}

/** Dates are ISO in the XML and in newer CSV files, `08/07/2003` in older ones. */
export function euDate(text: string): string | undefined {
  const date = listDate(text.slice(0, 10), "eu");
  return date?.length === 10 ? date : undefined;
}

/** Delisted from a day means listed up to the day before. */
function dayBefore(date: string): string {
  return new Date((dayNumber(date) - 1) * 86_400_000).toISOString().slice(0, 10);
}

/** The first strong name is the primary one. An alias that is marked as not strong is a weak one. */
export function addEuName(entry: ListEntry, name: Block): void {
  const parts = [name("firstName"), name("middleName"), name("lastName")].filter(
    (part) => part.trim() !== "",
  );
  const text = name("wholeName").trim() || parts.join(" ");
  if (name("strong") === "false") addName(entry, text, "weak");
  else addName(entry, text, entry.names.some(({ kind }) => kind === "primary") ? "alias" : "primary");
}

export function addEuAddress(entry: ListEntry, address: Block): void {
  const country = euCountry(address);
  const found = addressFrom({
    street: [address("street"), address("poBox") && `PO Box ${address("poBox")}`, address("place")]
      .filter(Boolean)
      .join(", "),
    city: address("city"),
    region: address("region"),
    postal: address("zipCode"),
    country,
  });
  if (!found?.street && !found?.city) addTo(entry.countries, country);
  else if (!entry.addresses.some((other) => other.text === found.text)) entry.addresses.push(found);
}

export function addEuCitizenship(entry: ListEntry, citizenship: Block): void {
  addTo(entry.countries, euCountry(citizenship));
}

/** `00` is the publisher's "unknown". */
function euCountry(block: Block): string | undefined {
  const code = block("countryIso2Code").toUpperCase();
  return isCountry(code) ? code : countryCode(block("countryDescription"));
}

/** Other calendars than the Gregorian are left out: a wrong date of birth contradicts the right person. */
export function addEuBirth(entry: ListEntry, birth: Block): void {
  if (!["", "GREGORIAN"].includes(birth("calendarType").toUpperCase())) return;
  const mark = birth("circa") === "true" ? "~" : "";
  const [from, to] = [birth("yearRangeFrom"), birth("yearRangeTo")];
  const month = birth("monthOfYear").padStart(2, "0");
  const date =
    euDate(birth("birthdate")) ??
    (from && to
      ? `${from}/${to}`
      : birth("year") && month !== "00"
        ? `${birth("year")}-${month}`
        : birth("year"));
  if (/^\d{4}/.test(date)) addTo(entry.births, mark + date);
}

/** The publisher's codes for kinds of document, as labels that listedId knows. */
const LABELS: Record<string, string> = {
  passport: "Passport",
  diplpassport: "Diplomatic passport",
  id: "National identification number",
  ssn: "SSN",
  fiscalcode: "Tax ID No.",
  tax: "Tax ID No.",
  regnumber: "Registration number",
  tradelic: "Trade license No.",
  swiftbic: "SWIFT/BIC",
  imo: "IMO number",
};

export function addEuId(entry: ListEntry, document: Block): void {
  const value = document("latinNumber").trim() || document("number").trim();
  if (value === "") return;
  const code = document("identificationTypeCode");
  const id = listedId(
    LABELS[code] ?? document("identificationTypeDescription") ?? code,
    value,
    euCountry(document),
  );
  if (document("knownFalse") === "true") id.valid = false;
  if (!entry.ids.some((other) => other.type === id.type && other.value === id.value)) entry.ids.push(id);
}
