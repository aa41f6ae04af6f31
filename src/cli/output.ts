import { once } from "node:events";
import { createWriteStream, openSync, renameSync, rmSync, statSync } from "node:fs";
import type { Writable } from "node:stream";
import { UserError } from "./exit.ts";

/** Where a report goes: standard output, or a file that is only there when it is whole. */
interface Output {
  write(text: string | Uint8Array): Promise<void> | void;
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

function openOutput(file: string): Output {
  // A pipe or a device is written to: a file put in its place would be there for nobody.
  const isFile = statSync(file, { throwIfNoEntry: false })?.isFile() ?? true;
  const partial = isFile ? `${file}.partial-${process.pid}` : file;
  const stream = createWriteStream(partial, { fd: opened(partial, file) });
  // What goes wrong is thrown by the next write, or by the end.
  stream.on("error", () => {});
  return {
    write: writing(stream),
    async close() {
      if (stream.errored) throw stream.errored;
      stream.end();
      await once(stream, "finish");
      if (isFile) renameSync(partial, file);
    },
    discard() {
      stream.destroy();
      if (isFile) rmSync(partial, { force: true });
    },
    width: WIDEST,
    colour: false,
  };
}

function opened(partial: string, file: string): number {
  try {
    return openSync(partial, "w");
  } catch (error) {
    throw new UserError(`${file} cannot be written: ${(error as NodeJS.ErrnoException).code}`);
  }
}

/** A report that is asked for; without a file it goes to standard output. */
interface Wanted<F extends string> {
  format: F;
  file?: string;
}

/**
 * The reports that `--format` and `--output FORMAT=FILE` ask for.
 * @throws UserError for a format that is none of the known ones.
 */
export function wantedIn<F extends string>(
  format: string,
  stated: readonly string[],
  known: readonly F[],
): Wanted<F>[] {
  const formatOf = (name: string): F => {
    const found = known.find((one) => one === name);
    if (found === undefined) throw new UserError(`no format ${name}; there are ${known.join(", ")}`);
    return found;
  };
  const files = stated.map((one) => {
    const equals = one.indexOf("=");
    if (equals < 1) throw new UserError(`--output ${one} names no format`, "write --output json=result.json");
    return { format: formatOf(one.slice(0, equals)), file: one.slice(equals + 1) };
  });
  return [{ format: formatOf(format) }, ...files];
}

/** @throws UserError for a file that cannot be written: none is opened then. */
export function outputsOf(wanted: readonly Wanted<string>[]): Output[] {
  const outputs: Output[] = [];
  try {
    for (const { file } of wanted) outputs.push(file === undefined ? standardOutput() : openOutput(file));
  } catch (error) {
    for (const output of outputs) output.discard();
    throw error;
  }
  return outputs;
}

/** Writes whole reports; when one of them fails no part of a file is left behind. */
export async function writeAll<F extends string>(
  wanted: readonly Wanted<F>[],
  textIn: (format: F, width: number) => Promise<string>,
): Promise<void> {
  const outputs = outputsOf(wanted);
  try {
    for (const [index, output] of outputs.entries())
      await output.write(await textIn((wanted[index] as Wanted<F>).format, output.width));
    for (const output of outputs) await output.close();
  } catch (error) {
    for (const output of outputs) output.discard();
    throw error;
  }
}

/** Writes, and waits while the other side is behind; bytes are used again, so that they are waited for until they are gone. */
function writing(stream: Writable): Output["write"] {
  return (text) => {
    if (stream.errored) throw stream.errored;
    if (typeof text !== "string") return writingBytes(stream, text);
    if (stream.write(text)) return;
    return once(stream, "drain").then(() => {});
  };
}

function writingBytes(stream: Writable, bytes: Uint8Array): Promise<void> | undefined {
  const gone = new Promise<void>((resolve) => {
    stream.write(bytes, () => resolve());
  });
  return stream.writableLength === 0 ? undefined : gone;
}
