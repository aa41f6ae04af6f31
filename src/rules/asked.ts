import type { Fact, LineFacts } from "../line.ts";
import { any, type Truth } from "../truth.ts";
import { type FactAnswers, Stated } from "./answers.ts";
import type { Because, Presumed } from "./because.ts";
import type { RulesOfDay } from "./book.ts";
import { type Case, type Concluded, NOTHING_BOUND, type Node } from "./compile.ts";
import type { Reads } from "./reads.ts";
import type { RuleInForce } from "./rule-in-force.ts";
import { type Outcome, SETTLED, type Step, Trace, type Traces } from "./traces.ts";

/** By the place of a fact: what the line states of it, null where it states nothing. */
type StatedFacts = (Stated | null | undefined)[];

/** One line before the rules of its day. What is known of a rule stands at its place among them. */
export class Asked implements Case {
  readonly line: LineFacts;
  readonly rules: RulesOfDay;
  rests = false;
  truthAlone = false;
  collected: Presumed[] = [];
  readonly gives: boolean;
  readonly reads: Reads | undefined;
  readonly #given: ReadonlyMap<string, Truth>;
  readonly #stated: StatedFacts = [];
  readonly #statedOf: StatedFacts[];
  readonly #outcomes: (Outcome | undefined)[];
  /** Of rules of which no more than their truth was wanted. */
  readonly #truths: (Outcome | undefined)[] = [];
  /** Gates that are shut, and rules behind such. */
  readonly #shut: (boolean | undefined)[] = [];
  readonly #shutOut: (boolean | undefined)[] = [];
  readonly #because = new Map<string, Because>();
  readonly #reasons = new Map<string, Because>();
  /** Rules that are being asked, and how many. */
  readonly #isOpen: boolean[] = [];
  #open = 0;
  /** A rule waited for itself: what is answered meanwhile holds for this line alone. */
  #isCircular = false;
  trace: Trace | undefined;
  /** What is remembered of other lines. */
  readonly #traces: Traces | undefined;
  readonly #concluded = new Map<string, Concluded>();
  readonly #explained = new Map<Concluded, Because[]>();
  readonly #flags = new Map<string, readonly string[]>();

  /** `given` overrides what rules and facts come to: only for the examples of a rule. */
  constructor(
    rules: RulesOfDay,
    line: LineFacts,
    {
      given = NOTHING_GIVEN,
      reads,
      traces,
    }: { given?: ReadonlyMap<string, Truth>; reads?: Reads | undefined; traces?: Traces | undefined },
  ) {
    this.reads = reads;
    this.trace = undefined;
    this.#traces = traces;
    this.rules = rules;
    this.line = line;
    this.#statedOf = line.parties.map(() => []);
    this.#outcomes = new Array(rules.size);
    this.#given = given;
    this.gives = given.size > 0;
    for (const [id, truth] of given) {
      const rule = rules.rule(id);
      if (rule) this.#outcomes[rule.place] = SETTLED[truth];
    }
  }

  fact(name: string, party?: number): Fact | undefined {
    this.reads?.whole(name, party);
    const fact = (party === undefined ? this.line : this.line.parties[party])?.facts.get(name);
    this.trace?.note(factStep(name, party), fact?.value);
    return fact;
  }

