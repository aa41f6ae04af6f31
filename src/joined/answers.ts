import { type FactDefinition, factNamed, type Role } from "../facts.ts";
import type { Fact, Party } from "../line.ts";
import { push } from "../multimap.ts";
import { fieldNamed, roleNamed } from "../parser/columns.ts";
import type { CellProblem, ParsedLine } from "../parser/index.ts";
import { nearestField } from "../parser/nearest.ts";
import { nameKey } from "./name-key.ts";
import { type Row, rowsOf } from "./rows.ts";
import { agree, fill, placeOf, statedFact } from "./stated.ts";

/** What somebody answered for a line, or for all lines of a shipment. */
interface Answer {
  place: string;
  shipment: string;
  /** Absent for every line of the shipment. */
  line: string | undefined;
  party: string | undefined;
  role: Role | undefined;
  definition: FactDefinition;
  fact: Fact;
  /** How far it was followed: to no line, to a line without such a party, to a fact. */
  met: "nothing" | "line" | "party";
}

const NEEDED = ["shipment", "line", "lines", "party", "fact", "value", "source"];
/** What `screen questions --format csv` writes beside them, for who answers. */
const FOR_THE_READER = ["to", "question", "answer_with", "settles"];

/** Answers by their shipment. */
export class Answers {
  readonly #of: ReadonlyMap<string, readonly Answer[]>;
  readonly #joined = new WeakMap<Party, Map<string, Party>>();

  constructor(of: ReadonlyMap<string, readonly Answer[]>) {
    this.#of = of;
  }

  /** Fills what the line does not state, of its shipment, item and parties; returns the parties. */
  join(line: ParsedLine, facts: Map<string, Fact>, notes: CellProblem[]): Party[] {
    const answers = this.#of
      .get(line.shipment)
      ?.filter((one) => one.line === undefined || one.line === line.line);
    if (!answers) return line.parties;
    for (const answer of answers) if (answer.met === "nothing") answer.met = "line";
    const own = answers.filter(({ definition }) => definition.scope !== "party");
    for (const answer of own) answer.met = "party";
    for (const { definition, fact } of settled(own, line, notes))
      fill(facts, definition.name, fact, line, notes);
    const ofParties = answers.filter(({ definition }) => definition.scope === "party");
    return ofParties.length === 0
      ? line.parties
      : line.parties.map((party) => this.#party(party, ofParties, line, notes));
  }

  #party(party: Party, answers: readonly Answer[], line: ParsedLine, notes: CellProblem[]): Party {
    const own = answers.filter((answer) => isOf(answer, party));
    if (own.length === 0) return party;
    for (const answer of own) answer.met = "party";
    const facts = new Map(party.facts);
    for (const { definition, fact } of settled(own, line, notes))
      fill(facts, definition.name, fact, line, notes);
    const key = own.map(({ place }) => place).join(" ");
    const joined = this.#joined.get(party) ?? new Map<string, Party>();
    this.#joined.set(party, joined);
    const answered = joined.get(key) ?? { ...party, facts };
    joined.set(key, answered);
    return answered;
  }

  /** Answers that were for nothing, each with why. */
  unmatched(): string[] {
    return [...this.#of.values()].flat().flatMap(({ place, shipment, line, party, role, met }) => {
      if (met === "party") return [];
      const on = line === undefined ? `shipment ${shipment}` : `line ${line} of shipment ${shipment}`;
      return met === "nothing"
        ? [`${place}: not used: there is no ${on}`]
        : [`${place}: not used: ${on} has no party “${party ?? role}”`];
    });
  }
}

/** One answer for each fact: what is said of the line goes before what is said of the shipment; what is said differently, not at all. */
function settled(answers: readonly Answer[], line: ParsedLine, notes: CellProblem[]): Answer[] {
  const by = new Map<string, Answer[]>();
  for (const answer of answers) {
    push(by, answer.definition.name, answer);
  }
  return [...by.values()].flatMap((all) => {
    const exact = all.filter((one) => one.line !== undefined);
    const [first, ...others] = exact.length > 0 ? exact : all;
    const other = others.find(({ fact }) => !agree(first!.fact.value, fact.value));
    if (!other) return [first!];
    notes.push({
      file: line.file,
      row: line.row,
      column: placeOf(other.fact.from),
      text: String(other.fact.value),
      why: `it contradicts ${placeOf(first!.fact.from)} on ${first!.definition.name}: neither is used`,
      fix: "Take out the one that is wrong.",
    });
    return [];
  });
}

