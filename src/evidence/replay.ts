import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { openClearances } from "../clearances/index.ts";
import type { Config } from "../config.ts";
import { type Decided, DecidedJson } from "../decided.ts";
import { installedBodies, rulesIn } from "../installed.ts";
import { openJoined } from "../joined/index.ts";
import { openLists } from "../lists/index.ts";
import { type ReadOptions, readMap } from "../parser/index.ts";
import { count, emptySummary } from "../report/report.ts";
import type { RuleSet } from "../rules/ast.ts";
import { RuleBook } from "../rules/book.ts";
import { Screener } from "../screen.ts";
import { VERSION } from "../version.ts";
import { readKeptRules, restoreList } from "./kept.ts";
import { builtIn, stored } from "./lists-used.ts";
import { placeOf } from "./log.ts";
import type { Begin, End, ListUsed } from "./record.ts";
import { type RecordedInput, type RecordedRun, resultsOf, takeOut } from "./recorded.ts";
import type { RunInLog } from "./verify.ts";

interface ReplayOptions {
  /** Where lists and rules are looked for that are not kept beside the log. */
  lists?: string;
  rules?: string;
  /** Told of every result, decided again. */
  each?: (decided: Decided) => Promise<void> | void;
  begin?: (screener: Screener) => Promise<void> | void;
}

export interface Replayed {
  /** Rules, lists and built-in bodies that are not at hand as they were: nothing was decided then. */
  notAtHand: string[];
  /** What came out otherwise than it was recorded; empty when every byte is the same. */
  differences: string[];
  results: number;
  /** The version that recorded, where it is another. */
  otherVersion?: string;
  run?: Screener["run"];
  summary?: ReturnType<typeof emptySummary>;
}

const MOST_DIFFERENCES = 20;

/**
 * Decides a recorded run again from what the log holds of it.
 * @param run a run of a log that {@link verify} has found unaltered.
 * @throws EvidenceError when the run is not whole.
 */
