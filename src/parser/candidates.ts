import { factNamed } from "../facts.ts";
import { currencyCode } from "../geo/currencies.ts";
import { fieldNamed, ONLY_AS_WRITTEN } from "./columns.ts";
import { formsOf } from "./header-forms.ts";
import { type HeaderKey, headerKey, nameKey } from "./header-key.ts";
import { type PartyWord, partyWordsIn, usualWord } from "./party-words.ts";
import { ATTRIBUTE_NAMES, DELIVERY_ADDRESS, DOUBTFUL, FIELD_NAMES, NO_FACTS, STAND_INS } from "./synonyms.ts";
import type { Target } from "./types.ts";

/** What a header may mean by the names of the trade. */
export interface Candidate {
  target: Target;
  party?: PartyWord;
  /** Lower is surer, among candidates for one fact. */
  rank: number;
  twin: boolean;
  currency?: string;
  /** Why its name alone does not settle what it states. */
  guess?: string;
  /** What else it may be where another column states the same: the country of the importer beside that of the destination. */
  ofParty?: Candidate;
  /** It is the address of delivery, which may begin with the name of who receives the goods. */
  deliveryAddress?: true;
}

/** Candidates of this rank and above only stand in for a fact. */
export const STAND_IN = 1_000;

interface Names {
  fields: Map<string, { target: Target; rank: number }>;
  attributes: Map<string, { fact: string; rank: number }>;
  deliveryAddresses: ReadonlySet<string>;
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
    enter(ONLY_AS_WRITTEN.has(field) ? phrases : `${field}|${phrases}`, fieldNamed(field)!);
  for (const [field, phrases] of Object.entries(STAND_INS)) enter(phrases, fieldNamed(field)!, STAND_IN);
  const attributes: Names["attributes"] = new Map();
  for (const [fact, phrases] of Object.entries(ATTRIBUTE_NAMES)) {
    for (const [rank, phrase] of phrases.split("|").entries()) {
      const key = nameKey(phrase);
      if (!attributes.has(key)) attributes.set(key, { fact, rank });
    }
  }
  const deliveryAddresses = new Set(DELIVERY_ADDRESS.split("|").map(nameKey));
  built = { fields, attributes, deliveryAddresses };
  return built;
}

/** What a header means by the names of the trade, if anything: as it stands, then without what forms and programs put around it. */
export function candidateOf(header: string): Candidate | undefined {
  const read = headerKey(header);
  if (read.key === "" || NO_FACTS.some((expression) => expression.test(headerText(read)))) return undefined;
  const whole = candidateFor(read);
  const guess = DOUBTFUL.get(read.key);
  if (whole) return guess === undefined ? whole : { ...whole, guess };
  for (const { header: text, qualifier, ofItem } of formsOf(header)) {
    const found = candidateFor(headerKey(text));
    if (!found || (ofItem && found.target.fact.scope !== "item")) continue;
    return qualified({ ...found, rank: found.rank + LESS_SURE }, qualifier);
  }
  return ofBothHalves(header);
}

/** `Shipper/Exporter`: two names for the same. */
function ofBothHalves(header: string): Candidate | undefined {
  const halves = header.split("/");
  if (halves.length !== 2) return undefined;
  const [one, other] = halves.map((half) => candidateFor(headerKey(half)));
  if (!one || !other || one.target.fact !== other.target.fact) return undefined;
  return one.target.role === other.target.role ? { ...one, rank: one.rank + LESS_SURE } : undefined;
}

/** What a name in another form than its own is behind one in its own. */
const LESS_SURE = 10;

function candidateFor(read: HeaderKey): Candidate | undefined {
  const field = fieldCandidate(read);
  if (!field) return partyCandidate(read) ?? deliveryAddress(read);
  const ofParty = field.target.fact.type === "country" ? partyCandidate(read) : undefined;
  return ofParty ? { ...field, ofParty } : field;
}

function deliveryAddress({ key, number, translated }: HeaderKey): Candidate | undefined {
  if (number > 1 || !names().deliveryAddresses.has(key)) return undefined;
  const role = "ultimate-consignee";
  const party = usualWord(role);
  return {
    target: { fact: factNamed("party.name")!, role, party: String(party.entry), glued: true },
    party: { ...party },
    rank: 90,
    twin: translated,
    deliveryAddress: true,
  };
}

/** A foreign buyer and a local one are two. */
function qualified(found: Candidate, qualifier: string | undefined): Candidate {
  const { party } = found;
  return party && qualifier !== undefined
    ? { ...found, party: { ...party, word: `${qualifier} ${party.word}` } }
    : found;
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
  const { attributes } = names();
  for (const { party: found, rest } of partyWordsIn(read.key)) {
    const attribute = rest === "" ? { fact: "party.name", rank: 50 } : attributes.get(rest);
    if (!attribute) continue;
    // Where the goods are shipped to, not where a ship is: `ship-country`, `ship-address-2`.
    if (found.word === "ship" && attribute.fact !== "party.name") continue;
    const glued = attribute.fact === "glued";
    const fact = factNamed(glued ? "party.name" : attribute.fact)!;
    const role = found.roles[0]!;
    const party = read.number > 1 ? `${found.entry}#${read.number}` : String(found.entry);
    return {
      target: { fact, role, party, ...(glued && { glued }) },
      party: { ...found, isUsual: read.number < 2 && found.isUsual },
      rank: attribute.rank + (glued ? 20 : 0),
      twin: read.translated,
    };
  }
  return undefined;
}
