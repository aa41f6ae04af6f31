import { parentPort, workerData } from "node:worker_threads";
import { type NumberedRow, type Parsed, type TableForm, TableReader } from "../parser/index.ts";
import { createScreener, type Decided, type Screener } from "../screen.ts";
import { Sheet } from "../verdict/sheet.ts";
import type { Answer, Order, Results, WorkerData } from "./message.ts";

const port = parentPort;
if (!port) throw new Error("this is a worker, to be started by another thread");
let screener: Promise<Screener> | undefined;
let table: TableDecider | undefined;
let last = Promise.resolve();

port.on("message", (order: Order) => {
  last = last.then(() => obey(order)).catch(fail);
});

async function obey(order: Order): Promise<void> {
  screener ??= createScreener(workerData as WorkerData);
  if (order.kind === "table") table = new TableDecider(await screener, order.form);
  else answer(await (table as TableDecider).decide(order.rows));
}

function fail(error: unknown): void {
  const { message, fix } = error as Error & { fix?: string };
  answer({ kind: "failed", message, fix });
}

function answer(one: Answer): void {
  port?.postMessage(one, one.kind === "results" ? [one.json.buffer as ArrayBuffer] : []);
}

/** Decides the rows of one table. */
class TableDecider {
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
