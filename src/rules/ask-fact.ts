import type { Fact, Listing, Owner } from "../line.ts";
import { known, type Truth } from "../truth.ts";
import { type Answering, answeringOf, ByValue } from "./answering.ts";
import type { FactAnswers, Stated } from "./answers.ts";
import type { Condition, ListingTest, TableRow, Test } from "./ast.ts";
import { type Because, type Presumed, presumedOf } from "./because.ts";
import { addPresumed } from "./collecting.ts";
import type { Bound, Case, Concluded, Node, Resolver } from "./compile.ts";
import { setOf } from "./operands.ts";
import * as operators from "./operators.ts";
import { type HeldThrough, heldThrough } from "./owned.ts";
import { Presuming } from "./presuming.ts";
import type { Rows } from "./rows.ts";
import type { Step, Trace } from "./traces.ts";

type FactCondition = Extract<Condition, { fact: string }>;
/** The first for the line, or for no party; then one for each party. */
type Steps = (Step | undefined)[];
type Answer = Omit<Because, "kind"> & { kind?: Because["kind"] };

/** A test of one fact: as stated, as other rules conclude it, or as presumed. */
export function factNode(condition: FactCondition, using: Resolver): Node {
  const { fact, test } = condition;
  if (fact === "destination" && test.op === "in") return new PlaceNode(condition, test, using);
  return fact.startsWith("$row.") ? new ColumnNode(condition, using) : new StatedNode(condition, using);
}

/** One fact under one test. */
abstract class FactNode implements Node {
  label: string | undefined;
  protected readonly fact: string;
  readonly #presuming: Presuming | undefined;
  /** What is collected where the presumption is made, by party. */
  readonly #presumed = new Map<number | undefined, Presumed>();

  /** Nobody knows on this day what is in the table. */
  readonly #beyond: boolean;

  constructor({ fact, test, presumed }: FactCondition, using: Resolver) {
    this.label = undefined;
    this.fact = fact;
    this.#beyond = test.op === "on" && using.tables.unknownOn(test.table);
    this.#presuming = presumed && new Presuming(fact, presumed, using);
  }

  /** The answer; undefined where it is open for want of a stated value: only that can be presumed. */
  protected abstract ask(on: Case, bound: Bound): Truth | undefined;
  /** The same answer with what a reader of the derivation wants. */
  protected abstract tell(on: Case, bound: Bound): Answer;
  /** The same with what decides it alone. */
  protected tellReason(on: Case, bound: Bound): Answer {
    return this.tell(on, bound);
  }
  /** Adds what the answer rests on besides: what rules concluded, what a table's rows ask. */
  protected collectBesides(_truth: Truth, _on: Case, _bound: Bound): void {}
  /** The table that is asked, if one is. */
  protected abstract get rows(): Rows | undefined;

  test(on: Case, bound: Bound): Truth {
    on.rests = false;
    const truth = this.ask(on, bound);
    if (truth !== undefined) return truth;
    const presuming = this.#presuming;
    if (!presuming) return "unknown";
    const { rests } = on;
    const presumes = presuming.isMade(on, bound);
    on.rests = presumes || rests;
    return presumes ? presuming.to : "unknown";
  }

  collect(on: Case, bound: Bound): Truth {
    const truth = this.ask(on, bound);
    const presuming = this.#presuming;
    if (truth === undefined && presuming?.isMade(on, bound)) {
      on.collected.push(this.#presumedOn(presuming, on, bound));
      return presuming.to;
    }
    this.collectBesides(truth ?? "unknown", on, bound);
    return truth ?? "unknown";
  }

  #presumedOn({ shown }: Presuming, on: Case, bound: Bound): Presumed {
    const { party } = bound;
    if (this.fact === "destination") {
      const fact = this.tell(on, bound).fact ?? this.fact;
      return presumedOf({ kind: "fact", fact, ...shown }, party);
    }
    let presumed = this.#presumed.get(party);
    if (!presumed) {
      presumed = presumedOf({ kind: "fact", fact: this.fact, ...shown }, party);
      this.#presumed.set(party, presumed);
    }
    return presumed;
  }

  explain(on: Case, bound: Bound): Because {
    return this.#shown(this.tell(on, bound), on, bound);
  }

