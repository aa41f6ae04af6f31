import { countryCode } from "../geo/countries.ts";
import type { ListEntry } from "./entry.ts";
import { labelType, listedId } from "./ids.ts";

/**
 * The labelled details of a US Treasury entry (`Tax ID No.`, `SWIFT/BIC`, `Executive Order 13662 Directive Determination -` …). The
 * same labels come in the remarks of the CSV files, the `ids` cell of the Consolidated Screening List and the features of the XML files.
 */

/** Labels that name no number: facts about the party. Those ending in ":" or " -" need not be here. */
const FACTS = new Set([
  "gender",
  "website",
  "email address",
  "phone number",
  "target type",
  "issuer name",
  "equity ticker",
  "micex code",
  "organization established date",
  "organization type",
  "aircraft model",
  "aircraft manufacture date",
  "aircraft operator",
  "aircraft tail number",
  "previous aircraft tail number",
  "aircraft manufacturer's serial number (msn)",
  "aircraft construction number (also called l/n or s/n or f/n)",
  "aircraft mode s transponder code",
  "aircraft serial identification",
  "former vessel flag",
  "other vessel flag",
  "other vessel type",
  "other vessel call sign",
  "nationality of registration",
  "registration country",
  "un/locode",
  "vessel year of build",
  "vessel owner",
  "executive order 14024 directive information",
  "digital currency address",
]);

const DATES = /^(?:effective|listing|purchase\/sales for divestment) date \(/;
const NUMBER =
  /(?:\b(?:no|number|id|identification|code|card|document|licen[sc]e|permit|registration|isin|passport|rsin|resident|c\.r\.|c\.i\.f\.|n\.i\.e\.|i\.f\.e\.|\(nuit\)|\(ru\)|cnp)\b|#|electoral|registro|usccc?\))\.?/i;

/** Whether a text is a detail's label (and not its value). */
export function isDetailLabel(text: string): boolean {
  const plain = text.trim().toLowerCase();
  if (plain.length > 90 || /^\d/.test(plain)) return false;
  return (
    labelType(plain) !== undefined ||
    FACTS.has(plain) ||
    DATES.test(plain) ||
    /(?::| -)$/.test(plain) ||
    (NUMBER.test(plain) && !/\d{3}/.test(plain))
  );
}

/** The longest label that the tables know has nine words. */
const LABEL_WORDS = 10;

/**
 * Splits `Tax ID No. 100036386 (Serbia)`, `Passport 284158 (Iraq) issued 18 Jan 1984 expires 21 Aug 2005` into label, value and country.
 * @returns undefined for a text that begins with no label.
 */
export function splitDetail(text: string): { label: string; value: string; country?: string } | undefined {
  const wallet = /^(Digital Currency Address - [A-Z0-9]{2,12}) (\S+)$/.exec(text);
  if (wallet) return { label: wallet[1]!, value: wallet[2]! };
  const dated = /^((?:Effective|Listing|Purchase\/Sales For Divestment) Date \([^()]{1,60}\):?) (.+)$/.exec(
    text,
  );
  if (dated) return { label: dated[1]!, value: dated[2]! };
  const words = text.split(" ", LABEL_WORDS + 1);
  for (let count = Math.min(words.length - 1, LABEL_WORDS); count > 0; count--) {
    const label = words.slice(0, count).join(" ");
    const plain = label.toLowerCase();
    const numbered = NUMBER_LABEL.test(label) && /\d/.test(text.slice(label.length));
    if (FACTS.has(plain)) return { label, value: text.slice(label.length + 1) };
    if ((labelType(plain) && !plain.startsWith("digital")) || numbered) {
      return { label, ...numberOf(text.slice(label.length + 1)) };
    }
  }
  const note = /^([A-Z][^:]{2,90}(?::| -)) (.+)$/.exec(text);
  return note ? { label: note[1]!, value: note[2]! } : undefined;
}

/** A label of a number that is not in the table shows it by its last word. */
const NUMBER_LABEL = /^[A-Z][A-Za-z.' /()-]{2,60} (?:No\.?|Number|ID|#|Code|Card|\([A-Z]{2,5}\))$/;

/** `284158 (Iraq) issued 18 Jan 1984 expires 21 Aug 2005` is the number and the country that issued it. */
function numberOf(text: string): { value: string; country?: string } {
  const rest = text.replace(/ expires [\w ]{4,12}$/, "").replace(/ issued [\w ]{4,12}$/, "");
  const place = /^(.+) \(([^()]+)\)$/.exec(rest);
  const country = place && countryCode(place[2]!);
  return country ? { value: place[1]!, country } : { value: rest };
}

/**
 * Puts one labelled detail where it belongs in the entry.
 * @returns the detail as a line of remarks when it is no identifier, so that nothing is lost; undefined when it was placed.
 */
export function addDetail(
  entry: ListEntry,
  label: string,
  value: string,
  country?: string,
): string | undefined {
  const plain = label
    .toLowerCase()
    .replace(/\s*[:-]\s*$/, "")
    .trim();
  const note = `${label.trim()} ${value.trim()}`;
  const directive = directiveOf(plain, value);
  if (directive && !entry.measures.includes(directive)) entry.measures.push(directive);
  if (FACTS.has(plain) || DATES.test(plain) || directive || /(?::| -)\s*$/.test(label)) return note;
  const type = labelType(plain);
  if (!type && !NUMBER.test(plain)) return note;
  const id = listedId(numberLabel(entry, label.trim(), value), value, country);
  entry.ids.push(id);
  if (id.type === "imo" && id.valid) entry.vessel = { ...entry.vessel, imo: id.value };
  if (id.type === "mmsi" && id.valid) entry.vessel = { ...entry.vessel, mmsi: id.value };
  return undefined;
}

/** `Executive Order 13662 Directive Determination -` with `Subject to Directive 1` is `eo13662-directive-1`. */
function directiveOf(label: string, value: string): string | undefined {
  const order = /executive order (\d{5}) directive/.exec(label)?.[1];
  const directive = /^subject to directive (\d[a-z]?)\b/i.exec(value.trim())?.[1];
  return order && directive ? `eo${order}-directive-${directive.toLowerCase()}` : undefined;
}

/** Both ships and shipping companies have IMO numbers, under the same labels; a company's number is none of a ship. */
function numberLabel(entry: ListEntry, label: string, value: string): string {
  if (entry.type === "vessel") return /^IMO \d{7}$/.test(value) ? "IMO" : label;
  return labelType(label) === "imo" ? "Company Number" : label;
}
