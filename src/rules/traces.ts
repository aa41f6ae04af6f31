import type { Truth } from "../truth.ts";
import type { Presumed } from "./because.ts";
import type { Case, Concluded } from "./compile.ts";

/** Something that is asked of a line, so that it can be asked of another one again: for the same question it is the same step. */
export interface Step {
  /** What it comes to; equal answers are the same value. */
  ask(on: Case): unknown;
}

/** What was asked of a line on the way to an answer, in its order. The next step follows from the answers to those before it. */
export class Trace {
  readonly steps: Step[] = [];
  readonly answers: unknown[] = [];

  note(step: Step, answer: unknown): void {
    if (this.steps.includes(step)) return;
    this.steps.push(step);
    this.answers.push(answer);
  }
}

class Branch<T> {
  step: Step | undefined = undefined;
  readonly answers: unknown[] = [];
  readonly next: Branch<T>[] = [];
  value: T | undefined = undefined;
}

/** What was answered of lines before, found by asking a line the same: where all comes to the same, so does the answer. */
export class Remembered<T> {
  #root = new Branch<T>();

  find(on: Case): T | undefined {
    let at = this.#root;
    while (at.step !== undefined) {
      const index = at.answers.indexOf(at.step.ask(on));
      if (index < 0) return undefined;
      at = at.next[index] as Branch<T>;
    }
    return at.value;
  }

  /** @returns how many branches were added. */
  add({ steps, answers }: Trace, value: T): number {
    let at = this.#root;
    let added = 0;
    for (let index = 0; index < steps.length; index++) {
      const step = steps[index] as Step;
      if (at.step === undefined) {
        // An answer that needed nothing more stands here: what comes after it is not asked.
        if (at.value !== undefined) return added;
        at.step = step;
      } else if (at.step !== step) return added;
      const known = at.answers.indexOf(answers[index]);
      if (known >= 0) at = at.next[known] as Branch<T>;
      else {
        if (at.next.length === MOST_ANSWERS) return added;
        const next = new Branch<T>();
        at.answers.push(answers[index]);
        at.next.push(next);
        at = next;
        added++;
      }
    }
    if (at.step === undefined) at.value ??= value;
    return added;
  }
}

/** So many answers to one step are looked through. */
const MOST_ANSWERS = 64;

/** What a rule comes to on a line. */
export interface Outcome {
  readonly truth: Truth;
  /** Whether it rests on a presumption. */
  readonly rests: boolean;
  /** The presumptions that it rests on, once somebody wants to know. */
  presumed: readonly Presumed[] | undefined;
}

const NOTHING: readonly Presumed[] = [];
export const SETTLED: Readonly<Record<Truth, Outcome>> = {
  yes: { truth: "yes", rests: false, presumed: NOTHING },
  no: { truth: "no", rests: false, presumed: NOTHING },
  unknown: { truth: "unknown", rests: false, presumed: NOTHING },
};

/** Bounds what is remembered of all days together: what is forgotten is worked out again. */
export class Room {
  /** Another one once all was forgotten. */
  era = 0;
  #branches = 0;

  take(branches: number): void {
    this.#branches += branches;
    if (this.#branches <= MOST_BRANCHES) return;
    this.#branches = 0;
    this.era++;
  }
}

const MOST_BRANCHES = 200_000;

/** What rules and gates came to on lines with parties in the same roles, under the law of one day. */
export class Traces {
  readonly #room: Room;
  readonly #rules: (Remembered<Outcome> | undefined)[] = [];
  readonly #truths: (Remembered<Outcome> | undefined)[] = [];
  readonly #gates: (Remembered<boolean> | undefined)[] = [];
  readonly #outcomes: (Outcome[] | undefined)[] = [];
  readonly #concluded = new Map<string, Concluded[]>();

  constructor(room: Room) {
    this.#room = room;
  }

  rule(place: number): Remembered<Outcome> {
    let known = this.#rules[place];
    if (!known) this.#rules[place] = known = new Remembered();
    return known;
  }

  /** The same where only the rule's truth is wanted. */
  truth(place: number): Remembered<Outcome> {
    let known = this.#truths[place];
    if (!known) this.#truths[place] = known = new Remembered();
    return known;
  }

  gate(place: number): Remembered<boolean> {
    let known = this.#gates[place];
    if (!known) this.#gates[place] = known = new Remembered();
    return known;
  }

  add<T>(to: Remembered<T>, trace: Trace, value: T): void {
    this.#room.take(to.add(trace, value));
  }

  /** The one outcome of the rule that says the same. */
  same(place: number, outcome: Outcome): Outcome {
    let known = this.#outcomes[place];
    if (!known) this.#outcomes[place] = known = [];
    const same = known.find((one) => one.truth === outcome.truth && isSame(one.presumed, outcome.presumed));
    if (same) return same;
    known.push(outcome);
    return outcome;
  }

  sameConcluded(key: string, concluded: Concluded): Concluded {
    let known = this.#concluded.get(key);
    if (!known) {
      known = [];
      this.#concluded.set(key, known);
    }
    const same = known.find(
      ({ truth, rules, outcomes }) =>
        truth === concluded.truth &&
        rules.length === concluded.rules.length &&
        rules.every((rule, index) => rule === concluded.rules[index]) &&
        outcomes.every((outcome, index) => outcome === concluded.outcomes[index]),
    );
    if (same) return same;
    known.push(concluded);
    return concluded;
  }
}

function isSame(some: readonly Presumed[] = NOTHING, others: readonly Presumed[] = NOTHING): boolean {
  return (
    some.length === others.length &&
    some.every((one, index) => {
      const other = others[index] as Presumed;
      return (
        one === other ||
        (one.party === other.party &&
          one.because.fact === other.because.fact &&
          one.because.presumed === other.because.presumed &&
          one.because.from === other.because.from)
      );
    })
  );
}
