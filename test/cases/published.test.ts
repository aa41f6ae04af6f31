import { describe, expect, it } from "vitest";
import { RULES_DIR } from "../../src/installed.ts";
import { readRules } from "../../src/rules/load.ts";
import { publishedCases } from "./published.ts";
import { printScore, scorePublished } from "./score.ts";

const cases = publishedCases();
const installed = new Set((await readRules(RULES_DIR)).packs.map(({ id }) => id));
const scored = await scorePublished(cases, installed);
/** Regimes whose every case comes out as it should. */
const HELD: ReadonlySet<string> = new Set([
  "US-EAR",
  "EU-269",
  "EU-765",
  "EU-833",
  "UK",
  "CN-EXPORT",
  "CN-BLOCKING",
]);
if (process.env["SCORE"]) process.stdout.write(`${printScore(scored)}\n`);

// SCORE=1 npx vitest run test/cases/published.test.ts prints the score of each regime and the reason for each miss.
describe.skipIf(cases.length === 0)(
  "published cases with a known right answer (../shared/cases/published-cases.json)",
  () => {
    it("are never cleared where the answer is not clear", () => {
      expect(printScore(scored.filter(({ wronglyCleared }) => wronglyCleared))).toBe("");
    });

    it.each(
      scored.filter(({ regime }) => HELD.has(regime)).map((one) => [`${one.id} ${one.regime}`, one] as const),
    )("%s", (_name, one) => {
      expect(one.expected, one.findings.join("; ")).toContain(one.verdict);
    });
  },
);
