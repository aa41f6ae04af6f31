import { once } from "node:events";
import { createReadStream, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import type { RunInfo } from "../screen.ts";
import type { ScreenResult } from "../verdict/result.ts";
import { OUTCOMES } from "./outcome.ts";

/** A result file that cannot be used, and what is wrong with it. */
export class ResultFileError extends Error {
  readonly fix: string | undefined;
  constructor(file: string, why: string, fix?: string) {
    super(`${file}: ${why}`);
    this.fix = fix;
  }
}

/**
 * Reads a file that `--format json` or `ndjson` wrote, NDJSON a line at a time. Each result is checked for what is told of it, so that
 * a file of another make is refused in words.
 * @param each is given every result, in the order of the file.
 * @returns what the results rest on, where the file says it.
 * @throws ResultFileError when the file cannot be read or is no result of screen.
 */
export async function readResults(
  file: string,
  each: (result: ScreenResult) => void,
): Promise<RunInfo | undefined> {
  try {
    return (await readLines(file, each)) ?? readDocument(file, each);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new ResultFileError(file, "there is no such file");
    if (code === "EISDIR") throw new ResultFileError(file, "it is a folder");
    if (code === "ERR_STRING_TOO_LONG")
      throw new ResultFileError(file, "too large for one document", "write it with --format ndjson");
    throw error;
  }
}

/** NDJSON: undefined when the first line says that it is something else. */
async function readLines(file: string, each: (result: ScreenResult) => void): Promise<RunInfo | undefined> {
  const input = createReadStream(file, "utf8");
  let run: RunInfo | undefined;
  let number = 0;
  let complete = false;
  try {
    // The error of a stream that nobody reads yet would be lost: readline does not pass it on.
    await once(input, "readable");
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1;
      if (line.trim() === "") continue;
      const one = parsed(line);
      if (run === undefined) {
        if (one?.["type"] !== "run") return undefined;
        run = runIn(one["run"], file);
      } else if (one?.["type"] === "result") {
        const { type: _, ...result } = one;
        each(checked(result, `${file}:${number}`));
      } else if (one?.["type"] === "summary") {
        complete = true;
        const { lists = run.lists, notChecked = run.notChecked } = one;
        run = runIn({ ...run, lists, notChecked }, file);
      } else throw new ResultFileError(`${file}:${number}`, "not a result of screen");
    }
  } finally {
    input.destroy();
  }
  if (run && !complete)
    throw new ResultFileError(file, "it has no summary: its end is missing", "screen again");
  return run;
}

function readDocument(file: string, each: (result: ScreenResult) => void): RunInfo {
  const whole = parsed(readFileSync(file, "utf8"));
  if (!Array.isArray(whole?.["results"]))
    throw new ResultFileError(
      file,
      "not a result of screen",
      "screen orders.csv --format json > result.json",
    );
  for (const [index, result] of whole["results"].entries())
    each(checked(result, `${file}: result ${index + 1}`));
  return runIn(whole["run"], file);
}

type Fields = Record<string, unknown>;

function parsed(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function runIn(value: unknown, file: string): RunInfo {
  const fits =
    isObject(value) &&
    isObject(value["rules"]) &&
    has(value["rules"], { sha256: TEXT, packs: listOf({ id: TEXT, verifiedThrough: TEXT }) }) &&
    has(value, {
      lists: listOf({ id: TEXT, published: TEXT, sha256: TEXT }),
      notChecked: TEXTS,
      asOf: TEXT_OR_NULL,
    });
  if (!fits) throw new ResultFileError(file, "it does not say on which rules and lists it rests");
  return value as unknown as RunInfo;
}

type Check = (value: unknown) => boolean;

const TEXT: Check = (value) => typeof value === "string";
const TEXT_OR_NULL: Check = (value) => value === null || TEXT(value);
const TEXTS: Check = (value) => Array.isArray(value) && value.every(TEXT);
const NAME: Check = (value) => TEXT_OR_NULL(value) || typeof value === "number";
const fields =
  (shape: Record<string, Check>): Check =>
  (value) =>
    isObject(value) && has(value, shape);
const listOf =
  (shape: Record<string, Check>): Check =>
  (value) =>
    Array.isArray(value) && value.every(fields(shape));

function has(value: Fields, shape: Record<string, Check>): boolean {
  return Object.entries(shape).every(([key, check]) => check(value[key]));
}

/** What every result has. */
const COMMON: Record<string, Check> = {
  shipment: TEXT_OR_NULL,
  line: NAME,
  source: fields({ file: TEXT, row: (row) => typeof row === "number" }),
  verdict: (verdict) => (OUTCOMES as readonly unknown[]).includes(verdict),
};
const UNREADABLE: Record<string, Check> = {
  problems: listOf({ column: TEXT, text: TEXT, why: TEXT, fix: TEXT }),
};
const PARTY = { role: TEXT, name: TEXT };
const DECIDED: Record<string, Check> = {
  asOf: TEXT,
  about: fields({
    description: TEXT_OR_NULL,
    hs: TEXT_OR_NULL,
    eccn: TEXT_OR_NULL,
    destination: TEXT_OR_NULL,
    parties: listOf({ ...PARTY, country: TEXT_OR_NULL }),
  }),
  findings: listOf({
    rule: TEXT,
    pack: TEXT,
    effect: TEXT,
    policy: TEXT_OR_NULL,
    cite: TEXT,
    title: TEXT,
    truth: TEXT,
    party: (party) => party === null || fields(PARTY)(party),
    match: (match) =>
      match === null ||
      fields({
        list: TEXT,
        entry: TEXT,
        name: TEXT,
        means: TEXT,
        band: TEXT,
        score: (score) => typeof score === "number",
      })(match),
    missing: TEXTS,
    liftableBy: listOf({ cite: TEXT, symbol: TEXT_OR_NULL, missing: TEXTS }),
  }),
  conditions: listOf({ rule: TEXT, cite: TEXT, text: TEXT }),
  lifted: listOf({ rule: TEXT, cite: TEXT, byCite: TEXT, symbol: TEXT_OR_NULL }),
  questions: listOf({
    fact: TEXT,
    party: (party) => party === undefined || TEXT(party),
    ask: TEXT,
    of: TEXT,
    settles: TEXTS,
  }),
  notes: listOf({ column: TEXT, text: TEXT, why: TEXT }),
};

function checked(value: unknown, where: string): ScreenResult {
  const shape = isObject(value) && value["verdict"] === "unreadable" ? UNREADABLE : DECIDED;
  for (const [key, check] of Object.entries({ ...COMMON, ...shape })) {
    if (!isObject(value) || !check(value[key]))
      throw new ResultFileError(where, `its ${key} is not that of a result of screen`);
  }
  return value as unknown as ScreenResult;
}
