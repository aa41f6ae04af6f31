/**
 * Records that rules were read a second time against their sources, by somebody who did not write them:
 * `node test/readings/record.js < readings.csv`, with the columns rule, against, found. Needs `npm run build`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { readRules } from "../../dist/rules/load.js";
import { sealOfRule } from "../../dist/verdict/seal.js";

const COLUMNS = ["rule", "seal", "read", "against", "found"];
const file = fileURLToPath(new URL("readings.csv", import.meta.url));
const rules = await readRules(fileURLToPath(new URL("../../rules", import.meta.url)));
const seals = new Map(rules.rules.map((rule) => [rule.id, sealOfRule(rule)]));
const readings = new Map(parse(readFileSync(file), { columns: true }).map((row) => [row.rule, row]));
for (const { rule, against, found } of parse(readFileSync(0), { columns: true })) {
  if (!seals.has(rule)) throw new Error(`there is no rule ${rule}`);
  readings.set(rule, { rule, seal: seals.get(rule), read: today(), against, found });
}
const kept = [...readings.values()].filter(({ rule }) => seals.has(rule));
const lines = [COLUMNS, ...kept.sort(byRule).map((row) => COLUMNS.map((column) => row[column]))];
writeFileSync(file, lines.map((cells) => `${cells.map(quoted).join(",")}\n`).join(""));

function today() {
  return new Date().toISOString().slice(0, 10);
}

function byRule(one, other) {
  return one.rule < other.rule ? -1 : 1;
}

function quoted(cell) {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
