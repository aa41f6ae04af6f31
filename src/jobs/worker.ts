import { parentPort, workerData } from "node:worker_threads";
import { createScreener, type Screener } from "../screen.ts";
import type { Answer, Order, WorkerData } from "./message.ts";
import { PartDecider } from "./part.ts";

const port = parentPort;
if (!port) throw new Error("this is a worker, to be started by another thread");
let screener: Promise<Screener> | undefined;
let table: PartDecider | undefined;
let last = Promise.resolve();

port.on("message", (order: Order) => {
  last = last.then(() => obey(order)).catch(fail);
});

async function obey(order: Order): Promise<void> {
  screener ??= createScreener(workerData as WorkerData);
  if (order.kind === "table") table = new PartDecider(await screener, order.form);
  else answer(await (table as PartDecider).decide(order.rows));
}

function fail(error: unknown): void {
  const { message, fix } = error as Error & { fix?: string };
  answer({ kind: "failed", message, fix });
}

function answer(one: Answer): void {
  port?.postMessage(one, one.kind === "results" ? [one.json.buffer as ArrayBuffer] : []);
}
