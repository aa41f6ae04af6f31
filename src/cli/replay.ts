import { placeOf } from "../evidence/log.ts";
import { type Replayed, replay as replayRun } from "../evidence/replay.ts";
import { verify } from "../evidence/verify.ts";
import { reportIn } from "../report/index.ts";
import type { Report } from "../report/report.ts";
import { visible } from "../report/wrap.ts";
import { VERSION } from "../version.ts";
import { EXIT, UserError } from "./exit.ts";
import { standardOutput } from "./output.ts";
import { listsDir } from "./settings.ts";

interface ReplayCommandOptions {
  run?: string;
  lists?: string;
  rules?: string;
  format?: string;
}

/** `screen replay EVIDENCE`: decides a recorded run again. Exit 0 for the same bytes, 1 for others, 2 when it could not be decided as it was. */
export async function replay(evidence: string, options: ReplayCommandOptions): Promise<number> {
  const { problems, runs } = await verify(evidence);
  if (problems.length > 0) {
    process.stderr.write(`${problems.map((problem) => `${visible(problem)}\n`).join("")}`);
    process.stderr.write(
      `screen: ${visible(placeOf(evidence).log)} was altered: nothing is decided from it\n`,
    );
    return EXIT.stopped;
  }
  const number = options.run === undefined ? runs.length : Number(options.run);
  const run = runs[number - 1];
  if (!run)
    throw new UserError(
      runs.length === 0 ? "the log holds no run" : `there is no run ${options.run}`,
      `it has ${runs.length} ${runs.length === 1 ? "run" : "runs"}, counted from 1`,
    );
  const output = standardOutput();
  let report: Report | undefined;
  const replayed = await replayRun(evidence, run, {
    lists: await listsDir(options.lists),
    ...(options.rules !== undefined && { rules: options.rules }),
    async begin(screener) {
      if (options.format === undefined) return;
      const { write, width, colour } = output;
      const settings = {
        write,
        version: VERSION,
        width,
        colour,
        detail: "lines",
        failOn: "review",
        env: {},
      } as const;
      report = await reportIn(options.format, settings);
      await report.begin(screener.run);
    },
    each: (decided) => report?.result(decided),
  });
  if (report && replayed.run && replayed.summary)
    await report.end({ run: replayed.run, summary: replayed.summary, partial: false });
  const told = options.format === undefined ? process.stdout : process.stderr;
  told.write(`${tell(replayed, run.number, run.started).map(visible).join("\n")}\n`);
  if (replayed.notAtHand.length > 0) return EXIT.failed;
  return replayed.differences.length > 0 ? EXIT.stopped : EXIT.clear;
}

function tell(
  { notAtHand, differences, results, otherVersion }: Replayed,
  number: number,
  started: string,
): string[] {
  const run = `run ${number} of ${started}`;
  const version =
    otherVersion === undefined ? [] : [`It was recorded by screen ${otherVersion}; this is ${VERSION}.`];
  if (notAtHand.length > 0)
    return [
      `${run}: not decided again, for what it rests on is not at hand:`,
      ...notAtHand.map((what) => `  ${what}`),
      ...version,
      "Name where they are by --lists and --rules. A folder as --evidence keeps them beside the log.",
    ];
  if (differences.length > 0)
    return [
      `${run}: decided again, and it came out otherwise:`,
      ...differences.map((what) => `  ${what}`),
      ...version,
    ];
  return [
    `${run}: decided again from what was recorded: ${results} ${results === 1 ? "result" : "results"}, every byte the same`,
    ...version,
  ];
}
