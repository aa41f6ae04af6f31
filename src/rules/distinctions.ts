import type { FactValue } from "../line.ts";
import { folded } from "./operators.ts";

/**
 * What the rules of a day can tell apart in free texts and numbers: which of their words a text holds, between which of their limits
 * a number lies. Two values of one class get the same answer from every condition.
 */
export class Distinctions {
  readonly #words = new Map<string, Set<string>>();
  readonly #limits = new Map<string, Set<string>>();
  readonly #asked = new Map<string, Asked>();

  /** A condition looks for these words in the fact, or compares it with them. */
  words(fact: string, words: Iterable<string>): void {
    addAll(this.#words, fact, words);
  }

  /** A condition compares the fact with these numbers or dates. */
  limits(fact: string, limits: Iterable<string>): void {
    addAll(this.#limits, fact, limits);
  }

  /** The class of a value: equal for all values of the fact that no rule can tell apart. */
  classOf(fact: string, value: FactValue): string {
    const asked = this.#asked.get(fact) ?? this.#ask(fact);
    if (asked.words.length === 0 && asked.limits.length === 0) return "";
    const text = Array.isArray(value) ? value.join("\n") : String(value);
    let known = asked.known.get(text);
    if (known === undefined) {
      known = typeof value === "number" ? place(value, asked) : contents(text, asked);
      if (asked.known.size >= MOST_KNOWN) asked.known.clear();
      asked.known.set(text, known);
    }
    return known;
  }

  #ask(fact: string): Asked {
    const limits = [...(this.#limits.get(fact) ?? [])];
    const words = [...(this.#words.get(fact) ?? [])];
    const asked: Asked = {
      words: [...new Set(words.map(folded))].filter((word) => word.trim() !== ""),
      exact: new Set(words),
      limits: limits.sort(),
      known: new Map(),
    };
    this.#asked.set(fact, asked);
    return asked;
  }
}

interface Asked {
  words: readonly string[];
  exact: ReadonlySet<string>;
  limits: readonly string[];
  known: Map<string, string>;
}

const MOST_KNOWN = 50_000;

/** On which side of each limit, and on which of them. */
function place(value: number, { limits }: Asked): string {
  return limits.map((limit) => (value < Number(limit) ? "<" : value > Number(limit) ? ">" : "=")).join("");
}

function contents(text: string, { words, exact, limits }: Asked): string {
  const within = folded(text);
  const found = words.flatMap((word, index) => (within.includes(word) ? [index] : []));
  const dates = limits.map((limit) => (text < limit ? "<" : text > limit ? ">" : "=")).join("");
  return `${found.join(",")}${exact.has(text) ? `=${text}` : ""}${dates}`;
}

function addAll(to: Map<string, Set<string>>, fact: string, values: Iterable<string>): void {
  const known = to.get(fact) ?? new Set();
  for (const value of values) known.add(value);
  to.set(fact, known);
}
