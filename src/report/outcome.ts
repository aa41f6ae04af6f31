import type { ScreenResult } from "../verdict/result.ts";

/** What a line may come to, in the order in which somebody has to act on it. */
export const OUTCOMES = ["prohibited", "license-required", "unreadable", "review", "clear"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A mark never stands without its word: not everybody sees it, and not every font has it. */
export const SIGNS: Record<Outcome, { mark: string; word: string }> = {
  prohibited: { mark: "✗", word: "prohibited" },
  "license-required": { mark: "✗", word: "license required" },
  unreadable: { mark: "!", word: "unreadable" },
  review: { mark: "?", word: "review" },
  clear: { mark: "✓", word: "clear" },
};

/** How people and `screen explain --line` name a line. */
export function lineName({ shipment, line }: Pick<ScreenResult, "shipment" | "line">): string {
  return `${shipment ?? "?"}/${line ?? "?"}`;
}

/** The first of many names: `SO-1/1, SO-1/2 and 12 more`. */
export function firstOf(names: readonly string[], most: number): string {
  const more = names.length - most;
  return `${names.slice(0, most).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** Whether a line is named so: by shipment and number, or by its number alone. */
export function isNamed(result: Pick<ScreenResult, "shipment" | "line">, name: string): boolean {
  return lineName(result) === name || String(result.line) === name;
}

/** Keeps the worst of what it is given, so that memory has an end however long the manifest is. */
export class WorstFirst<T> {
  readonly #most: number;
  readonly #kept = new Map<Outcome, T[]>(OUTCOMES.map((outcome) => [outcome, []]));
  #size = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get size(): number {
    return this.#size;
  }

  /** `make` is only called for what is kept. Room for a worse line is made by the last of the mildest. */
  add(outcome: Outcome, make: () => T): void {
    if (this.#size >= this.#most) {
      const mildest = OUTCOMES.findLast((one) => this.of(one).length > 0);
      if (mildest === undefined || OUTCOMES.indexOf(outcome) >= OUTCOMES.indexOf(mildest)) return;
      this.of(mildest).pop();
      this.#size -= 1;
    }
    this.of(outcome).push(make());
    this.#size += 1;
  }

  /** Those of one outcome, in the order of the manifest. */
  of(outcome: Outcome): T[] {
    return this.#kept.get(outcome) as T[];
  }

  /** All that is kept, worst first. */
  all(): T[] {
    return OUTCOMES.flatMap((outcome) => this.of(outcome));
  }
}
