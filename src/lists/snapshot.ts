import { crc32 } from "node:zlib";
import { type NameIndex, OtherVersionError, openNameIndex } from "../names/index.ts";
import type { Bytes } from "./bytes.ts";
import type { ListEntry } from "./entry.ts";
import { Lookup } from "./lookup.ts";
import {
  damaged,
  decodeHead,
  HEAD_BYTES,
  PARTS,
  type PartName,
  type SnapshotMeta,
  sha256,
} from "./snapshot-head.ts";
import { rebuiltIndex } from "./snapshot-names.ts";

/** Entries read lately are kept: the same parties come again and again in one manifest. */
const KEPT_ENTRIES = 4_096;

/**
 * One opened snapshot. Opening reads the head, the lookup tables and the name index, each checked whole: the head against SHA-256, the
 * tables and the index against CRC-32. Entries are read when a search hits them, each against its CRC-32. So
 * everything that is used is checked, and what is not used costs nothing. SHA-256 of every part is checked by {@link verify} only.
 */
export class Snapshot {
  readonly meta: SnapshotMeta;
  readonly lookup: Lookup;
  readonly names: NameIndex;
  readonly #bytes: Bytes;
  readonly #entries = new Map<number, ListEntry>();

  /** @throws ListError `damaged` when head, tables or index are not what was written. */
  constructor(bytes: Bytes) {
    this.#bytes = bytes;
    this.meta = readMeta(bytes);
    try {
      this.lookup = new Lookup(this.#lookupBytes());
      if (this.lookup.entries !== this.meta.entries)
        throw new RangeError("its tables do not fit its description");
      this.names = this.#openNames();
    } catch (error) {
      throw error instanceof RangeError ? damaged(bytes.name, error.message) : error;
    }
  }

  /** Entry number `ref`, from 0. @throws ListError `damaged` when its line is not what was written. */
  entry(ref: number): ListEntry {
    const kept = this.#entries.get(ref);
    if (kept) return kept;
    const { offset, length, checksum } = this.lookup.place(ref);
    const line = this.#bytes.read(this.meta.parts.entries.offset + offset, length);
    if (crc32(line) !== checksum) throw damaged(this.#bytes.name, `entry ${ref} does not match its checksum`);
    const entry = JSON.parse(
      Buffer.from(line.buffer, line.byteOffset, line.length).toString("utf8"),
    ) as ListEntry;
    if (this.#entries.size >= KEPT_ENTRIES) this.#entries.delete(this.#entries.keys().next().value!);
    this.#entries.set(ref, entry);
    return entry;
  }

  /** All entries in their order, without keeping them. */
  *entries(): Generator<ListEntry> {
    for (let ref = 0; ref < this.meta.entries; ref++) {
      yield this.entry(ref);
      this.#entries.delete(ref);
    }
  }

  /** Reads the whole file against its SHA-256 sums. @throws ListError `damaged`. */
  verify(): void {
    for (const part of PARTS) {
      const { offset, length, sha256: expected } = this.meta.parts[part];
      if (sha256(this.#bytes.read(offset, length)) !== expected) {
        throw damaged(this.#bytes.name, `its ${part} do not match their checksum`);
      }
    }
  }

  close(): void {
    this.#bytes.close();
  }

  /** An index of another version is made anew from the entries, and a warning says what that costs. */
  #openNames(): NameIndex {
    try {
      return openNameIndex(this.#bytesOf("names"), (bytes) => this.#isSound("names", bytes));
    } catch (error) {
      if (!(error instanceof OtherVersionError)) throw error;
      const names = rebuiltIndex(this.entries());
      process.emitWarning(
        `${this.#bytes.name}: written by another version of this program, its name index was made anew, as it will be each time: import the list again to save that time`,
      );
      return names;
    }
  }

  #lookupBytes(): Uint8Array {
    const bytes = this.#bytesOf("lookup");
    if (this.#isSound("lookup", bytes)) return bytes;
    throw damaged(this.#bytes.name, "its tables do not match their checksum");
  }

  #isSound(name: PartName, bytes: Uint8Array): boolean {
    return crc32(bytes) === this.meta.parts[name].crc32;
  }

  #bytesOf(name: PartName): Uint8Array {
    const { offset, length } = this.meta.parts[name];
    return this.#bytes.read(offset, length);
  }
}

/** The description at the head of a snapshot, checked. @throws ListError `damaged`. */
export function readMeta(bytes: Bytes): SnapshotMeta {
  if (bytes.size < HEAD_BYTES) throw damaged(bytes.name, "the file is cut");
  const meta = decodeHead(bytes.read(0, HEAD_BYTES), bytes.name);
  for (const part of PARTS) {
    const { offset, length } = meta.parts[part];
    if (offset + length > bytes.size) throw damaged(bytes.name, "the file is cut");
  }
  return meta;
}
