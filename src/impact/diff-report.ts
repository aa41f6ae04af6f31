import type { LineChange } from "../changes/compare.ts";
import { changeWords, countWords } from "../changes/words.ts";
import { push } from "../multimap.ts";
import { firstOf, lineName, SIGNS } from "../report/outcome.ts";
import { visible, wrap } from "../report/wrap.ts";
import type { ResultDiff } from "./diff.ts";
import type { ImpactFormat, ImpactReportOptions } from "./report.ts";
import { impactTables } from "./text.ts";
import { type Compared, noticesOf } from "./words.ts";

/** Changes told, and lines named of each: a terminal is no place for more. */
const MOST_TOLD = 200;
const MOST_NAMED = 12;

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
  for (const text of noticesOf(compared)) parts.push(say(text, "  ", "    "));
  const groups = alike(lines);
  for (const [first, ...others] of groups.slice(0, MOST_TOLD)) {
    const mark = first.after === null ? "–" : SIGNS[first.after].mark;
    parts.push("", say(`${mark} ${changeWords(first)}: ${namesOf([first, ...others])}`, "", "    "));
    for (const text of first.come) parts.push(say(text, "  + ", "    "));
    for (const text of first.gone) parts.push(say(text, "  - ", "    "));
  }
  if (groups.length > MOST_TOLD) {
    const left = groups.slice(MOST_TOLD).reduce((sum, group) => sum + group.length, 0);
    parts.push("", say(`${left} more lines changed: --format json has all`));
  }
  const { effect } = impact.total;
  const moved = effect.stopped.lines + effect.held.lines + effect.eased.lines > 0;
  return `${parts.join("\n")}\n${moved ? impactTables(impact, width) : ""}`;
}

type Group = [LineChange, ...LineChange[]];

/** Lines of which the same is to be said. */
function alike(lines: readonly LineChange[]): Group[] {
  const groups = new Map<string, Group>();
  for (const change of lines) {
    const key = JSON.stringify([changeWords(change), change.come, change.gone]);
    push(groups, key, change);
  }
  return [...groups.values()];
}

function namesOf(lines: readonly LineChange[]): string {
  return firstOf(lines.map(lineName), MOST_NAMED);
}
