import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Condition, Rule } from "../../src/rules/ast.ts";
import { printProblem } from "../../src/rules/problem.ts";
import { SOUND, withFiles } from "./mini-law.ts";

/** A rule of the small law with other words in it. */
const HEAD = `rule: house/9-x
title: A rule
law: { cite: Article 9, source: Gazette of 2024-01-01, read: 2026-09-24, confirmed: yes }
`;
const EXAMPLES = `
examples:
  - { case: a, given: { date: 2022-01-01, item.eccn: 3A991 }, expect: yes }
  - { case: b, given: { date: 2023-01-01 }, expect: unknown }
  - { case: c, given: { date: 2024-01-01, item.eccn: EAR99 }, expect: no }
`;

async function ruleOf(body: string): Promise<Rule> {
  const { ruleSet, problems } = await withFiles({ "house/9-x": HEAD + body + EXAMPLES });
  expect(problems.map(printProblem).join("\n")).toBe("");
  return ruleSet.rules.find(({ id }) => id === "house/9-x") as Rule;
}

/** The condition without its places. */
async function conditionOf(when: string, values = ""): Promise<unknown> {
  const { versions } = await ruleOf(`requires-license: denial\n${values}\nwhen: ${when}`);
  return JSON.parse(
    JSON.stringify(versions[0]?.when, (key, value: unknown) => (key === "at" ? undefined : value)),
  );
}

describe("each form of condition", () => {
  const literals = (...words: string[]) => ({ literals: words });
  test.each<[string, unknown]>([
    [
      "{ destination: { in: [RU, UA-43] } }",
      { fact: "destination", test: { op: "in", of: literals("RU", "UA-43") } },
    ],
    [
      "{ destination.country: { is: NO } }",
      { fact: "destination.country", test: { op: "in", of: literals("NO") } },
    ],
    [
      "{ destination: { in: { table: house/partners, set: partners } } }",
      { fact: "destination", test: { op: "in", of: { table: "house/partners", set: "partners" } } },
    ],
    [
      "{ item.eccn: { matches: ['[3-9][DE]*', 3B001.a.4, EAR99] } }",
      { fact: "item.eccn", test: { op: "matches", of: literals("[3-9][DE]*", "3B001.a.4", "EAR99") } },
    ],
    [
      "{ item.madeWith.usSoftware: { matches: 3E001, or-yes: yes } }",
      { fact: "item.madeWith.usSoftware", test: { op: "matches", of: literals("3E001"), orYes: true } },
    ],
    ["{ item.hs: { on: house/goods } }", { fact: "item.hs", test: { op: "on", table: "house/goods" } }],
    [
      "{ item.hs: { on: house/goods, where: { item.unitPrice: { above: $row.floor } } } }",
      {
        fact: "item.hs",
        test: {
          op: "on",
          table: "house/goods",
          where: { fact: "item.unitPrice", test: { op: "compare", is: "above", to: { row: "floor" } } },
        },
      },
    ],
    [
      "{ item.value: { at-most: 300.50 } }",
      { fact: "item.value", test: { op: "compare", is: "at-most", to: literals("300.50") } },
    ],
    [
      "{ shipment.priorContract: { before: 2022-02-26 } }",
      { fact: "shipment.priorContract", test: { op: "compare", is: "before", to: literals("2022-02-26") } },
    ],
    [
      "{ endUse.text: { mentions: [rocket, missile] } }",
      { fact: "endUse.text", test: { op: "mentions", of: literals("rocket", "missile") } },
    ],
    ["{ item.gift: { stated: yes } }", { fact: "item.gift", test: { op: "stated" } }],
    [
      "{ not: { item.gift: { is: yes } } }",
      { not: { fact: "item.gift", test: { op: "in", of: literals("yes") } } },
    ],
    ["{ holds: house/2-license }", { rule: "house/2-license" }],
    [
      "{ item.subjectToEar: { is: yes, other-than: [house/3-subject] } }",
      { fact: "item.subjectToEar", test: { op: "in", of: literals("yes"), otherThan: ["house/3-subject"] } },
    ],
    [
      "{ some-party: { in: [end-user], is: { party.listed: { on: EL, footnote: [1, 4] } } } }",
      {
        party: {
          roles: literals("end-user"),
          where: {
            fact: "party.listed",
            test: { op: "listed", listing: { on: ["EL"], footnote: ["1", "4"] } },
          },
        },
      },
    ],
    [
      "{ some-party: { in: [bank], is: { party.owners: { owned-by: { on: [SDN] }, above: 50, together: no } } } }",
      {
        party: {
          roles: literals("bank"),
          where: {
            fact: "party.owners",
            test: { op: "owned", listing: { on: ["SDN"] }, percent: 50, over: true, together: false },
          },
        },
      },
    ],
    [
      "{ endUse.military: { is: yes, presumed: no, asked: { destination.country: { is: CN } }, says: not military } }",
      {
        fact: "endUse.military",
        test: { op: "in", of: literals("yes") },
        presumed: {
          to: "no",
          asked: { fact: "destination.country", test: { op: "in", of: literals("CN") } },
          text: "not military",
        },
      },
    ],
    [
      "{ all: { '(a) one': { item.gift: { is: yes } }, '(b) two': { any: { NO: { item.origin: { is: NO } } } } } }",
      {
        all: [
          { label: "(a) one", fact: "item.gift", test: { op: "in", of: literals("yes") } },
          {
            label: "(b) two",
            any: [{ label: "NO", fact: "item.origin", test: { op: "in", of: literals("NO") } }],
          },
        ],
      },
    ],
    ["always", { all: [] }],
    ["never", { any: [] }],
  ])("%s", async (written, expected) => {
    expect(await conditionOf(written)).toEqual(expected);
  });

  test("$name refers to a value of the rule", async () => {
    const values = "values: { codes: [3A991, 3E001] }";
    expect(await conditionOf("{ item.eccn: { in: $codes } }", values)).toEqual({
      fact: "item.eccn",
      test: { op: "in", of: { value: "codes" } },
    });
  });

  test("every condition knows its line", async () => {
    const { versions } = await ruleOf(
      "prohibits: yes\nwhen:\n  any:\n    a: { item.gift: { is: yes } }\n    b:\n      item.gift: { is: no }",
    );
    const when = versions[0]?.when as Extract<Condition, { any: unknown }>;
    expect(when.at).toBe(6);
    expect(when.any.map(({ at }) => at)).toEqual([7, 9]);
  });
});

