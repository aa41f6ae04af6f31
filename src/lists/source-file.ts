import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { createGunzip } from "node:zlib";
import { emptyFile } from "./csv-rows.ts";
import { ListError } from "./list-error.ts";

const HEAD = 65_536;

/** No publisher's file comes near this, unpacked; a packed bomb does. The largest known is about 120 MB. */
const MAX_BYTES = 2_000_000_000;

/** A publisher's file on the disk, packed with gzip or not. It is read once, and its sum is taken on the way. */
export class SourceFile {
  readonly path: string;
  /** Its name without folder and without `.gz`. */
  readonly file: string;
  /** The first bytes, by which the format is recognised. */
  readonly head: Buffer;
  #sum: { bytes: number; sha256: string } | undefined;

  private constructor(path: string, head: Buffer) {
    this.path = path;
    this.file = nameOf(path);
    this.head = head;
  }

  /** @throws ListError `empty`; `cut` for a gzip that ends early; `layout` for a folder. */
  static async open(path: string): Promise<SourceFile> {
    const file = nameOf(path);
    if (!(await stat(path)).isFile())
      throw new ListError("layout", { file, why: "not a file", fix: "Name the file itself" });
    const first: Buffer[] = [];
    let length = 0;
    for await (const chunk of unpacked(path, file)) {
      first.push(chunk);
      length += chunk.length;
      if (length >= HEAD) break;
    }
    if (length === 0) throw emptyFile(file);
    return new SourceFile(path, Buffer.concat(first).subarray(0, HEAD));
  }

  /** The bytes, unpacked. @throws ListError `limit`, `cut`. */
  async *contents(): AsyncGenerator<Buffer> {
    const sha = createHash("sha256");
    let bytes = 0;
    for await (const chunk of unpacked(this.path, this.file)) {
      sha.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
    this.#sum = { bytes, sha256: sha.digest("hex") };
  }

  /** Length and SHA-256 of the bytes, unpacked: at no cost when they have been read to the end. */
  async sum(): Promise<{ bytes: number; sha256: string }> {
    if (!this.#sum) for await (const _ of this.contents());
    return this.#sum!;
  }
}

function nameOf(path: string): string {
  return basename(path).replace(/\.gz$/i, "");
}

async function* unpacked(path: string, file: string): AsyncGenerator<Buffer> {
  const raw = createReadStream(path);
  const packed = await isGzip(path);
  const stream = packed ? raw.pipe(createGunzip()) : raw;
  if (packed) raw.once("error", (error) => stream.destroy(error));
  let bytes = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > MAX_BYTES) {
        const why = `it is longer than ${MAX_BYTES} bytes`;
        throw new ListError("limit", { file, why, fix: "Check that this is the publisher's own file" });
      }
      yield chunk;
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== "Z_BUF_ERROR" && code !== "Z_DATA_ERROR") throw error;
    throw new ListError("cut", {
      file,
      why: `the gzip cannot be unpacked to its end (${code})`,
      fix: "Download it again",
    });
  } finally {
    raw.destroy();
  }
}

async function isGzip(path: string): Promise<boolean> {
  for await (const chunk of createReadStream(path, { end: 1 }) as AsyncIterable<Buffer>) {
    return chunk[0] === 0x1f && chunk[1] === 0x8b;
  }
  return false;
}
