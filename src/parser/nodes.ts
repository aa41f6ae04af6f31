import type { FactDefinition } from "../facts.ts";
import type { Fact } from "../line.ts";
import { type Json, JsonNumber, type JsonObject } from "./json.ts";
import { shownText } from "./limits.ts";
import type { Remark } from "./reading.ts";
import { readFact } from "./values.ts";

/** A remark with the path of the value in its document; file and row are added where the line is made. */
export interface PathRemark extends Remark {
  column: string;
  text: string;
}

/** What is found on the way through one shipment of a document. */
export class Findings {
  readonly problems: PathRemark[] = [];
  readonly notes: PathRemark[] = [];
  /** Names that no fact has, without positions. */
  readonly unread: string[] = [];
  owners = 0;

  problem(column: string, text: string, why: string, fix: string): void {
    this.problems.push({ column, text: shownText(text), why, fix });
  }

  unknownName(column: string, value: Json): void {
    this.unread.push(column.replaceAll(/\[\d+\]/g, "[]"));
    const why = "no fact has this name: it is not read";
    this.notes.push({
      column,
      text: shownText(asText(value)),
      why,
      fix: "Compare the name with `screen columns --help`, or take it out.",
    });
  }
}

/** What a problem shows of a value. */
export function asText(value: Json): string {
  if (typeof value === "string") return value;
  if (value instanceof JsonNumber) return value.text;
  if (value instanceof Map) return "{…}";
  return Array.isArray(value) ? value.map(asText).join("; ") : String(value);
}

export function isObject(value: Json | undefined): value is JsonObject {
  return value instanceof Map;
}

/** A stated scalar, or list of scalars, as a fact. Null, and texts that say nothing, leave it unknown. */
export function scalarFact(
  definition: FactDefinition,
  value: Json,
  column: string,
  findings: Findings,
): Fact | undefined {
  if (value === null) return undefined;
  if (isObject(value) || (Array.isArray(value) && value.some((one) => isObject(one) || Array.isArray(one)))) {
    findings.problem(
      column,
      asText(value),
      "it should be one value",
      "See the manifest's form in the README.",
    );
    return undefined;
  }
  const text = asText(value);
  const reading = readFact(definition, text);
  if (reading.problem) findings.problems.push({ column, text: shownText(text), ...reading.problem });
  if (reading.note) findings.notes.push({ column, text: shownText(text), ...reading.note });
  return reading.value === undefined
    ? undefined
    : { value: reading.value, from: { kind: "manifest", column, text } };
}
