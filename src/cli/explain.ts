import { readFileSync } from "node:fs";
import { installedRules } from "../installed.ts";
import { resultsIn } from "../report/read.ts";
import { explainLine } from "../report/tree.ts";
import { readRules } from "../rules/load.ts";
import { showRule } from "../rules/show.ts";
import { EXIT, UserError } from "./exit.ts";

/** `screen explain RULE` or `screen explain RESULT.json --line N`. */
export async function explain(target: string, options: { line?: string; rules?: string }): Promise<number> {
  const ruleSet = options.rules === undefined ? await installedRules() : await readRules(options.rules);
  const rule = ruleSet.rules.find(({ id }) => id === target);
  if (rule) {
    process.stdout.write(`${showRule(rule)}\n`);
    return EXIT.clear;
  }
  let text: string;
  try {
    text = readFileSync(target, "utf8");
  } catch {
    throw new UserError(`${target} is neither a rule nor a result file`, "screen rules list shows the rules");
  }
  const results = resultsIn(text, target);
  if (options.line === undefined && results.length > 1) {
    throw new UserError(
      `${target} has ${results.length} lines: which one?`,
      "screen explain RESULT.json --line SHIPMENT/LINE",
    );
  }
  const wanted =
    options.line === undefined ? results : results.filter((result) => isLine(result, options.line as string));
  if (wanted.length === 0)
    throw new UserError(`${target} has no line ${options.line}`, "name it as SHIPMENT/LINE or by its row");
  process.stdout.write(wanted.map((result) => explainLine(result)).join("\n\n"));
  process.stdout.write("\n");
  return EXIT.clear;
}

function isLine(
  result: { shipment: string | null; line: string | number | null; source: { row: number } },
  line: string,
): boolean {
  return (
    `${result.shipment}/${result.line}` === line ||
    String(result.line) === line ||
    String(result.source.row) === line
  );
}
