import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RuleBook } from "../../src/rules/book.ts";
import { givenLine } from "../../src/rules/given.ts";
import { judge } from "../../src/verdict/judge.ts";
import { VerdictMemo } from "../../src/verdict/memo.ts";
import { toResult } from "../../src/verdict/write.ts";
import { is, licence, rule, ruleSet } from "./rules.ts";

const dear = {
  fact: "item.value",
  test: { op: "compare" as const, is: "above" as const, to: { literals: ["1000"] } },
};
const drone = { fact: "item.description", test: { op: "mentions" as const, of: { literals: ["drone"] } } };
const soldier = { fact: "party.kind", test: { op: "in" as const, of: { literals: ["military"] } } };
const listed = { fact: "party.listed", test: { op: "listed" as const, listing: { on: ["EL"] } } };
const buyers = { literals: ["ultimate-consignee", "end-user"] };

const set = ruleSet([
  rule("dear", licence, { all: [is("destination.country", "RU"), dear] }),
  rule("drone", { kind: "review", bearsOn: [], resolvedBy: "a data sheet" }, drone),
  rule("soldier", licence, { party: { roles: buyers, where: soldier } }),
  rule("listed", { kind: "prohibited" }, { party: { roles: buyers, where: listed } }),
]);
const rules = new RuleBook(set).on("2024-01-01");
const circumstances = { packs: new Set(["house"]), listProblem: () => undefined };

const maybe = <T>(...values: T[]) => fc.constantFrom<T | undefined>(undefined, ...values);
const order = fc.record({
  country: maybe("RU", "DE"),
  value: maybe("10", "5000", "5001"),
  description: maybe("toy drone", "kettle", 'a "quoted"\u0001\u0000 <name>', "kettle, red"),
  kind: maybe("company", "military"),
  name: fc.constantFrom("Alpha", "Beta \\ Söhne", "Гамма"),
  listing: fc.boolean(),
});

const place = fc.record({
  file: fc.constantFrom("orders.csv", 'заказы "2".csv'),
  row: fc.oneof(fc.integer({ min: 2, max: 12 }), fc.nat(2_000_000)),
});

function lineOf(
  {
    country,
    value,
    description,
    kind,
    name,
    listing,
  }: typeof order extends fc.Arbitrary<infer T> ? T : never,
  row: number,
) {
  const { line } = givenLine({
    date: "2024-01-01",
    ...(country && { "destination.country": country }),
    ...(value && { "item.value": value }),
    ...(description && { "item.description": description }),
    parties: [
      {
        role: "end-user",
        name,
        ...(kind && { kind }),
        ...(listing && { listed: [{ on: "EL", name: `listed ${name}` }] }),
      },
    ],
  });
  return { ...line, file: "orders.csv", row };
}

describe("remembering verdicts", () => {
  it("changes none of them, whatever lines came before", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(order, place), { maxLength: 40 }), (orders) => {
        const memo = new VerdictMemo(circumstances);
        for (const [stated, { file, row }] of orders) {
          const line = { ...lineOf(stated, row), file };
          const alone = new RuleBook(set).on("2024-01-01");
          const fresh = JSON.stringify(toResult(line, judge(line, alone, circumstances), []));
          const judged = memo.judge(line, rules);
          expect(JSON.stringify(judged.result(line, []))).toBe(fresh);
          expect(judged.json(line, [])).toBe(fresh);
          expect(JSON.stringify(judged.result(line, []))).toBe(fresh);
        }
      }),
    );
  });

  it("judges lines that differ in nothing the rules read only once", () => {
    const memo = new VerdictMemo(circumstances);
    const stated: typeof order extends fc.Arbitrary<infer T> ? T : never = {
      country: "DE",
      value: "10",
      description: "kettle",
      kind: "company",
      name: "Alpha",
      listing: false,
    };
    const judged = memo.judge(lineOf(stated, 2), rules);
    expect(memo.judge(lineOf({ ...stated, value: "99", name: "Гамма" }, 3), rules)).toBe(judged);
    expect(memo.judge(lineOf({ ...stated, description: "drone" }, 4), rules)).not.toBe(judged);
  });

  it("judges lines of two days once where the law and what is to be said of the lists are the same", () => {
    const until = rule("old", licence, is("destination.country", "DE"));
    const dated = {
      ...until,
      versions: until.versions.map((version) => ({ ...version, until: "2024-01-31" })),
    };
    const packs = ruleSet([]).packs.map((pack) => ({ ...pack, lists: ["us-csl"] }));
    const book = new RuleBook(ruleSet([dated], packs));
    const of = (listState: (list: string, date: string) => string) => {
      const memo = new VerdictMemo({ ...circumstances, listState });
      const line = lineOf(
        {
          country: "DE",
          value: undefined,
          description: undefined,
          kind: undefined,
          name: "Alpha",
          listing: false,
        },
        2,
      );
      return ["2024-01-01", "2024-01-02", "2024-02-01"].map((date) =>
        memo.judge({ ...line, date }, book.on(date)),
      );
    };
    const [first, next, changed] = of(() => "");
    expect(next).toBe(first);
    expect(changed?.verdict).toBe("clear");
    expect(first?.verdict).toBe("license-required");
    const [one, other] = of((_list, date) => date);
    expect(other).not.toBe(one);
  });

  it("judges lines of different codes once where the codes get the same answers, and tells each its own", () => {
    const memo = new VerdictMemo(circumstances);
    const asks = { party: { roles: buyers, where: { not: is("party.country", "RU") } } };
    const day = new RuleBook(ruleSet([rule("abroad", licence, asks)])).on("2024-01-01");
    const lineTo = (country: string, row: number) => {
      const { line } = givenLine({
        date: "2024-01-01",
        parties: [{ role: "end-user", name: "Alpha", country }],
      });
      return { ...line, row };
    };
    const [german, french, russian] = ["DE", "FR", "RU"].map((country, index) => lineTo(country, index + 2));
    if (!german || !french || !russian) throw new Error();
    const judged = memo.judge(german, day);
    expect(memo.judge(french, day)).toBe(judged);
    expect(memo.judge(french, day).json(french, [])).toContain('"value":"FR"');
    expect(memo.judge(russian, day)).not.toBe(judged);
  });

  it("tells a word that stands by itself from one within a longer text", () => {
    const regional = { fact: "item.controlReasons", test: { op: "in" as const, of: { literals: ["RS"] } } };
    const day = new RuleBook(ruleSet([rule("regional", licence, regional)])).on("2024-01-01");
    const memo = new VerdictMemo(circumstances);
    const verdictOf = (...reasons: string[]) =>
      memo.judge(givenLine({ date: "2024-01-01", "item.controlReasons": reasons }).line, day).verdict;
    expect(verdictOf("RS of the chart", "AT")).toBe("clear");
    expect(verdictOf("RS", "of the chart AT")).toBe("license-required");
  });
});
