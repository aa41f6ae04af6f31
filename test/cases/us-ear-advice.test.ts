import { describe, expect, it } from "vitest";
import type { LineResult } from "../../src/verdict/result.ts";
import { screenOrders } from "./orders.ts";

/** An order from the United States, with what a case changes. */
function order(
  id: string,
  eccn: string,
  to: string,
  more: { line?: object; [key: string]: unknown } = {},
): object {
  const { line = {}, ...rest } = more;
  return {
    id,
    date: "2026-08-03",
    activity: "export",
    shipFrom: "US",
    destination: { country: to },
    endUse: { military: "no" },
    parties: [
      { role: "exporter", name: "Lakeside Instrument Works", country: "US", hqCountry: "US" },
      { role: "end-user", name: "Example Works", country: to, kind: "company", hqCountry: to },
    ],
    lines: [
      {
        line: 1,
        description: "instrument",
        eccn,
        origin: "US",
        quantity: 1,
        value: 900,
        currency: "USD",
        ...line,
      },
    ],
    ...rest,
  };
}

/** Signs that rules of 744.23 (advanced nodes) or part 746 (where an item goes on to) take up. */
const TAKEN_UP = new Set(["9", "10", "12", "15", "16", "18", "20", "21", "27"]);
const FLAGS = Array.from({ length: 29 }, (_, index) => String(index + 1));
const results = new Map(
  (
    await screenOrders(
      [
        order("cheap, to Japan", "3A991.a", "JP"),
        order("dear, to Japan", "3A991.a", "JP", { line: { value: 2501 } }),
        order("at the limit, to Japan", "3A991.a", "JP", { line: { value: 2500 } }),
        order("cheap, to China", "3A991.a", "CN"),
        order("EAR99, to Japan", "EAR99", "JP"),
        order("600 series, to Germany", "9A610.x", "DE"),
        order("from Germany", "EAR99", "JP", { shipFrom: "DE", line: { value: 9000, origin: "DE" } }),
        ...FLAGS.map((flag) =>
          order(`flag ${flag}`, "EAR99", "AE", { facts: { "shipment.redFlags": [flag] } }),
        ),
        ...FLAGS.map((flag) =>
          order(`resolved ${flag}`, "EAR99", "AE", {
            facts: { "shipment.redFlags": [flag], "shipment.redFlagsResolved": [flag] },
          }),
        ),
      ],
      ["us-ear"],
    )
  ).map((result) => [result.shipment, result]),
);
const result = (id: string) => results.get(id) as LineResult;
const advised = (id: string) =>
  result(id)
    .findings.filter(({ effect }) => effect === "advice")
    .map(({ rule }) => rule);

describe("what to file and keep (15 CFR 758.1, 758.6, 762.6)", () => {
  const [eei, statement, records] = [
    "us-ear/758.1-b-eei",
    "us-ear/758.6-destination-control-statement",
    "us-ear/762.6-records",
  ];

  it.each([
    ["cheap, to Japan", [statement, records]],
    ["at the limit, to Japan", [statement, records]],
    ["dear, to Japan", [eei, statement, records]],
    ["cheap, to China", [eei, statement, records]],
    ["EAR99, to Japan", [records]],
    [
      "600 series, to Germany",
      ["us-ear/740.2-a-13-600-series", eei, statement, "us-ear/758.6-eccn-on-the-invoice", records],
    ],
    ["from Germany", []],
  ])("%s", (id, rules) => {
    expect(advised(id)).toEqual(rules);
  });

  it("says what to do, and with which section", () => {
    const filing = result("dear, to Japan").findings.find(({ rule }) => rule === eei);
    expect(filing?.text).toMatch(/AES.*before export.*ECCN/);
    expect(filing?.cite).toContain("758.1(b)");
  });
});

describe("the 29 red flags of supplement no. 3 to part 732", () => {
  it.each(FLAGS)(
    "flag %s, when it was noticed, is a review that names what would resolve it, and resolved it is not",
    (flag) => {
      const raised = result(`flag ${flag}`).findings.filter(({ effect }) => effect === "review");
      const own = raised.filter(({ rule }) => rule.includes(`-flag-${flag.padStart(2, "0")}-`));
      // A sign that another rule has taken up is not shown twice: that rule then asks.
      const taken = raised.filter(({ rule, missing }) => /^us-ear\/74[46]/.test(rule) && missing.length > 0);
      expect(result(`flag ${flag}`).verdict).toBe("review");
      expect(own.length > 0 || (TAKEN_UP.has(flag) && taken.length > 0)).toBe(true);
      for (const { text = "" } of own) expect(text).toMatch(/^Resolved by: \S.{15,}/);
      const left = result(`resolved ${flag}`).findings.filter(({ effect }) => effect === "review");
      expect(left.map(({ rule }) => rule)).toEqual([]);
    },
  );
});
