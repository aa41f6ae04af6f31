import { placeKey } from "./country-key.ts";
import { OCCUPIER_POSTAL, POSTAL, REGIONS, TOWNS } from "./ukraine-places.ts";

/** The place of delivery within a country, as the papers have it. */
interface Place {
  region?: string | undefined;
  city?: string | undefined;
  postal?: string | undefined;
  /** The addresses of who receives the goods there. */
  addresses?: readonly Address[] | undefined;
}

interface Address {
  text: string;
  /** The country in which it is stated to be. */
  country: string | undefined;
}

/** An oblast part of which is occupied, by itself, leaves open which part is meant. */
const DIVIDED: ReadonlyMap<string, string> = new Map([
  ["UA-14", "UA-DNR"],
  ["UA-09", "UA-LNR"],
]);
/** Regions of which the law of some regime speaks. */
const TREATED_APART = new Set(["UA-43", "UA-40", "UA-DNR", "UA-LNR", "UA-14", "UA-09", "UA-65", "UA-23"]);
/** Towns of Russia have these names too; each is its own key. */
const RUSSIAN_TOO = new Set(
  "donetsk|донецк|sverdlovsk|свердловск|kirovsk|pervomaisk|torez|nikolske|nikopol|prymorsk".split("|"),
);
/** Words that say what kind of place a name is. */
const KIND = new Set(
  "oblast oblasti obl region rayon raion province ukraine ukraina украина україна область области обл край city town village gorod г м город місто misto so called temporarily occupied".split(
    " ",
  ),
);

const LONGEST = 200;
const regionNames = index(REGIONS);
const towns = index(TOWNS);

/** Codes by key: a name may mean several places. */
type Codes = ReadonlyMap<string, readonly string[]>;

/**
 * The codes of the places that have a key among their names. The names in Latin letters and those in Cyrillic are indexed when such a
 * key is first looked for.
 */
function index(lines: string): (key: string) => readonly string[] | undefined {
  let latin: Codes | undefined;
  let cyrillic: Codes | undefined;
  return (key) => {
    if (!CYRILLIC.test(key)) latin ??= codesOf(lines, (name) => !CYRILLIC.test(name));
    else cyrillic ??= codesOf(lines, (name) => CYRILLIC.test(name));
    return (CYRILLIC.test(key) ? cyrillic : latin)?.get(key);
  };
}

const CYRILLIC = /[\u0400-\u04ff]/;

function codesOf(lines: string, isMeant: (name: string) => boolean): Codes {
  const codes = new Map<string, string[]>();
  for (const line of lines.trim().split("\n")) {
    const [code, ...names] = line.split("|") as [string, ...string[]];
    for (const key of new Set(names.filter(isMeant).map(placeKey)))
      codes.set(key, [...(codes.get(key) ?? []), code]);
  }
  return codes;
}

/** The region of Ukraine (ISO 3166-2, UA-DNR or UA-LNR) that a code or a usual name means; undefined for anything else. */
export function regionCode(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const code = text.trim().toUpperCase();
  return isRegionCode(code) ? code : named(text, regionNames)[0];
}

function isRegionCode(code: string): boolean {
  return /^UA-(?:\d\d|[DL]NR)$/.test(code) && REGIONS.includes(`\n${code}|`);
}

/** By the whole text, then by its words without those that only say what kind of place it is. */
function named(text: string, codes: (key: string) => readonly string[] | undefined): readonly string[] {
  const key = placeKey(text.replace(/\([^)]*\)/g, " "));
  const telling = key
    .split(" ")
    .filter((word) => !KIND.has(word))
    .join(" ");
  return codes(key) ?? codes(telling) ?? [];
}

/** The codes of the towns that a text names in one of its parts: "Simferopol, Crimea", "Украина, г. Донецк". */
function townsIn(text: string, leaveOut?: ReadonlySet<string>): readonly string[] {
  if (text.length > LONGEST) return [];
  const parts = [text, ...text.split(/[,;/]/)].filter((part) => !leaveOut?.has(placeKey(part)));
  return [...new Set(parts.flatMap((part) => named(part, towns)))];
}

/** Whether a country has regions with law of their own here, or places that another country claims. */
export function hasRegions(country: string): boolean {
  return country === "UA" || country === "RU";
}

/**
 * The region of Ukraine in which a place is: ISO 3166-2, or UA-DNR and UA-LNR. `"unknown"` where the place is in Ukraine and
 * nothing says where, or only a divided oblast is named, or what is said disagrees. Other countries have no region here:
 * undefined, except that an address in Russia may name an occupied place of Ukraine.
 */
export function regionOf(country: string, place: Place): string | undefined | "unknown" {
  if (!hasRegions(country)) return undefined;
  const key = JSON.stringify([country, place]);
  if (KNOWN.has(key)) return KNOWN.get(key);
  const region = country === "RU" ? occupiedAddress(place) : regionInUkraine(place);
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  if (key.length <= LONGEST_KNOWN) KNOWN.set(key, region);
  return region;
}

