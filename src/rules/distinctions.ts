import type { FactValue } from "../line.ts";
import { folded } from "./operators.ts";
import type { Prepared } from "./prepared.ts";

/**
 * What the rules can tell apart in free texts and numbers: which of their words a text holds, between which of their limits
 * a number lies. Two values of one class get the same answer from every condition.
 */
export class Distinctions {
  readonly #compared: Prepared["compared"];
  readonly #asked = new Map<string, Asked>();

  constructor(compared: Prepared["compared"]) {
    this.#compared = compared;
  }

  /** The class of a value: equal for all values of the fact that no rule can tell apart. */
  classOf(fact: string, value: FactValue): string {
    const asked = this.#asked.get(fact) ?? this.#ask(fact);
    if (asked.words.length === 0 && asked.limits.length === 0) return "";
    const key = Array.isArray(value) ? JSON.stringify(value) : String(value);
    let known = asked.known.get(key);
    if (known === undefined) {
      known =
        typeof value === "number"
          ? place(value, asked)
          : contents(Array.isArray(value) ? value.map(String) : [key], asked);
      if (asked.known.size >= MOST_KNOWN) asked.known.clear();
      asked.known.set(key, known);
    }
    return known;
  }

  #ask(fact: string): Asked {
    const { words = [], limits = [] } = this.#compared[fact] ?? {};
    const asked: Asked = {
      words: [...new Set(words.map(folded))].filter((word) => word.trim() !== ""),
      exact: new Set(words),
      limits,
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

/** Which words are found in a text or in one of several, and which of them are such a word by themselves. */
function contents(texts: readonly string[], { words, exact, limits }: Asked): string {
  const within = folded(texts.join(","));
  const found = words.flatMap((word, index) => (within.includes(word) ? [index] : []));
  const dates = texts.flatMap((text) =>
    limits.map((limit) => (text < limit ? "<" : text > limit ? ">" : "=")),
  );
  return `${found.join(",")}=${texts.filter((text) => exact.has(text)).join("=")}${dates.join("")}`;
}
