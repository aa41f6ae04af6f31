import type { LineResult, ScreenResult } from "../verdict/result.ts";
import { basis } from "./basis.ts";
import { plainMarkdown as plain } from "./escape.ts";
import { mermaid } from "./graph/mermaid.ts";
import { ownershipGraph } from "./graph/ownership.ts";
import { holdingsOf } from "./holdings.ts";
import { lineName, OUTCOMES, SIGNS, WorstFirst } from "./outcome.ts";
import type { Ending, Report, ReportOptions } from "./report.ts";
import {
  advice,
  conditionGroups,
  conflicts,
  deciding,
  goods,
  next,
  reasons,
  saying,
  type TextGroup,
} from "./telling.ts";

/** A page of more is read by nobody; the counts are of all lines, and what is left out is said. */
const MOST_LINES = 2000;
/** Markdown, for a pull request, an issue or a wiki: the counts, the lines worst first, conditions, what was not checked. */
export function markdownReport({ write, version }: ReportOptions): Report {
  const worst = new WorstFirst<ScreenResult>(MOST_LINES);
  return {
    begin() {},
    result(decided) {
      worst.add(decided.verdict, () => decided.result());
    },
    end: (ending) => write(markdownOf(worst.all(), ending, version)),
  };
}

/** `results` are the worst of the run, worst first. */
export function markdownOf(results: readonly ScreenResult[], ending: Ending, version: string): string {
  const { summary, run, partial } = ending;
  const present = OUTCOMES.filter((outcome) => summary[outcome] > 0);
  const parts = [
    `## Screening: ${present.map((outcome) => `${SIGNS[outcome].mark} ${summary[outcome]} ${SIGNS[outcome].word}`).join(", ") || "no lines"}`,
  ];
  if (partial) parts.push("**Partial: the run was stopped; the lines after these were not screened.**");
  if (results.length < summary.lines)
    parts.push(
      `${summary.lines - results.length} of ${summary.lines} lines are not told here, the mildest ones.`,
    );
  if (results.length > 0) parts.push(table(results));
  parts.push(...owners(results), ...conditions(results), ...conflictsOfLaws(results), ...notes(results));
  parts.push(
    basis(run)
      .map((line) => `- ${plain(line)}`)
      .join("\n"),
  );
  parts.push(`screen ${version}, rules \`${run.rules.sha256}\``);
  return `${parts.join("\n\n")}\n`;
}

function table(results: readonly ScreenResult[]): string {
  const rows = results.map((result) => {
    const { mark, word } = SIGNS[result.verdict];
    const what = result.verdict === "unreadable" ? "" : goods(result);
    const cells = [`${mark} ${word}`, lineName(result), `${result.source.file}:${result.source.row}`, what];
    return `| ${[...cells.map(plain), reasons(result).map(plain).join("<br>"), next(result).map(plain).join("<br>")].join(" | ")} |`;
  });
  return [
    "| verdict | line | at | what | why | next |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

/** Who holds what of a party, as Mermaid, which GitHub and GitLab draw; once for all lines that rest on it. */
function owners(results: readonly ScreenResult[]): string[] {
  const graphs = new Map<string, string[]>();
  for (const result of results) {
    if (result.verdict === "unreadable") continue;
    for (const holdings of holdingsOf(deciding(result))) {
      const graph = mermaid(ownershipGraph(holdings));
      graphs.set(graph, [...(graphs.get(graph) ?? []), lineName(result)]);
    }
  }
  if (graphs.size === 0) return [];
  const drawn = [...graphs].slice(0, MOST_GRAPHS);
  const more = graphs.size - drawn.length;
  return [
    "### Owners",
    ...drawn.map(([graph, lines]) => `${plain(lines.join(", "))}:\n\n\`\`\`mermaid\n${graph}\`\`\``),
    ...(more > 0 ? [`${more} more are not drawn here.`] : []),
  ];
}

const MOST_GRAPHS = 20;

/** Conditions of what may ship, once for all lines that share them. */
function conditions(results: readonly ScreenResult[]): string[] {
  return shared("### Clear on conditions", results, (result) =>
    result.verdict === "clear" ? conditionGroups(result) : [],
  );
}

function conflictsOfLaws(results: readonly ScreenResult[]): string[] {
  return shared("### Conflicts of laws", results, conflicts);
}

/** What lines have in common, once, with the lines; nothing where no line has any. */
function shared(
  title: string,
  results: readonly ScreenResult[],
  groupsOf: (result: LineResult) => TextGroup[],
): string[] {
  const groups = new Map<string, string[]>();
  for (const result of results) {
    if (result.verdict === "unreadable") continue;
    for (const { heading, texts } of groupsOf(result)) {
      const text = [`${plain(heading)}`, ...texts.map((one) => `  - ${plain(one)}`)].join("\n");
      groups.set(text, [...(groups.get(text) ?? []), lineName(result)]);
    }
  }
  if (groups.size === 0) return [];
  return [title, [...groups].map(([text, lines]) => `- ${plain(lines.join(", "))}: ${text}`).join("\n")];
}

function notes(results: readonly ScreenResult[]): string[] {
  const all = new Map<string, string[]>();
  for (const result of results) {
    if (result.verdict === "unreadable") continue;
    for (const finding of advice(result)) {
      const note = `${saying(finding)} (${finding.cite})`;
      all.set(note, [...(all.get(note) ?? []), lineName(result)]);
    }
  }
  if (all.size === 0) return [];
  return [
    "### Notes",
    [...all].map(([note, lines]) => `- ${plain(note)} (${plain(lines.join(", "))})`).join("\n"),
  ];
}
