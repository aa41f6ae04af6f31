import { lintReferences } from "./lint-references.ts";
import type { ReadRules } from "./load.ts";
import type { RuleProblem } from "./problem.ts";

/** The checks that need more than one file, or the whole of one. */
export function lint(read: ReadRules, today: string): RuleProblem[] {
  return [...lintReferences(read)];
}