  stated(of: FactAnswers, party: number | undefined): Stated | undefined {
    const known = (party === undefined ? this.#stated : this.#statedOf[party]) as StatedFacts;
    const stated = known[of.place];
    if (stated !== undefined) return stated ?? undefined;
    const fact = (party === undefined ? this.line : this.line.parties[party])?.facts.get(of.fact);
    const found = fact && new Stated(fact, of, this.reads?.of(of.fact, party));
    known[of.place] = found ?? null;
    return found;
  }

  truthOf(id: string): Truth {
    const rule = this.rules.rule(id);
    if (rule) {
      const outcome = this.outcomeOf(rule);
      this.trace?.note(rule, outcome);
      this.rests = outcome.rests;
      return outcome.truth;
    }
    this.rests = false;
    return this.#given.get(id) ?? "no";
  }

  /** Does the rule hold on the line? */
  truth(rule: RuleInForce): Truth {
    const { truth, rests } = this.outcomeOf(rule);
    this.rests = rests;
    return truth;
  }

  /** The same where nobody wants to know what it rests on: less is asked for it. */
  holds(rule: RuleInForce): Truth {
    const { place } = rule;
    return (this.#outcomes[place] ?? this.#truths[place] ?? this.#settle(rule, true)).truth;
  }

  outcomeOf(rule: RuleInForce): Outcome {
    return this.#outcomes[rule.place] ?? this.#settle(rule, false);
  }

  #settle(rule: RuleInForce, truthAlone: boolean): Outcome {
    const { place } = rule;
    // The checker refuses cycles; should one be met all the same, it is unknown, never a quiet no.
    if (this.#isOpen[place] === true) {
      this.#isCircular = true;
      return SETTLED.unknown;
    }
    const outer = { trace: this.trace, truthAlone: this.truthAlone };
    this.trace = undefined;
    this.truthAlone = false;
    const outcome = this.isShutOut(rule) ? SETTLED.no : this.#work(rule, truthAlone);
    this.trace = outer.trace;
    this.truthAlone = outer.truthAlone;
    (truthAlone ? this.#truths : this.#outcomes)[place] = outcome;
    return outcome;
  }

  #work(rule: RuleInForce, truthAlone: boolean): Outcome {
    const { place } = rule;
    const remembered = truthAlone ? this.#traces?.truth(place) : this.#traces?.rule(place);
    this.#begin(rule);
    let outcome = remembered?.find(this);
    if (!outcome) {
      this.trace = remembered && new Trace();
      this.truthAlone = truthAlone;
      const truth = rule.node.test(this, NOTHING_BOUND);
      this.truthAlone = false;
      const { trace, rests } = this;
      this.trace = undefined;
      outcome = rests && !truthAlone ? { truth, rests, presumed: undefined } : SETTLED[truth];
      if (remembered && trace && !this.#isCircular) {
        outcome = this.#sameOutcome(rule, outcome);
        this.#traces?.add(remembered, trace, outcome);
      }
    }
    this.#end(rule);
    return outcome;
  }

  /** The one that is remembered of the rule and says the same, where others go by it. */
  #sameOutcome(rule: RuleInForce, outcome: Outcome): Outcome {
    if (!this.#traces || !outcome.rests || rule.kind !== "concludes") return outcome;
    outcome.presumed = this.#collected(rule);
    return this.#traces.same(rule.place, outcome);
  }

  #begin({ place }: RuleInForce): void {
    this.#isOpen[place] = true;
    this.#open++;
  }

  #end({ place }: RuleInForce): void {
    this.#isOpen[place] = false;
    if (--this.#open === 0) this.#isCircular = false;
  }

  /** Whether a condition that the rule shares with others is `no` on this line and rests on nothing: then so is the rule. */
  isShutOut({ place, gates }: RuleInForce): boolean {
    let shut = this.#shutOut[place];
    if (shut === undefined) {
      shut = false;
      for (let index = 0; index < gates.length && !shut; index++) shut = this.#isShut(gates[index] as number);
      this.#shutOut[place] = shut;
    }
    return shut;
  }

  #isShut(gate: number): boolean {
    let shut = this.#shut[gate];
    if (shut === undefined) {
      const remembered = this.#traces?.gate(gate);
      shut = remembered?.find(this);
      if (shut === undefined) {
        this.trace = remembered && new Trace();
        shut = this.rules.gate(gate).test(this, NOTHING_BOUND) === "no" && !this.rests;
        if (remembered && this.trace && !this.#isCircular) this.#traces?.add(remembered, this.trace, shut);
        this.trace = undefined;
      }
      this.#shut[gate] = shut;
    }
    return shut;
  }

  presumedBy(id: string): readonly Presumed[] {
    const rule = this.rules.rule(id);
    return rule ? this.presumptionsOf(rule) : NOTHING_PRESUMED;
  }

  presumptionsOf(rule: RuleInForce): readonly Presumed[] {
    const outcome = this.outcomeOf(rule);
    if (!outcome.presumed) {
      this.#begin(rule);
      outcome.presumed = this.#collected(rule);
      this.#end(rule);
    }
    return outcome.presumed;
  }

