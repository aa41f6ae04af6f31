import { countryCode, countryCodes, countryName } from "../geo/countries.ts";
import { SHARED_NAMES, WORDS_AS_CODES } from "../geo/country-aliases.ts";
import { foreignCountry } from "../geo/foreign-countries.ts";
import { regionCode } from "../geo/regions.ts";
import { NOTHING, parts, type Reading, type Remark, read, refused } from "./reading.ts";

const COUNTRY_FIX = "Write the ISO code (two letters) or the usual name.";

/** How the cells of a column name countries, where they show it. */
export type CountryForm = "codes" | "names";

/** The form of a column by its cells; those that may be either (`Nga`, `Can`) show nothing. */
export function countryForm(cells: readonly string[]): CountryForm | undefined {
  const telling = cells.filter(
    (cell) => !WORDS_AS_CODES.has(cell.trim().toUpperCase()) && !/^\s*[A-Z][a-z]{1,2}\s*$/.test(cell),
  );
  if (telling.length === 0) return undefined;
  return telling.every((cell) => /^\s*[A-Za-z]{2,3}\s*$/.test(cell)) ? "codes" : "names";
}

export function readCountry(text: string, form?: CountryForm): Reading {
  const word = text.trim();
  if (word.length < 4 && form !== "codes" && WORDS_AS_CODES.has(word.toUpperCase()))
    return readWordOrCode(word, form);
  const code = countryIn(word);
  if (code !== undefined) return code === "NA" && word === "NA" ? read(code, NAMIBIA) : read(code);
  if (NO_SINGLE_COUNTRY.test(word)) return NOTHING;
  return HISTORIC.test(word)
    ? refused("it is a country that is no more", "Write the country of today in which the place is.")
    : refused("it names no country, or more than one", COUNTRY_FIX);
}

/** `Nga` is Russia in Vietnamese, NGA the code of Nigeria: a code is written in capitals, and a column of names holds none. */
function readWordOrCode(word: string, form: CountryForm | undefined): Reading {
  const code = countryCode(word)!;
  const meant = WORDS_AS_CODES.get(word.toUpperCase());
  if (word === word.toUpperCase() && (form === undefined || meant === undefined))
    return word.length === 3 ? read(code, codeRead(code, word, meant)) : read(code);
  if (word !== word.toUpperCase() && form === "names" && meant !== undefined) return read(meant);
  const { why } = codeRead(code, word, meant);
  return refused(`it may be the code of ${countryName(code)}; ${why}`, COUNTRY_FIX);
}

function codeRead(code: string, word: string, meant: string | undefined): Remark {
  const other = meant === undefined ? "no" : `${countryName(meant)} in Vietnamese`;
  return { why: `"${word}" is also ${other}`, fix: `Write ${code} or ${meant ?? "nothing"}.` };
}

/** By the tables at hand, then by the names of other languages, with the code behind them or without. */
function countryIn(text: string): string | undefined {
  const code = countryCode(text);
  if (code !== undefined || text.length > LONGEST_NAME || !/\p{L}/u.test(text)) return code;
  const both = /^(.+?)\s*[([]([A-Z]{2,3})[)\]]$/.exec(text);
  const name = both?.[1] ?? text;
  const named = SHARED_NAMES[name.toLowerCase()] ? undefined : foreignCountry(name, countryCodes());
  return both && countryCode(both[2]!) !== named ? undefined : named;
}

/** Characters of a country's name in any language. */
const LONGEST_NAME = 60;

const HISTORIC =
  /^(?:USSR|U\.S\.S\.R\.|SU|SOVIET UNION|СССР|YUGOSLAVIA|YU|SERBIA (?:AND|&) MONTENEGRO|CS|CZECHOSLOVAKIA|NETHERLANDS ANTILLES|ANTILLAS HOLANDESAS|AN)$/iu;

/** Words and codes of the trade for a union, for several countries, or for none that is known. */
const NO_SINGLE_COUNTRY =
  /^(?:EU|E\.U\.|EU-?2[78]|UE|ZZ|XX|XZ|Q[PQRSTUVWXYZ]|00|0|000|999|EUROPEAN (?:UNION|COMMUNITY)|UNION EUROP[ÉE]ENNE|UNI[ÓO]N EUROPEA|UNI[ÃA]O EUROPEIA|EUROP[ÄA]ISCHE UNION|ЕВРОСОЮЗ|ЕВРОПЕЙСКИЙ СОЮЗ|欧盟|欧洲联盟|AVRUPA B[İI]RL[İI]Ğ[İI]|VARIOUS|VARIOS|DIVERSE|DIVERS|SEVERAL|MULTIPLE|MIXED|OTHERS?|OTROS|AUTRES|ANDERE|INTERNATIONAL|HIGH SEAS|INTERNATIONAL WATERS|STORES(?: AND PROVISIONS)?|FREE ZONES?|ZONA FRANCA|AREAS?,? N\.?E\.?S\.?|РАЗНЫЕ|国别不详|国\(地\)别不详)$/iu;

const NAMIBIA = {
  why: "NA is read as Namibia",
  fix: "Leave the cell empty if it means that nothing is stated.",
};

/** Characters of a list of countries. */
const MAX_COUNTRIES = 2_000;

/** The whole first: "Korea, Republic of" is one country. */
export function readCountries(text: string, form?: CountryForm): Reading {
  if (/^\s*no\s*$/i.test(text) && !(form === "codes" && text.trim() === "NO"))
    return readWordOrCode(text.trim().toLowerCase(), form);
  const whole = readCountry(text, form);
  if (whole.value !== undefined) return { ...whole, value: [whole.value as string] };
  if (whole.problem && WORDS_AS_CODES.has(text.trim().toUpperCase())) return whole;
  const codes: string[] = [];
  if (text.length > MAX_COUNTRIES) return refused("it is too long for a list of countries", COUNTRY_FIX);
  for (const name of parts(text, /[;|/\n]/).flatMap((part) =>
    countryIn(part) === undefined ? parts(part, /,/) : [part],
  )) {
    const code = countryIn(name);
    if (code === undefined)
      return refused(
        `"${name.slice(0, 60)}" names no country, or more than one`,
        `${COUNTRY_FIX} Separate several by ;`,
      );
    if (!codes.includes(code)) codes.push(code);
  }
  return codes.length > 0 ? read(codes) : NOTHING;
}

const ISO_REGION = /^[A-Z]{2}-[A-Z0-9]{1,3}$/;

/** A region with law of its own by any usual name; regions of other countries by their ISO 3166-2 code, or as written. */
export function readRegion(text: string): Reading {
  const code = text.trim().toUpperCase();
  if (ISO_REGION.test(code) && countryCode(code.slice(0, 2)) !== undefined) return read(code);
  return read(regionCode(text) ?? text.trim().replaceAll(/\s+/g, " "));
}

export function readPlace(text: string, form?: CountryForm): Reading {
  const region = regionCode(text) ?? readRegion(text).value;
  return typeof region === "string" && ISO_REGION.test(region) ? read(region) : readCountry(text, form);
}
