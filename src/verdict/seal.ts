import { createHash } from "node:crypto";
import type { Party, PartyHit } from "../line.ts";
import { recordOf } from "../lists/record.ts";
import type { Rule } from "../rules/ast.ts";
import { canonical } from "../rules/canonical.ts";
import { shown } from "../rules/operators.ts";

/**
 * What a person's decision on a hit is bound to: what the order states of the party, and digests of each part of the list entry and
 * of each rule by which the hit counts. When any of them changes, it is another question.
 */
export interface Seal {
  party: Record<string, string>;
  entry: Record<string, string>;
  rules: Record<string, string>;
}

/** What tells who a party is: what its name is compared with, and its seat. */
const IDENTIFYING = ["country", "address", "aliases", "ids", "kind", "hqCountry"];

/** What an order states of who the party is, by the name of the fact without `party.`. How wide its blanks are says nothing. */
export function sealOfParty(party: Party): Record<string, string> {
  const stated: Record<string, string> = { name: spaced(party.name) };
  for (const name of IDENTIFYING) {
    const fact = party.facts.get(`party.${name}`);
    if (fact) stated[name] = spaced(shown(fact.value));
  }
  return stated;
}

function spaced(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

const ENTRIES = new WeakMap<object, Record<string, string>>();

/** A digest of each part of the entry; of the hit itself where no entry is known. */
export function sealOfEntry(hit: PartyHit): Record<string, string> {
  const entry: object = recordOf(hit) ?? hit.listing;
  let seal = ENTRIES.get(entry);
  if (!seal) {
    seal = {};
    for (const [part, value] of Object.entries(entry).sort(([one], [other]) => (one < other ? -1 : 1)))
      if (part !== "id" && !isEmpty(value)) seal[part] = digest(canonical(value));
    ENTRIES.set(entry, seal);
  }
  return seal;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

const RULES = new WeakMap<Rule, string>();

/** A digest of what the rule says: its law with its dates, effect, values, versions and conditions; not of its title, notes and examples. */
export function sealOfRule(rule: Rule): string {
  let seal = RULES.get(rule);
  if (seal === undefined) {
    const { law, effect, values, versions, conditions } = rule;
    seal = digest(canonical({ law, effect, values, versions, conditions }));
    RULES.set(rule, seal);
  }
  return seal;
}

/** Names the question whether this party is this entry: the same for every line and every rule that asks it. */
export function fingerprint(
  list: string,
  entry: string,
  { party, entry: parts }: Omit<Seal, "rules">,
): string {
  return sha256(canonical([list, entry, party, parts])).slice(0, 32);
}

/** 64 bits tell a part that changed from one that did not; the fingerprint has 128. */
function digest(text: string): string {
  return sha256(text).slice(0, 16);
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
