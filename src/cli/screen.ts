import { statSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { FORMAT_NAMES, reportIn } from "../report/index.ts";
import { count, emptySummary, type Report } from "../report/report.ts";
import { createScreener } from "../screen.ts";
import { VERSION } from "../version.ts";
import { today } from "./day.ts";
import { EXIT, exitCode, UserError } from "./exit.ts";
import { crewOf, jobsOf } from "./jobs.ts";
import { outputsOf, wantedIn } from "./output.ts";
import { progressOf } from "./progress.ts";
import { readingOf, type ScreeningOptions, screenerOptions, settingsOf } from "./settings.ts";
import { tellAll, tellMapping, tellRest } from "./tell.ts";

const LINES_AT_A_TIME = 500;
const KEEPS_SMALL_FROM_BYTES = 4_194_304;

interface ScreenCommandOptions extends ScreeningOptions {
  quiet?: boolean;
  verbose?: boolean;
  jobs?: string;
}

/** `screen <manifest...>`: the main job. Results go to standard output and the named files, everything else to standard error. */
export async function screen(manifests: string[], options: ScreenCommandOptions): Promise<number> {
  if (manifests.length === 0) throw new UserError("no manifest named", "screen orders.csv, or screen --help");
  const jobs = jobsOf(options.jobs ?? "1");
  const settings = await settingsOf(options);
  const [format, failOn] = [settings.format.value, settings.failOn.value];
  const wanted = wantedIn(format, settings.output.value, FORMAT_NAMES);
  const day = today();
  const { value: evidence } = settings.evidence;
  const evidenced = evidence === undefined ? undefined : await import("./record.ts");
  const begin = evidence === undefined ? undefined : await evidenced?.recordOf(evidence, settings, day);
  const pipeline = { ...screenerOptions(settings), today: day };
  const screener = await createScreener(pipeline);
  tellAll(screener.joined?.remarks());
  const since = settings.since.value === undefined ? undefined : await sinceFile(settings.since.value);
  const detail = options.quiet ? "summary" : options.verbose ? "all" : "lines";
  const summary = emptySummary();
  const size = sizeOf(manifests);
  const progress = progressOf(format, size);
  let interrupted = false;
  const interrupt = () => {
    interrupted = true;
  };
  process.once("SIGINT", interrupt);
  const recorder = await begin?.(screener);
  if (size === undefined || size > KEEPS_SMALL_FROM_BYTES) await keepMemorySmall();
  const crew = await crewOf(jobs, screener, pipeline);
  let outputs: ReturnType<typeof outputsOf> = [];
  try {
    outputs = outputsOf(wanted);
    const reports: Report[] = [];
    for (const [index, { write, width, colour }] of outputs.entries()) {
      const report = { write, version: VERSION, width, colour, detail, failOn, env: process.env } as const;
      reports.push(await reportIn((wanted[index] as (typeof wanted)[number]).format, report));
    }
    for (const report of reports) await report.begin(screener.run);
    const reading = { ...(await readingOf(settings)), ...(progress && { onRead: progress.read }) };
    for (const manifest of manifests) {
      const source =
        manifest === "-" ? { stream: process.stdin, name: "-" } : { path: manifest, name: manifest };
      const recorded = recorder?.manifest(source);
      const screening = await (crew ?? screener).open(recorded?.source ?? source, reading);
      recorded?.mapping(screening.mapping);
      tellMapping(manifest, screening.mapping);
      for await (const batch of screening.batches) {
        for (const line of batch) {
          recorder?.result(line);
          const decided = since?.mark(line) ?? line;
          count(summary, decided);
          for (const report of reports) {
            const writing = report.result(decided);
            if (writing) await writing;
          }
          // What comes from outside, as ^C, is heard between two lines, and seldom wanted.
          if (summary.lines % LINES_AT_A_TIME === 0) {
            progress?.show(summary);
            await setImmediate();
          }
          if (interrupted) break;
        }
        for (const report of reports) await report.pause?.();
        progress?.show(summary);
        if (interrupted) break;
      }
      recorded?.end(screening.summary());
      progress?.clear();
      tellRest(manifest, screening.summary());
      if (interrupted) break;
    }
    const run = { ...screener.run, ...(since && { since: since.run(screener.run, interrupted) }) };
    for (const report of reports) await report.end({ run, summary, partial: interrupted });
    const record = await recorder?.end({ run: screener.run, summary, partial: interrupted });
    for (const output of outputs) await output.close();
    if (record) evidenced?.tellRecord(record);
  } catch (error) {
    progress?.clear();
    recorder?.fail(error);
    for (const output of outputs) output.discard();
    throw error;
  } finally {
    process.removeListener("SIGINT", interrupt);
    await crew?.close();
  }
  if (interrupted) return EXIT.failed;
  tellAll(screener.joined?.remarks());
  tellAll(screener.joined?.unmatched());
  if (summary.lines === 0)
    throw new UserError("no shipment lines in the manifest", "it needs a header row and at least one line");
  return exitCode(summary, failOn);
}

/** The runtime lets what is no longer needed lie until memory has doubled and more: a long run clears up at a third. */
async function keepMemorySmall(): Promise<void> {
  const { setFlagsFromString } = await import("node:v8");
  setFlagsFromString("--heap-growing-percent=30");
}

/** Loaded only where an earlier result is named. */
async function sinceFile(file: string) {
  const [{ Since }, { openPrevious }] = await Promise.all([
    import("../changes/since.ts"),
    import("../changes/previous.ts"),
  ]);
  return new Since(await openPrevious(file));
}

/** Bytes of all manifests; unknown where one comes as a stream, and told elsewhere where one is missing. */
function sizeOf(manifests: readonly string[]): number | undefined {
  const sizes = manifests.map((manifest) => statSync(manifest, { throwIfNoEntry: false }));
  return sizes.reduce<number | undefined>(
    (sum, one) => (one?.isFile() && sum !== undefined ? sum + one.size : undefined),
    0,
  );
}
