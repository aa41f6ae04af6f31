import { createReadStream } from "node:fs";
import { EvidenceError } from "./log.ts";

/** Bytes of one record; the longest that is written, a part of a file, has 350,000. */
const LONGEST = 64 << 20;
const NEWLINE = 10;

/** A line of a log, without its line feed; `torn` when it has none. */
interface Line {
  bytes: Buffer;
  torn: boolean;
}

/**
 * The lines of a log, one by one, as bytes: what is no text is still a line.
 * @throws EvidenceError for a file that cannot be read, or a line without end.
 */
export async function* linesOf(path: string): AsyncGenerator<Line> {
  let held: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      let from = 0;
      for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
        held.push(chunk.subarray(from, at));
        yield { bytes: held.length === 1 ? held[0]! : Buffer.concat(held), torn: false };
        held = [];
        size = 0;
        from = at + 1;
      }
      if (from < chunk.length) held.push(chunk.subarray(from));
      size += chunk.length - from;
      if (size > LONGEST)
        throw new EvidenceError(`${path} is no evidence log: it has a line of more than 64 MiB`);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new EvidenceError(`${path}: there is no such evidence`);
    if (code === "EISDIR") throw new EvidenceError(`${path} is a folder without evidence`);
    throw error;
  }
  if (held.length > 0) yield { bytes: Buffer.concat(held), torn: true };
}
