import { type Bytes, HEAD } from "./bytes.ts";
import { ManifestError } from "./manifest-error.ts";

/** What a text file is written in: a label of the WHATWG Encoding Standard, as `TextDecoder` takes it. */
export type Encoding = string;

/**
 * The encoding of a text: the one that is asked for, that of its byte order mark, else UTF-8.
 * @throws ManifestError `binary` for what is no text, `encoding` for a label nobody knows.
 */
export function encodingOf(head: Buffer, file: string, asked?: string): Encoding {
  if (asked !== undefined) return knownLabel(asked, file);
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  if (head.includes(0)) {
    throw new ManifestError("binary", {
      file,
      why: "it is a binary file",
      fix: "Give a CSV, TSV, JSON, NDJSON, XLSX or XML file.",
    });
  }
  return "utf-8";
}

function knownLabel(label: string, file: string): Encoding {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    const why = `no encoding is called "${label.slice(0, 40)}"`;
    throw new ManifestError("encoding", {
      file,
      why,
      fix: "Write utf-8, utf-16le, windows-1251, windows-1252, gb18030, shift_jis, …",
    });
  }
}

/** The text of a file, without its byte order mark; what does not fit the encoding becomes U+FFFD, which no value may hold. */
export async function* decoded(chunks: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** The same as UTF-8 bytes; a file that is UTF-8 already passes unchanged. */
export async function* utf8(chunks: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<Buffer> {
  if (encoding !== "utf-8") {
    for await (const text of decoded(chunks, encoding)) if (text !== "") yield Buffer.from(text);
    return;
  }
  let first = true;
  for await (const chunk of chunks) {
    const hasMark = first && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf;
    first = false;
    yield hasMark ? chunk.subarray(3) : chunk;
  }
}

/** The beginning of a file as text; its last character may be cut. */
export function headText({ head }: Bytes, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(head.subarray(0, HEAD), { stream: true });
}