/** By role, by name, or by both as a question names a party: `end-user Example Ltd`. */
function isOf({ party: stated, role }: Answer, party: Party): boolean {
  if (role !== undefined && role !== party.role) return false;
  if (stated === undefined) return role !== undefined;
  if (roleNamed(stated) === party.role) return true;
  const name = stated.startsWith(`${party.role} `) ? stated.slice(party.role.length + 1) : stated;
  return nameKey(name) === nameKey(party.name);
}

/**
 * Reads answers: CSV, JSON or NDJSON with shipment, line (or *), party, fact, value and source; in place of shipment and line,
 * `lines` may name several, as `screen questions` writes them: `SO-1/1; SO-2/*`. What is no answer is told.
 * @throws ManifestError when nothing of it can be read.
 */
export async function readAnswers(file: string, tell: (what: string) => void): Promise<Answers> {
  const of = new Map<string, Answer[]>();
  const form = { columns: [...NEEDED, ...FOR_THE_READER], needs: ["fact", "value"], list: "answers", tell };
  for await (const rows of rowsOf(file, form)) {
    for (const one of rows) {
      for (const answer of answersIn(one, file, tell)) {
        push(of, answer.shipment, answer);
      }
    }
  }

  return new Answers(of);
}

function answersIn({ row, get: cell }: Row, file: string, tell: (what: string) => void): Answer[] {
  const get = (column: string) => unguarded(cell(column));
  const place = `${file}:${row}`;
  const name = get("fact");
  const targets = targetsOf(get, (what) => tell(`${place}: ${what}`));
  const text = get("value");
  if (text === undefined) return [];
  if (name === undefined || targets.length === 0) {
    tell(`${place}: not used: it names no ${name === undefined ? "fact" : "shipment"}`);
    return [];
  }
  const target = fieldNamed(name);
  const definition = target?.fact ?? factNamed(name);
  if (!definition || definition.type === "column") {
    const meant = nearestField(name);
    tell(
      `${place}: not used: no fact is called ${name}${meant === undefined ? "" : `; did you mean ${meant}?`}`,
    );
    return [];
  }
  const party = get("party");
  if (definition.scope === "party" && party === undefined && target?.role === undefined) {
    tell(`${place}: not used: ${name} is a fact of a party, and none is named`);
    return [];
  }
  const source = get("source");
  const where = source === undefined ? place : `${place}, ${source}`;
  const { fact, problem } = statedFact(definition, text, { kind: "answer", where }, party);
  if (!fact) {
    if (problem !== undefined) tell(`${place}: not used: ${problem}`);
    return [];
  }
  return targets.map(({ shipment, line }) => ({
    place,
    shipment,
    line: line === "*" ? undefined : line,
    party,
    role: target?.role,
    definition,
    fact,
    met: "nothing",
  }));
}

/** The lines that an answer is for: `lines`, or shipment and line. */
function targetsOf(
  get: Row["get"],
  tell: (what: string) => void,
): { shipment: string; line: string | undefined }[] {
  const lines = get("lines");
  const shipment = get("shipment");
  if (lines === undefined) return shipment === undefined ? [] : [{ shipment, line: get("line") }];
  return lines.split(";").flatMap((one) => {
    const slash = one.lastIndexOf("/");
    const [of, line] = [one.slice(0, slash).trim(), one.slice(slash + 1).trim()];
    if (slash >= 1 && of !== "" && line !== "") return [{ shipment: of, line }];
    if (one.trim() !== "") tell(`“${one.trim()}” is no line: write SHIPMENT/LINE, or SHIPMENT/* for all`);
    return [];
  });
}

/** A cell that a spreadsheet would take for a formula is written with an apostrophe before it, which is not part of it. */
function unguarded(text: string | undefined): string | undefined {
  return text !== undefined && /^'\s*[=+\-@＝＋－＠]/.test(text) ? text.slice(1) : text;
}
