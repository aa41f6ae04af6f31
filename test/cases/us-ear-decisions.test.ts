import { expect, test } from "vitest";
import { RULES_DIR } from "../../src/installed.ts";
import { RuleBook } from "../../src/rules/book.ts";
import { readRules } from "../../src/rules/load.ts";
import { DECIDED, wrongDecisions } from "./us-ear-decide.ts";

const book = new RuleBook(await readRules(RULES_DIR));

test.each(DECIDED)("%s", (...decided) => {
  expect(wrongDecisions(book, decided)).toEqual([]);
});
