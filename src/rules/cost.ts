import type { Condition } from "./ast.ts";
import type { Resolver } from "./compile.ts";

/**
 * A rough measure of the work to ask a condition: a stated fact is nearest, a table and the parties are further, what other rules
 * conclude is furthest.
 */
export function costOf(condition: Condition, using: Resolver): number {
  if ("all" in condition) return sumOf(condition.all, using);
  if ("any" in condition) return sumOf(condition.any, using);
  if ("not" in condition) return costOf(condition.not, using);
  if ("party" in condition) return 3 + costOf(condition.party.where, using);
  if ("during" in condition) return costOf(condition.during.when, using);
  if ("rule" in condition) return 100;
  const { fact, test, presumed } = condition;
  const asked = presumed?.asked ? costOf(presumed.asked, using) : 0;
  if (test.op !== "on") return (using.concludes(fact) ? 100 : presumed ? 2 : 1) + asked;
  const where = test.where ? costOf(test.where, using) : 0;
  return (using.concludes(fact) ? 100 : presumed ? 4 : 3) + where + asked;
}

function sumOf(conditions: readonly Condition[], using: Resolver): number {
  let sum = 0;
  for (const one of conditions) sum += costOf(one, using);
  return sum;
}