  #shown(answer: Answer, on: Case, bound: Bound): Because {
    const label = this.label !== undefined && { label: this.label };
    const because: Because = { ...label, kind: "fact", fact: this.fact, ...answer };
    if (because.truth !== "unknown" || because.value !== undefined) {
      if (this.#beyond && because.truth === "unknown") because.beyond = true;
      const { rows } = this;
      return rows && because.value !== undefined ? rows.explain(because, this.fact, on, bound) : because;
    }
    const presuming = this.#presuming;
    if (!presuming) return because;
    if (presuming.isMade(on, bound)) return { ...because, ...presuming.shown };
    const signs = presuming.openSigns(on, bound);
    return signs ? { ...because, unless: { to: presuming.to, signs } } : because;
  }

  reason(on: Case, bound: Bound): Because {
    return this.#shown(this.tellReason(on, bound), on, bound);
  }
}

/** Where the line goes: by its country and, where the rule names regions, its region. */
class PlaceNode extends FactNode {
  readonly #of: (bound: Bound) => ReadonlySet<string>;

  constructor(condition: FactCondition, test: Extract<Test, { op: "in" }>, using: Resolver) {
    super(condition, using);
    this.#of = setOf(test.of, using);
  }

  #truth(country: Fact | undefined, region: Fact | undefined, bound: Bound): Truth {
    return operators.isPlace(text(country), text(region), this.#of(bound));
  }

  protected ask(on: Case, bound: Bound): Truth | undefined {
    const country = on.fact("destination.country");
    // A region without a country tells nothing.
    const truth = this.#truth(country, country && on.fact("destination.region"), bound);
    return truth === "unknown" ? undefined : truth;
  }

  protected tell(on: Case, bound: Bound): Answer {
    const country = on.fact("destination.country");
    if (!country) return { truth: this.#truth(undefined, undefined, bound), fact: "destination.country" };
    const region = on.fact("destination.region");
    const truth = this.#truth(country, region, bound);
    if (truth === "unknown") return { truth, fact: "destination.region" };
    const value = [country.value, region?.value].filter((one) => one !== undefined).join(" ");
    return { truth, value, from: (region ?? country).from };
  }

  protected get rows(): undefined {
    return undefined;
  }
}

/** What a row does not say, it does not have: a row's columns are all known. */
class ColumnNode extends FactNode {
  readonly #name: string;
  readonly #answering: Answering;

  constructor(condition: FactCondition, using: Resolver) {
    super(condition, using);
    this.#name = condition.fact.slice("$row.".length);
    this.#answering = answeringOf(using.answersOf(condition.fact), condition.test, using);
  }

