import type { LineResult } from "../../src/verdict/result.ts";
import { screenOrders } from "./orders.ts";
import { PACK_OF, type PublishedCase, shipmentOf } from "./published.ts";

/** How one case came out in one regime. */
export interface Scored {
  id: string;
  regime: string;
  expected: readonly string[];
  verdict: string;
  passed: boolean;
  /** Cleared although the case is not clear: the severe miss. */
  wronglyCleared: boolean;
  /** What stood on the line: for the reason of a miss. */
  findings: string[];
}

const WORDS: Record<string, string> = {
  licence_required: "license-required",
  // A conflict of laws is advice with any verdict; the line is not to go without a look.
  conflict: "review",
};

/** Screens the cases with each regime's pack alone; regimes whose pack is not installed are left out. */
export async function scorePublished(
  cases: readonly PublishedCase[],
  installed: ReadonlySet<string>,
): Promise<Scored[]> {
  const scored: Scored[] = [];
  for (const pack of new Set(Object.values(PACK_OF))) {
    if (!installed.has(pack)) continue;
    const ours = cases.filter((one) => regimesOf(one, pack).length > 0);
    const results = new Map(
      (
        await screenOrders(
          ours.map((one) => shipmentOf(one, pack)),
          [pack],
        )
      ).map((result) => [result.shipment, result]),
    );
    for (const one of ours) {
      const result = results.get(one.id) as LineResult;
      for (const regime of regimesOf(one, pack)) scored.push(score(one, regime, result));
    }
  }
  return scored;
}

function regimesOf({ expected_by_regime }: PublishedCase, pack: string): string[] {
  return Object.keys(expected_by_regime).filter((regime) => PACK_OF[regime] === pack);
}

function score(one: PublishedCase, regime: string, { verdict, findings }: LineResult): Scored {
  const words = [one.expected_by_regime[regime] ?? "", ...one.also_accept];
  const expected = [...new Set(words.map((word) => WORDS[word] ?? word))];
  const passed = expected.includes(verdict);
  return {
    id: one.id,
    regime,
    expected,
    verdict,
    passed,
    wronglyCleared: verdict === "clear" && !passed,
    findings: findings
      .filter(({ effect }) => effect !== "advice")
      .map(({ rule, effect, missing }) => {
        return `${rule} ${effect}${missing.length > 0 ? ` (asks ${missing.join(", ")})` : ""}`;
      }),
  };
}

/** The score of each regime, how many of its clear cases are clear outright, and each miss with what stood on the line. */
export function printScore(scored: readonly Scored[]): string {
  const regimes = [...new Set(scored.map(({ regime }) => regime))];
  return regimes
    .flatMap((regime) => {
      const of = scored.filter((one) => one.regime === regime);
      const missed = of.filter(({ passed }) => !passed);
      const clear = of.filter(({ expected }) => expected[0] === "clear");
      const held = clear.filter(({ verdict, passed }) => verdict !== "clear" && passed);
      const outright = clear.filter(({ verdict }) => verdict === "clear").length;
      return [
        `${regime}: ${of.length - missed.length} of ${of.length}; of ${clear.length} clear ones ${outright} clear outright`,
        ...[...missed, ...held].map(
          ({ id, expected, verdict, findings, passed }) =>
            `  ${id}: ${verdict}, ${passed ? "as may be, though clear is expected" : `not ${expected.join(" or ")}`}; ${findings.join("; ") || "nothing found"}`,
        ),
      ];
    })
    .join("\n");
}
