import { factNamed, type Role } from "../facts.ts";
import type { Fact, Listing, Owner, Party } from "../line.ts";
import { stateBusiness } from "./business.ts";
import { roleNamed } from "./columns.ts";
import { type Json, JsonNumber, type JsonObject } from "./json.ts";
import { MAX_OWNERS } from "./limits.ts";
import { type ListingDetail, statedListing } from "./listings.ts";
import { asText, type Findings, isObject, scalarFact } from "./nodes.ts";
import { readShare } from "./numbers.ts";
import { isNullWord } from "./reading.ts";

const FORM = "See the manifest's form in the README.";

/** A party of a document. Undefined when it is none, or its role is not known: then a problem says so. */
export function readParty(node: Json, path: string, findings: Findings): Party | undefined {
  if (!isObject(node)) {
    findings.problem(path, asText(node), "it should be an object", FORM);
    return undefined;
  }
  const stated = node.get("role") ?? null;
  const role = typeof stated === "string" ? roleNamed(stated) : undefined;
  if (!role)
    findings.problem(
      `${path}.role`,
      asText(stated),
      "it is no role",
      "Write exporter, purchaser, ultimate-consignee, end-user, …",
    );
  return role && partyIn(role, node, path, findings);
}

/** The party that an object describes: its name, and every `party.…` fact under its own name or in `facts`. */
function partyIn(role: Role, node: JsonObject, path: string, findings: Findings): Party {
  const party: Party = { role, name: "", facts: new Map() };
  const name = node.get("name") ?? node.get("party.name") ?? null;
  const named = scalarFact(factNamed("party.name")!, name, `${path}.name`, findings);
  if (named) {
    party.name = named.value as string;
    party.facts.set("party.name", named);
  }
  for (const [key, value] of node) {
    if (key === "role" || factOf(key) === "party.name" || key === "percent" || key === "facts") continue;
    stateFact(party, factOf(key), value, `${path}.${key}`, findings);
  }
  const facts = node.get("facts");
  if (isObject(facts)) {
    for (const [key, value] of facts) {
      stateFact(party, factOf(key), value, `${path}.facts.${key}`, findings);
    }
  } else if (facts !== undefined && facts !== null)
    findings.problem(`${path}.facts`, asText(facts), "it should be an object", FORM);
  return party;
}

/** `listed` and `party.listed` are one fact. */
function factOf(key: string): string {
  return key.startsWith("party.") ? key : `party.${key}`;
}

function stateFact(party: Party, name: string, value: Json, column: string, findings: Findings): void {
  const definition = factNamed(name);
  if (!definition) findings.unknownName(column, value);
  if (!definition || value === null) return;
  if (name === "party.kind") stateBusiness(party, column, asText(value));
  const fact =
    structured(name, value, column, party.name, findings) ?? scalarOrNothing(name, value, column, findings);
  if (fact) party.facts.set(name, fact);
}

function scalarOrNothing(name: string, value: Json, column: string, findings: Findings): Fact | undefined {
  const definition = factNamed(name)!;
  const isStructure = definition.type === "listing" || definition.type === "owners";
  return isStructure || (name === "party.ids" && isObject(value))
    ? undefined
    : scalarFact(definition, value, column, findings);
}

function structured(
  name: string,
  value: Json,
  column: string,
  party: string,
  findings: Findings,
): Fact | undefined {
  const from = { kind: "manifest" as const, column, text: asText(value) };
  if (name === "party.listed") {
    const listings = readListings(value, column, party, findings);
    return listings && { value: listings, from };
  }
  if (name === "party.owners") {
    const owners = readOwners(value, column, findings);
    return owners && { value: owners, from };
  }
  if (name === "party.ids" && isObject(value)) {
    const ids = [...value].filter(([, id]) => id !== null && !isNullWord(asText(id)));
    const text = ids.map(([type, id]) => `${type}:${asText(id)}`).join("; ");
    return text === "" ? undefined : { value: text, from: { ...from, text } };
  }
  return undefined;
}

/** Stated listings: the name of a list, an object `{ list, footnote, scope, policy }`, or several of either. */
export function readListings(
  value: Json,
  column: string,
  party: string,
  findings: Findings,
): Listing[] | undefined {
  const nodes = Array.isArray(value) ? value : typeof value === "string" ? value.split(/;|\n/) : [value];
  const listings: Listing[] = [];
  for (const node of nodes) {
    if (node === null || (typeof node === "string" && isNullWord(node))) continue;
    const list = isObject(node) ? (node.get("list") ?? node.get("on") ?? null) : node;
    const listing =
      typeof list === "string"
        ? statedListing(list, party, isObject(node) ? detailOf(node, column, findings) : {})
        : undefined;
    if (listing) listings.push(listing);
    else
      findings.problem(
        column,
        asText(list),
        "no list is known by this name",
        "Write EL, MEU, SDN, DPL, UVL, EU-FSF, UK-SL, …",
      );
  }
  return listings.length > 0 ? listings : undefined;
}

