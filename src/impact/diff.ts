import { type Change, emptyCounts, type LineChange, worstFirst } from "../changes/compare.ts";
import type { Previous } from "../changes/previous.ts";
import { readResults } from "../report/result-file.ts";
import type { RunInfo } from "../run.ts";
import type { ScreenResult } from "../verdict/result.ts";
import { type Impact, ImpactOf } from "./impact.ts";
import { pairOf } from "./pair.ts";

/** What became of the lines of one result in another. */
export interface ResultDiff {
  counts: Record<Change, number>;
  /** All but those that are the same, in the order in which somebody has to look at them. */
  lines: LineChange[];
  /** Of the lines that are in both. */
  impact: Impact;
  after: RunInfo | undefined;
}

/** @throws ResultFileError when the newer is no result of screen. */
export async function diffResults(previous: Previous, newer: string): Promise<ResultDiff> {
  const impact = new ImpactOf();
  const lines: LineChange[] = [];
  const counts = emptyCounts();
  // Where one day was put in place of the orders' own, nobody can tell of which month they are.
  const ownDays = previous.run?.asOf === null;
  const enter = (change: LineChange) => {
    counts[change.change] += 1;
    if (change.change !== "same") lines.push(change);
  };
  const after = await readResults(newer, (result: ScreenResult) => {
    const { before, change } = previous.compare(result);
    if (before) impact.add(pairOf(before, result, { date: ownDays ? before.asOf : null, value: null }));
    enter(change);
  });
  for (const change of previous.gone()) enter(change);
  lines.sort(worstFirst);
  // Two results of one manifest are no trade of two months.
  return { counts, lines, impact: { ...impact.impact(), trade: null }, after };
}
