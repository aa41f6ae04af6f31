import { addressKeys } from "./address-match.ts";
import { dayNumber } from "./dates.ts";
import type { ListEntry } from "./entry.ts";
import {
  buildHashTable,
  Column,
  encodeTables,
  type HashTable,
  hash32,
  lookUp,
  TableReader,
} from "./tables.ts";

/** Days are kept as days since 1970 plus this, so that they fit an unsigned number; 0 stands for "not stated". */
const DAY_OFFSET = 200_000;

/** An identifier as it is compared: letters and digits only, capitals, without the word IMO before a ship's number. */
export function plainId(value: string): string {
  return value
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/^IMO(?=\d{7}$)/, "");
}

/** Collects, entry by entry, what a snapshot needs to find its entries without parsing them. */
export class LookupBuilder {
  readonly #ends = new Column();
  readonly #checksums = new Column();
  readonly #from = new Column();
  readonly #until = new Column();
  readonly #ids = { hashes: new Column(), refs: new Column() };
  readonly #addresses = { hashes: new Column(), refs: new Column() };

  /** Entry number `ref` follows the one before it; `end` is where its line ends in the entries part. */
  add(entry: ListEntry, end: number, checksum: number): void {
    const ref = this.#ends.push(end) - 1;
    this.#checksums.push(checksum);
    this.#from.push(packDay(entry.from));
    this.#until.push(packDay(entry.until));
    const ids = [...entry.ids.map((id) => id.value), entry.vessel?.imo ?? "", entry.vessel?.mmsi ?? ""];
    file(this.#ids, new Set(ids.map(plainId).filter((id) => id !== "")), ref);
    file(this.#addresses, new Set(entry.addresses.flatMap(addressKeys)), ref);
  }

  encode(): Buffer {
    const ids = buildHashTable(this.#ids.hashes.values(), this.#ids.refs.values());
    const addresses = buildHashTable(this.#addresses.hashes.values(), this.#addresses.refs.values());
    const columns = [this.#ends, this.#checksums, this.#from, this.#until].map((column) => column.values());
    return encodeTables([...columns, ids.hashes, ids.refs, addresses.hashes, addresses.refs]);
  }
}

function file({ hashes, refs }: { hashes: Column; refs: Column }, keys: Iterable<string>, ref: number): void {
  for (const key of keys) {
    hashes.push(hash32(key));
    refs.push(ref);
  }
}

function packDay(date: string | undefined): number {
  const day = date === undefined ? Number.NaN : dayNumber(date);
  return Number.isNaN(day) ? 0 : day + DAY_OFFSET;
}

/** The opened form: where each entry lies, when it has effect, and which entries carry an id or stand at an address. */
export class Lookup {
  readonly entries: number;
  readonly #ends: Uint32Array;
  readonly #checksums: Uint32Array;
  readonly #from: Uint32Array;
  readonly #until: Uint32Array;
  readonly #ids: HashTable;
  readonly #addresses: HashTable;
  #starts: Uint32Array | undefined;
  #stops: Uint32Array | undefined;

  /** @throws RangeError when the tables are cut. */
  constructor(bytes: Uint8Array) {
    const reader = new TableReader(bytes);
    this.#ends = reader.uint32();
    this.#checksums = reader.uint32();
    this.#from = reader.uint32();
    this.#until = reader.uint32();
    this.#ids = { hashes: reader.uint32(), refs: reader.uint32() };
    this.#addresses = { hashes: reader.uint32(), refs: reader.uint32() };
    this.entries = this.#ends.length;
  }

  /** Where the line of an entry lies in the entries part (its line feed not counted), and its CRC-32. */
  place(ref: number): { offset: number; length: number; checksum: number } {
    const end = this.#ends[ref];
    if (end === undefined) throw new RangeError(`no entry ${ref}`);
    const offset = ref === 0 ? 0 : this.#ends[ref - 1]! + 1;
    return { offset, length: end - offset, checksum: this.#checksums[ref]! };
  }

  /** Whether an entry has effect on a day. An entry without dates has effect for the whole of its snapshot. */
  inForce(ref: number, day: number): boolean {
    const packed = day + DAY_OFFSET;
    const until = this.#until[ref]!;
    return this.#from[ref]! <= packed && (until === 0 || until >= packed);
  }

  /** How often an entry has begun or has ended up to a day: on days with the same number the same entries are in force. */
  changesUpTo(day: number): number {
    const packed = day + DAY_OFFSET;
    this.#starts ??= this.#from.toSorted();
    this.#stops ??= this.#until.toSorted();
    return countUpTo(this.#starts, packed) + countUpTo(this.#stops, packed - 1);
  }

  /** Entries that may carry the id: to be compared, since different ids can share a hash. */
  withId(value: string): Uint32Array {
    return lookUp(this.#ids, hash32(plainId(value)));
  }

  /** Entries that may stand at an address with this key of {@link addressKeys}. */
  atAddress(key: string): Uint32Array {
    return lookUp(this.#addresses, hash32(key));
  }
}

/** How many of these ascending values are not above a limit. */
function countUpTo(ascending: Uint32Array, limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
