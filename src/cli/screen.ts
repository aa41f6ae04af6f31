import { existsSync } from "node:fs";
import { type Config, DEFAULTS, readConfig } from "../config.ts";
import { listsFolder } from "../lists/folder.ts";
import { type ReadOptions, readMap } from "../parser/index.ts";
import { reportIn } from "../report/index.ts";
import { count, emptySummary, type Report } from "../report/report.ts";
import { createScreener } from "../screen.ts";
import { VERSION } from "../version.ts";
import { dayOf } from "./day.ts";
import { EXIT, exitCode, type FailOn, UserError } from "./exit.ts";
import { textOf } from "./files.ts";
import { type Output, openOutput, standardOutput } from "./output.ts";
import { progressOf } from "./progress.ts";
import { tellAll, tellMapping, tellRest } from "./tell.ts";

export interface ScreenCommandOptions {
  asOf?: string;
  lists?: string;
  rules?: string;
  pack?: string[];
  map?: string;
  items?: string;
  answers?: string;
  owners?: string[];
  config?: string;
  strict?: boolean;
  allowStale?: boolean;
  encoding?: string;
  sheet?: string;
  format: string;
  output?: string[];
  quiet?: boolean;
  verbose?: boolean;
  failOn: FailOn;
}

/** `screen <manifest...>`: the main job. Results go to standard output and the named files, everything else to standard error. */
export async function screen(manifests: string[], options: ScreenCommandOptions): Promise<number> {
  if (manifests.length === 0) throw new UserError("no manifest named", "screen orders.csv, or screen --help");
  const config = await configOf(options);
  const screener = await createScreener({
    config,
    lists: listsFolder(options.lists ?? config.lists.dir),
    ...(options.rules !== undefined && { rules: options.rules }),
    ...(options.asOf !== undefined && { asOf: dayOf("--as-of", options.asOf) }),
    ...(options.pack && { packs: options.pack }),
    ...(options.items !== undefined && { items: options.items }),
    ...(options.answers !== undefined && { answers: options.answers }),
    ...(options.owners && { owners: options.owners }),
    allowStale: options.allowStale ?? false,
  });
  tellAll(screener.joined?.remarks());
  const outputs = outputsOf(options);
  const reports: Report[] = [];
  for (const { format, output } of outputs) {
    const { width, colour, write } = output;
    reports.push(
      await reportIn(format, {
        write,
        version: VERSION,
        width,
        colour,
        detail: options.quiet ? "summary" : options.verbose ? "all" : "lines",
        failOn: options.failOn,
        env: process.env,
      }),
    );
  }
  const summary = emptySummary();
  const progress = progressOf(options.format);
  let interrupted = false;
  const interrupt = () => {
    interrupted = true;
  };
  process.once("SIGINT", interrupt);
  try {
    for (const report of reports) await report.begin(screener.run);
    const reading = await readingOf(options);
    for (const manifest of manifests) {
      const source =
        manifest === "-" ? { stream: process.stdin, name: "-" } : { path: manifest, name: manifest };
      const screening = await screener.open(source, reading);
      tellMapping(manifest, screening.mapping);
      for await (const decided of screening.lines) {
        count(summary, decided);
        progress?.show(summary);
        for (const report of reports) await report.result(decided);
        if (interrupted) break;
      }
      progress?.clear();
      tellRest(manifest, screening.summary());
      if (interrupted) break;
    }
    for (const report of reports) await report.end({ run: screener.run, summary, partial: interrupted });
    for (const { output } of outputs) await output.close();
  } catch (error) {
    progress?.clear();
    for (const { output } of outputs) output.discard();
    throw error;
  } finally {
    process.removeListener("SIGINT", interrupt);
  }
  if (interrupted) return EXIT.failed;
  tellAll(screener.joined?.remarks());
  tellAll(screener.joined?.unmatched());
  if (summary.lines === 0)
    throw new UserError("no shipment lines in the manifest", "it needs a header row and at least one line");
  return exitCode(summary, options.failOn);
}

async function readingOf({ map, strict, encoding, sheet }: ScreenCommandOptions): Promise<ReadOptions> {
  return {
    strict: strict ?? false,
    ...(map !== undefined && { map: await readMap(textOf(map), map) }),
    ...(encoding !== undefined && { encoding }),
    ...(sheet !== undefined && { sheet }),
  };
}

async function configOf({ config }: ScreenCommandOptions): Promise<Config> {
  if (config !== undefined) return readConfig(config);
  return existsSync("screen.yaml") ? readConfig("screen.yaml") : DEFAULTS;
}

function outputsOf({ format, output = [] }: ScreenCommandOptions): { format: string; output: Output }[] {
  const files = output.map((stated) => {
    const equals = stated.indexOf("=");
    if (equals < 1)
      throw new UserError(`--output ${stated} names no format`, "write --output json=result.json");
    return { format: stated.slice(0, equals), output: openOutput(stated.slice(equals + 1)) };
  });
  return [{ format, output: standardOutput() }, ...files];
}
