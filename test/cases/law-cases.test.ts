import { describe, expect, it } from "vitest";
import type { Verdict } from "../../src/verdict/finding.ts";
import type { LineResult } from "../../src/verdict/result.ts";
import { ANSWERS_ABROAD } from "./law-answers-abroad.ts";
import { EXPORT_ANSWERS } from "./law-answers-ear.ts";
import { SANCTIONS_ANSWERS } from "./law-answers-ofac.ts";
import type { LawCase } from "./law-case.ts";
import { CHINESE_CASES } from "./law-cases-china.ts";
import { EXPORT_CASES } from "./law-cases-ear.ts";
import { EUROPEAN_CASES } from "./law-cases-europe.ts";
import { SANCTIONS_CASES } from "./law-cases-ofac.ts";
import { screenOrders } from "./orders.ts";

/** The effect that a finding has where it brings about the verdict. */
const decides = (result: LineResult, verdict: Verdict) =>
  result.findings.filter(({ effect }) => effect === verdict).map(({ cite }) => cite);

const STRICTNESS: readonly Verdict[] = ["clear", "review", "license-required", "prohibited"];

async function screened(cases: readonly LawCase[], packs?: readonly string[]) {
  const results = await screenOrders(
    cases.map(({ order }, index) => ({ id: `SO-${index}`, ...order })),
    packs,
  );
  const byId = new Map(results.map((result) => [result.shipment, result]));
  return new Map(cases.map((one, index) => [one, byId.get(`SO-${index}`)]));
}

describe.each([
  ["enforcement actions, answers and first days under the EAR", EXPORT_CASES],
  ["enforcement actions, answers and first days under OFAC's sanctions", SANCTIONS_CASES],
  ["European guidance and first days", EUROPEAN_CASES],
  ["Chinese announcements", CHINESE_CASES],
  ["further answers and settlements of BIS, and the text of the EAR", EXPORT_ANSWERS],
  ["further answers and settlements of OFAC", SANCTIONS_ANSWERS],
  ["further guidance of the Union, the United Kingdom, the United Nations and China", ANSWERS_ABROAD],
])("%s", async (_title, cases) => {
  const packs = [...new Set(cases.flatMap(({ answers }) => Object.keys(answers)))];
  const alone = new Map(
    await Promise.all(
      packs.map(async (pack) => {
        const of = cases.filter(({ answers }) => answers[pack]);
        return [pack, await screened(of, [pack])] as const;
      }),
    ),
  );
  const together = await screened(cases);

  it.each(
    cases.flatMap((one) =>
      Object.entries(one.answers).map(
        ([pack, answer]) => [one.name, pack, one.because, answer, one] as const,
      ),
    ),
  )("%s (%s): %s", (_name, pack, _because, [verdict, cite], one) => {
    const result = alone.get(pack)?.get(one);
    expect(result?.verdict, result?.findings.map(({ rule }) => rule).join("; ")).toBe(verdict);
    if (result && cite !== undefined) expect(decides(result, verdict).join("; ")).toContain(cite);
  });

  it("one pack asks at most three questions of a line", () => {
    const asked = [...alone.values()].flatMap((results) => [...results]);
    const many = asked.filter(([, result]) => (result?.questions.length ?? 0) > 3);
    expect(many.map(([{ name }]) => name)).toEqual([]);
  });

  it("with every pack each is as strict as with the strictest of its own", () => {
    for (const one of cases) {
      const verdict = together.get(one)?.verdict as Verdict;
      for (const [least] of Object.values(one.answers))
        expect(STRICTNESS.indexOf(verdict), one.name).toBeGreaterThanOrEqual(STRICTNESS.indexOf(least));
    }
  });
});
