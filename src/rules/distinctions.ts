import type { FactValue } from "../line.ts";
import { folded } from "./operators.ts";
import type { Prepared } from "./prepared.ts";

/**
 * What the rules can tell apart in free texts and numbers: which of their words a text holds, between which of their limits
 * a number lies. Two values of one class get the same answer from every condition.
 */
export class Distinctions {
  readonly #compared: Prepared["compared"];
  readonly #asked = new Map<string, Classes>();

  constructor(compared: Prepared["compared"]) {
    this.#compared = compared;
  }

  /** How the values of a fact are told apart. */
  of(fact: string): Classes {
    let classes = this.#asked.get(fact);
    if (!classes) {
      const { words = [], limits = [] } = this.#compared[fact] ?? {};
      classes = new Classes(words, limits);
      this.#asked.set(fact, classes);
    }
    return classes;
  }
}

export class Classes {
  readonly #words: readonly string[];
  readonly #exact: ReadonlySet<string>;
  readonly #limits: readonly string[];
  readonly #numbers: readonly number[];
  readonly #known = new Map<string, string>();

  constructor(words: readonly string[], limits: readonly string[]) {
    this.#words = [...new Set(words.map(folded))].filter((word) => word.trim() !== "");
    this.#exact = new Set(words);
    this.#limits = limits;
    this.#numbers = limits.map(Number);
  }

  /** The class of a value: equal for all values of the fact that no rule can tell apart. */
  classOf(value: FactValue): string {
    if (this.#words.length === 0 && this.#limits.length === 0) return "";
    if (typeof value === "number") return this.#place(value);
    const isList = Array.isArray(value);
    const key = isList ? JSON.stringify(value) : String(value);
    let known = this.#known.get(key);
    if (known === undefined) {
      known = this.#contents(isList ? value.map(String) : [key]);
      if (this.#known.size >= MOST_KNOWN) this.#known.clear();
      this.#known.set(key, known);
    }
    return known;
  }

  /** On which side of each limit, and on which of them. */
  #place(value: number): string {
    let place = "";
    for (const limit of this.#numbers) place += value < limit ? "<" : value > limit ? ">" : "=";
    return place;
  }

  /** Which words are found in a text or in one of several, and which of them are such a word by themselves. */
  #contents(texts: readonly string[]): string {
    const within = folded(texts.join(","));
    const found = this.#words.flatMap((word, index) => (within.includes(word) ? [index] : []));
    const dates = texts.flatMap((text) =>
      this.#limits.map((limit) => (text < limit ? "<" : text > limit ? ">" : "=")),
    );
    return `${found.join(",")}=${texts.filter((text) => this.#exact.has(text)).join("=")}${dates.join("")}`;
  }
}

const MOST_KNOWN = 50_000;
