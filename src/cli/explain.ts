import { existsSync } from "node:fs";
import { rulesIn } from "../installed.ts";
import { derivationGraph, ruleGraph } from "../report/graph/derivation.ts";
import type { Graph } from "../report/graph/graph.ts";
import { mermaid } from "../report/graph/mermaid.ts";
import { svgFile } from "../report/graph/svg.ts";
import { isNamed } from "../report/outcome.ts";
import { overview } from "../report/overview.ts";
import { readResults } from "../report/result-file.ts";
import { explainLine } from "../report/tree.ts";
import { visibleLines } from "../report/wrap.ts";
import { showRule } from "../rules/show.ts";
import type { LineResult, ScreenResult } from "../verdict/result.ts";
import { EXIT, UserError } from "./exit.ts";
import { configOf } from "./settings.ts";

interface ExplainOptions {
  line?: string;
  rules?: string;
  format: "text" | "mermaid" | "svg";
}

/** `screen explain RULE`, `screen explain RESULT` for all its lines in short, `screen explain RESULT --line N` for one. */
export async function explain(target: string, { line, rules, format }: ExplainOptions): Promise<number> {
  const ruleSet = await rulesIn(rules, (await configOf({})).house);
  const rule = ruleSet.rules.find(({ id }) => id === target);
  if (rule) return print(format === "text" ? `${showRule(rule)}\n` : drawn(ruleGraph(rule), format));
  if (!existsSync(target))
    throw new UserError(`${target} is neither a rule nor a result file`, "screen rules list shows the rules");
  const wanted: ScreenResult[] = [];
  await readResults(target, (result) => {
    if (line === undefined || isNamed(result, line) || String(result.source.row) === line)
      wanted.push(result);
  });
  if (wanted.length === 0)
    throw new UserError(`${target} has no line ${line}`, "name it as SHIPMENT/LINE or by its row");
  if (format !== "text") return print(drawn(derivationGraph(oneOf(wanted, target)), format));
  return print(
    line === undefined && wanted.length > 1
      ? `${overview(wanted)}\n\nOne line in full: screen explain ${target} --line SHIPMENT/LINE\n`
      : `${wanted.map(explainLine).join("\n\n")}\n`,
  );
}

function print(text: string): number {
  process.stdout.write(visibleLines(text));
  return EXIT.clear;
}

function drawn(graph: Graph, format: "mermaid" | "svg"): string {
  return format === "svg" ? svgFile(graph) : mermaid(graph);
}

/** The one line that is to be drawn. */
function oneOf(wanted: readonly ScreenResult[], target: string): LineResult {
  const [result] = wanted;
  if (!result || wanted.length > 1) {
    throw new UserError(
      `${target} has ${wanted.length} lines: which one is to be drawn?`,
      "screen explain RESULT.json --line SHIPMENT/LINE --format svg",
    );
  }
  if (result.verdict === "unreadable")
    throw new UserError(
      "the line could not be read: there is nothing to draw",
      "screen explain without --format says why",
    );
  return result;
}
