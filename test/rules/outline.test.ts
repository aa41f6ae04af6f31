import { expect, test } from "vitest";
import type { Condition } from "../../src/rules/ast.ts";
import { outlinesOf } from "../../src/rules/outline.ts";
import { is, licence, rule, ruleSet } from "../verdict/rules.ts";

const reachOf = (when: Condition, values = {}) =>
  outlinesOf(ruleSet([rule("a", licence, when, { values })]))["house/a"]?.versions[0]?.reach;

test("a rule reaches the countries that it names, and the country of a region", () => {
  const goods = is("item.eccn", "EAR99");
  expect(reachOf({ all: [goods, is("destination", "RU", "UA-43")] })).toEqual(["RU", "UA"]);
  expect(reachOf({ any: [is("destination", "RU"), is("destination.country", "BY")] })).toEqual(["BY", "RU"]);
  expect(reachOf({ all: [is("destination", "RU", "BY"), is("destination.country", "BY")] })).toEqual(["BY"]);
});

test("it reaches all where some way to it names none, or what is not stated may be presumed", () => {
  expect(reachOf({ any: [is("destination", "RU"), is("item.eccn", "EAR99")] })).toBeUndefined();
  expect(reachOf({ not: is("destination", "RU") })).toBeUndefined();
  expect(
    reachOf({ ...is("destination.country", "RU"), presumed: { to: "no" } } as Condition),
  ).toBeUndefined();
});

test("what it names on any day it may reach on every day, so that no day is left out", () => {
  const step = (from: string, ...literals: string[]) => ({ from, confirmed: true, value: { literals } });
  const places = [step("2022-02-24", "RU"), step("2022-03-02", "RU", "BY")];
  const there: Condition = { fact: "destination", test: { op: "in", of: { value: "places" } } };
  expect(reachOf(there, { places })).toEqual(["BY", "RU"]);
  const limb = { from: "2024-01-01", confirmed: true, when: is("destination", "IR") };
  expect(reachOf({ during: limb })).toEqual(["IR"]);
});

test("of what a rule concludes, and of what it is a sign, no more need be read", () => {
  const outlines = outlinesOf(
    ruleSet([
      rule("a", { kind: "concludes", fact: "item.subjectToEar" }, { all: [] }),
      rule("b", { kind: "review", bearsOn: ["endUse.military"], resolvedBy: "a letter" }, { all: [] }),
    ]),
  );
  expect(outlines["house/a"]).toMatchObject({ kind: "concludes", facts: ["item.subjectToEar"] });
  expect(outlines["house/b"]).toMatchObject({ kind: "review", facts: ["endUse.military"] });
});
