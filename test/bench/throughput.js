// Whole runs against csv-parse reading the same file: `npm run bench:throughput -- [LINES] [LISTS]`. Needs `npm run build`.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { machine } from "./machine.js";
import { writeManifest } from "./manifest.js";
import { paired } from "./pairs.js";

const [lines = "100000", lists] = process.argv.slice(2);
process.chdir(fileURLToPath(new URL("../..", import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), "screen-bench-"));
const node = process.execPath;
try {
  console.log(`${machine()}\n\n| ${lines} lines, 25 columns | × csv-parse alone |\n|---|---|`);
  for (const [name, parties] of [
    ["20,000 parties", 20_000],
    ["every party distinct", 0],
  ]) {
    const file = join(folder, `${parties}.csv`);
    await writeManifest(file, { lines: Number(lines), parties });
    const screen = [
      node,
      "bin/screen.js",
      file,
      "--format",
      "ndjson",
      "--lists",
      lists ?? join(folder, "none"),
    ];
    console.log(
      `| ${name} | ${paired(screen, [node, "test/bench/csv-only.js", file], { runs: 3 }).toFixed(2)} |`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