  #collected(rule: RuleInForce): readonly Presumed[] {
    const outer = this.collected;
    this.collected = [];
    rule.node.collect(this, NOTHING_BOUND);
    const { collected } = this;
    this.collected = outer;
    return collected;
  }

  explainRule(id: string): Because {
    return this.#told(id, this.#because, (rule) => rule.node.explain(this, NOTHING_BOUND));
  }

  reasonRule(id: string): Because {
    return this.#told(id, this.#reasons, (rule) => rule.node.reason(this, NOTHING_BOUND));
  }

  #told(id: string, told: Map<string, Because>, tell: (rule: RuleInForce) => Because): Because {
    let because = told.get(id);
    if (!because) {
      const known = this.rules.rule(id);
      const rule = !known || this.#given.has(id) || this.#isOpen[known.place] ? undefined : known;
      const truth = this.truthOf(id);
      if (!rule) because = { kind: "rule", rule: id, truth };
      else {
        this.#begin(rule);
        because = {
          kind: "rule",
          rule: id,
          label: rule.cite,
          truth,
          because: [tell(rule)],
        };
        this.#end(rule);
      }
      told.set(id, because);
    }
    return because;
  }

  /** The derivations of the rules that concluded a fact: the same for all that ask for it. */
  explainRules(concluded: Concluded): Because[] {
    let because = this.#explained.get(concluded);
    if (!because) {
      because = concluded.rules.map(({ rule }) => this.explainRule(rule.id));
      this.#explained.set(concluded, because);
    }
    return because;
  }

  conclude(fact: string, otherThan: readonly string[]): Concluded | undefined {
    const given = this.#given.get(fact);
    if (given) return { truth: given, rules: [], anyRests: false, everyRests: false, outcomes: [] };
    const key = otherThan.length === 0 ? fact : `${fact} ${otherThan.join(" ")}`;
    let concluded = this.#concluded.get(key);
    const outer = this.trace;
    if (!concluded) {
      const concluding = this.rules.concluding(fact);
      if (!concluding) return undefined;
      this.trace = undefined;
      concluded = this.#conclude(fact, concluding, otherThan);
      if (this.#traces && !this.#isCircular) concluded = this.#traces.sameConcluded(key, concluded);
      this.trace = outer;
      if (!this.#anyOpen(concluding)) this.#concluded.set(key, concluded);
    }
    outer?.note(concludedStep(key, fact, otherThan), concluded);
    return concluded;
  }

  /** While a rule is being asked, what is made of its answer holds for that question alone. */
  #anyOpen(rules: readonly RuleInForce[]): boolean {
    return this.#open > 0 && rules.some(({ place }) => this.#isOpen[place]);
  }

  #conclude(fact: string, concluding: readonly RuleInForce[], otherThan: readonly string[]): Concluded {
    const counted = concluding
      .filter(({ rule }) => !otherThan.includes(rule.id))
      .map((rule) => ({ rule, outcome: this.outcomeOf(rule) }));
    let truth = any(counted.map(({ outcome }) => outcome.truth));
    // A stated conclusion fills what the rules leave open and may add, never take away.
    const stated = this.fact(fact)?.value;
    if (truth !== "yes" && (stated === "yes" || (stated === "no" && truth === "unknown"))) truth = stated;
    const agreeing = counted.filter(({ outcome }) => outcome.truth === truth);
    return {
      truth,
      rules: agreeing.map(({ rule }) => rule),
      anyRests: agreeing.some(({ outcome }) => outcome.rests),
      everyRests: agreeing.length > 0 && agreeing.every(({ outcome }) => outcome.rests),
      outcomes: agreeing.map(({ outcome }) => outcome),
    };
  }

  flagged(fact: string): readonly string[] {
    const flagging = this.rules.flagging(fact);
    if (flagging.length === 0) return NO_FLAGS;
    let flags = this.#flags.get(fact);
    if (!flags) {
      const outer = this.trace;
      this.trace = undefined;
      flags = flagging.flatMap((rule) => (this.holds(rule) === "yes" ? [rule.rule.id] : []));
      this.trace = outer;
      if (!this.#anyOpen(flagging)) this.#flags.set(fact, flags);
    }
    this.trace?.note(flagStep(fact), flags.length > 0);
    return flags;
  }

  test(node: Node): Truth {
    return node.test(this, NOTHING_BOUND);
  }

  explain(node: Node): Because {
    return node.explain(this, NOTHING_BOUND);
  }

  reason(node: Node): Because {
    return node.reason(this, NOTHING_BOUND);
  }
}

const NO_FLAGS: readonly string[] = [];
const NOTHING_GIVEN: ReadonlyMap<string, Truth> = new Map();
const NOTHING_PRESUMED: readonly Presumed[] = [];

const STEPS = {
  facts: new Map<string, Step>(),
  flags: new Map<string, Step>(),
  concluded: new Map<string, Step>(),
};

function stepNamed(steps: Map<string, Step>, name: string, ask: Step["ask"]): Step {
  let step = steps.get(name);
  if (!step) {
    step = { ask };
    steps.set(name, step);
  }
  return step;
}

function factStep(fact: string, party: number | undefined): Step {
  return stepNamed(
    STEPS.facts,
    party === undefined ? fact : `${fact} ${party}`,
    (on) => on.fact(fact, party)?.value,
  );
}

function flagStep(fact: string): Step {
  return stepNamed(STEPS.flags, fact, (on) => on.flagged(fact).length > 0);
}

function concludedStep(key: string, fact: string, otherThan: readonly string[]): Step {
  return stepNamed(STEPS.concluded, key, (on) => on.conclude(fact, otherThan));
}
