import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { changes } from "../clearances/change.ts";
import { type Clearance, DECISIONS, REASONS } from "../clearances/clearance.ts";
import { statusOn } from "../clearances/index.ts";
import { type ClearanceFile, parseClearances, readClearances } from "../clearances/read.ts";
import { HEADING, type Stated, withClearance } from "../clearances/text.ts";
import { installedBodies, rulesIn } from "../installed.ts";
import { openLists } from "../lists/index.ts";
import { needsScripts, prepareScripts } from "../names/index.ts";
import { firstOf, isNamed, lineName } from "../report/outcome.ts";
import { readResults } from "../report/result-file.ts";
import { visible } from "../report/wrap.ts";
import type { Rule } from "../rules/ast.ts";
import type { HitResult, LineResult } from "../verdict/result.ts";
import { sealOfEntry, sealOfParty, sealOfRule } from "../verdict/seal.ts";
import { dayOf, today } from "./day.ts";
import { EXIT, UserError } from "./exit.ts";
import { type ScreeningOptions, type Settings, settingsOf } from "./settings.ts";

const FILE = "clearances.yaml";
const MOST_NAMED = 10;

interface AddOptions extends ScreeningOptions {
  line?: string;
  party?: string;
  entry?: string;
  decision: string;
  reason: string;
  text: string;
  by: string;
  approvedBy: string;
  date?: string;
  until: string;
}

/** `screen clearances add RESULT`: writes down what two people decided of a hit in a result. */
export async function add(result: string, options: AddOptions): Promise<number> {
  const settings = await settingsOf(options);
  const file = settings.clearances.value ?? FILE;
  const { hit, rules, lines, outdated } = await hitIn(result, options);
  const one: Stated = {
    finding: hit.finding,
    decision: oneOf("--decision", options.decision, DECISIONS),
    reason: oneOf("--reason", options.reason, REASONS),
    text: options.text,
    by: options.by,
    approvedBy: options.approvedBy,
    date: options.date === undefined ? today() : dayOf("--date", options.date),
    until: dayOf("--until", options.until),
    list: hit.list,
    entry: hit.entry,
    name: hit.name,
    seal: { ...hit.seal, rules },
  };
  if (one.until < today())
    throw new UserError(`--until ${one.until} is past`, "name the last day on which it holds");
  const known = existsSync(file) ? readClearances(file).clearances : [];
  const before = existsSync(file) ? readFileSync(file, "utf8") : HEADING;
  const { text, replaced } = withClearance(before, known, one, outdated);
  // What could not be read again is not written.
  parseClearances(Buffer.from(text), file);
  writeWhole(file, text);
  const ids = Object.keys(rules);
  const told = [
    `${file}: ${saying(one)}${replaced.map(({ date }) => `, in place of the decision of ${date}`).join("")}`,
    `It holds while the party's data, ${hit.list}:${hit.entry} and ${ids.length === 1 ? "this rule" : "these rules"} stay as they are: ${ids.join(", ")}`,
    `Lines of ${result} that it is of: ${firstOf(lines, MOST_NAMED)}`,
  ];
  process.stdout.write(told.map((line) => `${visible(line)}\n`).join(""));
  return EXIT.clear;
}

/** The one hit that is meant, with all rules by which it counts on any line of the result, and the decisions that were on what it was before. */
async function hitIn(file: string, { line, party, entry }: AddOptions) {
  const results: LineResult[] = [];
  await readResults(file, (one) => {
    if (one.verdict !== "unreadable" && one.hits) results.push(one);
  });
  const found = results.flatMap((result) =>
    (result.hits ?? []).filter(
      (hit) =>
        (line === undefined || isNamed(result, line)) &&
        (party === undefined || hit.party.name === party) &&
        (entry === undefined || `${hit.list}:${hit.entry}` === entry || hit.entry === entry),
    ),
  );
  const distinct = [...new Map(found.map((hit) => [hit.finding, hit])).values()];
  const [hit, ...others] = distinct;
  if (!hit) throw new UserError(`${file} has no such hit`, "its hits are in results[].hits of --format json");
  if (others.length > 0) {
    const choices = distinct.map(
      (one) => `${one.party.name}: --entry ${one.list}:${one.entry} (${one.name})`,
    );
    throw new UserError(
      visible(`${file} has ${distinct.length} such hits: ${choices.slice(0, MOST_NAMED).join("; ")}`),
      "say which by --party, --entry and --line",
    );
  }
  const rules = new Map<string, string>();
  const lines: string[] = [];
  const outdated = new Set<string>();
  for (const result of results) {
    const same = (result.hits ?? []).filter(({ finding }) => finding === hit.finding);
    for (const { seal } of same) for (const [id, digest] of Object.entries(seal.rules)) rules.set(id, digest);
    if (same.length > 0) lines.push(lineName(result));
    for (const old of same.length > 0 ? openAgain(result, hit) : []) outdated.add(old);
  }
  return { hit, rules: Object.fromEntries([...rules].sort()), lines, outdated };
}

