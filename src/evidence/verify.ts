import { createHash } from "node:crypto";
import { FIRST, HASH, link } from "./chain.ts";
import { keptProblems } from "./kept.ts";
import { placeOf } from "./log.ts";
import { linesOf } from "./read.ts";
import type { Begin, End } from "./record.ts";

/** A run as a log tells it. */
export interface RunInLog {
  /** Counts from 1. */
  number: number;
  started: string;
  version: string;
  /** Numbers of its first and last record. */
  from: number;
  to: number;
  /** Absent for a run that was broken off. */
  end?: Pick<End, "summary" | "partial" | "retention" | "run">;
  failed?: string;
}

export interface Verified {
  log: string;
  records: number;
  /** The hash of the last record. */
  head: string;
  runs: RunInLog[];
  /** What was altered, taken out, put in, moved or cut off; empty when nothing was, as far as the log itself can show. */
  problems: string[];
  /** Runs that were broken off, as the run after them noted. */
  brokenOff: number[];
  /** The number of the record that has the hash that was kept elsewhere; null when none has it. */
  anchor?: number | null;
}

/** Problems told; the others are counted. */
const MOST_PROBLEMS = 100;

/**
 * Reads a log against its hashes, and what is kept beside it against theirs.
 * @param head a hash that was printed by an earlier run and kept elsewhere.
 * @throws EvidenceError when there is no log.
 */
export async function verify(named: string, head?: string): Promise<Verified> {
  const { log, folder } = placeOf(named);
  const chain = new Chain(head);
  for await (const { bytes, torn } of linesOf(log)) chain.line(bytes, torn);
  chain.end();
  const { records, last, runs, brokenOff, anchor } = chain;
  if (head !== undefined && anchor === undefined)
    chain.problem(`no record has the hash ${head}: records were cut off, or the log was written anew`);
  if (folder !== undefined) for (const one of keptProblems(folder)) chain.problem(one);
  return {
    log,
    records,
    head: last,
    runs,
    problems: chain.problems(),
    brokenOff,
    ...(head !== undefined && { anchor: anchor ?? null }),
  };
}

/** Follows the chain record by record. */
class Chain {
  readonly #head: string | undefined;
  readonly #problems: string[] = [];
  #untold = 0;
  readonly runs: RunInLog[] = [];
  readonly brokenOff: number[] = [];
  records = 0;
  last = FIRST;
  anchor: number | undefined;
  /** The hash of the record before, as it is written there and as its bytes have it: they differ when only the hash was altered. */
  #before: readonly string[] = [FIRST];
  #expected = 1;
  #results = createHash("sha256");
  #count = 0;

  constructor(head: string | undefined) {
    this.#head = head;
  }

