import { factNamed } from "../facts.ts";
import type { Fact, Party } from "../line.ts";
import { type Json, JsonError, type JsonObject, parseJson } from "./json.ts";
import { MAX_PARTIES } from "./limits.ts";
import { asText, Findings, isObject, scalarFact } from "./nodes.ts";
import { readParty } from "./party-node.ts";
import type { CellProblem, Parsed, ParsedLine } from "./types.ts";

const FORM = "See the manifest's form in the README.";

/** Where the shipments of a document stand: the file, and how its lines are counted. */
export interface Place {
  file: string;
  /** Row of the next line. */
  nextRow(): number;
  unread(name: string): void;
}

/** The lines of one shipment given as JSON text. What cannot be read as JSON at all is one unreadable line. */
export function* shipmentsIn(text: string, place: Place): Generator<Parsed> {
  let node: Json;
  try {
    node = parseJson(text);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    yield unreadable(place, null, null, [
      { column: "", text: text.slice(0, 200), why: error.message, fix: "Correct the JSON." },
    ]);
    return;
  }
  const shipments = isObject(node) && node.has("shipments") ? node.get("shipments")! : [node];
  for (const shipment of Array.isArray(shipments) ? shipments : [shipments]) yield* linesOf(shipment, place);
}

/** The lines of one shipment, or why it has none. */
export function* linesOf(node: Json, place: Place): Generator<Parsed> {
  if (!isObject(node)) {
    const problem = {
      column: "",
      text: asText(node).slice(0, 200),
      why: "a shipment should be an object",
      fix: FORM,
    };
    return yield unreadable(place, null, null, [problem]);
  }
  const findings = new Findings();
  const facts = new Map<string, Fact>();
  const stated = new Statement(facts, findings);
  stated.object(node, "shipment", "", new Set(["parties", "lines", "facts"]));
  stated.facts(node, "", ["shipment", "item"]);
  const shipmentParties = partiesOf(node, "", findings);
  const shipment = idOf(facts, "shipment.id") ?? null;
  const lines = node.get("lines");
  if (!Array.isArray(lines) || lines.length === 0) {
    findings.problem("lines", lines === undefined ? "" : asText(lines), "the shipment has no lines", FORM);
    for (const name of findings.unread) place.unread(name);
    return yield unreadable(place, shipment, null, findings.problems);
  }
  for (const name of findings.unread) place.unread(name);
  for (const [i, line] of lines.entries()) {
    yield lineOf(line, `lines[${i}]`, { shipment, facts, parties: shipmentParties, findings }, place);
  }
}

interface Head {
  shipment: string | null;
  facts: Map<string, Fact>;
  parties: Party[];
  findings: Findings;
}

function lineOf(node: Json, path: string, head: Head, place: Place): Parsed {
  const findings = new Findings();
  const facts = new Map(head.facts);
  let parties = head.parties;
  if (isObject(node)) {
    const stated = new Statement(facts, findings);
    stated.object(node, "item", `${path}.`, new Set(["facts", "parties"]));
    stated.facts(node, `${path}.`, ["item", "shipment"]);
    if (node.has("parties")) parties = [...parties, ...partiesOf(node, `${path}.`, findings)];
  } else findings.problem(path, asText(node), "a line should be an object", FORM);
  for (const name of findings.unread) place.unread(name);
  const row = place.nextRow();
  const at = <T extends object>(remarks: T[]) =>
    remarks.map((remark) => ({ file: place.file, row, ...remark }));
  const problems = at([...head.findings.problems, ...findings.problems]) as CellProblem[];
  const line = idOf(facts, "item.line");
  if (problems.length > 0)
    return {
      kind: "unreadable",
      shipment: head.shipment,
      line: line ?? null,
      file: place.file,
      row,
      problems,
    };
  const parsed: ParsedLine = {
    shipment: head.shipment ?? place.file,
    line: line ?? String(row),
    file: place.file,
    row,
    date: facts.get("shipment.date")?.value as string | undefined,
    facts,
    parties,
    notes: at([...head.findings.notes, ...findings.notes]) as CellProblem[],
  };
  return { kind: "line", line: parsed };
}

function idOf(facts: Map<string, Fact>, name: string): string | undefined {
  return facts.get(name)?.value as string | undefined;
}

function partiesOf(node: JsonObject, prefix: string, findings: Findings): Party[] {
  const stated = node.get("parties") ?? null;
  if (stated === null) return [];
  const path = `${prefix}parties`;
  if (!Array.isArray(stated)) {
    findings.problem(path, asText(stated), "it should be a list", FORM);
    return [];
  }
  if (stated.length > MAX_PARTIES) {
    findings.problem(
      path,
      String(stated.length),
      `there are more than ${MAX_PARTIES} parties`,
      "Split the shipment.",
    );
    return [];
  }
  return stated.flatMap((party, i) => readParty(party, `${path}[${i}]`, findings) ?? []);
}

/** Walks an object whose nesting spells names of facts: `destination.country`, `item.madeWith.usTechnology`. */
class Statement {
  private readonly target: Map<string, Fact>;
  private readonly findings: Findings;

  constructor(target: Map<string, Fact>, findings: Findings) {
    this.target = target;
    this.findings = findings;
  }

  /** `scope` is the first part of the names: `shipment` or `item`; a name may be spelt with it, and many of a shipment have none. */
  object(node: JsonObject, scope: "shipment" | "item", prefix: string, except: ReadonlySet<string>): void {
    for (const [key, value] of node) {
      if (!except.has(key)) this.state([`${scope}.${key}`, key], value, `${prefix}${key}`, scope);
    }
  }

  /** The `facts` of a shipment or line: any fact of the scopes, by its full name. */
  facts(node: JsonObject, prefix: string, scopes: readonly string[]): void {
    const facts = node.get("facts") ?? null;
    if (facts === null) return;
    if (!isObject(facts)) {
      this.findings.problem(`${prefix}facts`, asText(facts), "it should be an object", FORM);
      return;
    }
    for (const [name, value] of facts) {
      const scope = factNamed(name)?.scope;
      if (scope && scopes.includes(scope)) this.one(name, value, `${prefix}facts.${name}`);
      else this.findings.unknownName(`${prefix}facts.${name}`, value);
    }
  }

  private state(names: string[], value: Json, column: string, scope: "shipment" | "item"): void {
    const name = names.find((one) => factNamed(one)?.scope === scope);
    if (isObject(value) && !(name && factNamed(name)!.type === "listing")) {
      for (const [key, inner] of value)
        this.state(
          names.map((one) => `${one}.${key}`),
          inner,
          `${column}.${key}`,
          scope,
        );
    } else if (name) this.one(name, value, column);
    else if (value !== null) this.findings.unknownName(column, value);
  }

  private one(name: string, value: Json, column: string): void {
    const fact = scalarFact(factNamed(name)!, value, column, this.findings);
    if (fact) this.target.set(name, fact);
  }
}

function unreadable(
  place: Place,
  shipment: string | null,
  line: string | null,
  remarks: Omit<CellProblem, "file" | "row">[],
): Parsed {
  const row = place.nextRow();
  const problems = remarks.map((remark) => ({ file: place.file, row, ...remark }));
  return { kind: "unreadable", shipment, line, file: place.file, row, problems };
}
