import type { Verdict } from "../../src/verdict/finding.ts";

/** What a pack must say: the verdict, and what the citation of a finding that decides must hold. A clear has none. */
export type Answer = readonly [verdict: Verdict, cite?: string];
export type Answers = Readonly<Record<string, Answer>>;

export interface LawCase {
  name: string;
  /** Why the law answers so. */
  because: string;
  order: object;
  answers: Answers;
}

export interface Order {
  date?: string;
  /** Where the exporter is, and where the goods are made unless `origin` says otherwise. */
  from?: string;
  exporter?: object;
  to: string | { country: string; region?: string; city?: string };
  goods: readonly [description: string, hs?: string, eccn?: string];
  origin?: string;
  usOrigin?: "yes" | "no";
  line?: object;
  item?: object;
  buyer?: object;
  more?: readonly object[];
  facts?: object;
  [part: string]: unknown;
}

/** A shipment in the JSON form of the contract: what the case says, and names that are on no list. */
function shipment(order: Order): object {
  const {
    date,
    from = "US",
    exporter,
    to,
    goods,
    origin,
    usOrigin,
    line,
    item,
    buyer,
    more,
    ...rest
  } = order;
  const destination = typeof to === "string" ? { country: to } : to;
  const [description, hs, eccn] = goods;
  return {
    date: date ?? "2024-06-13",
    shipFrom: from,
    destination,
    parties: [
      { role: "exporter", name: "Lanting Trade House", country: from, ...exporter },
      { role: "end-user", name: "Zimorodok Garden Centre", country: destination.country, ...buyer },
      ...(more ?? []),
    ],
    lines: [
      {
        line: 1,
        description,
        ...(hs !== undefined && { hs }),
        ...(eccn !== undefined && { eccn }),
        origin: origin ?? from,
        usOrigin: usOrigin ?? ((origin ?? from) === "US" ? "yes" : "no"),
        ...line,
        facts: item ?? {},
      },
    ],
    ...rest,
  };
}

export const lawCase = (name: string, because: string, order: Order, answers: Answers): LawCase => ({
  name,
  because,
  order: shipment(order),
  answers,
});

/** The same order on several days. */
export const onDays = (
  name: string,
  because: string,
  order: Order,
  days: Readonly<Record<string, Answers>>,
): LawCase[] =>
  Object.entries(days).map(([date, answers]) =>
    lawCase(`${name}, ${date}`, because, { ...order, date }, answers),
  );

/** A party that is on the list, with what the listing says. */
export const listed = (list: string, more: object = {}) => ({
  facts: { "party.listed": [{ list, ...more }] },
});

export const owned = (...owners: object[]) => ({ owners });

export const share = (percent: number, list: string, name = "Tamarisk Ventures", more: object = {}) => ({
  name,
  percent,
  ...listed(list, more),
});

/** An owner that is itself on no list. */
export const through = (percent: number, name: string, ...owners: object[]) => ({ name, percent, owners });