const DETAILS = new Set([
  "list",
  "on",
  "footnote",
  "footnotes",
  "scope",
  "policy",
  "programme",
  "programmes",
  "measure",
  "measures",
  "entry",
  "cite",
  "name",
]);

function detailOf(node: JsonObject, column: string, findings: Findings): ListingDetail {
  for (const [key, value] of node) if (!DETAILS.has(key)) findings.unknownName(`${column}.${key}`, value);
  const texts = (...keys: string[]): string[] | undefined => {
    const value = keys.map((key) => node.get(key)).find((one) => one !== undefined && one !== null);
    return value === undefined
      ? undefined
      : (Array.isArray(value) ? value : [value]).map((one) => asText(one!).trim());
  };
  const footnotes = texts("footnote", "footnotes")?.filter((one) => one.toLowerCase() !== "none");
  for (const footnote of footnotes ?? []) {
    if (!/^[1-9]$/.test(footnote))
      findings.problem(`${column}.footnote`, footnote, "it is no footnote", "Write its number, 3 say.");
  }
  const [scope, policy, entry, cite] = ["scope", "policy", "entry", "cite"].map((key) => texts(key)?.[0]);
  const programmes = texts("programme", "programmes");
  const measures = texts("measure", "measures");
  return {
    ...(footnotes && { footnotes: footnotes.map(Number) }),
    ...(scope !== undefined && { scope }),
    ...(policy !== undefined && { policy }),
    ...(entry !== undefined && { entry }),
    ...(cite !== undefined && { cite }),
    ...(programmes && { programmes }),
    ...(measures && { measures }),
  };
}

/** Owners as objects with a share, or as text: `Name (RU) 60%; Other name 25–50%`. */
export function readOwners(value: Json, column: string, findings: Findings): Owner[] | undefined {
  const nodes = Array.isArray(value) ? value : typeof value === "string" ? value.split(/;|\n/) : [value];
  const owners: Owner[] = [];
  for (const [i, node] of nodes.entries()) {
    if (node === null || (typeof node === "string" && isNullWord(node))) continue;
    if (++findings.owners > MAX_OWNERS) {
      if (findings.owners === MAX_OWNERS + 1)
        findings.problem(column, "", `there are more than ${MAX_OWNERS} owners`, "Split the shipment.");
      return undefined;
    }
    const owner = isObject(node)
      ? ownerIn(node, `${column}[${i}]`, findings)
      : ownerText(asText(node), `${column}[${i}]`, findings);
    if (owner) owners.push(owner);
  }
  return owners.length > 0 ? owners : undefined;
}

function ownerIn(node: JsonObject, path: string, findings: Findings): Owner {
  const stated = node.get("percent") ?? null;
  const text = stated === null ? "" : asText(stated);
  const share = readShare(text);
  if (share === undefined)
    findings.problem(`${path}.percent`, text, "it is no share", "Write 60, 25–50, or unknown.");
  return { party: partyIn("owner", node, path, findings), percent: share === "unknown" ? undefined : share };
}

function ownerText(text: string, path: string, findings: Findings): Owner {
  const whole = text.trim();
  const share = SHARE.exec(whole.slice(-MAX_TAIL));
  const before = (share ? whole.slice(0, -share[0].length) : whole).trimEnd();
  const country = share ? /\(([A-Za-z]{2})\)[:,]?$/.exec(before.slice(-MAX_TAIL)) : null;
  const name = (country ? before.slice(0, -country[0].length) : before).trim();
  const node: JsonObject = new Map<string, Json>([["name", name]]);
  if (country) node.set("country", country[1]!);
  if (share) node.set("percent", new JsonNumber(share[1]!));
  return ownerIn(node, path, findings);
}

/** Characters at the end of an owner's text that its share and country may take. */
const MAX_TAIL = 40;
/** `60%`, `25–50 %`, `> 50%` at the end of a text, with the colon or comma before it. */
const SHARE = /[:,]? ?([<>≥≤]?\d{1,3}(?:[.,]\d{1,4})?(?:[–-]\d{1,3}(?:[.,]\d{1,4})?)?) ?%$/;
