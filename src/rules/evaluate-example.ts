import type { Truth } from "../truth.ts";
import type { Rule } from "./ast.ts";
import type { RuleBook } from "./book.ts";
import { givenLine } from "./given.ts";
import { missingFor } from "./missing.ts";

/** What a rule comes to on the facts of one of its examples, and which facts an unknown answer asks for. */
export function evaluateExample(
  book: RuleBook,
  rule: Rule,
  given: Record<string, unknown>,
): { truth: Truth; asks: string[] } {
  const { line, outright } = givenLine(given);
  const asked = book.on(line.date).ask(line, outright);
  const truth = asked.truthOf(rule.id);
  const wanted = rule.effect.kind === "lifts" ? "yes" : "no";
  const missing = truth === "unknown" ? missingFor(wanted, asked.explainRule(rule.id)) : [];
  return { truth, asks: [...new Set(missing.map(({ fact }) => fact))].sort() };
}
