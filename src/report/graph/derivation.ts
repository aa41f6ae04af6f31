import { ALWAYS, type Condition, type Rule } from "../../rules/ast.ts";
import { describe, parts } from "../../rules/words.ts";
import type { BecauseResult, LineResult } from "../../verdict/result.ts";
import { lineName } from "../outcome.ts";
import { spaced } from "../telling.ts";
import { type Graph, numbered } from "./graph.ts";

/** A line, its findings, and the conditions that made each what it is. */
export function derivationGraph(result: LineResult): Graph {
  const id = numbered();
  const root = id();
  const graph: Graph = {
    title: `${lineName(result)}: ${spaced(result.verdict)} (law of ${result.asOf})`,
    nodes: [{ id: root, label: `${lineName(result)}: ${spaced(result.verdict)}` }],
    edges: [],
  };
  const add = (from: string, label: string, kind: BecauseResult["truth"]): string => {
    const node = { id: id(), label, kind };
    graph.nodes.push(node);
    graph.edges.push({ from, to: node.id });
    return node.id;
  };
  const steps = (from: string, because: readonly BecauseResult[]) => {
    for (const step of because) steps(add(from, words(step), step.truth), step.because ?? []);
  };
  for (const { effect, cite, title, truth, because } of result.findings)
    steps(add(root, `${spaced(effect)}: ${title}. ${cite}`, truth), because);
  for (const { cite, symbol, byCite } of result.lifted)
    add(root, `${cite} is lifted by ${symbol ?? byCite}`, "yes");
  return graph;
}

const SIGN = { yes: "✓", no: "✗", unknown: "?" };

function words({ label, party, fact, value, truth, rule, of, because = [] }: BecauseResult): string {
  const answer = value === undefined ? (because.length > 0 ? "" : " not stated") : ` = ${value}`;
  const what = [
    label,
    party,
    fact === undefined ? undefined : `${fact}${answer}`,
    label === undefined ? rule : undefined,
  ].filter((one) => one !== undefined);
  return `${SIGN[truth]} ${what.length > 0 ? what.join(": ") : (of ?? "all")}`;
}

/** The versions of a rule and their conditions. */
export function ruleGraph(rule: Rule): Graph {
  const id = numbered();
  const root = id();
  const graph: Graph = {
    title: `${rule.id}: ${rule.title}`,
    nodes: [{ id: root, label: rule.title }],
    edges: [],
  };
  const add = (from: string, label: string): string => {
    const node = { id: id(), label };
    graph.nodes.push(node);
    graph.edges.push({ from, to: node.id });
    return node.id;
  };
  const conditions = (from: string, condition: Condition) => {
    const label = condition.label === undefined ? "" : `${condition.label}: `;
    const at = add(from, `${label}${describe(condition)}`);
    for (const part of parts(condition)) conditions(at, part);
  };
  for (const { from, until, by, when } of rule.versions) {
    const days = [
      from === ALWAYS ? "in force" : `from ${from}`,
      until === undefined ? "" : `until ${until}`,
      by ?? "",
    ];
    conditions(add(root, days.filter(Boolean).join(" ")), when);
  }
  return graph;
}
