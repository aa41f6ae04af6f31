import { push } from "../multimap.ts";
import type { ReadRules } from "./load.ts";
import type { RuleProblem, Span } from "./problem.ts";
import type { Use } from "./reading.ts";
import type { ReadRule } from "./rule-file.ts";

/** One rule waits for another. */
interface Wait {
  on: string;
  /** `asks item.subjectToEar, which us-ear/b concludes`. */
  why: string;
  at: Span;
}

/**
 * Circles of rules that wait for one another: through what they conclude, through `holds`, and through flags that bear on a fact that
 * is presumed.
 */
export function lintCycles({ rules, tables }: Pick<ReadRules, "rules" | "tables">): RuleProblem[] {
  const waits = waiting(rules, new Map(tables.map(({ table, reading }) => [table.id, reading.uses])));
  const readings = new Map(rules.map(({ rule, reading }) => [rule.id, reading]));
  const open = new Map([...waits].filter(([id]) => readings.has(id)));
  const problems: RuleProblem[] = [];
  for (;;) {
    settle(open);
    const circle = firstCircle(open);
    const first = circle?.[0];
    if (!circle || !first) return problems;
    const said = circle.map(({ rule, wait }) => `${rule} ${wait.why}`).join("; ");
    const reading = readings.get(first.rule);
    if (reading)
      problems.push(
        reading.source.problem(first.wait.at, `the rules wait for one another in a circle: ${said}`),
      );
    for (const { rule } of circle) open.delete(rule);
  }
}

/** `asked`: what the tables themselves ask of a row, which every rule that uses them asks. */
function waiting(
  rules: readonly ReadRule[],
  asked: ReadonlyMap<string, readonly Use[]>,
): Map<string, Wait[]> {
  const concluding = new Map<string, string[]>();
  const bearing = new Map<string, string[]>();
  for (const { rule } of rules) {
    if (rule.effect.kind === "concludes") push(concluding, rule.effect.fact, rule.id);
    if (rule.effect.kind === "review") for (const fact of rule.effect.bearsOn) push(bearing, fact, rule.id);
  }
  return new Map(
    rules.map(({ rule, reading }) => {
      const waits: Wait[] = [];
      const ofTables = reading.uses.flatMap((use) =>
        use.kind === "rows"
          ? (asked.get(use.table) ?? []).map((inner) => ({ ...inner, span: use.span }))
          : [],
      );
      for (const use of [...reading.uses, ...ofTables]) {
        if (use.kind === "rule" && use.how === "holds") {
          waits.push({ on: use.id, why: `asks whether ${use.id} holds`, at: use.span });
        }
        if (use.kind !== "fact") continue;
        for (const on of concluding.get(use.fact) ?? []) {
          if (!use.otherThan.includes(on))
            waits.push({ on, why: `asks ${use.fact}, which ${on} concludes`, at: use.span });
        }
        for (const on of use.presumed ? (bearing.get(use.fact) ?? []) : []) {
          waits.push({ on, why: `presumes ${use.fact}, on which the flag ${on} bears`, at: use.span });
        }
      }
      return [rule.id, waits];
    }),
  );
}

/** Takes away the rules that wait for none of those left, until there are no more. */
function settle(open: Map<string, Wait[]>): void {
  for (let left = -1; left !== open.size; ) {
    left = open.size;
    for (const [id, waits] of open) if (!waits.some(({ on }) => open.has(on))) open.delete(id);
  }
}

/** The shortest circle through the first rule (by id) that stands in one. */
function firstCircle(open: Map<string, Wait[]>): { rule: string; wait: Wait }[] | undefined {
  for (const start of [...open.keys()].sort()) {
    const from = new Map<string, { rule: string; wait: Wait }>();
    const queue = [start];
    for (let rule = queue.shift(); rule !== undefined; rule = queue.shift()) {
      for (const wait of open.get(rule) ?? []) {
        if (!open.has(wait.on) || from.has(wait.on)) continue;
        from.set(wait.on, { rule, wait });
        queue.push(wait.on);
      }
      if (from.has(start)) return pathBack(start, from);
    }
  }
  return undefined;
}

function pathBack(
  start: string,
  from: Map<string, { rule: string; wait: Wait }>,
): { rule: string; wait: Wait }[] {
  const path: { rule: string; wait: Wait }[] = [];
  for (let step = from.get(start); step; step = step.rule === start ? undefined : from.get(step.rule))
    path.unshift(step);
  return path;
}
