import type { Conflict } from "./ast.ts";
import type { Fields, Reading } from "./reading.ts";
import type { Yaml } from "./yaml.ts";

const KEYS = ["who", "between", "tension", "may-say", "may-not-say", "do", "report"];

/** Reads what a rule says of two laws that cannot both be obeyed, or of which one makes obeying the other a wrong. */
export function readConflict(reading: Reading, node: Yaml): Conflict {
  const fields = reading.fields(node, "conflicts", KEYS);
  const between = needed(reading, fields, "between");
  if (between.length === 1)
    reading.report(fields.keyOf("between"), "a conflict is between two instruments; it names one");
  const report = fields.get("report");
  return {
    who: fields.text("who"),
    between,
    tension: fields.text("tension"),
    maySay: needed(reading, fields, "may-say"),
    mayNotSay: needed(reading, fields, "may-not-say"),
    steps: fields.list("do"),
    ...(report && { report: readReport(reading, report) }),
  };
}

function needed(reading: Reading, fields: Fields, key: string): string[] {
  fields.need(key);
  const texts = fields.list(key);
  if (fields.has(key) && texts.length === 0) reading.report(fields.keyOf(key), `"${key}" is empty`);
  return texts;
}

function readReport(reading: Reading, node: Yaml): NonNullable<Conflict["report"]> {
  const fields = reading.fields(node, "report", ["to", "within"]);
  return { to: fields.text("to"), within: fields.text("within") };
}
