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
    for (const { rule, reading } of this.#read.rules) {
      const report = (span: Span, message: string, hint?: string) =>
        reading.source.problem(span, message, hint);
      for (const use of reading.uses) yield* this.#use(use, report);
      yield* this.#symbol(rule, reading);
      const packs = this.#read.packs.map(({ pack }) => pack.id);
      if (!packs.includes(rule.pack) && !this.#read.broken.has(rule.pack)) {
        yield report(
          reading.placeOf(rule),
          `the pack ${rule.pack} has no file`,
          `write ${rule.pack}/pack.yaml`,
        );
      }
    }
    for (const { reading } of this.#read.packs) {
      for (const use of reading.uses) {
        yield* this.#use(use, (span, message, hint) => reading.source.problem(span, message, hint));
      }
    }
  }

  *#use(
    use: Use,
    report: (span: Span, message: string, hint?: string) => RuleProblem,
  ): Iterable<RuleProblem> {
    if (use.kind === "fact" || this.#broken(use)) return;
    if (use.kind === "rule") {
      const rule = this.#rules.get(use.id);
      if (!rule) yield report(use.span, `there is no rule ${use.id}`, didYouMean(use.id, this.#rules.keys()));
      else yield* wrongRule(use, rule, report);
      return;
    }
    const table = this.#tables.get(use.table);
    if (!table) {
      yield report(use.span, `there is no table ${use.table}`, didYouMean(use.table, this.#tables.keys()));
    } else if (use.kind === "column") {
      const columns = new Set((table.rows ?? []).flatMap((row) => Object.keys(row.columns)));
      if (!columns.has(use.column)) {
        yield report(
          use.span,
          `no row of ${table.id} has a column "${use.column}"`,
          didYouMean(use.column, columns),
        );
      }
    } else {
      yield* wrongTable(use, table, report);
    }
  }

  #broken(use: Use): boolean {
    const id = use.kind === "rule" ? use.id : use.kind === "fact" ? "" : use.table;
    return this.#read.broken.has(id);
  }

  /** A licence exception's symbol is one of those that the pack's own table lists, where it has one. */
  *#symbol({ pack, effect }: Rule, reading: Reading): Iterable<RuleProblem> {
    if (effect.kind !== "lifts" || effect.symbol === undefined) return;
    const table = this.#tables.get(`${pack}/license-exceptions`);
    const symbols = (table?.rows ?? []).map(({ key }) => key);
    if (!table || symbols.includes(effect.symbol)) return;
    const message = `"${effect.symbol}" is not a licence exception of ${table.id}`;
    yield reading.source.problem(reading.placeOf(effect), message, didYouMean(effect.symbol, symbols));
  }
}

function* wrongRule(
  use: Extract<Use, { kind: "rule" }>,
  { id, effect }: Rule,
  report: (span: Span, message: string) => RuleProblem,
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
  report: (span: Span, message: string, hint?: string) => RuleProblem,
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
