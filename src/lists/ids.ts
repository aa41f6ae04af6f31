import type { ListedId } from "./entry.ts";

/**
 * Identifiers of parties: what kind a publisher's label means, and whether the number's own check digit holds. A number that fails is
 * kept (a clerk's slip is still a trace) with `valid: false`, and is never proof of identity.
 */

type Check = (value: string) => boolean;

const CHECKS: Record<string, Check> = {
  imo: imoHolds,
  mmsi: (value) => /^\d{9}$/.test(value),
  lei: leiHolds,
  inn: innHolds,
  ogrn: ogrnHolds,
  kpp: (value) => /^\d{4}[\dA-Z]{2}\d{3}$/.test(value),
  uscc: usccHolds,
  bic: (value) => /^[A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?$/.test(value),
};

/** Labels, lower-cased, of OFAC, the CSL, the UN and their like. What is not here is kept as `other` with its label. */
const TYPE_OF_LABEL: Record<string, string[]> = {
  passport: [
    "passport",
    "passeport",
    "pasaporte",
    "diplomatic passport",
    "stateless person passport",
    "travel document number",
  ],
  "national-id": [
    "national id no.",
    "national identification number",
    "national foreign id number",
    "identification number",
    "cedula no.",
    "cedula de ciudadania",
    "d.n.i.",
    "c.u.r.p.",
    "c.u.i.",
    "c.u.i.p.",
    "ssn",
    "personal id card",
    "personal id no.",
    "turkish identification number",
    "kenyan id no.",
    "citizen's card number",
    "residency number",
    "numero de identidad",
    "numéro de carte nationale d’identité",
    "número de identificación nacional",
    "national identity card",
  ],
  "tax-id": [
    "tax id no.",
    "tax id no",
    "nit #",
    "r.f.c.",
    "rfc",
    "ruc #",
    "rif #",
    "v.a.t. number",
    "c.u.i.t.",
    "us fein",
    "rtn",
    "italian fiscal code",
    "inn",
  ],
  registration: [
    "registration number",
    "registration id",
    "company number",
    "commercial registry number",
    "folio mercantil no.",
    "matricula mercantil no",
    "c.r. no.",
    "business registration number",
    "business registration document #",
    "chamber of commerce number",
    "uk company number",
    "enterprise number",
    "business number",
    "public registration number",
    "trade license no.",
    "certificate of incorporation number",
    "registered charity no.",
    "ogrn",
  ],
  uscc: ["unified social credit code (uscc)", "united social credit code certificate (usccc)", "uscc"],
  lei: ["legal entity number", "legal entity identifier", "lei"],
  bic: ["swift/bic", "bic"],
  imo: ["vessel registration identification", "vessel registration number", "imo", "imo number"],
  mmsi: ["mmsi"],
  kpp: ["kpp"],
};

const TYPES = new Map(
  Object.entries(TYPE_OF_LABEL).flatMap(([type, labels]) => labels.map((label) => [label, type])),
);

/**
 * An identifier with its type and, where the type has one, its check digit tested.
 * @param label the publisher's word; @param country ISO 3166-1 alpha-2 of the issuer. Russian tax and registration numbers are told
 *   apart by their length (INN 10 or 12 digits, OGRN 13 or 15).
 */
export function listedId(label: string, value: string, country?: string): ListedId {
  const text = value.replace(/\s+/g, " ").trim();
  let type = labelType(label) ?? "other";
  let number = text;
  if (type === "imo") number = text.replace(/^IMO\s*/i, "");
  const digits = number.replace(/[\s-]/g, "");
  if (country === "RU" && type === "tax-id" && /^(\d{10}|\d{12})$/.test(digits)) type = "inn";
  if (country === "RU" && (type === "registration" || type === "tax-id") && /^(\d{13}|\d{15})$/.test(digits))
    type = "ogrn";
  if (country === "CN" && /^[0-9A-Z]{18}$/.test(digits) && (type === "registration" || type === "tax-id"))
    type = "uscc";
  const check = CHECKS[type];
  if (check) number = number.replace(/[\s-]/g, "").toUpperCase();
  const id: ListedId = { type, value: number, label };
  if (country) id.country = country;
  if (check) id.valid = check(number);
  return id;
}

/** The type that a label stands for, or undefined for a label that is not in the table. */
export function labelType(label: string): string | undefined {
  const plain = label.toLowerCase().replace(/\s+/g, " ").trim();
  return plain.startsWith("digital currency address") ? "wallet" : TYPES.get(plain.replace(/:$/, ""));
}

/** Whether the value's own check digit holds; undefined for a type that has none. */
export function checkDigitHolds(type: string, value: string): boolean | undefined {
  return CHECKS[type]?.(value.replace(/[\s-]/g, "").toUpperCase());
}

/** IMO ship number (IMO Resolution A.1117(30)): six digits weighted 7 to 2, the sum's last digit is the seventh. */
function imoHolds(value: string): boolean {
  return /^\d{7}$/.test(value) && weighted(value.slice(0, 6), [7, 6, 5, 4, 3, 2]) % 10 === Number(value[6]);
}

/** Legal Entity Identifier (ISO 17442): ISO 7064 MOD 97-10 over 20 characters. */
function leiHolds(value: string): boolean {
  if (!/^[0-9A-Z]{18}\d{2}$/.test(value)) return false;
  let rest = 0;
  for (const character of value) rest = Number(`${rest}${Number.parseInt(character, 36)}`) % 97;
  return rest === 1;
}

/** Russian taxpayer number: one control digit for companies (10), two for persons (12). */
function innHolds(value: string): boolean {
  const control = (weights: number[]) => (weighted(value, weights) % 11) % 10;
  if (/^\d{10}$/.test(value)) return control([2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(value[9]);
  if (!/^\d{12}$/.test(value)) return false;
  return (
    control([7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(value[10]) &&
    control([3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(value[11])
  );
}

/** Russian state registration number: 13 digits (companies, modulo 11) or 15 (entrepreneurs, modulo 13). */
function ogrnHolds(value: string): boolean {
  if (!/^(\d{13}|\d{15})$/.test(value)) return false;
  const body = value.slice(0, -1);
  return Number((BigInt(body) % BigInt(body.length - 1)) % 10n) === Number(value.at(-1));
}

/** Chinese unified social credit code (GB 32100-2015): 17 characters weighted by powers of 3 modulo 31. */
function usccHolds(value: string): boolean {
  const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  if (value.length !== 18) return false;
  let sum = 0;
  let weight = 1;
  for (const character of value.slice(0, 17)) {
    const rank = alphabet.indexOf(character);
    if (rank < 0) return false;
    sum += rank * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet[(31 - (sum % 31)) % 31] === value[17];
}

function weighted(digits: string, weights: number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);
}
