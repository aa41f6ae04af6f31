import { describe, expect, it } from "vitest";
import type { LineResult } from "../../src/verdict/result.ts";
import { screenOrders } from "./orders.ts";
import { PLAIN } from "./plain-orders.ts";

const decided = new Map<string | null, LineResult>();
for (const result of await screenOrders(PLAIN, ["us-ear"])) decided.set(result.shipment, result);

function lineOf(shipment: string): LineResult {
  const result = decided.get(shipment);
  if (!result) throw new Error(`no result of ${shipment}`);
  return result;
}

describe("plain trade", () => {
  it.each(PLAIN.map((shipment) => (shipment as { id: string }).id))(
    "%s: clear, and nothing is asked",
    (id) => {
      const { verdict, questions, findings } = lineOf(id);
      expect(findings.filter(({ effect }) => effect !== "advice").map(({ rule }) => rule)).toEqual([]);
      expect(questions).toEqual([]);
      expect(verdict).toBe("clear");
    },
  );

  it("the shotgun clears by the exception that it claims, and its terms go with it", () => {
    const { lifted, conditions } = lineOf("a hunter's shotgun under BAG");
    expect(new Set(lifted.map(({ symbol }) => symbol))).toEqual(new Set(["BAG"]));
    expect(conditions.map(({ text }) => text).join("\n")).toContain("not for sale");
    expect(conditions.map(({ text }) => text).join("\n")).toContain("18 inches");
  });

  it("what is subject to the EAR is told to keep its records, a listed item its control statement", () => {
    const advice = (id: string) => lineOf(id).findings.map(({ rule }) => rule);
    expect(advice("machine parts from Ohio to Mexico")).toEqual(["us-ear/762.6-records"]);
    expect(advice("a 3A991 chip to a named end user in Japan")).toEqual([
      "us-ear/758.6-destination-control-statement",
      "us-ear/762.6-records",
    ]);
  });
});

describe("the same orders with one thing changed do not clear", () => {
  const changed = (id: string, change: (shipment: Record<string, never>) => object): object =>
    change(structuredClone(PLAIN.find((shipment) => (shipment as { id: string }).id === id)) as never);

  it.each([
    [
      "the parts without a classification",
      changed("machine parts from Ohio to Mexico", (one) => ({
        ...one,
        lines: [{ line: 1, description: "machine parts", origin: "US" }],
      })),
      "review",
    ],
    [
      "a chip of 3A001.a.2 instead, to Malaysia",
      changed("a 3A991 chip to a named end user in Japan", (one) => ({
        ...one,
        destination: { country: "MY", city: "Penang" },
        lines: [{ line: 1, description: "converter", eccn: "3A001.a.2", origin: "US" }],
      })),
      "license-required",
    ],
    [
      "the shotgun with a barrel of 14 inches",
      changed("a hunter's shotgun under BAG", (one) => ({
        ...one,
        lines: [
          {
            line: 1,
            description: "shotgun",
            eccn: "0A502",
            origin: "US",
            facts: { "item.barrelLengthInches": 14 },
          },
        ],
      })),
      "license-required",
    ],
    [
      "the shotgun as an ordinary sale",
      changed("a hunter's shotgun under BAG", (one) => ({
        ...one,
        authorization: {},
        destination: { country: "BR" },
      })),
      "license-required",
    ],
    [
      "the parts claimed under LVS, which EAR99 cannot use",
      changed("machine parts from Ohio to Mexico", (one) => ({
        ...one,
        authorization: { exception: "LVS" },
      })),
      "review",
    ],
  ])("%s", async (_, shipment, verdict) => {
    const [result] = await screenOrders([shipment], ["us-ear"]);
    expect(result?.verdict).toBe(verdict);
  });
});
