import { type FactType, factNamed } from "../facts.ts";
import { ALWAYS, type Condition, type Operand, type Table, type ValueSet, type Version } from "./ast.ts";
import { dayAfter, inForce, stepOn } from "./dated.ts";
import type { RuleProblem } from "./problem.ts";
import type { ReadRule } from "./rule-file.ts";

/** A fact of these types has one value, so two tests of it in one `all` must have a value in common. */
const SINGLE: ReadonlySet<FactType> = new Set([
  "truth",
  "country",
  "region",
  "place",
  "eccn",
  "hs",
  "cas",
  "code",
  "kind",
  "activity",
]);

/** Conditions that no line can ever meet: two tests of one fact, under one `all`, that have no value in common on any day. */
export function* lintReach(
  { rule, reading }: ReadRule,
  tables: ReadonlyMap<string, Table>,
): Iterable<RuleProblem> {
  const sets = new Sets(rule.values, tables);
  for (const version of rule.versions) {
    for (const together of conjunctions(version.when)) {
      for (const [first, second] of pairs(together)) {
        if (sets.everMeet(first, second, version)) continue;
        const line = reading.line(reading.placeOf(first.condition));
        const message = `never met: no ${first.fact} is both this and what line ${line} asks`;
        yield reading.source.problem(
          reading.placeOf(second.condition),
          message,
          "put one of them under any:, or mend it",
        );
      }
    }
  }
}

interface MemberTest {
  fact: string;
  of: Exclude<Operand, { row: string }>;
  condition: Condition;
}

/** The tests that must hold together, for every `all` (with the `all`s directly inside it). */
function* conjunctions(condition: Condition): Iterable<MemberTest[]> {
  const together: MemberTest[] = [];
  const queue = "all" in condition ? [...condition.all] : [condition];
  const apart: Condition[] = [];
  for (let next = queue.shift(); next; next = queue.shift()) {
    if ("all" in next) queue.push(...next.all);
    else if ("fact" in next) together.push(...memberTest(next, next.fact, next.test));
    else apart.push(next);
  }
  yield together;
  for (const one of apart) {
    if ("any" in one) for (const inner of one.any) yield* conjunctions(inner);
    else if ("not" in one) yield* conjunctions(one.not);
    else if ("party" in one) yield* conjunctions(one.party.where);
    else if ("during" in one) yield* conjunctions(one.during.when);
  }
}

function memberTest(
  condition: Condition,
  fact: string,
  test: { op: string; of?: Operand; otherThan?: string[] },
): MemberTest[] {
  const type = factNamed(fact)?.type;
  if (test.op !== "in" || !test.of || "row" in test.of || type === undefined || !SINGLE.has(type)) return [];
  // Other rules conclude the fact for one of the tests: they speak of different things.
  if (test.otherThan || ("table" in test.of && test.of.set.startsWith("$"))) return [];
  return [{ fact, of: test.of, condition }];
}

function* pairs(tests: MemberTest[]): Iterable<[MemberTest, MemberTest]> {
  for (const [index, second] of tests.entries()) {
    for (const first of tests.slice(0, index)) if (first.fact === second.fact) yield [first, second];
  }
}

class Sets {
  readonly #values: ReadRule["rule"]["values"];
  readonly #tables: ReadonlyMap<string, Table>;

  constructor(values: ReadRule["rule"]["values"], tables: ReadonlyMap<string, Table>) {
    this.#values = values;
    this.#tables = tables;
  }

  everMeet(first: MemberTest, second: MemberTest, { from, until }: Version): boolean {
    const days = [from, ...this.#changes(first.of), ...this.#changes(second.of)];
    return days.some((day) => {
      if (day < from || (until !== undefined && day > until)) return false;
      const one = this.#on(first.of, day);
      const other = this.#on(second.of, day);
      return (
        !one ||
        !other ||
        one.some((a) => other.some((b) => a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`)))
      );
    });
  }

  /** The members on a day; undefined when they cannot be told, which another check says. */
  #on(of: MemberTest["of"] | ValueSet, day: string): readonly string[] | undefined {
    if ("literals" in of) return of.literals;
    if ("value" in of) {
      const step = stepOn(this.#values[of.value] ?? [], day);
      return step && this.#on(step.value, day);
    }
    const members = this.#tables.get(of.table)?.sets?.[of.set];
    return members?.filter((member) => inForce(member, day)).map(({ code }) => code);
  }

  #changes(of: MemberTest["of"] | ValueSet): string[] {
    if ("literals" in of) return [];
    if ("value" in of) {
      return (this.#values[of.value] ?? []).flatMap((step) => [step.from, ...this.#changes(step.value)]);
    }
    const members = this.#tables.get(of.table)?.sets?.[of.set] ?? [];
    return members.flatMap(({ from, until }) => [
      from ?? ALWAYS,
      ...(until === undefined ? [] : [dayAfter(until)]),
    ]);
  }
}
