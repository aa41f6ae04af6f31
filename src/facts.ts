/**
 * The vocabulary: every fact a rule may ask for, under the path it has in the JSON manifest (`lines[]` is `item`, a party is
 * `party`). A name that is not here is an error in a rule and a reported, unread column in a manifest.
 */
export type { Answerer, FactDefinition, FactScope, FactType } from "./vocabulary/define.ts";

import type { FactDefinition } from "./vocabulary/define.ts";
import { DERIVED, ITEM } from "./vocabulary/item.ts";
import { PARTY } from "./vocabulary/party.ts";
import { SHIPMENT } from "./vocabulary/shipment.ts";

export const FACTS: readonly FactDefinition[] = [...SHIPMENT, ...ITEM, ...PARTY, ...DERIVED];

const BY_NAME = new Map(FACTS.map((fact) => [fact.name, fact]));

export function factNamed(name: string): FactDefinition | undefined {
  return BY_NAME.get(name);
}

export const ROLES = [
  "exporter",
  "purchaser",
  "intermediate-consignee",
  "ultimate-consignee",
  "end-user",
  "forwarder",
  "notify-party",
  "carrier",
  "vessel",
  "bank",
  "manufacturer",
  "signatory",
  "owner",
] as const;
export type Role = (typeof ROLES)[number];

export const PARTY_KINDS = [
  "individual",
  "company",
  "government",
  "state-owned",
  "military",
  "police",
  "intelligence",
  "ngo",
  "university",
  "vessel",
  "bank",
] as const;

export const ACTIVITIES = ["export", "reexport", "transfer", "deemed-export"] as const;

/** Facts that differ on almost every line, and that few rules ask for: numbers, dates and free text. */
const FREE_TEXT: ReadonlySet<string> = new Set(
  FACTS.filter(({ type }) => ["text", "texts", "number", "percent", "date"].includes(type)).map(
    ({ name }) => name,
  ),
);

export function isFreeText(fact: string): boolean {
  return FREE_TEXT.has(fact);
}
