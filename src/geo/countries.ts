import { COUNTRY_ALIASES, SHARED_NAMES } from "./country-aliases.ts";
import { placeKey } from "./country-key.ts";
import { COUNTRY_NAMES } from "./country-names.ts";

const LONGEST_NAME = 120;

interface Names {
  /** English name by ISO 3166-1 alpha-2 code. */
  english: ReadonlyMap<string, string>;
  /** Alpha-2 code by alpha-2 and alpha-3 code. Codes have no key: "Áo" is Austria in Vietnamese, AO is Angola. */
  codes: ReadonlyMap<string, string>;
  /** Code by the key of each name. */
  keys: ReadonlyMap<string, string>;
}

let official: Names | undefined;
let aliases: Omit<Names, "english"> | undefined;

function officialNames(): Names {
  if (official) return official;
  const english = new Map<string, string>();
  const codes = new Map<string, string>();
  const keys = new Map<string, string>();
  for (const line of COUNTRY_NAMES.trim().split("\n")) {
    const [alpha2, alpha3, name, ...keysOfNames] = line.split("|") as [string, string, string, ...string[]];
    english.set(alpha2, name);
    codes.set(alpha2, alpha2).set(alpha3, alpha2);
    for (const key of keysOfNames) keys.set(key, alpha2);
  }
  official = { english, codes, keys };
  return official;
}

function aliasNames(): Omit<Names, "english"> {
  if (aliases) return aliases;
  const codes = new Map<string, string>();
  const keys = new Map<string, string>();
  for (const [code, names] of Object.entries(COUNTRY_ALIASES))
    for (const name of names.split("|")) {
      if (/^[A-Z]{2,3}(?:-[A-Z0-9]+)?$/.test(name)) codes.set(name, code);
      keys.set(placeKey(name), code);
    }
  aliases = { codes, keys };
  return aliases;
}

/**
 * The ISO 3166-1 alpha-2 code (XK for Kosovo) of a country by its code, its name in any of the languages at hand, a former name,
 * or both at once ("CHILE (CL)", "CL - Chile"). What names no country, two countries, or a union of countries is undefined. Hong
 * Kong and Macau are themselves. A region of Ukraine gives UA; `regionCode` tells which.
 */
export function countryCode(text: string): string | undefined {
  if (officialNames().english.has(text)) return text;
  if (text.length > LONGEST_NAME) return undefined;
  return oneForm(text) ?? bothForms(text.trim());
}

function oneForm(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  const key = placeKey(text);
  const { codes, keys } = officialNames();
  return codes.get(code) ?? keys.get(key) ?? aliasNames().codes.get(code) ?? aliasNames().keys.get(key);
}

/** A name beside its code counts only where the two agree. */
function bothForms(text: string): string | undefined {
  const match =
    /^(?<name>[^([]+)[([](?<code>[A-Za-z]{2,3})[)\]]$/.exec(text) ??
    /^(?<code>[A-Za-z]{2,3}) ?[-–:/|, ] ?(?<name>.+)$/.exec(text) ??
    /^(?<name>.+?) ?[-–:/|, ] ?(?<code>[A-Za-z]{2,3})$/.exec(text);
  if (!match?.groups) return undefined;
  const code = oneForm(match.groups["code"]!);
  const key = placeKey(match.groups["name"]!);
  if (code === undefined) return undefined;
  return oneForm(match.groups["name"]!) === code || SHARED_NAMES[key]?.includes(code) ? code : undefined;
}

/** Whether it is an ISO 3166-1 alpha-2 code in use, or XK. */
export function isCountry(code: string): boolean {
  return officialNames().english.has(code);
}

/** The usual English name; the code itself where there is none. */
export function countryName(code: string): string {
  return officialNames().english.get(code) ?? code;
}

/** Every code, sorted. */
export function countryCodes(): string[] {
  return [...officialNames().english.keys()];
}
