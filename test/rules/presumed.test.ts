import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Because } from "../../src/rules/because.ts";
import { RuleBook } from "../../src/rules/book.ts";
import { givenLine } from "../../src/rules/given.ts";
import { readRules } from "../../src/rules/load.ts";

/**
 * What a derivation rests on, read off the derivation itself: where one part is enough to decide and rests on nothing, nothing; where
 * one rests on nothing that is told as a condition, the others' conditions are not told.
 */
function presumedIn({ presumed, fact, kind, truth, party, because: parts = [] }: Because): string[] {
  if (presumed) return [`${fact} ${presumed.to} ${presumed.text ?? ""} of ?`];
  const oneIsEnough =
    (kind === "all" && truth === "no") || (kind !== "all" && kind !== "not" && truth === "yes");
  const each = (oneIsEnough ? parts.filter((part) => part.truth === truth) : parts).map(presumedIn);
  if (oneIsEnough && each.some((presumptions) => presumptions.length === 0)) return [];
  const untold = (presumptions: readonly string[]) => presumptions.every((one) => / {2}of \S+$/.test(one));
  const counting = oneIsEnough && kind !== "concluded" && each.some(untold) ? each.filter(untold) : each;
  return counting.flat().map((one) => (party === undefined ? one : one.replace(/\?$/, String(party))));
}

test("what an answer rests on is what its derivation says it rests on, for every rule on the facts of its examples", async () => {
  const ruleSet = await readRules(fileURLToPath(new URL("../../rules", import.meta.url)));
  const book = new RuleBook(ruleSet);
  let resting = 0;
  for (const { id, examples } of ruleSet.rules) {
    for (const { given } of examples) {
      const { line, outright } = givenLine(given);
      const rules = book.on(line.date);
      const wanted = new Set(presumedIn(rules.ask(line, outright).explainRule(id)));
      const found = rules
        .ask(line, outright)
        .presumedBy(id)
        .map(
          ({ because: { fact, presumed }, party }) =>
            `${fact} ${presumed?.to} ${presumed?.text ?? ""} of ${party ?? "?"}`,
        );
      expect(new Set(found), id).toEqual(wanted);
      if (found.length > 0) resting++;
    }
  }
  expect(resting).toBeGreaterThan(100);
}, 60_000);
