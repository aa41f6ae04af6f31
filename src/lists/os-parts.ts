import { countryCode } from "../geo/countries.ts";
import { parseAddress } from "./addresses.ts";
import type { ListEntry, ListedId, PartyType } from "./entry.ts";
import { addTo, emptyEntry } from "./entry-parts.ts";
import { checkDigitHolds, listedId } from "./ids.ts";

/** What both OpenSanctions exports have in common. Their use is the user's own licence's business (CC BY-NC 4.0, or bought). */

const TYPES: Record<string, PartyType> = {
  Person: "person",
  Company: "company",
  Organization: "company",
  PublicBody: "company",
  LegalEntity: "unknown",
  Vessel: "vessel",
  Airplane: "aircraft",
};

/** An entry of a schema that stands for a party; undefined for addresses, documents, relations and the like. */
export function osEntry(id: string, schema: string): ListEntry | undefined {
  const type = TYPES[schema];
  return type ? emptyEntry(id, "OS", type) : undefined;
}

export function addOsAddress(entry: ListEntry, text: string): void {
  if (text.trim() !== "" && !entry.addresses.some((address) => address.text === text))
    entry.addresses.push(parseAddress(text));
}

export function addOsCountry(entry: ListEntry, text: string): void {
  addTo(entry.countries, countryCode(text));
}

/** What a number without a label shows itself to be, by its own form and check digits; `other` where that is not certain. */
export function osId(value: string, countries: readonly string[]): ListedId {
  const plain = value.replace(/[\s-]/g, "").toUpperCase();
  const imo = /^IMO(\d{7})$/.exec(plain)?.[1];
  if (imo) return listedId("IMO number", imo);
  const guesses: [label: string, type: string, form: RegExp, country?: string][] = [
    ["LEI", "lei", /^[0-9A-Z]{18}\d{2}$/],
    ["USCC", "uscc", /^[0-9A-Z]{18}$/, "CN"],
    ["OGRN", "ogrn", /^(\d{13}|\d{15})$/, "RU"],
    ["INN", "inn", /^(\d{10}|\d{12})$/, "RU"],
  ];
  for (const [label, type, form, country] of guesses) {
    if (country && !countries.includes(country)) continue;
    if (form.test(plain) && checkDigitHolds(type, plain)) return listedId(label, plain, country);
  }
  return listedId("other", value);
}

/** Partial dates as the export has them: `1961`, `1961-02`, `1961-02-12`. */
export function addOsBirth(entry: ListEntry, text: string): void {
  if (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) addTo(entry.births, text);
}
