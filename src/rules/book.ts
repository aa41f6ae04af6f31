import type { Fact, LineFacts } from "../line.ts";
import { any, type Truth } from "../truth.ts";
import {
  ALWAYS,
  type Condition,
  type Operand,
  type Pack,
  type Rule,
  type RuleSet,
  type Table,
  type ValueSet,
} from "./ast.ts";
import type { Because } from "./because.ts";
import { type Bound, type Case, type Concluded, compile, type Node, type Resolver } from "./compile.ts";
import { dayAfter, inForce, stepOn } from "./dated.ts";
import { Distinctions } from "./distinctions.ts";
import { Tables } from "./tables.ts";
import { limbsIn } from "./walk.ts";

/** A rule on one day: its conditions resolved, its citation of that day. */
export interface RuleInForce {
  rule: Rule;
  cite: string;
  /** Rule, version and every dated value in force are confirmed. */
  confirmed: boolean;
  node: Node;
  /** Cases of a requirement's policy, first to hold. */
  policy: { policy: string; node: Node | undefined }[];
  /** The countries it can reach, or undefined for all. */
  reach: ReadonlySet<string> | undefined;
}

/** All rules, by the day. Between two boundaries of any date in the set, the law is the same: it is compiled once for each such span. */
export class RuleBook {
  readonly ruleSet: RuleSet;
  readonly #boundaries: string[];
  readonly #days = new Map<number, RulesOfDay>();
  readonly #tables: Map<string, Table>;

  /** In whatever order the rules and packs come, they are asked and told in the order of their ids. */
  constructor(ruleSet: RuleSet) {
    this.ruleSet = { ...ruleSet, rules: byId(ruleSet.rules), packs: byId(ruleSet.packs) };
    this.#tables = new Map(ruleSet.tables.map((table) => [table.id, table]));
    this.#boundaries = boundaries(ruleSet);
  }

  /** First days of the spans in which the law does not change, ascending. */
  get spans(): readonly string[] {
    return this.#boundaries;
  }

  on(date: string): RulesOfDay {
    let span = this.#boundaries.findLastIndex((boundary) => boundary <= date);
    if (span < 0) span = 0;
    let day = this.#days.get(span);
    if (!day) {
      day = new RulesOfDay(this.ruleSet, this.#tables, this.#boundaries[span] ?? ALWAYS);
      this.#days.set(span, day);
    }
    return day;
  }
}

export class RulesOfDay {
  readonly packs: { pack: Pack; reaches: Node; covers: Node }[];
  readonly tables: Tables;
  /** What these rules can tell apart in texts and numbers. */
  readonly distinctions = new Distinctions();
  readonly #rules = new Map<string, RuleInForce>();
  readonly #concluding = new Map<string, RuleInForce[]>();
  readonly #flagging = new Map<string, RuleInForce[]>();
  readonly #reaching = new Map<string, RuleInForce[]>();

