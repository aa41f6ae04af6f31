import { isFreeText } from "../facts.ts";
import type { Fact, Inputs, LineFacts, Listing, Owner } from "../line.ts";
import { all, any, known, not, type Truth } from "../truth.ts";
import type { Condition, Dated, Operand, Presumption, TableRow, Test, ValueSet } from "./ast.ts";
import { type Because, presumedIn } from "./because.ts";
import { inForce, stepOn } from "./dated.ts";
import type { Distinctions } from "./distinctions.ts";
import { type EccnPattern, eccnPattern } from "./eccn.ts";
import * as operators from "./operators.ts";
import { isOwned } from "./owned.ts";
import type { RowHit, Tables } from "./tables.ts";
import { within } from "./walk.ts";

/** A line under judgement: what the compiled conditions ask of it. */
export interface Case {
  line: LineFacts;
  /** A fact of the line, or of the party at this place on it. */
  fact(name: string, party?: number): Fact | undefined;
  /** Does this rule hold on the line? */
  truthOf(rule: string): Truth;
  explainRule(rule: string): Because;
  /** What the rules conclude of a fact, the named rules left out. */
  conclude(
    fact: string,
    otherThan: readonly string[],
  ): { truth: Truth; rules: readonly string[] } | undefined;
  /** An unstated fact was taken to be something: what is being asked rests on it, or may. */
  presumes(): void;
  /** Flags that stand on this line and bear on the fact. */
  flagged(fact: string): readonly string[];
}

/** What the rules make of a fact, and which of them. */
export interface Concluded {
  truth: Truth;
  rules: readonly string[];
}

/** What quantifiers have bound: the party or the table row that a condition speaks of. */
export interface Bound {
  party?: number;
  row?: TableRow;
}

export interface Node {
  test(on: Case, bound: Bound): Truth;
  explain(on: Case, bound: Bound): Because;
}

/** What a rule's conditions are resolved against: one rule on one day. */
export interface Resolver {
  date: string;
  values: Record<string, Dated<ValueSet>>;
  tables: Tables;
  distinctions: Distinctions;
  /** Facts that rules conclude. */
  concluded: ReadonlySet<string>;
  /** The table whose rows the condition speaks of. */
  rowTable?: string;
}

export function compile(condition: Condition, using: Resolver): Node {
  const node = compileBare(condition, using);
  const { label } = condition;
  if (label === undefined) return node;
  return { test: node.test, explain: (on, bound) => ({ label, ...node.explain(on, bound) }) };
}

