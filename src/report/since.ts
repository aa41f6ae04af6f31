import type { RunInfo } from "../run.ts";
import type { ScreenResult, SinceResult } from "../verdict/result.ts";
import { firstOf, lineName, SIGNS } from "./outcome.ts";

const MOST_GONE = 20;

/** What became of a line since an earlier result, where one was given: a sentence; nothing of what is the same. */
export function since({ since }: ScreenResult): string[] {
  if (!since || since.change === "same") return [];
  const what = [
    ...since.come.map((text) => `now ${text}`),
    ...since.gone.map((text) => `no longer ${text}`),
  ].join("; ");
  return [`${headOf(since)}${what === "" ? "" : `: ${what}`}`];
}

function headOf({ change, verdict }: SinceResult): string {
  if (change === "new" || verdict === null) return "New since the earlier result";
  return `${change === "changed" ? "Changed" : change === "stricter" ? "Stricter" : "Milder"} since the earlier result, was ${SIGNS[verdict].word}`;
}

/** What became of all lines, in what else the runs differ, and what is gone. */
export function sinceOf({ since }: Pick<RunInfo, "since">): string[] {
  if (!since) return [];
  const { file, counts, differs, gone } = since;
  const words = Object.entries(counts).map(([change, count]) => `${count} ${change}`);
  return [
    `Since ${file}: ${words.join(", ")}`,
    ...differs.map((text) => `Since ${file}: ${text}`),
    ...(gone.length > 0 ? [`Since ${file}: gone: ${firstOf(gone.map(lineName), MOST_GONE)}`] : []),
  ];
}
