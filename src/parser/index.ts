import { extname } from "node:path";
import type { Readable } from "node:stream";
import { type Batches, oneByOne } from "../batches.ts";
import { openBytes } from "./bytes.ts";
import { csvManifest } from "./csv.ts";
import { encodingOf, headText } from "./encoding.ts";
import { jsonManifest } from "./json-manifest.ts";
import { ManifestError } from "./manifest-error.ts";
import type { UnreadTable } from "./table-manifest.ts";
import type { ColumnMap, ColumnMapping, Format, Parsed, Summary } from "./types.ts";

export { ManifestError, type ManifestErrorCode } from "./manifest-error.ts";
export { mapText, readMap } from "./map-file.ts";
export type { NumberedRow } from "./rows.ts";
export { type TableForm, TableReader } from "./table.ts";
export type { UnreadTable } from "./table-manifest.ts";
export type * from "./types.ts";

export interface ManifestSource {
  path?: string;
  stream?: Readable;
  /** The file as results name it. */
  name: string;
}

export interface ReadOptions {
  /** Label of the WHATWG Encoding Standard (`windows-1251`, `gb18030` …); without it the file's own mark, else UTF-8. */
  encoding?: string;
  format?: Format;
  /** Is told the bytes of each piece of the file as it is read. */
  onRead?: (bytes: number) => void;
  /** Name of the sheet of a workbook. */
  sheet?: string;
  /** How columns are to be read, before any other way; from {@link readMap}. */
  map?: ColumnMap;
  /** Refuse a mapping that rests on a guess. */
  strict?: boolean;
}

export interface Manifest extends ReadManifest {
  /** The lines of {@link ReadManifest.batches}, one by one. */
  lines: AsyncIterable<Parsed>;
}

/** What the reader of a format makes of a manifest. */
export interface ReadManifest {
  mapping: ColumnMapping;
  /** Its lines in the order of the file, as many at a time as are at hand; to be read once. */
  batches: Batches<Parsed>;
  /** The same before its rows are read as lines, where it is a table; one of the two is to be gone through. */
  table?: UnreadTable;
  /** Complete when the lines are exhausted. */
  summary(): Summary;
}

/**
 * Reads a manifest: CSV in its dialects, XLSX, JSON, NDJSON, UBL or WCO, packed by gzip or not; all but XLSX and XML in constant memory. A row that cannot be read is
 * `unreadable` with all its problems and does not stop the others.
 * @throws ManifestError when nothing of the file can be read; `batches` and `lines` throw it too, for damage met on the way.
 */
export async function readManifest(source: ManifestSource, options: ReadOptions = {}): Promise<Manifest> {
  const manifest = await opened(source, options);
  return { ...manifest, lines: oneByOne(manifest.batches) };
}

async function opened(source: ManifestSource, options: ReadOptions): Promise<ReadManifest> {
  const bytes = await openBytes(source, options.onRead);
  const packed = archiveFormat(bytes.head, source.name);
  if (packed === "xlsx") return (await import("./xlsx.ts")).xlsxManifest(bytes, source.name, options);
  const encoding = encodingOf(bytes.head, source.name, options.encoding);
  const head = headText(bytes, encoding).replace(/^\ufeff/, "");
  if (head.trim() === "" && bytes.isWhole) {
    throw new ManifestError("empty", {
      file: source.name,
      why: "the file is empty",
      fix: "Export it again.",
    });
  }
  const format = options.format ?? textFormat(head, source.name);
  if (format === "xml") return (await import("./xml.ts")).xmlManifest(bytes, source.name, encoding);
  return format === "csv"
    ? csvManifest(bytes, source.name, encoding, options)
    : jsonManifest(bytes, source.name, encoding, format === "ndjson" ? "ndjson" : undefined);
}

/** A workbook, by its first bytes. */
function archiveFormat(head: Buffer, file: string): "xlsx" | undefined {
  const mark = head.toString("hex", 0, 4);
  if (mark !== "d0cf11e0") return mark === "504b0304" ? "xlsx" : undefined;
  throw new ManifestError("format", {
    file,
    why: "it is an Excel file of the old kind",
    fix: "Save it as XLSX or CSV.",
  });
}

/** By what a text begins with, and by its name where that leaves a choice. */
function textFormat(head: string, file: string): Exclude<Format, "xlsx"> {
  const start = head.slice(0, 1_000).trimStart();
  if (/^(?:UN[AB][:+]|ISA\*)/.test(start)) {
    const why = "it is an EDI message (EDIFACT or X12)";
    throw new ManifestError("format", { file, why, fix: "Have it translated to CSV, JSON, UBL or XLSX." });
  }
  const extension = extname(file.replace(/\.gz$/i, "")).toLowerCase();
  if (extension === ".ndjson" || extension === ".jsonl") return "ndjson";
  if (start[0] === "<") return "xml";
  return extension === ".json" || start[0] === "{" || start[0] === "[" ? "json" : "csv";
}
