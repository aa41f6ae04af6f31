import { extname } from "node:path";
import type { Readable } from "node:stream";
import { HEAD, openBytes } from "./bytes.ts";
import { csvManifest } from "./csv.ts";
import { encodingOf, headText } from "./encoding.ts";
import { jsonManifest } from "./json-manifest.ts";
import { ManifestError } from "./manifest-error.ts";
import type { ColumnMap, ColumnMapping, Format, Parsed, Summary } from "./types.ts";

export { ManifestError, type ManifestErrorCode } from "./manifest-error.ts";
export { mapText, readMap } from "./map-file.ts";
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
  /** Name of the sheet of a workbook. */
  sheet?: string;
  /** How columns are to be read, before any other way; from {@link readMap}. */
  map?: ColumnMap;
  /** Refuse a mapping that rests on a guess. */
  strict?: boolean;
}

export interface Manifest {
  mapping: ColumnMapping;
  /** In the order of the file; to be read once. */
  lines: AsyncIterable<Parsed>;
  /** Complete when the lines are exhausted. */
  summary(): Summary;
}

/**
 * Reads a manifest: CSV in its dialects, XLSX, JSON, NDJSON, UBL or WCO, packed by gzip or not; all but XLSX and XML in constant memory. A row that cannot be read is
 * `unreadable` with all its problems and does not stop the others.
 * @throws ManifestError when nothing of the file can be read; `lines` throws it too, for damage met on the way.
 */
export async function readManifest(source: ManifestSource, options: ReadOptions = {}): Promise<Manifest> {
  const bytes = await openBytes(source);
  const format = options.format ?? formatOf(bytes.head, source.name);
  if (format === "xlsx") return (await import("./xlsx.ts")).xlsxManifest(bytes, source.name, options);
  const encoding = encodingOf(bytes.head, source.name, options.encoding);
  if (headText(bytes, encoding).trim() === "" && bytes.head.length <= HEAD) {
    throw new ManifestError("empty", {
      file: source.name,
      why: "the file is empty",
      fix: "Export it again.",
    });
  }
  if (format === "xml") return (await import("./xml.ts")).xmlManifest(bytes, source.name, encoding);
  return format === "csv"
    ? csvManifest(bytes, source.name, encoding, options)
    : jsonManifest(bytes, source.name, encoding, format === "ndjson" ? "ndjson" : undefined);
}

/** By what the file begins with, and by its name where that leaves a choice. */
function formatOf(head: Buffer, name: string): Format {
  const refuse = (why: string, fix: string): never => {
    throw new ManifestError("format", { file: name, why, fix });
  };
  if (head.subarray(0, 4).toString("hex") === "d0cf11e0")
    refuse("it is an Excel file of the old kind", "Save it as XLSX or CSV.");
  if (head.subarray(0, 4).toString("latin1") === "PK\u0003\u0004") return "xlsx";
  const extension = extname(name.replace(/\.gz$/i, "")).toLowerCase();
  if (extension === ".ndjson" || extension === ".jsonl") return "ndjson";
  const start = head
    .toString("latin1", 0, 4_096)
    .replace(/^\u00ef\u00bb\u00bf/, "")
    .trimStart();
  const first = start[0];
  if (first === "<") return "xml";
  if (/^(?:UN[AB][:+]|ISA\*)/.test(start))
    refuse("it is an EDI message (EDIFACT or X12)", "Have it translated to CSV, JSON, UBL or XLSX.");
  if (extension === ".json" || first === "{" || first === "[") return "json";
  return "csv";
}