  /** A log of nothing but damage has a problem for each line: memory has an end. */
  problem(what: string): void {
    if (this.#problems.length < MOST_PROBLEMS) this.#problems.push(what);
    else this.#untold += 1;
  }

  problems(): string[] {
    return this.#untold > 0 ? [...this.#problems, `and ${this.#untold} more`] : this.#problems;
  }

  line(bytes: Buffer, torn: boolean): void {
    this.records += 1;
    const name = () => nameOf(bytes, this.records);
    if (torn) {
      this.problem(`${name()}: the log is cut off within it, or its end was altered`);
      return;
    }
    const hash = bytes.toString("latin1", 0, HASH);
    const json = bytes.subarray(HASH + 1);
    const isForm = /^[0-9a-f]{64}$/.test(hash) && bytes[HASH] === 0x20;
    const number = numberOf(bytes);
    const fits = isForm && this.#before.some((before) => link(before, json) === hash);
    if (!fits) this.problem(`${name()}: ${this.#why(number)}`);
    else if (number !== this.#expected) this.problem(`${name()}: it should be numbered ${this.#expected}`);
    const [before = FIRST] = this.#before;
    this.#before = fits ? [hash] : [hash, link(before, json)];
    this.#expected = (number ?? this.#expected) + 1;
    this.last = hash;
    if (this.#head !== undefined && hash === this.#head && fits) this.anchor = this.records;
    this.#read(json, number ?? this.records);
  }

  /** Why a hash does not fit: what stands around it says whether records are missing or were moved. */
  #why(number: number | undefined): string {
    const expected = this.#expected;
    if (number === undefined || number === expected)
      return "it is not what was written: it, or the record before it, was altered";
    const gap = number - expected;
    if (gap > 0)
      return `it does not follow the record before it: ${gap === 1 ? `record ${expected} is missing` : `records ${expected} to ${number - 1} are missing`}, or records were moved`;
    return `it does not follow the record before it: record ${expected} is expected here; records were moved or put in`;
  }

  #read(json: Buffer, number: number): void {
    const run = this.runs.at(-1);
    if (run && !isOver(run)) run.to = number;
    const type = /^\{"n":\d+,"type":"([a-z-]+)"/.exec(json.toString("latin1", 0, 60))?.[1];
    const record = type !== undefined && TOLD.has(type) ? parsed(json) : undefined;
    switch (type) {
      case "begin": {
        if (run && !isOver(run) && this.brokenOff.at(-1) !== run.number) this.problem(noEnd(run));
        const { started, tool } = (record ?? {}) as Partial<Begin>;
        this.runs.push({
          number: this.runs.length + 1,
          started: String(started),
          version: String(tool?.version),
          from: number,
          to: number,
        });
        this.#counted();
        return;
      }
      case "broken":
        if (run) this.brokenOff.push(run.number);
        return;
      case "result": {
        const start = json.indexOf(RESULT);
        if (start >= 0) this.#results.update(json.subarray(start + RESULT.length, -1)).update("\n");
        this.#count += 1;
        return;
      }
      case "failed":
        if (run) run.failed = String(record?.["why"]);
        return;
      case "end": {
        if (!run || !record) return;
        const { summary, partial, retention, run: info, results } = record as unknown as End;
        run.end = { summary, partial, retention, run: info };
        const counted = this.#counted();
        if (results?.count !== counted.count || results.sha256 !== counted.sha256)
          this.problem(
            `record ${number} (end of run ${run.number}): the results before it are not those that it counts`,
          );
      }
    }
  }

  /** The results since it was asked last. */
  #counted(): End["results"] {
    const counted = { count: this.#count, sha256: this.#results.digest("hex") };
    this.#results = createHash("sha256");
    this.#count = 0;
    return counted;
  }

  end(): void {
    const run = this.runs.at(-1);
    if (this.records === 0)
      this.problem("the log holds no record: it was never begun, or all of it was cut off");
    else if (run && !isOver(run)) this.problem(noEnd(run));
  }
}

/** What is read of a run; the other records are only counted. */
const TOLD: ReadonlySet<string> = new Set(["begin", "failed", "end"]);

const RESULT = '"type":"result","result":';

function isOver({ end, failed }: RunInLog): boolean {
  return end !== undefined || failed !== undefined;
}

function noEnd({ number, to }: RunInLog): string {
  return `run ${number} has no end: it was broken off after record ${to}, or the log was cut there`;
}

function parsed(json: Buffer): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(json.toString("utf8"));
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function numberOf(bytes: Buffer): number | undefined {
  const digits = /^ ?\{"n":(\d{1,15}),/.exec(bytes.toString("latin1", HASH, HASH + 30))?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** By its place in the file, which no alteration of its bytes changes, and by what it says it is. */
function nameOf(bytes: Buffer, place: number): string {
  const record = parsed(bytes.subarray(HASH + 1));
  const type = typeof record?.["type"] === "string" ? record["type"] : undefined;
  const { shipment, line } = (record?.["result"] ?? {}) as { shipment?: unknown; line?: unknown };
  const what = type === "result" ? `result of ${shipment ?? "?"}/${line ?? "?"}` : type;
  return `record ${place}${what === undefined ? "" : ` (${what})`}`;
}
