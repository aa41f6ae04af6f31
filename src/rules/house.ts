import type { RuleSet } from "./ast.ts";
import { readFolder } from "./folder.ts";
import { lintCycles } from "./lint-cycles.ts";
import { lintExamples } from "./lint-examples.ts";
import { lintReach } from "./lint-reach.ts";
import { lintReferences } from "./lint-references.ts";
import { lintValues } from "./lint-values.ts";
import {
  finished,
  type LoadedRules,
  nothingRead,
  type ReadRules,
  RuleSetError,
  readFile,
  shownAs,
} from "./load.ts";
import { fileProblem, type RuleProblem, Source } from "./problem.ts";
import { Reading } from "./reading.ts";

/** The pack of the company's own rules. */
export const HOUSE = "house";

/**
 * Reads the company's own rules beside others. The folder is that of the pack: `pack.yaml`, a file for each rule, `tables/`. They may
 * tighten and never weaken: they take away only what they ask themselves, and establish no fact that other packs ask for.
 * @param today the day of the check, ISO 8601.
 * @returns both as one set, with the mistakes of the house's own.
 * @throws when the folder cannot be read.
 */
export async function loadHouse(dir: string, others: RuleSet, today: string): Promise<LoadedRules> {
  const house = nothingRead();
  const shown = shownAs(dir);
  for (const { path, source } of await readFolder(dir, shown, house.problems)) {
    if (path.startsWith("bodies/"))
      house.problems.push(
        fileProblem(source.file, NO_BODIES, "screen lists import reads a list of your own"),
      );
    else readFile({ path: idOf(path), source }, house, today);
  }
  if (house.rules.length + house.problems.length === 0)
    house.problems.push(fileProblem(shown, "no rules in this folder"));
  const all = beside(house, others, today);
  const tables = new Map(all.tables.map(({ table }) => [table.id, table]));
  return finished(all, [
    ...house.problems,
    ...lintReferences(all),
    ...lintCycles(house),
    ...house.rules.flatMap((rule) => [
      ...lintValues(rule),
      ...lintExamples(rule),
      ...lintReach(rule, tables),
    ]),
    ...weakening(house, asked(others)),
  ]);
}

/**
 * The rules with the company's own, to judge by.
 * @throws RuleSetError when there is any mistake in the house's own.
 */
export async function readHouse(dir: string, others: RuleSet): Promise<RuleSet> {
  const { ruleSet, problems } = await loadHouse(dir, others, new Date().toISOString().slice(0, 10));
  if (problems.length > 0) throw new RuleSetError(problems);
  return ruleSet;
}

const NO_BODIES = "not read: the house names parties by a list of its own, or in a rule";

/** The id of a file of the folder: all of it is of the one pack. */
function idOf(path: string): string {
  return path.startsWith("tables/") ? `tables/${HOUSE}/${path.slice("tables/".length)}` : `${HOUSE}/${path}`;
}

/** The house's files with the others, which are known to be sound and refer to nothing of the house. */
function beside(house: ReadRules, others: RuleSet, today: string): ReadRules {
  const reading = new Reading(new Source("", ""), today);
  return {
    ...house,
    rules: [...house.rules, ...others.rules.map((rule) => ({ rule, reading, values: new Map() }))],
    tables: [...house.tables, ...others.tables.map((table) => ({ table, reading }))],
    packs: [...house.packs, ...others.packs.map((pack) => ({ pack, reading }))],
  };
}

/** What would take something away from another pack, or change what it goes by. */
function* weakening(house: ReadRules, asked: ReadonlySet<string>): Iterable<RuleProblem> {
  for (const { rule, reading } of house.rules) {
    const { effect } = rule;
    const report = (message: string, hint: string) =>
      reading.source.problem(reading.placeOf(rule), message, hint);
    if (effect.kind === "lifts") {
      const foreign = effect.requirements.find((id) => !id.startsWith(`${HOUSE}/`));
      if (foreign !== undefined)
        yield report(
          `it would lift ${foreign}`,
          "the house may tighten, never weaken: it lifts only its own rules",
        );
    } else if (effect.kind === "concludes" && asked.has(effect.fact)) {
      yield report(
        `it would establish ${effect.fact}, by which other packs go`,
        "the house may tighten, never weaken: write what it forbids, requires or flags",
      );
    } else if (effect.kind === "review") {
      const fact = effect.bearsOn.find((one) => asked.has(one));
      if (fact !== undefined)
        yield report(
          `its flag would bear on ${fact}, by which other packs go`,
          "the house may tighten, never weaken: write bears-on: []; the flag is a review by itself",
        );
    }
  }
}

/** Every fact that the rules, packs and tables ask for or conclude. */
function asked(rules: RuleSet): Set<string> {
  const facts = new Set<string>();
  const walk = (part: unknown): void => {
    if (part === null || typeof part !== "object") return;
    for (const [key, value] of Object.entries(part)) {
      if (key === "fact" && typeof value === "string") facts.add(value);
      else if (key !== "examples") walk(value);
    }
  };
  walk(rules);
  return facts;
}
