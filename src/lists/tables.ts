import { crc32 } from "node:zlib";

/** Reads from the little-endian arrays of a snapshot part, one after the other, each with its length before it. */
export class TableReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
  }

  /** @throws RangeError when the part ends before the array does. */
  uint32(): Uint32Array {
    const { buffer, byteOffset, byteLength } = this.#bytes;
    if (this.#at + 4 > byteLength) throw new RangeError("table cut");
    const length = new Uint32Array(buffer, byteOffset + this.#at, 1)[0]!;
    const from = this.#at + 4;
    this.#at = from + length * 4;
    if (this.#at > byteLength) throw new RangeError("table cut");
    return new Uint32Array(buffer, byteOffset + from, length);
  }
}

/** A growing row of unsigned 32-bit numbers: half the size of a plain array, and no garbage but its outgrown halves. */
export class Column {
  #values = new Uint32Array(1_024);
  length = 0;

  push(value: number): number {
    if (this.length === this.#values.length) {
      const grown = new Uint32Array(this.length * 2);
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[this.length] = value;
    this.length++;
    return this.length;
  }

  values(): Uint32Array {
    return this.#values.subarray(0, this.length);
  }
}

/** The arrays in the form that {@link TableReader} reads. */
export function encodeTables(tables: Uint32Array[]): Buffer {
  return Buffer.concat(
    tables.flatMap((table) => [
      Buffer.from(Uint32Array.of(table.length).buffer),
      Buffer.from(table.buffer, table.byteOffset, table.byteLength),
    ]),
  );
}

/** Pairs of hash and number, found by hash: `hashes` is sorted, `refs` runs along. */
export interface HashTable {
  hashes: Uint32Array;
  refs: Uint32Array;
}

export function buildHashTable(hashes: Uint32Array, refs: Uint32Array): HashTable {
  const order = Uint32Array.from({ length: hashes.length }, (_, at) => at);
  order.sort((a, b) => hashes[a]! - hashes[b]! || refs[a]! - refs[b]!);
  return { hashes: order.map((at) => hashes[at]!), refs: order.map((at) => refs[at]!) };
}

/** The numbers filed under a hash, in ascending order. */
export function lookUp(table: HashTable, hash: number): Uint32Array {
  let low = 0;
  let high = table.hashes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (table.hashes[middle]! < hash) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < table.hashes.length && table.hashes[end] === hash) end++;
  return table.refs.subarray(low, end);
}

export function hash32(text: string): number {
  return crc32(text);
}
