import { regionCode } from "../geo/regions.ts";
import type { Fact, Party } from "../line.ts";
import type { ColumnReader } from "./column-reader.ts";
import { shownText } from "./limits.ts";
import { PartyColumns } from "./party-columns.ts";
import { isNullWord, type Remark } from "./reading.ts";
import { readersOf } from "./reading-order.ts";
import type { TableRow } from "./rows.ts";
import { asDestination } from "./stand-in-destination.ts";
import type { CellProblem, MappedColumn, Parsed } from "./types.ts";
import type { ColumnHabits } from "./values.ts";

const UNREAD_PARTY: Remark = {
  why: "it looks like a party, in a role that the column's name does not tell: it is not looked up",
  fix: "Say with --map which role it has, or leave the column out on purpose.",
};

/** How the rows of a table are read: nothing but values, which may be sent to another thread. */
export interface TableForm {
  file: string;
  columns: readonly MappedColumn[];
  /** By the index of the column. */
  habits: readonly ColumnHabits[];
  /** Cells at the end of a row are left out when they are empty, as in a spreadsheet. */
  leavesOutEmpty: boolean;
}

/** Turns the rows of a table into lines, by a mapping that is worked out once. */
export class TableReader {
  readonly #file: string;
  readonly #width: number;
  readonly #leavesOutEmpty: boolean;
  readonly #readers: ColumnReader[];
  readonly #parties: PartyColumns[];
  readonly #unreadParties: MappedColumn[];
  /** Currency that the header of the value names. */
  readonly #currency: Fact | undefined;
  readonly #shipment: number;
  readonly #line: number;

  constructor({ file, columns, habits: all, leavesOutEmpty }: TableForm) {
    const habits = ({ index }: MappedColumn): ColumnHabits => all[index] ?? {};
    this.#file = file;
    this.#leavesOutEmpty = leavesOutEmpty;
    this.#width = columns.length;
    const mapped = columns.filter(({ target }) => target);
    const destination = mapped.filter(({ isDestination }) => isDestination).map(asDestination);
    this.#readers = readersOf([...mapped.filter(({ target }) => !target!.role), ...destination], habits);
    const parties = new Map<string, MappedColumn[]>();
    for (const column of mapped) {
      const { role, party = role } = column.target!;
      if (party !== undefined) parties.set(party, [...(parties.get(party) ?? []), column]);
    }
    this.#parties = [...parties.values()].map((own) => new PartyColumns(own, habits));
    this.#currency = impliedCurrency(mapped);
    this.#unreadParties = columns.filter(({ unreadParty }) => unreadParty);
    const indexOf = (name: string) => mapped.find(({ target }) => target!.fact.name === name)?.index ?? -1;
    this.#shipment = indexOf("shipment.id");
    this.#line = indexOf("item.line");
  }

  /** One row as a line, or what is wrong with it. `row` is its 1-based number in the file, `fileLine` the line of text where it begins. */
  read(stated: TableRow, row: number, fileLine: number = row): Parsed {
    const parsed = this.#read(stated, row);
    if (fileLine !== row) (parsed.kind === "line" ? parsed.line : parsed).fileLine = fileLine;
    return parsed;
  }

