import { OUTCOMES, SIGNS } from "../report/outcome.ts";
import type { Summary } from "../report/report.ts";

/** Short runs need none, and a line that changes faster cannot be read. In milliseconds. */
const QUIET = 1000;
const EVERY = 250;
const ERASE_LINE = "\r\u001b[2K";

/** How far a long run has come, in one line of a terminal that is written over and leaves nothing behind. */
export interface Progress {
  show(summary: Summary): void;
  clear(): void;
}

/**
 * Progress on standard error; none where that is not a terminal, or where the results come to the same terminal as they are made.
 * A report as text comes at the end.
 */
export function progressOf(
  format: string,
  stderr: Pick<NodeJS.WriteStream, "isTTY" | "columns" | "write"> = process.stderr,
  stdoutIsTerminal = process.stdout.isTTY === true,
  now: () => number = Date.now,
): Progress | undefined {
  if (!stderr.isTTY || process.env["TERM"] === "dumb" || (stdoutIsTerminal && format !== "text"))
    return undefined;
  const began = now();
  let due = began + QUIET;
  let shown = false;
  return {
    show(summary) {
      const time = now();
      if (time < due) return;
      due = time + EVERY;
      shown = true;
      stderr.write(ERASE_LINE + told(summary, time - began).slice(0, (stderr.columns ?? 80) - 1));
    },
    clear() {
      if (shown) stderr.write(ERASE_LINE);
      shown = false;
    },
  };
}

function told(summary: Summary, milliseconds: number): string {
  const counts = OUTCOMES.filter((outcome) => summary[outcome] > 0).map(
    (outcome) => `${SIGNS[outcome].mark} ${summary[outcome]} ${SIGNS[outcome].word}`,
  );
  const rate = Math.round((summary.lines * 1000) / milliseconds);
  return `${summary.lines} lines, ${rate} a second: ${counts.join("  ")}`;
}
