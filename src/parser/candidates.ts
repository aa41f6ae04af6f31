import { factNamed, type Role } from "../facts.ts";
import { currencyCode } from "../geo/currencies.ts";
import { fieldNamed } from "./columns.ts";
import { type HeaderKey, headerKey, nameKey } from "./header-key.ts";
import { ATTRIBUTE_NAMES, FIELD_NAMES, NO_FACTS, ROLE_NAMES, STAND_INS } from "./synonyms.ts";
import type { Target } from "./types.ts";

/** What a header may mean by the names of the trade. */
export interface Candidate {
  target: Target;
  party?: PartyWord;
  /** Lower is surer, among candidates for one fact. */
  rank: number;
  twin: boolean;
  currency?: string;
}

/** The word for a party in a header. */
export interface PartyWord {
  /** Its entry in `ROLE_NAMES`, and the roles that the entry may have. */
  entry: number;
  roles: readonly Role[];
  /** The word itself by its key, and its place among those of the entry: lower is more usual. */
  word: string;
  rank: number;
  /** The entry is that of the contract's own columns for its first role. */
  isUsual: boolean;
}

/** Candidates of this rank and above only stand in for a fact. */
export const STAND_IN = 1_000;

interface Names {
  fields: Map<string, { target: Target; rank: number }>;
  roles: Omit<PartyWord, "isUsual">[];
  attributes: Map<string, { fact: string; rank: number }>;
}

let built: Names | undefined;

/** The names by their keys, built when the first header is met that is not in the contract's columns. */
function names(): Names {
  if (built) return built;
  const fields: Names["fields"] = new Map();
  const enter = (phrases: string, target: Target, from = 0): void => {
    for (const [rank, phrase] of phrases.split("|").entries()) {
      const key = nameKey(phrase);
      if (!fields.has(key)) fields.set(key, { target, rank: from + rank });
    }
  };
  for (const [field, phrases] of Object.entries(FIELD_NAMES))
    enter(`${field}|${phrases}`, fieldNamed(field)!);
  for (const [field, phrases] of Object.entries(STAND_INS)) enter(phrases, fieldNamed(field)!, STAND_IN);
  const roles = ROLE_NAMES.flatMap(({ roles: possible, names: phrases }, entry) =>
    phrases.split("|").map((phrase, rank) => {
      return { word: nameKey(phrase), rank, entry, roles: possible.split(" ") as Role[] };
    }),
  ).sort((a, b) => b.word.length - a.word.length);
  const attributes: Names["attributes"] = new Map();
  for (const [fact, phrases] of Object.entries(ATTRIBUTE_NAMES)) {
    for (const [rank, phrase] of phrases.split("|").entries()) {
      const key = nameKey(phrase);
      if (!attributes.has(key)) attributes.set(key, { fact, rank });
    }
  }
  built = { fields, roles, attributes };
  return built;
}

/** What a header means by the names of the trade, if anything. */
export function candidateOf(header: string): Candidate | undefined {
  const read = headerKey(header);
  if (read.key === "" || NO_FACTS.some((expression) => expression.test(headerText(read)))) return undefined;
  return fieldCandidate(read) ?? partyCandidate(read);
}

function headerText({ key, number }: HeaderKey): string {
  return number === 0 ? key : `${key} ${number}`;
}

const CODE_ENDING = / (?:code|iso|iso ?2|cod|iso code)$/;

function fieldCandidate(read: HeaderKey): Candidate | undefined {
  const { fields } = names();
  if (read.number > 1) return undefined;
  const exact = fields.get(read.key);
  if (exact) return { ...exact, twin: read.translated };
  const { bare, currency } = withoutCurrency(read.key);
  const value = currency === undefined ? undefined : fields.get(bare);
  if (value?.target.fact.name === "item.value") {
    return { ...value, twin: false, currency: currency! };
  }
  const named = fields.get(read.key.replace(CODE_ENDING, "")) ?? fields.get(read.key.replace(/ name$/, ""));
  const isCountry = named?.target.fact.type === "country" || named?.target.fact.type === "countries";
  return named && isCountry
    ? { ...named, rank: named.rank + 100, twin: CODE_ENDING.test(read.key) || read.translated }
    : undefined;
}

/** `fob usd` and `usd fob`; `fc` says that another column names the currency: an empty text. */
function withoutCurrency(key: string): { bare: string; currency: string | undefined } {
  const words = key.split(" ");
  const at = words.findIndex((word) => WRITTEN_CURRENCY.has(word));
  if (at < 0) return { bare: key, currency: undefined };
  const [word] = words.splice(at, 1);
  return { bare: words.join(" "), currency: currencyCode(word === "rmb" ? "CNY" : word!) ?? "" };
}

/** Codes that occur in headers and are no words of a language (ALL, TOP, TRY, PEN are). */
const WRITTEN_CURRENCY: ReadonlySet<string> = new Set(
  "usd eur gbp chf rub kzt cny rmb inr jpy krw brl mxn clp ars cop uyu uah byn uzs vnd myr idr thb php pkr bdt lkr aed sar zar ngn kes ghs xof xaf egp amd gel azn fc".split(
    " ",
  ),
);

function partyCandidate(read: HeaderKey): Candidate | undefined {
  const { roles, attributes } = names();
  for (const found of roles) {
    const rest = around(read.key, found.word);
    const attribute = rest === "" ? { fact: "party.name", rank: 50 } : attributes.get(rest ?? "");
    if (rest === undefined || !attribute) continue;
    const glued = attribute.fact === "glued";
    const fact = factNamed(glued ? "party.name" : attribute.fact)!;
    const [role] = found.roles as [Role];
    const party = read.number > 1 ? `${found.entry}#${read.number}` : String(found.entry);
    return {
      target: { fact, role, party, ...(glued && { glued }) },
      party: { ...found, isUsual: read.number < 2 && found.entry === usualEntry(role) },
      rank: attribute.rank + (glued ? 20 : 0),
      twin: read.translated,
    };
  }
  return undefined;
}

function usualEntry(role: Role): number {
  return ROLE_NAMES.findIndex(({ roles }) => roles.split(" ")[0] === role);
}

/** What stands before or after a phrase; scripts without blanks between words join them. */
function around(key: string, phrase: string): string | undefined {
  if (key === phrase) return "";
  if (key.startsWith(`${phrase} `)) return key.slice(phrase.length + 1);
  if (key.endsWith(` ${phrase}`)) return key.slice(0, -phrase.length - 1);
  if (!/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]$/u.test(phrase)) return undefined;
  if (key.startsWith(phrase)) return key.slice(phrase.length).replace(/^の/, "").trim();
  return key.endsWith(phrase) ? key.slice(0, -phrase.length).trim() : undefined;
}
