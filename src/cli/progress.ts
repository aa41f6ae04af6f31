import { OUTCOMES, SIGNS } from "../report/outcome.ts";
import type { Summary } from "../report/report.ts";

/** Short runs need none, and a line that changes faster cannot be read. In milliseconds. */
const QUIET = 1000;
const EVERY = 250;
const ERASE_LINE = "\r\u001b[2K";

/** How far a long run has come, in one line of a terminal that is written over and leaves nothing behind. */
interface Progress {
  /** So many bytes more of the manifests are read. */
  read(bytes: number): void;
  show(summary: Summary): void;
  clear(): void;
}

/**
 * Progress on standard error; none where that is not a terminal, or where the results come to the same terminal as they are made.
 * A report as text comes at the end.
 */
export function progressOf(
  format: string,
  /** Bytes of all manifests; undefined where nobody knows. */
  size?: number,
  stderr: Pick<NodeJS.WriteStream, "isTTY" | "columns" | "write"> = process.stderr,
  stdoutIsTerminal = process.stdout.isTTY === true,
  now: () => number = Date.now,
): Progress | undefined {
  if (!stderr.isTTY || process.env["TERM"] === "dumb" || (stdoutIsTerminal && format !== "text"))
    return undefined;
  const began = now();
  let due = began + QUIET;
  let shown = false;
  let read = 0;
  return {
    read(bytes) {
      read += bytes;
    },
    show(summary) {
      const time = now();
      if (time < due) return;
      due = time + EVERY;
      shown = true;
      stderr.write(
        ERASE_LINE + told(summary, time - began, size && read / size).slice(0, (stderr.columns ?? 80) - 1),
      );
    },
    clear() {
      if (shown) stderr.write(ERASE_LINE);
      shown = false;
    },
  };
}

/** What is left is told by the share of the bytes, while some are left: a file that is read whole at once tells nothing. */
function told(summary: Summary, milliseconds: number, share = 1): string {
  const counts = OUTCOMES.filter((outcome) => summary[outcome] > 0).map(
    (outcome) => `${SIGNS[outcome].mark} ${summary[outcome]} ${SIGNS[outcome].word}`,
  );
  const rate = Math.round((summary.lines * 1000) / milliseconds);
  const left = share < 1 && share > 0 ? `, ${duration((milliseconds * (1 - share)) / share)} left` : "";
  return `${summary.lines} lines, ${rate} a second${left}: ${counts.join("  ")}`;
}

function duration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