export async function replay(named: string, run: RunInLog, options: ReplayOptions = {}): Promise<Replayed> {
  const place = placeOf(named);
  const dir = mkdtempSync(join(tmpdir(), "screen-replay-"));
  try {
    const recorded = await takeOut(place.log, run, dir);
    const rules = await rulesOf(recorded, place.folder, options.rules, dir);
    const lists = await listsOf(recorded.end, place.folder, options.lists, dir);
    const notAtHand = [...rules.missing, ...lists.missing];
    const { version } = recorded.begin.tool;
    const otherVersion = version === VERSION ? {} : { otherVersion: version };
    if (!rules.ruleSet || notAtHand.length > 0)
      return { notAtHand, differences: [], results: 0, ...otherVersion };
    const screener = await screenerOf(recorded, rules.ruleSet, lists);
    await options.begin?.(screener);
    return {
      notAtHand,
      ...otherVersion,
      ...(await decideAgain(recorded, screener, resultsOf(place.log, run), options)),
    };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** The rules of the record: kept beside the log, or those at hand if they are the same. */
async function rulesOf(
  { begin, inputs }: RecordedRun,
  folder: string | undefined,
  rules: string | undefined,
  dir: string,
): Promise<{ ruleSet?: RuleSet; missing: string[] }> {
  const { sha256 } = begin.rules;
  const kept = folder === undefined ? undefined : readKeptRules(folder, sha256);
  if (kept) return { ruleSet: kept, missing: [] };
  const house = inputs.some(({ role }) => role === "house") ? join(dir, "house") : undefined;
  const ruleSet = await rulesIn(rules, house);
  if (ruleSet.sha256 === sha256) return { ruleSet, missing: [] };
  return {
    missing: [`the rules: those of the record have the SHA-256 ${sha256}, those at hand ${ruleSet.sha256}`],
  };
}

interface FoundLists {
  dir: string;
  builtIn: string | Uint8Array;
  missing: string[];
}

/** A folder with exactly the snapshots that the run used: a later one of the same day would be taken otherwise. */
async function listsOf(
  end: End,
  folder: string | undefined,
  dir: string | undefined,
  temporary: string,
): Promise<FoundLists> {
  const lists = join(temporary, "lists");
  const missing: string[] = [];
  let bodies = await installedBodies();
  for (const { id, published, sha256 } of end.run.lists) {
    const list = end.lists.find((one) => one.id === id && one.published === published);
    if (!list) {
      missing.push(`the list ${id} of ${published}: the record does not tell its entries`);
      continue;
    }
    const { entriesSha256 } = list;
    const name = `${published}-${sha256.slice(0, 12)}.snapshot`;
    const path = id === "built-in" ? join(temporary, name) : join(lists, id, name);
    mkdirSync(dirname(path), { recursive: true });
    if (id === "built-in" && isBuiltIn(await builtIn(), list, sha256)) continue;
    if (folder !== undefined && (await restoreList(folder, list, sha256, path))) {
      if (id === "built-in") bodies = path;
      continue;
    }
    const found = stored(dir, id, published).find(({ meta }) => meta.parts.entries.sha256 === entriesSha256);
    if (found) copyFileSync(found.at, path);
    else missing.push(`the list ${id} of ${published}, entries ${entriesSha256}`);
  }
  return { dir: lists, builtIn: bodies, missing };
}

function isBuiltIn({ meta }: Awaited<ReturnType<typeof builtIn>>, list: ListUsed, sha256: string): boolean {
  const { published, entriesSha256 } = list;
  return (
    meta.published === published && meta.sha256 === sha256 && meta.parts.entries.sha256 === entriesSha256
  );
}

async function screenerOf(
  { begin, inputs }: RecordedRun,
  ruleSet: RuleSet,
  lists: FoundLists,
): Promise<Screener> {
  const path = (role: RecordedInput["role"]) => inputs.find((one) => one.role === role)?.path;
  const config = configOf(begin);
  const [items, answers, clearances] = [path("items"), path("answers"), path("clearances")];
  const owners = inputs.filter(({ role }) => role === "owners").map((one) => one.path);
  const joined = await openJoined(
    {
      ...(items !== undefined && { items }),
      ...(answers !== undefined && { answers }),
      ...(owners.length > 0 && { owners }),
    },
    config,
  );
  const { asOf, packs, allowStale } = begin.options;
  return new Screener(new RuleBook(ruleSet), await openLists(lists.dir, { builtIn: lists.builtIn }), {
    config,
    today: begin.today,
    allowStale,
    ...(asOf !== undefined && { asOf }),
    ...(packs && { packs }),
    ...(joined && { joined }),
    ...(clearances !== undefined && { decisions: openClearances(clearances, begin.today) }),
  });
}

function configOf({ config }: Begin): Config {
  const { origin, maxAgeDays, require, packs, assume, facts } = config;
  return {
    origin,
    lists: { maxAgeDays, ...(require && { require }) },
    ...(packs && { packs }),
    ...(assume && { assume: new Map(assume) }),
    ...(facts && { facts: new Map(facts) }),
  };
}

async function readingOf({ begin, inputs }: RecordedRun): Promise<ReadOptions> {
  const { strict, encoding, sheet } = begin.options;
  const map = inputs.find(({ role }) => role === "map");
  return {
    strict,
    ...(map && { map: await readMap(readFileSync(map.path, "utf8"), map.name) }),
    ...(encoding !== undefined && { encoding }),
    ...(sheet !== undefined && { sheet }),
  };
}

async function decideAgain(
  recorded: RecordedRun,
  screener: Screener,
  before: AsyncGenerator<string>,
  { each }: ReplayOptions,
): Promise<Pick<Replayed, "differences" | "results" | "run" | "summary">> {
  const { end, inputs } = recorded;
  const names = new Names(inputs);
  const reading = await readingOf(recorded);
  const summary = emptySummary();
  const hash = createHash("sha256");
  const differences: string[] = [];
  const differs = (what: string) => {
    if (differences.length < MOST_DIFFERENCES) differences.push(what);
  };
  for (const manifest of inputs.filter(({ role }) => role === "manifest")) {
    const { lines } = await screener.open({ path: manifest.path, name: manifest.name }, reading);
    for await (const decided of lines) {
      count(summary, decided);
      const json = names.asRecorded(decided.json());
      hash.update(json).update("\n");
      const { value } = await before.next();
      if (value !== json) differs(`result ${summary.lines}: ${whatDiffers(value, json)}`);
      await each?.(new DecidedJson(decided.verdict, Buffer.from(json), decided.line));
    }
  }
  if (summary.lines !== end.results.count)
    differs(`${end.results.count} results were recorded, ${summary.lines} came out`);
  else if (differences.length === 0 && hash.digest("hex") !== end.results.sha256)
    differs("the results as a whole");
  const run = JSON.parse(names.asRecorded(JSON.stringify(screener.run))) as Screener["run"];
  if (JSON.stringify(run) !== JSON.stringify(end.run))
    differs("what the run says of its lists, rules and decisions");
  if (JSON.stringify(summary) !== JSON.stringify(end.summary)) differs("the counts");
  return { differences, results: summary.lines, run, summary };
}

/** The first part of two results that is not the same. */
function whatDiffers(before: string | undefined, now: string): string {
  if (before === undefined) return "it was not recorded";
  const [one, other] = [JSON.parse(before), JSON.parse(now)] as Record<string, unknown>[];
  const keys = [...new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})])];
  const key = keys.find((name) => JSON.stringify(one?.[name]) !== JSON.stringify(other?.[name]));
  const name = `${other?.["shipment"]}/${other?.["line"]}`;
  if (key === "verdict") return `${name}: ${one?.["verdict"]} was recorded, ${other?.["verdict"]} came out`;
  return `${name}: its ${key ?? "order of parts"}`;
}

/** Files lie elsewhere now: results name them as the run did. */
class Names {
  readonly #pairs: [path: string, name: string][];

  constructor(inputs: readonly RecordedInput[]) {
    const inner = (text: string) => JSON.stringify(text).slice(1, -1);
    this.#pairs = inputs
      .filter(({ role }) => role !== "manifest" && role !== "house")
      .map(({ path, name }) => [inner(path), inner(name)]);
  }

  asRecorded(json: string): string {
    return this.#pairs.reduce((text, [path, name]) => text.replaceAll(path, () => name), json);
  }
}
