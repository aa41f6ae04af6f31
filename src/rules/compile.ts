import type { Fact, LineFacts } from "../line.ts";
import { not, type Truth } from "../truth.ts";
import type { FactAnswers, Stated } from "./answers.ts";
import { factNode } from "./ask-fact.ts";
import type { Condition, Dated, TableRow, ValueSet } from "./ast.ts";
import type { Because, Presumed } from "./because.ts";
import { addPresumed } from "./collecting.ts";
import { inForce } from "./dated.ts";
import { Parts } from "./parts.ts";
import type { Reads } from "./reads.ts";
import type { RuleInForce } from "./rule-in-force.ts";
import { SomeParty } from "./some-party.ts";
import type { Tables } from "./tables.ts";
import type { Outcome, Trace } from "./traces.ts";

/** A line under judgement: what the compiled conditions ask of it. */
export interface Case {
  line: LineFacts;
  /** Whether the answer that a test gave last rests on a presumption: where one part is enough to decide and rests on none, it does not. */
  rests: boolean;
  /** The truth alone is wanted: one part that decides is enough, whatever it rests on, and {@link Case.rests} says nothing. */
  truthAlone: boolean;
  /** The presumptions that the answers collected so far rest on. */
  collected: Presumed[];
  /** What is read of the line is noted here; undefined when nobody wants to know. */
  readonly reads: Reads | undefined;
  /** What is asked on the way to the answer that is sought is noted here, where it is to be remembered for other lines. */
  trace: Trace | undefined;
  /** A fact of the line, or of the party at this place on it, of which the value itself counts. */
  fact(name: string, party?: number): Fact | undefined;
  /** The same, of which no more counts than the tests that are asked of it and what the caller notes among the {@link Case.reads}. */
  stated(of: FactAnswers, party: number | undefined): Stated | undefined;
  /** Does this rule hold on the line? */
  truthOf(rule: string): Truth;
  /** What the rule comes to on the line. */
  outcomeOf(rule: RuleInForce): Outcome;
  explainRule(rule: string): Because;
  explainRules(concluded: Concluded): Because[];
  reasonRule(rule: string): Because;
  /** The presumptions that the rule's answer on the line rests on. */
  presumedBy(rule: string): readonly Presumed[];
  presumptionsOf(rule: RuleInForce): readonly Presumed[];
  /** Conclusions are given outright on this line, as in an example. */
  readonly gives: boolean;
  /** What the rules conclude of a fact, the named rules left out. */
  conclude(fact: string, otherThan: readonly string[]): Concluded | undefined;
  /** Flags that stand on this line and bear on the fact. */
  flagged(fact: string): readonly string[];
}

/** What the rules make of a fact, and which of them; whether any of their answers, and whether every one, rests on a presumption. */
export interface Concluded {
  truth: Truth;
  rules: readonly RuleInForce[];
  anyRests: boolean;
  everyRests: boolean;
  /** What each of those rules came to. */
  outcomes: readonly Outcome[];
}

/** What quantifiers have bound: the party or the table row that a condition speaks of. */
export interface Bound {
  party: number | undefined;
  row: TableRow | undefined;
}

/**
 * `test` answers, and sets {@link Case.rests}; `explain` gives the same answer with its derivation; `collect` gives it and adds to
 * {@link Case.collected} the presumptions of that derivation that it rests on, without making it: few rules are told, all are collected from.
 */
export interface Node {
  /** The paragraph that a derivation names. */
  label: string | undefined;
  test(on: Case, bound: Bound): Truth;
  collect(on: Case, bound: Bound): Truth;
  explain(on: Case, bound: Bound): Because;
  /** The same answer with no more of its derivation than decides it: one part that is enough, or those that leave it open. */
  reason(on: Case, bound: Bound): Because;
}

/** What a rule's conditions are resolved against: one rule on one day. */
export interface Resolver {
  date: string;
  values: Record<string, Dated<ValueSet>>;
  tables: Tables;
  /** What the tests of a fact answer on this day. */
  answersOf(fact: string): FactAnswers;
  /** Whether some rule concludes the fact. */
  concludes(fact: string): boolean;
}

/** A condition made ready for one day. Its parts are made when they are first asked: most lines ask few. */
export function compile(condition: Condition, using: Resolver): Node {
  const node = compileBare(condition, using);
  node.label = condition.label;
  return node;
}

function compileBare(condition: Condition, using: Resolver): Node {
  if ("all" in condition) return new Parts("all", condition.all, using);
  if ("any" in condition) return new Parts("any", condition.any, using);
  if ("not" in condition) return new Not(compile(condition.not, using));
  if ("party" in condition) return new SomeParty(condition.party.roles, condition.party.where, using);
  if ("during" in condition) {
    const limb = condition.during;
    return compileBare(inForce(limb, using.date) ? limb.when : { any: [] }, using);
  }
  if ("rule" in condition) return new OtherRule(condition.rule);
  return factNode(condition, using);
}

class Not implements Node {
  label: string | undefined;
  readonly #inner: Node;

  constructor(inner: Node) {
    this.label = undefined;
    this.#inner = inner;
  }

  test(on: Case, bound: Bound): Truth {
    return not(this.#inner.test(on, bound));
  }

  collect(on: Case, bound: Bound): Truth {
    return not(this.#inner.collect(on, bound));
  }

  explain(on: Case, bound: Bound): Because {
    const because = this.#inner.explain(on, bound);
    const label = this.label !== undefined && { label: this.label };
    return { ...label, kind: "not", truth: not(because.truth), because: [because] };
  }

  reason(on: Case, bound: Bound): Because {
    const because = this.#inner.reason(on, bound);
    const label = this.label !== undefined && { label: this.label };
    return { ...label, kind: "not", truth: not(because.truth), because: [because] };
  }
}

class OtherRule implements Node {
  label: string | undefined;
  readonly #rule: string;

  constructor(rule: string) {
    this.label = undefined;
    this.#rule = rule;
  }

  test(on: Case): Truth {
    return on.truthOf(this.#rule);
  }

  collect(on: Case, bound: Bound): Truth {
    addPresumed(on.presumedBy(this.#rule), on, bound);
    return on.truthOf(this.#rule);
  }

  explain(on: Case): Because {
    const because = on.explainRule(this.#rule);
    return this.label === undefined ? because : { label: this.label, ...because };
  }

  reason(on: Case): Because {
    const because = on.reasonRule(this.#rule);
    return this.label === undefined ? because : { label: this.label, ...because };
  }
}

export const NOTHING_BOUND: Bound = { party: undefined, row: undefined };
