import { createReadStream, existsSync } from "node:fs";
import { createGunzip } from "node:zlib";
import type { ListEntry, ListFile } from "../../src/lists/entry.ts";

const SHARED = new URL("../../../shared/data/lists/", import.meta.url);

/** Whether the official files are at hand; a test that needs them is skipped without. */
export const listsAtHand = existsSync(SHARED);

/** One of the official files as a stream of bytes, unpacked when it is gzipped. */
export function officialFile(path: string): AsyncIterable<Buffer> {
  const stream = createReadStream(new URL(path, SHARED));
  return path.endsWith(".gz") ? stream.pipe(createGunzip()) : stream;
}

/** A file given as text. */
export async function* bytesOf(text: string | Buffer): AsyncGenerator<Buffer> {
  yield Buffer.from(text as string);
}

/** The same text in pieces of a few bytes, to show that records are found across the edges of blocks. */
export async function* piecesOf(text: string | Buffer, size = 7): AsyncGenerator<Buffer> {
  const all = Buffer.from(text as string);
  for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size);
}

/** All entries of a list. */
export async function allOf(file: ListFile): Promise<ListEntry[]> {
  const entries: ListEntry[] = [];
  for await (const entry of file.entries) entries.push(entry);
  return entries;
}

/** How many entries stand on each list in law. */
export function countByList(entries: ListEntry[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const entry of entries) counts[entry.on] = (counts[entry.on] ?? 0) + 1;
  return counts;
}
