import { spawnSync } from "node:child_process";

/** Runs two whole commands in turn, A B A B …, and gives the median of A/B pair by pair: it holds while the machine's speed drifts. */
export function paired(a, b, { runs = 9 } = {}) {
  const ratios = [];
  for (let run = -1; run < runs; run++) {
    const ratio = timed(a) / timed(b);
    if (run >= 0) ratios.push(ratio);
  }
  return median(ratios);
}

function timed([command, ...args]) {
  const start = process.hrtime.bigint();
  const { error, signal } = spawnSync(command, args, { stdio: "ignore" });
  if (error || signal) throw error ?? new Error(`${command} ended by ${signal}`);
  return Number(process.hrtime.bigint() - start);
}

export function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}
