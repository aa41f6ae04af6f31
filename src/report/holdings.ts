import type { BecauseResult, FindingResult, HeldResult, LineResult } from "../verdict/result.ts";

/** What listed parties hold of a party of the line. */
export interface Holdings {
  party: string;
  held: HeldResult;
}

/** The holdings on which the findings of a line rest, each party once: the sum that crossed the limit, or may. */
export function holdingsOf(findings: readonly FindingResult[]): Holdings[] {
  const found = new Map<string, Holdings>();
  const look = (steps: readonly BecauseResult[], of: string) => {
    for (const { party = of, held, because = [] } of steps) {
      if (held) found.set(`${party} ${JSON.stringify(held)}`, { party, held });
      look(because, party);
    }
  };
  for (const { because } of findings) look(because, "");
  return [...found.values()];
}

export function holdingTexts({ findings }: LineResult): string[] {
  return holdingsOf(findings.filter(({ effect }) => effect !== "advice")).map(
    ({ party, held }) => `Listed owners hold ${shareText(held)} of ${party}: ${throughText(held)}`,
  );
}

/** `40 % of Holding: Alpha (SDN) 60 %`, each holding in the order from the party outwards. */
export function throughText({ through }: HeldResult): string {
  return through
    .map(({ of, owner, percent, listed }) => {
      const who = listed === undefined ? owner : `${owner} (${listed})`;
      return `${who} ${shareText(percent)}${of === null ? "" : ` of ${of}`}`;
    })
    .join("; ");
}

/** A share in percent: exact, between bounds, or not known. */
export function shareText(percent: { from: number; to: number } | null): string {
  if (!percent) return "an unknown share";
  const { from, to } = percent;
  return from === to ? `${from} %` : `${from}–${to} %`;
}
