import { lintCycles } from "./lint-cycles.ts";
import { lintExamples } from "./lint-examples.ts";
import { lintReach } from "./lint-reach.ts";
import { lintReferences } from "./lint-references.ts";
import { lintValues } from "./lint-values.ts";
import type { ReadRules } from "./load.ts";
import type { RuleProblem } from "./problem.ts";

/** The checks that need more than one file, or the whole of one. */
export function lint(read: ReadRules): RuleProblem[] {
  const tables = new Map(read.tables.map(({ table }) => [table.id, table]));
  return [
    ...lintReferences(read),
    ...lintCycles(read),
    ...read.rules.flatMap((rule) => [...lintValues(rule), ...lintExamples(rule), ...lintReach(rule, tables)]),
  ];
}
