import { MAX_DEPTH, MAX_NODES } from "./limits.ts";

/** A JSON number as written: `8471.30` keeps its zero. */
export class JsonNumber {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}
export type Json = string | JsonNumber | boolean | null | Json[] | JsonObject;
/** A Map, so that no key can reach a prototype. */
export type JsonObject = Map<string, Json>;

export class JsonError extends Error {}

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const PLAIN_STRING = /"([^"\\\0-\x1f]*)"/y;
const SPACE = /[ \t\r\n]*/y;

/**
 * Reads JSON (RFC 8259) with numbers as written, and refuses what `JSON.parse` lets pass: one key twice, and nesting beyond
 * {@link MAX_DEPTH}.
 * @throws JsonError with the reason and the offset.
 */
export function parseJson(text: string): Json {
  const reader = new Reader(text);
  const value = reader.value(0);
  reader.space();
  if (reader.at < text.length) throw reader.error("there is more after the end of the value");
  return value;
}

class Reader {
  readonly text: string;
  at = 0;
  nodes = 0;

  constructor(text: string) {
    this.text = text;
  }

  error(why: string): JsonError {
    return new JsonError(`${why} (character ${this.at + 1})`);
  }

  space(): void {
    this.match(SPACE);
  }

  value(depth: number): Json {
    this.space();
    const first = this.text[this.at];
    if (first === '"') return this.string();
    if (first === "{" || first === "[") {
      if (depth >= MAX_DEPTH) throw this.error(`it is nested deeper than ${MAX_DEPTH}`);
      if (++this.nodes > MAX_NODES) throw this.error(`it has more than ${MAX_NODES} objects and lists`);
      this.at++;
      return first === "{" ? this.object(depth + 1) : this.array(depth + 1);
    }
    for (const [word, value] of WORDS) {
      if (!this.text.startsWith(word, this.at)) continue;
      this.at += word.length;
      return value;
    }
    const number = this.match(NUMBER);
    if (number) return new JsonNumber(number);
    throw this.error(first === undefined ? "it ends too early" : "it is not JSON");
  }

  private object(depth: number): JsonObject {
    const object: JsonObject = new Map();
    this.space();
    if (this.take("}")) return object;
    do {
      this.space();
      if (this.text[this.at] !== '"') throw this.error("a name in quotes is missing");
      const key = this.string();
      if (object.has(key)) throw this.error(`"${key.slice(0, 60)}" is stated twice`);
      this.space();
      if (!this.take(":")) throw this.error("a colon is missing");
      object.set(key, this.value(depth));
      this.space();
    } while (this.take(","));
    if (!this.take("}")) throw this.error("a comma or a closing brace is missing");
    return object;
  }

  private array(depth: number): Json[] {
    const array: Json[] = [];
    this.space();
    if (this.take("]")) return array;
    do {
      array.push(this.value(depth));
      this.space();
    } while (this.take(","));
    if (!this.take("]")) throw this.error("a comma or a closing bracket is missing");
    return array;
  }

  private string(): string {
    const plain = this.match(PLAIN_STRING);
    if (plain !== undefined) return plain.slice(1, -1);
    let end = this.text.indexOf('"', this.at + 1);
    while (end >= 0 && this.isEscaped(end)) end = this.text.indexOf('"', end + 1);
    if (end < 0) throw this.error("a text is not closed");
    const string = this.text.slice(this.at, end + 1);
    try {
      const value = JSON.parse(string) as string;
      this.at = end + 1;
      return value;
    } catch {
      throw this.error("a text holds a raw control character, or an escape that is none");
    }
  }

  /** An odd number of backslashes stands before it. */
  private isEscaped(at: number): boolean {
    let from = at;
    while (this.text[from - 1] === "\\") from--;
    return (at - from) % 2 === 1;
  }

  private take(mark: string): boolean {
    if (this.text[this.at] !== mark) return false;
    this.at++;
    return true;
  }

  private match(expression: RegExp): string | undefined {
    expression.lastIndex = this.at;
    const found = expression.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }
}

const WORDS: readonly [string, boolean | null][] = [
  ["true", true],
  ["false", false],
  ["null", null],
];
