import { compare } from "../order.ts";
import { Amount, type Measure } from "./amount.ts";
import type { Effect } from "./impact.ts";
import type { Pair } from "./pair.ts";

/**
 * What the orders of the last month fell short of those of the first, by product, and how much of that the law accounts for: what of
 * the first month's orders it stops or holds under the later decision. It is a bound, not a proof: orders are also not placed for other reasons.
 */
export interface Trade {
  first: string;
  last: string;
  rows: TradeRow[];
  total: TradeRow;
}

export interface TradeRow {
  product: string;
  first: number;
  last: number;
  /** Share of the first month by which the last is lower; negative where it rose. Null where the first month has nothing. */
  fell: number | null;
  /** Shares of the first month's orders that the later law newly stops, and that it leaves to be reviewed, as the earlier may have. */
  stopped: number;
  held: number;
  /** Share of the fall: at least what is stopped, at most what is held as well. Null where nothing fell. */
  explained: { from: number; to: number } | null;
}

interface Month {
  all: Amount;
  stopped: Amount;
  held: Amount;
}

export class TradeByMonth {
  readonly #months = new Map<string, Map<string, Month>>();

  add(product: string, { month, value, after }: Pair, effect: Effect): void {
    if (month === null) return;
    const products = this.#months.get(month) ?? new Map<string, Month>();
    this.#months.set(month, products);
    const of = products.get(product) ?? { all: new Amount(), stopped: new Amount(), held: new Amount() };
    products.set(product, of);
    of.all.add(value);
    if (effect === "stopped") of.stopped.add(value);
    else if (after === "review" || after === "unreadable") of.held.add(value);
  }

  /** Null where the orders are all of one month. */
  trade(measure: Measure, named: (product: string) => string): Trade | null {
    const months = [...this.#months.keys()].sort();
    const [first, last] = [months[0], months.at(-1)];
    if (first === undefined || last === undefined || first === last) return null;
    const [before, after] = [this.#months.get(first)!, this.#months.get(last)!];
    const products = [...new Set([...before.keys(), ...after.keys()])];
    const figures = products.map((product) => ({
      product: named(product),
      first: before.get(product)?.all.in(measure) ?? 0,
      last: after.get(product)?.all.in(measure) ?? 0,
      stopped: before.get(product)?.stopped.in(measure) ?? 0,
      held: before.get(product)?.held.in(measure) ?? 0,
    }));
    const sum = (of: (one: (typeof figures)[number]) => number) =>
      figures.reduce((all, one) => all + of(one), 0);
    const rows = figures.map(rowOf);
    return {
      first,
      last,
      rows: rows.sort(byFall),
      total: {
        ...rowOf({
          product: "all goods",
          first: sum((one) => one.first),
          last: sum((one) => one.last),
          stopped: sum((one) => one.stopped),
          held: sum((one) => one.held),
        }),
        explained: explainedBy(figures),
      },
    };
  }
}

interface Figures {
  product: string;
  first: number;
  last: number;
  stopped: number;
  held: number;
}

function rowOf(figures: Figures): TradeRow {
  const { product, first, last, stopped, held } = figures;
  const share = (amount: number) => (first > 0 ? amount / first : 0);
  return {
    product,
    first,
    last,
    fell: first > 0 ? (first - last) / first : null,
    stopped: share(stopped),
    held: share(held),
    explained: explainedBy([figures]),
  };
}

/** What fell most comes first, what is new last. */
function byFall(one: TradeRow, other: TradeRow): number {
  if (one.fell === null || other.fell === null)
    return Number(one.fell === null) - Number(other.fell === null) || compare(one.product, other.product);
  return other.fell - one.fell || compare(one.product, other.product);
}

/** Law that stops more of one product than fell explains nothing of another's fall: the bound is taken product by product. */
function explainedBy(all: readonly Figures[]): TradeRow["explained"] {
  const [first, last] = [
    all.reduce((sum, one) => sum + one.first, 0),
    all.reduce((sum, one) => sum + one.last, 0),
  ];
  if (last >= first) return null;
  let [from, to] = [0, 0];
  for (const { first, last, stopped, held } of all) {
    const fell = Math.max(0, first - last);
    from += Math.min(fell, stopped);
    to += Math.min(fell, stopped + held);
  }
  const share = (amount: number) => Math.min(1, amount / (first - last));
  return { from: share(from), to: share(to) };
}
