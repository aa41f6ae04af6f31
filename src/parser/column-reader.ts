import type { Fact } from "../line.ts";
import { MEMO_SIZE } from "./limits.ts";
import type { Remark } from "./reading.ts";
import type { MappedColumn } from "./types.ts";
import { type ColumnHabits, readValue, type ScalarType } from "./values.ts";

/** A cell as a fact of its column: a fact, nothing, or a problem; a note may come with either. */
export interface CellReading {
  fact?: Fact;
  problem?: Remark;
  note?: Remark;
}

/**
 * Reads the cells of one column. Cells repeat, so readings are remembered by their text; a column whose cells do not repeat stops
 * remembering. What is handed out is shared between rows.
 */
export class ColumnReader {
  readonly column: MappedColumn;
  readonly name: string;
  readonly #type: ScalarType;
  readonly #habits: ColumnHabits;
  #memo: Map<string, CellReading> | undefined = new Map();
  #hits = 0;

  constructor(column: MappedColumn, habits: ColumnHabits) {
    this.column = column;
    this.name = column.target!.fact.name;
    this.#type = column.target!.fact.type as ScalarType;
    this.#habits = habits;
  }

  read(text: string): CellReading {
    if (!this.#memo) return this.#reading(text);
    const known = this.#memo.get(text);
    if (known) {
      this.#hits++;
      return known;
    }
    if (this.#memo.size >= MEMO_SIZE) {
      if (this.#hits < MEMO_SIZE) {
        this.#memo = undefined;
        return this.#reading(text);
      }
      this.#memo.clear();
      this.#hits = 0;
    }
    const reading = this.#reading(text);
    this.#memo.set(text, reading);
    return reading;
  }

  #reading(text: string): CellReading {
    const { value, problem, note } = readValue(this.#type, text, this.#habits);
    return {
      ...(value !== undefined && {
        fact: { value, from: { kind: "manifest", column: this.column.header, text } },
      }),
      ...(problem && { problem }),
      ...(note && { note }),
    };
  }
}
