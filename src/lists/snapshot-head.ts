import { createHash } from "node:crypto";
import type { LegalList, ListProblem } from "./entry.ts";
import { ListError } from "./list-error.ts";

/** Where a part of a snapshot lies in its file; `crc32` is checked whenever the part is read, `sha256` by `lists status`. */
export interface Part {
  offset: number;
  length: number;
  crc32: number;
  sha256: string;
}

export const PARTS = ["entries", "lookup", "names"] as const;
export type PartName = (typeof PARTS)[number];

/** What a snapshot says of itself. */
export interface SnapshotMeta {
  /** `us-csl`, `un`, … or the name of a private list. */
  list: string;
  /** The publisher's own date, ISO. */
  published: string;
  /** When it was imported, ISO date and time. */
  imported: string;
  /** Number of entries, and of entries on each list in law. */
  entries: number;
  counts: Partial<Record<LegalList, number>>;
  /** Number of names in the search index. */
  names: number;
  /** SHA-256 of the source; of the sources' SHA-256 in order of file name where there are several. */
  sha256: string;
  sources: { file: string; bytes: number; sha256: string }[];
  /** The rows that could not be read: how many, and the first of them. */
  problems: { count: number; first: ListProblem[] };
  /** What a person accepted by name at the import (`us-csl/CAPTA`). */
  accepted: string[];
  parts: Record<PartName, Part>;
}

/** The first block of the file. It is written last: without it the rest is nothing. */
export const HEAD_BYTES = 16_384;

/** Raised whenever the layout of any part changes; an older file is imported again from its source. */
const FORMAT = "screen list snapshot 1";

/** The head block: format, SHA-256 of the description, description as JSON on one line, blanks up to {@link HEAD_BYTES}. */
export function encodeHead(meta: SnapshotMeta): Buffer {
  const json = JSON.stringify(meta);
  const text = `${FORMAT}\n${sha256(json)}\n${json}\n`;
  const block = Buffer.alloc(HEAD_BYTES, " ");
  if (Buffer.byteLength(text) > HEAD_BYTES)
    throw new RangeError(`snapshot description over ${HEAD_BYTES} bytes`);
  block.write(text);
  return block;
}

/** @throws ListError `damaged` when the block is not a whole head of this format. */
export function decodeHead(block: Uint8Array, file: string): SnapshotMeta {
  const [format, seal, json] = Buffer.from(block).toString("utf8").split("\n");
  if (format !== FORMAT) {
    throw damaged(
      file,
      format?.startsWith("screen list snapshot") ? "it has another format version" : "it has no head",
    );
  }
  if (json === undefined || sha256(json) !== seal)
    throw damaged(file, "its description does not match its checksum");
  return JSON.parse(json) as SnapshotMeta;
}

export function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}

/** The error of a snapshot that is not what was written: it stops the run. */
export function damaged(file: string, why: string): ListError {
  return new ListError("damaged", {
    file,
    why: `this snapshot cannot be used: ${why}`,
    fix: "Import the list again from the publisher's file",
  });
}
