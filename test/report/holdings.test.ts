import { describe, expect, it } from "vitest";
import { holdingsOf, shareText, throughText } from "../../src/report/holdings.ts";
import type { FindingResult } from "../../src/verdict/result.ts";

const held = {
  from: 45,
  to: 70,
  through: [
    { of: null, owner: "Alpha", percent: { from: 20, to: 20 }, listed: "SDN" },
    { of: null, owner: "Holding", percent: { from: 25, to: 50 } },
    { of: "Holding", owner: "Beta", percent: null, listed: "SDN" },
  ],
};

describe("what listed owners hold", () => {
  it("is told with the sum and each holding from the party outwards", () => {
    expect(shareText(held)).toBe("45–70 %");
    expect(throughText(held)).toBe(
      "Alpha (SDN) 20 %; Holding 25–50 %; Beta (SDN) an unknown share of Holding",
    );
  });

  it("is found however deep in a derivation, with its party, and once", () => {
    const owned = { fact: "party.owners", truth: "yes" as const, held };
    const because = [
      {
        truth: "yes" as const,
        party: "end-user Gulf Trading",
        because: [{ truth: "yes" as const, of: "all" as const, because: [owned, owned] }],
      },
    ];
    expect(holdingsOf([{ because } as unknown as FindingResult])).toEqual([
      { party: "end-user Gulf Trading", held },
    ]);
  });
});
