import type { Role } from "../facts.ts";
import type { Party } from "../line.ts";
import { ColumnReader } from "./column-reader.ts";
import { type Json, JsonError, parseJson } from "./json.ts";
import { MEMO_SIZE, shownText } from "./limits.ts";
import { Findings, type PathRemark } from "./nodes.ts";
import { readListings, readOwners } from "./party-node.ts";
import { isNullWord } from "./reading.ts";
import type { MappedColumn } from "./types.ts";
import type { ColumnHabits } from "./values.ts";

/** The party that a row states in one role. Without a stated cell there is none. */
export interface PartyReading {
  party?: Party;
  problems: readonly PathRemark[];
  notes: readonly PathRemark[];
}

/** Reads the columns of one role together. The same cells give the same party object, row after row. */
export class PartyColumns {
  readonly #role: Role;
  readonly #readers: ColumnReader[];
  readonly #structures: MappedColumn[];
  readonly #indexes: number[];
  readonly #memo = new Map<string, PartyReading>();

  constructor(role: Role, columns: readonly MappedColumn[], habits: (column: MappedColumn) => ColumnHabits) {
    this.#role = role;
    const isStructure = ({ target }: MappedColumn) =>
      target!.fact.type === "listing" || target!.fact.type === "owners";
    this.#structures = columns.filter(isStructure);
    this.#readers = columns
      .filter((column) => !isStructure(column))
      .map((column) => new ColumnReader(column, habits(column)));
    this.#indexes = columns.map(({ index }) => index);
  }

  read(cells: readonly string[]): PartyReading {
    let key = "";
    for (const index of this.#indexes) key += `${cells[index]}\u0001`;
    const known = this.#memo.get(key);
    if (known) return known;
    if (this.#memo.size >= MEMO_SIZE) this.#memo.clear();
    const reading = this.#reading(cells);
    this.#memo.set(key, reading);
    return reading;
  }

  #reading(cells: readonly string[]): PartyReading {
    const party: Party = { role: this.#role, name: "", facts: new Map() };
    const findings = new Findings();
    for (const reader of this.#readers) {
      const text = cells[reader.column.index]!;
      const { fact, problem, note } = reader.read(text);
      const at = { column: reader.column.header, text: shownText(text) };
      if (problem) findings.problems.push({ ...at, ...problem });
      if (note) findings.notes.push({ ...at, ...note });
      if (fact) party.facts.set(reader.name, fact);
      if (fact && reader.name === "party.name") party.name = fact.value as string;
    }
    for (const column of this.#structures) this.#structure(column, cells[column.index]!, party, findings);
    return { ...(party.facts.size > 0 && { party }), problems: findings.problems, notes: findings.notes };
  }

  /** Listings and owners in a cell: as text (`EL footnote 3; SDN`), or as the JSON of a document. */
  #structure({ header, target }: MappedColumn, text: string, party: Party, findings: Findings): void {
    if (isNullWord(text)) return;
    let node: Json = text;
    try {
      if (/^\s*[[{]/.test(text)) node = parseJson(text);
    } catch (error) {
      if (!(error instanceof JsonError)) throw error;
      findings.problem(header, text, error.message, "Correct the JSON in the cell.");
      return;
    }
    const name = target!.fact.name;
    const value =
      name === "party.listed"
        ? readListings(node, header, party.name, findings)
        : readOwners(node, header, findings);
    if (value) party.facts.set(name, { value, from: { kind: "manifest", column: header, text } });
  }
}
