import type { Fact, Listing, Owner } from "../line.ts";
import { known, type Truth } from "../truth.ts";
import type { Condition, ListingTest, Presumption, Test } from "./ast.ts";
import type { Because } from "./because.ts";
import { addPresumed } from "./collecting.ts";
import type { Bound, Case, Concluded, Node, Resolver } from "./compile.ts";
import { deciderOf } from "./decide.ts";
import { setOf } from "./operands.ts";
import * as operators from "./operators.ts";
import { type HeldThrough, heldThrough } from "./owned.ts";
import type { Rows } from "./rows.ts";

type Answer = Omit<Because, "kind"> & { kind?: Because["kind"] };

/**
 * One fact under one test. `test` is undefined where the answer is open for want of a stated value: only that can be presumed.
 * `tell` gives the same answer with what a reader of the derivation wants.
 */
interface Asking {
  test(on: Case, bound: Bound): Truth | undefined;
  tell(on: Case, bound: Bound): Answer;
  /** Adds what the answer rests on besides: what rules concluded, what a table's rows ask. */
  collect?(truth: Truth, on: Case, bound: Bound): void;
}

/** A test of one fact: as stated, as other rules conclude it, or as presumed. */
export function factNode(
  { fact, test, presumed }: { fact: string; test: Test; presumed?: Presumption },
  using: Resolver,
  rows: Rows | undefined,
  compile: (condition: Condition) => Node,
): Node {
  const asking = askingOf(fact, test, using, rows);
  const made = presumed && presuming(fact, presumed, compile);
  const unknownTable = test.op === "on" && using.tables.unknownOn(test.table);
  return {
    test(on, bound) {
      on.rests = false;
      const truth = asking.test(on, bound);
      if (truth !== undefined) return truth;
      const { rests } = on;
      const presumes = made?.test(on, bound) === true;
      on.rests = presumes || rests;
      return presumes && presumed ? presumed.to : "unknown";
    },
    collect(on, bound) {
      const truth = asking.test(on, bound);
      if (truth === undefined && presumed && made?.test(on, bound)) {
        const asked = fact === "destination" ? asking.tell(on, bound).fact : fact;
        const because: Because = { kind: "fact", fact: asked ?? fact, ...presumption(presumed) };
        on.collected.push({ because, party: bound.party });
        return presumed.to;
      }
      asking.collect?.(truth ?? "unknown", on, bound);
      return truth ?? "unknown";
    },
    explain(on, bound) {
      const because: Because = { kind: "fact", fact, ...asking.tell(on, bound) };
      if (because.truth === "unknown" && because.value === undefined && presumed && made) {
        if (made.test(on, bound)) return { ...because, ...presumption(presumed) };
        const signs = made.openSigns(on, bound);
        return signs ? { ...because, unless: { to: presumed.to, signs } } : because;
      }
      if (because.truth === "unknown" && because.value === undefined) return because;
      if (unknownTable && because.truth === "unknown") because.beyond = true;
      return rows && because.value !== undefined ? rows.explain(because, fact, on, bound) : because;
    },
  };
}

function presumption({ to, text, asked }: Presumption): Pick<Because, "truth" | "from" | "presumed"> {
  return {
    truth: to,
    from: { kind: "presumption", why: asked ? "nothing stated, no sign on the line" : "nothing stated" },
    presumed: { to, ...(text !== undefined && { text }) },
  };
}

interface Presuming {
  /** Whether the presumption is made here: no flag that bears on the fact stands, and the condition to ask does not hold. */
  test(on: Case, bound: Bound): boolean;
  /** The condition to ask, where it is all that stands against the presumption and is itself open. */
  openSigns(on: Case, bound: Bound): Because | undefined;
}

function presuming(fact: string, { asked }: Presumption, compile: (condition: Condition) => Node): Presuming {
  let node: Node | undefined;
  const signs = () => {
    if (asked) node ??= compile(asked);
    return node;
  };
  return {
    test: (on, bound) => on.flagged(fact).length === 0 && (signs()?.test(on, bound) ?? "no") === "no",
    openSigns(on, bound) {
      if (on.flagged(fact).length > 0) return undefined;
      const because = signs()?.explain(on, bound);
      return because?.truth === "unknown" ? because : undefined;
    },
  };
}

function askingOf(fact: string, test: Test, using: Resolver, rows: Rows | undefined): Asking {
  if (fact === "destination" && test.op === "in") return place(test, using);
  const decide = test.op === "on" ? undefined : deciderOf(fact, test, using);
  const answer: Answering = (value, on, bound) =>
    decide ? decide(value, bound) : (rows?.test(String(value.value), on, bound) ?? "no");
  if (fact.startsWith("$row.")) return column(fact.slice("$row.".length), answer);
  return stated(fact, test, answer, using, rows, ({ row }, value, truth) => {
    if (rows) return rows.sameFor(value);
    const here = { party: undefined, row };
    return (other) => decide?.(other, here) === truth;
  });
}

/** What a test makes of a value. */
type Answering = (value: Fact, on: Case, bound: Bound) => Truth;
/** Whether another value gets the answer that this one got. */
type Comparing = (bound: Bound, value: Fact, truth: Truth) => (other: Fact) => boolean;

