import { FACTS, type FactDefinition, factNamed, ROLES } from "../facts.ts";
import { ALWAYS, type Condition, type Presumption } from "./ast.ts";
import { readTest } from "./fact-test.ts";
import { didYouMean, type Span } from "./problem.ts";
import type { Fields, Reading } from "./reading.ts";
import { type NamedValue, readOperand, useColumn } from "./values.ts";
import { wrongWord } from "./vocabulary.ts";
import type { Yaml, YamlEntry } from "./yaml.ts";

/** Where a condition stands: what it may speak of. */
export interface Scope {
  values: Map<string, NamedValue>;
  /** Index of the version that it belongs to; -1 outside the versions. */
  version: number;
  /** Inside `some-party`, facts of that party. */
  party?: boolean;
  /** Inside `on: TABLE, where:`, columns of the row. */
  row?: string;
}

const FORMS = ["all", "any", "not", "during", "some-party", "holds"];

/** Stands in for a condition that could not be read; a file with a problem is never used. */
const UNREADABLE: Condition = { all: [] };

/**
 * A condition: one map with one key, which is a form of the language or a fact; or `always` (an advice), or `never` (a suspended
 * rule).
 */
export function readCondition(reading: Reading, node: Yaml, scope: Scope, label?: string): Condition {
  if (node.kind === "text" && node.text === "always") return at(reading, node, label, { all: [] });
  if (node.kind === "text" && node.text === "never") return at(reading, node, label, { any: [] });
  if (node.kind !== "map") {
    const hint = node.kind === "list" ? "put them under all: or any:, each with a label" : undefined;
    reading.report(node, `a condition is a map such as { FACT: { is: X } }, not a ${node.kind}`, hint);
    return UNREADABLE;
  }
  const [entry, second] = node.entries;
  if (!entry) {
    reading.report(node, "the condition is empty");
    return UNREADABLE;
  }
  if (second) {
    const message = `one condition at a time; "${second.key.text}" is a second one`;
    reading.report(second.key, message, "put both under all: or any:, each with a label");
  }
  return at(reading, entry.key, label, readForm(reading, entry, scope));
}

function at(reading: Reading, span: Span, label: string | undefined, condition: Condition): Condition {
  const placed = { ...(label !== undefined && { label }), at: reading.line(span), ...condition };
  return reading.place(placed, span);
}

function readForm(reading: Reading, { key, value }: YamlEntry, scope: Scope): Condition {
  switch (key.text) {
    case "all":
      return { all: readLabelled(reading, key, value, scope) };
    case "any":
      return { any: readLabelled(reading, key, value, scope) };
    case "not":
      return { not: readCondition(reading, value, scope) };
    case "holds": {
      const rule = reading.text(value, '"holds"');
      if (rule !== "") reading.uses.push({ kind: "rule", id: rule, how: "holds", span: value });
      return { rule };
    }
    case "during":
      return readDuring(reading, value, scope);
    case "some-party":
      return readSomeParty(reading, value, scope);
    default:
      return readFactCondition(reading, key.text, key, value, scope);
  }
}

function readLabelled(reading: Reading, key: Span, node: Yaml, scope: Scope): Condition[] {
  if (node.kind !== "map") {
    reading.report(
      node,
      "its conditions are a map of LABEL: condition",
      "begin each label with its paragraph: (f)(1) product: { … }",
    );
    return [];
  }
  if (node.entries.length === 0) reading.report(key, "no conditions; it would always come to the same");
  return node.entries.map((entry) => {
    if (entry.key.text.trim() === "") reading.report(entry.key, "the label is empty");
    return readCondition(reading, entry.value, scope, entry.key.text);
  });
}

/** A limb that was added or struck on some day, while the rest of the rule went on. */
function readDuring(reading: Reading, node: Yaml, scope: Scope): Condition {
  const fields = reading.fields(node, "during", ["from", "until", "by", "confirmed", "when"]);
  const [from, until, by, confirmed] = ["from", "until", "by", "confirmed"].map((key) => fields.get(key));
  const when = fields.need("when");
  if (!from && !until) reading.report(fields.at, "during has neither from nor until", "leave during out");
  return {
    during: {
      from: from ? reading.date(from) : ALWAYS,
      ...(until && { until: reading.date(until) }),
      ...(by && { by: reading.text(by, '"by"') }),
      confirmed: confirmed ? reading.flag(confirmed) : true,
      when: when ? readCondition(reading, when, scope) : UNREADABLE,
    },
  };
}

function readSomeParty(reading: Reading, node: Yaml, scope: Scope): Condition {
  const fields = reading.fields(node, "some-party", ["in", "is"]);
  const roles = fields.need("in");
  const where = fields.need("is");
  const checks = { ...scope, fact: "some-party", wrong: (word: string) => wrongWord(word, "a role", ROLES) };
  return {
    party: {
      roles: roles ? readOperand(reading, roles, checks) : { literals: [] },
      where: where ? readCondition(reading, where, { ...scope, party: true }) : UNREADABLE,
    },
  };
}

/** A column of the row at hand, as a thing to test: it is text, and what codes it may hold is the table's business. */
function columnNamed(reading: Reading, name: string, key: Span, scope: Scope): FactDefinition | undefined {
  if (!name.startsWith("$row.")) return undefined;
  useColumn(reading, key, name.slice("$row.".length), scope);
  return { name, type: "column", scope: "item", who: "nobody", ask: "" };
}

function readFactCondition(reading: Reading, name: string, key: Span, node: Yaml, scope: Scope): Condition {
  const column = columnNamed(reading, name, key, scope);
  const fact = column ?? factNamed(name);
  if (!fact) {
    reading.report(
      key,
      `"${name}" is not a fact`,
      didYouMean(name, [...FORMS, ...FACTS.map((one) => one.name)]),
    );
    return UNREADABLE;
  }
  if (fact.scope === "party" && !scope.party) {
    reading.report(
      key,
      `"${name}" is a fact of a party; ask for it inside some-party`,
      "some-party: { in: [end-user], is: { … } }",
    );
  }
  if (node.kind !== "map") {
    const hint = node.kind === "text" && node.text !== "" ? `write { is: ${node.text} }` : undefined;
    reading.report(node, `after a fact comes a test such as { is: X }, not a ${node.kind}`, hint);
    return UNREADABLE;
  }
  const { test, fields } = readTest(reading, fact, key, node, scope);
  if (!test) return UNREADABLE;
  const presumed = readPresumption(reading, fields, scope);
  if (column) return { fact: name, test };
  reading.uses.push({
    kind: "fact",
    fact: name,
    otherThan: (test.op === "in" && test.otherThan) || [],
    presumed: presumed !== undefined,
    settled: test.op === "stated" || name === "shipment.date",
    span: key,
  });
  return { fact: name, test, ...(presumed && { presumed }) };
}

function readPresumption(reading: Reading, fields: Fields, scope: Scope): Presumption | undefined {
  const to = fields.get("presumed");
  const asked = fields.get("asked");
  const says = fields.get("says");
  if (!to) {
    for (const word of ["asked", "says"]) {
      if (fields.has(word)) reading.report(fields.keyOf(word), `"${word}" goes with "presumed"`);
    }
    return undefined;
  }
  return {
    to: reading.oneOf(to, "an answer", ["yes", "no"]),
    ...(asked && { asked: readCondition(reading, asked, scope) }),
    ...(says && { text: reading.text(says, '"says"') }),
  };
}
