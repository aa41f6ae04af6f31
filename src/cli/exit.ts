import type { Summary } from "../report/report.ts";
import { visibleLines } from "../report/wrap.ts";

/** The exit codes, all of them (contract: several apply: 2, then 1, then 4, then 3). */
export const EXIT = {
  clear: 0,
  /** A line is prohibited or needs a licence. */
  stopped: 1,
  /** Usage, rules, lists, configuration, interruption: the run did not finish. */
  failed: 2,
  review: 3,
  /** Nothing worse than review, and some lines could not be read. */
  unreadable: 4,
} as const;

export const FAIL_ON = ["prohibited", "license-required", "review"] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** What a finished run ends with. `failOn` is the mildest verdict that still fails the gate. */
export function exitCode(summary: Summary, failOn: FailOn): number {
  const fails = (verdict: FailOn) =>
    summary[verdict] > 0 && FAIL_ON.indexOf(verdict) <= FAIL_ON.indexOf(failOn);
  if (fails("prohibited") || fails("license-required")) return EXIT.stopped;
  if (summary.unreadable > 0) return EXIT.unreadable;
  return fails("review") ? EXIT.review : EXIT.clear;
}

/** A mistake of the user's or of the input, told in words and without a stack. */
export class UserError extends Error {
  readonly fix: string | undefined;
  constructor(message: string, fix?: string) {
    super(message);
    this.fix = fix;
  }
}

/** Says on standard error what went wrong, and below it what to do. @param about what it is about, where the message does not say. */
export function tellError(error: unknown, about?: string): void {
  const { message, fix } = error as UserError;
  const said = `screen: ${about === undefined ? "" : `${about}: `}${message}\n${fix ? `  → ${fix}\n` : ""}`;
  process.stderr.write(visibleLines(said));
}
