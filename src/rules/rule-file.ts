import { ALWAYS, type Dated, type Law, type Rule, type Version } from "./ast.ts";
import { readCondition, type Scope } from "./conditions.ts";
import { dayAfter } from "./dated.ts";
import { EFFECTS, readEffect } from "./effects.ts";
import { readExamples } from "./example-file.ts";
import type { Fields, Reading } from "./reading.ts";
import { type NamedValue, readDated, readValues } from "./values.ts";
import type { Yaml } from "./yaml.ts";

const KEYS = [
  "rule",
  "title",
  "law",
  ...EFFECTS,
  "values",
  "in-force",
  "when",
  "versions",
  "conditions",
  "notes",
  "examples",
];
const VERSION_KEYS = ["from", "until", "by", "confirmed", "when"];

/** A rule with what the later checks need of its reading. */
export interface ReadRule {
  rule: Rule;
  reading: Reading;
  values: Map<string, NamedValue>;
}

/** Reads a rule file. `id` is its path under the folder of rules, without the ending. */
export function readRuleFile(reading: Reading, node: Yaml, id: string): ReadRule {
  const fields = reading.fields(node, "a rule", KEYS);
  checkId(reading, fields, "rule", id);
  const law = readLaw(reading, fields.need("law"));
  const values = readValues(reading, fields.get("values"), law.confirmed);
  const scope: Scope = { values, version: -1 };
  const versions = readVersions(reading, fields, law.confirmed, scope);
  const effect = readEffect(reading, fields, scope);
  const rule: Rule = {
    id,
    pack: packOf(id),
    title: fields.text("title"),
    law,
    effect,
    values: Object.fromEntries([...values].map(([name, { steps }]) => [name, steps])),
    versions,
    conditions: fields.list("conditions"),
    notes: fields.list("notes"),
    examples: readExamples(reading, fields.get("examples")),
  };
  return { rule: reading.place(rule, fields.keyOf("rule")), reading, values };
}

/** A file says its own path, so that one that is moved or copied is noticed. */
export function checkId(reading: Reading, fields: Fields, key: string, id: string): void {
  const node = fields.need(key);
  if (!node) return;
  const written = reading.text(node, `"${key}"`);
  if (written !== "" && written !== id) {
    reading.report(node, `"${written}" is not where this file lies`, `its path makes it ${id}`);
  }
}

export function packOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf("/")));
}

function readLaw(reading: Reading, node: Yaml | undefined): Law {
  const fields = reading.fields(node, "law", ["cite", "source", "read", "confirmed"]);
  const confirmed = fields.flag("confirmed");
  const cite = fields.need("cite");
  return {
    cite: cite ? readCite(reading, cite, confirmed) : [],
    source: fields.text("source"),
    read: fields.pastDate("read"),
    confirmed,
  };
}

function readCite(reading: Reading, node: Yaml, confirmed: boolean): Dated<string> {
  return readDated(reading, node, confirmed).map((step) =>
    reading.place(
      { from: step.from, value: reading.text(step.is, "a citation"), confirmed: step.confirmed },
      step.at,
    ),
  );
}

function readVersions(reading: Reading, fields: Fields, confirmed: boolean, scope: Scope): Version[] {
  const node = fields.get("versions");
  if (!node) {
    const when = fields.need("when");
    const span = fields.get("in-force");
    const inForce = span && reading.fields(span, "in-force", VERSION_KEYS.slice(0, -1));
    const version = readVersion(reading, inForce, when, confirmed, { ...scope, version: 0 });
    return [reading.place(version, fields.keyOf(span ? "in-force" : "when"))];
  }
  for (const key of ["when", "in-force"]) {
    if (fields.has(key)) reading.report(fields.keyOf(key), `"${key}" is said in each of the versions`);
  }
  if (node.kind !== "list" || node.items.length === 0) {
    reading.report(node, "versions is a list of { from, until, by, when }");
    return [];
  }
  const versions = node.items.map((item, index) => {
    const version = reading.fields(item, "a version", VERSION_KEYS);
    version.need("from");
    return reading.place(
      readVersion(reading, version, version.need("when"), confirmed, { ...scope, version: index }),
      version.keyOf("from"),
    );
  });
  checkOrder(reading, versions);
  return versions;
}

function readVersion(
  reading: Reading,
  fields: Fields | undefined,
  when: Yaml | undefined,
  lawConfirmed: boolean,
  scope: Scope,
): Version {
  const from = fields?.get("from");
  const until = fields?.get("until");
  const by = fields?.get("by");
  const confirmed = fields?.get("confirmed");
  const version: Version = {
    from: from ? reading.date(from) : ALWAYS,
    ...(until && { until: reading.date(until) }),
    ...(by && { by: reading.text(by, '"by"') }),
    confirmed: confirmed ? reading.flag(confirmed) : lawConfirmed,
    when: when ? readCondition(reading, when, scope) : { any: [] },
  };
  if (version.until !== undefined && version.until < version.from) {
    reading.report(until as Yaml, `it ends on ${version.until}, before it begins on ${version.from}`);
  }
  return version;
}

/** Each version follows the one before it, without a day between or a day shared. */
function checkOrder(reading: Reading, versions: Version[]): void {
  versions.forEach((version, index) => {
    const next = versions[index + 1];
    if (!next || version.from === "" || next.from === "") return;
    const place = reading.placeOf(next);
    if (next.from <= version.from) {
      reading.report(
        place,
        `the version from ${next.from} stands after the one from ${version.from}; put the earlier one first`,
      );
    } else if (version.until === undefined) {
      version.until = dayBefore(next.from);
    } else if (version.until >= next.from) {
      reading.report(
        place,
        `the version before it lasts until ${version.until}; both would be in force on ${next.from}`,
      );
    } else if (dayAfter(version.until) < next.from) {
      const message = `no version covers ${dayAfter(version.until)} to ${dayBefore(next.from)}`;
      reading.report(
        place,
        message,
        "a suspension is a version of its own, with when: never and what ordered it",
      );
    }
  });
}

function dayBefore(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
