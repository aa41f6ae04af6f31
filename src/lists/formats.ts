import type { ListFile } from "./entry.ts";
import { ListError } from "./list-error.ts";
import type { SourceFile } from "./source-file.ts";

/** What every publisher's reader exports. */
export interface FormatReader {
  /** 0 for another publisher's file, up to 1; by content, the name only where the content cannot tell. */
  recognise(head: Buffer, fileName: string): number;
  read(source: AsyncIterable<Buffer>, fileName: string): ListFile;
}

/** The readers; each is loaded when a file is to be recognised, which no screening run does. */
const READERS: (() => Promise<FormatReader>)[] = [() => import("./csl.ts")];

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
    todo: "Download the list again from the publisher's own address",
  });
}
