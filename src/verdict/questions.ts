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
  const wanted: { rule: string; ways: Alternative[] }[] = [];
  for (const finding of findings) {
    const lifts = finding.liftableBy.map(({ missing }): Alternative => missing);
    const ways = finding.effect === "review" ? [...waysTo("no", finding.because), ...lifts] : lifts;
    if (ways.length > 0) wanted.push({ rule: finding.rule, ways });
  }
  for (const { rule, missing } of limits) if (missing.length > 0) wanted.push({ rule, ways: [missing] });

  // Those with the fewest ways first: what they need is needed in any case, and may settle the others.
  let chosen: Alternative = [];
  const settles = new Map<string, Set<string>>();
  for (const { rule, ways } of wanted.sort(
    (one, other) => one.ways.length - other.ways.length || (one.rule < other.rule ? -1 : 1),
  )) {
    const best = ways.reduce((least, way) =>
      union(chosen, way).length < union(chosen, least).length ? way : least,
    );
    chosen = union(chosen, best);
    for (const missing of best) {
      const rules = settles.get(keyOf(missing)) ?? new Set();
      settles.set(keyOf(missing), rules.add(rule));
    }
  }
  return chosen
    .map((missing) => ({
      ...missing,
      of: factNamed(missing.fact)?.who ?? "exporter",
      settles: [...(settles.get(keyOf(missing)) ?? [])].sort(),
    }))
    .sort((one, other) => other.settles.length - one.settles.length || (keyOf(one) < keyOf(other) ? -1 : 1));
}
