import type { LineResult, ScreenResult } from "../verdict/result.ts";
import { firstOf, lineName, OUTCOMES, SIGNS } from "./outcome.ts";
import { spaced } from "./telling.ts";
import { visible } from "./wrap.ts";

const MOST_NAMED = 8;

/** A whole result in short: which rules decide how many lines, and which questions settle the most of them. */
export function overview(results: readonly ScreenResult[]): string {
  const lines: string[] = [];
  for (const outcome of OUTCOMES) {
    const those = results.filter(({ verdict }) => verdict === outcome);
    if (those.length === 0) continue;
    lines.push(`${SIGNS[outcome].mark} ${those.length} ${SIGNS[outcome].word}: ${named(those)}`);
  }
  const read = results.filter((result): result is LineResult => result.verdict !== "unreadable");
  const rules = gathered(read, ({ findings }) =>
    findings
      .filter(({ effect }) => effect !== "advice")
      .map(
        ({ effect, cite, title, truth }) =>
          `${spaced(effect)}${truth === "unknown" ? " (may apply)" : ""}: ${cite}: ${title}`,
      ),
  );
  if (rules.length > 0) lines.push("", "What decides them:", ...rules);
  const asked = gathered(read, ({ questions }) => questions.map(({ ask, of }) => `${spaced(of)}: ${ask}`));
  if (asked.length > 0) lines.push("", "Questions:", ...asked);
  return lines.join("\n");
}

/** What is said of lines, the most frequent first, each with its lines. */
function gathered(results: readonly LineResult[], say: (result: LineResult) => readonly string[]): string[] {
  const of = new Map<string, LineResult[]>();
  for (const result of results)
    for (const text of new Set(say(result))) of.set(text, [...(of.get(text) ?? []), result]);
  return [...of]
    .sort(([one, those], [other, others]) => others.length - those.length || (one < other ? -1 : 1))
    .map(([text, those]) => `  ${those.length} × ${visible(text)} [${named(those)}]`);
}

function named(results: readonly ScreenResult[]): string {
  return visible(firstOf(results.map(lineName), MOST_NAMED));
}
