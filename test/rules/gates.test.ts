import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { RuleBook } from "../../src/rules/book.ts";
import { NOTHING_BOUND } from "../../src/rules/compile.ts";
import { gatesOf } from "../../src/rules/gates.ts";
import { givenLine } from "../../src/rules/given.ts";
import { readRules } from "../../src/rules/load.ts";
import { is, licence, rule, ruleSet } from "../verdict/rules.ts";

test("a condition that several rules share stands before them, whatever they call it; the longest row of rules first", () => {
  const russia = is("destination.country", "RU");
  const listed = is("item.eccn", "EAR99");
  const { conditions, behind } = gatesOf(
    ruleSet([
      rule("a", licence, { all: [listed, { ...russia, label: "to Russia" }] }),
      rule("b", licence, { all: [russia, { all: [listed] }] }),
      rule("c", licence, { all: [listed, { any: [russia] }] }),
      rule("d", licence, russia),
      rule("e", licence, listed),
    ]),
  );
  expect(conditions).toEqual([listed, { ...russia, label: "to Russia" }]);
  const id = (name: string) => Object.keys(behind).find((one) => one.endsWith(name)) as string;
  expect(["a", "b", "c", "d", "e"].map((name) => behind[id(name)])).toEqual([
    [[0, 1]],
    [[0, 1]],
    [[0]],
    [[1]],
    [[0]],
  ]);
});

test("a rule that is not asked would have said no, resting on nothing, on the facts of examples of the law", async () => {
  const set = await readRules(fileURLToPath(new URL("../../rules", import.meta.url)));
  const { rules } = set;
  const book = new RuleBook(set);
  const wrong: string[] = [];
  let shut = 0;
  for (const [index, { examples }] of rules.entries()) {
    const given = index % 20 === 0 ? examples[0]?.given : undefined;
    if (!given) continue;
    const { line, outright } = givenLine(given);
    const day = book.on(line.date);
    const asked = day.ask(line, outright);
    for (const { id } of rules) {
      const one = day.rule(id);
      if (!one || outright.has(id) || !asked.isShutOut(one)) continue;
      shut++;
      if (one.node.test(asked, NOTHING_BOUND) !== "no" || asked.rests)
        wrong.push(`${id} on ${JSON.stringify(given)}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(shut).toBeGreaterThan(500);
}, 60_000);
