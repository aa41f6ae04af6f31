import type { Dated, Operand, ValueSet } from "./ast.ts";
import { ALWAYS } from "./ast.ts";
import { didYouMean, type Span } from "./problem.ts";
import type { ColumnHolds, Reading, WrongWord } from "./reading.ts";
import { isDate } from "./vocabulary.ts";
import type { Yaml } from "./yaml.ts";

/** A dated value of a rule while the rule is being read: what it holds, where, and which versions use it. */
export interface NamedValue {
  name: string;
  steps: Dated<ValueSet>;
  /** For each step, its first day and its words as written. */
  written: { at: Span; words: Map<string, Span>; table?: Yaml }[];
  at: Span;
  /** Versions that refer to it; -1 for a condition outside them. */
  usedIn: Set<number>;
  /** Words already complained of. */
  wrong: Set<Span>;
}

/** `values`: names of lists, patterns and numbers, each undated or by first day. */
export function readValues(
  reading: Reading,
  node: Yaml | undefined,
  confirmed: boolean,
): Map<string, NamedValue> {
  const values = new Map<string, NamedValue>();
  for (const { key, value } of node ? reading.map(node, "values") : []) {
    if (!/^[a-z][a-z0-9-]*$/i.test(key.text)) {
      reading.report(key, `"${key.text}" is not a name for a value; use letters, digits and hyphens`);
      continue;
    }
    const named: NamedValue = {
      name: key.text,
      steps: [],
      written: [],
      at: key,
      usedIn: new Set(),
      wrong: new Set(),
    };
    for (const { from, at, is, confirmed: sure } of readDated(reading, value, confirmed)) {
      const { set, words, table } = readValueSet(reading, is);
      named.steps.push(reading.place({ from, value: set, confirmed: sure }, at));
      named.written.push({ at, words, ...(table && { table }) });
    }
    values.set(key.text, named);
  }
  return values;
}

interface DatedNode {
  from: string;
  at: Span;
  is: Yaml;
  confirmed: boolean;
}

/**
 * Steps by first day, ascending: `{ 2022-02-24: X, 2022-03-02: { is: Y, confirmed: no } }`. What has no dates has one step from the
 * beginning.
 */
export function readDated(reading: Reading, node: Yaml, confirmed: boolean): DatedNode[] {
  if (node.kind !== "map" || !node.entries.some(({ key }) => /^\d{4}-/.test(key.text))) {
    return [{ from: ALWAYS, at: node, is: node, confirmed }];
  }
  const steps: DatedNode[] = [];
  for (const { key, value } of node.entries) {
    if (!isDate(key.text)) {
      reading.report(key, `"${key.text}" is not a date; write it as 2022-02-24`);
      continue;
    }
    if (value.kind === "map" && value.entries.some(({ key: inner }) => inner.text === "is")) {
      const step = reading.fields(value, "a step", ["is", "confirmed"]);
      const sure = step.get("confirmed");
      const is = step.need("is");
      if (is) steps.push({ from: key.text, at: key, is, confirmed: sure ? reading.flag(sure) : confirmed });
    } else {
      steps.push({ from: key.text, at: key, is: value, confirmed });
    }
  }
  return steps.sort((a, b) => (a.from < b.from ? -1 : 1));
}

function readValueSet(
  reading: Reading,
  node: Yaml,
): { set: ValueSet; words: Map<string, Span>; table?: Yaml } {
  if (node.kind === "map") {
    const { table, set } = readTableSet(reading, node);
    return { set: { table, set }, words: new Map(), table: node };
  }
  const texts = reading.texts(node, "a value");
  for (const { text, span } of texts) {
    if (text.startsWith("$")) reading.report(span, `"${text}": a value holds words, not other values`);
  }
  return { set: { literals: texts.map(({ text }) => text) }, words: wordsAt(reading, texts, node) };
}

