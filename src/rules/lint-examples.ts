import { boundaries } from "./lint-values.ts";
import type { RuleProblem } from "./problem.ts";
import type { ReadRule } from "./rule-file.ts";

/** An example of each answer, and one in every span of days between two changes of the rule. */
export function* lintExamples(read: ReadRule): Iterable<RuleProblem> {
  const { rule, reading } = read;
  const changes = boundaries(read);
  for (const truth of needsFacts(read) ? (["yes", "no", "unknown"] as const) : (["yes", "no"] as const)) {
    if (rule.examples.some((example) => example.expect === truth)) continue;
    if (truth === "no" && changes.length === 0 && !needsFacts(read)) continue;
    yield reading.source.problem(reading.placeOf(rule), `no example expects ${truth}`);
  }
  if (changes.length === 0) return;
  const dates = rule.examples.flatMap((example) => {
    const { date } = example.given;
    return typeof date === "string" ? [date] : [];
  });
  for (const example of rule.examples) {
    if (typeof example.given["date"] === "string") continue;
    yield reading.source.problem(
      reading.placeOf(example),
      `"${example.case}" needs a date: the rule is not the same on every day`,
    );
  }
  for (const [index, { date, at }] of changes.entries()) {
    const next = changes[index + 1]?.date;
    if (index === 0 && !dates.some((day) => day < date)) {
      yield reading.source.problem(at, `no example before ${date}`);
    }
    if (dates.some((day) => day >= date && (next === undefined || day < next))) continue;
    const span = next === undefined ? `on or after ${date}` : `from ${date} until the change of ${next}`;
    yield reading.source.problem(at, `no example ${span}`);
  }
}

/** Whether anything can be unknown: a rule that only asks what is stated, or the day, always has an answer. */
function needsFacts({ reading }: ReadRule): boolean {
  return reading.uses.some(
    (use) => (use.kind === "fact" && !use.settled) || (use.kind === "rule" && use.how === "holds"),
  );
}
