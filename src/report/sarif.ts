import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import type { FindingResult, ScreenResult, SinceResult } from "../verdict/result.ts";
import { decisions, decisionsOf } from "./decisions.ts";
import { lineName } from "./outcome.ts";
import { type Place, placeOf } from "./place.ts";
import type { Ending, Report, ReportOptions } from "./report.ts";
import { advice, conflicts, deciding, hit, next, saying } from "./telling.ts";
import { visible } from "./wrap.ts";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const UNREADABLE = "screen/unreadable-line";

interface Rule {
  id: string;
  shortDescription: { text: string };
}

/**
 * SARIF 2.1.0: a result for each finding that stops a line, at the line's place in the manifest. What is clear has none; the counts
 * stand in the run's properties. Results are written as they come, and the rules that they name after them.
 */
export function sarifReport({ write, version, env }: ReportOptions): Report {
  const rules = new Map<string, Rule>();
  let first = true;
  return {
    begin: () =>
      write(
        `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[`,
      ),
    result(decided) {
      if (decided.verdict === "clear") return;
      let text = "";
      for (const { rule, result } of findingsOf(decided.result(), env)) {
        rules.set(rule.id, rule);
        text += `${first ? "\n" : ",\n"}${JSON.stringify(result)}`;
        first = false;
      }
      return write(text);
    },
    end: (ending) =>
      write(
        `\n],"tool":${JSON.stringify({ driver: { name: "screen", version, rules: [...rules.values()] } })},${closing(ending)}}]}\n`,
      ),
  };
}

function findingsOf(result: ScreenResult, env: ReportOptions["env"]): { rule: Rule; result: object }[] {
  const place = placeOf(result, env);
  if (result.verdict === "unreadable") {
    return result.problems.map(({ column, text, why, fix }) => ({
      rule: { id: UNREADABLE, shortDescription: { text: "A line that could not be read" } },
      result: entry(UNREADABLE, "error", `${column}: “${text}” ${why}. ${fix}`, result, place),
    }));
  }
  const steps = next(result).join(" ");
  const level = result.verdict === "review" ? "warning" : "error";
  const notes = [
    ...conflicts(result).map(({ heading, texts }) => [heading, ...texts].join(" ")),
    ...advice(result).map(({ cite, text, title }) => `${cite}: ${text ?? title}`),
  ];
  const decided = decisions(result);
  return deciding(result).map((finding) => ({
    rule: ruleOf(finding),
    result: entry(finding.rule, level, `${sentence(finding)} ${steps}`, result, place, {
      verdict: result.verdict,
      policy: finding.policy,
      asOf: result.asOf,
      ...(notes.length > 0 && { notes }),
      ...(decided.length > 0 && { decisions: decided }),
    }),
  }));
}

function sentence(finding: FindingResult): string {
  const match = hit(finding);
  return `${finding.cite}: ${saying(finding)}.${match === undefined ? "" : ` ${match}.`}`;
}

/** A rule's citation is that of the line's date, so each result tells its own. */
function ruleOf({ rule, title }: FindingResult): Rule {
  return { id: rule, shortDescription: { text: title } };
}

/** How SARIF calls what became of a line since an earlier run. */
const BASELINE: Record<SinceResult["change"], "new" | "updated" | "unchanged"> = {
  new: "new",
  stricter: "updated",
  milder: "updated",
  changed: "updated",
  same: "unchanged",
};

function entry(
  ruleId: string,
  level: "error" | "warning",
  message: string,
  result: ScreenResult,
  { file, line }: Place,
  properties: object = { verdict: result.verdict },
): object {
  return {
    ruleId,
    level,
    ...(result.since && { baselineState: BASELINE[result.since.change] }),
    message: { text: plain(`${lineName(result)}: ${message}`) },
    locations: [
      {
        ...(file !== undefined && {
          physicalLocation: {
            artifactLocation: { uri: uriOf(file) },
            ...(line !== undefined && { region: { startLine: line } }),
          },
        }),
        logicalLocations: [{ fullyQualifiedName: visible(lineName(result)), kind: "shipment line" }],
      },
    ],
    properties,
  };
}

/** A path as a URI: relative to the root of the sources, or whole where the manifest is somewhere else. */
function uriOf(file: string): string {
  return isAbsolute(file) ? pathToFileURL(file).href : file.split("/").map(encodeURIComponent).join("/");
}

/** In a message of SARIF, brackets make links and braces are places to fill: those of a manifest are neither. */
function plain(text: string): string {
  return visible(text)
    .trim()
    .replace(/[\\[\]]/g, "\\$&")
    .replace(/[{}]/g, "$&$&");
}

function closing({ run, summary, partial }: Ending): string {
  const notifications = [
    ...run.notChecked.map((text) => ({ level: "warning", message: { text: plain(text) } })),
    ...decisionsOf(run).map((text) => ({ level: "note", message: { text: plain(text) } })),
  ];
  const invocation = { executionSuccessful: !partial, toolExecutionNotifications: notifications };
  return `"invocations":${JSON.stringify([invocation])},"properties":${JSON.stringify({ summary, run })}`;
}
