import type { LineFacts } from "../../src/line.ts";
import {
  ALWAYS,
  type Condition,
  type Effect,
  type Pack,
  type Rule,
  type RuleSet,
} from "../../src/rules/ast.ts";
import { RuleBook } from "../../src/rules/book.ts";
import { givenLine } from "../../src/rules/given.ts";
import type { LineVerdict } from "../../src/verdict/finding.ts";
import { judge } from "../../src/verdict/judge.ts";

/** A small invented law: what the tests of the verdict are told in. */
export function rule(
  name: string,
  effect: Effect,
  when: Condition,
  more: Partial<Rule> & { confirmed?: boolean } = {},
): Rule {
  const { confirmed = true, ...rest } = more;
  return {
    id: `house/${name}`,
    pack: "house",
    title: name,
    law: {
      cite: [{ from: ALWAYS, value: `§ ${name}`, confirmed: true }],
      source: "test",
      read: "2026-01-01",
      confirmed,
    },
    effect,
    values: {},
    versions: [{ from: ALWAYS, confirmed: true, when }],
    conditions: [],
    notes: [],
    examples: [],
    ...rest,
  };
}

export const is = (fact: string, ...values: string[]): Condition => ({
  fact,
  test: { op: "in", of: { literals: values } },
});

export const licence: Effect = { kind: "license-required", policy: [{ policy: "denial" }] };

const pack: Pack = {
  id: "house",
  title: "House rules",
  verifiedThrough: "2026-01-01",
  completeFrom: "2000-01-01",
  scope: "everything",
  reaches: { all: [] },
  covers: { all: [] },
  lists: [],
  optionalLists: [],
};

export function ruleSet(rules: Rule[], packs: Pack[] = [pack]): RuleSet {
  return { sha256: "test", packs, rules, tables: [] };
}

export function decide(
  rules: Rule[],
  given: Record<string, unknown>,
  { packs = [pack], listProblem = (_list: string) => undefined as string | undefined } = {},
): LineVerdict {
  const { line } = givenLine({ date: "2024-01-01", ...given });
  return decideLine(ruleSet(rules, packs), line, listProblem);
}

export function decideLine(
  set: RuleSet,
  line: LineFacts,
  listProblem = (_list: string) => undefined as string | undefined,
): LineVerdict {
  return judge(line, new RuleBook(set).on(line.date), {
    packs: new Set(set.packs.map(({ id }) => id)),
    listProblem,
  });
}

export { pack as housePack };
