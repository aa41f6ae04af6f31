/**
 * What lists cost: opening the index of a list of 60,000 names, the memory of an import of 100 MB of XML, and 200 imports killed at any
 * moment. Needs `npm run build`, and for the first two the official files (../shared).
 *
 *   node test/bench/lists.js [--only open,memory,killed] [--times 200]
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const { values: options } = parseArgs({
  options: {
    only: { type: "string", default: "open,memory,killed" },
    times: { type: "string", default: "200" },
  },
});
const official = fileURLToPath(new URL("../../../shared/data/lists/", import.meta.url));
const dir = mkdtempSync(join(tmpdir(), "screen-bench-"));
const sections = { open, memory, killed };

try {
  for (const name of options.only.split(",")) await sections[name]();
} finally {
  rmSync(dir, { recursive: true, force: true });
}

/** Median of 21 openings in one process each time anew, and of 21 processes that do it once. */
async function open() {
  const file = join(official, "csl/consolidated-2026-07-31.csv.gz");
  if (!existsSync(file)) return console.log("open: skipped, the official list is not at hand");
  const { importList } = await import("../../dist/lists/import.js");
  const { openLists } = await import("../../dist/lists/index.js");
  const store = join(dir, "open");
  const { meta } = await importList(file, { dir: store, now: new Date() });
  const once = async () => {
    const start = performance.now();
    const lists = await openLists(store);
    lists.on("2026-08-01");
    const took = performance.now() - start;
    lists.close();
    return took;
  };
  const warm = [];
  for (let run = 0; run < 21; run++) warm.push(await once());
  const script = `const { openLists } = await import(${JSON.stringify(new URL("../../dist/lists/index.js", import.meta.url).href)});
    const start = performance.now(); const lists = await openLists(${JSON.stringify(store)}); lists.on("2026-08-01");
    console.log(performance.now() - start);`;
  const cold = Array.from({ length: 21 }, () =>
    Number(spawnSync(process.execPath, ["--input-type=module", "-e", script]).stdout),
  );
  console.log(
    `open: ${meta.names} names: ${median(warm).toFixed(1)} ms warm, ${median(cold).toFixed(1)} ms first in a process`,
  );
}

/** Peak memory (maximum resident set) of a process that imports a generated file of 100 MB in each XML format. */
async function memory() {
  const archive = join(official, "ofac/CONS_ENHANCED-2025-01.ZIP");
  if (!existsSync(archive)) return console.log("memory: skipped, the official list is not at hand");
  const { enlarge } = await import("./enlarge.js");
  const file = await enlarge(archive, join(dir, "CONS_ENHANCED.XML"), 100_000_000);
  const script = `const { importList } = await import(${JSON.stringify(new URL("../../dist/lists/import.js", import.meta.url).href)});
    const { meta } = await importList(${JSON.stringify(file)}, { dir: ${JSON.stringify(join(dir, "memory"))}, now: new Date(), acceptDrop: ["us-cons"] });
    console.log(JSON.stringify({ entries: meta.entries, names: meta.names, bytes: meta.sources[0].bytes, peak: process.resourceUsage().maxRSS / 1024 }));`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    encoding: "utf8",
  });
  if (stderr) console.error(stderr);
  const { entries, names, bytes, peak } = JSON.parse(stdout);
  console.log(
    `memory: ${(bytes / 1e6).toFixed(0)} MB of XML, ${entries} entries, ${names} names: peak ${peak.toFixed(0)} MiB`,
  );
}

/** The same as test/lists/killed.test.ts, more often. */
async function killed() {
  const { build } = await import("esbuild");
  const bundle = join(dir, "interrupt.mjs");
  const entry = fileURLToPath(new URL("../lists/interrupt.ts", import.meta.url));
  const banner = {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  };
  await build({
    entryPoints: [entry],
    outfile: bundle,
    bundle: true,
    platform: "node",
    format: "esm",
    banner,
  });
  const { interruptImports } = await import(bundle);
  const command = ["../lists/interrupted-import.js", "../../dist/lists/import.js"].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  const seen = [];
  mkdirSync(join(dir, "killed"));
  for await (const look of interruptImports(command, join(dir, "killed"), Number(options.times)))
    seen.push(look);
  const broken = seen.filter(({ whole }) => !whole).length;
  const lost = seen.filter(({ dates }, at) =>
    (seen[at - 1]?.dates ?? []).some((date) => !dates.includes(date)),
  ).length;
  console.log(`killed: ${seen.length} imports, ${broken} stores broken, ${lost} snapshots lost`);
}

function median(values) {
  return values.sort((a, b) => a - b)[values.length >> 1];
}
