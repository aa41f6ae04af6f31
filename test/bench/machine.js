import { cpus } from "node:os";

/** The machine that a table of ratios was measured on. */
export function machine() {
  const [cpu] = cpus();
  return `Node ${process.versions.node}, ${cpus().length} × ${cpu?.model.trim() ?? "unknown processor"}`;
}
