import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { crc32 } from "node:zlib";
import { NameIndexBuilder, prepareScripts } from "../names/index.ts";
import { LEGAL_LISTS, type ListEntry } from "./entry.ts";
import { LookupBuilder } from "./lookup.ts";
import { encodeHead, HEAD_BYTES, type Part, type SnapshotMeta, sha256 } from "./snapshot-head.ts";
import { namesOf } from "./snapshot-names.ts";

/** Bytes gathered before they are written. */
const CHUNK = 1 << 20;

/** What the writer itself finds out about the entries. */
type Written = Pick<SnapshotMeta, "entries" | "counts" | "names" | "parts">;

/** A snapshot whose entries are on disk and nothing else: it is no snapshot until {@link Draft.seal}. */
export interface Draft extends Pick<SnapshotMeta, "entries" | "counts"> {
  /** Writes tables, index and, last, the head; returns when everything is on the disk. */
  seal(facts: Omit<SnapshotMeta, keyof Written>): Promise<SnapshotMeta>;
  /** Closes the file unfinished. */
  abandon(): Promise<void>;
}

/**
 * Writes the parts of a snapshot to a new file, entry by entry in constant memory (but for the texts of the names, which the index needs together).
 * @param see called with each entry as it passes.
 * @throws whatever the entries throw; the file is then left unfinished, without a head.
 */
export async function writeSnapshotParts(
  path: string,
  entries: AsyncIterable<ListEntry> | Iterable<ListEntry>,
  see: (entry: ListEntry) => void = () => {},
): Promise<Draft> {
  const handle = await open(path, "wx");
  try {
    const file = new PartWriter(handle);
    const counts: SnapshotMeta["counts"] = {};
    const names = new NameIndexBuilder();
    const lookup = new LookupBuilder();
    let ref = 0;
    for await (const entry of entries) {
      checkEntry(entry);
      see(entry);
      const line = Buffer.from(`${JSON.stringify(entry)}\n`);
      await file.write(line);
      lookup.add(entry, file.partLength - 1, crc32(line.subarray(0, -1)));
      for (const name of namesOf(entry, ref)) names.add(name);
      counts[entry.on] = (counts[entry.on] ?? 0) + 1;
      ref++;
    }
    const entriesPart = await file.endPart();
    return {
      entries: ref,
      counts,
      async seal(facts) {
        await file.write(lookup.encode());
        const lookupPart = await file.endPart();
        await prepareScripts();
        for (const piece of names.finish()) await file.write(piece);
        const parts = { entries: entriesPart, lookup: lookupPart, names: await file.endPart() };
        const meta: SnapshotMeta = { ...facts, entries: ref, counts, names: names.size, parts };
        await handle.write(encodeHead(meta), 0, HEAD_BYTES, 0);
        await handle.sync();
        await handle.close();
        return meta;
      },
      abandon: () => handle.close(),
    };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** A reader that makes an entry nobody can find is wrong: better no snapshot. */
function checkEntry(entry: ListEntry): void {
  if (!LEGAL_LISTS.includes(entry.on)) throw new TypeError(`entry ${entry.id}: unknown list ${entry.on}`);
  if (entry.id === "") throw new TypeError(`an entry of ${entry.on} has no identifier`);
  if (entry.names.length + entry.addresses.length + entry.ids.length === 0) {
    throw new TypeError(`entry ${entry.id} of ${entry.on} has neither name nor address nor identifier`);
  }
}

/** Writes part after part behind the place of the head, hashing as it goes; parts begin at multiples of 8. */
class PartWriter {
  partLength = 0;
  readonly #handle: FileHandle;
  #chunks: Uint8Array[] = [];
  #waiting = 0;
  #position = HEAD_BYTES;
  #start = HEAD_BYTES;
  #sha = createHash("sha256");
  #crc = 0;

  constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  async write(bytes: Uint8Array): Promise<void> {
    this.#sha.update(bytes);
    this.#crc = crc32(bytes, this.#crc);
    this.partLength += bytes.length;
    // A big piece is written as it is, not copied together with the small ones before it.
    if (bytes.length >= CHUNK && this.#waiting > 0) await this.#flush();
    this.#chunks.push(bytes);
    this.#waiting += bytes.length;
    if (this.#waiting >= CHUNK) await this.#flush();
  }

  async endPart(): Promise<Part> {
    await this.#flush();
    const part = {
      offset: this.#start,
      length: this.partLength,
      crc32: this.#crc,
      sha256: this.#sha.digest("hex"),
    };
    this.#position = Math.ceil(this.#position / 8) * 8;
    this.#start = this.#position;
    this.partLength = 0;
    this.#sha = createHash("sha256");
    this.#crc = 0;
    return part;
  }

  async #flush(): Promise<void> {
    const bytes = this.#chunks.length === 1 ? this.#chunks[0]! : Buffer.concat(this.#chunks);
    this.#chunks = [];
    this.#waiting = 0;
    let done = 0;
    while (done < bytes.length) {
      const { bytesWritten } = await this.#handle.write(
        bytes,
        done,
        bytes.length - done,
        this.#position + done,
      );
      done += bytesWritten;
    }
    this.#position += bytes.length;
  }
}

/** SHA-256 that stands for several sources: of their sums in order of file name. */
export function jointSha256(sources: SnapshotMeta["sources"]): string {
  if (sources.length === 1) return sources[0]!.sha256;
  const inOrder = [...sources].sort((a, b) => (a.file < b.file ? -1 : 1));
  return sha256(inOrder.map((source) => source.sha256).join("\n"));
}
