import { describe, expect, it } from "vitest";
import type { Rule } from "../../src/rules/ast.ts";
import { RuleBook } from "../../src/rules/book.ts";
import { evaluateExample } from "../../src/rules/evaluate-example.ts";
import { withFiles } from "./mini-law.ts";

const TABLE = `
table: house/pumps
title: Pumps that need a permit
cite: House rules, list 1
source: the house
as-of: 2026-01-01
confirmed: yes
key: eccn
applies:
  any:
    whole entry: { $row.scope: { is: entry } }
    for an item: { item.forItem: { matches: $row.for } }
rows:
  2B350: { scope: entry, reason: CB }
  2E001: { scope: for, for: [2B350, 2B001], reason: NS }
`;
const rule = (where: string) => `
rule: house/9-pumps
title: A pump on the list
law: { cite: House rules 9, source: the house, read: 2026-01-01, confirmed: yes }
requires-license: case-by-case
when: { item.eccn: { on: house/pumps${where} } }
examples:
  - { case: on the list, given: { item.eccn: 2B350 }, expect: yes }
  - { case: not on it, given: { item.eccn: EAR99 }, expect: no }
  - { case: not told, given: {}, expect: unknown }
`;

async function decide(where: string, given: Record<string, unknown>) {
  const { ruleSet, problems } = await withFiles({
    "tables/house/pumps": TABLE,
    "house/9-pumps": rule(where),
  });
  expect(problems.map(({ message }) => message)).toEqual([]);
  const book = new RuleBook(ruleSet);
  const found = ruleSet.rules.find(({ id }) => id === "house/9-pumps") as Rule;
  return { ...evaluateExample(book, found, given), book };
}

describe("a table that says when its rows apply", () => {
  it("says it for every rule that uses it", async () => {
    expect((await decide("", { "item.eccn": "2B350" })).truth).toBe("yes");
    expect((await decide("", { "item.eccn": "2E001", "item.forItem": "3A001" })).truth).toBe("no");
    expect((await decide("", { "item.eccn": "2E001", "item.forItem": "2B001.a" })).truth).toBe("yes");
  });

  it("asks what the row still asks, not what is stated", async () => {
    expect(await decide("", { "item.eccn": "2E001" })).toMatchObject({
      truth: "unknown",
      asks: ["item.forItem"],
    });
  });

  it("goes together with what the rule says of the row", async () => {
    const where = ", where: { $row.reason: { is: CB } }";
    expect((await decide(where, { "item.eccn": "2E001", "item.forItem": "2B350" })).truth).toBe("no");
    expect((await decide(where, { "item.eccn": "2B350" })).truth).toBe("yes");
  });

  it("shows the row that decided", async () => {
    const { book } = await decide("", { "item.eccn": "2B350" });
    const asked = book.on("2026-01-01").ask({
      shipment: "1",
      line: "1",
      file: "f",
      row: 1,
      date: "2026-01-01",
      facts: new Map([
        ["item.eccn", { value: "2B350", from: { kind: "manifest", column: "eccn", text: "2B350" } }],
      ]),
      parties: [],
    });
    expect(JSON.stringify(asked.explainRule("house/9-pumps"))).toContain("2B350: scope entry; reason CB");
  });

  it("speaks of columns that the table has", async () => {
    const { problems } = await withFiles({ "tables/house/pumps": TABLE.replace("$row.scope", "$row.reach") });
    expect(new Set(problems.map(({ message }) => message))).toEqual(
      new Set(['no row of house/pumps has a column "reach"']),
    );
  });
});
