import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { RuleSet } from "./rules/ast.ts";
import { unpackRules } from "./rules/packed.ts";

const here = dirname(fileURLToPath(import.meta.url));

/** What the build wrote beside the library and the command; undefined in a checkout that was not built. */
function built(name: string): string | undefined {
  const path = join(here, name);
  return existsSync(path) ? path : undefined;
}

/** The folder of the rules that come with the program, as YAML. */
export const RULES_DIR = join(here, "..", "rules");

/** The built program of a worker thread; undefined in a checkout that was not built. */
export function installedWorker(): string | undefined {
  return built(join("jobs", "worker.js"));
}

let rules: Promise<RuleSet> | undefined;
let bodies: Promise<Uint8Array | string> | undefined;

/** The rules that come with the program: compiled by the build, or read from their YAML where there is no build. Read once. */
export function installedRules(): Promise<RuleSet> {
  rules ??= readInstalledRules();
  return rules;
}

async function readInstalledRules(): Promise<RuleSet> {
  const compiled = built("rules.packed");
  if (compiled !== undefined) return unpackRules(readFileSync(compiled));
  return (await import("./rules/load.ts")).readRules(RULES_DIR);
}

/**
 * The rules of a folder, or those that come with the program, with the company's own beside them.
 * @param dir a folder to use instead of the program's.
 * @param house the folder of the company's own.
 * @throws RuleSetError when there is any mistake in a folder.
 */
export async function rulesIn(dir?: string, house?: string): Promise<RuleSet> {
  const rules =
    dir === undefined ? await installedRules() : await (await import("./rules/load.ts")).readRules(dir);
  return house === undefined ? rules : (await import("./rules/house.ts")).readHouse(house, rules);
}

/** The built-in bodies as a snapshot: its file, or its bytes where there is no build. Made once. */
export function installedBodies(): Promise<Uint8Array | string> {
  const compiled = built("bodies.snapshot");
  bodies ??= compiled === undefined ? bodiesInMemory() : Promise.resolve(compiled);
  return bodies;
}

async function bodiesInMemory(): Promise<Uint8Array> {
  const [{ loadRules }, { writeBuiltIn }] = await Promise.all([
    import("./rules/load.ts"),
    import("./lists/built-in.ts"),
  ]);
  const { bodies, bodiesRead } = await loadRules(RULES_DIR);
  const folder = await mkdtemp(join(tmpdir(), "screen-bodies-"));
  try {
    await writeBuiltIn(join(folder, "bodies.snapshot"), bodies, bodiesRead);
    return await readFile(join(folder, "bodies.snapshot"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
