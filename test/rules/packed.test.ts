import { deepStrictEqual } from "node:assert";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { RuleSet, TableRow } from "../../src/rules/ast.ts";
import { readRules } from "../../src/rules/load.ts";
import { packRules, rowsWith, unpackRules } from "../../src/rules/packed.ts";
import { preparedOf } from "../../src/rules/prepared.ts";
import { indexKey } from "../../src/rules/table-key.ts";

const law: Promise<RuleSet> = readRules(fileURLToPath(new URL("../../rules", import.meta.url)));
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

test("the law is the same, packed and unpacked, with what was worked out of it", async () => {
  const ruleSet = await law;
  const text = packRules(ruleSet);
  expect(text).toMatch(/^[\t\n\x20-\x7e]*$/);
  const unpacked = unpackRules(Buffer.from(text, "latin1"));
  expect(preparedOf(unpacked)).toEqual(preparedOf(ruleSet));
  deepStrictEqual(plain(unpacked), plain(ruleSet));
}, 60_000);

test("a row is found by its key without the others, in the order of the table", async () => {
  const ruleSet = await law;
  const { tables } = unpackRules(Buffer.from(packRules(ruleSet), "latin1"));
  for (const [index, table] of ruleSet.tables.entries()) {
    const packed = tables[index] as RuleSet["tables"][number];
    const byKey = new Map<string, TableRow[]>();
    for (const row of table.rows ?? []) {
      const key = indexKey(table, row.key);
      byKey.set(key, [...(byKey.get(key) ?? []), row]);
    }
    for (const [key, rows] of byKey) expect(rowsWith(packed, key)).toEqual(rows);
    for (const key of ["", "no such key", '[[0,{"key"', "\t"])
      if (!byKey.has(key)) expect(rowsWith(packed, key)).toEqual([]);
  }
}, 60_000);
