import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RuleSet } from "../rules/ast.ts";
import { withHash } from "../rules/load.ts";
import type { Located } from "./lists-used.ts";
import { EvidenceError } from "./log.ts";
import type { ListUsed } from "./record.ts";

/** Beside the log of a folder: `kept/`, with each set of rules and each snapshot that a run used, once, by its hash. */
export const KEPT = "kept";

export function keptRules(folder: string, sha256: string): string {
  return join(folder, KEPT, `rules-${sha256}.json`);
}

export function keptList(folder: string, { id, published, entriesSha256 }: ListUsed): string {
  return join(folder, KEPT, `${id}-${published}-${entriesSha256}.snapshot`);
}

/** Keeps what a run used and what is not kept yet. */
export function keep(folder: string, ruleSet: RuleSet, lists: readonly Located[]): void {
  mkdirSync(join(folder, KEPT), { recursive: true });
  const { sha256, packs, rules, tables } = ruleSet;
  whole(keptRules(folder, sha256), (path) =>
    writeFileSync(path, JSON.stringify({ sha256, packs, rules, tables })),
  );
  for (const list of lists)
    whole(keptList(folder, list), (path) =>
      typeof list.at === "string" ? copyFileSync(list.at, path) : writeFileSync(path, list.at),
    );
}

/** In one step: what is there is whole. */
function whole(path: string, write: (path: string) => void): void {
  if (existsSync(path)) return;
  const partial = `${path}.partial-${process.pid}`;
  write(partial);
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
