import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { RuleBook } from "../../src/rules/book.ts";
import { evaluateExample } from "../../src/rules/evaluate-example.ts";
import { runExamples } from "../../src/rules/examples.ts";
import type { LoadedRules } from "../../src/rules/load.ts";
import { printProblem } from "../../src/rules/problem.ts";
import { scaffold } from "../../src/rules/scaffold.ts";
import { SOUND, TODAY, withFiles } from "./mini-law.ts";

function failures(loaded: LoadedRules, only?: ReadonlySet<string>): string {
  const book = new RuleBook(loaded.ruleSet);
  return runExamples(loaded, (rule, given) => evaluateExample(book, rule, given), only)
    .map(printProblem)
    .join("\n\n");
}

test("the examples of the small law, and of a new rule file, come to what they expect", async () => {
  expect(failures(await withFiles({ "house/8-new": scaffold("house/8-new", TODAY) }))).toBe("");
});

test("an example that comes to something else is told at its place", async () => {
  const flag = readFileSync(join(SOUND, "house/4-flag.yaml"), "utf8").replaceAll("house/4-flag", "house/9-x");
  const wrong = flag
    .replace("kind: company", "kind: police")
    .replace("asks: [party.kind]", "asks: [party.name]");
  const loaded = await withFiles({ "house/9-x": wrong });
  expect(failures(loaded)).toBe(`house/9-x.yaml:8:88  "a company" comes to yes, not no
    - { case: a company, given: { parties: [{ role: end-user, kind: police }] }, expect: no }
                                                                                         ^^

house/9-x.yaml:12:15  "nobody says" asks party.kind, not party.name
    expect: unknown,
            ^^^^^^^`);
  expect(failures(loaded, new Set(["house/4-flag"]))).toBe("");
});

test("an example that cannot be decided is a failure, not a crash", async () => {
  const loaded = await withFiles({});
  const told = runExamples(
    loaded,
    () => {
      throw new Error("no table house/x");
    },
    new Set(["house/3-subject"]),
  );
  expect(told.map(({ message }) => message)).toContain('"controlled" cannot be decided: no table house/x');
});
