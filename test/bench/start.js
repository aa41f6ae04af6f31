// Short runs as ratios to a bare Node: `npm run bench:start`. Needs `npm run build` and the story's lists (`npm run story`).
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { machine } from "./machine.js";
import { writeManifest } from "./manifest.js";
import { withMoreRules } from "./more-rules.js";
import { paired } from "./pairs.js";

process.chdir(fileURLToPath(new URL("../..", import.meta.url)));
const node = process.execPath;
const bare = [node, "-e", "0"];
const screen = (...args) => [node, "bin/screen.js", ...args];
const story = screen("fixtures/russia-2022/orders.csv", "--lists", "dist/story-lists");
const official = "../shared/data/lists/csl/consolidated-2026-07-31.csv.gz";
const folder = mkdtempSync(join(tmpdir(), "screen-bench-"));
try {
  const rows = [
    ["screen --help", screen("--help"), 1.15],
    ["the story, 11 lines", story, 2.5],
  ];
  if (existsSync(official)) {
    const { importList } = await import("../../dist/lists/import.js");
    const lists = join(folder, "lists");
    await importList(official, { dir: lists, now: new Date() });
    const manifest = join(folder, "fifty.csv");
    await writeManifest(manifest, { lines: 50, parties: 50 });
    rows.push(["50 lines, the whole Consolidated Screening List", screen(manifest, "--lists", lists), 1.7]);
  } else console.log("50 lines: skipped, the official list is not at hand\n");
  console.log(`${machine()}\n\n| run | × node -e 0 | goal |\n|---|---|---|`);
  for (const [name, command, goal] of rows)
    console.log(`| ${name} | ${paired(command, bare).toFixed(2)} | ${goal} |`);
  const launcher = withMoreRules(process.cwd(), join(folder, "more-rules"));
  const more = [node, launcher, ...story.slice(2)];
  console.log(`\n| run | × itself with the rules that ship | goal |\n|---|---|---|`);
  console.log(`| the story, ten times the rules | ${paired(more, story).toFixed(2)} | 1.3 |`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
