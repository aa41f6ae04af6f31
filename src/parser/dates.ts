import { NOTHING, type Reading, read, refused } from "./reading.ts";

/** The order in which a column writes day and month, where some of its cells prove it. */
export type DayMonth = "dmy" | "mdy";

const FIX = "Write it as YYYY-MM-DD.";
const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/;
const YEAR_FIRST = /^(\d{4})[./](\d{1,2})[./](\d{1,2})$/;
const EAST_ASIAN = /^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?$/;
const YEAR_LAST =
  /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?:,?\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?)?$/i;
const NAMED =
  /^(?:(\d{1,2})\.?[\s-]+(\p{L}{3,12})\.?|(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?),?[\s-]+(\d{4})$/u;
/** As databases write it: the day, the month by its name, two digits of the year. */
const SHORT = /^(\d{1,2})[\s-](\p{L}{3,12})\.?[\s-](\d{2})$/u;
/** As a marketplace writes it: `Mar-14-24`. */
const SHORT_US = /^(\p{L}{3,12})-(\d{1,2})-(\d{2})$/u;
const SPANISH = /^(\d{1,2}) de (\p{L}{4,12}) (?:de|del) (\d{4})$/u;
const MONTH_ONLY = /^(?:\p{L}{3,12}\.?[\s-]*\d{4}|\d{4}-\d{2}|\d{1,2}\/\d{4}|\d{4})$/u;

const MONTHS = new Map(
  [
    ["jan", "january", "januar", "janvier", "janv", "enero", "ene", "janeiro", "января", "ocak"],
    [
      "feb",
      "february",
      "februar",
      "février",
      "fevrier",
      "févr",
      "febrero",
      "fevereiro",
      "fev",
      "февраля",
      "şubat",
    ],
    ["mar", "march", "märz", "maerz", "mrz", "mars", "marzo", "março", "marco", "марта", "mart"],
    ["apr", "april", "avril", "avr", "abril", "abr", "апреля", "nisan"],
    ["may", "mai", "mayo", "maio", "мая", "mayıs"],
    ["jun", "june", "juni", "juin", "junio", "junho", "июня", "haziran"],
    ["jul", "july", "juli", "juillet", "juil", "julio", "julho", "июля", "temmuz"],
    ["aug", "august", "août", "aout", "agosto", "ago", "августа", "ağustos"],
    ["sep", "sept", "september", "septembre", "septiembre", "setembro", "set", "сентября", "eylül"],
    ["oct", "october", "oktober", "okt", "octobre", "octubre", "outubro", "out", "октября", "ekim"],
    ["nov", "november", "novembre", "noviembre", "novembro", "ноября", "kasım"],
    [
      "dec",
      "december",
      "dezember",
      "dez",
      "décembre",
      "decembre",
      "déc",
      "diciembre",
      "dic",
      "dezembro",
      "декабря",
      "aralık",
    ],
  ].flatMap((names, i) => names.map((name): [string, number] => [name, i + 1])),
);

/**
 * A calendar date as ISO 8601. Forms with the year first, with the month by its name, and `14082025` are read; 03/04/2022 only where
 * other cells of the column prove the order; what is ambiguous, incomplete or impossible is refused.
 */
export function readDate(text: string, order?: DayMonth): Reading {
  const date = text.trim();
  if (date === "") return NOTHING;
  if (date.length > 40) return refused("it is no date", FIX);
  const iso = ISO.exec(date);
  if (iso) return iso[7] === undefined ? day(iso[1]!, iso[2]!, iso[3]!) : moment(iso);
  const yearFirst = YEAR_FIRST.exec(date) ?? EAST_ASIAN.exec(date);
  if (yearFirst) return day(yearFirst[1]!, yearFirst[2]!, yearFirst[3]!);
  const yearLast = YEAR_LAST.exec(date);
  if (yearLast) return numbered(yearLast, order);
  if (/^\d{5,8}$/.test(date)) return digits(date);
  const named = NAMED.exec(date);
  const month = named && MONTHS.get((named[2] ?? named[3]!).toLowerCase());
  if (named && month) return day(named[5]!, String(month), named[1] ?? named[4]!);
  const short = SHORT.exec(date);
  const shortMonth = short && MONTHS.get(short[2]!.toLowerCase());
  if (short && shortMonth) return inThisCentury(short[3]!, String(shortMonth), short[1]!);
  const us = SHORT_US.exec(date);
  const usMonth = us && MONTHS.get(us[1]!.toLowerCase());
  if (us && usMonth) return inThisCentury(us[3]!, String(usMonth), us[2]!);
  const spanish = SPANISH.exec(date);
  const spanishMonth = spanish && MONTHS.get(spanish[2]!.toLowerCase());
  if (spanish && spanishMonth) return day(spanish[3]!, String(spanishMonth), spanish[1]!);
  if (MONTH_ONLY.test(date)) return refused("the day is missing", FIX);
  return refused("it is no date", FIX);
}

/** Which order a cell proves, if any. */
export function provenOrder(text: string): DayMonth | undefined {
  const match = YEAR_LAST.exec(text.trim());
  if (!match || match[2] === ".") return undefined;
  if (match[4]!.length === 2 && Number(match[1]) > 12) return undefined;
  const [first, second] = [Number(match[1]), Number(match[3])];
  if (first > 12 && first <= 31 && second >= 1 && second <= 12) return "dmy";
  return second > 12 && second <= 31 && first >= 1 && first <= 12 ? "mdy" : undefined;
}

/** Midnight of another time zone, written in UTC, shows the day before: said, not mended. */
function moment(match: RegExpExecArray): Reading {
  const reading = day(match[1]!, match[2]!, match[3]!);
  const midnight = match[4] === "00" && match[5] === "00";
  if (reading.value === undefined || midnight || !match[7]?.startsWith("Z")) return reading;
  const why = `it is a moment in UTC (${match[4]}:${match[5]}); where the shipper is, it may be another day`;
  return { ...reading, note: { why, fix: FIX } };
}

function numbered(match: RegExpExecArray, order: DayMonth | undefined): Reading {
  const [first, separator, second, year] = [match[1]!, match[2]!, match[3]!, match[4]!];
  if (year.length === 2) {
    const isMonthFirst = separator === "/" && Number(first) <= 12 && (Number(second) > 12 || order === "mdy");
    return isMonthFirst ? inThisCentury(year, first, second) : refused("the year has two digits", FIX);
  }
  if (separator === ".") return day(year, second, first);
  const own = Number(first) > 12 ? "dmy" : Number(second) > 12 ? "mdy" : undefined;
  if (own && order && own !== order) {
    return refused(
      `it has the ${own === "dmy" ? "day" : "month"} first, and other cells of the column have not`,
      FIX,
    );
  }
  if (own) return own === "dmy" ? day(year, second, first) : day(year, first, second);
  if (first.padStart(2, "0") === second.padStart(2, "0")) return day(year, first, second);
  if (order) return order === "dmy" ? day(year, second, first) : day(year, first, second);
  return refused(`it is ambiguous: ${iso(year, second, first)} or ${iso(year, first, second)}`, FIX);
}

/** `20220328`, `28032022`, `3052025` (its zero lost), and the day number of a spreadsheet. */
function digits(date: string): Reading {
  if (date.length === 5) {
    const likely = new Date((Number(date) - 25_569) * 86_400_000).toISOString().slice(0, 10);
    return refused(
      `it is the day number of a spreadsheet, likely ${likely}`,
      "Format the column as a date, or write YYYY-MM-DD.",
    );
  }
  if (date.length === 8) {
    const yearFirst = day(date.slice(0, 4), date.slice(4, 6), date.slice(6));
    return plausible(yearFirst) ? yearFirst : packed(date);
  }
  return date.length === 7 ? packed(`0${date}`) : refused("it is no date", FIX);
}

function packed(date: string): Reading {
  const [first, second, year] = [date.slice(0, 2), date.slice(2, 4), date.slice(4)];
  const [dmy, mdy] = [day(year, second, first), day(year, first, second)];
  if (!plausible(dmy) || !plausible(mdy) || dmy.value === mdy.value) return plausible(dmy) ? dmy : mdy;
  return refused(`it is ambiguous: ${dmy.value} or ${mdy.value}`, FIX);
}

function plausible({ value }: Reading): boolean {
  return typeof value === "string" && value >= "1970" && value < "2100";
}

function inThisCentury(year: string, month: string, date: string): Reading {
  const reading = day(`20${year}`, month, date);
  const why = `the year has two digits: read as 20${year}`;
  return reading.value === undefined ? reading : { ...reading, note: { why, fix: FIX } };
}

function day(year: string, month: string, date: string): Reading {
  const text = iso(year, month, date);
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(text))
    return refused("there is no such day", FIX);
  return plausible({ value: text })
    ? read(text)
    : refused("its year is none of an order: another calendar, or a slip", FIX);
}

function iso(year: string, month: string, date: string): string {
  return `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
}
