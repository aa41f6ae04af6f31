import { countryCode } from "../geo/countries.ts";
import { readAddress } from "./address-text.ts";
import type { ListedAddress } from "./entry.ts";

/** The parts of an address that a publisher gives apart; the country as a name or a code. */
export interface AddressParts {
  street?: string | undefined;
  city?: string | undefined;
  region?: string | undefined;
  postal?: string | undefined;
  country?: string | undefined;
}

const POSTAL = String.raw`(?:[A-Z]{1,2}-)?\d{4,7}(?:-\d{3,4})?|\d{10}|\d{3}[ -]\d{2,4}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d`;
const ONLY_POSTAL = new RegExp(`^(?:${POSTAL})$`, "i");
/** `C.P. 44560`, `FI 9496`, `P.C. 123`. */
const POSTAL_MARK = /^(?:c\.?p\.?|p\.?c\.?|cp|zip|fi|ch|de) ?-?/i;
const LAST_POSTAL = new RegExp(`[ ,](${POSTAL})$`, "i");
const FIRST_POSTAL = /^(\d{4,6}) (?=\D)/;

const REGION =
  /\b(?:province|oblast|region|krai|republic|prefecture|governorate|state|autonomous|county|emirate|county|district of)\b/i;
/** Provinces of China, which follow the city without the word "province" as often as with it. */
const CHINA = new Set(
  `anhui fujian gansu guangdong guangxi guizhou hainan hebei heilongjiang henan hubei hunan jiangsu jiangxi jilin liaoning ningxia
   qinghai shaanxi shandong shanxi sichuan xinjiang tibet xizang yunnan zhejiang`
    .split(/\s+/)
    .concat("inner mongolia"),
);
const US_STATES = new Set(
  `AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN
   TX UT VT VA WA WV WI WY PR`.split(/\s+/),
);
/** What is written where a city could stand and is none; a wrong city would hide a shared address. */
const NOT_CITY =
  /\d|\b(?:street|str|st\.?$|road|rd|avenue|ave|lane|building|bldg|floor|room|suite|unit|flat|district|zone|park|area|block|tower|box|house|plaza|centre|center|airport|mah|cad|sok|ul|per|no|office|c\/o|village|township|prc|the)\b/i;
/** States and departments that stand after the city with no word to tell: Mexico, Colombia. */
const STATES = new Set(
  `aguascalientes,baja california,baja california norte,baja california sur,campeche,chiapas,chihuahua,coahuila,colima,distrito federal,
   durango,estado de mexico,guanajuato,guerrero,hidalgo,jalisco,michoacan,morelos,nayarit,nuevo leon,oaxaca,puebla,queretaro,
   quintana roo,san luis potosi,sinaloa,sonora,tabasco,tamaulipas,tlaxcala,veracruz,yucatan,zacatecas,
   amazonas,antioquia,arauca,atlantico,bolivar,boyaca,caldas,caqueta,casanare,cauca,cesar,choco,cordoba,cundinamarca,guainia,
   guaviare,huila,la guajira,magdalena,meta,narino,norte de santander,putumayo,quindio,risaralda,santander,sucre,tolima,valle,
   valle del cauca,vaupes,vichada`.split(/,\s*/),
);
/** Names of cities that stand for their country elsewhere, and so look like one. */
const CITY_AS_COUNTRY = /^(?:dubai|abu dhabi|sharjah|ajman|ras al khaimah|fujairah|(?:la )?habana|havana)$/i;
/** Places that are one city as a whole: what stands before them is a quarter. */
const ONE_CITY = new Set(["HK", "MO", "SG", "MC", "GI", "VA"]);
/** Written as a place in China by some, as a country by others; export rules differ, so the nearer name counts. */
const OF_CHINA = new Set(["HK", "MO", "TW"]);
const MAX_TEXT = 1_000;

/**
 * Takes an address apart that comes as one text, `street, city, region, postal, country`, each part but the street optional and the
 * country as a code or a name. Only what is certain is set: `street` is everything that is nothing else.
 */
