import { factNamed } from "../facts.ts";
import type { Rule, Table } from "./ast.ts";
import type { ReadRules } from "./load.ts";
import { TABLE_KEY } from "./operators-fit.ts";
import { didYouMean, type RuleProblem, type Span } from "./problem.ts";
import type { Reading, Use } from "./reading.ts";
import { packOf } from "./rule-file.ts";

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
    for (const { table, reading } of this.#read.tables) yield* this.#uses(reading, packOf(table.id));
  }

  *#uses(reading: Reading, pack: string): Iterable<RuleProblem> {
    const report: Reported = (span, message, hint) => reading.source.problem(span, message, hint);
    for (const use of reading.uses) {
      if (use.kind === "rule") yield* this.#rule(use, pack, report);
      else if (use.kind === "symbol") yield* this.#symbol(use, pack, report);
      else if (use.kind !== "fact") yield* this.#table(use, report);
    }
  }

  *#rule(use: Extract<Use, { kind: "rule" }>, pack: string, report: Reported): Iterable<RuleProblem> {
    if (use.how === "lifts" && use.id.endsWith("*")) {
      yield* this.#family(use, report);
      return;
    }
    const rule = this.#rules.get(use.id);
    if (rule) yield* wrongRule(use, rule, pack, report);
    else if (!this.#read.broken.has(use.id)) {
      yield report(use.span, `there is no rule ${use.id}`, didYouMean(use.id, this.#rules.keys()));
    }
  }

  /** `us-ear/742.*`: all rules whose ids begin so. */
  *#family(use: Extract<Use, { kind: "rule" }>, report: Reported): Iterable<RuleProblem> {
    const begins = use.id.slice(0, -1);
    const asks = [...this.#rules.values()].some(
      ({ id, effect }) =>
        id.startsWith(begins) && (effect.kind === "license-required" || effect.kind === "prohibited"),
    );
    if (!asks) yield report(use.span, `no rule whose id begins with ${begins} asks a licence or forbids`);
  }

  *#table(use: Extract<Use, { table: string }>, report: Reported): Iterable<RuleProblem> {
    if (this.#read.broken.has(use.table)) return;
    const table = this.#tables.get(use.table);
    if (!table) {
      yield report(use.span, `there is no table ${use.table}`, didYouMean(use.table, this.#tables.keys()));
      return;
    }
    if (use.kind === "rows") yield* wrongRows(use, table, report);
    else if (use.kind === "set") yield* wrongSet(use, table, report);
    else yield* this.#column(use, table, report);
  }

  *#column(
    { column, holds, span }: Extract<Use, { kind: "column" }>,
    { id, rows = [] }: Table,
    report: Reported,
  ): Iterable<RuleProblem> {
    const columns = new Set(rows.flatMap((row) => Object.keys(row.columns)));
    if (!columns.has(column)) {
      yield report(span, `no row of ${id} has a column "${column}"`, didYouMean(column, columns));
      return;
    }
    if (!holds) return;
    const words = new Set(rows.flatMap((row) => row.columns[column] ?? []));
    if ("word" in holds) {
      if (words.has(holds.word)) return;
      yield report(
        span,
        `no row of ${id} has "${holds.word}" in its column "${column}"`,
        didYouMean(holds.word, words),
      );
    } else if ("words" in holds) {
      for (const word of words) {
        const wrong = holds.words(word);
        if (wrong) yield report(span, `in a row of ${id}: ${wrong.message}`, wrong.hint);
      }
    } else {
      const sets = Object.keys(this.#tables.get(holds.setsOf)?.sets ?? {});
      for (const word of words) {
        if (sets.length === 0 || sets.includes(word)) continue;
        yield report(
          span,
          `a row of ${id} names the set "${word}", which ${holds.setsOf} has not`,
          didYouMean(word, sets),
        );
      }
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
  { id, pack, effect }: Rule,
  rulePack: string,
  report: Reported,
): Iterable<RuleProblem> {
  if (use.how === "other-than" && !(effect.kind === "concludes" && effect.fact === use.fact)) {
    yield report(use.span, `${id} does not conclude ${use.fact}`);
  }
  if (use.how === "lifts" && effect.kind !== "license-required" && effect.kind !== "prohibited") {
    yield report(use.span, `${id} asks no licence and forbids nothing; there is nothing to lift`);
  } else if (use.how === "lifts" && rulePack !== pack) {
    yield report(use.span, `${id} is of another pack; a pack takes away only what it asks itself`);
  }
}

function* wrongRows(
  { fact, span }: Extract<Use, { kind: "rows" }>,
  { id, key, rows }: Table,
  report: Reported,
): Iterable<RuleProblem> {
  const expected = keyFor(fact);
  if (!rows) yield report(span, `${id} has sets and no rows`, "FACT: { in: { table: …, set: … } }");
  else if (key !== expected) {
    yield report(span, `${id} is a table by ${key}; ${fact} is found in tables by ${expected}`);
  }
}

function* wrongSet(
  { set, fact, wrong, span }: Extract<Use, { kind: "set" }>,
  { id, key, sets = {} }: Table,
  report: Reported,
): Iterable<RuleProblem> {
  if (!Object.hasOwn(sets, set)) {
    yield report(span, `${id} has no set "${set}"`, didYouMean(set, Object.keys(sets)));
    return;
  }
  const expected = keyFor(fact);
  if (key !== "none" && expected !== undefined && key !== expected) {
    yield report(span, `${id} is a table by ${key}; ${fact} is found in tables by ${expected}`);
    return;
  }
  for (const { code } of sets[set] ?? []) {
    const found = wrong(code);
    if (found) yield report(span, `in the set "${set}" of ${id}: ${found.message}`, found.hint);
  }
}

/** What tables are kept by that hold such a fact. */
function keyFor(fact: string): string | undefined {
  const type = factNamed(fact)?.type;
  return type && TABLE_KEY[type];
}
