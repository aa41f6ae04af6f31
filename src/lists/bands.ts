import type { AnalysedName } from "../names/index.ts";
import type { ListedName, PartyType } from "./entry.ts";

/**
 * The one place where a score becomes `match` (yes), `possible` (unknown, hence review) or nothing.
 *
 * What an order leaves unsaid must never help it: taking a fact away may not clear a line, and may not make it prohibited either. So
 * evidence moves each bar in one direction only. Agreement lowers the bar of `match` and leaves that of `possible` alone, or an order
 * without its country would clear where the same order with it does not. A contradiction raises the bar of `possible` and leaves that
 * of `match` alone, or an order without its country would be prohibited where the same order with it is not. Hence what is unsaid
 * stands where the strictest needs it: at the low bar of `possible` and the high bar of `match`.
 */

/** Score of a pair of bare names from which they are possibly one party (the scores are calibrated to this). */
export const POSSIBLE = 0.7;

/** Score of a bare name that is the same name: word for word but for case, accents, legal form and spelling of one script in another. */
const MATCH = 0.95;

/**
 * A bare name must also say enough. Two rare words and a common one carry about this weight; "Dover", "ABC Trading LLC" or a given name
 * with a surname, borne by many, do not, and are matched only where something else agrees.
 */
const TELLING_WEIGHT = 2.5;

/** What each kind of agreement takes off the bar of `match`. */
const AGREEMENT: Record<string, number> = {
  country: 0.08,
  city: 0.03,
  building: 0.1,
  address: 0.15,
  birth: 0.12,
  id: 1,
};

/** No agreement but an identifier makes a match of names further apart than this. */
const LOWEST_MATCH = 0.78;

/** What each contradiction puts on the bar of `possible`; a wrong country is the cheapest lie and the commonest slip, so it puts little. */
const CONTRADICTION: Record<string, number> = {
  country: 0.05,
  address: 0.02,
  type: 0.1,
  birth: 0.15,
  id: 0.12,
};

/** However much contradicts, names as close as this stay possible. */
const HIGHEST_POSSIBLE = 0.95;

/** A weak alias (a nickname, a bare given name: 31 CFR 501 practice leaves them to the screener) is shown only where it is this close. */
const WEAK_ALIAS = 0.95;

export interface Evidence {
  agree: string[];
  contradict: string[];
}

/** The band of a hit by name; undefined for none. */
export function nameBand(
  score: number,
  stated: AnalysedName,
  listed: { kind: ListedName["kind"]; type: PartyType; sameGroup: boolean },
  { agree, contradict }: Evidence,
): "match" | "possible" | undefined {
  if (agree.includes("id")) return "match";
  const supported = agree.some((what) => what !== "city");
  if (listed.kind === "weak" && !supported && score < WEAK_ALIAS) return undefined;
  const lowered = sum(agree, AGREEMENT);
  const bare = lowered === 0;
  const mayMatch =
    listed.kind === "weak"
      ? supported
      : !bare || (telling(stated) && listed.type !== "person") || longName(stated);
  if (mayMatch && !listed.sameGroup && score >= Math.max(MATCH - lowered, LOWEST_MATCH)) return "match";
  const bar = Math.min(POSSIBLE + sum(contradict, CONTRADICTION), HIGHEST_POSSIBLE);
  return score >= bar ? "possible" : undefined;
}

function sum(what: string[], weights: Record<string, number>): number {
  return what.reduce((total, each) => total + (weights[each] ?? 0), 0);
}

function telling(name: AnalysedName): boolean {
  return name.tokens.reduce((total, token) => total + token.weight, 0) >= TELLING_WEIGHT;
}

/** Three names of one person, or as many words, are rarely shared by chance. */
function longName(name: AnalysedName): boolean {
  return name.tokens.filter((token) => token.kind === "word").length >= 3;
}