/** Where the line goes: by its country and, where the rule names regions, its region. */
function place(test: Extract<Test, { op: "in" }>, using: Resolver): Asking {
  const of = setOf(test.of, using);
  const truth = (country: Fact | undefined, region: Fact | undefined, bound: Bound) =>
    operators.isPlace(text(country), text(region), of(bound));
  return {
    test(on, bound) {
      const answer = truth(on.fact("destination.country"), regionOf(on), bound);
      return answer === "unknown" ? undefined : answer;
    },
    tell(on, bound) {
      const country = on.fact("destination.country");
      if (!country) return { truth: truth(undefined, undefined, bound), fact: "destination.country" };
      const region = on.fact("destination.region");
      const answer = truth(country, region, bound);
      if (answer === "unknown") return { truth: answer, fact: "destination.region" };
      const value = [country.value, region?.value].filter((one) => one !== undefined).join(" ");
      return { truth: answer, value, from: (region ?? country).from };
    },
  };
}

/** A region without a country tells nothing. */
function regionOf(on: Case): Fact | undefined {
  return on.fact("destination.country") && on.fact("destination.region");
}

/** What a row does not say, it does not have: a row's columns are all known. */
function column(name: string, answer: Answering): Asking {
  const truth = (on: Case, bound: Bound) => {
    const value = bound.row?.columns[name];
    return value === undefined ? "no" : answer({ value, from: { kind: "table", table: name } }, on, bound);
  };
  return {
    test: truth,
    tell(on, bound) {
      const value = bound.row?.columns[name];
      return value === undefined ? { truth: "no" } : { truth: truth(on, bound), value: String(value) };
    },
  };
}

function stated(
  fact: string,
  test: Test,
  answer: Answering,
  using: Resolver,
  rows: Rows | undefined,
  compare: Comparing,
): Asking {
  const otherThan = (test.op === "in" && test.otherThan) || [];
  const ofParty = fact.startsWith("party.");
  const derived = using.concludes(fact);
  const conclusion = (on: Case) => (derived || on.gives ? on.conclude(fact, otherThan) : undefined);
  const factOn = (on: Case, { party }: Bound) =>
    ofParty ? (party === undefined ? undefined : on.stated(fact, party)) : on.stated(fact, undefined);
  /** The answer of a stated value, noted as what was read of it. */
  const answerOf = (value: Fact, on: Case, bound: Bound): Truth => {
    const truth = answer(value, on, bound);
    const read = on.reads?.of(fact, ofParty ? bound.party : undefined);
    if (read && isStructure(value)) read.whole = true;
    if (read?.isNew(answer, bound.row)) read.checks.push(compare(bound, value, truth));
    return truth;
  };
  /** What a derivation shows of a value: that of a manifest is put in for each line, any other must be the same. */
  const show = (value: Fact | undefined, on: Case, { party }: Bound) => {
    if (value && value.from.kind !== "manifest") on.reads?.whole(fact, ofParty ? party : undefined);
    return statedValue(value);
  };
  const concludes = (truth: Truth, on: Case, bound: Bound): Truth =>
    truth === "unknown" ? "unknown" : answer({ value: truth, from: { kind: "rule", rule: fact } }, on, bound);
  const regions = fact === "destination.region" && test.op === "in" ? setOf(test.of, using) : undefined;
  const unstated = (on: Case, bound: Bound): Truth => {
    if (setsNoLimit(test, bound)) return "yes";
    return regions && otherCountry(regions(NOTHING), on) ? "no" : "unknown";
  };
  return {
    collect(truth, on, bound) {
      const concluded = conclusion(on);
      if (concluded) collectConcluded(concluded, truth, on, bound);
      const value = rows && !concluded ? factOn(on, bound) : undefined;
      if (value) rows?.collect(String(value.value), truth, on, bound);
    },
    test(on, bound) {
      const concluded = conclusion(on);
      if (concluded) {
        const truth = concludes(concluded.truth, on, bound);
        // For `yes` one rule that concludes it is enough; else all were needed.
        on.rests = truth === "yes" ? concluded.truth === "yes" && concluded.everyRests : concluded.anyRests;
        return truth === "unknown" ? undefined : truth;
      }
      const value = factOn(on, bound);
      if (test.op === "stated") return known(value !== undefined);
      if (value) return answerOf(value, on, bound);
      const truth = unstated(on, bound);
      return truth === "unknown" ? undefined : truth;
    },
    tell(on, bound) {
      const concluded = conclusion(on);
      if (concluded) {
        return {
          kind: "concluded",
          truth: concludes(concluded.truth, on, bound),
          because: on.explainRules(concluded),
          ...(concludes("yes", on, bound) === "no" && { none: true as const }),
        };
      }
      const value = factOn(on, bound);
      if (test.op === "stated") return { truth: known(value !== undefined), ...show(value, on, bound) };
      if (!value) return { truth: unstated(on, bound) };
      const truth = answerOf(value, on, bound);
      const listed = truth === "unknown" && test.op === "listed" ? lookedUp(value) : undefined;
      const held = test.op === "owned" ? heldIn(value, test) : undefined;
      return {
        truth,
        ...show(value, on, bound),
        ...(listed !== undefined && { listed }),
        ...(test.op === "listed" && truth !== "no" && { listings: counting(value, test.listing) }),
        ...(held && { held }),
      };
    },
  };
}

/** For `yes` one rule that concludes it and rests on nothing is enough; else all were needed. */
function collectConcluded(
  { truth: concluded, rules, anyRests, everyRests }: Concluded,
  truth: Truth,
  on: Case,
  bound: Bound,
): void {
  if (truth === "yes" ? concluded === "yes" && everyRests : anyRests)
    for (const rule of rules) addPresumed(on.presumedBy(rule), on, bound);
}

/** Listings and owners are not compared with those of another party. */
function isStructure({ value }: Fact): boolean {
  return Array.isArray(value) && typeof value[0] === "object";
}

function statedValue(fact: Fact | undefined): { value?: string; from?: Fact["from"] } {
  return fact ? { value: operators.shown(fact.value), from: fact.from } : {};
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