  #read(stated: TableRow, row: number): Parsed {
    const cells = this.#leavesOutEmpty && Array.isArray(stated) ? padded(stated, this.#width) : stated;
    if (!Array.isArray(cells)) {
      const { text, why, fix } = cells;
      return this.#unreadable([], row, [
        { file: this.#file, row, column: "", text: shownText(text), why, fix },
      ]);
    }
    if (cells.length !== this.#width && !onlyBlanksBeyond(cells, this.#width)) {
      const why = `the row has ${cells.length} cells, the header ${this.#width}`;
      const fix = "Quote cells that hold the delimiter, and write every cell of the row.";
      return this.#unreadable(cells, row, [
        { file: this.#file, row, column: "", text: shownText(cells.join(" · ")), why, fix },
      ]);
    }
    const problems: CellProblem[] = [];
    const notes: CellProblem[] = [];
    const facts = new Map<string, Fact>();
    let inCell: Fact | undefined;
    for (const reader of this.#readers) {
      const text = cells[reader.index]!;
      if (text === "") continue;
      const { fact, problem, note, currency } = reader.read(text);
      if (currency !== undefined && reader.name === "item.value")
        inCell = { value: currency, from: fact!.from };
      if (fact !== undefined) {
        if (!reader.repeats || !facts.has(reader.name)) facts.set(reader.name, fact);
        else disagreement(reader, fact, facts, problems, { file: this.#file, row });
      }
      // The party whose country it is says it.
      if (reader.column.isDestination) continue;
      if (problem !== undefined) problems.push(this.#said(problem, reader, text, row));
      if (note !== undefined) notes.push(this.#said(note, reader, text, row));
    }
    if (inCell !== undefined) this.#stateCurrency(inCell, facts, problems, row);
    const parties: Party[] = [];
    for (const columns of this.#parties) {
      const reading = columns.read(cells);
      if (reading.party) parties.push(reading.party);
      if (reading.problems.length === 0 && reading.notes.length === 0) continue;
      for (const problem of reading.problems) problems.push({ file: this.#file, row, ...problem });
      for (const note of reading.notes) notes.push({ file: this.#file, row, ...note });
    }
    if (problems.length > 0) return this.#unreadable(cells, row, problems);
    for (const { index, header } of this.#unreadParties) {
      const text = cells[index]!;
      if (text !== "" && !isNullWord(text))
        notes.push({ file: this.#file, row, column: header, text: shownText(text), ...UNREAD_PARTY });
    }
    stateRegion(facts);
    if (this.#currency && facts.has("item.value") && inCell === undefined)
      facts.set("item.currency", this.#currency);
    const shipment = facts.get("shipment.id")?.value as string | undefined;
    const line = facts.get("item.line")?.value as string | undefined;
    return {
      kind: "line",
      line: {
        shipment: shipment ?? this.#file,
        line: line ?? String(row),
        file: this.#file,
        row,
        date: facts.get("shipment.date")?.value as string | undefined,
        facts,
        parties,
        notes,
      },
    };
  }

  /** The currency in the cell of the value, which no column may contradict. */
  #stateCurrency(inCell: Fact, facts: Map<string, Fact>, problems: CellProblem[], row: number): void {
    const stated = facts.get("item.currency") ?? this.#currency;
    if (stated === undefined || stated.value === inCell.value) facts.set("item.currency", inCell);
    else if (inCell.from.kind === "manifest") {
      const { column, text } = inCell.from;
      const why = `it is in ${inCell.value}, and the column of the currency says ${stated.value}`;
      problems.push({
        file: this.#file,
        row,
        column,
        text: shownText(text),
        why,
        fix: "Correct one of them.",
      });
    }
  }

  #said(remark: Remark, { column }: ColumnReader, text: string, row: number): CellProblem {
    return { file: this.#file, row, column: column.header, text: shownText(text), ...remark };
  }

  #unreadable(cells: readonly string[], row: number, problems: CellProblem[]): Parsed {
    return {
      kind: "unreadable",
      shipment: idIn(cells, this.#shipment),
      line: idIn(cells, this.#line),
      file: this.#file,
      row,
      problems,
    };
  }
}

/** A region that stands where the country should, `CRIMEA`, is not lost in the country in which it is. */
function stateRegion(facts: Map<string, Fact>): void {
  const country = facts.get("destination.country");
  if (country?.value !== "UA" || country.from.kind !== "manifest" || facts.has("destination.region")) return;
  const region = regionCode(country.from.text);
  if (region !== undefined) facts.set("destination.region", { value: region, from: country.from });
}

function impliedCurrency(columns: readonly MappedColumn[]): Fact | undefined {
  const value = columns.find(({ target, currency }) => target!.fact.name === "item.value" && currency);
  return (
    value && { value: value.currency!, from: { kind: "manifest", column: value.header, text: value.header } }
  );
}

/** Two columns for one country must name the same. */
function disagreement(
  reader: ColumnReader,
  fact: Fact,
  facts: Map<string, Fact>,
  problems: CellProblem[],
  at: { file: string; row: number },
): void {
  const first = facts.get(reader.name)!;
  if (reader.column.target!.fact.type !== "country" || first.value === fact.value) return;
  const why = `it says ${fact.value}, the other column for ${reader.column.field} says ${first.value}`;
  problems.push({
    ...at,
    column: reader.column.header,
    text: String(fact.value),
    why,
    fix: "Correct one of them.",
  });
}

function idIn(cells: readonly string[], index: number): string | null {
  const text = cells[index];
  return text === undefined || isNullWord(text) ? null : shownText(text.trim());
}

function padded(cells: string[], width: number): string[] {
  while (cells.length < width) cells.push("");
  return cells;
}

/** Some programs end every row with a delimiter too many. */
function onlyBlanksBeyond(cells: readonly string[], width: number): boolean {
  return cells.length > width && cells.slice(width).every((cell) => cell.trim() === "");
}
