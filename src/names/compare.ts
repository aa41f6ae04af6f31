import { analyseName } from "./analyse.ts";
import { weigh } from "./evidence.ts";
import { scoreAnalysed } from "./score.ts";
import type { AnalysedName, Comparison, Edge, Evidence, NameType } from "./types.ts";

/** From here a pair of bare names is worth a person's look. */
export const POSSIBLE = 0.7;
/** From here, and with enough said, a pair is taken for the same party. */
export const MATCH = 0.9;
/** A bare name must say at least this much for a match: `Ali Hassan` alone is a look, `Gennady Timchenko` a match. */
const MATCH_SAYS = 1.3;

/** Whether names of two types are compared at all: vessels with vessels, persons with persons, companies with companies, unknown with all. */
export function comparable(a: NameType, b: NameType): boolean {
  return a === b || a === "unknown" || b === "unknown";
}

/**
 * Compares two analysed names, and the facts beside them.
 * Evidence that both sides have moves the score: what agrees never lowers it, what contradicts never raises it, what one side lacks
 * is unknown and moves nothing. Equal names are ordered by `rank`.
 */
export function compareAnalysed(a: AnalysedName, b: AnalysedName, evidence?: Evidence): Comparison {
  if (!comparable(a.type, b.type)) {
    return { score: 0, rank: 0, alignment: [], agree: [], contradict: ["type"], outcome: "different" };
  }
  const alignment: Edge[] = [];
  const name = scoreAnalysed(a, b, alignment);
  const facts = weigh(withCountries(a, b, evidence));
  // Agreement closes part of the gap to 1, but only for a name that is already in question.
  const lifted =
    name.score >= 0.55 ? name.score + (1 - name.score) * Math.min(0.6, facts.lift * 0.5) : name.score;
  const score = Math.max(0, lifted - facts.drop);
  let outcome = name.outcome;
  if (outcome === "same" && facts.otherCountry && !facts.agree.some((what) => what.startsWith("id ")))
    outcome = "other-country";
  const proved = facts.agree.some((what) => what.startsWith("id "));
  const settled = outcome === "same" || (proved && score >= POSSIBLE);
  const enough = name.said >= MATCH_SAYS || facts.lift >= 0.15;
  const band = score < POSSIBLE ? undefined : score >= MATCH && settled && enough ? "match" : "possible";
  return {
    score,
    ...(band === undefined ? {} : { band }),
    rank: score + facts.lift,
    alignment,
    agree: facts.agree,
    contradict: facts.contradict,
    outcome: score < POSSIBLE && outcome !== "same-group" ? "different" : outcome,
  };
}

function withCountries(a: AnalysedName, b: AnalysedName, evidence: Evidence | undefined): Evidence {
  const left = evidence?.left ?? {};
  const right = evidence?.right ?? {};
  return {
    left: left.countries || a.country === undefined ? left : { ...left, countries: [a.country] },
    right: right.countries || b.country === undefined ? right : { ...right, countries: [b.country] },
  };
}

/**
 * How alike two names are.
 * @returns 0..1; 0.7 and more is a possible match. Symmetric; a name against itself is 1.
 */
export function compareNames(a: string, b: string, opts: { type?: NameType } = {}): number {
  return scoreAnalysed(analyseName(a, opts), analyseName(b, opts)).score;
}

/** The comparison of two names with the alignment that made the score. */
export function explainComparison(
  a: string,
  b: string,
  opts: { type?: NameType; evidence?: Evidence } = {},
): Comparison {
  const type = opts.type === undefined ? {} : { type: opts.type };
  return compareAnalysed(analyseName(a, type), analyseName(b, type), opts.evidence);
}
