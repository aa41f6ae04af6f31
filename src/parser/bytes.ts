import { closeSync, createReadStream, openSync, readSync, statSync } from "node:fs";
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { ManifestError } from "./manifest-error.ts";

/** The bytes of a manifest with the first of them, {@link HEAD} or more if there are, at hand. `chunks` begins with `head`. */
export interface Bytes {
  head: Buffer;
  /** There is nothing beyond the head. */
  isWhole: boolean;
  chunks: AsyncIterable<Buffer>;
}

/** Bytes at the beginning of a file from which its form is told. */
export const HEAD = 65_536;
const PIECE = 4 * HEAD;

/**
 * Opens a manifest, unpacked if it is gzip; `onRead` is told the bytes of each piece as it is read, packed as they are.
 * @throws ManifestError `missing`, `empty`.
 */
export async function openBytes(
  source: { path?: string; stream?: Readable; name: string },
  onRead: (bytes: number) => void = () => {},
): Promise<Bytes> {
  const input = source.stream ?? piecesOf(source.path ?? source.name);
  const packed = await peek(guarded(input, source.name, onRead));
  const isGzip = packed.head[0] === 0x1f && packed.head[1] === 0x8b;
  const bytes = isGzip ? await peek(guarded(unpacked(packed.chunks), source.name)) : packed;
  if (bytes.head.length === 0)
    throw new ManifestError("empty", {
      file: source.name,
      why: "the file is empty",
      fix: "Export it again.",
    });
  return bytes;
}

/** A file is read as it is wanted: a stream takes Node longer to set up than most manifests take to read. For what must be waited for there is one. */
function piecesOf(path: string): Iterable<Buffer> | Readable {
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  return isFile ? piecesOfFile(path) : createReadStream(path, { highWaterMark: PIECE });
}

function* piecesOfFile(path: string): Generator<Buffer> {
  const file = openSync(path, "r");
  try {
    while (true) {
      const piece = Buffer.allocUnsafeSlow(PIECE);
      const length = readSync(file, piece);
      if (length === 0) return;
      yield piece.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

function unpacked(chunks: AsyncIterable<Buffer>): Readable {
  const packed = Readable.from(chunks, { objectMode: false });
  const gunzip = createGunzip();
  packed.once("error", (error) => gunzip.destroy(error));
  return packed.pipe(gunzip);
}

/** Chunks of a file or stream, its failures as refusals. */
async function* guarded(
  input: Iterable<Buffer> | Readable,
  file: string,
  onRead?: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of input) {
      const bytes = typeof chunk === "string" ? Buffer.from(chunk) : (chunk as Buffer);
      onRead?.(bytes.length);
      yield bytes;
    }
  } catch (error) {
    if (error instanceof ManifestError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT")
      throw new ManifestError("missing", { file, why: "there is no such file", fix: "Check the path." });
    if (code?.startsWith("Z_")) {
      throw new ManifestError("damaged", {
        file,
        why: "the gzip file is damaged or cut off",
        fix: "Copy it again.",
      });
    }
    throw new ManifestError("missing", {
      file,
      why: `it cannot be read (${code ?? message})`,
      fix: "Check the path and its permissions.",
    });
  }
}

async function peek(input: AsyncGenerator<Buffer>): Promise<Bytes> {
  const first: Buffer[] = [];
  let length = 0;
  let isEnd = false;
  while (length <= HEAD) {
    const { value, done } = await input.next();
    if (done) {
      isEnd = true;
      break;
    }
    first.push(value);
    length += value.length;
  }
  const head = first.length === 1 ? first[0]! : Buffer.concat(first);
  return { head, isWhole: isEnd && length <= HEAD, chunks: followedBy(head, input) };
}

async function* followedBy(head: Buffer, input: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield head;
    yield* input;
  } finally {
    await input.return(undefined);
  }
}
