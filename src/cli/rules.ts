import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { installedRules, RULES_DIR } from "../installed.ts";
import { visibleLines } from "../report/wrap.ts";
import type { RuleSet } from "../rules/ast.ts";
import { RuleBook } from "../rules/book.ts";
import { diffRules, showDiff } from "../rules/diff.ts";
import { evaluateExample } from "../rules/evaluate-example.ts";
import { runExamples } from "../rules/examples.ts";
import { HOUSE, loadHouse } from "../rules/house.ts";
import { type LoadedRules, loadRules, readRules } from "../rules/load.ts";
import { didYouMean, printProblem, type RuleProblem } from "../rules/problem.ts";
import { packOf } from "../rules/rule-file.ts";
import { scaffold } from "../rules/scaffold.ts";
import { showRule } from "../rules/show.ts";
import { isDate } from "../rules/vocabulary.ts";
import { today } from "./day.ts";
import { EXIT, UserError } from "./exit.ts";

interface Options {
  rules?: string;
}

/** `screen rules COMMAND`: the arguments as the command line gives them, its options last. Returns the exit code. */
export async function run(command: string, args: readonly unknown[]): Promise<number> {
  const options = (args.at(-1) ?? {}) as Options;
  const [first, second] = args as [unknown, unknown];
  const folder = options.rules ?? RULES_DIR;
  switch (command) {
    case "check":
      return check(typeof first === "string" ? first : folder);
    case "test":
      return test(folder, first as string[]);
    case "list":
      return print(list(await readRules(folder)));
    case "show":
      return print(showRule(ruleNamed(await readRules(folder), String(first))));
    case "new":
      return start(options.rules ?? "rules", String(first));
    case "diff":
      return diff(folder, String(first), String(second));
    default:
      throw new UserError(`there is no "screen rules ${command}"`, "screen rules --help shows what there is");
  }
}

function print(text: string): number {
  process.stdout.write(`${visibleLines(text)}\n`);
  return EXIT.clear;
}

/** A folder that is itself a pack holds the company's own rules: they stand beside those that come with the program. */
function isHouse(dir: string): boolean {
  return existsSync(join(dir, "pack.yaml"));
}

async function load(dir: string): Promise<LoadedRules> {
  return isHouse(dir) ? loadHouse(dir, await installedRules(), today()) : loadRules(dir);
}

/** Every mistake, or what was found to be sound. */
async function check(dir: string): Promise<number> {
  const { ruleSet, bodies, problems } = await load(dir);
  if (problems.length > 0) return printProblems(problems);
  const [packs, rules, tables] = isHouse(dir)
    ? [
        ruleSet.packs.filter(({ id }) => id === HOUSE),
        ruleSet.rules.filter(({ pack }) => pack === HOUSE),
        ruleSet.tables.filter(({ id }) => packOf(id) === HOUSE),
      ]
    : [ruleSet.packs, ruleSet.rules, ruleSet.tables];
  const parts = [
    counted(rules.length, "rule"),
    counted(packs.length, "pack"),
    counted(tables.length, "table"),
  ];
  return print(`${parts.join(", ")} and ${counted(bodies.length, "body", "bodies")}: no mistakes`);
}

function printProblems(problems: readonly RuleProblem[]): number {
  const files = new Set(problems.map(({ file }) => file));
  print(`${problems.map(printProblem).join("\n\n")}\n`);
  print(`${counted(problems.length, "mistake")} in ${counted(files.size, "file")}`);
  return EXIT.failed;
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

async function test(dir: string, ids: readonly string[]): Promise<number> {
  const loaded = await load(dir);
  if (loaded.problems.length > 0) return printProblems(loaded.problems);
  const all = loaded.ruleSet.rules.filter(({ pack }) => !isHouse(dir) || pack === HOUSE);
  const chosen = ids.length === 0 ? all : ids.map((id) => ruleNamed(loaded.ruleSet, id));
  const book = new RuleBook(loaded.ruleSet);
  const failures = runExamples(
    loaded,
    (rule, given) => evaluateExample(book, rule, given),
    new Set(chosen.map(({ id }) => id)),
  );
  if (failures.length > 0) return printProblems(failures);
  const count = chosen.reduce((sum, { examples }) => sum + examples.length, 0);
  return print(`${counted(count, "example")} of ${counted(chosen.length, "rule")}: all as expected`);
}

function ruleNamed(ruleSet: RuleSet, id: string): RuleSet["rules"][number] {
  const rule = ruleSet.rules.find((one) => one.id === id);
  if (rule) return rule;
  throw new UserError(
    `there is no rule ${id}`,
    didYouMean(
      id,
      ruleSet.rules.map((one) => one.id),
    ) ?? "screen rules list shows them",
  );
}

function list({ rules }: RuleSet): string {
  const widest = Math.max(0, ...rules.map(({ id }) => id.length));
  return rules
    .map(
      ({ id, effect, law }) =>
        `${id.padEnd(widest)}  ${effect.kind.padEnd(16)}  ${law.cite.at(-1)?.value ?? ""}`,
    )
    .join("\n");
}

/** A path of a rule: its pack, then the paragraph; nothing that could lead out of the folder. */
const ID = /^[a-z][a-z0-9-]*(?:\/[a-zA-Z0-9][a-zA-Z0-9.-]*)+$/;

async function start(dir: string, id: string): Promise<number> {
  if (!ID.test(id) || id.includes("..") || /^(?:tables|bodies)\//.test(id)) {
    throw new UserError(
      `${id} is not the id of a rule`,
      "write it as PACK/PARAGRAPH-WHAT: house/3.2-no-drones",
    );
  }
  const file = join(dir, `${id}.yaml`);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, scaffold(id, today()), { flag: "wx" });
  } catch (error) {
    const there = (error as NodeJS.ErrnoException).code === "EEXIST";
    throw new UserError(
      there ? `${file} is there already` : `${file} cannot be written: ${(error as Error).message}`,
    );
  }
  return print(file);
}

async function diff(dir: string, before: string, after: string): Promise<number> {
  for (const date of [before, after])
    if (!isDate(date)) throw new UserError(`${date} is not a date; write it as 2022-02-24`);
  return print(showDiff(diffRules(await readRules(dir), before, after), before, after));
}
