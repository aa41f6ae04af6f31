import { SIGNS } from "../report/outcome.ts";
import { CHANGES, type Change, type LineChange } from "./compare.ts";

/** `stricter: clear → license required`. */
export function changeWords({
  change,
  before,
  after,
}: Pick<LineChange, "change" | "before" | "after">): string {
  const [was, is] = [before === null ? "" : SIGNS[before].word, after === null ? "" : SIGNS[after].word];
  if (change === "new") return `new: ${is}`;
  if (change === "gone") return `gone: was ${was}`;
  return was === is ? `${change}: ${is}` : `${change}: ${was} → ${is}`;
}

/** `2 stricter, 1 new, 30 the same`. */
export function countWords(counts: Record<Change, number>): string {
  const words = CHANGES.filter((change) => counts[change] > 0).map(
    (change) => `${counts[change]} ${change === "same" ? "the same" : change}`,
  );
  return words.join(", ") || "no lines";
}
