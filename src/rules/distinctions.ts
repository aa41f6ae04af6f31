import type { FactValue } from "../line.ts";
import type { Condition, Test } from "./ast.ts";
import type { Resolver } from "./compile.ts";
import { inForce } from "./dated.ts";
import { everyLiteral } from "./operands.ts";
import { folded } from "./operators.ts";
import { within } from "./walk.ts";

/** A test that a rule may make, with what it is resolved against and the table whose rows it speaks of. */
export interface AskedTest {
  fact: string;
  test: Test;
  using: Resolver;
  rowTable: string | undefined;
}

/** Every test in a condition on this day, in those of the tables that it looks into as well. */
export function* testsIn(condition: Condition, using: Resolver, rowTable?: string): Iterable<AskedTest> {
  if ("during" in condition) {
    if (inForce(condition.during, using.date)) yield* testsIn(condition.during.when, using, rowTable);
    return;
  }
  if (!("fact" in condition)) {
    for (const part of within(condition)) yield* testsIn(part, using, rowTable);
    return;
  }
  const { fact, test, presumed } = condition;
  yield { fact, test, using, rowTable };
  if (presumed?.asked) yield* testsIn(presumed.asked, using, rowTable);
  if (test.op !== "on") return;
  const { applies } = using.tables.get(test.table);
  for (const part of [test.where, applies]) if (part) yield* testsIn(part, using, test.table);
}

/**
 * What the rules of a day can tell apart in free texts and numbers: which of their words a text holds, between which of their limits
 * a number lies. Two values of one class get the same answer from every condition.
 */
export class Distinctions {
  readonly #tests: () => Iterable<AskedTest>;
  #byFact: Map<string, AskedTest[]> | undefined;
  readonly #asked = new Map<string, Asked>();

  constructor(tests: () => Iterable<AskedTest>) {
    this.#tests = tests;
  }

  /** The class of a value: equal for all values of the fact that no rule can tell apart. */
  classOf(fact: string, value: FactValue): string {
    const asked = this.#asked.get(fact) ?? this.#ask(fact);
    if (asked.words.length === 0 && asked.limits.length === 0) return "";
    const text = Array.isArray(value) ? value.join("\n") : String(value);
    let known = asked.known.get(text);
    if (known === undefined) {
      known = typeof value === "number" ? place(value, asked) : contents(text, asked);
      if (asked.known.size >= MOST_KNOWN) asked.known.clear();
      asked.known.set(text, known);
    }
    return known;
  }

  #ask(fact: string): Asked {
    const words = new Set<string>();
    const limits = new Set<string>();
    for (const { test, using, rowTable } of this.#of(fact)) {
      if (test.op === "compare") addAll(limits, everyLiteral(test.to, using, rowTable));
      if (test.op === "mentions" || test.op === "in") addAll(words, everyLiteral(test.of, using, rowTable));
    }
    const asked: Asked = {
      words: [...new Set([...words].map(folded))].filter((word) => word.trim() !== ""),
      exact: words,
      limits: [...limits].sort(),
      known: new Map(),
    };
    this.#asked.set(fact, asked);
    return asked;
  }

  #of(fact: string): readonly AskedTest[] {
    if (!this.#byFact) {
      this.#byFact = new Map();
      for (const asked of this.#tests()) {
        const tests = this.#byFact.get(asked.fact);
        if (tests) tests.push(asked);
        else this.#byFact.set(asked.fact, [asked]);
      }
    }
    return this.#byFact.get(fact) ?? [];
  }
}

interface Asked {
  words: readonly string[];
  exact: ReadonlySet<string>;
  limits: readonly string[];
  known: Map<string, string>;
}

const MOST_KNOWN = 50_000;

/** On which side of each limit, and on which of them. */
function place(value: number, { limits }: Asked): string {
  return limits.map((limit) => (value < Number(limit) ? "<" : value > Number(limit) ? ">" : "=")).join("");
}

function contents(text: string, { words, exact, limits }: Asked): string {
  const within = folded(text);
  const found = words.flatMap((word, index) => (within.includes(word) ? [index] : []));
  const dates = limits.map((limit) => (text < limit ? "<" : text > limit ? ">" : "=")).join("");
  return `${found.join(",")}${exact.has(text) ? `=${text}` : ""}${dates}`;
}

function addAll(to: Set<string>, values: Iterable<string>): void {
  for (const value of values) to.add(value);
}
