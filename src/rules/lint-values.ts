import type { Version } from "./ast.ts";
import { dayAfter } from "./dated.ts";
import type { RuleProblem } from "./problem.ts";
import type { ReadRule } from "./rule-file.ts";
import type { NamedValue } from "./values.ts";
import { limbsIn } from "./walk.ts";

/** Values that nothing uses, steps that are never in force, and days on which a used value says nothing. */
export function* lintValues({ rule, reading, values }: ReadRule): Iterable<RuleProblem> {
  for (const value of values.values()) {
    if (value.usedIn.size === 0) {
      yield reading.source.problem(value.at, `nothing refers to $${value.name}`);
      continue;
    }
    const versions = rule.versions.filter((_, index) => value.usedIn.has(index) || value.usedIn.has(-1));
    const late = versions.find((version) => version.from < (value.steps[0]?.from ?? ""));
    if (late) {
      const message = `$${value.name} says nothing on ${late.from}, when it is first used; its first step is of ${value.steps[0]?.from}`;
      yield reading.source.problem(value.written[0]?.at ?? value.at, message);
    }
    yield* idleSteps(value, versions, (index, message) =>
      reading.source.problem(value.written[index]?.at ?? value.at, message),
    );
  }
}

function* idleSteps(
  { name, steps }: NamedValue,
  versions: readonly Version[],
  problem: (index: number, message: string) => RuleProblem,
): Iterable<RuleProblem> {
  for (const [index, step] of steps.entries()) {
    const next = steps[index + 1]?.from;
    const used = versions.some(
      ({ from, until }) => (next === undefined || from < next) && (until === undefined || step.from <= until),
    );
    if (!used)
      yield problem(
        index,
        `this step of $${name} is never in force: no version that uses it is in force then`,
      );
  }
}

/** Days on which the rule begins to say something else, or nothing more: its versions and the values they use. Ascending. */
export function boundaries({
  rule,
  reading,
  values,
}: ReadRule): { date: string; at: { start: number; end: number } }[] {
  const found = new Map<string, { start: number; end: number }>();
  const add = (date: string, at: { start: number; end: number }) => {
    if (!found.has(date)) found.set(date, at);
  };
  for (const version of rule.versions) {
    if (version.from > "0001") add(version.from, reading.placeOf(version));
    if (version.until !== undefined) add(dayAfter(version.until), reading.placeOf(version));
    for (const limb of limbsIn(version.when)) {
      const { from, until } = limb.during;
      if (from > version.from) add(from, reading.placeOf(limb));
      if (until !== undefined) add(dayAfter(until), reading.placeOf(limb));
    }
  }
  for (const value of values.values()) {
    for (const [index, step] of value.steps.entries()) {
      const within = rule.versions.some(
        ({ from, until }, version) =>
          (value.usedIn.has(version) || value.usedIn.has(-1)) &&
          from < step.from &&
          (until === undefined || step.from <= until),
      );
      if (within) add(step.from, value.written[index]?.at ?? value.at);
    }
  }
  return [...found].map(([date, at]) => ({ date, at })).sort((a, b) => (a.date < b.date ? -1 : 1));
}
