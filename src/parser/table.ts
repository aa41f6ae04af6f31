import type { Role } from "../facts.ts";
import type { Fact, Party } from "../line.ts";
import { ColumnReader } from "./column-reader.ts";
import { BrokenRow, type TableRow } from "./csv-rows.ts";
import { shownText } from "./limits.ts";
import { PartyColumns } from "./party-columns.ts";
import { isNullWord } from "./reading.ts";
import type { CellProblem, MappedColumn, Parsed } from "./types.ts";
import type { ColumnHabits } from "./values.ts";

/** Turns the rows of a table into lines, by a mapping that is worked out once. */
export class TableReader {
  readonly #file: string;
  readonly #width: number;
  readonly #readers: ColumnReader[];
  readonly #parties: PartyColumns[];
  readonly #shipment: number;
  readonly #line: number;

  constructor(
    file: string,
    columns: readonly MappedColumn[],
    habits: (column: MappedColumn) => ColumnHabits,
  ) {
    this.#file = file;
    this.#width = columns.length;
    const mapped = columns.filter(({ target }) => target);
    this.#readers = mapped
      .filter(({ target }) => !target!.role)
      .map((column) => new ColumnReader(column, habits(column)));
    const byRole = new Map<Role, MappedColumn[]>();
    for (const column of mapped) {
      const role = column.target!.role;
      if (role) byRole.set(role, [...(byRole.get(role) ?? []), column]);
    }
    this.#parties = [...byRole].map(([role, own]) => new PartyColumns(role, own, habits));
    const indexOf = (name: string) => mapped.find(({ target }) => target!.fact.name === name)?.index ?? -1;
    this.#shipment = indexOf("shipment.id");
    this.#line = indexOf("item.line");
  }

  /** One row as a line, or what is wrong with it. `row` is its 1-based number in the file. */
  read(cells: TableRow, row: number): Parsed {
    if (cells instanceof BrokenRow) {
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
    for (const reader of this.#readers) {
      const text = cells[reader.index]!;
      if (text === "") continue;
      const { fact, problem, note } = reader.read(text);
      if (fact) facts.set(reader.name, fact);
      if (problem)
        problems.push({
          file: this.#file,
          row,
          column: reader.column.header,
          text: shownText(text),
          ...problem,
        });
      if (note)
        notes.push({ file: this.#file, row, column: reader.column.header, text: shownText(text), ...note });
    }
    const parties: Party[] = [];
    for (const columns of this.#parties) {
      const reading = columns.read(cells);
      if (reading.party) parties.push(reading.party);
      for (const problem of reading.problems) problems.push({ file: this.#file, row, ...problem });
      for (const note of reading.notes) notes.push({ file: this.#file, row, ...note });
    }
    if (problems.length > 0) return this.#unreadable(cells, row, problems);
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

function idIn(cells: readonly string[], index: number): string | null {
  const text = cells[index];
  return text === undefined || isNullWord(text) ? null : shownText(text.trim());
}

/** Some programs end every row with a delimiter too many. */
function onlyBlanksBeyond(cells: readonly string[], width: number): boolean {
  return cells.length > width && cells.slice(width).every((cell) => cell.trim() === "");
}

/** Whether no cell of a row states anything. */
export function isBlank(cells: TableRow): boolean {
  if (cells instanceof BrokenRow) return false;
  for (const cell of cells) if (cell !== "" && cell.trim() !== "") return false;
  return true;
}
