// Preloaded by `--import`: writes what the run took of processor and memory into the file that BENCH_USAGE names.
import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

const { BENCH_USAGE } = process.env;
if (BENCH_USAGE && isMainThread) {
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeFileSync(
      BENCH_USAGE,
      JSON.stringify({ cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, mib: Math.round(maxRSS / 1024) }),
    );
  });
}