/** The same places come again on line after line. */
const KNOWN = new Map<string, string | undefined>();
const MOST_KNOWN = 5_000;
const LONGEST_KNOWN = 500;

function regionInUkraine(place: Place): string | "unknown" {
  const { region = "", city = "", postal = "", addresses = [] } = place;
  const town = townsIn(city);
  const stated = [regionsNamed(region), town.length > 0 ? town : regionsNamed(city), byPostal(postal)];
  const claims = stated.filter((claim) => claim.length > 0);
  const destination = agreed(claims);
  const told = addresses.map(inAddress);
  const toldElse = told.some((claim) => claim.some(isOccupied) && !claim.includes(destination));
  // Who receives the goods may have an office elsewhere: where they are bound for an occupied place, that stands.
  if (isOccupied(destination) && !toldElse) return destination;
  // Where only addresses tell it, each receiver must have one that does.
  if (claims.length === 0 && told.some((claim) => claim.length === 0)) return "unknown";
  return agreed([...claims, ...told.filter((claim) => claim.length > 0)]);
}

/**
 * The regions that an address may mean, by the towns and regions between its commas and, where it is stated to be in Ukraine, by its
 * postal codes: other countries have codes of five digits too. One of no stated country, or in another, tells of an occupied place alone.
 */
function inAddress({ text, country }: Address): readonly string[] {
  const parts = partsOf(text);
  const named = [...new Set(parts.flatMap((part) => [...townsIn(part), ...regionsNamed(part)]))];
  if (country !== "UA") return named.filter(isOccupied);
  return named.length > 0 ? named : numbersIn(text, 5).flatMap(byPostal);
}

function isOccupied(code: string): boolean {
  return TREATED_APART.has(code) && !DIVIDED.has(code);
}

/** The numbers of so many digits that stand by themselves. */
function numbersIn(text: string, digits: number): readonly string[] {
  return (text.match(/\d+/g) ?? []).filter((number) => number.length === digits);
}

/** What stands between the commas of an address, without numbers of houses and postal codes. */
function partsOf(address: string): string[] {
  return address.split(/[,;/\r\n]/).map((part) => part.replaceAll(/\d+/g, " ").trim());
}

/** The regions that a text may mean; a divided oblast may mean its free or its occupied part. */
function regionsNamed(text: string): readonly string[] {
  if (text.length > LONGEST) return [];
  const code = text.trim().toUpperCase();
  const codes = isRegionCode(code) ? [code] : named(text, regionNames);
  return codes.flatMap(parts);
}

function parts(code: string): readonly string[] {
  const occupied = DIVIDED.get(code);
  return occupied === undefined ? [code] : [code, occupied];
}

/** What every claim allows. Where claims disagree about regions that no law treats apart, the first is as good as another. */
function agreed(claims: readonly (readonly string[])[]): string | "unknown" {
  const [first] = claims;
  if (first === undefined) return "unknown";
  const allowed = first.filter((code) => claims.every((claim) => claim.includes(code)));
  if (allowed.length === 1) return allowed[0]!;
  return claims.flat().some((code) => TREATED_APART.has(code)) ? "unknown" : first[0]!;
}

/** Five digits, of which the first two say the region. */
function byPostal(postal: string): readonly string[] {
  return /^\d{5}$/.test(postal.trim()) ? inRange(POSTAL, postal.trim()).flatMap(parts) : [];
}

function inRange(lines: string, postal: string): readonly string[] {
  return lines
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [code = "", range = ""] = line.split(" ");
      const [from = "", to = from] = range.split("-");
      const prefix = postal.slice(0, from.length);
      return prefix >= from && prefix <= to ? [code] : [];
    });
}

/**
 * The occupied region that an address in Russia names all the same. A town whose name Russia has too counts only with the
 * occupier's postal code; without region and postal code it is unknown.
 */
function occupiedAddress(place: Place): string | undefined | "unknown" {
  const { region = "", city = "", postal = "", addresses = [] } = place;
  const occupied = (codes: readonly string[]) => codes.filter(isOccupied);
  const named = (text: string) => [
    ...occupied(townsIn(text, RUSSIAN_TOO)),
    ...occupied(regionsNamed(RUSSIAN_TOO.has(placeKey(text)) ? "" : text)),
  ];
  const coded = (text: string) =>
    occupied(/^\d{6}$/.test(text.trim()) ? inRange(OCCUPIER_POSTAL, text.trim()) : []);
  const codes = new Set([
    ...occupied(regionsNamed(region)),
    ...coded(postal),
    ...named(city),
    ...addresses.flatMap(({ text }) => [
      ...partsOf(text).flatMap(named),
      ...numbersIn(text, 6).flatMap(coded),
    ]),
  ]);
  // Whatever else is named beside it: what is sent to an occupied place is never taken to go to Russia alone.
  const first = [...TREATED_APART].find((code) => codes.has(code));
  if (first !== undefined) return first;
  const shared = RUSSIAN_TOO.has(placeKey(city)) && region.trim() === "" && postal.trim() === "";
  return shared ? "unknown" : undefined;
}
