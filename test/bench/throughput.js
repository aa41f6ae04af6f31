// Whole runs against csv-parse reading the same file: `npm run bench:throughput -- [LINES] [RUNS]`. Needs `npm run build`.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { machine } from "./machine.js";
import { writeManifest } from "./manifest.js";
import { median } from "./pairs.js";

const [lines = 100_000, runs = 3] = process.argv.slice(2).map(Number);
process.chdir(fileURLToPath(new URL("../..", import.meta.url)));
const official = "../shared/data/lists/csl/consolidated-2026-07-31.csv.gz";
const folder = mkdtempSync(join(tmpdir(), "screen-bench-"));
const usageFile = join(folder, "usage.json");
try {
  const lists = join(folder, "lists");
  if (existsSync(official)) {
    const { importList } = await import("../../dist/lists/import.js");
    await importList(official, { dir: lists, now: new Date() });
  }
  console.log(
    `${machine()}, ${existsSync(official) ? "the whole Consolidated Screening List" : "no list"}\n`,
  );
  console.log("| run | × csv-parse alone | processor × | peak MiB |\n|---|---|---|---|");
  for (const [name, parties] of [
    ["20,000 parties", 20_000],
    ["every party distinct", 0],
  ]) {
    const [few, many] = [lines / 10, lines].map((count) => ({
      count,
      file: join(folder, `${parties}-${count}.csv`),
    }));
    for (const { count, file } of [few, many]) await writeManifest(file, { lines: count, parties });
    const alone = ({ file }) => ["test/bench/csv-only.js", file];
    const screen = ({ file }, jobs) => [
      "bin/screen.js",
      file,
      "--format",
      "ndjson",
      "--lists",
      lists,
      "--jobs",
      String(jobs),
    ];
    for (const jobs of [1, 2]) {
      const { time, cpu, mib } = compared(screen(many, jobs), alone(many));
      const threads = jobs === 1 ? "one thread" : `${jobs} threads`;
      row(`${many.count} lines, ${name}, ${threads}`, time, cpu, mib);
    }
    const more = compared(screen(many, 1), screen(few, 1));
    row(`${many.count} lines ÷ ${few.count}, ${name}`, more.time, more.cpu, more.mib);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function row(name, time, cpu, mib) {
  console.log(`| ${name} | ${time.toFixed(2)} | ${cpu.toFixed(2)} | ${mib} |`);
}

/** Two programs in turn, A B A B …: the median of A/B pair by pair, which holds while the machine's speed drifts. */
function compared(a, b) {
  const pairs = Array.from({ length: runs }, () => [ran(a), ran(b)]);
  const ratio = (what) => median(pairs.map(([one, other]) => one[what] / other[what]));
  return {
    time: ratio("seconds"),
    cpu: ratio("cpuSeconds"),
    mib: Math.max(...pairs.map(([{ mib }]) => mib)),
  };
}

function ran(args) {
  const start = process.hrtime.bigint();
  const usage = { ...process.env, BENCH_USAGE: usageFile };
  const { error, signal } = spawnSync(process.execPath, ["--import", "./test/bench/usage.js", ...args], {
    stdio: "ignore",
    env: usage,
  });
  if (error || signal) throw error ?? new Error(`${args[0]} ended by ${signal}`);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  return { seconds, ...JSON.parse(readFileSync(usageFile, "utf8")) };
}
