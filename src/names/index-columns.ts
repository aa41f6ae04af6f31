/** Numbers in a row that grows: an array of objects or plain numbers would cost an import several times as much memory. */
export class Numbers {
  #values = new Uint32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const grown = new Uint32Array(this.length * 2);
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[this.length++] = value;
  }

  at(index: number): number {
    return this.#values[index] as number;
  }

  done(): Uint32Array {
    return this.#values.subarray(0, this.length);
  }
}

/** Texts one after the other, as UTF-8. A buffer of its own for each of sixty thousand names would cost several times its length. */
export class Texts {
  #bytes = new Uint8Array(1 << 16);
  readonly #encoder = new TextEncoder();
  length = 0;

  push(text: string): void {
    // UTF-8 has at most three bytes for a UTF-16 unit.
    const needed = this.length + text.length * 3;
    if (needed > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
      grown.set(this.#bytes.subarray(0, this.length));
      this.#bytes = grown;
    }
    this.length += this.#encoder.encodeInto(text, this.#bytes.subarray(this.length)).written;
  }

  done(): Uint8Array {
    return this.#bytes.subarray(0, this.length);
  }
}

/**
 * Files values by group, in place and in the order in which they come: those of group g end up at `start[g]` to `start[g + 1]` of
 * `values`. Nothing else is allocated.
 * @param start zeros, one more than there are groups
 * @param each gives every pair, the same ones in both of its runs
 */
export function fileByGroup(
  start: Uint32Array,
  values: Uint32Array,
  each: (put: (group: number, value: number) => void) => void,
): void {
  each((group) => {
    if (group + 2 < start.length) start[group + 2] = (start[group + 2] as number) + 1;
  });
  for (let i = 2; i < start.length; i++) start[i] = (start[i] as number) + (start[i - 1] as number);
  // Where group g begins stands one place too high, and moves up to where it ends: there the next one begins.
  each((group, value) => {
    const at = start[group + 1] as number;
    values[at] = value;
    start[group + 1] = at + 1;
  });
}
