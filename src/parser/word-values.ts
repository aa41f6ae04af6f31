import { ACTIVITIES, PARTY_KINDS } from "../facts.ts";
import { currencyCode } from "../geo/currencies.ts";
import { businessOf } from "./business.ts";
import { isNullWord, NOTHING, type Reading, read, refused } from "./reading.ts";

const YES = new Set("yes|y|true|1|ja|j|oui|sí|si|sim|да|是|はい|evet|wahr|vrai".split("|"));
const NO = new Set("no|n|false|0|nein|non|não|nao|нет|否|いいえ|hayır|hayir|falsch|faux".split("|"));

export function readTruth(text: string): Reading {
  const word = text.trim().toLowerCase();
  if (YES.has(word)) return read("yes");
  return NO.has(word)
    ? read("no")
    : refused("it is neither yes nor no", "Write yes or no, or leave it empty when it is not known.");
}

export function readCurrency(text: string): Reading {
  if (isNullWord(text)) return NOTHING;
  const code = currencyCode(text);
  return code ? read(code) : refused("it is no currency in use", "Write the ISO 4217 code (three letters).");
}

export function readCode(text: string): Reading {
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
  ["business", "company"],
  ["ship", "vessel"],
  ["non-governmental organisation", "ngo"],
  ["non-governmental organization", "ngo"],
  ["research institute", "university"],
]);

export function readKind(text: string): Reading {
  if (businessOf(text)) return NOTHING;
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

export function readActivity(text: string): Reading {
  const activity = ACTIVITY_WORDS.get(text.trim().toLowerCase());
  return activity ? read(activity) : refused("it is no activity", `Write one of: ${ACTIVITIES.join(", ")}.`);
}
