import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { loadRules } from "../../src/rules/load.ts";
import { printProblem } from "../../src/rules/problem.ts";

test("the rules that ship are without mistakes", async () => {
  const { problems } = await loadRules(fileURLToPath(new URL("../../rules", import.meta.url)));
  expect(problems.map(printProblem).join("\n\n")).toBe("");
});
