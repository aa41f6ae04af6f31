import type { Amount, Measure } from "./amount.ts";
import type { Impact } from "./impact.ts";
import type { Trade, TradeRow } from "./trade.ts";

/** What is compared with what, in the words of its reader: two days, or two files. */
export interface Compared {
  before: string;
  after: string;
  /** In what they differ beside the orders. */
  differs: readonly string[];
  /** What was not checked in the later decision: no figure says more than that allows. */
  notChecked: readonly string[];
  files: readonly string[];
}

/** What is to be said before any figure. */
export function noticesOf({ differs, notChecked }: Compared): string[] {
  return [...differs, ...notChecked.map((text) => `not checked: ${text}`)];
}

export function numberOf(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: 2 });
}

export function amountIn(amount: Amount, measure: Measure): string {
  return numberOf(amount.in(measure));
}

export function measureWords(measure: Measure): string {
  return measure === "lines" ? "number of lines" : `value in ${measure.currency}`;
}

/** Why the lines are counted and not valued, where they are. */
export function measureNote({ measure, total }: Impact): string | undefined {
  if (measure !== "lines" || total.all.lines === 0) return undefined;
  const { unvalued, values } = total.all;
  if (unvalued === total.all.lines)
    return "No value with its currency is known of these lines: they are counted.";
  return unvalued > 0
    ? `${unvalued} of ${total.all.lines} lines state no value with its currency: lines are counted.`
    : `The values are in ${[...values.keys()].sort().join(", ")}, and nothing is converted: lines are counted.`;
}

export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

export function fallOf({ fell }: TradeRow): string {
  if (fell === null) return "new";
  return fell < 0 ? `rose ${percent(-fell)}` : percent(fell);
}

export function explainedOf({ explained }: TradeRow): string {
  if (explained === null) return "–";
  const [from, to] = [percent(explained.from), percent(explained.to)];
  return from === to ? from : `${from} to ${to}`;
}

export function tradeHeading({ first, last }: Trade): string {
  return `What fell from ${first} to ${last}, and how much of it the law accounts for`;
}

/** What the figures of the trade table do and do not say. */
export function tradeNote({ first }: Trade): string {
  return `The figures are those of the manifest. The law accounts at least for what of the orders of ${first} it stops, at most for what it holds for review as well. That is a bound, not a proof: orders are also not placed for other reasons.`;
}
