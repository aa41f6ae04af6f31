import { changeWords, countWords } from "../changes/words.ts";
import { lineName, SIGNS } from "../report/outcome.ts";
import { visible, wrap } from "../report/wrap.ts";
import type { ResultDiff } from "./diff.ts";
import type { ImpactFormat, ImpactReportOptions } from "./report.ts";
import { impactTables } from "./text.ts";
import type { Compared } from "./words.ts";

/** Lines told in full: a terminal is no place for more. */
const MOST_TOLD = 200;

/** What two results differ in, in one format. */
export async function diffIn(
  format: ImpactFormat,
  diff: ResultDiff,
  compared: Compared,
  { version, width }: ImpactReportOptions,
): Promise<string> {
  const { counts, lines, impact } = diff;
  if (format === "html") return (await import("./html.ts")).impactHtml(impact, compared, version, lines);
  if (format === "json") {
    const { measure, total, by, causes } = impact;
    const document = { compared, counts, lines, impact: { measure, total, by, causes } };
    return `${JSON.stringify({ schemaVersion: 1, tool: { name: "screen", version }, ...document }, null, 2)}\n`;
  }
  return diffText(diff, compared, width);
}

function diffText({ counts, lines, impact }: ResultDiff, compared: Compared, width: number): string {
  const say = (text: string, first = "", indent = first) => wrap(visible(text), width, first, indent);
  const parts = [say(`${compared.before} → ${compared.after}: ${countWords(counts)}`)];
  for (const text of compared.differs) parts.push(say(text, "  ", "    "));
  for (const change of lines.slice(0, MOST_TOLD)) {
    const mark = change.after === null ? "–" : SIGNS[change.after].mark;
    parts.push("", say(`${mark} ${lineName(change)}  ${changeWords(change)}`));
    for (const text of change.come) parts.push(say(text, "  + ", "    "));
    for (const text of change.gone) parts.push(say(text, "  - ", "    "));
  }
  if (lines.length > MOST_TOLD)
    parts.push("", say(`${lines.length - MOST_TOLD} more lines changed: --format json has all`));
  const { effect } = impact.total;
  const moved = effect.stopped.lines + effect.held.lines + effect.eased.lines > 0;
  return `${parts.join("\n")}\n${moved ? impactTables(impact, width) : ""}`;
}
