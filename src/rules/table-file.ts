import type { SetMember, Table, TableRow } from "./ast.ts";
import { readCondition } from "./conditions.ts";
import type { Span } from "./problem.ts";
import { type Fields, listed, type Reading } from "./reading.ts";
import { checkId } from "./rule-file.ts";
import { isRegion, type Wrong, wrongLiteral } from "./vocabulary.ts";
import type { Yaml, YamlMap } from "./yaml.ts";

const KEYS = [
  "table",
  "title",
  "cite",
  "source",
  "as-of",
  "confirmed",
  "known-from",
  "key",
  "applies",
  "rows",
  "sets",
];
const ROW_KEYS = ["eccn", "hs", "country", "cas", "code", "none"] as const;

/** Reads a table of law: rows by key, or named sets of codes. */
export function readTableFile(reading: Reading, node: Yaml, id: string): Table {
  const fields = reading.fields(node, "a table", KEYS);
  checkId(reading, fields, "table", id);
  const key = readKey(reading, fields);
  const knownFrom = fields.get("known-from");
  const applies = fields.get("applies");
  const rows = fields.get("rows");
  const sets = fields.get("sets");
  if (!rows && !sets) reading.report(fields.at, 'the table is empty; it needs "rows" or "sets"');
  const table: Table = {
    id,
    title: fields.text("title"),
    cite: fields.text("cite"),
    source: fields.text("source"),
    asOf: fields.pastDate("as-of"),
    confirmed: fields.flag("confirmed"),
    ...(knownFrom && { knownFrom: reading.date(knownFrom) }),
    key,
    ...(applies && { applies: readCondition(reading, applies, { values: new Map(), version: -1, row: id }) }),
    ...(rows && { rows: readRows(reading, rows, key) }),
    ...(sets && { sets: readSets(reading, sets, key) }),
  };
  return reading.place(table, fields.keyOf("table"));
}

function readKey(reading: Reading, fields: Fields): Table["key"] {
  const node = fields.get("key");
  if (node) return reading.oneOf(node, "what rows are found by", ROW_KEYS);
  if (fields.has("rows"))
    reading.report(fields.keyOf("rows"), `rows need a "key": ${listed(ROW_KEYS.slice(0, -1), "or")}`);
  return "none";
}

/** What is wrong with a code of such a table. HS rows are found by six digits, so they need them. */
function wrongKey(key: Table["key"], code: string): Wrong | undefined {
  if (key === "none") return undefined;
  return key === "country" && isRegion(code) ? undefined : wrongLiteral(key, code);
}

function readRows(reading: Reading, node: Yaml, key: Table["key"]): TableRow[] {
  if (node.kind === "list") {
    return readMembers(reading, node, key).map(({ code, ...span }) => ({ key: code, ...span, columns: {} }));
  }
  return reading.map(node, "rows").flatMap((entry) => {
    const wrong = wrongKey(key, entry.key.text);
    if (wrong) reading.report(entry.key, wrong.message, wrong.hint);
    const written = entry.value.kind === "list" ? entry.value.items : [entry.value];
    return written.map((row) => reading.place(readRow(reading, row, entry.key.text), entry.key));
  });
}

function readRow(reading: Reading, node: Yaml, key: string): TableRow {
  const row: TableRow = { key, columns: {} };
  if (node.kind === "text" && node.text === "") return row;
  const columns: [string, string | string[]][] = [];
  for (const { key: name, value } of reading.map(node, "a row")) {
    if (name.text === "from" || name.text === "until") row[name.text] = reading.date(value);
    else if (!/^[a-z][A-Za-z0-9-]*$/.test(name.text)) {
      reading.report(name, `"${name.text}" is not a name for a column; use letters, digits and hyphens`);
    } else if (value.kind === "list")
      columns.push([name.text, reading.texts(value, "a column").map(({ text }) => text)]);
    else columns.push([name.text, reading.text(value, "a column")]);
  }
  row.columns = Object.fromEntries(columns);
  checkSpan(reading, node, row);
  return row;
}

function readSets(reading: Reading, node: Yaml, key: Table["key"]): Record<string, SetMember[]> {
  const sets: [string, SetMember[]][] = [];
  for (const { key: name, value } of reading.map(node, "sets")) {
    if (!/^[A-Za-z0-9][A-Za-z0-9:._ -]*$/.test(name.text))
      reading.report(name, `"${name.text}" is not a name for a set`);
    else sets.push([name.text, readMembers(reading, value, key)]);
  }
  return Object.fromEntries(sets);
}

/** `[AF, BY, { KH: { until: 2026-02-03 } }]` */
function readMembers(reading: Reading, node: Yaml, key: Table["key"]): SetMember[] {
  if (node.kind !== "list") {
    reading.report(node, "a set is a list of codes");
    return [];
  }
  const members: SetMember[] = [];
  const seen = new Map<string, SetMember[]>();
  for (const item of node.items) {
    const { member, at } = item.kind === "map" ? readDatedMember(reading, item) : plainMember(reading, item);
    const wrong = member.code === "" ? undefined : wrongKey(key, member.code);
    if (wrong) reading.report(at, wrong.message, wrong.hint);
    const others = seen.get(member.code) ?? [];
    if (others.some((other) => overlap(other, member)))
      reading.report(at, `"${member.code}" stands twice in one set`);
    seen.set(member.code, [...others, member]);
    members.push(member);
  }
  return members;
}

function plainMember(reading: Reading, node: Yaml): { member: SetMember; at: Span } {
  return { member: { code: reading.text(node, "a code") }, at: node };
}

function readDatedMember(reading: Reading, node: YamlMap): { member: SetMember; at: Span } {
  const [entry, second] = node.entries;
  if (!entry || second) {
    reading.report(second?.key ?? node, "a dated code is written { CODE: { from: DATE, until: DATE } }");
    return { member: { code: "" }, at: node };
  }
  const fields = reading.fields(entry.value, "a dated code", ["from", "until"]);
  const from = fields.get("from");
  const until = fields.get("until");
  const member: SetMember = {
    code: entry.key.text,
    ...(from && { from: reading.date(from) }),
    ...(until && { until: reading.date(until) }),
  };
  checkSpan(reading, entry.value, member);
  return { member, at: entry.key };
}

function checkSpan(reading: Reading, node: Yaml, { from, until }: { from?: string; until?: string }): void {
  if (from !== undefined && until !== undefined && until < from) {
    reading.report(node, `it ends on ${until}, before it begins on ${from}`);
  }
}

function overlap(a: SetMember, b: SetMember): boolean {
  return (a.from ?? "") <= (b.until ?? "9999") && (b.from ?? "") <= (a.until ?? "9999");
}
