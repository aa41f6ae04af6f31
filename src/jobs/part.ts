import type { Decided } from "../decided.ts";
import { type NumberedRow, type Parsed, type TableForm, TableReader } from "../parser/index.ts";
import type { Screener } from "../screen.ts";
import { Sheet } from "../verdict/sheet.ts";
import type { Results } from "./message.ts";

/** Reads and decides rows of one table, some at a time, in whatever thread. */
export class PartDecider {
  readonly #screener: Screener;
  readonly #reader: TableReader;
  readonly #decide: (batch: Iterable<Parsed>) => AsyncIterable<Iterable<Decided>>;
  readonly #sheet = new Sheet();

  constructor(screener: Screener, form: TableForm) {
    this.#screener = screener;
    this.#reader = new TableReader(form);
    this.#decide = screener.decider();
  }

  async decide(rows: readonly NumberedRow[]): Promise<Results> {
    const ends: number[] = [];
    const verdicts: Results["verdicts"] = [];
    const days: string[] = [];
    for await (const batch of this.#decide(this.#read(rows))) {
      for (const decided of batch) {
        decided.onto(this.#sheet);
        ends.push(this.#sheet.length);
        verdicts.push(decided.verdict);
        const day = decided.line?.date;
        if (day !== undefined && day !== days.at(-1)) days.push(day);
      }
    }
    const lists = this.#screener.demandsMet;
    return { kind: "results", json: this.#sheet.handOver(), ends, verdicts, days, lists };
  }

  *#read(rows: readonly NumberedRow[]): Generator<Parsed> {
    for (const { cells, row, fileLine } of rows) yield this.#reader.read(cells, row, fileLine);
  }
}
