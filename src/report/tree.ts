import { conflictTexts } from "../rules/words.ts";
import type { Truth } from "../truth.ts";
import type { BecauseResult, LineResult, ScreenResult } from "../verdict/result.ts";
import { decisions } from "./decisions.ts";
import { shareText, throughText } from "./holdings.ts";
import { lineName } from "./outcome.ts";
import { type Change, waysToClear, waysToWorse, wayText } from "./ways.ts";
import { visibleLines } from "./wrap.ts";

const MARKS: Record<Truth, string> = { yes: "✓", no: "✗", unknown: "?" };

/** The whole derivation of one line as a tree: each condition with its paragraph, its answer, and where the value came from. */
export function explainLine(result: ScreenResult): string {
  const head = `${lineName(result)}: ${result.verdict} (${result.source.file}:${result.source.row})`;
  if (result.verdict === "unreadable") {
    const problems = result.problems.map(({ column, text, why }) => `  ! ${column}: “${text}” ${why}`);
    return printed([head, ...problems]);
  }
  return printed([head, `law of ${result.asOf}`, ...decided(result)]);
}

/** A result file may come from anybody: no control character of it is sent to the terminal, and no line of its own making. */
function printed(lines: readonly string[]): string {
  return visibleLines(lines.map((line) => line.replaceAll("\n", " ")).join("\n"));
}

function decided(result: LineResult): string[] {
  const { findings, lifted, conditions, presumed, questions, regimes } = result;
  const lines: string[] = [];
  for (const finding of findings) {
    const { effect, policy, cite, title, rule, truth, because, liftableBy, text, conflict } = finding;
    lines.push(
      "",
      `${MARKS[truth]} ${effect}${policy ? ` (${policy})` : ""}: ${title}`,
      `  ${cite}  [${rule}]`,
    );
    if (text) lines.push(`  ${text}`);
    if (conflict) {
      lines.push(`  Between ${conflict.between.join(" and ")}`);
      lines.push(...conflictTexts(conflict).map((one) => `  ${one}`));
    }
    lines.push(...tree(because, "  "));
    for (const by of liftableBy) {
      lines.push(
        `  ? could be lifted by ${by.symbol ?? by.rule}, ${by.cite}; missing: ${by.missing.join(", ") || "nothing a fact could say"}`,
      );
    }
  }
  for (const { cite, by, byCite, symbol } of lifted)
    lines.push("", `✓ ${cite} lifted by ${symbol ?? by}, ${byCite}`);
  if (conditions.length > 0)
    lines.push("", "Conditions:", ...conditions.map(({ text, cite }) => `  ${text} (${cite})`));
  const onHits = decisions(result);
  if (onHits.length > 0) lines.push("", "Decisions on hits:", ...onHits.map((text) => `  ${text}`));
  if (presumed.length > 0) {
    lines.push("", "Presumed:");
    for (const { facts, party, value, from } of presumed)
      for (const fact of facts) lines.push(`  ${fact}${party ? ` of ${party}` : ""} = ${value} (${from})`);
  }
  lines.push(...changes("To make it clear", waysToClear(result)));
  lines.push(...changes("What would make it worse", waysToWorse(result)));
  if (questions.length > 0) {
    lines.push(
      "",
      "Questions:",
      ...questions.map(({ ask, of, settles }) => `  ${of}: ${ask} (settles ${settles.join(", ")})`),
    );
  }
  lines.push("", "Regimes:");
  for (const { pack, reaches, because } of regimes)
    lines.push(`  ${MARKS[reaches]} ${pack}`, ...tree(because, "    "));
  return lines;
}

function changes(heading: string, all: readonly Change[]): string[] {
  if (all.length === 0) return [];
  const lines = all.flatMap(({ cite, ways }) =>
    ways.length === 0
      ? [`  ${cite}: no answer takes it away, it rests on what is stated`]
      : [`  ${cite}:`, ...ways.map((way) => `    ${wayText(way)}`)],
  );
  return ["", `${heading}:`, ...lines];
}

const JOINED = { all: "all of", any: "one of", not: "not", none: "none of" };

function tree(steps: readonly BecauseResult[], indent: string): string[] {
  return steps.flatMap((step) => {
    const { label, fact, value, truth, from, party, rule, of, held, because = [] } = step;
    const what = [
      label,
      party !== undefined ? `${party}:` : undefined,
      of !== undefined &&
      because.length > 0 &&
      label === undefined &&
      party === undefined &&
      fact === undefined
        ? JOINED[of]
        : undefined,
      fact !== undefined ? `${fact} ${answer(value, truth, because.length > 0)}` : undefined,
      rule !== undefined && label === undefined ? rule : undefined,
      from !== undefined ? `(${from})` : undefined,
    ];
    return [
      `${indent}${MARKS[truth]} ${what.filter(Boolean).join(" ")}`,
      ...(held ? [`${indent}  held: ${shareText(held)}: ${throughText(held)}`] : []),
      ...tree(because, `${indent}  `),
    ];
  });
}

/** What a fact came to: as stated, as its parts conclude it, or that nobody said. */
function answer(value: string | undefined, truth: Truth, concluded: boolean): string {
  if (value !== undefined) return `= ${value}`;
  return concluded ? `= ${truth}` : "not stated";
}
