import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DEFAULTS } from "../../src/config.ts";
import { type JoinedFiles, openJoined } from "../../src/joined/index.ts";
import type { Fact } from "../../src/line.ts";
import { type ParsedLine, readManifest } from "../../src/parser/index.ts";

/** A folder of files for one test file. */
export function folder() {
  const dir = mkdtempSync(join(tmpdir(), "screen-joined-"));
  return {
    dir,
    file(name: string, content: string): string {
      const path = join(dir, name);
      writeFileSync(path, content);
      return path;
    },
  };
}

/** The lines of a manifest with what the files and the configuration join to them, and what was to be said. */
export async function joinedLines(
  manifest: string,
  files: JoinedFiles,
  config: Partial<typeof DEFAULTS> = {},
): Promise<{ lines: ParsedLine[]; remarks: string[]; unmatched: string[] }> {
  const joined = await openJoined(files, { ...DEFAULTS, ...config });
  if (!joined) throw new Error("nothing is joined");
  const lines: ParsedLine[] = [];
  for await (const parsed of (await readManifest({ path: manifest, name: "orders.csv" })).lines) {
    if (parsed.kind === "unreadable") throw new Error(JSON.stringify(parsed.problems));
    lines.push(joined.join(parsed.line));
  }
  return { lines, remarks: joined.remarks(), unmatched: joined.unmatched() };
}

/** Value and place of a fact, the folder of the test taken off. */
export function told(facts: ReadonlyMap<string, Fact>, name: string): string | undefined {
  const fact = facts.get(name);
  if (!fact) return undefined;
  const { from } = fact;
  const place = "where" in from ? from.where.replaceAll(/\S*[\\/]/g, "") : from.kind;
  return `${fact.value} (${place})`;
}
