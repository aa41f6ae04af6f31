import type { LineFacts, Listing } from "../line.ts";
import { push } from "../multimap.ts";
import { byId } from "../order.ts";
import type { Truth } from "../truth.ts";
import { FactAnswers } from "./answers.ts";
import { Asked } from "./asked.ts";
import { ALWAYS, type Condition, type Pack, type Rule, type RuleSet, type Table } from "./ast.ts";
import { compile, type Node, type Resolver } from "./compile.ts";
import { inForce } from "./dated.ts";
import { Distinctions } from "./distinctions.ts";
import { isListing } from "./operators.ts";
import type { Outline } from "./outline.ts";
import { type Prepared, preparedOf } from "./prepared.ts";
import type { Reads } from "./reads.ts";
import { RuleInForce } from "./rule-in-force.ts";
import { Tables } from "./tables.ts";
import { Room, Traces } from "./traces.ts";

/** All rules, by the day. Between two boundaries of any date in the set, the law is the same: it is compiled once for each such span. */
export class RuleBook {
  readonly ruleSet: RuleSet;
  readonly #prepared: Prepared;
  readonly #distinctions: Distinctions;
  readonly #days = new Map<number, RulesOfDay>();
  readonly #room = new Room();
  readonly #tables: Map<string, Table>;

  /** In whatever order the rules and packs come, they are asked and told in the order of their ids. */
  constructor(ruleSet: RuleSet) {
    this.ruleSet = { ...ruleSet, rules: ruleSet.rules.toSorted(byId), packs: ruleSet.packs.toSorted(byId) };
    this.#tables = new Map(ruleSet.tables.map((table) => [table.id, table]));
    this.#prepared = preparedOf(ruleSet);
    this.#distinctions = new Distinctions(this.#prepared.compared);
  }

  /** First days of the spans in which the law does not change, ascending. */
  get spans(): readonly string[] {
    return this.#prepared.boundaries;
  }

  on(date: string): RulesOfDay {
    const { boundaries } = this.#prepared;
    let span = boundaries.findLastIndex((boundary) => boundary <= date);
    if (span < 0) span = 0;
    let day = this.#days.get(span);
    if (!day) {
      const date = boundaries[span] ?? ALWAYS;
      day = new RulesOfDay(this.ruleSet, this.#tables, date, this.#distinctions, this.#prepared, this.#room);
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
  /** The countries that a rule can reach; a rule that can reach all has none here. */
  readonly #reach = new Map<RuleInForce, readonly string[]>();
  readonly #prepared: Prepared;
  readonly #compiledGates: (Node | undefined)[] = [];
  readonly #answers = new Map<string, FactAnswers>();
  /** By the roles of the line's parties. */
  readonly #traces = new Map<string, Traces>();
  readonly #room: Room;
  #era = 0;

  constructor(
    ruleSet: RuleSet,
    tables: Map<string, Table>,
    date: string,
    distinctions: Distinctions,
    prepared: Prepared,
    room: Room,
  ) {
    this.#room = room;
    this.distinctions = distinctions;
    this.#prepared = prepared;
    const concludes = (fact: string) => this.#concluding.has(fact);
    const answersOf = (fact: string) => this.#answersOf(fact);
    this.#using = { date, values: {}, tables: new Tables(tables, date), answersOf, concludes };
    for (const rule of ruleSet.rules) this.#add(rule, prepared.outlines[rule.id], date);
    this.packs = ruleSet.packs.map((pack) => ({
      pack,
      reaches: compile(pack.reaches, this.#using),
      covers: compile(pack.covers, this.#using),
    }));
  }

  /** Takes a rule in that has a version in force on the day. */
  #add(rule: Rule, outline: Outline | undefined, date: string): void {
    const at = outline?.versions.findIndex((one) => inForce(one, date)) ?? -1;
    const version = outline?.versions[at];
    if (!outline || !version) return;
    const { kind, facts } = outline;
    const gates = this.#prepared.gates.behind[rule.id]?.[at] ?? [];
    const added = new RuleInForce(this.#rules.size, rule, { kind, at, gates }, this.#using);
    this.#rules.set(rule.id, added);
    if (version.reach) this.#reach.set(added, version.reach);
    if (kind === "concludes") for (const fact of facts) push(this.#concluding, fact, added);
    if (kind === "review") for (const fact of facts) push(this.#flagging, fact, added);
  }

  /** Whether some rule, of whatever day, says what follows from such a listing. */
  speaksOf(listing: Listing): boolean {
    return this.#prepared.listings.some((test) => isListing(listing, test) !== "no");
  }

  #answersOf(fact: string): FactAnswers {
    let answers = this.#answers.get(fact);
    if (!answers) {
      answers = new FactAnswers(fact, this.#answers.size);
      this.#answers.set(fact, answers);
    }
    return answers;
  }

  rule(id: string): RuleInForce | undefined {
    return this.#rules.get(id);
  }

  /** How many rules are in force. */
  get size(): number {
    return this.#rules.size;
  }

  gate(place: number): Node {
    let node = this.#compiledGates[place];
    if (!node) {
      node = compile(this.#prepared.gates.conditions[place] as Condition, this.#using);
      this.#compiledGates[place] = node;
    }
    return node;
  }

  concluding(fact: string): readonly RuleInForce[] | undefined {
    return this.#concluding.get(fact);
  }

  flagging(fact: string): readonly RuleInForce[] {
    return this.#flagging.get(fact) ?? NO_RULES;
  }

  /** The rules that can reach a line to this country, in the order of their ids; all of them when nobody knows where it goes. */
  reaching(country: string | undefined): readonly RuleInForce[] {
    const key = country ?? "";
    let rules = this.#reaching.get(key);
    if (!rules) {
      rules = [...this.#rules.values()].filter(
        (rule) => country === undefined || this.#reach.get(rule)?.includes(country) !== false,
      );
      this.#reaching.set(key, rules);
    }
    return rules;
  }

  /** What rules say of one line; each rule is asked at most once, and those behind a gate that is shut are not asked. */
  ask(line: LineFacts, given?: ReadonlyMap<string, Truth>, reads?: Reads): Asked {
    if (given && given.size > 0) return new Asked(this, line, { given, reads });
    return new Asked(this, line, { reads, traces: this.#tracesOf(line) });
  }

  #tracesOf({ parties }: LineFacts): Traces {
    if (this.#era !== this.#room.era) this.#traces.clear();
    this.#era = this.#room.era;
    const roles = parties.map(({ role }) => role).join(" ");
    let traces = this.#traces.get(roles);
    if (!traces) {
      traces = new Traces(this.#room);
      this.#traces.set(roles, traces);
    }
    return traces;
  }
}

const NO_RULES: readonly RuleInForce[] = [];
