import { ACTIVITIES, type FactDefinition, type FactType, PARTY_KINDS } from "../facts.ts";
import { countryCode } from "../geo/countries.ts";
import { currencyCode } from "../geo/currencies.ts";
import { readHs } from "../geo/hs.ts";
import { regionCode } from "../geo/regions.ts";
import { type DayMonth, readDate } from "./dates.ts";
import { readEccn } from "./eccn.ts";
import { MAX_CELL } from "./limits.ts";
import { type DecimalMark, readNumber, readPercent } from "./numbers.ts";
import { isNullWord, NOTHING, type Reading, type Remark, read, refused } from "./reading.ts";

/** What the other cells of a column prove of how it is written. */
export interface ColumnHabits {
  decimal?: DecimalMark;
  order?: DayMonth;
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
const CURRENCIES: ReadonlySet<string> = new Set(["item.currency", "payment.currency"]);

/** A text as a value of the fact: as its type has it, and as the fact alone demands. */
export function readFact(fact: FactDefinition, text: string, habits: ColumnHabits = {}): Reading {
  if (CURRENCIES.has(fact.name)) return readCurrency(text);
  if (ZERO_SAYS_NOTHING.has(fact.name) && /^\s*0+(?:[.,]0+)?\s*$/.test(text)) return NOTHING;
  if (fact.name === "party.name" && text.length < 60 && NO_NAME.test(text)) return { note: UNNAMED };
  const reading = readValue(fact.type as ScalarType, text, habits);
  return NUMBERS_AS_TEXT.has(fact.name) && /^\s*\d(?:[.,]\d+)?E\+\d+\s*$/i.test(text)
    ? { ...reading, note: ROUNDED }
    : reading;
}

/** A bill of lading to order, or a reference to another cell, names nobody. */
const NO_NAME =
  /^\s*(?:(?:consigned )?to (?:the )?order|(?:a la|à l'|a) ?orden?|à ordre|an order|к приказу|по приказу|同上|(?:the )?same as (?:above|consignee|buyer|importer)|as above|idem|ditto)\s*\.?\s*$/i;
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

function readCurrency(text: string): Reading {
  if (isNullWord(text)) return NOTHING;
  const code = currencyCode(text);
  return code ? read(code) : refused("it is no currency in use", "Write the ISO 4217 code (three letters).");
}

/** A text as a value of the type. Null words (`N/A`, `NULL`, `-` …) and blanks state nothing, for every type. */
export function readValue(type: ScalarType, text: string, habits: ColumnHabits = {}): Reading {
  if (SIMPLE.test(text) && (text.length > 16 || !isNullWord(text))) return READERS[type](text, habits);
  const unfit = unfitText(text);
  if (unfit) return unfit;
  return isNullWord(text) && !(COUNTRY_TYPES.has(type) && text.trim() === "NA")
    ? NOTHING
    : READERS[type](text, habits);
}

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
  country: readCountry,
  countries: readCountries,
  region: readRegion,
  place: readPlace,
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

const YES = new Set([
  "yes",
  "y",
  "true",
  "1",
  "ja",
  "j",
  "oui",
  "sí",
  "si",
  "sim",
  "да",
  "是",
  "はい",
  "evet",
  "wahr",
  "vrai",
]);
const NO = new Set([
  "no",
  "n",
  "false",
  "0",
  "nein",
  "non",
  "não",
  "nao",
  "нет",
  "否",
  "いいえ",
  "hayır",
  "hayir",
  "falsch",
  "faux",
]);

function readTruth(text: string): Reading {
  const word = text.trim().toLowerCase();
  if (YES.has(word)) return read("yes");
  return NO.has(word)
    ? read("no")
    : refused("it is neither yes nor no", "Write yes or no, or leave it empty when it is not known.");
}

const COUNTRY_FIX = "Write the ISO code (two letters) or the usual name.";

function readCountry(text: string): Reading {
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
function readCountries(text: string): Reading {
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
function readRegion(text: string): Reading {
  const code = text.trim().toUpperCase();
  if (ISO_REGION.test(code) && countryCode(code.slice(0, 2)) !== undefined) return read(code);
  return read(regionCode(text) ?? text.trim().replaceAll(/\s+/g, " "));
}

function readPlace(text: string): Reading {
  const region = regionCode(text) ?? readRegion(text).value;
  return typeof region === "string" && ISO_REGION.test(region) ? read(region) : readCountry(text);
}

/** `yes`, `no`, or ECCNs; a final `?` says that there may be others (decisions.md, Direct product). */
function readInputs(text: string): Reading {
  const word = text.trim();
  if (word === "?") return NOTHING;
  const stated = readTruth(word).value;
  if (stated === "yes" || stated === "no") return read({ stated, eccns: [], open: false });
  const open = word.endsWith("?");
  const eccns: string[] = [];
  for (const code of parts(word.replace(/\?$/, ""), /[;,|\n]/)) {
    const { value, problem } = readEccn(code);
    if (problem)
      return refused(`"${code.slice(0, 40)}": ${problem.why}`, "Write yes, no, or ECCNs separated by ;");
    if (typeof value === "string" && !eccns.includes(value)) eccns.push(value);
  }
  return eccns.length > 0 ? read({ stated: "eccns", eccns, open }) : NOTHING;
}

function readHsCode(text: string): Reading {
  if (/^\s*\d+(?:[.,]\d+)?E[+-]?\d+\s*$/i.test(text)) {
    const why = "a spreadsheet has turned it into a rounded number";
    return refused(why, "Format the column as text and write the code again.");
  }
  const reading = readHs(text.trim().replace(/\.0$/, ""));
  if ("code" in reading) return read(reading.code, reading.restored && restoredZero(reading.code));
  const instead = reading.suggestion
    ? `Write ${reading.suggestion} if that is meant.`
    : "Write six to twelve digits of the edition of 2022.";
  return refused(reading.problem, instead);
}

function restoredZero(code: string): Remark {
  return { why: `its leading zero was lost: read as ${code}`, fix: "Format the column as text." };
}

/** The last digit of a CAS number is the sum of the others, weighted from the right by 1, 2, 3 …, modulo 10. */
function readCas(text: string): Reading {
  const match = /^(\d{2,7})-(\d{2})-(\d)$/.exec(text.trim());
  if (!match) return refused("it is no CAS number", "Write it as 67-56-1.");
  const digits = [...(match[1]! + match[2]!)].reverse();
  const sum = digits.reduce((total, digit, i) => total + Number(digit) * (i + 1), 0);
  return sum % 10 === Number(match[3])
    ? read(match[0])
    : refused("its check digit is wrong", "Compare it with the supplier's document.");
}

function readCode(text: string): Reading {
  const code = text.trim().toUpperCase();
  return /^[\p{L}\p{N}][\p{L}\p{N} ./()_-]{0,39}$/u.test(code)
    ? read(code)
    : refused("it is no code", "Write the code alone.");
}

const KIND_WORDS = new Map<string, string>([
  ...PARTY_KINDS.map((kind): [string, string] => [kind, kind]),
  ["person", "individual"],
  ["natural person", "individual"],
  ["private individual", "individual"],
  ["consumer", "individual"],
  ["entity", "company"],
  ["private company", "company"],
  ["corporation", "company"],
  ["legal person", "company"],
  ["state owned", "state-owned"],
  ["state-owned enterprise", "state-owned"],
  ["soe", "state-owned"],
  ["government-owned", "state-owned"],
  ["gov", "government"],
  ["government entity", "government"],
  ["armed forces", "military"],
  ["ship", "vessel"],
  ["non-governmental organisation", "ngo"],
  ["non-governmental organization", "ngo"],
  ["research institute", "university"],
]);

function readKind(text: string): Reading {
  const kind = KIND_WORDS.get(text.trim().toLowerCase().replaceAll("_", "-"));
  return kind ? read(kind) : refused("it is no kind of party", `Write one of: ${PARTY_KINDS.join(", ")}.`);
}

const ACTIVITY_WORDS = new Map<string, string>([
  ...ACTIVITIES.map((activity): [string, string] => [activity, activity]),
  ["re-export", "reexport"],
  ["in-country transfer", "transfer"],
  ["transfer in-country", "transfer"],
  ["deemed export", "deemed-export"],
  ["exp", "export"],
]);

function readActivity(text: string): Reading {
  const activity = ACTIVITY_WORDS.get(text.trim().toLowerCase());
  return activity ? read(activity) : refused("it is no activity", `Write one of: ${ACTIVITIES.join(", ")}.`);
}

/** The stated parts of a list in one cell. */
export function parts(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => !isNullWord(part));
}
