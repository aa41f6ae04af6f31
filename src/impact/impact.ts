import { compare } from "../order.ts";
import { OUTCOMES, type Outcome } from "../report/outcome.ts";
import { Amount, type Measure, measureOf } from "./amount.ts";
import type { Pair } from "./pair.ts";
import { type Trade, TradeByMonth } from "./trade.ts";

/** What the change did to a line. */
const EFFECTS = ["stopped", "held", "eased", "same"] as const;
export type Effect = (typeof EFFECTS)[number];

/** Orders that have something in common: what they came to before and after, and what the change did to them. */
export interface Group {
  name: string;
  all: Amount;
  before: Record<Outcome, Amount>;
  after: Record<Outcome, Amount>;
  effect: Record<Effect, Amount>;
}

export const DIMENSIONS = ["product", "month", "destination", "party"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export interface Impact {
  measure: Measure;
  total: Group;
  by: Record<Dimension, Group[]>;
  /** What newly decides lines, with the lines that it decides; a line may have several. */
  causes: { cite: string; amount: Amount }[];
  /** From the first month to the last, where the orders are of several. */
  trade: Trade | null;
}

const STOPS: ReadonlySet<Outcome> = new Set(["prohibited", "license-required"]);

/** A line is stopped that was not, held that was clear, eased where less stands against it than did. */
export function effectOf(before: Outcome, after: Outcome): Effect {
  if (before === after || (STOPS.has(before) && STOPS.has(after))) return "same";
  if (STOPS.has(after)) return "stopped";
  if (before === "clear") return "held";
  return STOPS.has(before) || after === "clear" ? "eased" : "same";
}

/** Adds up pairs; the order in which they come does not matter. */
export class ImpactOf {
  readonly #total = groupNamed("all");
  readonly #by: Record<Dimension, Map<string, Group>> = {
    product: new Map(),
    month: new Map(),
    destination: new Map(),
    party: new Map(),
  };
  readonly #descriptions = new Map<string, Map<string, number>>();
  readonly #causes = new Map<string, Amount>();
  readonly #trade = new TradeByMonth();

  add(pair: Pair): void {
    const { product, value } = pair;
    const key = product.code ?? product.description ?? NOT_STATED;
    if (product.code !== null && product.description !== null) this.#describe(key, product.description);
    const names: Record<Dimension, string> = {
      product: key,
      month: pair.month ?? NOT_STATED,
      destination: pair.destination ?? NOT_STATED,
      party: pair.party ?? NOT_STATED,
    };
    enter(this.#total, pair);
    for (const dimension of DIMENSIONS) {
      const groups = this.#by[dimension];
      const name = names[dimension];
      const group = groups.get(name) ?? groupNamed(name);
      groups.set(name, group);
      enter(group, pair);
    }
    const effect = effectOf(pair.before, pair.after);
    if (effect === "stopped" || effect === "held")
      for (const cite of pair.causes) this.#cause(cite).add(value);
    this.#trade.add(key, pair, effect);
  }

  impact(): Impact {
    const measure = measureOf(this.#total.all);
    const named = (key: string) => this.#nameOf(key);
    const by = {} as Record<Dimension, Group[]>;
    for (const dimension of DIMENSIONS) {
      const groups = [...this.#by[dimension].values()].sort((one, other) =>
        dimension === "month" ? compare(one.name, other.name) : byWeight(one, other, measure),
      );
      by[dimension] =
        dimension === "product" ? groups.map((group) => ({ ...group, name: named(group.name) })) : groups;
    }
    const causes = [...this.#causes]
      .map(([cite, amount]) => ({ cite, amount }))
      .sort(
        (one, other) => other.amount.in(measure) - one.amount.in(measure) || compare(one.cite, other.cite),
      );
    return { measure, total: this.#total, by, causes, trade: this.#trade.trade(measure, named) };
  }

  #cause(cite: string): Amount {
    const amount = this.#causes.get(cite) ?? new Amount();
    this.#causes.set(cite, amount);
    return amount;
  }

  #describe(code: string, description: string): void {
    const of = this.#descriptions.get(code) ?? new Map<string, number>();
    this.#descriptions.set(code, of);
    if (of.has(description) || of.size < MOST_DESCRIPTIONS)
      of.set(description, (of.get(description) ?? 0) + 1);
  }

  /** A code with the words that most of its lines have; the order of the lines does not choose between equals. */
  #nameOf(code: string): string {
    const descriptions = [...(this.#descriptions.get(code) ?? [])];
    const [most] = descriptions.sort(([a, m], [b, n]) => n - m || compare(a, b));
    return most ? `${code} ${most[0]}${descriptions.length > 1 ? " …" : ""}` : code;
  }
}

const NOT_STATED = "not stated";
const MOST_DESCRIPTIONS = 1_000;

function groupNamed(name: string): Group {
  const amounts = <K extends string>(keys: readonly K[]) =>
    Object.fromEntries(keys.map((key) => [key, new Amount()])) as Record<K, Amount>;
  return {
    name,
    all: new Amount(),
    before: amounts(OUTCOMES),
    after: amounts(OUTCOMES),
    effect: amounts(EFFECTS),
  };
}

function enter({ all, before, after, effect }: Group, pair: Pair): void {
  all.add(pair.value);
  before[pair.before].add(pair.value);
  after[pair.after].add(pair.value);
  effect[effectOf(pair.before, pair.after)].add(pair.value);
}

/** Those that the change concerns most come first. */
function byWeight(one: Group, other: Group, measure: Measure): number {
  const weight = ({ effect }: Group) => effect.stopped.in(measure) + effect.held.in(measure);
  return (
    weight(other) - weight(one) ||
    other.all.in(measure) - one.all.in(measure) ||
    compare(one.name, other.name)
  );
}
