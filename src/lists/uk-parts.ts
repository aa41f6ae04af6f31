import { countryCode } from "../geo/countries.ts";
import { parseAddress } from "./addresses.ts";
import type { ListEntry, PartyType } from "./entry.ts";
import { addName, addTo, emptyEntry } from "./entry-parts.ts";
import { listedId } from "./ids.ts";

/** What the rows of the CSV and the records of the XML of the UK Sanctions List have in common. */

export const UK_TYPES: Record<string, PartyType> = {
  individual: "person",
  entity: "company",
  ship: "vessel",
};

export function ukEntry(id: string, type: string): ListEntry {
  return emptyEntry(id, "UK-SL", UK_TYPES[type.toLowerCase()] ?? "unknown");
}

/** Adds a name given in six parts, family name or whole name last. A ship's or company's parts run on. */
export function addUkName(entry: ListEntry, parts: string[], nameType: string, strength: string): void {
  const whole = parts
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join(" ");
  const weak = /low|weak/i.test(strength);
  addName(entry, whole, weak ? "weak" : /^primary name$/i.test(nameType) ? "primary" : "alias");
}

/** `27/08/1955`, `dd/mm/1967`, `00/00/1936`, `dd/03/1960`: as far as known. */
export function ukBirth(text: string): string | undefined {
  const match = /^(\d{2}|dd)\/(\d{2}|mm)\/(\d{4})$/i.exec(text.trim());
  if (!match) return undefined;
  const [, day = "", month = "", year = ""] = match;
  if (!/^(0[1-9]|1[0-2])$/.test(month)) return year;
  return /^(0[1-9]|[12]\d|3[01])$/.test(day) ? `${year}-${month}-${day}` : `${year}-${month}`;
}

/** `25/01/2001` as ISO. */
export function ukDate(text: string): string | undefined {
  const date = ukBirth(text);
  return date?.length === 10 ? date : undefined;
}

/** `Asset freeze|Trust services sanctions` as `asset-freeze`, `trust-services`. */
export function addUkMeasures(entry: ListEntry, text: string): void {
  for (const part of text.split("|")) {
    const words = part
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "");
    addTo(entry.measures, words.replace(/-sanctions$/, ""));
  }
}

export function addUkAddress(entry: ListEntry, lines: string[], postal: string, countryText: string): void {
  const country = countryCode(countryText);
  const text = [...lines, postal]
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(", ");
  if (text === "") {
    addTo(entry.countries, country);
    return;
  }
  const whole = countryText ? `${text}, ${countryText}` : text;
  if (entry.addresses.some((address) => address.text === whole)) return;
  entry.addresses.push({
    ...parseAddress(whole),
    ...(postal ? { postal } : {}),
    ...(country ? { country } : {}),
  });
}

/** Numbers that carry their own label within a cell: `INN: 7736050003; OGRN 1027700070518`. */
const LABELLED = /\b(INN|OGRN|KPP|USCC|LEI|TIN|Tax ID(?: No\.?)?)\b[^\d\w]{0,3}([0-9A-Z]{8,20})\b/gi;

export function addUkNumbers(entry: ListEntry, label: string, text: string, country?: string): void {
  const labelled = [...text.matchAll(LABELLED)];
  const found =
    labelled.length > 0
      ? labelled.map(([, own = "", value = ""]) => [own, value])
      : text.split(/[;|]/).map((value) => [label, value]);
  for (const [own = "", value = ""] of found) {
    if (value.trim() === "") continue;
    const id = listedId(own, value, country ?? (/^(inn|ogrn|kpp)$/i.test(own) ? "RU" : undefined));
    if (!entry.ids.some((other) => other.type === id.type && other.value === id.value)) entry.ids.push(id);
  }
}

export function addUkVessel(entry: ListEntry, ship: { imo: string; flag: string; type: string }): void {
  if (!ship.imo && !ship.flag && !ship.type) return;
  const imo = /\d{7}/.exec(ship.imo)?.[0];
  const flag = countryCode(ship.flag);
  entry.vessel = {
    ...entry.vessel,
    ...(imo ? { imo } : {}),
    ...(flag ? { flag } : {}),
    ...(ship.type ? { type: ship.type } : {}),
  };
  if (imo) addUkNumbers(entry, "IMO number", imo);
}

export function addLinks(entry: ListEntry, how: string, names: string): void {
  for (const part of names.split(/[;|]/)) {
    const name = part.trim();
    if (name !== "" && !entry.links.some((link) => link.name === name && link.how === how))
      entry.links.push({ name, how });
  }
}
