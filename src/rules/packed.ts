import type { Rule, RuleSet, Table, TableRow } from "./ast.ts";
import { isPrepared, type Prepared, preparedOf } from "./prepared.ts";
import { indexKey } from "./table-key.ts";

/**
 * The rules as the build writes them, so that a run reads only what it needs. The first line holds what is known of all rules before
 * any is asked, and the lengths of the lines after it. Those are read when they are first touched: two for each rule, what it says and
 * its notes and examples, and two for each table, its sets and its rows, which are found by their key without reading the others.
 */

interface Head extends Omit<RuleSet, "rules" | "tables"> {
  prepared: Prepared;
  rules: Pick<Rule, "id" | "pack">[];
  tables: Omit<Table, "rows" | "sets">[];
  lengths: number[];
}

/** The rule set as text: pure ASCII, which is read fastest. {@link unpackRules} makes it again. */
export function packRules(ruleSet: RuleSet): string {
  const lines = [
    ...ruleSet.rules.flatMap(({ id, pack, notes, examples, ...law }) => [
      JSON.stringify(law),
      JSON.stringify({ notes, examples }),
    ]),
    ...ruleSet.tables.flatMap((table) => [JSON.stringify({ sets: table.sets }), packRows(table)]),
  ].map(ascii);
  const head: Head = {
    ...ruleSet,
    prepared: preparedOf(ruleSet),
    rules: ruleSet.rules.map(({ id, pack }) => ({ id, pack })),
    tables: ruleSet.tables.map(({ rows, sets, ...table }) => table),
    lengths: lines.map((line) => line.length),
  };
  return [ascii(JSON.stringify(head)), ...lines].map((line) => `${line}\n`).join("");
}

/** @param bytes what {@link packRules} made, as bytes: what is not touched never becomes text. */
export function unpackRules(bytes: Buffer): RuleSet {
  const end = bytes.indexOf("\n");
  const { prepared, lengths, ...head } = JSON.parse(bytes.toString("latin1", 0, end)) as Head;
  let at = end + 1;
  let line = 0;
  const next = () => {
    const start = at;
    at += (lengths[line++] as number) + 1;
    const stop = at - 1;
    return () => bytes.toString("latin1", start, stop);
  };
  const ruleSet: RuleSet = {
    ...head,
    rules: head.rules.map((rule) => later<Rule>(rule, RULE, [next(), next()].map(reader))),
    tables: head.tables.map((table) => {
      const [sets, rows] = [next(), next()];
      const read = () => ({ ...JSON.parse(sets()), rows: allRows(rows()) });
      const unpacked = later<Table>(table, TABLE, [read]);
      ROWS.set(unpacked, once(rows));
      return unpacked;
    }),
  };
  return isPrepared(ruleSet, prepared);
}

function reader(line: () => string): Read {
  return () => JSON.parse(line());
}

function once(read: () => string): () => string {
  let text: string | undefined;
  return () => {
    text ??= read();
    return text;
  };
}

/** Packed rows: `\t` key `\t` JSON of its rows with their places in the table, for each key; nothing where the table has no rows. */
const ROWS = new WeakMap<Table, () => string>();
type Placed = [place: number, row: TableRow];

/** The rows of an unpacked table that have this {@link indexKey}, on whatever day; undefined for a table that was not unpacked. */
export function rowsWith(table: Table, key: string): TableRow[] | undefined {
  const packed = ROWS.get(table)?.();
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

type Read = () => Record<string, unknown>;

const READ = new WeakMap<object, (Read | Record<string, unknown>)[]>();

/** Gives `part` the named properties, each read when it or one of its group is first asked for. Getters are shared: all parts have one shape. */
function later<T extends object>(part: object, shape: PropertyDescriptorMap, groups: Read[]): T {
  READ.set(part, groups);
  return Object.defineProperties(part, shape) as T;
}

/** Getters of groups of properties that are read together. */
function getters(...groups: string[][]): PropertyDescriptorMap {
  const named = groups.flatMap((names, group) =>
    names.map((name) => [name, { enumerable: true, get: getter(group, name) }] as const),
  );
  return Object.fromEntries(named);
}

function getter(group: number, name: string): (this: object) => unknown {
  return function (this: object) {
    const groups = READ.get(this);
    let known = groups?.[group];
    if (typeof known === "function" && groups) groups[group] = known = known();
    return (known as Record<string, unknown> | undefined)?.[name];
  };
}

const RULE = getters(["title", "law", "effect", "values", "versions", "conditions"], ["notes", "examples"]);
const TABLE = getters(["rows", "sets"]);

function ascii(text: string): string {
  return text.replace(/[^\t\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