export function parseAddress(text: string): ListedAddress {
  const plain = text.replace(/\s+/g, " ").trim().replace(/^and /, "").slice(0, MAX_TEXT);
  const parts = plain.split(/, ?/).filter(Boolean);
  const found: AddressParts = {};
  found.country = takeCountry(parts);
  if (ONLY_POSTAL.test(parts.at(-1)?.replace(POSTAL_MARK, "") ?? ""))
    found.postal = parts.pop()?.replace(POSTAL_MARK, "");
  if (!found.country && found.postal && US_STATES.has(parts.at(-1) ?? "")) found.country = "US";
  const state = /^([A-Z]{2}) (\d{5}(?:-\d{4})?)$/.exec(parts.at(-1) ?? "");
  if (state && US_STATES.has(state[1]!) && (found.country ?? "US") === "US") {
    parts[parts.length - 1] = state[1]!;
    found.postal = state[2];
    found.country = "US";
  }
  const region = cityLine(parts.at(-1) ?? "");
  if (region.city && isRegion(region.city, found.country)) {
    found.region = region.city;
    found.postal ??= region.postal;
    parts.pop();
  }
  if (!ONE_CITY.has(found.country ?? "")) takeCity(parts, found);
  found.street = parts.join(", ");
  return { ...addressOf(found), text: plain };
}

/** An address from the parts that a publisher gives apart; undefined when all are empty. */
export function addressFrom(
  parts: AddressParts & { cityLine?: string | undefined },
): ListedAddress | undefined {
  const line = parts.cityLine === undefined ? parts : { ...parts, ...cityLine(parts.cityLine) };
  const given = [
    parts.street,
    parts.cityLine ?? parts.city,
    line === parts ? parts.region : "",
    line === parts ? parts.postal : "",
    parts.country,
  ];
  const text = given
    .map((part) => part?.replace(/\s+/g, " ").trim())
    .filter(Boolean)
    .join(", ")
    .slice(0, MAX_TEXT);
  if (!text) return undefined;
  return { ...addressOf({ ...line, country: countryCode(parts.country ?? "") }), text };
}

function addressOf(parts: AddressParts): ListedAddress {
  const address: ListedAddress = { text: "" };
  for (const key of ["street", "city", "region", "postal", "country"] as const) {
    const value = parts[key]?.replace(/\s+/g, " ").trim();
    if (value) address[key] = value;
  }
  const { floor, unit } = readAddress(parts.street ?? "");
  const door = [floor && `${floor}/F`, unit].filter(Boolean).join(" ");
  if (door) address.unit = door;
  return address;
}

/** Takes the country off the end, and off the end of what stands before it when it is named twice (`Yerevan, Armenia, AM`). */
function takeCountry(parts: string[]): string | undefined {
  let country = parts.length > 0 ? countryCode(parts.at(-1)!) : undefined;
  if (!country || (CITY_AS_COUNTRY.test(parts.at(-1)!) && parts.length > 1)) return country;
  parts.pop();
  while (parts.length > 0 && !CITY_AS_COUNTRY.test(parts.at(-1)!)) {
    const before = countryCode(parts.at(-1)!);
    if (country === "CN" && before && OF_CHINA.has(before)) country = before;
    if (before !== country) break;
    parts.pop();
  }
  const words = parts.at(-1)?.split(" ") ?? [];
  if (words.length > 1 && countryCode(words.at(-1)!) === country)
    parts[parts.length - 1] = words.slice(0, -1).join(" ");
  return country;
}

function isRegion(part: string, country: string | undefined): boolean {
  if (country === "US" || country === "CA") return /^[A-Z]{2}$/.test(part);
  const name = part.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
  if (country === "CN" && CHINA.has(name)) return true;
  if ((country === "MX" || country === "CO") && STATES.has(name)) return true;
  if (country === "RU" && /\b(?:obl|resp|kray)\.?$/.test(name)) return true;
  return !/\d/.test(part) && REGION.test(part);
}

function takeCity(parts: string[], found: AddressParts): void {
  const { city, postal } = cityLine(parts.at(-1) ?? "");
  if (!city || NOT_CITY.test(city) || city.split(" ").length > 4) return;
  parts.pop();
  found.city = city.replace(/ city$/i, "");
  if (postal) found.postal ??= postal;
}

/** `London EC3N 1DY`, `CH-8022 Zurich`, `Ciudad Juarez, Chihuahua 32500`. */
function cityLine(line: string): AddressParts {
  let rest = line.replace(/\s+/g, " ").trim();
  const found: AddressParts = {};
  const postal = ONLY_POSTAL.exec(rest)?.[0] ?? LAST_POSTAL.exec(rest)?.[1] ?? FIRST_POSTAL.exec(rest)?.[1];
  if (postal) {
    found.postal = postal;
    rest = rest.replace(postal, "").replace(/^[ ,]+|[ ,]+$/g, "");
  }
  const [city, ...region] = rest.split(/, ?/);
  if (city) found.city = city;
  if (region.length > 0) found.region = region.join(", ");
  return found;
}
