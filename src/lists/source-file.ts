import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { createGunzip } from "node:zlib";
import { emptyFile } from "./csv-rows.ts";
import { ListError } from "./list-error.ts";

/** A publisher's file on the disk, packed with gzip or not. The name is without folder and without `.gz`. */
export interface SourceFile {
  path: string;
  file: string;
  /** Of the file unpacked. */
  bytes: number;
  sha256: string;
  /** The first bytes, by which the format is recognised. */
  head: Buffer;
}

export const HEAD = 65_536;

/** No publisher's file comes near this, unpacked; a packed bomb does. The largest known is about 120 MB. */
const MAX_BYTES = 2_000_000_000;

/**
 * Reads a file once, for its sum and its first bytes.
 * @throws ListError `empty`, `limit`, or `cut` for a gzip that ends early.
 */
export async function sourceFile(path: string): Promise<SourceFile> {
  const file = basename(path).replace(/\.gz$/i, "");
  if (!(await stat(path)).isFile())
    throw new ListError("layout", { file, why: "not a file", todo: "Name the file itself" });
  const sha = createHash("sha256");
  const first: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of contents({ path, file })) {
    sha.update(chunk);
    if (bytes < HEAD) first.push(chunk);
    bytes += chunk.length;
  }
  if (bytes === 0) throw emptyFile(file);
  return { path, file, bytes, sha256: sha.digest("hex"), head: Buffer.concat(first).subarray(0, HEAD) };
}

/** The bytes of the file, unpacked. @throws ListError `limit`, `cut`. */
export async function* contents({ path, file }: Pick<SourceFile, "path" | "file">): AsyncGenerator<Buffer> {
  const raw = createReadStream(path, { highWaterMark: 1 << 18 });
  const packed = await isGzip(path);
  const stream = packed ? raw.pipe(createGunzip()) : raw;
  if (packed) raw.once("error", (error) => stream.destroy(error));
  let bytes = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > MAX_BYTES) {
        const why = `it is longer than ${MAX_BYTES} bytes`;
        throw new ListError("limit", { file, why, todo: "Check that this is the publisher's own file" });
      }
      yield chunk;
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== "Z_BUF_ERROR" && code !== "Z_DATA_ERROR") throw error;
    throw new ListError("cut", {
      file,
      why: `the gzip cannot be unpacked to its end (${code})`,
      todo: "Download it again",
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
