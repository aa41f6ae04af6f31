import {
  ALWAYS,
  type Condition,
  type Conflict,
  type Effect,
  type ListingTest,
  type Operand,
  type Presumption,
  type Test,
  type Version,
} from "./ast.ts";

/** What a condition asks, in words and without its parts. */
export function describe(condition: Condition): string {
  if ("all" in condition) return condition.all.length === 0 ? "always" : "all of these";
  if ("any" in condition) return condition.any.length === 0 ? "never" : "any of these";
  if ("not" in condition)
    return isGroup(condition.not) ? `not ${describe(condition.not)}` : `not: ${describe(condition.not)}`;
  if ("party" in condition) return `some ${operand(condition.party.roles)} of whom`;
  if ("rule" in condition) return `${condition.rule} holds`;
  if ("during" in condition) return during(condition.during);
  const presumed = condition.presumed ? presumption(condition.presumed) : "";
  const column = condition.fact.startsWith("$row.") ? condition.fact.slice("$row.".length) : undefined;
  return `${column === undefined ? condition.fact : `the row's ${column}`} ${describeTest(condition.test)}${presumed}`;
}

function presumption({ to, text }: Presumption): string {
  return `, taken as ${to} when nobody says${text === undefined ? "" : ` (${text})`}`;
}

function during({ from, until, by, when }: Version): string {
  const span = [from === ALWAYS ? "" : `from ${from}`, until === undefined ? "" : `until ${until}`];
  const source = by === undefined ? "" : ` (${by})`;
  return `${span.filter(Boolean).join(" ")}${source}: ${describe(when)}`;
}

/** The conditions one level below. */
export function parts(condition: Condition): Condition[] {
  if ("all" in condition) return condition.all;
  if ("any" in condition) return condition.any;
  if ("not" in condition) return parts(condition.not);
  if ("party" in condition) return [condition.party.where];
  if ("rule" in condition) return [];
  if ("during" in condition) return parts(condition.during.when);
  const where =
    condition.test.op === "on" && condition.test.where
      ? [{ ...condition.test.where, label: "in its row" }]
      : [];
  const asked = condition.presumed?.asked ? [{ ...condition.presumed.asked, label: "but asked where" }] : [];
  return [...where, ...asked];
}

function isGroup(condition: Condition): boolean {
  return "all" in condition || "any" in condition;
}

function describeTest(test: Test): string {
  switch (test.op) {
    case "in": {
      const otherThan = test.otherThan ? ` by another rule than ${test.otherThan.join(", ")}` : "";
      return `is ${operand(test.of)}${otherThan}`;
    }
    case "matches":
      return `is ${operand(test.of)}${test.orYes ? ", or yes" : ""}`;
    case "on":
      return `is in the table ${test.table}`;
    case "begins":
      return `begins with ${operand(test.of)}`;
    case "compare":
      return `is ${COMPARISONS[test.is]} ${operand(test.to)}`;
    case "mentions":
      return `mentions ${operand(test.of)}`;
    case "listed":
      return `is on ${listing(test.listing)}`;
    case "owned": {
      const share = test.over ? `more than ${test.percent} %` : `${test.percent} % or more`;
      return `hold ${share} ${test.together ? "together" : "each"} and are ${owners(test.listing)}`;
    }
    case "stated":
      return "is stated";
  }
}

const COMPARISONS = {
  above: "above",
  "at-least": "at least",
  below: "below",
  "at-most": "at most",
  before: "before",
  since: "on or after",
} as const;

function operand(of: Operand): string {
  if ("literals" in of) return orList(of.literals);
  if ("value" in of) return `$${of.value}`;
  return "row" in of ? `the row's ${of.row}` : `in ${setName(of)}`;
}

/** `us-ear/country-groups D:5` */
export function setName({ table, set }: { table: string; set: string }): string {
  return set.startsWith("$row.")
    ? `the set of ${table} that the row's ${set.slice("$row.".length)} names`
    : `${table} ${set}`;
}

function owners(test: ListingTest): string {
  return test.country ? `of ${orList(test.country)}` : `on ${listing(test)}`;
}

function listing({ on, ...rest }: ListingTest): string {
  const lists = on ? `the ${orList(on)} list` : "a list";
  const words = Object.entries(rest).map(([key, values]) =>
    key === "beyond" ? `under another programme than ${orList(values)}` : `${key} ${orList(values)}`,
  );
  return [lists, ...words].join(", ");
}

function orList(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

/** What the party caught between two laws may say, may not say and has to do, a line each. */
export function conflictTexts({ maySay, mayNotSay, steps, report }: Conflict): string[] {
  return [
    ...maySay.map((text) => `May be said: ${text}`),
    ...mayNotSay.map((text) => `Not to be said: ${text}`),
    ...steps.map((text) => `To do: ${text}`),
    ...(report ? [`Report to ${report.to}: ${report.within}`] : []),
  ];
}

/** What the rule does, in words. */
export function describeEffect(effect: Effect): string {
  switch (effect.kind) {
    case "concludes":
      return `concludes ${effect.fact}`;
    case "license-required":
      return `requires a license; policy: ${effect.policy.length === 1 ? effect.policy[0]?.policy : "by case"}`;
    case "prohibited":
      return "prohibits";
    case "review": {
      const facts = effect.bearsOn.length > 0 ? `, a sign for ${effect.bearsOn.join(", ")}` : "";
      return `raises a flag${facts}; resolved by: ${effect.resolvedBy}`;
    }
    case "advice":
      return `advises: ${effect.text}`;
    case "conflict": {
      const { who, between, tension } = effect.conflict;
      return `tells of a conflict of laws for ${who}, between ${between.join(" and ")}: ${tension}`;
    }
    case "lifts": {
      const symbol = effect.symbol === undefined ? "" : ` ${effect.symbol}`;
      return `lifts, as an ${effect.as}${symbol}: ${effect.requirements.join(", ")}`;
    }
  }
}
