import { installedWorker } from "../installed.ts";
import type { Crew } from "../jobs/crew.ts";
import type { Screener, ScreenerOptions } from "../screen.ts";
import { UserError } from "./exit.ts";
import { tellAll } from "./tell.ts";

const MOST = 64;

/** @throws UserError for what is no number of threads. */
export function jobsOf(stated: string): number {
  const jobs = Number(stated);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= MOST) return jobs;
  throw new UserError(`--jobs ${stated} is no number of threads`, `from 1 to ${MOST}`);
}

/** The threads that decide the lines; undefined where one does, as it does unless others are asked for: each takes memory of its own. */
export async function crewOf(
  jobs: number,
  screener: Screener,
  options: ScreenerOptions,
): Promise<Crew | undefined> {
  const program = installedWorker();
  if (jobs === 1 || program === undefined) return undefined;
  if (!screener.isDivisible) {
    tellAll([
      `--jobs ${jobs}: one thread decides, as what is joined to the lines or decided of hits is counted over all of them`,
    ]);
    return undefined;
  }
  const { Crew } = await import("../jobs/crew.ts");
  return new Crew(screener, options, jobs, program);
}
