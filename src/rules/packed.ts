import type { Rule, RuleSet, Table, TableRow } from "./ast.ts";
import { isPrepared, type Prepared, preparedOf } from "./prepared.ts";
import { indexKey } from "./table-key.ts";

/**
 * The rules as the build writes them, so that a run reads only what it needs. The first line holds what every line of a manifest is
 * asked. Then what few runs want, read when it is first touched: a line for the notes and examples of each rule, a line for the sets
 * of each table, and one for its rows, which are found by their key without reading the others.
 */

interface Head extends Omit<RuleSet, "rules" | "tables"> {
  prepared: Prepared;
  rules: Omit<Rule, "notes" | "examples">[];
  tables: Omit<Table, "rows" | "sets">[];
}

/** The rule set as text: pure ASCII, which is read fastest. {@link unpackRules} makes it again. */
export function packRules(ruleSet: RuleSet): string {
  const head: Head = {
    ...ruleSet,
    prepared: preparedOf(ruleSet),
    rules: ruleSet.rules.map(({ notes, examples, ...rule }) => rule),
    tables: ruleSet.tables.map(({ rows, sets, ...table }) => table),
  };
  const lines = [
    JSON.stringify(head),
    ...ruleSet.rules.map(({ notes, examples }) => JSON.stringify({ notes, examples })),
    ...ruleSet.tables.flatMap((table) => [JSON.stringify({ sets: table.sets }), packRows(table)]),
  ];
  return lines.map((line) => `${ascii(line)}\n`).join("");
}

export function unpackRules(text: string): RuleSet {
  let at = 0;
  const next = () => {
    const [start, end] = [at, text.indexOf("\n", at)];
    at = end + 1;
    return text.slice(start, end);
  };
  const { prepared, ...head } = JSON.parse(next()) as Head;
  const ruleSet: RuleSet = {
    ...head,
    rules: head.rules.map((rule) => {
      const line = next();
      return later<Rule>(rule, TOLD, () => JSON.parse(line));
    }),
    tables: head.tables.map((table) => {
      const [sets, rows] = [next(), next()];
      const unpacked = later<Table>(table, STORED, () => ({ ...JSON.parse(sets), rows: allRows(rows) }));
      ROWS.set(unpacked, rows);
      return unpacked;
    }),
  };
  return isPrepared(ruleSet, prepared);
}

/** Packed rows: `\t` key `\t` JSON of its rows with their places in the table, for each key; nothing where the table has no rows. */
const ROWS = new WeakMap<Table, string>();
type Placed = [place: number, row: TableRow];

/** The rows of an unpacked table that have this {@link indexKey}, on whatever day; undefined for a table that was not unpacked. */
export function rowsWith(table: Table, key: string): TableRow[] | undefined {
  const packed = ROWS.get(table);
  if (packed === undefined) return undefined;
  // A key is never taken for the rows of another: those are JSON.
  if (!KEY.test(key)) return [];
  const start = packed.indexOf(`\t${key}\t`);
  if (start < 0) return [];
  const from = start + key.length + 2;
  const end = packed.indexOf("\t", from);
  const placed = JSON.parse(packed.slice(from, end < 0 ? undefined : end)) as Placed[];
  return placed.map(([, row]) => row);
}

const KEY = /^[^\t[]*$/;

function packRows(table: Table): string {
  const byKey = new Map<string, Placed[]>();
  for (const [place, row] of (table.rows ?? []).entries()) {
    const key = indexKey(table, row.key);
    if (!KEY.test(key)) throw new Error(`${table.id}: ${key} cannot be the key of a row`);
    byKey.set(key, [...(byKey.get(key) ?? []), [place, row]]);
  }
  return [...byKey].map(([key, placed]) => `\t${key}\t${JSON.stringify(placed)}`).join("");
}

function allRows(packed: string): TableRow[] | undefined {
  if (packed === "") return undefined;
  const rows: TableRow[] = [];
  for (const [index, part] of packed.split("\t").entries()) {
    if (index === 0 || index % 2 === 1) continue;
    for (const [place, row] of JSON.parse(part) as Placed[]) rows[place] = row;
  }
  return rows;
}

const READ = new WeakMap<object, () => Record<string, unknown>>();

/** Gives `part` the named properties, read when one of them is first asked for. The getters are shared, so that all parts have one shape. */
function later<T extends object>(part: object, shape: PropertyDescriptorMap, read: () => object): T {
  let known: Record<string, unknown> | undefined;
  READ.set(part, () => {
    known ??= read() as Record<string, unknown>;
    return known;
  });
  return Object.defineProperties(part, shape) as T;
}

function getters(...names: string[]): PropertyDescriptorMap {
  return Object.fromEntries(
    names.map((name) => [
      name,
      {
        enumerable: true,
        get(this: object) {
          return READ.get(this)?.()[name];
        },
      },
    ]),
  );
}

const TOLD = getters("notes", "examples");
const STORED = getters("rows", "sets");

function ascii(text: string): string {
  return text.replace(/[^\t\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
