import type { Fact, LineFacts } from "../line.ts";
import { all, any, not, type Truth } from "../truth.ts";
import { factNode } from "./ask-fact.ts";
import type { Condition, Dated, Operand, TableRow, ValueSet } from "./ast.ts";
import type { Because, Presumed } from "./because.ts";
import { addPresumed, Collecting } from "./collecting.ts";
import { inForce } from "./dated.ts";
import { setOf } from "./operands.ts";
import type { Reads } from "./reads.ts";
import { Rows } from "./rows.ts";
import type { Tables } from "./tables.ts";
import { within } from "./walk.ts";

/** A line under judgement: what the compiled conditions ask of it. */
export interface Case {
  line: LineFacts;
  /** Whether the answer that a test gave last rests on a presumption: where one part is enough to decide and rests on none, it does not. */
  rests: boolean;
  /** The presumptions that the answers collected so far rest on. */
  collected: Presumed[];
  /** What is read of the line is noted here; undefined when nobody wants to know. */
  readonly reads: Reads | undefined;
  /** A fact of the line, or of the party at this place on it, of which the value itself counts. */
  fact(name: string, party?: number): Fact | undefined;
  /** The same, of which no more counts than what the caller notes among the {@link Case.reads}. */
  stated(name: string, party: number | undefined): Fact | undefined;
  /** Does this rule hold on the line? */
  truthOf(rule: string): Truth;
  explainRule(rule: string): Because;
  explainRules(concluded: Concluded): Because[];
  /** The presumptions that the rule's answer on the line rests on. */
  presumedBy(rule: string): readonly Presumed[];
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
  rules: readonly string[];
  anyRests: boolean;
  everyRests: boolean;
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
  test(on: Case, bound: Bound): Truth;
  collect(on: Case, bound: Bound): Truth;
  explain(on: Case, bound: Bound): Because;
}

/** What a rule's conditions are resolved against: one rule on one day. */
export interface Resolver {
  date: string;
  values: Record<string, Dated<ValueSet>>;
  tables: Tables;
  /** Whether some rule concludes the fact. */
  concludes(fact: string): boolean;
}

/** A condition made ready for one day. Its parts are made when they are first asked: most lines ask few. */
export function compile(condition: Condition, using: Resolver): Node {
  const node = compileBare(condition, using);
  const { label } = condition;
  if (label === undefined) return node;
  return { ...node, explain: (on, bound) => ({ label, ...node.explain(on, bound) }) };
}

function compileBare(condition: Condition, using: Resolver): Node {
  if ("all" in condition) return conjunction(condition.all, using);
  if ("any" in condition) return disjunction(condition.any, using);
  if ("not" in condition) {
    const inner = compile(condition.not, using);
    return {
      test: (on, bound) => not(inner.test(on, bound)),
      collect: (on, bound) => not(inner.collect(on, bound)),
      explain: (on, bound) => {
        const because = inner.explain(on, bound);
        return { kind: "not", truth: not(because.truth), because: [because] };
      },
    };
  }
  if ("party" in condition) return someParty(condition.party.roles, condition.party.where, using);
  if ("during" in condition) {
    const limb = condition.during;
    return compileBare(inForce(limb, using.date) ? limb.when : { any: [] }, using);
  }
  if ("rule" in condition) {
    const { rule } = condition;
    return {
      test: (on) => on.truthOf(rule),
      collect(on, bound) {
        addPresumed(on.presumedBy(rule), on, bound);
        return on.truthOf(rule);
      },
      explain: (on) => on.explainRule(rule),
    };
  }
  const { test } = condition;
  const rows = test.op === "on" ? new Rows(test, using, (parts) => compile(parts, using)) : undefined;
  return factNode(condition, using, rows, (part) => compile(part, using));
}

/** The parts of a condition, each compiled when it is first asked. */
class Parts {
  readonly #conditions: readonly Condition[];
  readonly #using: Resolver;
  readonly #nodes: (Node | undefined)[];
  readonly #order: readonly number[];

  constructor(conditions: readonly Condition[], using: Resolver) {
    this.#conditions = conditions;
    this.#using = using;
    this.#nodes = new Array(conditions.length);
    this.#order = cheapestFirst(conditions, using);
  }

  get size(): number {
    return this.#conditions.length;
  }

