import { FACTS, factNamed } from "../facts.ts";
import type { Effect } from "./ast.ts";
import { readCondition, type Scope } from "./conditions.ts";
import { readConflict } from "./conflict.ts";
import { POLICIES } from "./policies.ts";
import { didYouMean } from "./problem.ts";
import { type Fields, listed, type Reading } from "./reading.ts";
import { TYPE_NAMES } from "./vocabulary.ts";
import type { Yaml } from "./yaml.ts";

/** What a rule does, by the key that says it. */
export const EFFECTS = [
  "concludes",
  "requires-license",
  "prohibits",
  "flags",
  "advises",
  "conflicts",
  "lifts",
] as const;
const POLICY_WORDS = [...POLICIES, "as-listed", "as-owner-listed"] as const;

/** Stands in where no effect could be read; a file with a problem is never used. */
const NONE: Effect = { kind: "prohibited" };

export function readEffect(reading: Reading, fields: Fields, scope: Scope): Effect {
  const [key, second] = EFFECTS.filter((effect) => fields.has(effect));
  if (key === undefined) {
    reading.report(fields.at, `the rule does nothing; say one of ${listed(EFFECTS, "or")}`);
    return NONE;
  }
  if (second !== undefined)
    reading.report(fields.keyOf(second), `a rule does one thing; it already says "${key}"`);
  const node = fields.get(key) as Yaml;
  switch (key) {
    case "concludes":
      return { kind: "concludes", fact: readConcluded(reading, node) };
    case "requires-license":
      return { kind: "license-required", policy: readPolicies(reading, node, scope) };
    case "prohibits":
      if (!reading.flag(node)) reading.report(node, `"prohibits" is yes, or the key is left out`);
      return { kind: "prohibited" };
    case "flags":
      return readFlag(reading, node);
    case "advises":
      return { kind: "advice", text: reading.text(node, "an advice") };
    case "conflicts":
      return { kind: "conflict", conflict: readConflict(reading, node) };
    case "lifts":
      return readLift(reading, node);
  }
}

function readConcluded(reading: Reading, node: Yaml): string {
  const name = readFactName(reading, node);
  const fact = factNamed(name);
  if (fact && fact.type !== "truth")
    reading.report(node, `"${name}" is ${TYPE_NAMES[fact.type]}; a rule concludes yes or no`);
  if (fact?.scope === "party")
    reading.report(node, `"${name}" is a fact of a party; a rule concludes facts of the line`);
  return name;
}

function readFactName(reading: Reading, node: Yaml): string {
  const name = reading.text(node, "a fact");
  if (name !== "" && !factNamed(name)) {
    reading.report(
      node,
      `"${name}" is not a fact`,
      didYouMean(
        name,
        FACTS.map((fact) => fact.name),
      ),
    );
  }
  return name;
}

function readPolicies(
  reading: Reading,
  node: Yaml,
  scope: Scope,
): Extract<Effect, { kind: "license-required" }>["policy"] {
  if (node.kind !== "list") return [{ policy: reading.oneOf(node, "a policy", POLICY_WORDS) }];
  if (node.items.length === 0) reading.report(node, "the list of policies is empty");
  return node.items.map((item, index) => {
    const fields = reading.fields(item, "a policy by case", ["policy", "when"]);
    const policy = fields.need("policy");
    const when = fields.get("when");
    const last = index === node.items.length - 1;
    if (last && when)
      reading.report(fields.keyOf("when"), `the last policy is for all other cases; it has no "when"`);
    if (!last && !when) reading.report(fields.at, `only the last policy goes without "when"`);
    return {
      policy: policy ? reading.oneOf(policy, "a policy", POLICY_WORDS) : "denial",
      ...(when && { when: readCondition(reading, when, scope) }),
    };
  });
}

function readFlag(reading: Reading, node: Yaml): Effect {
  const fields = reading.fields(node, "flags", ["bears-on", "resolved-by"]);
  const facts = fields.get("bears-on");
  const bearsOn = facts?.kind === "list" ? facts.items.map((item) => readFactName(reading, item)) : [];
  if (facts && facts.kind !== "list") bearsOn.push(readFactName(reading, facts));
  return { kind: "review", bearsOn, resolvedBy: fields.text("resolved-by") };
}

function readLift(reading: Reading, node: Yaml): Effect {
  const fields = reading.fields(node, "lifts", ["as", "symbol", "requirements"]);
  const as = fields.need("as");
  const symbol = fields.get("symbol");
  const requirements = fields.need("requirements");
  const texts = requirements ? reading.texts(requirements, '"requirements"') : [];
  if (requirements && texts.length === 0) reading.report(requirements, "it lifts nothing");
  for (const { text, span } of texts)
    if (text !== "") reading.uses.push({ kind: "rule", id: text, how: "lifts", span });
  const kind = as ? reading.oneOf(as, "a way to lift", ["exclusion", "exception"]) : "exclusion";
  if (symbol) reading.uses.push({ kind: "symbol", symbol: reading.text(symbol, '"symbol"'), span: symbol });
  if (symbol && kind === "exclusion")
    reading.report(fields.keyOf("symbol"), "only an exception has a symbol");
  return {
    kind: "lifts",
    as: kind,
    ...(symbol && { symbol: reading.text(symbol, '"symbol"') }),
    requirements: texts.map(({ text }) => text),
  };
}
