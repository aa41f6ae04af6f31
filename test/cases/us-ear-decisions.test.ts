import { describe, expect, it } from "vitest";
import { RULES_DIR } from "../../src/installed.ts";
import { RuleBook } from "../../src/rules/book.ts";
import { givenLine } from "../../src/rules/given.ts";
import { readRules } from "../../src/rules/load.ts";
import { ANSWERS } from "./us-ear-answers.ts";
import type { Decision } from "./us-ear-decision.ts";
import { EXCEPTIONS } from "./us-ear-exceptions.ts";
import { POLICIES } from "./us-ear-policies.ts";

const book = new RuleBook(await readRules(RULES_DIR));

function ask({ given }: Decision) {
  const { line, outright } = givenLine(given);
  const rules = book.on(line.date);
  return { rules, asked: rules.ask(line, outright) };
}

/** Which policy the rule applies to the line: the first whose case holds, else the last. */
function policyOf(decision: Decision): string | undefined {
  const { rules, asked } = ask(decision);
  const cases = rules.rule(`us-ear/${decision.rule}`)?.policy ?? [];
  return cases.find(({ node }, index) => index === cases.length - 1 || (node && asked.test(node) === "yes"))
    ?.policy;
}

const name = ({ rule, given }: Decision): string =>
  `${rule}: ${given["item.eccn"]} to ${given["destination.country"]} ${JSON.stringify(given)}`;

describe("the licensing policy of part 742", () => {
  it("is the one of the paragraph for the item and the destination", () => {
    const found = POLICIES.map((decision) => `${name(decision)}: ${policyOf(decision)}`);
    expect(found).toEqual(POLICIES.map((decision) => `${name(decision)}: ${decision.is}`));
  });
});

describe("requirements, exceptions, contradictions and advice", () => {
  it.each([
    ["part 740", EXCEPTIONS],
    ["the other rules", ANSWERS],
  ])("%s: hold for every member of their lists, and end where their groups end", (_, decisions) => {
    const found = decisions.map((one) => `${name(one)}: ${ask(one).asked.truthOf(`us-ear/${one.rule}`)}`);
    expect(found).toEqual(decisions.map((one) => `${name(one)}: ${one.is}`));
  });
});
