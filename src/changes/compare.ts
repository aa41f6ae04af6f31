import { OUTCOMES, type Outcome } from "../report/outcome.ts";
import type { LineState, Statement } from "./state.ts";

/** In the order in which somebody has to look at them. */
export const CHANGES = ["stricter", "new", "changed", "milder", "gone", "same"] as const;
export type Change = (typeof CHANGES)[number];

export function emptyCounts(): Record<Change, number> {
  return Object.fromEntries(CHANGES.map((change) => [change, 0])) as Record<Change, number>;
}

/** What became of a line from one result to the next. */
export interface LineChange {
  shipment: string | null;
  line: string | number | null;
  source: { file: string; row: number };
  change: Change;
  /** Null where the line was not there. */
  before: Outcome | null;
  after: Outcome | null;
  /** What is said of it now and was not, what was said and is no more: sentences. */
  come: string[];
  gone: string[];
}

/** By what became of them, then by what they are now. */
export function worstFirst(one: LineChange, other: LineChange): number {
  const rank = ({ after }: LineChange) => (after === null ? OUTCOMES.length : OUTCOMES.indexOf(after));
  return CHANGES.indexOf(one.change) - CHANGES.indexOf(other.change) || rank(one) - rank(other);
}

export function compareLines(before: LineState | undefined, after: LineState | undefined): LineChange {
  const { shipment, line, source } = (after ?? before) as LineState;
  const [come, gone] = [difference(before, after), difference(after, before)];
  const change = !before
    ? "new"
    : !after
      ? "gone"
      : changeOf(before.verdict, after.verdict, come.length + gone.length > 0);
  return {
    shipment,
    line,
    source,
    change,
    before: before?.verdict ?? null,
    after: after?.verdict ?? null,
    come: change === "new" || change === "gone" ? [] : come,
    gone: change === "new" || change === "gone" ? [] : gone,
  };
}

/** A line that cannot be read is neither stricter nor milder than one that can: it stands outside the order of verdicts. */
function changeOf(before: Outcome, after: Outcome, told: boolean): Change {
  if (before === after) return told ? "changed" : "same";
  if (before === "unreadable" || after === "unreadable") return "changed";
  return OUTCOMES.indexOf(after) < OUTCOMES.indexOf(before) ? "stricter" : "milder";
}

/** What the second says and the first does not. */
function difference(one: LineState | undefined, other: LineState | undefined): string[] {
  if (!other) return [];
  const sentences: string[] = [];
  for (const part of ["order", "findings", "rest"] as const) {
    const said = new Map((one?.[part] ?? []).map(({ key, sentence }: Statement) => [key, sentence]));
    for (const { key, sentence } of other[part]) if (said.get(key) !== sentence) sentences.push(sentence);
  }
  return [...new Set(sentences)];
}
