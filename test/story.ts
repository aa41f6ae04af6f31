import { mkdtemp, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { importList } from "../src/lists/import.ts";
import { count, emptySummary } from "../src/report/report.ts";
import { createScreener, type ScreenerOptions } from "../src/screen.ts";
import type { ScreenResult } from "../src/verdict/result.ts";

export const STORY = fileURLToPath(new URL("../fixtures/russia-2022/", import.meta.url));

/** The days on which the story is told: before the war, in its fifth week, after the rules were merged, today. */
export const STORY_DAYS = ["2022-02-23", "2022-03-28", "2024-07-01", "2026-11-23"] as const;

/** The story's small lists as snapshots in a folder of their own. They are extracts, so their smallness is accepted by name. */
export async function storyLists(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "screen-story-"));
  for (const file of (await readdir(join(STORY, "lists"))).sort()) {
    await importList(join(STORY, "lists", file), {
      dir,
      acceptDrop: ["us-csl"],
      now: new Date("2026-11-23T00:00:00Z"),
    });
  }
  return dir;
}

/** A whole run as one document, as `--format json` writes it but without the hashes that change with any rule. */
export async function runOf(manifest: string, options: ScreenerOptions) {
  const screener = await createScreener(options);
  const summary = emptySummary();
  const results: ScreenResult[] = [];
  for await (const result of screener.screen({ path: join(STORY, manifest), name: manifest })) {
    count(summary, result);
    results.push(result);
  }
  return { schemaVersion: 1, tool: { name: "screen", version: "0" }, run: screener.run, summary, results };
}
