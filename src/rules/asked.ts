import type { Fact, LineFacts } from "../line.ts";
import { any, type Truth } from "../truth.ts";
import { type FactAnswers, Stated } from "./answers.ts";
import type { Because, Presumed } from "./because.ts";
import type { RulesOfDay } from "./book.ts";
import { type Case, type Concluded, NOTHING_BOUND, type Node } from "./compile.ts";
import type { Reads } from "./reads.ts";
import type { RuleInForce } from "./rule-in-force.ts";

/** By the place of a fact: what the line states of it, null where it states nothing. */
type StatedFacts = (Stated | null | undefined)[];

/** One line before the rules of its day. What is known of a rule stands at its place among them. */
export class Asked implements Case {
  readonly line: LineFacts;
  readonly rules: RulesOfDay;
  rests = false;
  collected: Presumed[] = [];
  readonly gives: boolean;
  readonly reads: Reads | undefined;
  readonly #given: ReadonlyMap<string, Truth>;
  readonly #stated: StatedFacts = [];
  readonly #statedOf: StatedFacts[];
  readonly #truths: (Truth | undefined)[];
  /** Whether the truth at the same place rests on a presumption. */
  readonly #rests: boolean[] = [];
  /** Gates that are shut, and rules behind such. */
  readonly #shut: (boolean | undefined)[] = [];
  readonly #shutOut: (boolean | undefined)[] = [];
  readonly #because = new Map<string, Because>();
  readonly #presumed: (readonly Presumed[] | undefined)[] = [];
  /** Rules that are being asked, and how many. */
  readonly #isOpen: boolean[] = [];
  #open = 0;
  readonly #concluded = new Map<string, Concluded>();
  readonly #explained = new Map<Concluded, Because[]>();
  readonly #flags = new Map<string, readonly string[]>();

  /** `given` overrides what rules and facts come to: only for the examples of a rule. */
  constructor(rules: RulesOfDay, line: LineFacts, given: ReadonlyMap<string, Truth>, reads?: Reads) {
    this.reads = reads;
    this.rules = rules;
    this.line = line;
    this.#statedOf = line.parties.map(() => []);
    this.#truths = new Array(rules.size);
    this.#given = given;
    this.gives = given.size > 0;
    for (const [id, truth] of given) {
      const rule = rules.rule(id);
      if (rule) this.#truths[rule.place] = truth;
    }
  }

  fact(name: string, party?: number): Fact | undefined {
    this.reads?.whole(name, party);
    return (party === undefined ? this.line : this.line.parties[party])?.facts.get(name);
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
    if (rule) return this.truth(rule);
    this.rests = false;
    return this.#given.get(id) ?? "no";
  }

  /** Does the rule hold on the line? */
  truth(rule: RuleInForce): Truth {
    const known = this.#truths[rule.place];
    if (known === undefined) return this.#settle(rule);
    this.rests = this.#rests[rule.place] === true;
    return known;
  }

  #settle(rule: RuleInForce): Truth {
    // The checker refuses cycles; should one be met all the same, it is unknown, never a quiet no.
    const isOpen = this.#isOpen[rule.place] === true;
    if (isOpen || this.isShutOut(rule)) {
      this.rests = false;
      return isOpen ? "unknown" : "no";
    }
    this.#begin(rule);
    const truth = rule.node.test(this, NOTHING_BOUND);
    this.#end(rule);
    this.#truths[rule.place] = truth;
    this.#rests[rule.place] = this.rests;
    return truth;
  }

  #begin({ place }: RuleInForce): void {
    this.#isOpen[place] = true;
    this.#open++;
  }

  #end({ place }: RuleInForce): void {
    this.#isOpen[place] = false;
    this.#open--;
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
      shut = this.rules.gate(gate).test(this, NOTHING_BOUND) === "no" && !this.rests;
      this.#shut[gate] = shut;
    }
    return shut;
  }

  presumedBy(id: string): readonly Presumed[] {
    const rule = this.rules.rule(id);
    return rule ? this.presumptionsOf(rule) : NOTHING_PRESUMED;
  }

  presumptionsOf(rule: RuleInForce): readonly Presumed[] {
    this.truth(rule);
    if (!this.rests) return NOTHING_PRESUMED;
    let presumed = this.#presumed[rule.place];
    if (!presumed) {
      const outer = this.collected;
      this.collected = [];
      this.#begin(rule);
      rule.node.collect(this, NOTHING_BOUND);
      this.#end(rule);
      presumed = this.collected;
      this.collected = outer;
      this.#presumed[rule.place] = presumed;
    }
    return presumed;
  }

  explainRule(id: string): Because {
    let because = this.#because.get(id);
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
          because: [rule.node.explain(this, NOTHING_BOUND)],
        };
        this.#end(rule);
      }
      this.#because.set(id, because);
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
    if (given) return { truth: given, rules: [], anyRests: false, everyRests: false };
    const key = otherThan.length === 0 ? fact : `${fact} ${otherThan.join(" ")}`;
    let concluded = this.#concluded.get(key);
    if (!concluded) {
      const concluding = this.rules.concluding(fact);
      if (!concluding) return undefined;
      concluded = this.#conclude(fact, concluding, otherThan);
      if (!this.#anyOpen(concluding)) this.#concluded.set(key, concluded);
    }
    return concluded;
  }

  /** While a rule is being asked, what is made of its answer holds for that question alone. */
  #anyOpen(rules: readonly RuleInForce[]): boolean {
    return this.#open > 0 && rules.some(({ place }) => this.#isOpen[place]);
  }

  #conclude(fact: string, concluding: readonly RuleInForce[], otherThan: readonly string[]): Concluded {
    const counted = concluding
      .filter(({ rule }) => !otherThan.includes(rule.id))
      .map((rule) => ({ rule, truth: this.truth(rule), rests: this.rests }));
    let truth = any(counted.map((one) => one.truth));
    // A stated conclusion fills what the rules leave open and may add, never take away.
    const stated = this.fact(fact)?.value;
    if (truth !== "yes" && (stated === "yes" || (stated === "no" && truth === "unknown"))) truth = stated;
    const agreeing = counted.filter((one) => one.truth === truth);
    return {
      truth,
      rules: agreeing.map(({ rule }) => rule),
      anyRests: agreeing.some(({ rests }) => rests),
      everyRests: agreeing.length > 0 && agreeing.every(({ rests }) => rests),
    };
  }

  flagged(fact: string): readonly string[] {
    const flagging = this.rules.flagging(fact);
    if (flagging.length === 0) return NO_FLAGS;
    let flags = this.#flags.get(fact);
    if (!flags) {
      flags = flagging.flatMap((rule) => (this.truth(rule) === "yes" ? [rule.rule.id] : []));
      if (!this.#anyOpen(flagging)) this.#flags.set(fact, flags);
    }
    return flags;
  }

  test(node: Node): Truth {
    return node.test(this, NOTHING_BOUND);
  }

  explain(node: Node): Because {
    return node.explain(this, NOTHING_BOUND);
  }
}

const NO_FLAGS: readonly string[] = [];
const NOTHING_PRESUMED: readonly Presumed[] = [];
