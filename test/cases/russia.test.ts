import { describe, expect, it } from "vitest";
import type { LineResult } from "../../src/verdict/result.ts";
import { screenOrders } from "./orders.ts";
import { expectedOf, russiaCases, shipmentOf } from "./russia.ts";

/**
 * The paragraph that decides, as it was numbered on the case's day. A case that nothing reaches has none: 734.9(b) and 734.4(d),
 * which it names, say no.
 */
const DECIDED_BY: Record<string, readonly string[]> = {
  "laptop-2022-02-26-individual": ["15 CFR 746.8(a)(2)", "87 FR 12226"],
  "basestation-2022-02-26": ["15 CFR 746.8(a)(1)"],
  "laptop-2022-03-28-individual": ["15 CFR 746.8(a)(2)", "15 CFR 740.19"],
  "phone-2022-03-28-individual": ["15 CFR 746.8(a)(2)", "15 CFR 740.19"],
  "laptop-2022-03-28-government": ["15 CFR 746.8(a)(2)"],
  "chip-2023-03-01-from-tw": ["15 CFR 746.8(a)(2)", "15 CFR 746.8(a)(4)"],
  "phone-2023-06-01-fn3-in-hk": ["15 CFR 746.8(a)(3)", "15 CFR 734.9(g)"],
  "router-2024-05-01-individual": ["15 CFR 746.8(a)(2)", "15 CFR 740.19"],
  "router-2024-07-01-individual": ["15 CFR 746.8(a)(2)"],
  "basestation-2024-07-01": ["15 CFR 746.8(a)(2)"],
  "basestation-2026-11-23": ["15 CFR 746.8(a)(2)"],
  "affiliate-2025-10-15": ["15 CFR 744.11(a)(1)"],
};

const cases = russiaCases();
const results = new Map(
  (await screenOrders(cases.map(shipmentOf), ["us-ear"])).map((one) => [one.shipment, one]),
);

describe.skipIf(cases.length === 0)(
  "Russia: cases with a known right answer (../shared/cases/russia-cases.json)",
  () => {
    it.each(cases.map((one) => [one.id, one] as const))("%s", (id, one) => {
      const result = results.get(id) as LineResult;
      const { verdicts, policy, exception } = expectedOf(one);
      expect(verdicts, JSON.stringify(result.findings.map(({ rule, text }) => [rule, text]))).toContain(
        result.verdict,
      );
      if (policy !== undefined) expect(result.findings.map((finding) => finding.policy)).toContain(policy);
      if (exception !== undefined) {
        expect(result.conditions.map(({ cite, text }) => `${cite} ${text}`).join("\n")).toContain(exception);
      }
      const told = JSON.stringify(result);
      for (const cite of DECIDED_BY[id] ?? []) expect(told).toContain(cite);
    });

    it("a later numbering is never cited for an earlier day, nor an earlier one for a later day", () => {
      for (const { asOf, shipment, ...rest } of results.values()) {
        const told = JSON.stringify([
          rest.findings.map(({ cite }) => cite),
          rest.lifted,
          rest.conditions.map(({ cite }) => cite),
        ]);
        const wrong = asOf < "2024-06-12" ? /746\.8\(a\)\((?:[5-8]|12)\)/ : /746\.(?:5|10)\b/;
        expect(told, shipment).not.toMatch(wrong);
      }
    });
  },
);