test("an advice that needs no facts needs no example of no or unknown", async () => {
  const { problems } = await withFiles({
    "house/9-x": `${HEAD}advises: Keep the record.\nwhen: always\nexamples:\n  - { case: any line, given: {}, expect: yes }\n`,
  });
  expect(problems.map(printProblem)).toEqual([]);
});

describe("dates", () => {
  test("values in steps, one of them unconfirmed", async () => {
    const { values } = await ruleOf(`prohibits: yes
values: { codes: { 2022-06-01: 3A991, 2023-06-01: { is: [3A991, 3A992], confirmed: no } } }
in-force: { from: 2022-06-01 }
when: { item.eccn: { matches: $codes } }`);
    expect(values["codes"]).toEqual([
      { from: "2022-06-01", value: { literals: ["3A991"] }, confirmed: true },
      { from: "2023-06-01", value: { literals: ["3A991", "3A992"] }, confirmed: false },
    ]);
  });

  test("a rule without dates is in force from the beginning", async () => {
    expect((await ruleOf("prohibits: yes\nwhen: { item.eccn: { is: 3A991 } }")).versions).toMatchObject([
      { from: "0000-01-01", confirmed: true },
    ]);
  });

  test("a version lasts until the next begins; a suspension is one of them", async () => {
    const { versions } = await ruleOf(`prohibits: yes
versions:
  - { from: 2022-06-01, by: 87 FR 1, when: { item.eccn: { is: 3A991 } } }
  - { from: 2023-06-01, by: 88 FR 1, confirmed: no, when: never }`);
    expect(versions).toMatchObject([
      { from: "2022-06-01", until: "2023-05-31", by: "87 FR 1", confirmed: true },
      { from: "2023-06-01", by: "88 FR 1", confirmed: false, when: { any: [] } },
    ]);
  });

  test("what rests on unconfirmed law is unconfirmed in every step", async () => {
    const body = `prohibits: yes\nvalues: { codes: 3A991 }\nwhen: { item.eccn: { matches: $codes } }${EXAMPLES}`;
    const { ruleSet } = await withFiles({
      "house/9-x": HEAD.replace("confirmed: yes", "confirmed: no") + body,
    });
    const rule = ruleSet.rules.find(({ id }) => id === "house/9-x");
    expect([
      rule?.law.confirmed,
      rule?.versions[0]?.confirmed,
      rule?.values["codes"]?.[0]?.confirmed,
    ]).toEqual([false, false, false]);
  });

  test("the citation changes with the text", async () => {
    const { ruleSet } = await withFiles({
      "house/9-x": `${HEAD.replace("cite: Article 9", "cite: { 2022-03-11: Article 9, 2024-06-12: Article 8(a) }")}prohibits: yes
when: { item.eccn: { is: 3A991 } }${EXAMPLES}`,
    });
    const rule = ruleSet.rules.find(({ id }) => id === "house/9-x");
    expect(rule?.law.cite.map(({ from, value }) => [from, value])).toEqual([
      ["2022-03-11", "Article 9"],
      ["2024-06-12", "Article 8(a)"],
    ]);
  });
});

