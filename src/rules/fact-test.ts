import type { FactDefinition } from "../facts.ts";
import { LEGAL_LISTS } from "../lists/entry.ts";
import type { ListingTest, Operand, Test } from "./ast.ts";
import { readCondition, type Scope } from "./conditions.ts";
import {
  FIT,
  LISTING_WORDS,
  OPERATORS,
  type Operator,
  OWNER_WORDS,
  PRESUMING,
  TEST_WORDS,
  WITH,
} from "./operators-fit.ts";
import { POLICIES, SCOPES } from "./policies.ts";
import { didYouMean, type Span } from "./problem.ts";
import { type Fields, listed, type Reading } from "./reading.ts";
import { readOperand, useColumn } from "./values.ts";
import { TYPE_NAMES, type Wrong, wrongHeading, wrongLiteral, wrongPattern, wrongWord } from "./vocabulary.ts";
import type { Yaml, YamlMap } from "./yaml.ts";

/** The test of a fact: one operator that fits the fact's type, with the words that go with it. */
export function readTest(
  reading: Reading,
  fact: FactDefinition,
  key: Span,
  node: YamlMap,
  scope: Scope,
): { test: Test | undefined; fields: Fields } {
  const fields = reading.fields(
    node,
    "a test",
    TEST_WORDS,
    `${fact.name} takes ${listed(FIT[fact.type], "or")}`,
  );
  const operator = operatorOf(reading, fact, key, node);
  const test =
    operator && fits(reading, fact, operator, fields)
      ? read(reading, fact, operator, fields, scope)
      : undefined;
  return { test, fields };
}

function operatorOf(reading: Reading, fact: FactDefinition, key: Span, node: YamlMap): Operator | undefined {
  const words = node.entries.map((entry) => entry.key.text);
  if (fact.type === "listing" && words.some((word) => (LISTING_WORDS as readonly string[]).includes(word)))
    return "on";
  if (fact.type === "owners" && words.includes("owned-by")) return "owned-by";
  const found = node.entries.filter((entry) => (OPERATORS as readonly string[]).includes(entry.key.text));
  const [first, second] = found;
  if (!first) {
    const unknown = words.some((word) => !TEST_WORDS.includes(word));
    if (!unknown)
      reading.report(key, `the test of ${fact.name} says nothing; use ${listed(FIT[fact.type], "or")}`);
    return undefined;
  }
  if (second) {
    const message = `one test at a time; "${second.key.text}" is a second one`;
    reading.report(second.key, message, "put both under all:, each with a label");
  }
  return first.key.text as Operator;
}

function fits(reading: Reading, { name, type }: FactDefinition, operator: Operator, fields: Fields): boolean {
  if (!FIT[type].includes(operator)) {
    const message = `"${operator}" does not fit ${name}, which is ${TYPE_NAMES[type]}; use ${listed(FIT[type], "or")}`;
    reading.report(fields.keyOf(operator), message);
    return false;
  }
  const allowed: readonly string[] = [
    operator,
    ...(type === "listing" && operator === "on" ? LISTING_WORDS : (WITH[operator] ?? [])),
    ...PRESUMING,
  ];
  for (const word of TEST_WORDS) {
    if (!fields.has(word) || allowed.includes(word) || (OPERATORS as readonly string[]).includes(word))
      continue;
    reading.report(fields.keyOf(word), `"${word}" does not go with "${operator}"`);
  }
  return true;
}

function read(
  reading: Reading,
  fact: FactDefinition,
  operator: Operator,
  fields: Fields,
  scope: Scope,
): Test | undefined {
  const node = fields.get(operator);
  if (fact.type === "listing" && operator === "on")
    return { op: "listed", listing: readListing(reading, fields) };
  if (!node) return undefined;
  const operand = (wrong: (word: string) => Wrong | undefined): Operand =>
    readOperand(reading, node, { ...scope, fact: fact.name, wrong });
  switch (operator) {
    case "is":
    case "in": {
      const of = operand((word) => wrongLiteral(fact.type, word));
      if (fact.type === "column" && "literals" in of) {
        const column = fact.name.slice("$row.".length);
        for (const word of of.literals) useColumn(reading, node, column, scope, { word });
      }
      const otherThan = fields.get("other-than");
      return { op: "in", of, ...(otherThan && { otherThan: readRules(reading, otherThan, fact.name) }) };
    }
    case "matches": {
      const orYes = fields.get("or-yes");
      if (orYes && fact.type !== "inputs")
        reading.report(fields.keyOf("or-yes"), `"or-yes" fits only item.madeWith facts`);
      return { op: "matches", of: operand(wrongPattern), ...(orYes && { orYes: reading.flag(orYes) }) };
    }
    case "begins":
      return { op: "begins", of: operand(wrongHeading) };
    case "on": {
      const table = reading.text(node, '"on"');
      const where = fields.get("where");
      if (table !== "") reading.uses.push({ kind: "rows", table, fact: fact.name, span: node });
      return {
        op: "on",
        table,
        ...(where && { where: readCondition(reading, where, { ...scope, row: table }) }),
      };
    }
    case "above":
    case "at-least":
    case "below":
    case "at-most":
    case "before":
    case "since":
      return {
        op: "compare",
        is: operator,
        to: single(
          reading,
          node,
          operand((word) => wrongLiteral(fact.type, word)),
        ),
      };
    case "mentions":
      return { op: "mentions", of: operand(() => undefined) };
    case "owned-by":
      return readOwned(reading, node, fields);
    case "stated":
      if (!reading.flag(node))
        reading.report(node, `"stated" is yes`, "for what nobody stated: not: { FACT: { stated: yes } }");
      return { op: "stated" };
  }
}

