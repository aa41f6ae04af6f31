import type { Truth } from "../truth.ts";
import type { BecauseResult, FindingResult, LineResult } from "../verdict/result.ts";

/** An answer that is open, and what it would have to be. */
interface Turn {
  fact: string;
  /** `end-user Example OOO`; absent for a fact of the shipment or the item. */
  party?: string;
  /** What the rule asks of it, in the rule's words. */
  asks?: string;
  /** What that has to come to. */
  to: "yes" | "no";
}

/** Answers that together change a finding. */
type Way = readonly Turn[];

export interface Change {
  cite: string;
  title: string;
  /** Alternatives, the shortest first. */
  ways: Way[];
}

/** Alternatives shown; more would be no help. */
const MOST_WAYS = 4;
/** Turns in one way: what needs more is another transaction. */
const MOST_TURNS = 4;

/**
 * Which open answers would take each finding away that keeps a line from being clear: none where it rests on what is stated. Other
 * facts would be another transaction, and are proposed to nobody.
 */
export function waysToClear({ findings, verdict }: LineResult): Change[] {
  if (verdict === "clear") return [];
  const held = findings.filter(({ effect }) => effect !== "advice");
  const changes = held.map((finding) => ({ ...changeOf(finding, "no"), law: finding.inForce !== undefined }));
  // A list that is not at hand, or a limit of the program, is no fact of the line.
  return changes.filter(({ ways, law }) => law || ways.length > 0).map(({ law: _law, ...change }) => change);
}

/** Which answers that are still open would make a finding certain that now may apply. */
export function waysToWorse({ findings }: LineResult): Change[] {
  const open = findings.filter(({ effect, truth }) => effect !== "advice" && truth === "unknown");
  return open.map((finding) => changeOf(finding, "yes")).filter(({ ways }) => ways.length > 0);
}

function changeOf({ cite, title, because }: FindingResult, to: "yes" | "no"): Change {
  const ways = joined(because, to, "all", {}) ?? [];
  return { cite, title, ways: ways.filter(({ length }) => length > 0) };
}

interface Within {
  party?: string;
  asks?: string;
}

/** The ways in which a step comes to an answer; undefined where no open answer can make it so. */
function waysOf(step: BecauseResult, to: "yes" | "no", outer: Within): Way[] | undefined {
  if (step.truth === to) return [[]];
  const { label, party = outer.party, because = [], of = "all" } = step;
  // What a `not` is called says the contrary of what its part asks.
  const asks = of === "not" || of === "none" ? undefined : (label ?? outer.asks);
  const within = { ...(party !== undefined && { party }), ...(asks !== undefined && { asks }) };
  if (because.length === 0) return leaf(step, to, within);
  if (of === "not") return joined(because, opposite(to), "all", within);
  return of === "none" ? joined(because, opposite(to), "any", within) : joined(because, to, of, within);
}

function leaf(
  { fact, value, from = "" }: BecauseResult,
  to: "yes" | "no",
  within: Within,
): Way[] | undefined {
  const open = value === undefined || from.startsWith("presumed:");
  if (fact === undefined || !open) return undefined;
  const { party, asks } = within;
  const ofParty = fact.startsWith("party.") && party !== undefined;
  return [[{ fact, ...(ofParty && { party }), ...(asks !== undefined && { asks }), to }]];
}

/** One part is enough to make `all` no and `any` yes; else all of them are needed. */
function joined(
  steps: readonly BecauseResult[],
  to: "yes" | "no",
  of: "all" | "any",
  within: Within,
): Way[] | undefined {
  const each = steps.map((step) => waysOf(step, to, within));
  if ((of === "all") === (to === "no")) {
    const possible = each.flatMap((ways) => ways ?? []);
    return possible.length > 0 ? shortest(possible) : undefined;
  }
  let together: Way[] = [[]];
  for (const ways of each) {
    if (!ways) return undefined;
    together = shortest(together.flatMap((one) => ways.map((other) => distinct([...one, ...other]))));
    if (together.length === 0) return undefined;
  }
  return together;
}

function shortest(ways: readonly Way[]): Way[] {
  const known = new Map(ways.filter(({ length }) => length <= MOST_TURNS).map((way) => [keyOf(way), way]));
  return [...known.values()].sort((one, other) => one.length - other.length).slice(0, MOST_WAYS);
}

function distinct(way: Way): Way {
  return [...new Map(way.map((turn) => [keyOf([turn]), turn])).values()];
}

function keyOf(way: Way): string {
  return way.map(({ fact, party = "", asks = "", to }) => `${fact} ${party} ${asks} ${to}`).join("\n");
}

function opposite(truth: Exclude<Truth, "unknown">): "yes" | "no" {
  return truth === "yes" ? "no" : "yes";
}

/** A way as part of a sentence: `item.madeWith.usTechnology is no`. */
export function wayText(way: Way): string {
  return way
    .map(({ fact, party, asks, to }) => {
      const what = `${fact}${party === undefined ? "" : ` of ${party}`}`;
      return asks === undefined ? `${what} answered ${to}` : `“${asks}” answered ${to} (${what})`;
    })
    .join(" and ");
}
