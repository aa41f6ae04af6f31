import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { impactHtml } from "../../src/impact/html.ts";
import { effectOf, ImpactOf } from "../../src/impact/impact.ts";
import type { Pair } from "../../src/impact/pair.ts";
import { impactText } from "../../src/impact/text.ts";
import { OUTCOMES } from "../../src/report/outcome.ts";

function pair(more: Partial<Pair> = {}): Pair {
  return {
    before: "clear",
    after: "license-required",
    product: { code: "847130", description: "laptop" },
    month: "2022-02",
    destination: "RU",
    party: "Example OOO (RU)",
    value: { amount: 100, currency: "USD" },
    causes: ["15 CFR 746.8(a)(2)"],
    ...more,
  };
}

function impactOf(pairs: readonly Pair[]) {
  const impact = new ImpactOf();
  for (const one of pairs) impact.add(one);
  return impact.impact();
}

const COMPARED = {
  before: "the law of A",
  after: "the law of B",
  differs: [],
  notChecked: [],
  files: ["orders.csv"],
};

describe("what a change does to a line", () => {
  it.each([
    ["clear", "prohibited", "stopped"],
    ["review", "license-required", "stopped"],
    ["unreadable", "prohibited", "stopped"],
    ["clear", "review", "held"],
    ["clear", "unreadable", "held"],
    ["license-required", "review", "eased"],
    ["review", "clear", "eased"],
    ["prohibited", "license-required", "same"],
    ["clear", "clear", "same"],
  ] as const)("%s to %s: %s", (before, after, effect) => {
    expect(effectOf(before, after)).toBe(effect);
  });
});

describe("sums", () => {
  it("are by value where every line has one in the same currency", () => {
    expect(impactOf([pair(), pair()]).measure).toEqual({ currency: "USD" });
  });

  it.each([
    ["a line states no value", pair({ value: null }), "1 of 2 lines state no value"],
    [
      "currencies differ",
      pair({ value: { amount: 1, currency: "EUR" } }),
      "in EUR, USD, and nothing is converted",
    ],
  ])("are counts, and say why, where %s", (_name, other, words) => {
    const impact = impactOf([pair(), other]);
    expect(impact.measure).toBe("lines");
    expect(impactText(impact, COMPARED, 200)).toContain(words);
  });

  it("a product has the words that most of its lines have", () => {
    const product = (description: string) => pair({ product: { code: "847130", description } });
    const { by } = impactOf([product("laptop"), product("notebook"), product("laptop")]);
    expect(by.product.map(({ name }) => name)).toEqual(["847130 laptop …"]);
  });

  const any = fc.record({
    before: fc.constantFrom(...OUTCOMES),
    after: fc.constantFrom(...OUTCOMES),
    product: fc.record({
      code: fc.option(fc.constantFrom("847130", "851713")),
      description: fc.option(fc.constantFrom("a", "b", "__proto__")),
    }),
    month: fc.option(fc.constantFrom("2022-02", "2022-03", "2022-04")),
    destination: fc.option(fc.constantFrom("RU", "KZ")),
    party: fc.option(fc.string()),
    value: fc.option(
      fc.record({
        amount: fc.double({ min: 0, max: 1e6, noNaN: true }),
        currency: fc.constantFrom("USD", "EUR"),
      }),
    ),
    causes: fc.array(fc.constantFrom("A", "B")),
  });

  it("do not depend on the order of the lines, and every group adds up to the whole", () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 20 }), (pairs) => {
        const impact = impactOf(pairs);
        const counted = (of: "before" | "after") =>
          OUTCOMES.reduce((sum, outcome) => sum + impact.total[of][outcome].lines, 0);
        expect([counted("before"), counted("after")]).toEqual([pairs.length, pairs.length]);
        for (const groups of Object.values(impact.by))
          expect(groups.reduce((sum, { all }) => sum + all.lines, 0)).toBe(pairs.length);
        const shares = impact.trade?.rows.map(({ explained }) => explained) ?? [];
        for (const share of shares)
          if (share) expect(0 <= share.from && share.from <= share.to && share.to <= 1).toBe(true);
        const lines = (one: typeof impact) =>
          JSON.stringify({ ...one, trade: null, causes: one.causes.length });
        if (impact.measure === "lines") expect(lines(impactOf(pairs.toReversed()))).toBe(lines(impact));
      }),
    );
  });
});

describe("what fell between two months", () => {
  const february = (after: Pair["after"], amount: number) =>
    pair({ after, value: { amount, currency: "USD" } });
  const march = (amount: number) =>
    pair({ month: "2022-03", after: "clear", value: { amount, currency: "USD" } });

  it("is accounted for by what of the first month is stopped, at most with what is held as well", () => {
    const { trade } = impactOf([
      february("license-required", 20),
      february("review", 30),
      february("clear", 50),
      march(60),
    ]);
    expect(trade!.rows).toMatchObject([
      { fell: 0.4, stopped: 0.2, held: 0.3, explained: { from: 0.5, to: 1 } },
    ]);
  });

  it("may be accounted for by what was to be reviewed before as well: nobody knows what stopped it", () => {
    const { trade } = impactOf([{ ...february("review", 100), before: "review" }, march(50)]);
    expect(trade!.rows).toMatchObject([{ stopped: 0, held: 1, explained: { from: 0, to: 1 } }]);
  });

  it("is nothing where trade rose, and nothing is claimed of orders of one month", () => {
    expect(impactOf([february("prohibited", 10), march(20)]).trade!.rows).toMatchObject([
      { fell: -1, explained: null },
    ]);
    expect(impactOf([february("prohibited", 10)]).trade).toBeNull();
  });

  it("of one product is not explained by what is stopped of another", () => {
    const other = { product: { code: "640411", description: "shoe" } };
    const { trade } = impactOf([
      february("prohibited", 100),
      march(100),
      pair({ ...other, after: "clear" }),
      pair({ ...other, after: "clear", month: "2022-03", value: { amount: 50, currency: "USD" } }),
    ]);
    expect(trade!.total).toMatchObject({ fell: 0.25, explained: { from: 0, to: 0 } });
  });
});

describe("the page", () => {
  const hostile = `</title><script>alert(1)</script>"'&\u202e`;
  const page = impactHtml(
    impactOf([
      pair({ product: { code: null, description: hostile }, party: hostile, destination: hostile }),
      pair({ month: "2022-03", party: "b" }),
    ]),
    { ...COMPARED, files: [hostile], before: hostile },
    "1",
  );

  it("has no script and asks for nothing, and what an order says stays text", () => {
    expect(page).not.toMatch(/<script|javascript:|\u202e/i);
    expect(page.match(/(?:src|href)=/g)).toBeNull();
    expect(page).toMatch(/Content-Security-Policy" content="default-src 'none'/);
    expect(page).toContain("&lt;script&gt;");
  });

  it("says every figure of a chart in a table beside it", () => {
    expect(page.match(/<svg role="img" aria-label/g)!.length).toBe(page.match(/<svg/g)!.length);
    expect(page.match(/<table>/g)!.length).toBeGreaterThanOrEqual(page.match(/<svg/g)!.length);
  });
});