describe("each effect", () => {
  test.each<[string, unknown]>([
    ["concludes: item.subjectToEar", { kind: "concludes", fact: "item.subjectToEar" }],
    [
      "requires-license: presumption-of-denial",
      { kind: "license-required", policy: [{ policy: "presumption-of-denial" }] },
    ],
    [
      "requires-license: [{ policy: case-by-case, when: { item.gift: { is: yes } } }, { policy: denial }]",
      {
        kind: "license-required",
        policy: [{ policy: "case-by-case", when: { fact: "item.gift" } }, { policy: "denial" }],
      },
    ],
    ["prohibits: yes", { kind: "prohibited" }],
    [
      "flags: { bears-on: [endUse.military], resolved-by: a statement }",
      { kind: "review", bearsOn: ["endUse.military"], resolvedBy: "a statement" },
    ],
    ["advises: keep the record for five years", { kind: "advice", text: "keep the record for five years" }],
    [
      "conflicts: { who: the seller, between: [Order 1, Order 2], tension: Both bind him, may-say: [a], may-not-say: [b], do: [c], report: { to: the ministry, within: 30 days } }",
      {
        kind: "conflict",
        conflict: {
          who: "the seller",
          between: ["Order 1", "Order 2"],
          tension: "Both bind him",
          maySay: ["a"],
          mayNotSay: ["b"],
          steps: ["c"],
          report: { to: "the ministry", within: "30 days" },
        },
      },
    ],
    [
      "lifts: { as: exception, symbol: GFT, requirements: [house/2-license] }",
      { kind: "lifts", as: "exception", symbol: "GFT", requirements: ["house/2-license"] },
    ],
  ])("%s", async (written, expected) => {
    expect((await ruleOf(`${written}\nwhen: { item.eccn: { is: 3A991 } }`)).effect).toMatchObject(
      expected as object,
    );
  });
});

test("what an example gives: facts, conclusions, rules, parties with listings and owners", async () => {
  const given = `{ date: 2022-01-01, item.madeWith.usSoftware: [3D991, "3E001?"], shipment.transit: [KZ, AM],
    item.subjectToEar: unknown, house/2-license: yes, item.hs: 010121,
    parties: [{ role: end-user, country: NO, listed: [{ on: EL, footnote: 3, possible: yes }],
                owners: [{ name: A, percent: 25-50, listed: [{ on: SDN }] }] }] }`;
  const { examples } = await ruleOf(`prohibits: yes\nwhen: { item.eccn: { is: 3A991 } }`);
  expect(examples[0]).toEqual({
    case: "a",
    given: { date: "2022-01-01", "item.eccn": "3A991" },
    expect: "yes",
  });
  const file = `${HEAD}prohibits: yes\nwhen: { item.eccn: { is: 3A991 } }\n${EXAMPLES}  - { case: d, given: ${given}, expect: unknown, asks: [item.eccn] }\n`;
  const { ruleSet, problems } = await withFiles({ "house/9-x": file });
  expect(problems.map(printProblem)).toEqual([]);
  expect(ruleSet.rules.at(-1)?.examples.at(-1)).toEqual({
    case: "d",
    given: {
      date: "2022-01-01",
      "item.madeWith.usSoftware": ["3D991", "3E001?"],
      "shipment.transit": ["KZ", "AM"],
      "item.subjectToEar": "unknown",
      "house/2-license": "yes",
      "item.hs": "010121",
      parties: [
        {
          role: "end-user",
          country: "NO",
          listed: [{ on: "EL", footnote: ["3"], possible: "yes" }],
          owners: [{ name: "A", percent: "25-50", listed: [{ on: "SDN" }] }],
        },
      ],
    },
    expect: "unknown",
    asks: ["item.eccn"],
  });
});

test("a table row keeps its dates apart from its columns", async () => {
  const { ruleSet } = await withFiles({});
  expect(ruleSet.tables.find(({ id }) => id === "house/goods")).toEqual({
    id: "house/goods",
    title: "Goods by HS code",
    cite: "Annex II",
    source: "Gazette of 2024-01-01",
    asOf: "2024-01-01",
    confirmed: true,
    knownFrom: "2022-03-01",
    key: "hs",
    rows: [
      { key: "010121", columns: {} },
      { key: "711311", columns: { floor: "300", group: ["a", "b"] } },
      { key: "854231", until: "2022-12-31", columns: { group: "a" } },
      { key: "854231", from: "2023-01-01", columns: { group: "b" } },
    ],
  });
});

test("a sound file with any piece cut out or put in is sound or refused, never thrown at", async () => {
  const text = readFileSync(join(SOUND, "house/4-flag.yaml"), "utf8");
  const cut = fc.tuple(
    fc.nat(text.length),
    fc.nat(40),
    fc.constantFrom("", "[", "}", " ", "\n", ": ", "- ", "$", "&a ", "*a", "yes"),
  );
  await fc.assert(
    fc.asyncProperty(cut, async ([at, length, put]) => {
      const files = { "house/9-x": text.slice(0, at) + put + text.slice(at + length) };
      expect(
        (await withFiles(files)).problems.every((problem) => printProblem(problem).startsWith(problem.file)),
      ).toBe(true);
    }),
    { numRuns: 100 },
  );
});
