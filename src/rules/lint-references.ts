import { factNamed } from "../facts.ts";
import type { Rule, Table } from "./ast.ts";
import type { ReadRules } from "./load.ts";
import { TABLE_KEY } from "./operators-fit.ts";
import { didYouMean, type RuleProblem, type Span } from "./problem.ts";
import type { Reading, Use } from "./reading.ts";

/** Ids that two files share, and references to what does not exist or does not fit. */
export function lintReferences(read: ReadRules): RuleProblem[] {
  return [...duplicates(read), ...new References(read).problems()];
}

function* duplicates(read: ReadRules): Iterable<RuleProblem> {
  const groups: [string, { id: string; part: object; reading: Reading }[]][] = [
    ["rule", read.rules.map(({ rule, reading }) => ({ id: rule.id, part: rule, reading }))],
    ["table", read.tables.map(({ table, reading }) => ({ id: table.id, part: table, reading }))],
    ["pack", read.packs.map(({ pack, reading }) => ({ id: pack.id, part: pack, reading }))],
    ["body", read.bodies.map(({ entry, reading }) => ({ id: entry.id, part: entry, reading }))],
  ];
  for (const [what, parts] of groups) {
    const first = new Map<string, Reading>();
    for (const { id, part, reading } of parts) {
      const other = first.get(id);
      if (!other) first.set(id, reading);
      else
        yield reading.source.problem(
          reading.placeOf(part),
          `the ${what} ${id} is already in ${other.source.file}`,
        );
    }
  }
}

/** Makes a problem of the file at hand. */
type Reported = (span: Span, message: string, hint?: string) => RuleProblem;

class References {
  readonly #read: ReadRules;
  readonly #rules: Map<string, Rule>;
  readonly #tables: Map<string, Table>;

  constructor(read: ReadRules) {
    this.#read = read;
    this.#rules = new Map(read.rules.map(({ rule }) => [rule.id, rule]));
    this.#tables = new Map(read.tables.map(({ table }) => [table.id, table]));
  }

  *problems(): Iterable<RuleProblem> {
    const packs = new Set([...this.#read.packs.map(({ pack }) => pack.id), ...this.#read.broken]);
    for (const { rule, reading } of this.#read.rules) {
      yield* this.#uses(reading, rule.pack);
      if (packs.has(rule.pack)) continue;
      const place = reading.placeOf(rule);
      yield reading.source.problem(
        place,
        `the pack ${rule.pack} has no file`,
        `write ${rule.pack}/pack.yaml`,
      );
    }
    for (const { pack, reading } of this.#read.packs) yield* this.#uses(reading, pack.id);
  }

  *#uses(reading: Reading, pack: string): Iterable<RuleProblem> {
    const report: Reported = (span, message, hint) => reading.source.problem(span, message, hint);
    for (const use of reading.uses) {
      if (use.kind === "rule") yield* this.#rule(use, report);
      else if (use.kind === "symbol") yield* this.#symbol(use, pack, report);
      else if (use.kind !== "fact") yield* this.#table(use, report);
    }
  }

  *#rule(use: Extract<Use, { kind: "rule" }>, report: Reported): Iterable<RuleProblem> {
    const rule = this.#rules.get(use.id);
    if (rule) yield* wrongRule(use, rule, report);
    else if (!this.#read.broken.has(use.id)) {
      yield report(use.span, `there is no rule ${use.id}`, didYouMean(use.id, this.#rules.keys()));
    }
  }

  *#table(use: Extract<Use, { table: string }>, report: Reported): Iterable<RuleProblem> {
    if (this.#read.broken.has(use.table)) return;
    const table = this.#tables.get(use.table);
    if (!table) {
      yield report(use.span, `there is no table ${use.table}`, didYouMean(use.table, this.#tables.keys()));
      return;
    }
    if (use.kind === "table") {
      yield* wrongTable(use, table, report);
      return;
    }
    const columns = new Set((table.rows ?? []).flatMap((row) => Object.keys(row.columns)));
    if (!columns.has(use.column)) {
      const near = didYouMean(use.column, columns);
      yield report(use.span, `no row of ${table.id} has a column "${use.column}"`, near);
    }
    if (use.namesSetOf !== undefined) yield* this.#namedSets(use, use.namesSetOf, table, report);
  }

  /** Every set that a row may name is there: `{ table: us-ear/country-chart, set: $row.reason }`. */
  *#namedSets(
    { column, span }: Extract<Use, { kind: "column" }>,
    named: string,
    { id, rows }: Table,
    report: Reported,
  ): Iterable<RuleProblem> {
    const sets = this.#tables.get(named)?.sets;
    if (!sets) return;
    const names = new Set((rows ?? []).flatMap((row) => row.columns[column] ?? []));
    for (const name of names) {
      if (Object.hasOwn(sets, name)) continue;
      yield report(
        span,
        `a row of ${id} names the set "${name}", which ${named} has not`,
        didYouMean(name, Object.keys(sets)),
      );
    }
  }

  /** A licence exception's symbol is one of those that the pack's own table lists, where it has one. */
  *#symbol(
    { symbol, span }: Extract<Use, { kind: "symbol" }>,
    pack: string,
    report: Reported,
  ): Iterable<RuleProblem> {
    const table = this.#tables.get(`${pack}/license-exceptions`);
    const symbols = (table?.rows ?? []).map(({ key }) => key);
    if (!table || symbols.includes(symbol)) return;
    yield report(span, `"${symbol}" is not a licence exception of ${table.id}`, didYouMean(symbol, symbols));
  }
}

function* wrongRule(
  use: Extract<Use, { kind: "rule" }>,
  { id, effect }: Rule,
  report: Reported,
): Iterable<RuleProblem> {
  if (use.how === "other-than" && !(effect.kind === "concludes" && effect.fact === use.fact)) {
    yield report(use.span, `${id} does not conclude ${use.fact}`);
  }
  if (use.how === "lifts" && effect.kind !== "license-required" && effect.kind !== "prohibited") {
    yield report(use.span, `${id} asks no licence and forbids nothing; there is nothing to lift`);
  }
}

function* wrongTable(
  { set, fact, span }: Extract<Use, { kind: "table" }>,
  table: Table,
  report: Reported,
): Iterable<RuleProblem> {
  if (set !== undefined) {
    const sets = Object.keys(table.sets ?? {});
    if (!sets.includes(set)) yield report(span, `${table.id} has no set "${set}"`, didYouMean(set, sets));
  }
  const type = factNamed(fact)?.type;
  if (type === undefined) return;
  const expected = TABLE_KEY[type] ?? (type === "countries" || type === "place" ? "country" : undefined);
  if (set === undefined && !table.rows && !table.sets) yield report(span, `${table.id} has no rows`);
  if (expected !== undefined && table.key !== expected && !(table.key === "none" && table.sets)) {
    yield report(span, `${table.id} is a table by ${table.key}; ${fact} is found in tables by ${expected}`);
  }
}
