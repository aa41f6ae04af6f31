import { availableParallelism } from "node:os";
import { installedWorker } from "../installed.ts";
import type { Crew } from "../jobs/crew.ts";
import type { Screener, ScreenerOptions } from "../screen.ts";
import { UserError } from "./exit.ts";

/** A worker reads rules and lists of its own, and has its own verdicts to make: below this it costs more than it saves. */
const PAYS_FROM_BYTES = 16_777_216;
/** Formats that are written from the results as they are. In any other, this thread would read them again, and be what all wait for. */
const DIVISIBLE = new Set(["json", "ndjson"]);
const MOST = 64;

/** @throws UserError for what is no number of threads. */
export function jobsOf(stated: string): number {
  const jobs = Number(stated);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= MOST) return jobs;
  throw new UserError(`--jobs ${stated} is no number of threads`, `from 1 to ${MOST}`);
}

/** The workers that decide the lines; undefined where one thread does. */
export async function crewOf(
  screener: Screener,
  options: ScreenerOptions,
  run: {
    /** As it is stated. */
    jobs: number | undefined;
    formats: readonly string[];
    /** Bytes of all manifests; undefined where nobody knows. */
    size: number | undefined;
  },
): Promise<Crew | undefined> {
  const program = installedWorker();
  const jobs = run.jobs ?? (pays(run) ? Math.min(availableParallelism(), MOST_UNASKED) : 1);
  if (jobs === 1 || program === undefined || !screener.isDivisible) return undefined;
  const { Crew } = await import("../jobs/crew.ts");
  return new Crew(screener, options, jobs, program);
}

/** Each worker takes memory of its own. */
const MOST_UNASKED = 4;

function pays({ formats, size }: { formats: readonly string[]; size: number | undefined }): boolean {
  return size !== undefined && size >= PAYS_FROM_BYTES && formats.every((format) => DIVISIBLE.has(format));
}