/** Decisions that the line says are open again, on an entry of the list that this party no longer meets: it has another id now. */
function openAgain({ hits = [], clearances = [] }: LineResult, { party, list }: HitResult): string[] {
  const met = new Set(hits.flatMap((hit) => (hit.party.name === party.name ? [hit.entry] : [])));
  return clearances.flatMap((one) =>
    one.status === "reopened" && one.list === list && one.party.name === party.name && !met.has(one.entry)
      ? [one.finding]
      : [],
  );
}

/** `screen clearances list`: every decision with its time. */
export async function list(options: ScreeningOptions & { json?: boolean }): Promise<number> {
  const { file, clearances } = await fileOf(options);
  const day = today();
  if (options.json) {
    const all = clearances.map((one) => ({ ...one, status: statusOn(one, day) }));
    process.stdout.write(`${JSON.stringify({ file, clearances: all }, null, 2)}\n`);
    return EXIT.clear;
  }
  for (const one of clearances)
    process.stdout.write(`${visible(`${file}:${one.line}: ${WORDS[statusOn(one, day)]}: ${saying(one)}`)}\n`);
  if (clearances.length === 0) process.stdout.write(`${file}: no decisions\n`);
  return EXIT.clear;
}

/** `screen clearances check`: the file, and what of the lists and rules at hand is not as it was when it was decided. Exit 3 when something is to be decided again. */
export async function check(options: ScreeningOptions): Promise<number> {
  const settings = await settingsOf(options);
  const { file, clearances } = await fileOf(options);
  const [lists, rules] = await Promise.all([listsOf(settings), rulesOf(settings)]);
  if (clearances.some(({ seal }) => needsScripts(seal.party["name"] ?? ""))) await prepareScripts();
  let open = 0;
  for (const one of clearances) {
    const changed = [...entryNow(one, lists), ...rulesNow(one, rules)];
    const status = statusOn(one, today());
    if (changed.length > 0 || status === "expired") open += 1;
    const word = changed.length > 0 && status === "applied" ? "OPEN AGAIN" : WORDS[status];
    const told = [`${file}:${one.line}: ${word}: ${saying(one)}`, ...changed.map((what) => `    ${what}`)];
    process.stdout.write(told.map((line) => `${visible(line)}\n`).join(""));
  }
  process.stdout.write(`${clearances.length} decisions, ${open} to be decided again\n`);
  return open > 0 ? EXIT.review : EXIT.clear;
}

const WORDS = { applied: "in force", expired: "EXPIRED", "not-begun": "not begun" } as const;

function saying({ decision, seal, name, list, entry, by, approvedBy, date, until }: Stated): string {
  const is = decision === "false-match" ? "is not" : "is";
  return `“${seal.party["name"]}” ${is} “${name}” (${list}:${entry}), by ${by}, approved by ${approvedBy}, ${date} to ${until}`;
}

/** What of the entry has changed, told by searching for the party again. */
function entryNow(one: Clearance, search: ReturnType<typeof openedLists>): string[] {
  const { name = "", country, address } = one.seal.party;
  const hits = search({ name, ...(country && { country }), ...(address && { address }) }).filter(
    ({ list }) => list === one.list,
  );
  // Where the list numbers nothing, an entry that changes has another id.
  const hit = hits.find(({ entry }) => entry === one.entry) ?? hits[0];
  if (!hit) return [`the lists at hand have no entry ${one.list}:${one.entry} that is like “${name}”`];
  const party = { role: "end-user" as const, name, facts: new Map() };
  return changes(one, {
    of: 0,
    party,
    hit,
    seal: { party: sealOfParty(party), entry: sealOfEntry(hit), rules: {} },
  });
}

function rulesNow({ seal }: Clearance, rules: ReadonlyMap<string, Rule>): string[] {
  return Object.entries(seal.rules).flatMap(([id, digest]) => {
    const rule = rules.get(id);
    if (!rule) return [`the rule ${id} is not among those at hand`];
    return sealOfRule(rule) === digest ? [] : [`the rule ${id} has changed`];
  });
}

type Search = Awaited<ReturnType<typeof openLists>>;

function openedLists(lists: Search) {
  const inForce = lists.on(today());
  return (party: Parameters<typeof inForce.search>[0]) => inForce.search(party);
}

async function listsOf({ listsDir }: Settings) {
  return openedLists(await openLists(listsDir.value, { builtIn: await installedBodies() }));
}

async function rulesOf({ rules, config }: Settings): Promise<Map<string, Rule>> {
  const all = await rulesIn(rules.value, config.house);
  return new Map(all.rules.map((rule) => [rule.id, rule]));
}

async function fileOf(options: ScreeningOptions): Promise<ClearanceFile> {
  const { clearances } = await settingsOf(options);
  return readClearances(clearances.value ?? FILE);
}

/** In one step: there is the old file or the new one. */
function writeWhole(file: string, text: string): void {
  const partial = `${file}.partial-${process.pid}`;
  writeFileSync(partial, text, { flag: "wx" });
  renameSync(partial, file);
}

function oneOf<T extends string>(option: string, text: string, words: readonly T[]): T {
  const word = words.find((one) => one === text);
  if (word === undefined) throw new UserError(`${option} ${text} is none of ${words.join(", ")}`);
  return word;
}
