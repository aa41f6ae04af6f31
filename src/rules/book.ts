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
  type Version,
} from "./ast.ts";
import type { Because, Presumed } from "./because.ts";
import { type Case, type Concluded, compile, NOTHING_BOUND, type Node, type Resolver } from "./compile.ts";
import { inForce, stepOn } from "./dated.ts";
import { Distinctions } from "./distinctions.ts";
import type { Gates } from "./gates.ts";
import { preparedOf } from "./prepared.ts";
import type { Reads } from "./reads.ts";
import { Tables } from "./tables.ts";
import { limbsIn } from "./walk.ts";

/** A rule on one day: its conditions resolved, its citation of that day; each part when it is first asked for. */
export class RuleInForce {
  readonly rule: Rule;
  readonly cite: string;
  readonly version: Version;
  /** The {@link Gates} that it stands behind. */
  readonly gates: readonly number[];
  readonly #using: Resolver;
  #node: Node | undefined;
  #policy: { policy: string; node: Node | undefined }[] | undefined;
  #reach: { countries: ReadonlySet<string> | undefined } | undefined;

  constructor(rule: Rule, version: Version, gates: readonly number[], using: Resolver) {
    this.rule = rule;
    this.version = version;
    this.gates = gates;
    this.cite = (stepOn(rule.law.cite, using.date) ?? rule.law.cite[0])?.value ?? "";
    this.#using = using;
  }

  get node(): Node {
    this.#node ??= compile(this.version.when, this.#using);
    return this.#node;
  }

  /** Rule, version and every dated value in force are confirmed. */
  get confirmed(): boolean {
    const { rule, version } = this;
    const { date } = this.#using;
    return (
      rule.law.confirmed &&
      version.confirmed &&
      Object.values(rule.values).every((dated) => stepOn(dated, date)?.confirmed ?? true) &&
      [...limbsIn(version.when)].every(({ during }) => during.confirmed || !inForce(during, date))
    );
  }

  /** Cases of a requirement's policy, first to hold. */
  get policy(): { policy: string; node: Node | undefined }[] {
    const { effect } = this.rule;
    this.#policy ??=
      effect.kind === "license-required"
        ? effect.policy.map(({ policy, when }) => ({ policy, node: when && compile(when, this.#using) }))
        : [];
    return this.#policy;
  }

  /** The countries it can reach, or undefined for all. */
  get reach(): ReadonlySet<string> | undefined {
    this.#reach ??= { countries: reachOf(this.version.when, this.#using) };
    return this.#reach.countries;
  }
}

/** All rules, by the day. Between two boundaries of any date in the set, the law is the same: it is compiled once for each such span. */
export class RuleBook {
  readonly ruleSet: RuleSet;
  readonly #boundaries: readonly string[];
  readonly #distinctions: Distinctions;
  readonly #gates: Gates;
  readonly #days = new Map<number, RulesOfDay>();
  readonly #tables: Map<string, Table>;

  /** In whatever order the rules and packs come, they are asked and told in the order of their ids. */
  constructor(ruleSet: RuleSet) {
    this.ruleSet = { ...ruleSet, rules: byId(ruleSet.rules), packs: byId(ruleSet.packs) };
    this.#tables = new Map(ruleSet.tables.map((table) => [table.id, table]));
    const { boundaries, compared, gates } = preparedOf(ruleSet);
    this.#boundaries = boundaries;
    this.#gates = gates;
    this.#distinctions = new Distinctions(compared);
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
      const date = this.#boundaries[span] ?? ALWAYS;
      day = new RulesOfDay(this.ruleSet, this.#tables, date, this.#distinctions, this.#gates);
      this.#days.set(span, day);
    }
    return day;
  }
}

export class RulesOfDay {
  readonly packs: { pack: Pack; reaches: Node; covers: Node }[];
  /** What these rules can tell apart in texts and numbers. */
  readonly distinctions: Distinctions;
  readonly #using: Resolver;
  readonly #rules = new Map<string, RuleInForce>();
  readonly #concluding = new Map<string, RuleInForce[]>();
  readonly #flagging = new Map<string, RuleInForce[]>();
  readonly #reaching = new Map<string, RuleInForce[]>();
  readonly #gates: Gates["conditions"];
  readonly #compiledGates: (Node | undefined)[] = [];

  constructor(
    ruleSet: RuleSet,
    tables: Map<string, Table>,
    date: string,
    distinctions: Distinctions,
    gates: Gates,
  ) {
    this.distinctions = distinctions;
    this.#gates = gates.conditions;
    const concludes = (fact: string) => this.#concluding.has(fact);
    this.#using = { date, values: {}, tables: new Tables(tables, date), concludes };
    for (const rule of ruleSet.rules) {
      const at = rule.versions.findIndex((one) => inForce(one, date));
      const version = rule.versions[at];
      if (!version) continue;
      const behind = gates.behind[rule.id]?.[at] ?? [];
      const inForceRule = new RuleInForce(rule, version, behind, { ...this.#using, values: rule.values });
      this.#rules.set(rule.id, inForceRule);
      if (rule.effect.kind === "concludes") push(this.#concluding, rule.effect.fact, inForceRule);
      if (rule.effect.kind === "review")
        for (const fact of rule.effect.bearsOn) push(this.#flagging, fact, inForceRule);
    }
    this.packs = ruleSet.packs.map((pack) => ({
      pack,
      reaches: compile(pack.reaches, this.#using),
      covers: compile(pack.covers, this.#using),
    }));
  }

  rule(id: string): RuleInForce | undefined {
    return this.#rules.get(id);
  }

  gate(place: number): Node {
    let node = this.#compiledGates[place];
    if (!node) {
      node = compile(this.#gates[place] as Condition, this.#using);
      this.#compiledGates[place] = node;
    }
    return node;
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

  /** What rules say of one line; each rule is asked at most once, and those behind a gate that is shut are not asked. */
  ask(line: LineFacts, given: ReadonlyMap<string, Truth> = new Map(), reads?: Reads): Asked {
    return new Asked(this, line, given, reads);
  }
}

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

function byId<T extends { id: string }>(parts: readonly T[]): T[] {
  return [...parts].sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
