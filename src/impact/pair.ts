import { findingKey, type LineState } from "../changes/state.ts";
import type { LineFacts } from "../line.ts";
import type { Outcome } from "../report/outcome.ts";
import { buyerOf, deciding } from "../report/telling.ts";
import type { ScreenResult } from "../verdict/result.ts";

/** What an order line is worth, in the currency that it states. */
export interface Money {
  amount: number;
  currency: string;
}

/** What the first decision was, and the keys of what made it so. */
type Decision = Pick<LineState, "verdict" | "deciding">;

export function decisionOf(result: ScreenResult): Decision {
  const { verdict } = result;
  return { verdict, deciding: result.verdict === "unreadable" ? [] : deciding(result).map(findingKey) };
}

/** One order line, decided twice. */
export interface Pair {
  before: Outcome;
  after: Outcome;
  product: { code: string | null; description: string | null };
  /** `2022-03`, by the order's own date. */
  month: string | null;
  destination: string | null;
  /** Who gets it: end user, else ultimate consignee, else the first party. */
  party: string | null;
  value: Money | null;
  /** What decides it now and did not: citations, with the list where an entry does. */
  causes: string[];
}

/** What is known of an order line beside what a result tells: its own day, and what it is worth. */
interface Order {
  date: string | null;
  value: Money | null;
}

export function orderOf(line: LineFacts | undefined): Order {
  if (!line) return { date: null, value: null };
  return { date: textOf(line, "shipment.date") ?? null, value: moneyOf(line) };
}

/** The same line under two decisions. */
export function pairOf(before: Decision, after: ScreenResult, { date, value }: Order): Pair {
  const about = after.verdict === "unreadable" ? undefined : after.about;
  const buyer = about && buyerOf(about);
  return {
    before: before.verdict,
    after: after.verdict,
    product: { code: about?.hs?.slice(0, 6) ?? null, description: about?.description ?? null },
    month: date?.slice(0, 7) ?? null,
    destination: about?.destination ?? null,
    party: buyer === undefined ? null : `${buyer.name}${buyer.country === null ? "" : ` (${buyer.country})`}`,
    value,
    causes: causesOf(before, after),
  };
}

function textOf({ facts }: LineFacts, name: string): string | undefined {
  const value = facts.get(name)?.value;
  return typeof value === "string" ? value : undefined;
}

function moneyOf(line: LineFacts): Money | null {
  const amount = line.facts.get("item.value")?.value;
  const currency = textOf(line, "item.currency");
  return typeof amount === "number" && amount >= 0 && currency !== undefined ? { amount, currency } : null;
}

/** Only where it is worse than before: what makes a line milder is what no longer stands. */
function causesOf(before: Decision, after: ScreenResult): string[] {
  if (after.verdict === "unreadable" || after.verdict === "clear") return [];
  const known = new Set(before.deciding);
  const come = deciding(after).filter((finding) => !known.has(findingKey(finding)));
  return [
    ...new Set(come.map(({ cite, match }) => (match ? `${cite}, by an entry of ${match.list}` : cite))),
  ];
}
