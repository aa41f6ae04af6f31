import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { LineFacts } from "../../src/line.ts";
import { RuleBook } from "../../src/rules/book.ts";
import { givenLine } from "../../src/rules/given.ts";
import { readRules } from "../../src/rules/load.ts";
import { missingFor } from "../../src/rules/missing.ts";
import { judge } from "../../src/verdict/judge.ts";
import { reasonsOf } from "../../src/verdict/reach.ts";

const DAY = "2026-09-01";
const set = await readRules(fileURLToPath(new URL("../../rules", import.meta.url)));
const lines = set.rules.flatMap(({ examples }, index): LineFacts[] => {
  const { given } = examples[index % examples.length] ?? {};
  return given ? [{ ...givenLine(given).line, date: DAY }] : [];
});
const circumstances = { packs: new Set(set.packs.map(({ id }) => id)), listProblem: () => undefined };

test("what is remembered of other lines changes no verdict, in whatever order they come", () => {
  const alone = new Map<LineFacts, string>();
  for (const line of lines.filter((_, index) => index % 24 === 0))
    alone.set(line, JSON.stringify(judge(line, new RuleBook(set).on(DAY), circumstances)));
  for (const order of [lines, lines.toReversed()]) {
    const rules = new RuleBook(set).on(DAY);
    for (const line of [...order, ...order]) {
      const together = judge(line, rules, circumstances);
      const expected = alone.get(line);
      if (expected !== undefined) expect(JSON.stringify(together)).toBe(expected);
    }
  }
}, 60_000);

test("what decides an answer is told as the whole derivation tells it", () => {
  const rules = new RuleBook(set).on(DAY);
  for (const line of lines) {
    const asked = rules.ask(line);
    for (const { reaches, covers } of rules.packs)
      for (const node of [reaches, covers]) {
        const [whole, short] = [asked.explain(node), asked.reason(node)];
        expect(short.truth).toBe(whole.truth);
        expect(reasonsOf(short)).toEqual(reasonsOf(whole));
        for (const wanted of ["yes", "no"] as const)
          expect(missingFor(wanted, short)).toEqual(missingFor(wanted, whole));
      }
  }
}, 60_000);
