import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Table } from "../../src/rules/ast.ts";
import { loadRules } from "../../src/rules/load.ts";

const RULES = fileURLToPath(new URL("../../rules", import.meta.url));
const LAW = new URL("../../../shared/law/", import.meta.url);

const { ruleSet, problems } = await loadRules(RULES);

export const tableProblems = problems.filter(({ file }) => file.includes("tables/"));
export const TABLES: ReadonlyMap<string, Table> = new Map(ruleSet.tables.map((table) => [table.id, table]));

export function table(id: string): Table {
  const found = TABLES.get(`us-ear/${id}`);
  if (!found) throw new Error(`no table us-ear/${id}`);
  return found;
}

export function keys(id: string): string[] {
  return (table(id).rows ?? []).map(({ key }) => key);
}

/** Members of a set on a day, undated ones always. */
export function members(id: string, set: string, date = "2026-09-24"): string[] {
  return (table(id).sets?.[set] ?? [])
    .filter(({ from = "", until = "9999" }) => from <= date && date <= until)
    .map(({ code }) => code);
}

/** The notes that the tables were made from; tests against them are skipped where they are absent. */
export const notesAreHere = existsSync(LAW);
// biome-ignore lint/suspicious/noExplicitAny: notes of many shapes
export function notes(file: string): any {
  return JSON.parse(readFileSync(new URL(file, LAW), "utf8"));
}
