import { factNamed } from "../facts.ts";
import { type Alternative, keyOf, union, waysTo } from "../rules/missing.ts";
import type { Finding, Question } from "./finding.ts";

/**
 * The smallest set of questions that could still make the line better: the findings that stand are taken together, so that one
 * answer settles as many as it can. A line that an established finding keeps as strict as it is gets no questions about lesser ones.
 */
export function questionsOf(findings: readonly Finding[], limits: readonly Finding[]): Question[] {
  const established = findings.filter(({ effect }) => effect !== "review");
  const liftable = established.every(({ liftableBy }) => liftableBy.length > 0);
  if (!liftable) return [];
  const wanted: Wanted[] = [];
  for (const finding of findings) {
    const lifts = finding.liftableBy.map(({ missing }): Alternative => missing);
    const ways = finding.effect === "review" ? [...waysTo("no", finding.because), ...lifts] : lifts;
    if (ways.length > 0) wanted.push({ rule: finding.rule, ways });
  }
  for (const { rule, missing } of limits) if (missing.length > 0) wanted.push({ rule, ways: [missing] });

  const chosen = chosenOf(wanted);
  const settles = new Map<string, string[]>();
  for (const { rule, ways } of wanted) {
    const way = ways.find((one) => isWithin(one, chosen));
    for (const missing of way ?? [])
      settles.set(keyOf(missing), [...(settles.get(keyOf(missing)) ?? []), rule]);
  }
  return chosen
    .map((missing) => ({
      ...missing,
      of: factNamed(missing.fact)?.who ?? "exporter",
      settles: [...new Set(settles.get(keyOf(missing)))].sort(),
    }))
    .sort((one, other) => other.settles.length - one.settles.length || (keyOf(one) < keyOf(other) ? -1 : 1));
}

/** One finding, and the sets of answers of which any would settle it. */
interface Wanted {
  rule: string;
  ways: readonly Alternative[];
}

/**
 * Those with the fewest ways are chosen first: what they need is needed in any case, and may settle the others. What the later ones
 * brought may have made an earlier answer superfluous: that is taken out again.
 */
function chosenOf(wanted: Wanted[]): Alternative {
  let chosen: Alternative = [];
  wanted.sort((one, other) => one.ways.length - other.ways.length || (one.rule < other.rule ? -1 : 1));
  for (const { ways } of wanted) {
    const best = ways.reduce((least, way) =>
      mattersOf(union(chosen, way)) < mattersOf(union(chosen, least)) ? way : least,
    );
    chosen = union(chosen, best);
  }
  for (const missing of chosen) {
    const rest = chosen.filter((one) => one !== missing);
    if (wanted.every(({ ways }) => ways.some((way) => isWithin(way, rest)))) chosen = rest;
  }
  return chosen;
}

/** Facts that one answer tells together count as one: a maker's certificate says all of `item.madeWith`. */
function mattersOf(missing: Alternative): number {
  return new Set(missing.map((one) => keyOf(one).replace(/^(\w+\.\w+)\.\w+/, "$1"))).size;
}

function isWithin(way: Alternative, chosen: Alternative): boolean {
  const keys = new Set(chosen.map(keyOf));
  return way.every((missing) => keys.has(keyOf(missing)));
}
