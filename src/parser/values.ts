import type { FactDefinition, FactType } from "../facts.ts";
import { type DayMonth, readDate } from "./dates.ts";
import { readEccn } from "./eccn.ts";
import { readCas, readHsCode, readInputs } from "./goods-values.ts";
import { MAX_CELL } from "./limits.ts";
import { readMoney } from "./money.ts";
import { type DecimalMark, readNumber, readPercent } from "./numbers.ts";
import { type CountryForm, readCountries, readCountry, readPlace, readRegion } from "./place-values.ts";
import { isNullWord, NOTHING, parts, type Reading, type Remark, read, refused } from "./reading.ts";
import { readActivity, readCode, readCurrency, readKind, readTruth } from "./word-values.ts";

/** What the other cells of a column prove of how it is written. */
export interface ColumnHabits {
  decimal?: DecimalMark;
  order?: DayMonth;
  form?: CountryForm;
}

/** Facts of which exports write 0 when they know nothing; that none is meant, nobody can tell. */
const ZERO_SAYS_NOTHING: ReadonlySet<string> = new Set([
  "item.quantity",
  "item.value",
  "item.unitPrice",
  "shipment.value",
  "party.name",
  "party.ids",
  "party.address",
  "item.line",
  "shipment.id",
  "item.description",
  "item.hs",
]);
/** What says under which license an item goes says it too where none is needed: that is no license. */
const AUTHORIZATIONS: ReadonlySet<string> = new Set(["authorization.number", "authorization.exception"]);
const NO_LICENSE =
  /^\s*(?:NLR|no|non|nein|нет|否|无需|不需要|C33|no licen[cs]e(?: is)?(?: required)?|licen[cs]e not required|not required|not needed|keine genehmigung(?:spflicht)?|genehmigungsfrei|no requiere|sin licencia|sans licence|не требуется)\s*\.?\s*$/iu;
const IS_NO_LICENSE: Remark = {
  why: "it says that no license is needed, and names none",
  fix: "Leave it empty; C33 or NLR belongs into license_code.",
};
const AMOUNTS: ReadonlySet<string> = new Set(["item.value", "item.unitPrice", "shipment.value"]);
const CURRENCIES: ReadonlySet<string> = new Set(["item.currency", "payment.currency"]);

/** A text as a value of the fact: as its type has it, and as the fact alone demands. */
export function readFact(fact: FactDefinition, text: string, habits: ColumnHabits = {}): Reading {
  if (CURRENCIES.has(fact.name)) return readCurrency(text);
  if (ZERO_SAYS_NOTHING.has(fact.name) && /^\s*0+(?:[.,]0+)?\s*$/.test(text)) return NOTHING;
  if (fact.name === "party.name" && text.length < 60 && NO_NAME.test(text)) return { note: UNNAMED };
  if (AUTHORIZATIONS.has(fact.name) && text.length < 60 && NO_LICENSE.test(text))
    return { note: IS_NO_LICENSE };
  if (fact.name === "item.quantity") return readQuantity(text, habits.decimal);
  if (AMOUNTS.has(fact.name) && !isNullWord(text) && !unfitText(text)) return readMoney(text, habits.decimal);
  if (answersNone(fact) && /^\s*none\s*$/i.test(text)) return read(fact.type === "texts" ? ["none"] : "NONE");
  const reading = readValue(fact.type as ScalarType, text, habits);
  return NUMBERS_AS_TEXT.has(fact.name) && /^\s*\d(?:[.,]\d+)?E\+\d+\s*$/i.test(text)
    ? { ...reading, note: ROUNDED }
    : reading;
}

