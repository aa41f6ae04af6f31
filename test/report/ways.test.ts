import { describe, expect, it } from "vitest";
import { waysToClear, waysToWorse, wayText } from "../../src/report/ways.ts";
import type { BecauseResult, FindingResult, LineResult } from "../../src/verdict/result.ts";

const open = (fact: string, label = fact): BecauseResult => ({ label, fact, truth: "unknown" });
const stated = (fact: string, truth: "yes" | "no"): BecauseResult => ({
  fact,
  value: "x",
  truth,
  from: "a.csv:2:b",
});
const finding = (because: BecauseResult[], truth: "yes" | "unknown" = "unknown") =>
  ({
    effect: "review",
    cite: "§ 1",
    title: "A rule",
    truth,
    because,
    inForce: { from: null, until: null },
  }) as unknown as FindingResult;
const line = (...findings: FindingResult[]) => ({ verdict: "review", findings }) as unknown as LineResult;
const clear = (...because: BecauseResult[]) =>
  waysToClear(line(finding(because)))[0]!.ways.map((way) => way.map(({ fact, to }) => `${fact} ${to}`));
const worse = (...because: BecauseResult[]) =>
  waysToWorse(line(finding(because))).flatMap(({ ways }) =>
    ways.map((way) => way.map(({ fact, to }) => `${fact} ${to}`)),
  );

describe("what would make a line clear", () => {
  it("of conditions that must all hold one has to fail", () => {
    expect(clear(open("a"), open("b"), stated("c", "yes"))).toEqual([["a no"], ["b no"]]);
  });

  it("of conditions of which one is enough all have to fail", () => {
    const any: BecauseResult = {
      of: "any",
      truth: "unknown",
      because: [open("a"), open("b"), stated("c", "no")],
    };
    expect(clear(any)).toEqual([["a no", "b no"]]);
  });

  it("what is denied has to hold, and so has what no rule may conclude", () => {
    expect(clear({ of: "not", truth: "unknown", because: [open("a")] })).toEqual([["a yes"]]);
    expect(clear({ fact: "f", of: "none", truth: "unknown", because: [open("a"), open("b")] })).toEqual([
      ["a yes"],
      ["b yes"],
    ]);
  });

  it("a presumption may turn out otherwise", () => {
    expect(clear({ fact: "a", value: "yes", truth: "yes", from: "presumed: nothing stated" })).toEqual([
      ["a no"],
    ]);
  });

  it("what is stated is proposed to nobody: it would be another transaction", () => {
    expect(clear(stated("destination.country", "yes"))).toEqual([]);
    const any: BecauseResult = { of: "any", truth: "yes", because: [open("a"), stated("c", "yes")] };
    expect(clear(any)).toEqual([]);
  });

  it("no answer brings a list that is not at hand", () => {
    const { inForce: _none, ...limit } = finding([stated("item.subjectToEar", "yes")]);
    expect(waysToClear(line(limit))).toEqual([]);
  });

  it("a clear line needs nothing", () => {
    expect(waysToClear({ ...line(finding([open("a")])), verdict: "clear" })).toEqual([]);
  });
});

describe("what would make a line worse", () => {
  it("is what is still missing of a rule that may apply", () => {
    expect(worse(open("a"), open("b"), stated("c", "yes"))).toEqual([["a yes", "b yes"]]);
    expect(worse({ of: "any", truth: "unknown", because: [open("a"), open("b")] })).toEqual([
      ["a yes"],
      ["b yes"],
    ]);
  });

  it("is nothing where the rule applies already, or waits for a list", () => {
    expect(waysToWorse(line(finding([stated("a", "yes")], "yes")))).toEqual([]);
    expect(waysToWorse(line(finding([stated("a", "yes")])))).toEqual([]);
  });
});

it("is said in the rule's own words, with the fact and the party", () => {
  const because = [
    { party: "end-user X", truth: "unknown" as const, because: [open("party.owners", "50 % or more")] },
  ];
  const [change] = waysToWorse(line(finding(because)));
  expect(change!.ways.map(wayText)).toEqual(["“50 % or more” answered yes (party.owners of end-user X)"]);
});