function readTableSet(reading: Reading, node: Yaml): { table: string; set: string } {
  const fields = reading.fields(node, "a set of a table", ["table", "set"]);
  return { table: fields.text("table"), set: fields.text("set") };
}

function wordsAt(reading: Reading, texts: { text: string; span: Span }[], list: Span): Map<string, Span> {
  if (texts.length === 0) reading.report(list, "the list is empty; nothing is ever in it");
  const words = new Map<string, Span>();
  for (const { text, span } of texts) {
    if (words.has(text)) reading.report(span, `"${text}" stands twice in one list`);
    else words.set(text, span);
  }
  return words;
}

/** What an operand may refer to, and how its words are checked. */
interface OperandScope {
  values: Map<string, NamedValue>;
  version: number;
  /** The table whose row is at hand. */
  row?: string | undefined;
  fact: string;
  wrong: WrongWord;
}

/** Words, `$name`, `$row.column`, or `{ table, set }`. */
export function readOperand(reading: Reading, node: Yaml, scope: OperandScope): Operand {
  if (node.kind === "map") {
    const { table, set } = readTableSet(reading, node);
    if (set.startsWith("$row."))
      useColumn(reading, node, set.slice("$row.".length), scope, { setsOf: table });
    else if (table !== "" && set !== "") useSet(reading, node, { table, set }, scope);
    return { table, set };
  }
  if (node.kind === "text" && node.text.startsWith("$row.")) {
    const column = node.text.slice("$row.".length);
    useColumn(reading, node, column, scope, { words: scope.wrong });
    return { row: column };
  }
  if (node.kind === "text" && node.text.startsWith("$")) {
    useValue(reading, node, node.text.slice(1), scope);
    return { value: node.text.slice(1) };
  }
  const words = wordsAt(reading, reading.texts(node, "a word"), node);
  for (const [word, span] of words) {
    if (word.startsWith("$")) {
      reading.report(span, `"${word}" stands alone, not in a list`);
    } else if (word !== "") {
      if (scope.fact === "authorization.exception") reading.uses.push({ kind: "symbol", symbol: word, span });
      const wrong = scope.wrong(word);
      if (wrong) reading.report(span, wrong.message, wrong.hint);
    }
  }
  return { literals: [...words.keys()] };
}

function useSet(reading: Reading, span: Span, of: { table: string; set: string }, scope: OperandScope): void {
  reading.uses.push({ kind: "set", ...of, fact: scope.fact, wrong: scope.wrong, span });
}

/** A column of the row at hand: it must be one that the table has. */
export function useColumn(
  reading: Reading,
  span: Span,
  column: string,
  { row }: Pick<OperandScope, "row">,
  holds?: ColumnHolds,
): void {
  if (row === undefined) reading.report(span, `"$row.${column}" is only known inside "on: TABLE, where:"`);
  else reading.uses.push({ kind: "column", table: row, column, ...(holds && { holds }), span });
}

function useValue(reading: Reading, span: Span, name: string, scope: OperandScope): void {
  const value = scope.values.get(name);
  if (!value) {
    const names = [...scope.values.keys()];
    const known = names.length > 0 ? `; "values" has ${names.join(", ")}` : '; the rule has no "values"';
    reading.report(span, `there is no value "${name}"${known}`, nearValue(name, names));
    return;
  }
  value.usedIn.add(scope.version);
  value.steps.forEach((step, index) => {
    const written = value.written[index];
    if ("table" in step.value && written?.table) useSet(reading, written.table, step.value, scope);
    for (const [word, place] of written?.words ?? []) {
      const wrong = word === "" ? undefined : scope.wrong(word);
      if (!wrong || value.wrong.has(place)) continue;
      value.wrong.add(place);
      reading.report(place, `${wrong.message} (for ${scope.fact})`, wrong.hint);
    }
  });
}

function nearValue(name: string, names: string[]): string | undefined {
  const near = didYouMean(name, names);
  return near?.replace("mean ", "mean $");
}
