import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { RuleBook } from "../../src/rules/book.ts";
import { evaluateExample } from "../../src/rules/evaluate-example.ts";
import { runExamples } from "../../src/rules/examples.ts";
import { loadRules } from "../../src/rules/load.ts";
import { printProblem } from "../../src/rules/problem.ts";

test("every example of the rules that ship comes to what it expects", async () => {
  const loaded = await loadRules(fileURLToPath(new URL("../../rules", import.meta.url)));
  const book = new RuleBook(loaded.ruleSet);
  const failures = runExamples(loaded, (rule, given) => evaluateExample(book, rule, given));
  expect(failures.map(printProblem).join("\n\n")).toBe("");
}, 60_000);