/** A number with its unit behind it, `100 CTN`: the unit belongs into a column of its own. */
function readQuantity(text: string, decimal: DecimalMark | undefined): Reading {
  const counted = /^\s*(\d[\d.,'\s]{0,24}?)\s?(\p{L}[\p{L}²³]{0,11})\.?\s*$/u.exec(text.slice(0, 80));
  if (!counted || text.length > 80 || /^e\d*$/i.test(counted[2]!))
    return readValue("number", text, { ...(decimal && { decimal }) });
  const reading = readNumber(counted[1]!, decimal);
  if (reading.problem) return reading;
  const why = `its unit "${counted[2]}" is left out`;
  return { ...reading, note: { why, fix: "Write the unit in a column of its own." } };
}

/** A bill of lading to order, or a reference to another cell, names nobody. */
const NO_NAME =
  /^\s*(?:no|нет|none named|confidential|vertraulich|anonymous|not disclosed|undisclosed|same|(?:consigned )?to (?:the )?order|(?:a la|à l'|a) ?orden?|à ordre|an order|к приказу|по приказу|同上|(?:the )?same as (?:above|consignee|buyer|importer)|as above|idem|ditto)\s*\.?\s*$/i;
const UNNAMED: Remark = { why: "it names nobody", fix: "Name the party where it is known." };

/** Long numbers that are no quantities: a spreadsheet rounds them where its cell is not formatted as text. */
const NUMBERS_AS_TEXT: ReadonlySet<string> = new Set([
  "party.ids",
  "item.partNumber",
  "shipment.id",
  "authorization.number",
]);
const ROUNDED: Remark = {
  why: "a spreadsheet has rounded the number",
  fix: "Format the column as text and write the number again.",
};

/** Of codes and lists whose question offers it, `none` is an answer: the item is on no such list. Elsewhere it states nothing. */
function answersNone({ type, ask }: FactDefinition): boolean {
  return (type === "code" || type === "texts") && /\bnone\b[)?]/.test(ask);
}

/** A text as a value of the type. Null words (`N/A`, `NULL`, `-` …) and blanks state nothing, for every type. */
export function readValue(type: ScalarType, text: string, habits: ColumnHabits = {}): Reading {
  if (SIMPLE.test(text) && (text.length > LONGEST_NULL || !isNullWord(text)))
    return READERS[type](text, habits);
  const unfit = unfitText(text);
  if (unfit) return unfit;
  return isNullWord(text) && !(COUNTRY_TYPES.has(type) && text.trim() === "NA")
    ? NOTHING
    : READERS[type](text, habits);
}

/** Characters of the longest null word of such characters. */
const LONGEST_NULL = 27;

/** Most cells: short, of plain characters. */
const SIMPLE = /^[!"$-~](?: ?[!-~]){3,200}$/;

/** Types whose value is one text; listings and owners are structures. */
export type ScalarType = Exclude<FactType, "column" | "listing" | "owners">;

const COUNTRY_TYPES: ReadonlySet<FactType> = new Set(["country", "countries", "place"]);

/** What no value may be: over the limit, or damaged on its way. */
function unfitText(text: string): Reading | undefined {
  if (text.length > MAX_CELL)
    return refused(`it has ${text.length} characters, more than ${MAX_CELL}`, "Shorten the cell.");
  if (text.includes("\ufffd")) {
    return refused(
      "it holds characters that were lost in a wrong encoding",
      "Export the file as UTF-8, or name its encoding with --encoding.",
    );
  }
  if (/^#(?:REF|VALUE|DIV\/0|NAME|NUM|SPILL|CALC)[!?]?$/.test(text))
    return refused("it is an error of the spreadsheet", "Mend the formula.");
  if (/[\0-\x08\x0e-\x1f]/.test(text))
    return refused("it holds control characters", "Export the file again.");
  return undefined;
}

const READERS: Record<ScalarType, (text: string, habits: ColumnHabits) => Reading> = {
  truth: readTruth,
  country: (text, { form }) => readCountry(text, form),
  countries: (text, { form }) => readCountries(text, form),
  region: readRegion,
  place: (text, { form }) => readPlace(text, form),
  eccn: readEccn,
  inputs: readInputs,
  hs: readHsCode,
  cas: readCas,
  code: readCode,
  kind: readKind,
  activity: readActivity,
  texts: (text) => read(parts(text, /[;|\n]/)),
  text: (text) => ({ value: SIMPLE.test(text) ? text : text.trim().replaceAll(/\s+/g, " ") }),
  number: (text, { decimal }) => readNumber(text, decimal),
  percent: (text, { decimal }) => readPercent(text, decimal),
  date: (text, { order }) => readDate(text, order),
};
