import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { RULES_DIR } from "../../src/installed.ts";
import { readRules } from "../../src/rules/load.ts";
import { sealOfRule } from "../../src/verdict/seal.ts";

interface Reading {
  rule: string;
  seal: string;
  read: string;
  against: string;
  found: string;
}

const readings: Reading[] = parse(readFileSync(new URL("readings.csv", import.meta.url)), { columns: true });
const { rules } = await readRules(RULES_DIR);

describe("the second reading of the law (test/readings/readings.csv)", () => {
  it("was made of each rule as it now stands: what says something else since then is read again", () => {
    const read = new Map(readings.map(({ rule, seal }) => [rule, seal]));
    const unread = rules.filter((rule) => read.get(rule.id) !== sealOfRule(rule)).map(({ id }) => id);
    expect(unread, "read them against their sources, then node test/readings/record.js").toEqual([]);
    expect([...read.keys()]).toEqual(rules.map(({ id }) => id).sort());
  });

  it("says when, against what and with what result", () => {
    for (const reading of readings) {
      expect(reading.read, reading.rule).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(reading.against.length, reading.rule).toBeGreaterThan(5);
      expect(reading.found.length, reading.rule).toBeGreaterThan(3);
    }
  });
});
