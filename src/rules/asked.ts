import type { Fact, LineFacts } from "../line.ts";
import { any, type Truth } from "../truth.ts";
import type { Because, Presumed } from "./because.ts";
import type { RulesOfDay } from "./book.ts";
import { type Case, type Concluded, NOTHING_BOUND, type Node } from "./compile.ts";
import type { Reads } from "./reads.ts";
import type { RuleInForce } from "./rule-in-force.ts";

/** What one rule comes to on a line, and whether that rests on a presumption. */
interface Settled {
  truth: Truth;
  rests: boolean;
}

/** One line before the rules of its day. */
export class Asked implements Case {
  readonly line: LineFacts;
  readonly rules: RulesOfDay;
  rests = false;
  collected: Presumed[] = [];
  readonly gives: boolean;
  readonly reads: Reads | undefined;
  readonly #given: ReadonlyMap<string, Truth>;
  readonly #settled = new Map<string, Settled>();
  readonly #shut: (boolean | undefined)[] = [];
  readonly #because = new Map<string, Because>();
  readonly #presumed = new Map<string, readonly Presumed[]>();
  readonly #open = new Set<string>();
  readonly #concluded = new Map<string, Concluded>();
  readonly #explained = new Map<Concluded, Because[]>();
  readonly #flags = new Map<string, readonly string[]>();

  /** `given` overrides what rules and facts come to: only for the examples of a rule. */
  constructor(rules: RulesOfDay, line: LineFacts, given: ReadonlyMap<string, Truth>, reads?: Reads) {
    this.reads = reads;
    this.rules = rules;
    this.line = line;
    this.#given = given;
    this.gives = given.size > 0;
    for (const [id, truth] of given) this.#settled.set(id, { truth, rests: false });
  }

  fact(name: string, party?: number): Fact | undefined {
    this.reads?.whole(name, party);
    return this.stated(name, party);
  }

  stated(name: string, party: number | undefined): Fact | undefined {
    return (party === undefined ? this.line : this.line.parties[party])?.facts.get(name);
  }

  truthOf(id: string): Truth {
    const { truth, rests } = this.#settled.get(id) ?? this.#settle(id);
    this.rests = rests;
    return truth;
  }

  #settle(id: string): Settled {
    const rule = this.rules.rule(id);
    if (!rule) return NO;
    // The checker refuses cycles; should one be met all the same, it is unknown, never a quiet no.
    if (this.#open.has(id)) return OPEN;
    if (this.isShutOut(rule)) return NO;
    this.#open.add(id);
    const truth = rule.node.test(this, NOTHING_BOUND);
    const settled = { truth, rests: this.rests };
    this.#open.delete(id);
    this.#settled.set(id, settled);
    return settled;
  }

  /** Whether a condition that the rule shares with others is `no` on this line and rests on nothing: then so is the rule. */
  isShutOut({ gates }: RuleInForce): boolean {
    return gates.some((gate) => {
      this.#shut[gate] ??= this.rules.gate(gate).test(this, NOTHING_BOUND) === "no" && !this.rests;
      return this.#shut[gate];
    });
  }

  presumedBy(id: string): readonly Presumed[] {
    this.truthOf(id);
    if (!this.rests) return NOTHING_PRESUMED;
    let presumed = this.#presumed.get(id);
    if (!presumed) {
      const outer = this.collected;
      this.collected = [];
      this.#open.add(id);
      this.rules.rule(id)?.node.collect(this, NOTHING_BOUND);
      this.#open.delete(id);
      presumed = this.collected;
      this.collected = outer;
      this.#presumed.set(id, presumed);
    }
    return presumed;
  }

  explainRule(id: string): Because {
    let because = this.#because.get(id);
    if (!because) {
      const rule = this.#given.has(id) || this.#open.has(id) ? undefined : this.rules.rule(id);
      const truth = this.truthOf(id);
      if (!rule) because = { kind: "rule", rule: id, truth };
      else {
        this.#open.add(id);
        because = {
          kind: "rule",
          rule: id,
          label: rule.cite,
          truth,
          because: [rule.node.explain(this, NOTHING_BOUND)],
        };
        this.#open.delete(id);
      }
      this.#because.set(id, because);
    }
    return because;
  }

  /** The derivations of the rules that concluded a fact: the same for all that ask for it. */
  explainRules(concluded: Concluded): Because[] {
    let because = this.#explained.get(concluded);
    if (!because) {
      because = concluded.rules.map((rule) => this.explainRule(rule));
      this.#explained.set(concluded, because);
    }
    return because;
  }

  conclude(fact: string, otherThan: readonly string[]): Concluded | undefined {
    const given = this.#given.get(fact);
    if (given) return { truth: given, rules: [], anyRests: false, everyRests: false };
    const concluding = this.rules.concluding(fact);
    if (!concluding) return undefined;
    const key = otherThan.length === 0 ? fact : `${fact} ${otherThan.join(" ")}`;
    let concluded = this.#concluded.get(key);
    if (!concluded) {
      concluded = this.#conclude(fact, concluding, otherThan);
      if (!this.#anyOpen(concluding)) this.#concluded.set(key, concluded);
    }
    return concluded;
  }

  /** While a rule is being asked, what is made of its answer holds for that question alone. */
  #anyOpen(rules: readonly RuleInForce[]): boolean {
    return this.#open.size > 0 && rules.some(({ rule }) => this.#open.has(rule.id));
  }

  #conclude(fact: string, concluding: readonly RuleInForce[], otherThan: readonly string[]): Concluded {
    const counted = concluding
      .filter(({ rule }) => !otherThan.includes(rule.id))
      .map(({ rule: { id } }) => ({ id, truth: this.truthOf(id), rests: this.rests }));
    let truth = any(counted.map((one) => one.truth));
    // A stated conclusion fills what the rules leave open and may add, never take away.
    const stated = this.fact(fact)?.value;
    if (truth !== "yes" && (stated === "yes" || (stated === "no" && truth === "unknown"))) truth = stated;
    const agreeing = counted.filter((one) => one.truth === truth);
    return {
      truth,
      rules: agreeing.map(({ id }) => id),
      anyRests: agreeing.some(({ rests }) => rests),
      everyRests: agreeing.length > 0 && agreeing.every(({ rests }) => rests),
    };
  }

  flagged(fact: string): readonly string[] {
    const flagging = this.rules.flagging(fact);
    if (flagging.length === 0) return NONE;
    let flags = this.#flags.get(fact);
    if (!flags) {
      flags = flagging.flatMap(({ rule: { id } }) => (this.truthOf(id) === "yes" ? [id] : []));
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

const NO: Settled = { truth: "no", rests: false };
const OPEN: Settled = { truth: "unknown", rests: false };
const NONE: readonly string[] = [];
const NOTHING_PRESUMED: readonly Presumed[] = [];
