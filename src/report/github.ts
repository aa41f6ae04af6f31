import { appendFileSync } from "node:fs";
import type { ScreenResult } from "../verdict/result.ts";
import { decisionsOf } from "./decisions.ts";
import { markdownOf } from "./markdown.ts";
import { lineName, OUTCOMES, type Outcome, SIGNS, WorstFirst } from "./outcome.ts";
import { placeOf } from "./place.ts";
import type { Ending, Report, ReportOptions } from "./report.ts";
import { sinceOf } from "./since.ts";
import { next, reasons } from "./telling.ts";
import { visible } from "./wrap.ts";

/** GitHub shows ten annotations of each level for a step, the first ten that it meets: so the worst must come first. */
const MOST_SHOWN = 10;
/** In characters: what is longer is cut, and stands whole in the other reports. */
const LONGEST_MESSAGE = 4000;
/** GitHub refuses the summary of a step that is larger than 1 MiB, whole: fewer lines are better than none. In bytes. */
const LARGEST_SUMMARY = 1_000_000;
const MOST_LINES_OF_A_SUMMARY = 300;

const LEVELS: Record<Exclude<Outcome, "clear">, "error" | "warning"> = {
  prohibited: "error",
  "license-required": "error",
  unreadable: "error",
  review: "warning",
};

/**
 * For GitHub Actions: annotations at the lines of the manifest, worst first, and the whole as a job summary where
 * `GITHUB_STEP_SUMMARY` names a file for it.
 */
export function githubReport({ write, version, env }: ReportOptions): Report {
  const worst = new WorstFirst<ScreenResult>(MOST_LINES_OF_A_SUMMARY);
  return {
    begin() {},
    result(decided) {
      worst.add(decided.verdict, () => decided.result());
    },
    async end(ending) {
      const shown = { error: 0, warning: 0 };
      for (const outcome of OUTCOMES) {
        if (outcome === "clear") continue;
        const level = LEVELS[outcome];
        for (const result of worst.of(outcome)) {
          if (shown[level] >= MOST_SHOWN) break;
          shown[level] += 1;
          await write(annotation(level, result, env));
        }
      }
      const { summary, run, partial } = ending;
      const more = summary.lines - summary.clear - shown.error - shown.warning;
      const counts = OUTCOMES.map((outcome) => `${summary[outcome]} ${SIGNS[outcome].word}`).join(", ");
      for (const notice of run.notChecked)
        await write(command("notice", { title: "screen: not checked" }, notice));
      for (const text of sinceOf(run)) await write(command("notice", { title: "screen: since" }, text));
      for (const decision of decisionsOf(run))
        await write(command("notice", { title: "screen: decisions on hits" }, decision));
      if (partial)
        await write(
          command(
            "error",
            { title: "screen: partial" },
            "The run was stopped: the lines after the last one reported were not screened.",
          ),
        );
      await write(`screen: ${summary.lines} lines: ${counts}\n`);
      if (more > 0)
        await write(`screen: ${more} more are not annotated, for GitHub shows ${MOST_SHOWN} of a level\n`);
      const file = env["GITHUB_STEP_SUMMARY"];
      if (file) appendFileSync(file, summaryOf(worst.all(), ending, version));
    },
  };
}

function summaryOf(results: readonly ScreenResult[], ending: Ending, version: string): string {
  const markdown = markdownOf(results, ending, version);
  if (results.length === 0 || Buffer.byteLength(markdown) <= LARGEST_SUMMARY) return markdown;
  return summaryOf(results.slice(0, results.length >> 1), ending, version);
}

function annotation(level: "error" | "warning", result: ScreenResult, env: ReportOptions["env"]): string {
  const { file, line } = placeOf(result, env);
  const title = `${SIGNS[result.verdict].word}: ${lineName(result)}`;
  const properties = {
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line: String(line) }),
    title,
  };
  return command(
    level,
    properties,
    [...reasons(result), ...next(result).map((step) => `→ ${step}`)].join("\n"),
  );
}

/** A workflow command: what stands in it cannot end it nor begin another. */
function command(name: string, properties: Record<string, string>, message: string): string {
  const stated = Object.entries(properties).map(
    ([key, value]) => `${key}=${data(visible(value)).replaceAll(":", "%3A").replaceAll(",", "%2C")}`,
  );
  const whole = message.split("\n").map(visible).join("\n");
  const lines = whole.length > LONGEST_MESSAGE ? `${whole.slice(0, LONGEST_MESSAGE)}…` : whole;
  return `::${name}${stated.length > 0 ? ` ${stated.join(",")}` : ""}::${data(lines)}\n`;
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
