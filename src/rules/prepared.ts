import { isFreeText } from "../facts.ts";
import {
  ALWAYS,
  type Condition,
  type ListingTest,
  type Operand,
  type Rule,
  type RuleSet,
  type Table,
} from "./ast.ts";
import { dayAfter } from "./dated.ts";
import { type Gates, gatesOf } from "./gates.ts";
import { type Outline, outlinesOf } from "./outline.ts";
import { limbsIn, within } from "./walk.ts";

/** What can be said of a set of rules before any line is met: the build works it out once. */
export interface Prepared {
  /** First days of the spans in which the law does not change, ascending. */
  boundaries: string[];
  /** For each free text or number that some condition reads, on whatever day: the words looked for in it, the limits it is compared with. */
  compared: Record<string, Compared>;
  gates: Gates;
  /** What must be known of each rule before it is asked. */
  outlines: Record<string, Outline>;
  /** Every listing that some rule asks for, on whatever day. */
  listings: ListingTest[];
}

interface Compared {
  words: string[];
  limits: string[];
}

/** By the set itself: a set made of another one has changed and is prepared anew. */
const PREPARED = new WeakMap<RuleSet, Prepared>();

export function preparedOf(ruleSet: RuleSet): Prepared {
  let prepared = PREPARED.get(ruleSet);
  if (!prepared) {
    prepared = {
      boundaries: boundariesOf(ruleSet),
      compared: comparedIn(ruleSet),
      gates: gatesOf(ruleSet),
      outlines: outlinesOf(ruleSet),
      listings: listingsIn(ruleSet),
    };
    PREPARED.set(ruleSet, prepared);
  }
  return prepared;
}

/** Says what was worked out of a set before. */
export function isPrepared(ruleSet: RuleSet, prepared: Prepared): RuleSet {
  PREPARED.set(ruleSet, prepared);
  return ruleSet;
}

/** Every day on which anything in the set changes. */
function boundariesOf({ rules, tables, packs }: RuleSet): string[] {
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

function comparedIn({ rules, packs, tables }: RuleSet): Prepared["compared"] {
  const known = new Map(tables.map((table) => [table.id, table]));
  const found = new Map<string, { words: Set<string>; limits: Set<string> }>();
  const look = (condition: Condition, values: Rule["values"], rowTable: Table | undefined) => {
    if (!("fact" in condition)) {
      for (const part of within(condition)) look(part, values, rowTable);
      return;
    }
    const { fact, test, presumed } = condition;
    if (presumed?.asked) look(presumed.asked, values, rowTable);
    if (test.op === "on") {
      const table = known.get(test.table);
      for (const part of [test.where, table?.applies]) if (part) look(part, values, table);
    }
    if (!isFreeText(fact)) return;
    const { words, limits } = found.get(fact) ?? { words: new Set(), limits: new Set() };
    found.set(fact, { words, limits });
    if (test.op === "compare")
      for (const one of everyLiteral(test.to, values, known, rowTable)) limits.add(one);
    if (test.op === "mentions" || test.op === "in")
      for (const one of everyLiteral(test.of, values, known, rowTable)) words.add(one);
  };
  for (const { versions, values, effect } of rules) {
    for (const { when } of versions) look(when, values, undefined);
    if (effect.kind !== "license-required") continue;
    for (const { when } of effect.policy) if (when) look(when, values, undefined);
  }
  for (const { reaches, covers } of packs)
    for (const condition of [reaches, covers]) look(condition, {}, undefined);
  return Object.fromEntries(
    [...found].map(([fact, { words, limits }]) => [
      fact,
      { words: [...words].sort(), limits: [...limits].sort() },
    ]),
  );
}

function listingsIn({ rules }: RuleSet): ListingTest[] {
  const found = new Map<string, ListingTest>();
  const look = (condition: Condition) => {
    // "Not on such a list" says nothing of those who are on it.
    if ("not" in condition) return;
    if ("fact" in condition) {
      const { test } = condition;
      if ((test.op === "listed" || test.op === "owned") && !test.listing.country)
        found.set(JSON.stringify(test.listing), test.listing);
    }
    for (const part of within(condition)) look(part);
  };
  for (const { versions } of rules) for (const { when } of versions) look(when);
  return [...found.keys()].sort().flatMap((key) => found.get(key) ?? []);
}

/** Everything that an operand may ever stand for, on whatever day and in whatever row. */
function everyLiteral(
  of: Operand,
  values: Rule["values"],
  tables: ReadonlyMap<string, Table>,
  rowTable: Table | undefined,
): readonly string[] {
  if ("literals" in of) return of.literals;
  if ("row" in of) return rowTable?.rows?.flatMap(({ columns }) => columns[of.row] ?? []) ?? [];
  if ("value" in of)
    return (values[of.value] ?? []).flatMap(({ value }) => everyLiteral(value, values, tables, rowTable));
  const sets = tables.get(of.table)?.sets ?? {};
  const members = of.set.startsWith("$row.") ? Object.values(sets).flat() : (sets[of.set] ?? []);
  return members.map(({ code }) => code);
}
