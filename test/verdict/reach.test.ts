import { describe, expect, it } from "vitest";
import type { Because } from "../../src/rules/because.ts";
import { reasonsOf } from "../../src/verdict/reach.ts";

const stated = (fact: string, value: string, truth: Because["truth"], label?: string): Because => ({
  kind: "fact",
  fact,
  value,
  truth,
  ...(label !== undefined && { label }),
});
const told = (because: Because) => reasonsOf(because).map(({ label, fact, value }) => [label, fact, value]);

describe("why a regime reaches a line", () => {
  it("one way to yes is enough", () => {
    const because: Because = {
      kind: "any",
      truth: "yes",
      because: [
        stated("shipment.shipFrom", "CN", "no"),
        stated("party.country", "DE", "yes", "(c) the exporter"),
        stated("destination.country", "DE", "yes"),
      ],
    };
    expect(told(because)).toEqual([["(c) the exporter", "party.country", "DE"]]);
  });

  it("no is told by every way that something stated closes, each fact once, and not by what nobody stated", () => {
    const because: Because = {
      kind: "any",
      truth: "no",
      because: [
        stated("shipment.shipFrom", "CN", "no", "from there"),
        { kind: "fact", fact: "shipment.transit", truth: "no" },
        { kind: "all", truth: "no", label: "again", because: [stated("shipment.shipFrom", "CN", "no")] },
      ],
    };
    expect(told(because)).toEqual([["from there", "shipment.shipFrom", "CN"]]);
  });

  it("unknown is told by what is missing", () => {
    const because: Because = {
      kind: "concluded",
      truth: "unknown",
      because: [
        {
          kind: "all",
          truth: "unknown",
          because: [
            stated("destination.country", "RU", "yes"),
            { kind: "fact", fact: "payment.currency", truth: "unknown", label: "paid in dollars" },
          ],
        },
      ],
    };
    expect(told(because)).toEqual([["paid in dollars", "payment.currency", undefined]]);
  });

  it("a regime that reaches every line says so in its own words", () => {
    const because: Because = { kind: "all", truth: "yes", label: "binds everybody", because: [] };
    expect(told(because)).toEqual([["binds everybody", undefined, undefined]]);
  });

  it("a party's fact says whose it is", () => {
    const because: Because = {
      kind: "any",
      truth: "no",
      because: [
        { kind: "party", party: 0, truth: "no", because: [stated("party.country", "CN", "no")] },
        { kind: "party", party: 1, truth: "no", because: [stated("party.country", "MY", "no")] },
      ],
    };
    expect(reasonsOf(because).map(({ party, value }) => [party, value])).toEqual([
      [0, "CN"],
      [1, "MY"],
    ]);
  });
});
