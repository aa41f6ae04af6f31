import { fileURLToPath } from "node:url";
import { readFolder } from "../../src/rules/folder.ts";
import { finish, type LoadedRules, type ReadRules, readFile } from "../../src/rules/load.ts";
import { Source } from "../../src/rules/problem.ts";

/** The folder of a small law without mistakes. */
export const SOUND = fileURLToPath(new URL("sound", import.meta.url));
export const TODAY = "2026-11-24";

/** The small law with further files, given as text by their path without `.yaml`. */
export async function withFiles(files: Record<string, string>): Promise<LoadedRules> {
  const read: ReadRules = {
    rules: [],
    tables: [],
    packs: [],
    bodies: [],
    bodiesRead: "",
    broken: new Set(),
    problems: [],
  };
  const sources = Object.entries(files).map(([path, text]) => ({
    path,
    source: new Source(`${path}.yaml`, text),
  }));
  for (const text of [...(await readFolder(SOUND, "sound", read.problems)), ...sources])
    readFile(text, read, TODAY);
  return finish(read);
}
