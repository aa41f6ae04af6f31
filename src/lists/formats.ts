import type { ListFile } from "./entry.ts";
import { ListError } from "./list-error.ts";
import type { SourceFile } from "./source-file.ts";

/** What every publisher's reader exports. */
export interface FormatReader {
  /** 0 for another publisher's file, up to 1; by content, the name only where the content cannot tell. */
  recognise(head: Buffer, fileName: string): number;
  read(source: AsyncIterable<Buffer>, fileName: string, companions?: Record<string, CompanionFile>): ListFile;
  /** For a format in several files: which of the others a file is. */
  companionKind?(head: Buffer): string | undefined;
}

interface CompanionFile {
  fileName: string;
  source: AsyncIterable<Buffer>;
}

/** The readers; each is loaded when a file is to be recognised, which no screening run does. */
const READERS: (() => Promise<FormatReader>)[] = [
  () => import("./csl.ts"),
  () => import("./csl-json.ts"),
  () => import("./ofac-csv.ts"),
  () => import("./ofac-xml.ts"),
  () => import("./ofac-advanced.ts"),
  () => import("./ofac-enhanced.ts"),
  () => import("./bis-dpl.ts"),
  () => import("./un.ts"),
  () => import("./eu-fsf-xml.ts"),
  () => import("./eu-fsf-csv.ts"),
  () => import("./uk-sl-csv.ts"),
  () => import("./uk-sl-xml.ts"),
  () => import("./ch-seco.ts"),
  () => import("./ca-sema.ts"),
  () => import("./au-dfat.ts"),
  () => import("./opensanctions-json.ts"),
  () => import("./opensanctions-csv.ts"),
  () => import("./private-csv.ts"),
];

/** Which companion of a list's main file a file is; undefined for a file that stands for itself. */
export async function companionKind({
  head,
  file,
}: Pick<SourceFile, "head" | "file">): Promise<string | undefined> {
  const readers: FormatReader[] = await Promise.all(READERS.map((load) => load()));
  if (readers.some((reader) => reader.recognise(head, file) > 0)) return undefined;
  for (const reader of readers) {
    const kind = reader.companionKind?.(head);
    if (kind) return kind;
  }
  return undefined;
}

/** The reader of a file. @throws ListError `format` when none knows it. */
export async function readerOf({ head, file }: SourceFile): Promise<FormatReader> {
  let best: FormatReader | undefined;
  let surest = 0;
  for (const load of READERS) {
    const reader = await load();
    const sure = reader.recognise(head, file);
    if (sure > surest) [best, surest] = [reader, sure];
  }
  if (best) return best;
  const kind = await companionKind({ head, file });
  if (kind) {
    const why = `it is the ${kind} table that goes with SDN.CSV or CONS_PRIM.CSV`;
    throw new ListError("format", { file, why, fix: "Import it together with that file" });
  }
  const page = /^\s*(<!doctype html|<html)/i.test(
    head
      .subarray(0, 1_000)
      .toString("utf8")
      .replace(/^\uFEFF/, ""),
  );
  throw new ListError("format", {
    file,
    why: page
      ? "it is a web page, not a list: the publisher's site answered with a message"
      : "no reader knows this format",
    fix: "Download the list again from the publisher's own address",
  });
}
