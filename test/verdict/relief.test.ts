import { describe, expect, it } from "vitest";
import type { Effect } from "../../src/rules/ast.ts";
import { decide, is, licence, rule } from "./rules.ts";

const toRussia = is("destination.country", "RU");
const consumer = is("item.consumer", "yes");
const given = { "destination.country": "RU", "item.consumer": "yes" };
const lifts = (as: "exception" | "exclusion", ...requirements: string[]): Effect => ({
  kind: "lifts",
  as,
  requirements,
});

describe("an exception, while another requirement is only possible", () => {
  const established = rule("a", licence, toRussia);
  const possible = rule("b", licence, { all: [toRussia, is("endUse.military", "yes")] });
  const exception = rule("ccd", lifts("exception", "house/a"), consumer);
  const rules = [established, possible, exception];

  it("is available once that one turns out not to hold, and says so", () => {
    const { verdict, findings, questions } = decide(rules, given);
    expect(verdict).toBe("license-required");
    expect(findings[0]?.liftableBy.map(({ missing }) => missing)).toEqual([[{ fact: "endUse.military" }]]);
    expect(questions.map(({ fact }) => fact)).toEqual(["endUse.military"]);
  });

  it("lifts when it does not hold", () => {
    expect(decide(rules, { ...given, "endUse.military": "no" }).verdict).toBe("clear");
  });

  it("is of no use when it does", () => {
    const { verdict, findings } = decide(rules, { ...given, "endUse.military": "yes" });
    expect([verdict, findings.map(({ liftableBy }) => liftableBy)]).toEqual(["license-required", [[], []]]);
  });

  it("lifts what it covers although it is only possible", () => {
    const both = rule("ccd", lifts("exception", "house/a", "house/b"), consumer);
    expect(decide([established, possible, both], given).verdict).toBe("clear");
  });
});

describe("relief that nobody confirmed", () => {
  it("does not stand in the way of relief that somebody did", () => {
    const rules = [
      rule("a", licence, toRussia),
      rule("doubtful", lifts("exclusion", "house/a"), toRussia, { confirmed: false }),
      rule("sure", lifts("exception", "house/a"), consumer),
    ];
    const { verdict, lifted } = decide(rules, given);
    expect([verdict, lifted.map(({ by }) => by)]).toEqual(["clear", ["house/sure"]]);
  });
});

describe("a family of requirements", () => {
  it("never takes a prohibition with it", () => {
    const rules = [
      rule("a", licence, toRussia),
      rule("banned", { kind: "prohibited" }, toRussia),
      rule("licence-carried", lifts("exclusion", "house/*"), toRussia),
    ];
    const { verdict, findings } = decide(rules, given);
    expect([verdict, findings.map(({ rule }) => rule)]).toEqual(["prohibited", ["house/banned"]]);
  });
});

describe("an address in Russia that names a place of Ukraine", () => {
  const sevastopol = { "destination.country": "RU", "destination.region": "UA-40" };

  it("is in Ukraine, for the rules of both", () => {
    const crimea = rule("crimea", licence, is("destination", "UA-43", "UA-40"));
    const russia = rule("russia", licence, is("destination", "RU"));
    expect(decide([crimea, russia], sevastopol).findings.map(({ rule }) => rule)).toEqual(["house/crimea"]);
  });
});
