import { ACTIVITIES, type FactType, PARTY_KINDS } from "../facts.ts";
import { countryCode, isCountry } from "../geo/countries.ts";
import { eccnPattern, isEccn } from "./eccn.ts";
import { didYouMean } from "./problem.ts";

/** What is wrong with a word, and what may have been meant. */
export interface Wrong {
  message: string;
  hint?: string | undefined;
}

/** What a fact's values are called in messages. */
export const TYPE_NAMES: Record<FactType, string> = {
  truth: "yes or no",
  country: "a country",
  countries: "a list of countries",
  region: "a region",
  place: "a country or region",
  eccn: "an ECCN",
  inputs: "yes, no or ECCNs",
  hs: "an HS code",
  cas: "a CAS number",
  code: "a code",
  kind: "a kind of party",
  activity: "an activity",
  texts: "a list of texts",
  text: "text",
  number: "a number",
  percent: "a percentage",
  date: "a date",
  column: "a column of the row",
  listing: "a listing",
  owners: "a list of owners",
};

/** A day of the calendar, ISO 8601. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** The last digit is the sum of the others, each times its place from the right, modulo ten (CAS Registry). */
export function isCas(text: string): boolean {
  const match = /^(\d{2,7})-(\d{2})-(\d)$/.exec(text);
  if (!match) return false;
  const digits = [...`${match[1]}${match[2]}`].reverse();
  return digits.reduce((sum, digit, index) => sum + Number(digit) * (index + 1), 0) % 10 === Number(match[3]);
}

/** A region of a country: ISO 3166-2, or the occupied parts UA-DNR and UA-LNR. */
export function isRegion(text: string): boolean {
  return /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(text) && isCountry(text.slice(0, 2));
}

/** What is wrong with one literal that a fact of this type is compared to; undefined when nothing is. */
export function wrongLiteral(type: FactType, text: string): Wrong | undefined {
  switch (type) {
    case "truth":
    case "inputs":
      return text === "yes" || text === "no"
        ? undefined
        : {
            message: `"${text}" is not an answer; use yes or no`,
            hint:
              text === "unknown"
                ? "for a fact that nobody stated: not: { FACT: { stated: yes } }"
                : didYouMean(text, ["yes", "no"]),
          };
    case "country":
    case "countries":
      return wrongCountry(text);
    case "region":
      return isRegion(text)
        ? undefined
        : { message: `"${text}" is not a region; write it as UA-43 (ISO 3166-2)` };
    case "place":
      if (isRegion(text)) return undefined;
      return text.includes("-") ? wrongLiteral("region", text) : wrongCountry(text);
    case "eccn":
      return isEccn(text)
        ? undefined
        : { message: `"${text}" is not an ECCN; write it as 3A991, 5A992.c or EAR99` };
    case "hs":
      return /^\d{6}(?:\d{2}){0,3}$/.test(text)
        ? undefined
        : { message: `"${text}" is not an HS code; write 6, 8, 10 or 12 digits without dots` };
    case "cas":
      return wrongCas(text);
    case "code":
      return /^[A-Za-z0-9][A-Za-z0-9.:/-]{0,39}$/.test(text)
        ? undefined
        : { message: `"${text}" is not a code` };
    case "kind":
      return wrongWord(text, "a kind of party", PARTY_KINDS);
    case "activity":
      return wrongWord(text, "an activity", ACTIVITIES);
    case "number":
    case "percent":
      return wrongNumber(type, text);
    case "date":
      return isDate(text) ? undefined : { message: `"${text}" is not a date; write it as 2022-02-24` };
    case "text":
    case "texts":
    case "listing":
    case "owners":
      return undefined;
  }
}

export function wrongPattern(text: string): Wrong | undefined {
  if (eccnPattern(text)) return undefined;
  return { message: `"${text}" is not an ECCN pattern; write it as 3A991, 3B001.a.4, [3-9][DE]* or EAR99` };
}

export function wrongHeading(text: string): Wrong | undefined {
  if (/^\d{2}(?:\d{2}){0,2}$/.test(text)) return undefined;
  return { message: `"${text}" is not the beginning of an HS code; write 2, 4 or 6 digits` };
}

export function wrongWord(text: string, what: string, words: readonly string[]): Wrong | undefined {
  if (words.includes(text)) return undefined;
  return {
    message: `"${text}" is not ${what}; use ${words.slice(0, -1).join(", ")} or ${words.at(-1)}`,
    hint: didYouMean(text, words),
  };
}

function wrongCountry(text: string): Wrong | undefined {
  if (isCountry(text)) return undefined;
  const meant = countryCode(text);
  return {
    message: `"${text}" is not a country; use its two letters (ISO 3166-1)`,
    hint: meant === undefined ? undefined : `did you mean ${meant}?`,
  };
}

function wrongCas(text: string): Wrong | undefined {
  if (isCas(text)) return undefined;
  const shape = /^\d{2,7}-\d{2}-\d$/.test(text);
  return {
    message: shape
      ? `"${text}" fails the check digit of a CAS number`
      : `"${text}" is not a CAS number; write it as 7782-65-2`,
  };
}

function wrongNumber(type: "number" | "percent", text: string): Wrong | undefined {
  if (!/^-?\d{1,15}(?:\.\d{1,10})?$/.test(text))
    return { message: `"${text}" is not a number; write it as 300 or 0.5` };
  const value = Number(text);
  return type === "percent" && (value < 0 || value > 100)
    ? { message: `"${text}" is not between 0 and 100 percent` }
    : undefined;
}