  constructor(ruleSet: RuleSet, tables: Map<string, Table>, date: string) {
    this.tables = new Tables(tables, date);
    const concluded = new Set(
      ruleSet.rules.flatMap(({ effect }) => (effect.kind === "concludes" ? [effect.fact] : [])),
    );
    for (const rule of ruleSet.rules) {
      const version = rule.versions.find((one) => inForce(one, date));
      if (!version) continue;
      const using: Resolver = {
        date,
        values: rule.values,
        tables: this.tables,
        distinctions: this.distinctions,
        concluded,
      };
      const steps = Object.values(rule.values).map((dated) => stepOn(dated, date));
      const cite = stepOn(rule.law.cite, date) ?? rule.law.cite[0];
      const inForceRule: RuleInForce = {
        rule,
        cite: cite?.value ?? "",
        confirmed:
          rule.law.confirmed &&
          version.confirmed &&
          steps.every((step) => step?.confirmed ?? true) &&
          [...limbsIn(version.when)].every(({ during }) => during.confirmed || !inForce(during, date)),
        node: compile(version.when, using),
        policy:
          rule.effect.kind === "license-required"
            ? rule.effect.policy.map(({ policy, when }) => ({ policy, node: when && compile(when, using) }))
            : [],
        reach: reachOf(version.when, using),
      };
      this.#rules.set(rule.id, inForceRule);
      if (rule.effect.kind === "concludes") push(this.#concluding, rule.effect.fact, inForceRule);
      if (rule.effect.kind === "review")
        for (const fact of rule.effect.bearsOn) push(this.#flagging, fact, inForceRule);
    }
    this.packs = ruleSet.packs.map((pack) => {
      const using: Resolver = {
        date,
        values: {},
        tables: this.tables,
        distinctions: this.distinctions,
        concluded,
      };
      return { pack, reaches: compile(pack.reaches, using), covers: compile(pack.covers, using) };
    });
  }

  rule(id: string): RuleInForce | undefined {
    return this.#rules.get(id);
  }

  concluding(fact: string): readonly RuleInForce[] | undefined {
    return this.#concluding.get(fact);
  }

  flagging(fact: string): readonly RuleInForce[] {
    return this.#flagging.get(fact) ?? [];
  }

  /** The rules that can reach a line to this country, in the order of their ids; all of them when nobody knows where it goes. */
  reaching(country: string | undefined): readonly RuleInForce[] {
    const key = country ?? "";
    let rules = this.#reaching.get(key);
    if (!rules) {
      rules = [...this.#rules.values()].filter(
        ({ reach }) => !reach || country === undefined || reach.has(country),
      );
      this.#reaching.set(key, rules);
    }
    return rules;
  }

  /** What rules say of one line; each rule is asked at most once. */
  ask(line: LineFacts, given: ReadonlyMap<string, Truth> = new Map()): Asked {
    return new Asked(this, line, given);
  }
}

/** One line before the rules of its day. */
export class Asked implements Case {
  readonly line: LineFacts;
  readonly rules: RulesOfDay;
  readonly #given: ReadonlyMap<string, Truth>;
  readonly #truths = new Map<string, Truth>();
  readonly #because = new Map<string, Because>();
  readonly #open = new Set<string>();
  /** The rules on whose way a presumption was made, and the rule that is being asked. */
  readonly #presuming = new Set<string>();
  #asking: string | undefined;
  readonly #concluded = new Map<string, Concluded>();

  /** `given` overrides what rules and facts come to: only for the examples of a rule. */
  constructor(rules: RulesOfDay, line: LineFacts, given: ReadonlyMap<string, Truth>) {
    this.rules = rules;
    this.line = line;
    this.#given = given;
  }

  fact(name: string, party?: number): Fact | undefined {
    return (party === undefined ? this.line : this.line.parties[party])?.facts.get(name);
  }

  truthOf(id: string): Truth {
    const given = this.#given.get(id) ?? this.#truths.get(id);
    if (given) {
      if (this.#presuming.has(id)) this.presumes();
      return given;
    }
    const rule = this.rules.rule(id);
    if (!rule) return "no";
    // The checker refuses cycles; should one be met all the same, it is unknown, never a quiet no.
    if (this.#open.has(id)) return "unknown";
    this.#open.add(id);
    const outer = this.#asking;
    this.#asking = id;
    const truth = rule.node.test(this, NOTHING_BOUND);
    this.#asking = outer;
    this.#open.delete(id);
    this.#truths.set(id, truth);
    if (this.#presuming.has(id)) this.presumes();
    return truth;
  }

  presumes(): void {
    if (this.#asking !== undefined) this.#presuming.add(this.#asking);
  }

  /** Whether a presumption was made on the way to the rule's answer: only then its derivation can rest on one. */
  mayPresume(id: string): boolean {
    this.truthOf(id);
    return this.#presuming.has(id);
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

  conclude(fact: string, otherThan: readonly string[]): Concluded | undefined {
    const concluding = this.rules.concluding(fact);
    const given = this.#given.get(fact);
    if (given) return { truth: given, rules: [] };
    if (!concluding) return undefined;
    const key = otherThan.length === 0 ? fact : `${fact} ${otherThan.join(" ")}`;
    let concluded = this.#concluded.get(key);
    if (!concluded) {
      const outer = this.#asking;
      this.#asking = key;
      concluded = this.#conclude(fact, concluding, otherThan);
      this.#asking = outer;
      // While a rule of its own is being asked, the answer holds for that question alone.
      if (this.#open.size === 0 || !concluding.some(({ rule }) => this.#open.has(rule.id)))
        this.#concluded.set(key, concluded);
    }
    if (this.#presuming.has(key)) this.presumes();
    return concluded;
  }

  #conclude(fact: string, concluding: readonly RuleInForce[], otherThan: readonly string[]): Concluded {
    const counted = concluding.filter(({ rule }) => !otherThan.includes(rule.id));
    const truths = counted.map(({ rule }) => this.truthOf(rule.id));
    let truth = any(truths);
    // A stated conclusion fills what the rules leave open and may add, never take away.
    const stated = this.fact(fact)?.value;
    if (truth !== "yes" && (stated === "yes" || (stated === "no" && truth === "unknown"))) truth = stated;
    return { truth, rules: counted.flatMap(({ rule }, index) => (truths[index] === truth ? [rule.id] : [])) };
  }

  flagged(fact: string): readonly string[] {
    return this.rules
      .flagging(fact)
      .flatMap(({ rule }) => (this.truthOf(rule.id) === "yes" ? [rule.id] : []));
  }

  test(node: Node): Truth {
    return node.test(this, NOTHING_BOUND);
  }

  explain(node: Node): Because {
    return node.explain(this, NOTHING_BOUND);
  }
}

const NOTHING_BOUND: Bound = {};

/**
 * The countries that a condition can reach, or undefined for all: what lets the index leave a rule out. Only a known destination is
 * left out, so nothing that might hold is lost.
 */
function reachOf(condition: Condition, using: Resolver): ReadonlySet<string> | undefined {
  if ("all" in condition) {
    let reach: ReadonlySet<string> | undefined;
    for (const one of condition.all) {
      const next = reachOf(one, using);
      reach = reach && next ? new Set([...reach].filter((country) => next.has(country))) : (reach ?? next);
    }
    return reach;
  }
  if ("any" in condition) {
    const reaches = condition.any.map((one) => reachOf(one, using));
    if (reaches.length === 0 || reaches.some((reach) => !reach)) return undefined;
    return new Set(reaches.flatMap((reach) => [...(reach as ReadonlySet<string>)]));
  }
  if ("during" in condition) {
    return inForce(condition.during, using.date) ? reachOf(condition.during.when, using) : new Set();
  }
  if (!("fact" in condition) || condition.presumed || condition.test.op !== "in") return undefined;
  if (
    condition.fact !== "destination" &&
    condition.fact !== "destination.country" &&
    condition.fact !== "destination.region"
  ) {
    return undefined;
  }
  const literals = fixed(condition.test.of, using);
  return literals && new Set(literals.map((place) => place.slice(0, 2)));
}

function fixed(of: Operand | ValueSet, using: Resolver): readonly string[] | undefined {
  if ("literals" in of) return of.literals;
  if ("row" in of) return undefined;
  if ("table" in of) return of.set.startsWith("$") ? undefined : [...using.tables.set(of.table, of.set)];
  const step = stepOn(using.values[of.value] ?? [], using.date);
  return step ? fixed(step.value, using) : [];
}

/** Every day on which anything in the set changes. */
function boundaries({ rules, tables, packs }: RuleSet): string[] {
  const days = new Set<string>([ALWAYS]);
  const span = ({ from, until }: { from?: string | undefined; until?: string | undefined }) => {
    if (from !== undefined) days.add(from);
    if (until !== undefined) days.add(dayAfter(until));
  };
  for (const { versions, values, law } of rules) {
    for (const version of versions) {
      span(version);
      for (const { during } of limbsIn(version.when)) span(during);
    }
    for (const dated of [law.cite, ...Object.values(values)]) for (const { from } of dated) days.add(from);
  }
  for (const { knownFrom, rows, sets } of tables) {
    span({ from: knownFrom });
    rows?.forEach(span);
    for (const members of Object.values(sets ?? {})) members.forEach(span);
  }
  for (const { completeFrom, reaches, covers } of packs) {
    days.add(completeFrom);
    for (const condition of [reaches, covers]) for (const { during } of limbsIn(condition)) span(during);
  }
  return [...days].sort();
}

function byId<T extends { id: string }>(parts: readonly T[]): T[] {
  return [...parts].sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
