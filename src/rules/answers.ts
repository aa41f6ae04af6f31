import type { Fact, FactValue } from "../line.ts";
import type { Truth } from "../truth.ts";
import type { Read } from "./reads.ts";

/** A test of which the answer follows from the value alone. */
export interface ValueTest {
  /** Its place among the tests of its fact. */
  readonly place: number;
  decide(value: Fact): Truth;
}

type Answers = (Truth | undefined)[];

/** Values of a fact whose answers are remembered. */
const MOST_VALUES = 200;
const NO_LISTINGS = Symbol("an empty list");

/** What the tests of one fact answer for its values, on one day: values come back from line to line. */
export class FactAnswers {
  readonly fact: string;
  /** Its place among the facts of the day. */
  readonly place: number;
  readonly #known = new Map<FactValue | symbol, Answers>();
  #tests = 0;

  constructor(fact: string, place: number) {
    this.fact = fact;
    this.place = place;
  }

  /** The place of one more test. */
  add(): number {
    return this.#tests++;
  }

  /** The answers given so far for a value. Those for listings, owners and inputs are the value's own. */
  of(value: FactValue): Answers {
    let key: FactValue | symbol = value;
    if (typeof value === "object") {
      if (!Array.isArray(value) || value.length > 0) return [];
      key = NO_LISTINGS;
    }
    let answers = this.#known.get(key);
    if (!answers) {
      answers = [];
      if (this.#known.size >= MOST_VALUES) this.#known.clear();
      this.#known.set(key, answers);
    }
    return answers;
  }
}

/** What a line states of one fact, with what the tests answer for it. */
export class Stated {
  readonly fact: Fact;
  readonly #of: FactAnswers;
  readonly #answers: Answers;
  readonly read: Read | undefined;
  readonly #isNoted: boolean[] = [];
  #asked: AskedTests | undefined;

  constructor(fact: Fact, of: FactAnswers, read: Read | undefined) {
    this.fact = fact;
    this.#of = of;
    this.#answers = of.of(fact.value);
    this.read = read;
    // Listings and owners are not compared with those of another party.
    if (read && isStructure(fact.value)) read.whole = true;
  }

  answer(test: ValueTest): Truth {
    const { place } = test;
    let truth = this.#answers[place];
    if (truth === undefined) this.#answers[place] = truth = test.decide(this.fact);
    if (this.read !== undefined && this.#isNoted[place] === undefined) this.#note(test, truth, this.read);
    return truth;
  }

  #note(test: ValueTest, truth: Truth, read: Read): void {
    this.#isNoted[test.place] = true;
    if (read.whole) return;
    if (!this.#asked) {
      const asked = new AskedTests(this.#of);
      read.checks.push((other) => asked.isAnsweredBy(other));
      this.#asked = asked;
    }
    this.#asked.add(test, truth);
  }
}

/** The tests that were asked of a value: another is as good when all of them answer the same for it. */
class AskedTests {
  readonly #of: FactAnswers;
  readonly #tests: ValueTest[] = [];
  readonly #truths: Truth[] = [];

  constructor(of: FactAnswers) {
    this.#of = of;
  }

  add(test: ValueTest, truth: Truth): void {
    this.#tests.push(test);
    this.#truths.push(truth);
  }

  isAnsweredBy(other: Fact): boolean {
    const answers = this.#of.of(other.value);
    return this.#tests.every((test, index) => {
      const { place } = test;
      answers[place] ??= test.decide(other);
      return answers[place] === this.#truths[index];
    });
  }
}

function isStructure(value: FactValue): boolean {
  return Array.isArray(value) && typeof value[0] === "object";
}
