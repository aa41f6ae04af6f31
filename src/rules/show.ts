import { ALWAYS, type Condition, type Dated, type Rule, type ValueSet, type Version } from "./ast.ts";
import { conflictTexts, describe, describeEffect, parts, setName } from "./words.ts";

/** A rule as the reader of a result sees it: citation, dates, values, conditions as a tree, effect, notes, examples. */
export function showRule(rule: Rule): string {
  return [head(rule), values(rule), ...rule.versions.map(versionTree), endNotes(rule), examples(rule)]
    .filter((part) => part !== "")
    .join("\n\n");
}

function head({ id, title, law, effect }: Rule): string {
  return [
    id,
    title,
    "",
    ...dated("law", law.cite, (text) => text),
    `read: ${law.source}, on ${law.read}${law.confirmed ? "" : "; not confirmed"}`,
    `effect: ${describeEffect(effect)}`,
    ...(effect.kind === "license-required" && effect.policy.length > 1
      ? effect.policy.flatMap(policyCase)
      : []),
    ...(effect.kind === "conflict" ? conflictTexts(effect.conflict).map((text) => `  ${text}`) : []),
  ].join("\n");
}

function policyCase({ policy, when }: { policy: string; when?: Condition }): string[] {
  return when ? [`  ${policy}, when`, ...tree(when, "    ")] : [`  otherwise ${policy}`];
}

function values({ values: named }: Rule): string {
  return Object.entries(named)
    .flatMap(([name, steps]) => dated(`$${name}`, steps, words))
    .join("\n");
}

function words(set: ValueSet): string {
  return "literals" in set ? set.literals.join(", ") : setName(set);
}

/** One line for what never changed, one for each step otherwise. */
function dated<T>(name: string, steps: Dated<T>, say: (value: T) => string): string[] {
  const [first] = steps;
  if (steps.length === 1 && first?.from === ALWAYS)
    return [`${name}: ${say(first.value)}${unconfirmed(first)}`];
  return [
    `${name}:`,
    ...steps.map((step) => `  ${since(step.from)}  ${say(step.value)}${unconfirmed(step)}`),
  ];
}

function since(date: string): string {
  return date === ALWAYS ? "at first       " : `from ${date}`;
}

function unconfirmed({ confirmed }: { confirmed: boolean }): string {
  return confirmed ? "" : "  (not confirmed)";
}

function versionTree(version: Version): string {
  const { from, until, by, when } = version;
  const begins = from === ALWAYS ? "in force" : `in force from ${from}`;
  const ends = until === undefined ? "" : ` until ${until}`;
  const source = by === undefined ? "" : ` (${by})`;
  return [`${begins}${ends}${source}${unconfirmed(version)}, when`, ...tree(when, "  ")].join("\n");
}

function tree(condition: Condition, indent: string): string[] {
  const label = condition.label === undefined ? "" : `${condition.label}: `;
  return [
    `${indent}${label}${describe(condition)}`,
    ...parts(condition).flatMap((part) => tree(part, `${indent}  `)),
  ];
}

function endNotes({ conditions, notes }: Rule): string {
  return [...conditions.map((text) => `condition: ${text}`), ...notes.map((text) => `note: ${text}`)].join(
    "\n",
  );
}

function examples({ examples: cases }: Rule): string {
  if (cases.length === 0) return "";
  const lines = cases.map(({ case: name, given, expect, asks }) => {
    const date = typeof given["date"] === "string" ? `${given["date"]}  ` : "";
    return `  ${expect.padEnd(7)}  ${date}${name}${asks && asks.length > 0 ? ` (asks ${asks.join(", ")})` : ""}`;
  });
  return ["examples", ...lines].join("\n");
}
