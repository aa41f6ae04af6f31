import type { LineResult } from "../../src/verdict/result.ts";
import { screenOrders } from "./orders.ts";

export interface Order {
  date?: string;
  exporter?: object;
  from?: string;
  to: string;
  buyer?: object;
  more?: object[];
  item?: object;
  facts?: object;
}

/** Gear wheels of a Shenzhen works to a buyer abroad, but for what the test says. */
function shipment(id: string, { date, exporter, from, to, buyer, more, item, facts }: Order): object {
  return {
    id,
    date: date ?? "2026-06-01",
    shipFrom: from ?? "CN",
    destination: { country: to },
    parties: [
      { role: "exporter", name: "Shenzhen Lanting Works", country: from ?? "CN", ...exporter },
      { role: "end-user", name: "Zimorodok Garden Centre", country: to, ...buyer },
      ...(more ?? []),
    ],
    lines: [
      {
        line: 1,
        description: "gear wheels",
        hs: "8483.40",
        eccn: "EAR99",
        origin: from ?? "CN",
        usOrigin: "no",
        ...item,
      },
    ],
    facts: facts ?? {},
  };
}

/** Decides the orders in one run and gives each result under the name of its order. */
export async function decided<Name extends string>(
  orders: Record<Name, Order>,
  packs: readonly string[] = ["cn"],
): Promise<Record<Name, LineResult>> {
  const entries = Object.entries<Order>(orders);
  const results = await screenOrders(
    entries.map(([name, order]) => shipment(name, order)),
    packs,
  );
  return Object.fromEntries(results.map((result) => [result.shipment, result])) as Record<Name, LineResult>;
}

export const listed = (...lists: string[]) => ({
  facts: { "party.listed": lists.map((list) => ({ list })) },
});

export const rulesOf = ({ findings }: LineResult) => findings.map(({ rule }) => rule);

/** The findings that decide, without advice. */
export const decisive = ({ findings }: LineResult) =>
  findings.filter(({ effect }) => effect !== "advice").map(({ rule }) => rule);
