import { CommanderError } from "commander";
import { visibleLines } from "../report/wrap.ts";
import { EXIT, tellError } from "./exit.ts";
import { program } from "./program.ts";

/** The commands, each loaded when it is called: `--help` loads none. */
const load = {
  clearances: () => import("./clearances.ts"),
  columns: () => import("./columns.ts"),
  compare: () => import("./compare.ts"),
  completion: () => import("./completion.ts"),
  config: () => import("./config.ts"),
  diff: () => import("./diff.ts"),
  explain: () => import("./explain.ts"),
  impact: () => import("./impact.ts"),
  letter: () => import("./letter.ts"),
  lists: () => import("./lists.ts"),
  party: () => import("./party.ts"),
  questions: () => import("./questions.ts"),
  replay: () => import("./replay.ts"),
  rules: () => import("./rules.ts"),
  screen: () => import("./screen.ts"),
  verify: () => import("./verify.ts"),
};
export type Load = typeof load;

async function main(argv: readonly string[]): Promise<void> {
  const debug = argv.includes("--debug");
  process.on("uncaughtException", (error) => process.exit(told(error, debug)));
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough (head, less) closes the pipe: nothing is to be said, but what was cut short cleared nothing.
    if (error.code === "EPIPE") process.exit(process.exitCode ?? EXIT.failed);
    throw error;
  });
  const screen = program(load);
  for (const command of [screen, ...screen.commands, ...screen.commands.flatMap((one) => one.commands)]) {
    command.exitOverride().configureHelp({ showGlobalOptions: false });
  }
  try {
    await screen.parseAsync(argv as string[]);
  } catch (error) {
    process.exitCode = told(error, debug);
  }
}

/** Says what went wrong; only what nobody foresaw shows where in the program, and only when asked. */
function told(error: unknown, debug: boolean): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clear : EXIT.failed;
  tellError(error);
  if (debug) process.stderr.write(visibleLines(`${(error as Error).stack}\n`));
  return EXIT.failed;
}

/** Resolves when the command has done its work: the build waits for it. */
export const done = main(process.argv);