function compileBare(condition: Condition, using: Resolver): Node {
  if ("all" in condition) return several("all", all, condition.all, using);
  if ("any" in condition) return several("any", any, condition.any, using);
  if ("not" in condition) {
    const inner = compile(condition.not, using);
    return {
      test: (on, bound) => not(inner.test(on, bound)),
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
    return { test: (on) => on.truthOf(rule), explain: (on) => on.explainRule(rule) };
  }
  return factCondition(condition.fact, condition.test, condition.presumed, using);
}

function several(
  kind: "all" | "any",
  join: (truths: Iterable<Truth>) => Truth,
  conditions: Condition[],
  using: Resolver,
): Node {
  const nodes = conditions.map((condition) => compile(condition, using));
  // The answer is the same in any order: what is cheap to ask, and most likely to settle it, is asked first.
  const cheapestFirst = nodes
    .map((node, index) => ({ node, cost: costOf(conditions[index] as Condition, using) }))
    .sort((one, other) => one.cost - other.cost)
    .map(({ node }) => node);
  const decisive: Truth = kind === "all" ? "no" : "yes";
  return {
    test(on, bound) {
      let result: Truth = kind === "all" ? "yes" : "no";
      for (const node of cheapestFirst) {
        const truth = node.test(on, bound);
        if (truth === decisive) return truth;
        if (truth === "unknown") result = truth;
      }
      return result;
    },
    explain(on, bound) {
      const because: Because[] = [];
      for (const node of nodes) {
        const part = node.explain(on, bound);
        because.push(part);
        // One failed part explains a conjunction; what comes after it is not even read, so that lines that differ there are alike.
        if (kind === "all" && part.truth === "no" && presumedIn(part).length === 0)
          return { kind, truth: "no", because: [part] };
      }
      return { kind, truth: join(because.map(({ truth }) => truth)), because };
    },
  };
}

/** A rough measure of the work: a stated fact is nearest, a table and the parties are further, what other rules conclude is furthest. */
function costOf(condition: Condition, using: Resolver): number {
  const parts = within(condition).reduce((sum, part) => sum + costOf(part, using), 0);
  if ("rule" in condition) return 100;
  if ("party" in condition) return 3 + parts;
  if (!("fact" in condition)) return parts;
  if (using.concluded.has(condition.fact)) return 100 + parts;
  return (condition.test.op === "on" ? 3 : 1) + (condition.presumed ? 1 : 0) + parts;
}

/** A party in one of the roles is such. When nobody at all is named as receiver, who it is remains to be asked. */
function someParty(roles: Operand, where: Condition, using: Resolver): Node {
  const wanted = setOf(roles, using);
  const node = compile(where, using);
  const among = (on: Case) =>
    on.line.parties.flatMap(({ role }, index) => (wanted({}).has(role) ? [index] : []));
  const nobody = (on: Case) =>
    wanted({}).has("ultimate-consignee") && !on.line.parties.some(({ role }) => RECEIVERS.has(role));
  return {
    test(on, bound) {
      let result: Truth = nobody(on) ? "unknown" : "no";
      for (const party of among(on)) {
        const truth = node.test(on, { ...bound, party });
        if (truth === "yes") return truth;
        if (truth === "unknown") result = truth;
      }
      return result;
    },
    explain(on, bound) {
      const because = among(on).map((party): Because => {
        const inner = node.explain(on, { ...bound, party });
        return { kind: "party", party, truth: inner.truth, because: [inner] };
      });
      if (nobody(on)) because.push({ kind: "fact", fact: "party.name", truth: "unknown" });
      return { kind: "any", truth: any(because.map(({ truth }) => truth)), because };
    },
  };
}

const RECEIVERS: ReadonlySet<string> = new Set(["purchaser", "ultimate-consignee", "end-user"]);

type Answer = Omit<Because, "kind"> & { kind?: Because["kind"] };

/** A test of one fact: as stated, as other rules conclude it, or as presumed. */
function factCondition(fact: string, test: Test, presumed: Presumption | undefined, using: Resolver): Node {
  const answer = answerer(fact, test, using);
  const asked = presumed?.asked && compile(presumed.asked, using);
  const presume = (on: Case, bound: Bound, because: Answer): Answer => {
    if (!presumed || because.truth !== "unknown" || because.value !== undefined) return because;
    if (on.flagged(fact).length > 0) return because;
    if (asked && asked.test(on, bound) !== "no") return because;
    const { to, text } = presumed;
    on.presumes();
    return {
      ...because,
      truth: to,
      from: { kind: "presumption", why: asked ? "nothing stated, no sign on the line" : "nothing stated" },
      presumed: { to, ...(text !== undefined && { text }) },
    };
  };
  const rows = test.op === "on" ? rowsOf(test, using) : undefined;
  const unknownTable = test.op === "on" && using.tables.unknownOn(test.table);
  return {
    test: (on, bound) => presume(on, bound, answer(on, bound, false)).truth,
    explain: (on, bound) => {
      const because: Because = { kind: "fact", fact, ...presume(on, bound, answer(on, bound, true)) };
      if (unknownTable && because.truth === "unknown" && because.value !== undefined) because.beyond = true;
      return rows && because.value !== undefined ? explainRows(because, fact, rows, on, bound) : because;
    },
  };
}

/** The rows that a value is on, and what they ask besides: what the table says of all its rows, and what the rule says of these. */
interface Rows {
  of(value: string): RowHit[];
  condition: Node | undefined;
}

function rowsOf({ table, where }: Extract<Test, { op: "on" }>, using: Resolver): Rows {
  const { applies } = using.tables.get(table);
  // The rule's own words first: they leave most rows out at once.
  const conditions = [where, applies].filter((condition) => condition !== undefined);
  return {
    of: (value) => using.tables.rows(table, value),
    condition:
      conditions.length > 0 ? compile({ all: conditions }, { ...using, rowTable: table }) : undefined,
  };
}

function isOnRow({ condition }: Rows, { row, is }: RowHit, on: Case, bound: Bound): Truth {
  return condition ? all([is, condition.test(on, { ...bound, row })]) : is;
}

/** The rows that made the answer, each with what it still asks. */
function explainRows(because: Because, fact: string, rows: Rows, on: Case, bound: Bound): Because {
  const { condition } = rows;
  const deciding = condition
    ? rows.of(because.value ?? "").filter((hit) => isOnRow(rows, hit, on, bound) === because.truth)
    : [];
  if (!condition || because.truth === "no" || deciding.length === 0) return because;
  const steps = deciding.map(({ row, is }): Because => {
    const found: Because[] =
      is === "yes"
        ? []
        : [{ kind: "fact", fact, truth: is, ...(because.beyond && { beyond: true as const }) }];
    return {
      kind: "all",
      label: rowLabel(row),
      truth: because.truth,
      because: [...found, condition.explain(on, { ...bound, row })],
    };
  });
  return { ...because, kind: "any", because: steps };
}

const LONGEST_COLUMN = 80;

function rowLabel({ key, columns }: TableRow): string {
  const words = Object.entries(columns).map(([name, value]) => {
    const text = typeof value === "string" ? value : value.join(" ");
    return `${name} ${text.length > LONGEST_COLUMN ? `${text.slice(0, LONGEST_COLUMN)}…` : text}`;
  });
  return words.length > 0 ? `${key}: ${words.join("; ")}` : key;
}

/** Answers a test; what only a reader of the derivation wants is worked out when `told`. */
function answerer(
  fact: string,
  test: Test,
  using: Resolver,
): (on: Case, bound: Bound, told: boolean) => Answer {
  const decide = operator(fact, test, using);
  if (fact === "destination") {
    return (on, bound) => {
      const country = on.fact("destination.country");
      const region = on.fact("destination.region");
      if (!country) return { truth: decide(undefined, undefined, on, bound), fact: "destination.country" };
      const truth = decide(country, region, on, bound);
      const asks = truth === "unknown" ? { fact: "destination.region" } : {};
      const value = [country.value, region?.value].filter((one) => one !== undefined).join(" ");
      return truth === "unknown" ? { truth, ...asks } : { truth, value, from: (region ?? country).from };
    };
  }
  if (fact.startsWith("$row.")) {
    const column = fact.slice("$row.".length);
    return (on, bound) => {
      const value = bound.row?.columns[column];
      // What a row does not say, it does not have: a row's columns are all known.
      if (value === undefined) return { truth: "no" };
      return {
        truth: decide({ value, from: { kind: "table", table: column } }, undefined, on, bound),
        value: String(value),
      };
    };
  }
  const otherThan = (test.op === "in" && test.otherThan) || [];
  return (on, bound, told) => {
    const concluded = on.conclude(fact, otherThan);
    if (concluded) {
      const truth = decide(
        { value: concluded.truth, from: { kind: "rule", rule: fact } },
        undefined,
        on,
        bound,
      );
      const answer: Answer = { kind: "concluded", truth: concluded.truth === "unknown" ? "unknown" : truth };
      return told ? { ...answer, because: concluded.rules.map((rule) => on.explainRule(rule)) } : answer;
    }
    const stated = factOn(fact, on, bound);
    if (test.op === "stated") return { truth: known(stated !== undefined), ...statedValue(stated) };
    if (!stated && setsNoLimit(test, bound)) return { truth: "yes" };
    if (!stated) {
      const elsewhere = fact === "destination.region" && otherCountry(test, on, using);
      return { truth: elsewhere ? "no" : "unknown" };
    }
    const truth = decide(stated, undefined, on, bound);
    if (!told) return { truth, value: "" };
    const listed = truth === "unknown" && test.op === "listed" ? possibly(stated) : undefined;
    return { truth, ...statedValue(stated), ...(listed !== undefined && { listed }) };
  };
}

function factOn(fact: string, on: Case, bound: Bound): Fact | undefined {
  if (!fact.startsWith("party.")) return on.fact(fact);
  return bound.party === undefined ? undefined : on.fact(fact, bound.party);
}

function statedValue(fact: Fact | undefined): { value?: string; from?: Fact["from"] } {
  return fact ? { value: operators.shown(fact.value), from: fact.from } : {};
}

/** The row has no such column, so that whatever the fact is, the comparison holds. */
function setsNoLimit(test: Test, { row }: Bound): boolean {
  return test.op === "compare" && "row" in test.to && row?.columns[test.to.row] === undefined;
}

/** A region of a country to which the line does not go is no question. */
function otherCountry(test: Test, on: Case, using: Resolver): boolean {
  const country = on.fact("destination.country")?.value;
  if (typeof country !== "string" || test.op !== "in") return false;
  return ![...setOf(test.of, using)({})].some((region) => region.startsWith(`${country}-`));
}

function possibly(fact: Fact): string | undefined {
  return (fact.value as readonly Listing[]).find(({ is }) => is === "unknown")?.name;
}

type Decide = (fact: Fact | undefined, region: Fact | undefined, on: Case, bound: Bound) => Truth;

function operator(fact: string, test: Test, using: Resolver): Decide {
  if (isFreeText(fact)) distinguish(fact, test, using);
  switch (test.op) {
    case "in": {
      const of = setOf(test.of, using);
      const unknown = "table" in test.of && using.tables.unknownOn(test.of.table);
      if (fact === "destination") {
        return (country, region, _on, bound) => operators.isPlace(text(country), text(region), of(bound));
      }
      return (stated, _region, _on, bound) => {
        const truth = stated ? operators.isIn(stated.value, of(bound)) : "unknown";
        return unknown && truth === "yes" ? "unknown" : truth;
      };
    }
    case "matches": {
      const patterns = patternsOf(test.of, using);
      if (!fact.startsWith("item.madeWith.") && fact !== "item.containsProductOf") {
        return (stated, _region, _on, bound) => operators.matches(stated?.value ?? [], patterns(bound));
      }
      const plant = fact !== "item.madeWith.usTechnology" && fact !== "item.madeWith.usSoftware";
      return (stated, _region, _on, bound) => {
        const inputs = stated?.value as Inputs;
        return operators.matchInputs(
          plant ? operators.plantInputs(inputs) : inputs,
          patterns(bound),
          test.orYes ?? false,
        );
      };
    }
    case "on": {
      const rows = rowsOf(test, using);
      return (stated, _region, on, bound) =>
        any(rows.of(String(stated?.value)).map((hit) => isOnRow(rows, hit, on, bound)));
    }
    case "begins": {
      const first = literalsOf(test.of, using);
      return (stated, _region, _on, bound) => operators.begins(stated?.value ?? "", first(bound));
    }
    case "compare": {
      const limit = literalsOf(test.to, using);
      return (stated, _region, _on, bound) => {
        const [to] = limit(bound);
        // A row without the column sets no limit: the condition holds.
        return to === undefined ? "yes" : operators.compare(stated?.value ?? "", test.is, to);
      };
    }
    case "mentions": {
      const words = foldedWords(test.of, using);
      return (stated, _region, _on, bound) => operators.mentions(String(stated?.value), words(bound));
    }
    case "listed":
      return (stated) => operators.isListed((stated?.value ?? []) as readonly Listing[], test.listing);
    case "owned": {
      const { listing, percent, together } = test;
      const asked = { listing, percent, together, over: test.over ?? false };
      return (stated) => isOwned((stated?.value ?? []) as readonly Owner[], asked).truth;
    }
    case "stated":
      return (stated) => known(stated !== undefined);
  }
}

/** Every word or limit that this test may ever compare the fact with, in whatever row. */
function distinguish(fact: string, test: Test, using: Resolver): void {
  const { distinctions } = using;
  if (test.op === "compare") distinctions.limits(fact, everyLiteral(test.to, using));
  if (test.op === "mentions" || test.op === "in") distinctions.words(fact, everyLiteral(test.of, using));
}

function everyLiteral(of: Operand, using: Resolver): readonly string[] {
  if (!("row" in of)) return fixedLiterals(of, using);
  return using.rowTable === undefined ? [] : using.tables.column(using.rowTable, of.row);
}

function foldedWords(of: Operand, using: Resolver): (bound: Bound) => readonly string[] {
  const literals = literalsOf(of, using);
  const known = new WeakMap<readonly string[], readonly string[]>();
  return (bound) => {
    const words = literals(bound);
    let fold = known.get(words);
    if (!fold) {
      fold = words.map(operators.folded).filter((word) => word.trim() !== "");
      known.set(words, fold);
    }
    return fold;
  };
}

function text(fact: Fact | undefined): string | undefined {
  return typeof fact?.value === "string" ? fact.value : undefined;
}

/** The literals that an operand stands for on this day; a row's column when the operand names one. */
function literalsOf(of: Operand, using: Resolver): (bound: Bound) => readonly string[] {
  if ("row" in of) {
    const known = new WeakMap<TableRow, readonly string[]>();
    return ({ row }) => {
      if (!row) return [];
      const column = row.columns[of.row] ?? [];
      const words = known.get(row) ?? (typeof column === "string" ? [column] : column);
      known.set(row, words);
      return words;
    };
  }
  const literals = fixedLiterals(of, using);
  return () => literals;
}

function fixedLiterals(of: Exclude<Operand, { row: string }>, using: Resolver): readonly string[] {
  if ("literals" in of) return of.literals;
  if ("table" in of) return [...using.tables.set(of.table, of.set)];
  const step = stepOn(using.values[of.value] ?? [], using.date);
  return step ? fixedLiterals(step.value, using) : [];
}

function setOf(of: Operand, using: Resolver): (bound: Bound) => ReadonlySet<string> {
  if ("table" in of && of.set.startsWith("$row.")) {
    // The set itself is named by the row: `{ table: us-ear/country-chart, set: $row.column }`.
    const column = of.set.slice("$row.".length);
    return ({ row }) => {
      const names = row?.columns[column] ?? [];
      const sets = (typeof names === "string" ? [names] : names).map((name) =>
        using.tables.set(of.table, name),
      );
      return sets.length === 1 ? (sets[0] as ReadonlySet<string>) : new Set(sets.flatMap((set) => [...set]));
    };
  }
  if ("row" in of) {
    const literals = literalsOf(of, using);
    const known = new WeakMap<readonly string[], ReadonlySet<string>>();
    return (bound) => {
      const words = literals(bound);
      const set = known.get(words) ?? new Set(words);
      known.set(words, set);
      return set;
    };
  }
  const set = new Set(fixedLiterals(of, using));
  return () => set;
}

function patternsOf(of: Operand, using: Resolver): (bound: Bound) => readonly EccnPattern[] {
  const read = (texts: readonly string[]) => texts.flatMap((text) => eccnPattern(text) ?? []);
  if ("row" in of) {
    const literals = literalsOf(of, using);
    return (bound) => read(literals(bound));
  }
  const patterns = read(fixedLiterals(of, using));
  return () => patterns;
}
