import { createHash } from "node:crypto";
import { relative, sep } from "node:path";
import type { ListEntry } from "../lists/entry.ts";
import { byId } from "../order.ts";
import { ALWAYS, type Pack, type RuleSet, type Table } from "./ast.ts";
import { readBodyFile } from "./body-file.ts";
import { canonical } from "./canonical.ts";
import { type RuleText, readFolder } from "./folder.ts";
import { lint } from "./lint.ts";
import { readPackFile } from "./pack-file.ts";
import { fileProblem, inOrder, printProblem, type RuleProblem } from "./problem.ts";
import { Reading, TooManyProblems } from "./reading.ts";
import { type ReadRule, readRuleFile } from "./rule-file.ts";
import { readTableFile } from "./table-file.ts";
import { readYaml, type Yaml } from "./yaml.ts";

/** Everything read from folders of rules, before the checks that need all of it. */
export interface ReadRules {
  rules: ReadRule[];
  tables: { table: Table; reading: Reading }[];
  packs: { pack: Pack; reading: Reading }[];
  bodies: { entry: ListEntry; reading: Reading }[];
  /** The newest day on which a file of bodies was read. */
  bodiesRead: string;
  /** Ids of files that have mistakes of their own, so that a reference to them is not a second mistake. */
  broken: Set<string>;
  problems: RuleProblem[];
}

export function nothingRead(): ReadRules {
  return {
    rules: [],
    tables: [],
    packs: [],
    bodies: [],
    bodiesRead: ALWAYS,
    broken: new Set(),
    problems: [],
  };
}

export interface LoadedRules {
  ruleSet: RuleSet;
  /** Defence-sector bodies that ship with the product. */
  bodies: ListEntry[];
  /** The newest day on which one of their sources was read, ISO 8601; the beginning when there are none. */
  bodiesRead: string;
  /** In the order of files and lines. A rule set with problems must not be used. */
  problems: RuleProblem[];
  /** Where a part of the rule set was written. */
  where: Where;
}

/** The mistake `message` at the place where a part of the rule set was written. */
type Where = (rule: string, part: object, message: string, hint?: string) => RuleProblem;

interface LoadOptions {
  /** The day of the check, ISO 8601: law cannot have been read after it. */
  today?: string;
}

/**
 * Reads and checks every rule, table, pack and body under a folder.
 * @throws when the folder cannot be read.
 */
export async function loadRules(dir: string, options: LoadOptions = {}): Promise<LoadedRules> {
  const read = nothingRead();
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  for (const text of await readFolder(dir, shownAs(dir), read.problems)) readFile(text, read, today);
  const parts = [read.rules, read.packs, read.tables, read.bodies, read.problems];
  if (parts.every((part) => part.length === 0))
    read.problems.push(fileProblem(shownAs(dir), "no rules in this folder"));
  return finish(read);
}

/** A folder of rules with mistakes: it must not be used. */
export class RuleSetError extends Error {
  readonly problems: readonly RuleProblem[];

  constructor(problems: readonly RuleProblem[]) {
    super(`the rules have mistakes:\n\n${problems.map(printProblem).join("\n\n")}`);
    this.name = "RuleSetError";
    this.problems = problems;
  }
}

/**
 * The rules of a folder, to judge by.
 * @throws RuleSetError when there is any mistake in them.
 */
export async function readRules(dir: string): Promise<RuleSet> {
  const { ruleSet, problems } = await loadRules(dir);
  if (problems.length > 0) throw new RuleSetError(problems);
  return ruleSet;
}

/** As somebody in the working folder would name it. */
export function shownAs(dir: string): string {
  const path = relative(process.cwd(), dir) || ".";
  return (path.startsWith("..") ? dir : path).split(sep).join("/").replace(/\/+$/, "");
}

/** Reads one file as what its path makes it. */
export function readFile({ path, source }: RuleText, into: ReadRules, today: string): void {
  // Letters are no rules: src/letters reads them.
  if (path.startsWith("letters/")) return;
  const reading = new Reading(source, today);
  const { id, kind } = kindOf(path);
  try {
    const node = readYaml(source, (span, message, hint) => reading.report(span, message, hint));
    if (node) readPart(reading, node, kind, id, into);
  } catch (error) {
    if (!(error instanceof TooManyProblems)) throw error;
    reading.problems.push(fileProblem(source.file, "too many mistakes; the rest of the file was not read"));
  }
  if (reading.problems.length > 0) into.broken.add(id);
  into.problems.push(...reading.problems);
}

function readPart(reading: Reading, node: Yaml, kind: FileKind, id: string, into: ReadRules): void {
  const sound = () => reading.problems.length === 0;
  switch (kind) {
    case "table": {
      const table = readTableFile(reading, node, id);
      if (sound()) into.tables.push({ table, reading });
      return;
    }
    case "pack": {
      const pack = readPackFile(reading, node, id);
      if (sound()) into.packs.push({ pack, reading });
      return;
    }
    case "bodies": {
      const { read, bodies } = readBodyFile(reading, node);
      for (const entry of bodies) into.bodies.push({ entry, reading });
      if (read > into.bodiesRead) into.bodiesRead = read;
      return;
    }
    case "rule": {
      const start = { start: 0, end: 1 };
      if (!id.includes("/"))
        reading.report(start, "a rule lies in the folder of its pack", `move it to PACK/${id}.yaml`);
      const rule = readRuleFile(reading, node, id);
      if (sound()) into.rules.push(rule);
    }
  }
}

type FileKind = "rule" | "table" | "bodies" | "pack";

function kindOf(path: string): { id: string; kind: FileKind } {
  if (path.startsWith("tables/")) return { id: path.slice("tables/".length), kind: "table" };
  if (path.startsWith("bodies/")) return { id: path, kind: "bodies" };
  const pack = /^([^/]+)\/pack$/.exec(path);
  return pack?.[1] !== undefined ? { id: pack[1], kind: "pack" } : { id: path, kind: "rule" };
}

/** Runs the checks that need all files, and sorts everything by id: the order of files never matters. */
export function finish(read: ReadRules): LoadedRules {
  return finished(read, [...read.problems, ...lint(read)]);
}

/** What was read, sorted by id, with the mistakes that were found in it. */
export function finished(read: ReadRules, problems: RuleProblem[]): LoadedRules {
  const readings = new Map(read.rules.map(({ rule, reading }) => [rule.id, reading]));
  const ruleSet = withHash({
    packs: read.packs.map(({ pack }) => pack).sort(byId),
    rules: read.rules.map(({ rule }) => rule).sort(byId),
    tables: read.tables.map(({ table }) => table).sort(byId),
  });
  return {
    ruleSet,
    bodiesRead: read.bodiesRead,
    bodies: read.bodies.map(({ entry }) => entry).sort(byId),
    problems: inOrder(problems),
    where: (rule, part, message, hint) => {
      const reading = readings.get(rule);
      if (!reading) throw new Error(`no rule ${rule} was read`);
      return reading.source.problem(reading.placeOf(part), message, hint);
    },
  };
}

/** The rules with the hash of what they say; where in its file a condition stands (`at`) says nothing. */
export function withHash(rules: Omit<RuleSet, "sha256">): RuleSet {
  const sha256 = createHash("sha256").update(canonical(rules)).digest("hex");
  return { sha256, ...rules };
}
