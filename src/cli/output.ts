import { once } from "node:events";
import { createWriteStream, renameSync, rmSync } from "node:fs";
import type { Writable } from "node:stream";
import { UserError } from "./exit.ts";

/** Where a report goes: standard output, or a file that is only there when it is whole. */
export interface Output {
  write(text: string): Promise<void> | void;
  close(): Promise<void>;
  /** Leaves nothing behind after a failure. */
  discard(): void;
  width: number;
  colour: boolean;
}

const NARROWEST = 40;
const WIDEST = 120;

export function standardOutput(): Output {
  const { stdout } = process;
  return {
    write: writing(stdout),
    close: async () => {},
    discard() {},
    width: Math.min(WIDEST, Math.max(NARROWEST, stdout.columns ?? 80)),
    colour: wantsColour(stdout),
  };
}

/** no-color.org, then FORCE_COLOR, then a terminal that is none of the dumb ones. */
function wantsColour(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR && FORCE_COLOR !== "0") return true;
  return stream.isTTY === true && TERM !== "dumb";
}

export function openOutput(file: string): Output {
  const partial = `${file}.partial-${process.pid}`;
  const stream = createWriteStream(partial);
  return {
    write: writing(stream),
    async close() {
      stream.end();
      await once(stream, "finish");
      renameSync(partial, file);
    },
    discard() {
      stream.destroy();
      rmSync(partial, { force: true });
    },
    width: WIDEST,
    colour: false,
  };
}

/**
 * Standard output in one format, and the files that `--output FORMAT=FILE` names beside it.
 * @throws UserError for one that names no format.
 */
export function outputsOf(format: string, stated: readonly string[]): { format: string; output: Output }[] {
  const files = stated.map((one) => {
    const equals = one.indexOf("=");
    if (equals < 1) throw new UserError(`--output ${one} names no format`, "write --output json=result.json");
    return { format: one.slice(0, equals), file: one.slice(equals + 1) };
  });
  return [
    { format, output: standardOutput() },
    ...files.map(({ format, file }) => ({ format, output: openOutput(file) })),
  ];
}

/** Writes, and waits while the other side is behind. */
function writing(stream: Writable): Output["write"] {
  return (text) => {
    if (stream.write(text)) return;
    return once(stream, "drain").then(() => {});
  };
}
