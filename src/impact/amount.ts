import type { Money } from "./pair.ts";

/** Some order lines, counted and valued. */
export class Amount {
  lines = 0;
  /** Lines that state no value. */
  unvalued = 0;
  /** By currency: nothing is converted. */
  readonly values = new Map<string, number>();

  add(value: Money | null): void {
    this.lines += 1;
    if (value === null) this.unvalued += 1;
    else this.values.set(value.currency, (this.values.get(value.currency) ?? 0) + value.amount);
  }

  in(measure: Measure): number {
    return measure === "lines" ? this.lines : cents(this.values.get(measure.currency) ?? 0);
  }

  toJSON(): { lines: number; unvalued: number; values: Record<string, number> } {
    const values = [...this.values].sort(([one], [other]) => (one < other ? -1 : 1));
    return {
      lines: this.lines,
      unvalued: this.unvalued,
      values: Object.fromEntries(values.map(([currency, amount]) => [currency, cents(amount)])),
    };
  }
}

/** Sums of fractions differ in their last digits by the order in which they were added: these do not. */
function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

/** By what orders are compared: value where every line states one in the same currency, else the number of lines. */
export type Measure = "lines" | { currency: string };

export function measureOf(total: Amount): Measure {
  const [currency, ...others] = total.values.keys();
  return total.unvalued === 0 && currency !== undefined && others.length === 0 ? { currency } : "lines";
}
