import type { RuleProblem, Source, Span } from "./problem.ts";
import { didYouMean } from "./problem.ts";
import { isDate, type Wrong } from "./vocabulary.ts";
import type { Yaml, YamlMap } from "./yaml.ts";

/** What a file refers to elsewhere, for the checks that need all files. */
export type Use =
  | { kind: "rule"; id: string; how: "holds" | "lifts" | "other-than" | "given"; fact?: string; span: Span }
  | { kind: "rows"; table: string; fact: string; span: Span }
  | { kind: "set"; table: string; set: string; fact: string; wrong: WrongWord; span: Span }
  | { kind: "symbol"; symbol: string; span: Span }
  | { kind: "column"; table: string; column: string; holds?: ColumnHolds; span: Span }
  | {
      kind: "fact";
      fact: string;
      otherThan: readonly string[];
      presumed: boolean;
      settled: boolean;
      span: Span;
    };

/** What is wrong with a word where it is compared. */
export type WrongWord = (word: string) => Wrong | undefined;

/** What is expected of a column's values: words that can be compared, names of another table's sets, or this word among them. */
export type ColumnHolds = { words: WrongWord } | { setsOf: string } | { word: string };

const MOST_PROBLEMS = 500;

/** Ends the reading of a file that is wrong throughout. */
export class TooManyProblems extends Error {}

/** One file being read: what is wrong with it, what it refers to, and where its parts stand. */
export class Reading {
  readonly source: Source;
  readonly problems: RuleProblem[] = [];
  readonly uses: Use[] = [];
  readonly #today: string;
  readonly #places = new WeakMap<object, Span>();

  /** @param today the day of the check, ISO 8601. */
  constructor(source: Source, today: string) {
    this.source = source;
    this.#today = today;
  }

  /** @throws TooManyProblems when there is no use in reading on. */
  report(span: Span, message: string, hint?: string): void {
    if (this.problems.length >= MOST_PROBLEMS) throw new TooManyProblems();
    this.problems.push(this.source.problem(span, message, hint));
  }

  /** Remembers where a part of the result was written. */
  place<T extends object>(part: T, span: Span): T {
    this.#places.set(part, span);
    return part;
  }

  /** Where the part was written; the beginning of the file when it was not. */
  placeOf(part: object): Span {
    return this.#places.get(part) ?? { start: 0, end: 1 };
  }

  /** 1-based line. */
  line(span: Span): number {
    return this.source.line(span.start);
  }

  /** The keys of a map, of which only these are known. What is no map is reported and has none. */
  fields(
    node: Yaml | undefined,
    what: string,
    keys: readonly string[],
    has = `it has ${listed(keys, "and")}`,
  ): Fields {
    if (node && node.kind !== "map") this.report(node, `${what} is a map of ${listed(keys, "and")}`);
    const fields = new Map<string, Yaml>();
    const names = new Map<string, Span>();
    for (const { key, value } of node?.kind === "map" ? node.entries : []) {
      if (keys.includes(key.text)) fields.set(key.text, value);
      else this.report(key, `${what} has no "${key.text}"; ${has}`, didYouMean(key.text, keys));
      names.set(key.text, key);
    }
    const at = node?.kind === "map" ? (node.entries[0]?.key ?? node) : (node ?? { start: 0, end: 1 });
    return new Fields(this, what, fields, names, at, node?.kind === "map");
  }

  text(node: Yaml, what: string): string {
    if (node.kind !== "text") this.report(node, `${what} is text, not a ${node.kind}`);
    else if (node.text.trim() === "") this.report(node, `${what} is empty`);
    else return node.text.trim();
    return "";
  }

  /** One text or a list of them. */
  texts(node: Yaml, what: string): { text: string; span: Span }[] {
    if (node.kind === "list") return node.items.map((item) => ({ text: this.text(item, what), span: item }));
    return [{ text: this.text(node, what), span: node }];
  }

  oneOf<T extends string>(node: Yaml, what: string, words: readonly T[]): T {
    const text = this.text(node, what);
    const word = words.find((one) => one === text);
    if (word !== undefined) return word;
    if (text !== "")
      this.report(node, `"${text}" is not ${what}; use ${listed(words, "or")}`, didYouMean(text, words));
    return words[0] as T;
  }

  flag(node: Yaml): boolean {
    return this.oneOf(node, "an answer", ["yes", "no"]) === "yes";
  }

  date(node: Yaml): string {
    const text = this.text(node, "a date");
    if (text !== "" && !isDate(text)) this.report(node, `"${text}" is not a date; write it as 2022-02-24`);
    return text;
  }

  /** A day on which somebody read or checked something: it cannot lie ahead. */
  pastDate(node: Yaml): string {
    const date = this.date(node);
    if (isDate(date) && date > this.#today)
      this.report(node, `${date} is yet to come; today is ${this.#today}`);
    return date;
  }

  map(node: Yaml, what: string): YamlMap["entries"] {
    if (node.kind === "map") return node.entries;
    this.report(node, `${what} is a map`);
    return [];
  }
}

/** The known keys of one map, read one by one; what is missing is reported and stands in as empty. */
export class Fields {
  readonly #reading: Reading;
  readonly #what: string;
  readonly #fields: Map<string, Yaml>;
  readonly #names: Map<string, Span>;
  readonly at: Span;
  readonly #isMap: boolean;

  constructor(
    reading: Reading,
    what: string,
    fields: Map<string, Yaml>,
    names: Map<string, Span>,
    at: Span,
    isMap: boolean,
  ) {
    this.#reading = reading;
    this.#what = what;
    this.#fields = fields;
    this.#names = names;
    this.at = at;
    this.#isMap = isMap;
  }

  get(key: string): Yaml | undefined {
    return this.#fields.get(key);
  }

  has(key: string): boolean {
    return this.#fields.has(key);
  }

  /** Where the key itself stands. */
  keyOf(key: string): Span {
    return this.#names.get(key) ?? this.at;
  }

  need(key: string): Yaml | undefined {
    const value = this.#fields.get(key);
    if (!value && this.#isMap) this.#reading.report(this.at, `${this.#what} needs "${key}"`);
    return value;
  }

  text(key: string): string {
    const node = this.need(key);
    return node ? this.#reading.text(node, `"${key}"`) : "";
  }

  date(key: string): string {
    const node = this.need(key);
    return node ? this.#reading.date(node) : "";
  }

  pastDate(key: string): string {
    const node = this.need(key);
    return node ? this.#reading.pastDate(node) : "";
  }

  flag(key: string): boolean {
    const node = this.need(key);
    return node !== undefined && this.#reading.flag(node);
  }

  /** The texts of a list; none when the key is absent. */
  list(key: string): string[] {
    const node = this.#fields.get(key);
    return node ? this.#reading.texts(node, `"${key}"`).map(({ text }) => text) : [];
  }
}

/** `yes, no or unknown`. */
export function listed(words: readonly string[], last: "and" | "or"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}
