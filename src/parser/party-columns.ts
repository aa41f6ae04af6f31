import type { Role } from "../facts.ts";
import type { Fact, Party } from "../line.ts";
import { stateBusiness } from "./business.ts";
import type { ColumnReader } from "./column-reader.ts";
import { type Json, JsonError, parseJson } from "./json.ts";
import { MEMO_PARTIES, shownText } from "./limits.ts";
import { nameIt } from "./names-in-cell.ts";
import { Findings, type PathRemark } from "./nodes.ts";
import { readListings, readOwners } from "./party-node.ts";
import { isNullWord } from "./reading.ts";
import { readersOf } from "./reading-order.ts";
import type { MappedColumn } from "./types.ts";
import type { ColumnHabits } from "./values.ts";

/** The party that a row states in one role. Without a stated cell there is none. */
export interface PartyReading {
  party?: Party;
  problems: readonly PathRemark[];
  notes: readonly PathRemark[];
}

/** Cells of a row in the columns of a role, with the party they made; `next` begins with the same text. */
interface Remembered {
  texts: readonly string[];
  reading: PartyReading;
  next: Remembered | undefined;
}

const NONE: readonly PathRemark[] = [];

/** Reads the columns of one role together. The same cells give the same party object, row after row. */
export class PartyColumns {
  readonly #role: Role;
  readonly #readers: ColumnReader[];
  readonly #structures: MappedColumn[];
  readonly #indexes: number[];
  /** By the text of the first column, which is the name where there is one. */
  readonly #memo = new Map<string, Remembered>();
  #remembered = 0;
  #last: Remembered = { texts: [], reading: { problems: NONE, notes: NONE }, next: undefined };

  constructor(columns: readonly MappedColumn[], habits: (column: MappedColumn) => ColumnHabits) {
    this.#role = columns[0]!.target!.role!;
    const isStructure = ({ target }: MappedColumn) =>
      target!.fact.type === "listing" || target!.fact.type === "owners";
    this.#structures = columns.filter(isStructure);
    this.#readers = readersOf(
      columns.filter((column) => !isStructure(column)),
      habits,
    );
    const isName = ({ target }: MappedColumn) => target!.fact.name === "party.name";
    this.#indexes = [...columns]
      .sort((a, b) => Number(isName(b)) - Number(isName(a)))
      .map(({ index }) => index);
  }

  read(cells: readonly string[]): PartyReading {
    if (this.#isOf(this.#last, cells)) return this.#last.reading;
    const name = cells[this.#indexes[0]!]!;
    const known = this.#memo.get(name);
    for (let one = known; one; one = one.next) {
      if (this.#isOf(one, cells)) {
        this.#last = one;
        return one.reading;
      }
    }
    if (this.#remembered++ >= MEMO_PARTIES) {
      this.#memo.clear();
      this.#remembered = 1;
    }
    const texts = this.#indexes.map((index) => cells[index]!);
    this.#last = { texts, reading: this.#reading(cells), next: this.#memo.get(name) };
    this.#memo.set(name, this.#last);
    return this.#last.reading;
  }

  #isOf({ texts }: Remembered, cells: readonly string[]): boolean {
    for (let i = 0; i < texts.length; i++) if (texts[i] !== cells[this.#indexes[i]!]) return false;
    return texts.length > 0;
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
      if (fact && reader.name === "party.name") nameIt(party, fact, reader.column.target!.glued === true);
      else if (fact && reader.name === "party.ids") party.facts.set(reader.name, withId(party, fact));
      else if (fact && !party.facts.has(reader.name)) party.facts.set(reader.name, fact);
    }
    for (const { name, column } of this.#readers)
      if (name === "party.kind") stateBusiness(party, column.header, cells[column.index]!);
    for (const column of this.#structures) this.#structure(column, cells[column.index]!, party, findings);
    const { problems, notes } = findings;
    // Tens of thousands of parties are remembered, most with nothing to be said of them.
    return {
      ...(party.facts.size > 0 && { party }),
      problems: problems.length > 0 ? problems : NONE,
      notes: notes.length > 0 ? notes : NONE,
    };
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

/** Several columns of numbers (a tax number, a register's) are one fact. */
function withId(party: Party, fact: Fact): Fact {
  const before = party.facts.get("party.ids");
  return before ? { value: `${before.value}; ${fact.value}`, from: fact.from } : fact;
}
