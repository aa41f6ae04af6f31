import { countryCode } from "../geo/countries.ts";
import { regionCode } from "../geo/regions.ts";
import { NOTHING, parts, type Reading, read, refused } from "./reading.ts";

const COUNTRY_FIX = "Write the ISO code (two letters) or the usual name.";

export function readCountry(text: string): Reading {
  const word = text.trim();
  const code = countryCode(word);
  if (code !== undefined) return code === "NA" && word === "NA" ? read(code, NAMIBIA) : read(code);
  if (/^(?:EU|E\.U\.|ZZ|XX|QQ|00|0|EUROPEAN UNION|VARIOUS|DIVERSE|OTHER|INTERNATIONAL)$/i.test(word))
    return NOTHING;
  return refused("it names no country, or more than one", COUNTRY_FIX);
}

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