function single(reading: Reading, node: Yaml, operand: Operand): Operand {
  if ("table" in operand) reading.report(node, "a comparison needs a number or a date, not a set");
  if ("literals" in operand && operand.literals.length > 1)
    reading.report(node, "a comparison needs one number or date");
  return operand;
}

function readRules(reading: Reading, node: Yaml, fact: string): string[] {
  return reading.texts(node, '"other-than"').map(({ text, span }) => {
    if (text !== "") reading.uses.push({ kind: "rule", id: text, how: "other-than", fact, span });
    return text;
  });
}

function readListing(reading: Reading, fields: Fields): ListingTest {
  const words = (key: string, wrong?: (word: string) => Wrong | undefined) => {
    const node = fields.get(key);
    return node ? { [key]: listingWords(reading, node, key, wrong) } : {};
  };
  return {
    ...words("on", (word) => wrongWord(word, "a list in law", LEGAL_LISTS)),
    ...words("footnote", (word) =>
      /^[1-9]$/.test(word) ? undefined : { message: `"${word}" is not a footnote; write its number` },
    ),
    ...words("programme"),
    ...words("beyond"),
    ...words("measure"),
    ...words("scope", (word) => wrongWord(word, "the scope of a listing", SCOPES)),
    ...words("policy", (word) => wrongWord(word, "a policy", POLICIES)),
  };
}

function listingWords(
  reading: Reading,
  node: Yaml,
  key: string,
  wrong?: (word: string) => Wrong | undefined,
): string[] {
  const words = reading.texts(node, `"${key}"`);
  if (words.length === 0) reading.report(node, "the list is empty; nothing is ever in it");
  return words.map(({ text, span }) => {
    if (text.startsWith("$")) {
      reading.report(span, `"${text}": what a listing says is written out here`);
    } else if (text !== "") {
      const found = wrong?.(text);
      if (found)
        reading.report(span, found.message, found.hint ?? didYouMean(text, key === "on" ? LEGAL_LISTS : []));
    }
    return text;
  });
}

function readCountries(reading: Reading, node: Yaml): string[] {
  return listingWords(reading, node, "country", (word) => wrongLiteral("country", word));
}

function readOwned(reading: Reading, node: Yaml, fields: Fields): Test {
  const by = reading.fields(node, "owned-by", OWNER_WORDS);
  const country = by.get("country");
  const listing = country ? { country: readCountries(reading, country) } : readListing(reading, by);
  if (country && LISTING_WORDS.some((word) => by.has(word)))
    reading.report(country, `"country" stands alone: owners of a country, or owners on a list`);
  if (node.kind === "map" && node.entries.length === 0)
    reading.report(node, `"owned-by" says nothing; use ${listed(OWNER_WORDS, "or")}`);
  const over = fields.has("above");
  const share = fields.get(over ? "above" : "at-least");
  const together = fields.get("together");
  if (!share)
    reading.report(fields.keyOf("owned-by"), `"owned-by" needs a share`, "add at-least: 50 or above: 50");
  if (over && fields.has("at-least"))
    reading.report(fields.keyOf("at-least"), `either "at-least" or "above"`);
  if (!together)
    reading.report(
      fields.keyOf("owned-by"),
      `"owned-by" needs "together"`,
      "together: yes adds up the shares of several owners",
    );
  const text = share ? reading.text(share, "a share") : "";
  const wrong = text === "" ? undefined : wrongLiteral("percent", text);
  if (share && wrong) reading.report(share, wrong.message);
  return {
    op: "owned",
    listing,
    percent: Number(text),
    ...(over && { over }),
    together: together ? reading.flag(together) : true,
  };
}
