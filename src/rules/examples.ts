import type { Truth } from "../truth.ts";
import type { Example, Rule } from "./ast.ts";
import type { LoadedRules } from "./load.ts";
import { inOrder, type RuleProblem } from "./problem.ts";

/** What a rule comes to on the facts of an example, and the facts that an unknown answer asks for. */
type EvaluateExample = (rule: Rule, given: Example["given"]) => { truth: Truth; asks: readonly string[] };

/**
 * Runs the examples of every rule, or of the named ones.
 * @returns the examples that come to something else than they expect, where they stand.
 */
export function runExamples(
  { ruleSet, where }: LoadedRules,
  evaluate: EvaluateExample,
  only?: ReadonlySet<string>,
): RuleProblem[] {
  const problems: RuleProblem[] = [];
  for (const rule of ruleSet.rules) {
    if (only && !only.has(rule.id)) continue;
    for (const example of rule.examples) {
      const wrong = failure(rule, example, evaluate);
      if (wrong !== undefined) problems.push(where(rule.id, example, `"${example.case}" ${wrong}`));
    }
  }
  return inOrder(problems);
}

function failure(
  rule: Rule,
  { given, expect, asks }: Example,
  evaluate: EvaluateExample,
): string | undefined {
  let found: ReturnType<EvaluateExample>;
  try {
    found = evaluate(rule, given);
  } catch (error) {
    return `cannot be decided: ${(error as Error).message}`;
  }
  if (found.truth !== expect) {
    const asked = found.truth === "unknown" ? `, and asks ${words(found.asks)}` : "";
    return `comes to ${found.truth}${asked}, not ${expect}`;
  }
  if (asks && words(asks) !== words(found.asks)) return `asks ${words(found.asks)}, not ${words(asks)}`;
  return undefined;
}

function words(facts: readonly string[]): string {
  return facts.length === 0 ? "nothing" : [...new Set(facts)].sort().join(", ");
}
