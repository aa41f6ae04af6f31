import { createHash } from "node:crypto";
import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { hostname } from "node:os";
import { dirname, extname, join } from "node:path";
import { FIRST, HASH, lineOf } from "./chain.ts";

/** What is wrong with a place for evidence. */
export class EvidenceError extends Error {
  readonly fix: string | undefined;
  constructor(message: string, fix?: string) {
    super(message);
    this.name = "EvidenceError";
    this.fix = fix;
  }
}

const LOG = "evidence.log";

/** Where a log lies: a file, or in a folder that keeps rules and lists beside it. What is not there yet is a file when its name ends like one. */
export function placeOf(named: string): { log: string; folder: string | undefined } {
  const isFolder = existsSync(named) ? statSync(named).isDirectory() : extname(named) === "";
  return isFolder ? { log: join(named, LOG), folder: named } : { log: named, folder: undefined };
}

/** Characters that are held back before they are written. */
const HELD = 1 << 16;

/** A log that records are added to, by one run at a time. Nothing of it is ever rewritten. */
export class EvidenceLog {
  readonly path: string;
  readonly #handle: number;
  readonly #lock: string;
  #head: string;
  #count: number;
  #held: string[] = [];
  #size = 0;

  /** @throws EvidenceError when another run writes to it, or when it does not end as a log does. */
  constructor(path: string) {
    this.path = path;
    mkdirSync(dirname(path), { recursive: true });
    this.#lock = `${path}.lock`;
    lock(this.#lock);
    try {
      this.#handle = openSync(path, "a+");
      const { hash, count, open, torn } = tailOf(this.#handle, path);
      this.#head = hash;
      this.#count = count;
      if (torn) ftruncateSync(this.#handle, fstatSync(this.#handle).size - torn.length);
      if (open || torn)
        this.append(
          `"type":"broken","torn":${torn ? JSON.stringify({ bytes: torn.length, sha256: sha256(torn) }) : "null"}`,
        );
    } catch (error) {
      rmSync(this.#lock, { force: true });
      throw error;
    }
  }

  /** Adds a record: its JSON without the braces and without its number. */
  append(inner: string): void {
    const { hash, line } = lineOf(this.#head, `{"n":${this.#count + 1},${inner}}`);
    this.#head = hash;
    this.#count += 1;
    this.#held.push(line);
    this.#size += line.length;
    if (this.#size >= HELD) this.#flush();
  }

  #flush(): void {
    const bytes = Buffer.from(this.#held.join(""));
    for (let done = 0; done < bytes.length; ) done += writeSync(this.#handle, bytes, done);
    this.#held = [];
    this.#size = 0;
  }

  /** Brings all to the disk. @returns the hash of the last record, and how many the log holds. */
  close(): { head: string; count: number } {
    try {
      this.#flush();
      fsyncSync(this.#handle);
    } finally {
      closeSync(this.#handle);
      rmSync(this.#lock, { force: true });
    }
    return { head: this.#head, count: this.#count };
  }
}

/** Two runs that write at once would break the chain. A lock whose process is gone is taken over. */
function lock(path: string): void {
  const own = `${hostname()} ${process.pid}\n`;
  for (const last of [false, true]) {
    try {
      const handle = openSync(path, "wx");
      writeSync(handle, own);
      closeSync(handle);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      if (last || !isLeftOver(path))
        throw new EvidenceError(
          `another run writes to this evidence (${path})`,
          "wait for its end; if there is none, remove the lock",
        );
      rmSync(path, { force: true });
    }
  }
}

function isLeftOver(path: string): boolean {
  const [, host, pid] = /^(.+) (\d+)\n$/.exec(readFileSync(path, "utf8")) ?? [];
  if (host !== hostname() || pid === undefined) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

interface Tail {
  hash: string;
  count: number;
  /** The last run has no end. */
  open: boolean;
  /** What stands after the last line feed: a record that was never finished. */
  torn: Buffer | undefined;
}

const NEWLINE = 10;
const ENDS = new Set(["end", "failed", "broken"]);

/** The last record of a log. Only `screen verify` reads it whole. */
function tailOf(handle: number, path: string): Tail {
  const { size } = fstatSync(handle);
  if (size === 0) return { hash: FIRST, count: 0, open: false, torn: undefined };
  let tail: Buffer = Buffer.alloc(0);
  let from = size;
  let end = -1;
  let start = 0;
  while (from > 0 && start === 0) {
    const chunk = Buffer.alloc(Math.min(HELD, from));
    from -= chunk.length;
    readSync(handle, chunk, 0, chunk.length, from);
    tail = Buffer.concat([chunk, tail]);
    end = tail.lastIndexOf(NEWLINE);
    start = end > 0 ? tail.lastIndexOf(NEWLINE, end - 1) + 1 : 0;
  }
  const torn = end === tail.length - 1 ? undefined : tail.subarray(end + 1);
  if (end < 0) return { hash: FIRST, count: 0, open: false, torn };
  const [, hash, count, type] =
    /^([0-9a-f]{64}) \{"n":(\d{1,15}),"type":"([a-z-]+)"/.exec(
      tail.toString("latin1", start, Math.min(end, start + HASH + 100)),
    ) ?? [];
  if (hash === undefined || count === undefined || type === undefined)
    throw new EvidenceError(
      `${path} is no evidence log, or its end was altered`,
      "screen verify says what is wrong",
    );
  return { hash, count: Number(count), open: !ENDS.has(type), torn };
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
