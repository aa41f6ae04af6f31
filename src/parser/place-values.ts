import { countryCode } from "../geo/countries.ts";
import { regionCode } from "../geo/regions.ts";
import { NOTHING, parts, type Reading, read, refused } from "./reading.ts";

const COUNTRY_FIX = "Write the ISO code (two letters) or the usual name.";

export function readCountry(text: string): Reading {
  const word = text.trim();
  const code = countryCode(word);
  if (code !== undefined) return code === "NA" && word === "NA" ? read(code, NAMIBIA) : read(code);
  if (NO_SINGLE_COUNTRY.test(word)) return NOTHING;
  return HISTORIC.test(word)
    ? refused("it is a country that is no more", "Write the country of today in which the place is.")
    : refused("it names no country, or more than one", COUNTRY_FIX);
}

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
export function readCountries(text: string): Reading {
  if (countryCode(text.trim()) !== undefined) return read([countryCode(text.trim())!]);
  const codes: string[] = [];
  if (text.length > MAX_COUNTRIES) return refused("it is too long for a list of countries", COUNTRY_FIX);
  for (const name of parts(text, /[;|/\n]/).flatMap((part) =>
    countryCode(part) === undefined ? parts(part, /,/) : [part],
  )) {
    const code = countryCode(name);
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

export function readPlace(text: string): Reading {
  const region = regionCode(text) ?? readRegion(text).value;
  return typeof region === "string" && ISO_REGION.test(region) ? read(region) : readCountry(text);
}