  protected ask(on: Case, bound: Bound): Truth {
    const value = bound.row?.columns[this.#name];
    if (value === undefined) return "no";
    return this.#answering.decide({ value, from: { kind: "table", table: this.#name } }, on, bound);
  }

  protected tell(on: Case, bound: Bound): Answer {
    const value = bound.row?.columns[this.#name];
    return value === undefined ? { truth: "no" } : { truth: this.ask(on, bound), value: String(value) };
  }

  protected get rows(): Rows | undefined {
    return this.#answering.rows;
  }
}

/** What the line states, or what rules conclude. */
class StatedNode extends FactNode {
  readonly #test: Test;
  readonly #of: FactAnswers;
  readonly #answering: Answering;
  readonly #ofParty: boolean;
  readonly #derived: boolean;
  readonly #otherThan: readonly string[];
  readonly #regions: ReadonlySet<string> | undefined;
  /** What it asks of lines, by party; and the same for each table row. */
  #steps: Steps | undefined;
  #stepsOfRows: WeakMap<TableRow, Steps> | undefined;

  constructor(condition: FactCondition, using: Resolver) {
    super(condition, using);
    const { fact, test } = condition;
    this.#test = test;
    this.#of = using.answersOf(fact);
    this.#answering = answeringOf(this.#of, test, using);
    this.#ofParty = fact.startsWith("party.");
    this.#derived = using.concludes(fact);
    this.#otherThan = (test.op === "in" && test.otherThan) || [];
    this.#steps = undefined;
    this.#stepsOfRows = undefined;
    this.#regions =
      fact === "destination.region" && test.op === "in" ? setOf(test.of, using)(NOTHING) : undefined;
  }

  #conclusion(on: Case): Concluded | undefined {
    return this.#derived || on.gives ? on.conclude(this.fact, this.#otherThan) : undefined;
  }

  #statedOn(on: Case, { party }: Bound): Stated | undefined {
    if (!this.#ofParty) return on.stated(this.#of, undefined);
    return party === undefined ? undefined : on.stated(this.#of, party);
  }

  #note(trace: Trace, stated: Stated | undefined, on: Case, bound: Bound): void {
    const answering = this.#answering;
    const party = this.#ofParty ? bound.party : undefined;
    // Of no party at all nothing is stated, on any line.
    if (this.#ofParty && party === undefined) return;
    const steps = this.#stepsFor(bound.row);
    const place = (party ?? -1) + 1;
    if (answering instanceof ByValue) {
      steps[place] ??= new AnswerStep(this.#of, party, answering);
      trace.note(steps[place], stated?.answer(answering));
    } else {
      steps[place] ??= new ValueStep(this, { party, row: bound.row });
      trace.note(steps[place], this.#shareOf(stated, on, bound));
    }
  }

  #stepsFor(row: TableRow | undefined): Steps {
    if (!row) {
      this.#steps ??= [];
      return this.#steps;
    }
    this.#stepsOfRows ??= new WeakMap();
    let steps = this.#stepsOfRows.get(row);
    if (!steps) {
      steps = [];
      this.#stepsOfRows.set(row, steps);
    }
    return steps;
  }

  /** What the line's value is to the answer: undefined where it is not stated. */
  valueOn(on: Case, bound: Bound): unknown {
    return this.#shareOf(this.#statedOn(on, bound), on, bound);
  }

  #shareOf(stated: Stated | undefined, on: Case, bound: Bound): unknown {
    if (this.#test.op === "stated" || !stated) return stated !== undefined;
    return this.#answering.share(stated, on, bound);
  }

  #unstated(on: Case, bound: Bound): Truth {
    if (setsNoLimit(this.#test, bound)) return "yes";
    return this.#regions && otherCountry(this.#regions, on) ? "no" : "unknown";
  }

  #concluded(truth: Truth, on: Case, bound: Bound): Truth {
    if (truth === "unknown") return truth;
    return this.#answering.decide({ value: truth, from: { kind: "rule", rule: this.fact } }, on, bound);
  }

  protected ask(on: Case, bound: Bound): Truth | undefined {
    const concluded = this.#conclusion(on);
    if (concluded) {
      const truth = this.#concluded(concluded.truth, on, bound);
      // For `yes` one rule that concludes it is enough; else all were needed.
      on.rests = truth === "yes" ? concluded.truth === "yes" && concluded.everyRests : concluded.anyRests;
      return truth === "unknown" ? undefined : truth;
    }
    const stated = this.#statedOn(on, bound);
    if (on.trace) this.#note(on.trace, stated, on, bound);
    if (this.#test.op === "stated") return known(stated !== undefined);
    if (stated) return this.#answering.answer(stated, on, bound);
    const truth = this.#unstated(on, bound);
    return truth === "unknown" ? undefined : truth;
  }

  protected tell(on: Case, bound: Bound): Answer {
    const concluded = this.#conclusion(on);
    if (concluded) return this.#tellConcluded(concluded, on.explainRules(concluded), on, bound);
    const test = this.#test;
    const stated = this.#statedOn(on, bound);
    if (test.op === "stated") return { truth: known(stated !== undefined), ...shown(stated) };
    if (!stated) return { truth: this.#unstated(on, bound) };
    const truth = this.#answering.answer(stated, on, bound);
    const { fact } = stated;
    const listed = truth === "unknown" && test.op === "listed" ? lookedUp(fact) : undefined;
    const held = test.op === "owned" && !test.listing.country ? heldIn(fact, test) : undefined;
    return {
      truth,
      ...shown(stated),
      ...(listed !== undefined && { listed }),
      ...(test.op === "listed" && truth !== "no" && { listings: counting(fact, test.listing) }),
      ...(held && { held }),
    };
  }

  #tellConcluded({ truth }: Concluded, because: Because[], on: Case, bound: Bound): Answer {
    return {
      kind: "concluded",
      truth: this.#concluded(truth, on, bound),
      because,
      ...(this.#concluded("yes", on, bound) === "no" && { none: true as const }),
    };
  }

  /** For `yes` one of the rules that conclude it is enough. */
  protected override tellReason(on: Case, bound: Bound): Answer {
    const concluded = this.#conclusion(on);
    if (!concluded) return this.tell(on, bound);
    const { truth, rules } = concluded;
    const deciding = this.#concluded(truth, on, bound) === "yes" ? rules.slice(0, 1) : rules;
    const because = deciding.map(({ rule }) => on.reasonRule(rule.id));
    return this.#tellConcluded(concluded, because, on, bound);
  }

  protected override collectBesides(truth: Truth, on: Case, bound: Bound): void {
    const concluded = this.#conclusion(on);
    if (concluded) {
      collectConcluded(concluded, truth, on, bound);
      return;
    }
    const { rows } = this.#answering;
    const stated = rows && this.#statedOn(on, bound);
    if (stated) rows.collect(String(stated.fact.value), truth, on, bound);
  }

  protected get rows(): Rows | undefined {
    return this.#answering.rows;
  }
}

/** What a test answers for what is stated. */
class AnswerStep implements Step {
  readonly #of: FactAnswers;
  readonly #party: number | undefined;
  readonly #test: ByValue;

  constructor(of: FactAnswers, party: number | undefined, test: ByValue) {
    this.#of = of;
    this.#party = party;
    this.#test = test;
  }

  ask(on: Case): Truth | undefined {
    return on.stated(this.#of, this.#party)?.answer(this.#test);
  }
}

/** What is stated, of the party or for the row at hand. */
class ValueStep implements Step {
  readonly #node: StatedNode;
  readonly #bound: Bound;

  constructor(node: StatedNode, bound: Bound) {
    this.#node = node;
    this.#bound = bound;
  }

  ask(on: Case): unknown {
    return this.#node.valueOn(on, this.#bound);
  }
}

/** For `yes` one rule that concludes it and rests on nothing is enough; else all were needed. */
function collectConcluded(
  { truth: concluded, rules, anyRests, everyRests }: Concluded,
  truth: Truth,
  on: Case,
  bound: Bound,
): void {
  if (truth === "yes" ? concluded === "yes" && everyRests : anyRests)
    for (const rule of rules) addPresumed(on.presumptionsOf(rule), on, bound);
}

/** What a derivation shows of a value: that of a manifest is put in for each line, any other must be the same. */
function shown(stated: Stated | undefined): { value?: string; from?: Fact["from"] } {
  if (!stated) return {};
  const { fact, read } = stated;
  if (read && fact.from.kind !== "manifest") read.whole = true;
  return { value: operators.shown(fact.value), from: fact.from };
}

/** The row has no such column, so that whatever the fact is, the comparison holds. */
function setsNoLimit(test: Test, { row }: Bound): boolean {
  return test.op === "compare" && "row" in test.to && row?.columns[test.to.row] === undefined;
}

/** A region of a country to which the line does not go is no question. */
function otherCountry(regions: ReadonlySet<string>, on: Case): boolean {
  const country = text(on.fact("destination.country"));
  return country !== undefined && !operators.hasRegionOf(country, regions);
}

const NOTHING: Bound = { party: undefined, row: undefined };

function heldIn({ value }: Fact, test: Extract<Test, { op: "owned" }>): HeldThrough | undefined {
  const held = heldThrough(value as readonly Owner[], { ...test, over: test.over ?? false });
  return held.through.length > 0 ? held : undefined;
}

function counting({ value }: Fact, test: ListingTest): Listing[] {
  return (value as readonly Listing[]).filter((listing) => operators.isListing(listing, test) !== "no");
}

/** What is to be looked up: whether the party is the one listed, or what a stated listing leaves out. */
function lookedUp(fact: Fact): string | undefined {
  const listings = fact.value as readonly Listing[];
  const possible = listings.find(({ is }) => is === "unknown");
  if (possible) return `the listed party ${possible.name}`;
  return listings[0] && `on the list ${listings[0].on}: under which programme, and with which footnote`;
}

function text(fact: Fact | undefined): string | undefined {
  return typeof fact?.value === "string" ? fact.value : undefined;
}