  at(index: number): Node {
    let node = this.#nodes[index];
    if (!node) {
      node = compile(this.#conditions[index] as Condition, this.#using);
      this.#nodes[index] = node;
    }
    return node;
  }

  /** The cheapest first. One `decisive` part is enough when it rests on nothing presumed; before that the others are asked as well. */
  test(on: Case, bound: Bound, none: Truth, decisive: Truth): Truth {
    let result = none;
    let rests = false;
    for (const index of this.#order) {
      const truth = this.at(index).test(on, bound);
      if (truth === decisive && !on.rests) return truth;
      if (truth === decisive) {
        rests = true;
        result = truth;
      } else if (result !== decisive) {
        rests ||= on.rests;
        if (truth === "unknown") result = truth;
      }
    }
    on.rests = rests;
    return result;
  }

  /** All in their told order, until one settles the answer that is `decisive`. */
  collect(on: Case, bound: Bound, none: Truth, decisive: Truth): Truth {
    const collecting = new Collecting(on, decisive);
    let result: Truth = none;
    for (let index = 0; index < this.size; index++) {
      const truth = this.at(index).collect(on, bound);
      if (collecting.settles(truth)) return truth;
      if (truth === decisive || (truth === "unknown" && result !== decisive)) result = truth;
    }
    return result;
  }
}

function conjunction(conditions: readonly Condition[], using: Resolver): Node {
  const parts = new Parts(conditions, using);
  return {
    test: (on, bound) => parts.test(on, bound, "yes", "no"),
    collect: (on, bound) => parts.collect(on, bound, "yes", "no"),
    explain(on, bound) {
      const because: Because[] = [];
      for (let index = 0; index < parts.size; index++) {
        const node = parts.at(index);
        const part = node.explain(on, bound);
        because.push(part);
        // One failed part explains a conjunction; what comes after it is not even read, so that lines that differ there are alike.
        if (part.truth === "no" && node.test(on, bound) === "no" && !on.rests)
          return { kind: "all", truth: "no", because: [part] };
      }
      return { kind: "all", truth: all(because.map(({ truth }) => truth)), because };
    },
  };
}

function disjunction(conditions: readonly Condition[], using: Resolver): Node {
  const parts = new Parts(conditions, using);
  return {
    test: (on, bound) => parts.test(on, bound, "no", "yes"),
    collect: (on, bound) => parts.collect(on, bound, "no", "yes"),
    explain(on, bound) {
      const because: Because[] = [];
      for (let index = 0; index < parts.size; index++) because.push(parts.at(index).explain(on, bound));
      return { kind: "any", truth: any(because.map(({ truth }) => truth)), because };
    },
  };
}

/** The parts in the order in which they are asked: what is cheap to ask, and most likely to settle the answer, first. */
function cheapestFirst(conditions: readonly Condition[], using: Resolver): number[] {
  const costs = conditions.map((condition) => costOf(condition, using));
  return [...costs.keys()].sort((one, other) => (costs[one] as number) - (costs[other] as number));
}

/** A rough measure of the work: a stated fact is nearest, a table and the parties are further, what other rules conclude is furthest. */
function costOf(condition: Condition, using: Resolver): number {
  let cost = COSTS.get(condition);
  if (cost === undefined) {
    cost = measured(condition, using);
    COSTS.set(condition, cost);
  }
  return cost;
}

const COSTS = new WeakMap<Condition, number>();

function measured(condition: Condition, using: Resolver): number {
  const parts = within(condition).reduce((sum, part) => sum + costOf(part, using), 0);
  if ("rule" in condition) return 100;
  if ("party" in condition) return 3 + parts;
  if (!("fact" in condition)) return parts;
  if (using.concludes(condition.fact)) return 100 + parts;
  return (condition.test.op === "on" ? 3 : 1) + (condition.presumed ? 1 : 0) + parts;
}

/** A party in one of the roles is such. When nobody at all is named as receiver, who it is remains to be asked. */
function someParty(roles: Operand, where: Condition, using: Resolver): Node {
  const wanted = setOf(roles, using)(NOTHING_BOUND);
  const receives = wanted.has("ultimate-consignee");
  let compiled: Node | undefined;
  const node = () => {
    compiled ??= compile(where, using);
    return compiled;
  };
  const nobody = (on: Case) => receives && !on.line.parties.some(({ role }) => RECEIVERS.has(role));
  return {
    test(on, bound) {
      const { parties } = on.line;
      const here: Bound = { party: undefined, row: bound.row };
      let result: Truth = nobody(on) ? "unknown" : "no";
      let rests = false;
      for (let party = 0; party < parties.length; party++) {
        if (!wanted.has((parties[party] as LineFacts["parties"][number]).role)) continue;
        here.party = party;
        const truth = node().test(on, here);
        if (truth === "yes" && !on.rests) return truth;
        if (truth === "yes") {
          rests = true;
          result = truth;
        } else if (result !== "yes") {
          rests ||= on.rests;
          if (truth === "unknown") result = truth;
        }
      }
      on.rests = rests;
      return result;
    },
    collect(on, bound) {
      const collecting = new Collecting(on, "yes");
      let result: Truth = nobody(on) ? "unknown" : "no";
      for (const [party, { role }] of on.line.parties.entries()) {
        if (!wanted.has(role)) continue;
        const truth = node().collect(on, { party, row: bound.row });
        if (collecting.settles(truth)) return truth;
        if (truth === "yes" || (truth === "unknown" && result !== "yes")) result = truth;
      }
      return result;
    },
    explain(on, bound) {
      const because = on.line.parties.flatMap(({ role }, party): Because[] => {
        if (!wanted.has(role)) return [];
        const inner = node().explain(on, { party, row: bound.row });
        return [{ kind: "party", party, truth: inner.truth, because: [inner] }];
      });
      if (nobody(on)) because.push({ kind: "fact", fact: "party.name", truth: "unknown" });
      return { kind: "any", truth: any(because.map(({ truth }) => truth)), because };
    },
  };
}

const RECEIVERS: ReadonlySet<string> = new Set(["purchaser", "ultimate-consignee", "end-user"]);

export const NOTHING_BOUND: Bound = { party: undefined, row: undefined };
