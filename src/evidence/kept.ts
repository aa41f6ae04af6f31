import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import type { ListEntry } from "../lists/entry.ts";
import { writeSnapshotParts } from "../lists/snapshot-writer.ts";
import type { RuleSet } from "../rules/ast.ts";
import { withHash } from "../rules/load.ts";
import { entriesOf, type Located } from "./lists-used.ts";
import { EvidenceError } from "./log.ts";
import type { ListUsed } from "./record.ts";

/**
 * Beside the log of a folder: `kept/`, with each set of rules and the entries of each list that a run used, once, by their hash. What a
 * program makes of entries to search them changes with the program, so that is not kept.
 */
const KEPT = "kept";

function keptRules(folder: string, sha256: string): string {
  return join(folder, KEPT, `rules-${sha256}.json`);
}

function keptList(folder: string, { id, published, entriesSha256 }: ListUsed): string {
  return join(folder, KEPT, `${id}-${published}-${entriesSha256}.ndjson.gz`);
}

/** Keeps what a run used and what is not kept yet. */
export function keep(folder: string, ruleSet: RuleSet, lists: readonly Located[]): void {
  mkdirSync(join(folder, KEPT), { recursive: true });
  const { sha256, packs, rules, tables } = ruleSet;
  whole(keptRules(folder, sha256), () => JSON.stringify({ sha256, packs, rules, tables }));
  for (const list of lists) whole(keptList(folder, list), () => gzipSync(entriesOf(list.at)));
}

/** In one step: what is there is whole. */
function whole(path: string, content: () => string | Buffer): void {
  if (existsSync(path)) return;
  const partial = `${path}.partial-${process.pid}`;
  writeFileSync(partial, content());
  renameSync(partial, path);
}

/**
 * A kept set of rules; undefined when it is not kept.
 * @throws EvidenceError when it is not what its name says.
 */
export function readKeptRules(folder: string, sha256: string): RuleSet | undefined {
  const path = keptRules(folder, sha256);
  if (!existsSync(path)) return undefined;
  const damaged = new EvidenceError(`${path} was altered: its rules are not those of its name`);
  let read: Partial<RuleSet>;
  try {
    read = JSON.parse(readFileSync(path, "utf8"));
  } catch {
    throw damaged;
  }
  const { packs, rules, tables } = read;
  if (!Array.isArray(packs) || !Array.isArray(rules) || !Array.isArray(tables)) throw damaged;
  const ruleSet = withHash({ packs, rules, tables });
  if (ruleSet.sha256 !== sha256) throw damaged;
  return ruleSet;
}

/** Bytes of the entries of one list; the largest has 60 million. */
const MOST_BYTES = 1 << 30;

/**
 * Makes a snapshot of kept entries, to be searched as the one that they were taken from.
 * @param sha256 of the source that the list was read from.
 * @param path a file that is not there yet.
 * @returns false when the list is not kept.
 * @throws EvidenceError when it is not what its name says.
 */
export async function restoreList(
  folder: string,
  list: ListUsed,
  sha256: string,
  path: string,
): Promise<boolean> {
  const file = keptList(folder, list);
  if (!existsSync(file)) return false;
  const lines = readKeptEntries(file, list.entriesSha256).split("\n").slice(0, -1);
  const draft = await writeSnapshotParts(path, entriesIn(lines));
  const { id, published } = list;
  const { parts } = await draft.seal({
    list: id,
    published,
    imported: `${published}T00:00:00.000Z`,
    sha256,
    sources: [],
    problems: { count: 0, first: [] },
    accepted: [],
  });
  if (parts.entries.sha256 !== list.entriesSha256)
    throw new EvidenceError(`${file}: this version of screen writes its entries otherwise`);
  return true;
}

function* entriesIn(lines: readonly string[]): Generator<ListEntry> {
  for (const line of lines) yield JSON.parse(line) as ListEntry;
}

function readKeptEntries(file: string, sha256: string): string {
  let bytes: Buffer;
  try {
    bytes = gunzipSync(readFileSync(file), { maxOutputLength: MOST_BYTES });
  } catch {
    throw new EvidenceError(`${file} was altered: it cannot be unpacked`);
  }
  if (createHash("sha256").update(bytes).digest("hex") !== sha256)
    throw new EvidenceError(`${file} was altered: its entries are not those of its name`);
  return bytes.toString("utf8");
}

/** What is kept beside the log and is not what its name says. */
export function keptProblems(folder: string): string[] {
  const kept = join(folder, KEPT);
  if (!existsSync(kept)) return [];
  return readdirSync(kept).flatMap((file) => {
    try {
      const rules = /^rules-([0-9a-f]{64})\.json$/.exec(file)?.[1];
      if (rules !== undefined) readKeptRules(folder, rules);
      const list = /-([0-9a-f]{64})\.ndjson\.gz$/.exec(file)?.[1];
      if (list !== undefined) readKeptEntries(join(kept, file), list);
      return [];
    } catch (error) {
      return [(error as Error).message];
    }
  });
}
