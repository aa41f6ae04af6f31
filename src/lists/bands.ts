import type { Comparison } from "../names/index.ts";
import type { ListedName, PartyType } from "./entry.ts";

/**
 * The one place where a name's score and the evidence beside it become `match` (yes), `possible` (unknown, hence review) or nothing.
 *
 * What an order leaves unsaid must never help it, nor harm it: taking a fact away may not clear a line, and may not make it
 * prohibited. So each kind of evidence moves one bar only. Agreement lowers the bar of `match` and leaves that of `possible` alone,
 * or an order without its country would clear where the same order with it does not. A contradiction raises the bar of `possible` and
 * leaves that of `match` alone, or an order without its country would be prohibited where the same order with it is not. What is
 * unsaid stands where caution wants it: at the low bar of `possible`, at the high bar of `match`.
 *
 * A bare name matches where src/names says so: the same name, and one that says enough ("Ali Hassan" does not). Of a person it must be
 * three words at least: given name and surname alone are borne by many, and country, birth or number will tell.
 */

/** Score of a pair of bare names from which they may be one party (the scores are calibrated to this). */
export const POSSIBLE = 0.7;

/** Score from which a name that is supported by evidence matches, before the evidence is taken off. */
const MATCH = 0.95;

/** What each kind of agreement takes off {@link MATCH}. A country is shared by millions; a door, or a date of birth, by few. */
const AGREEMENT: Record<string, number> = {
  country: 0.08,
  city: 0.03,
  building: 0.1,
  address: 0.15,
  birth: 0.12,
};

/** No agreement but an identifier makes a match of names further apart than this. */
export const LOWEST_MATCH = 0.78;

/** What each contradiction puts on {@link POSSIBLE}. A wrong country is the cheapest lie and the commonest slip: it puts little. */
const CONTRADICTION: Record<string, number> = {
  country: 0.05,
  address: 0.02,
  type: 0.1,
  birth: 0.15,
  id: 0.12,
};

/** However much contradicts, names as close as this stay possible. */
const HIGHEST_POSSIBLE = 0.95;

/** A weak alias, a nickname or a given name alone, is possible only this close, and never matches without support. */
const WEAK_POSSIBLE = 0.9;

export interface Evidence {
  agree: string[];
  contradict: string[];
}

/** Words of a person's bare name that must be met for a match. */
const PERSON_WORDS = 3;

/** How two names compare without anything else. */
export type Bare = Pick<Comparison, "score" | "outcome"> & Partial<Pick<Comparison, "band" | "alignment">>;

/** What is known of the name on the list. */
export interface NameOnList {
  kind: ListedName["kind"];
  type: PartyType;
}

/** The band of a hit by name; undefined for none. */
export function nameBand(
  bare: Bare,
  listed: NameOnList,
  { agree, contradict }: Evidence,
): "match" | "possible" | undefined {
  if (agree.includes("id")) return "match";
  if (isMatch(bare, listed, agree)) return "match";
  const bar = (listed.kind === "weak" ? WEAK_POSSIBLE : POSSIBLE) + sum(contradict, CONTRADICTION);
  return bare.score >= Math.min(bar, HIGHEST_POSSIBLE) ? "possible" : undefined;
}

/** Another legal entity under the same name is never this one, whatever agrees: the group shares country and address. */
function isMatch(bare: Bare, listed: NameOnList, agree: string[]): boolean {
  if (bare.outcome === "same-group") return false;
  if (listed.kind !== "weak" && bare.band === "match" && saysEnough(bare, listed.type)) return true;
  const support = sum(agree, AGREEMENT);
  return support > AGREEMENT["city"]! && bare.score >= Math.max(MATCH - support, LOWEST_MATCH);
}

function saysEnough({ alignment = [] }: Bare, type: PartyType): boolean {
  return (
    type !== "person" ||
    alignment.filter(({ left, likeness }) => left !== "" && likeness > 0).length >= PERSON_WORDS
  );
}

function sum(what: string[], weights: Record<string, number>): number {
  return what.reduce((total, each) => total + (weights[each] ?? 0), 0);
}
