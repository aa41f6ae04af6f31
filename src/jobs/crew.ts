import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { type Decided, DecidedJson } from "../decided.ts";
import {
  type ManifestSource,
  type NumberedRow,
  type ReadOptions,
  readManifest,
  type UnreadTable,
} from "../parser/index.ts";
import { type Screener, type ScreenerOptions, type Screening, screeningOf } from "../screen.ts";
import type { Answer, Order, Results, WorkerData } from "./message.ts";
import { PartDecider } from "./part.ts";

/** Rows that are decided at a time: their results are about a megabyte. */
const ROWS = 100;
/** Orders that a worker has before it: one that it is at, and others for the time that this thread decides one itself. */
const ORDERS = 4;

/** What went wrong in a worker, in its own words. */
export class WorkerError extends Error {
  readonly fix: string | undefined;

  constructor(message: string, fix?: string) {
    super(message);
    this.fix = fix;
  }
}

/**
 * Threads that decide the lines of tables together: this one cuts the rows, each worker reads, decides and writes some of them, and
 * where all have enough before them this one decides some itself. What is decided comes out in the order of the rows, the same bytes
 * as of one thread.
 */
export class Crew {
  readonly #screener: Screener;
  readonly #workers: Deciding[];

  /**
   * @param screener that of this thread, which tells what the run rests on.
   * @param options those from which it was made.
   * @param threads all of them: this one, and workers for the others.
   * @param program the built `worker.js`.
   */
  constructor(screener: Screener, options: ScreenerOptions, threads: number, program: string) {
    this.#screener = screener;
    this.#workers = Array.from({ length: threads - 1 }, () => new Deciding(program, options));
  }

  /** As {@link Screener.open}; what is no table, or cannot be divided, is decided by this thread. */
  async open(source: ManifestSource, reading: ReadOptions): Promise<Screening> {
    const manifest = await readManifest(source, reading);
    const { table } = manifest;
    if (!table || !this.#screener.isDivisible)
      return screeningOf(manifest, this.#screener.decide(manifest.batches));
    return screeningOf(manifest, this.#decide(table));
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.close()));
  }

  async *#decide(table: UnreadTable): AsyncGenerator<Iterable<Decided>> {
    for (const worker of this.#workers) worker.begin({ kind: "table", form: table.form });
    // What it meets is told in the order of the lines, as of the others.
    const own = new PartDecider(this.#screener.another(), table.form);
    const open: Part[] = [];
    for await (const batch of table.rows) {
      for (const rows of inParts(batch)) {
        // Answers come in between two parts.
        await setImmediate();
        const mostOpen = 2 * ORDERS * this.#workers.length;
        while (open[0] && (open[0].isDecided || open.length >= mostOpen))
          yield this.#decided(await (open.shift() as Part).results, table);
        const worker = this.#idlest();
        const isBusy = worker.orders >= ORDERS;
        const results = isBusy ? own.decide(rows) : worker.decide(rows);
        open.push(new Part(results));
        if (isBusy) await results;
      }
    }
    for (const { results } of open) yield this.#decided(await results, table);
  }

  #idlest(): Deciding {
    return this.#workers.reduce((best, one) => (one.orders < best.orders ? one : best));
  }

  *#decided({ json, ends, verdicts, days, lists }: Results, table: UnreadTable): Generator<Decided> {
    this.#screener.meet({ days, lists });
    const bytes = Buffer.from(json.buffer, json.byteOffset, json.byteLength);
    for (let i = 0; i < ends.length; i++) {
      const verdict = verdicts[i] as Decided["verdict"];
      const own = bytes.subarray(i === 0 ? 0 : ends[i - 1], ends[i]);
      table.count(verdict === "unreadable");
      yield new DecidedJson(verdict, own);
    }
  }
}

/** Rows on their way to be decided. */
class Part {
  readonly results: Promise<Results>;
  isDecided = false;

  constructor(results: Promise<Results>) {
    this.results = results.finally(() => {
      this.isDecided = true;
    });
    // It is looked at in its turn: until then nobody is to be alarmed.
    this.results.catch(() => {});
  }
}

function* inParts(rows: Iterable<NumberedRow>): Generator<NumberedRow[]> {
  let part: NumberedRow[] = [];
  for (const row of rows) {
    part.push(row);
    if (part.length < ROWS) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}

/** One worker, with the orders that it has not answered. */
class Deciding {
  readonly #worker: Worker;
  readonly #waiting: { resolve: (results: Results) => void; reject: (error: unknown) => void }[] = [];
  #failed: unknown;

  constructor(program: string, workerData: WorkerData) {
    this.#worker = new Worker(program, { workerData });
    this.#worker.on("message", (answer: Answer) => this.#take(answer));
    this.#worker.on("error", (error) => this.#fail(error));
    this.#worker.on("exit", () => this.#fail(new WorkerError("a thread that decides lines has ended")));
  }

  get orders(): number {
    return this.#waiting.length;
  }

  begin(order: Order): void {
    this.#worker.postMessage(order);
  }

  decide(rows: NumberedRow[]): Promise<Results> {
    const results = new Promise<Results>((resolve, reject) => {
      if (this.#failed !== undefined) reject(this.#failed);
      else this.#waiting.push({ resolve, reject });
    });
    // It is looked at in its turn: until then nobody is to be alarmed.
    results.catch(() => {});
    this.#worker.postMessage({ kind: "rows", rows } satisfies Order);
    return results;
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #take(answer: Answer): void {
    if (answer.kind === "failed") this.#fail(new WorkerError(answer.message, answer.fix));
    else this.#waiting.shift()?.resolve(answer);
  }

  #fail(error: unknown): void {
    this.#failed ??= error;
    for (const { reject } of this.#waiting.splice(0)) reject(error);
  }
}
