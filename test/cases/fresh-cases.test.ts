import { describe, expect, it } from "vitest";
import { FRESH_CASES_ABROAD } from "./fresh-abroad.ts";
import { FRESH_EXPORT_CASES } from "./fresh-ear.ts";
import { FRESH_SANCTIONS_CASES } from "./fresh-sanctions.ts";
import type { LawCase } from "./law-case.ts";
import { screenOrders } from "./orders.ts";

async function screened(cases: readonly LawCase[], pack: string) {
  const results = await screenOrders(
    cases.map(({ order }, index) => ({ id: `SO-${index}`, ...order })),
    [pack],
  );
  const byId = new Map(results.map((result) => [result.shipment, result]));
  return new Map(cases.map((one, index) => [one, byId.get(`SO-${index}`)]));
}

describe.each([
  ["answers and settlements of BIS, and the text of the EAR", FRESH_EXPORT_CASES],
  ["answers and settlements of OFAC", FRESH_SANCTIONS_CASES],
  ["guidance of the European Union, the United Kingdom, the United Nations and China", FRESH_CASES_ABROAD],
])("%s", async (_title, cases) => {
  const packs = [...new Set(cases.flatMap(({ answers }) => Object.keys(answers)))];
  const results = new Map(
    await Promise.all(
      packs.map(async (pack) => {
        const of = cases.filter(({ answers }) => answers[pack]);
        return [pack, await screened(of, pack)] as const;
      }),
    ),
  );

  it.each(
    cases.flatMap((one) =>
      Object.entries(one.answers).map(
        ([pack, answer]) => [one.name, pack, one.because, answer, one] as const,
      ),
    ),
  )("%s (%s): %s", (_name, pack, _because, [verdict, cite], one) => {
    const result = results.get(pack)?.get(one);
    const found = result?.findings ?? [];
    expect(result?.verdict, found.map(({ rule }) => rule).join("; ")).toBe(verdict);
    if (cite !== undefined)
      expect(
        found
          .filter(({ effect }) => effect === verdict)
          .map((one) => one.cite)
          .join("; "),
      ).toContain(cite);
  });

  it("ask at most three questions a line", () => {
    for (const of of results.values())
      for (const [{ name }, result] of of) expect(result?.questions.length, name).toBeLessThanOrEqual(3);
  });
});
