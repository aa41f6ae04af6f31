import type { Fact } from "../line.ts";
import type { Truth } from "../truth.ts";
import type { FactAnswers, Stated, ValueTest } from "./answers.ts";
import type { Test } from "./ast.ts";
import { type Bound, type Case, NOTHING_BOUND, type Resolver } from "./compile.ts";
import { deciderOf } from "./decide.ts";
import { Rows } from "./rows.ts";

/** What a test makes of the values of one fact. */
export interface Answering {
  /** The answer for what a line states, noted as what was read of it. */
  answer(stated: Stated, on: Case, bound: Bound): Truth;
  /** What there is to the answer of the value alone: equal for values that get the same one. Noted as {@link Answering.answer} is. */
  share(stated: Stated, on: Case, bound: Bound): unknown;
  /** The answer for any value. */
  decide(value: Fact, on: Case, bound: Bound): Truth;
  /** The rows of a table that the test asks for. */
  readonly rows: Rows | undefined;
}

export function answeringOf(of: FactAnswers, test: Test, using: Resolver): Answering {
  if (test.op === "on") return new ByTable(new Rows(test, using));
  const decide = deciderOf(of.fact, test, using);
  return isOfRow(test) ? new ByRow(decide) : new ByValue(of, decide);
}

type Decide = ReturnType<typeof deciderOf>;

/** Whether the test compares with the table row at hand. */
function isOfRow(test: Test): boolean {
  const operand = "of" in test ? test.of : "to" in test ? test.to : undefined;
  return (
    operand !== undefined && ("row" in operand || ("table" in operand && operand.set.startsWith("$row.")))
  );
}

/** A test of the value alone. */
export class ByValue implements Answering, ValueTest {
  readonly place: number;
  readonly rows = undefined;
  readonly #decide: Decide;

  constructor(of: FactAnswers, decide: Decide) {
    this.place = of.add();
    this.#decide = decide;
  }

  answer(stated: Stated): Truth {
    return stated.answer(this);
  }

  share(stated: Stated): Truth {
    return stated.answer(this);
  }

  decide(value: Fact): Truth {
    return this.#decide(value, NOTHING_BOUND);
  }
}

class ByRow implements Answering {
  readonly rows = undefined;
  readonly #decide: Decide;

  constructor(decide: Decide) {
    this.#decide = decide;
  }

  answer({ fact, read }: Stated, _on: Case, { row }: Bound): Truth {
    const here: Bound = { party: undefined, row };
    const truth = this.#decide(fact, here);
    if (read?.isNew(this, row)) read.checks.push((other) => this.#decide(other, here) === truth);
    return truth;
  }

  share(stated: Stated, on: Case, bound: Bound): Truth {
    return this.answer(stated, on, bound);
  }

  decide(value: Fact, _on: Case, bound: Bound): Truth {
    return this.#decide(value, bound);
  }
}

class ByTable implements Answering {
  readonly rows: Rows;

  constructor(rows: Rows) {
    this.rows = rows;
  }

  answer(stated: Stated, on: Case, bound: Bound): Truth {
    this.share(stated, on, bound);
    return this.decide(stated.fact, on, bound);
  }

  /** The rows that it is on. */
  share({ fact, read }: Stated, _on: Case, bound: Bound): unknown {
    if (read?.isNew(this, bound.row)) read.checks.push(this.rows.sameFor(fact));
    return this.rows.of(String(fact.value));
  }

  decide({ value }: Fact, on: Case, bound: Bound): Truth {
    return this.rows.test(String(value), on, bound);
  }
}
