/** More than most lines of a manifest take. */
const FIRST_SIZE = 131_072;

/** Text that is written as UTF-8, into bytes that are used again when it is cleared. */
export class Sheet {
  #bytes: Buffer = Buffer.allocUnsafeSlow(FIRST_SIZE);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** What is written so far: until the sheet is cleared. */
  get written(): Buffer {
    return this.#bytes.subarray(0, this.#length);
  }

  clear(): void {
    this.#length = 0;
  }

  /** What is written, for others to keep: the next is written elsewhere. */
  handOver(): Buffer {
    const written = this.written;
    this.#bytes = Buffer.allocUnsafeSlow(this.#bytes.length);
    this.#length = 0;
    return written;
  }

  /** Text of whatever characters. */
  text(text: string): void {
    this.#makeRoom(3 * text.length);
    this.#length += this.#bytes.write(text, this.#length, "utf8");
  }

  /** A text as JSON. */
  json(text: string): void {
    this.byte(QUOTE);
    this.escaped(text);
    this.byte(QUOTE);
  }

  /** A text as it stands between the quotes of JSON. */
  escaped(text: string): void {
    const { length } = text;
    if (length <= MOST_BY_HAND) {
      this.#makeRoom(length);
      const bytes = this.#bytes;
      const at = this.#length;
      let i = 0;
      for (; i < length; i++) {
        const code = text.charCodeAt(i);
        if (code < 0x20 || code > 0x7e || code === QUOTE || code === BACKSLASH) break;
        bytes[at + i] = code;
      }
      if (i === length) {
        this.#length = at + length;
        return;
      }
    }
    this.text(JSON.stringify(text).slice(1, -1));
  }

  copy(bytes: Uint8Array): void {
    const { length } = bytes;
    this.#makeRoom(length);
    this.#bytes.set(bytes, this.#length);
    this.#length += length;
  }

  /** Writes what is written between these places once more. */
  again(from: number, to: number): void {
    this.#makeRoom(to - from);
    this.#bytes.copyWithin(this.#length, from, to);
    this.#length += to - from;
  }

  byte(byte: number): void {
    this.#makeRoom(1);
    this.#bytes[this.#length++] = byte;
  }

  /** Writes another byte over one that is there. */
  replace(at: number, byte: number): void {
    this.#bytes[at] = byte;
  }

  #makeRoom(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(needed, 2 * this.#bytes.length));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Longer texts are written faster by the runtime's own means. */
const MOST_BY_HAND = 120;
