import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { RuleBook } from "../../src/rules/book.ts";
import { givenLine } from "../../src/rules/given.ts";
import { readRules } from "../../src/rules/load.ts";
import { judge } from "../../src/verdict/judge.ts";
import { VerdictMemo } from "../../src/verdict/memo.ts";
import { toResult } from "../../src/verdict/write.ts";

type Given = Record<string, unknown>;

/** Each example of the law stands for orders that state the same facts with other values: those that other examples state. */
const EXAMPLES = 8;
const ORDERS = 8;

function daysAfter(date: string, days: number): string {
  return new Date((Date.parse(date) || Date.parse("2024-01-01")) + days * 86_400_000)
    .toISOString()
    .slice(0, 10);
}

test("under all the law that ships a line gets the same result, whatever lines were judged before it", async () => {
  const ruleSet = await readRules(fileURLToPath(new URL("../../rules", import.meta.url)));
  const book = new RuleBook(ruleSet);
  const circumstances = {
    packs: new Set(ruleSet.packs.map(({ id }) => id)),
    listProblem: (list: string) => (list === "uk-sl" ? "missing" : undefined),
    listState: (list: string) => (list === "uk-sl" ? "missing" : ""),
  };
  let state = 1;
  const random = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  const pick = <T>(values: readonly T[]) => values[Math.floor(random() * values.length)] as T;
  const all = ruleSet.rules.flatMap(({ examples }) => examples.map(({ given }) => given));
  const stated = new Map<string, unknown[]>();
  const collect = (prefix: string, given: Given) => {
    for (const [name, value] of Object.entries(given)) {
      if (name === "parties") for (const party of value as Given[]) collect("party.", party);
      else stated.set(prefix + name, [...(stated.get(prefix + name) ?? []), value]);
    }
  };
  for (const given of all) collect("", given);
  const vary = (prefix: string, given: Given): Given =>
    Object.fromEntries(
      Object.entries(given).map(([name, value]) => {
        if (name === "parties") return [name, (value as Given[]).map((party) => vary("party.", party))];
        const keeps = name === "date" || name === "role" || random() < 0.5;
        return [name, keeps ? value : pick(stated.get(prefix + name) as unknown[])];
      }),
    );
  const memo = new VerdictMemo(circumstances);
  const verdicts = new Set<unknown>();
  const wrong: unknown[] = [];
  let lines = 0;
  for (let example = 0; example < EXAMPLES; example++) {
    const { "item.subjectToEar": _given, ...given } = pick(all);
    if (Object.keys(given).some((name) => name.includes("/"))) continue;
    for (let order = 0; order < ORDERS; order++) {
      const { line: stated } = givenLine(vary("", given));
      for (const line of [
        stated,
        { ...stated, date: daysAfter(stated.date, 1 + Math.floor(random() * 200)) },
      ]) {
        const rules = book.on(line.date);
        const fresh = JSON.stringify(toResult(line, judge(line, rules, circumstances), []));
        const judged = memo.judge(line, rules);
        if (judged.json(line, []) !== fresh) wrong.push(line);
        verdicts.add(judged);
        lines++;
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(verdicts.size).toBeLessThan(lines);
}, 120_000);
