import { once } from "node:events";
import { createReadStream, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import type { RunInfo } from "../run.ts";
import type { ScreenResult } from "../verdict/result.ts";
import { type Fields, isObject, isRun, wrongPart } from "./result-shape.ts";

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
        const { since = run.since, clearances = run.clearances } = one;
        run = runIn({ ...run, lists, notChecked, since, clearances }, file);
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

function parsed(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function runIn(value: unknown, file: string): RunInfo {
  if (!isRun(value)) throw new ResultFileError(file, "it does not say on which rules and lists it rests");
  return value as RunInfo;
}

function checked(value: unknown, where: string): ScreenResult {
  const wrong = wrongPart(value);
  if (wrong !== undefined) throw new ResultFileError(where, `its ${wrong} is not that of a result of screen`);
  return value as ScreenResult;
}
