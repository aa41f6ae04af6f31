import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { importList } from "../../src/lists/import.ts";
import { bansFile } from "./bans.ts";
import { interruptImports } from "./interrupt.ts";
import { folder, NOW } from "./stores.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The importer as JavaScript, which Node runs in a process of its own. */
async function importer(dir: string): Promise<string> {
  const outfile = join(dir, "import.mjs");
  await build({
    entryPoints: [here("../../src/lists/import.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  return outfile;
}

/** The same 200 times: node test/bench/lists.js --only killed. */
test("an import killed at any moment leaves the old snapshot or the new one, whole", {
  timeout: 120_000,
}, async () => {
  const dir = folder();
  const seen = [];
  const command = [here("interrupted-import.js"), await importer(dir)];
  for await (const look of interruptImports(command, dir, 20)) seen.push(look);
  expect(seen.filter(({ whole }) => !whole)).toEqual([]);
  for (const [at, { dates }] of seen.entries()) {
    const before = seen[at - 1]?.dates ?? [];
    expect(dates, "what was in place stays in place").toEqual(expect.arrayContaining(before));
  }
  const store = join(dir, "store");
  await importList(bansFile(dir, "bans-2026-03-01.csv", ["A"]), {
    dir: store,
    now: NOW,
    acceptDrop: ["bans"],
  });
  expect(readdirSync(store), "what the killed ones left behind is gone").toEqual(["bans"]);
});
