import { compareAddresses, type Nearness } from "./address-match.ts";
import type { AddressText } from "./address-text.ts";
import type { Evidence } from "./bands.ts";
import type { ListEntry, ListedId, PartyType } from "./entry.ts";
import { plainId } from "./lookup.ts";

/** What is known of the party on the order, made ready for comparison. */
export interface PartyFacts {
  country: string | undefined;
  address: AddressText | undefined;
  births: string[];
  /** Plain value by type, as the order states it. */
  ids: [type: string, value: string][];
  type: "person" | "company" | "vessel" | undefined;
}

/** Identifiers that belong to one party in the world. */
const UNIQUE_IDS = new Set(["imo", "lei", "inn", "ogrn", "uscc", "bic", "wallet", "mmsi"]);
/** Identifiers that belong to one party of a country. */
const NATIONAL_IDS = new Set(["passport", "national-id", "tax-id", "registration"]);
/** Fewer characters than this are met by chance. */
const SHORTEST_ID = 6;

/** Places that publishers and traders write as one another's: not a contradiction. */
const SAME_PLACE = [new Set(["CN", "HK", "MO"]), new Set(["RU", "UA"])];

/** What agrees and what contradicts between a party and an entry, beside the name. What one of them does not say is neither. */
export function weigh(party: PartyFacts, entry: ListEntry): Evidence & { nearness: Nearness } {
  const evidence: Evidence = { agree: [], contradict: [] };
  const add = (what: string, agrees: boolean | undefined) => {
    if (agrees !== undefined) (agrees ? evidence.agree : evidence.contradict).push(what);
  };
  const nearness = nearest(party.address, entry);
  add("id", sameId(party, entry));
  if (nearness === "unit") evidence.agree.push("address");
  else if (nearness === "building" || nearness === "city") evidence.agree.push(nearness);
  else if (nearness === "other-unit") evidence.contradict.push("address");
  add("country", sameCountry(party.country, entry));
  add("birth", sameBirth(party.births, entry.births));
  if (contradictingTypes(party.type, entry.type)) evidence.contradict.push("type");
  return { ...evidence, nearness };
}

function nearest(stated: AddressText | undefined, entry: ListEntry): Nearness {
  if (!stated) return "none";
  const order: Nearness[] = ["unit", "building", "other-unit", "city", "none"];
  const found = entry.addresses.map((address) => compareAddresses(stated, address));
  return order.find((nearness) => found.includes(nearness)) ?? "none";
}

/** Countries that an entry stands for: its own and those of its addresses. */
export function countriesOf(entry: ListEntry): string[] {
  const found = new Set(entry.countries);
  for (const { country } of entry.addresses) if (country) found.add(country);
  if (entry.vessel?.flag) found.add(entry.vessel.flag);
  return [...found];
}

function sameCountry(country: string | undefined, entry: ListEntry): boolean | undefined {
  const listed = countriesOf(entry);
  if (!country || listed.length === 0) return undefined;
  if (listed.includes(country)) return true;
  const near = SAME_PLACE.some((places) => places.has(country) && listed.some((other) => places.has(other)));
  return near ? undefined : false;
}

/** Whether dates of birth agree, as far as both are known: `1961` agrees with `1961-02-12`, `~1961` with 1959 to 1963. */
function sameBirth(stated: string[], listed: string[]): boolean | undefined {
  if (stated.length === 0 || listed.length === 0) return undefined;
  return stated.some((one) => listed.some((other) => birthsMeet(one, other)));
}

function birthsMeet(one: string, other: string): boolean {
  const exact = /^\d{4}-\d{2}-\d{2}$/;
  if (exact.test(one) && exact.test(other)) return one === other;
  const [a, b] = [years(one), years(other)];
  return a !== undefined && b !== undefined && a.from <= b.to && b.from <= a.to;
}

function years(birth: string): { from: number; to: number } | undefined {
  const found = [...birth.matchAll(/\d{4}/g)].map(Number);
  if (found.length === 0) return undefined;
  const circa = birth.startsWith("~") ? 2 : 0;
  return { from: Math.min(...found) - circa, to: Math.max(...found) + circa };
}

/**
 * True when an identifier proves the party to be the listed one, false when both have one of a kind that is unique and they differ.
 * A number whose check digit fails proves nothing, nor does a number of a type that the order does not name unless the list's type is
 * unique.
 */
function sameId(party: PartyFacts, entry: ListEntry): boolean | undefined {
  let differs = false;
  for (const [type, value] of party.ids) {
    for (const id of idsOf(entry)) {
      if (plainId(id.value) === value) {
        if (proves(id, type, party.country)) return true;
      } else if (id.type === type && UNIQUE_IDS.has(type) && type !== "wallet" && id.valid !== false)
        differs = true;
    }
  }
  return differs ? false : undefined;
}

/** The identifiers of an entry, a vessel's own marks among them. */
export function idsOf(entry: ListEntry): ListedId[] {
  const { imo, mmsi } = entry.vessel ?? {};
  const own = (type: string, value: string | undefined) => (value ? [{ type, value }] : []);
  return [...entry.ids, ...own("imo", imo), ...own("mmsi", mmsi)];
}

function proves(id: ListedId, statedType: string, country: string | undefined): boolean {
  if (id.valid === false || plainId(id.value).length < SHORTEST_ID) return false;
  if (UNIQUE_IDS.has(id.type)) return true;
  return (
    NATIONAL_IDS.has(id.type) && statedType === id.type && (!id.country || !country || id.country === country)
  );
}

function contradictingTypes(stated: PartyFacts["type"], listed: PartyType): boolean {
  if (stated === undefined || listed === "unknown" || listed === "address") return false;
  return stated !== listed;
}
