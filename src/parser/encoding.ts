import { type Bytes, HEAD } from "./bytes.ts";
import { ManifestError } from "./manifest-error.ts";

/** What a text file is written in: a label of the WHATWG Encoding Standard, as `TextDecoder` takes it. */
export type Encoding = string;

/**
 * The encoding of a text: the one that is asked for, that of its byte order mark, UTF-16 by its zero bytes, else UTF-8.
 * @throws ManifestError `binary` for what is no text, `encoding` for a label nobody knows.
 */
export function encodingOf(head: Buffer, file: string, asked?: string): Encoding {
  if (asked !== undefined) return knownLabel(asked, file);
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  if (!head.subarray(0, HEAD).includes(0)) return "utf-8";
  const wide = wideEncoding(head);
  if (wide) return wide;
  throw new ManifestError("binary", {
    file,
    why: "it is a binary file",
    fix: "Give a CSV, TSV, JSON, NDJSON, XLSX or XML file.",
  });
}

/** UTF-16 without a mark: the delimiters and line ends of a table have a zero byte each, always on the same side. */
function wideEncoding(head: Buffer): Encoding | undefined {
  const zeros = [0, 0];
  const end = Math.min(head.length, 4_096) & ~1;
  for (let i = 0; i < end; i++) if (head[i] === 0) zeros[i & 1]!++;
  const [even, odd] = zeros as [number, number];
  if (odd * 10 > end && even === 0) return "utf-16le";
  return even * 10 > end && odd === 0 ? "utf-16be" : undefined;
}

/** Encodings of files that are not UTF-8, in which a header may be recognised. */
const OLDER = [
  "windows-1252",
  "windows-1251",
  "windows-1254",
  "windows-1250",
  "gb18030",
  "big5",
  "shift_jis",
  "euc-jp",
  "euc-kr",
  "koi8-r",
  "ibm866",
];

/**
 * The encoding that a table proves which is not UTF-8: the one under which its header has names of columns beyond ASCII that are
 * known, more than under any other. Undefined where nothing is proven.
 */
export function provenEncoding(head: Buffer, recognisedIn: (text: string) => number): Encoding | undefined {
  const scores = OLDER.map((label): [Encoding, number] => {
    const text = new TextDecoder(label).decode(head.subarray(0, HEAD), { stream: true });
    return [label, recognisedIn(text)];
  }).sort((a, b) => b[1] - a[1]);
  const [[best, most], [, next]] = scores as [[Encoding, number], [Encoding, number]];
  return most > next ? best : undefined;
}

/** Whether the beginning of a file is UTF-8 as far as it goes. */
export function isUtf8(head: Buffer): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(head.subarray(0, HEAD), { stream: true });
    return true;
  } catch {
    return false;
  }
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

/** The beginning of a file as text. */
export function headText({ head, isWhole }: Bytes, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(head.subarray(0, HEAD), { stream: !isWhole });
}
