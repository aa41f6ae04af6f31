import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { damaged } from "./snapshot-head.ts";

/** The bytes of a snapshot, wherever they are. */
export interface Bytes {
  /** For messages. */
  name: string;
  size: number;
  /** @throws ListError `damaged` when there are fewer. */
  read(offset: number, length: number): Uint8Array;
  close(): void;
}

/** A file, read at the places asked for; the handle stays open until `close`. */
export function fileBytes(path: string): Bytes {
  const handle = openSync(path, "r");
  return {
    name: path,
    size: fstatSync(handle).size,
    read(offset, length) {
      const buffer = Buffer.allocUnsafeSlow(length);
      let done = 0;
      while (done < length) {
        const count = readSync(handle, buffer, done, length - done, offset + done);
        if (count === 0) throw damaged(path, "the file is cut");
        done += count;
      }
      return buffer;
    },
    close: () => closeSync(handle),
  };
}

/** Bytes already in memory (the bodies built into the program). */
export function memoryBytes(bytes: Uint8Array, name: string): Bytes {
  return {
    name,
    size: bytes.length,
    read(offset, length) {
      if (offset + length > bytes.length) throw damaged(name, "the file is cut");
      return bytes.subarray(offset, offset + length);
    },
    close: () => {},
  };
}
