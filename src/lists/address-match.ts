import { type AddressText, readAddress } from "./address-text.ts";
import type { ListedAddress } from "./entry.ts";

/**
 * How near two addresses are. `unit`: the same tenant's door as far as both say; `building`: the same building, the door is not stated
 * on both sides; `other-unit`: the same building, different doors; `city`: only the city.
 */
export type Nearness = "unit" | "building" | "other-unit" | "city" | "none";

/** Share of the street's words that the other side must have for the street to be the same. */
const SAME_STREET = 0.6;

/** Keys under which an address is filed: a number together with a word. Two addresses of one building share at least one. */
export function addressKeys(address: ListedAddress | string): string[] {
  const text = typeof address === "string" ? address : address.text;
  const { words, numbers } = readAddress(text);
  const keys: string[] = [];
  for (const number of take(numbers, 6)) for (const word of take(words, 16)) keys.push(`${number} ${word}`);
  return keys;
}

function take(set: Set<string>, count: number): string[] {
  return [...set].slice(0, count);
}

/** Compares an address as stated on an order with one as published. */
export function compareAddresses(stated: AddressText, listed: ListedAddress): Nearness {
  const published = readAddress(listed.street ?? listed.text);
  const city = listed.city === undefined ? undefined : readAddress(listed.city).words;
  const sameCity = city === undefined || city.size === 0 || [...city].some((word) => has(stated, word));
  if (!sameCity) return "none";
  if (!sameBuilding(stated, published, city)) return city?.size ? "city" : "none";
  return door(stated, published);
}

function sameBuilding(stated: AddressText, published: AddressText, city: Set<string> | undefined): boolean {
  if (!sameNumber(stated.numbers, published.numbers)) return false;
  const street = [...published.words].filter((word) => !city?.has(word));
  if (street.length === 0) return false;
  const shared = street.filter((word) => has(stated, word)).length;
  return shared / Math.min(street.length, Math.max(stated.words.size - (city?.size ?? 0), 1)) >= SAME_STREET;
}

/** One number at least is shared, and there is not one on each side that the other lacks: "Tower 1, 8 X Road" is not "Tower 1, 9 X Road". */
function sameNumber(stated: Set<string>, published: Set<string>): boolean {
  const shared = [...published].filter((number) => stated.has(number)).length;
  return shared > 0 && (shared === published.size || shared === stated.size);
}

/** Whether the word stands on the stated side, run together with its neighbour or with one letter changed included. */
function has(stated: AddressText, word: string): boolean {
  if (stated.words.has(word)) return true;
  if (word.length < 5) return false;
  return [...stated.words].some(
    (other) => other.includes(word) || (word.includes(other) && other.length >= 5) || oneEdit(word, other),
  );
}

/** True when one letter put in, taken out or replaced makes one word the other. */
function oneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 5) return false;
  let front = 0;
  while (front < a.length && a[front] === b[front]) front++;
  let back = 0;
  while (back < Math.min(a.length, b.length) - front && a.at(-1 - back) === b.at(-1 - back)) back++;
  return Math.max(a.length, b.length) - front - back <= 1;
}

function door(stated: AddressText, published: AddressText): Nearness {
  if (stated.unit !== undefined && published.unit !== undefined) {
    return unitsMeet(stated.unit, published.unit) && agree(stated.floor, published.floor)
      ? "unit"
      : "other-unit";
  }
  if (!agree(stated.floor, published.floor)) return "other-unit";
  const silent = stated.unit === published.unit && stated.floor === published.floor;
  return silent ? "unit" : "building";
}

function agree(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

/** `1318-20` are the doors 1318, 1319 and 1320. */
function unitsMeet(one: string, other: string): boolean {
  const doors = new Set(doorsOf(one));
  return doorsOf(other).some((door) => doors.has(door));
}

function doorsOf(unit: string): string[] {
  const [, first = "", last = ""] = /^(\d+)-(\d+)$/.exec(unit) ?? [];
  if (first === "") return [unit];
  const from = Number(first);
  const to = Number(last.length < first.length ? first.slice(0, first.length - last.length) + last : last);
  if (to <= from || to - from > 50) return [unit];
  return Array.from({ length: to - from + 1 }, (_, at) => String(from + at));
}
