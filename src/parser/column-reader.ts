import type { Fact } from "../line.ts";
import { MEMO_VALUES } from "./limits.ts";
import type { Remark } from "./reading.ts";
import type { MappedColumn } from "./types.ts";
import { type ColumnHabits, readFact } from "./values.ts";

/** A cell as a fact of its column, and what is to be said of it. Without either it states nothing. */
export interface CellReading {
  fact: Fact | undefined;
  problem: Remark | undefined;
  note: Remark | undefined;
  /** Of an amount of money, the currency that stands in its cell. */
  currency?: string;
}

const NOTHING_STATED: CellReading = { fact: undefined, problem: undefined, note: undefined };

/**
 * Reads the cells of one column. Cells repeat, in the next row or further on, so readings are remembered by their text; a column
 * whose cells do not repeat stops remembering. What is handed out is shared between rows.
 */
export class ColumnReader {
  readonly column: MappedColumn;
  readonly name: string;
  readonly index: number;
  /** A column before it states the same fact. */
  readonly repeats: boolean;
  readonly #habits: ColumnHabits;
  readonly #memo = new Map<string, CellReading>();
  #remembers = true;
  #hits = 0;
  #lastText = "";
  #last = NOTHING_STATED;

  constructor(column: MappedColumn, habits: ColumnHabits, repeats: boolean) {
    this.column = column;
    this.name = column.target!.fact.name;
    this.index = column.index;
    this.repeats = repeats;
    this.#habits = habits;
  }

  read(text: string): CellReading {
    if (text === this.#lastText) return this.#last;
    this.#lastText = text;
    this.#last = this.#remembers ? this.#remembered(text) : this.#reading(text);
    return this.#last;
  }

  #remembered(text: string): CellReading {
    const known = this.#memo.get(text);
    if (known) {
      this.#hits++;
      return known;
    }
    if (this.#memo.size >= MEMO_VALUES) {
      this.#remembers = this.#hits >= MEMO_VALUES;
      this.#hits = 0;
      this.#memo.clear();
    }
    const reading = this.#reading(text);
    if (this.#remembers) this.#memo.set(text, reading);
    return reading;
  }

  #reading(text: string): CellReading {
    const { value, problem, note, currency } = readFact(this.column.target!.fact, text, this.#habits);
    const from = { kind: "manifest", column: this.column.header, text } as const;
    const fact = value === undefined ? undefined : { value, from };
    return currency === undefined ? { fact, problem, note } : { fact, problem, note, currency };
  }
}
