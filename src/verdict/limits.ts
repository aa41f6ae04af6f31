import type { LineFacts, Listing } from "../line.ts";
import type { Asked } from "../rules/asked.ts";
import type { Because } from "../rules/because.ts";
import type { RulesOfDay } from "../rules/book.ts";
import { missingFor } from "../rules/missing.ts";
import type { Finding } from "./finding.ts";
import { behind } from "./hits.ts";
import type { Circumstances } from "./judge.ts";

type Regime = RulesOfDay["packs"][number] & { because: Because };

/** What keeps a line from being clear although no rule speaks: a regime that reaches it outside the pack's scope, a list not at hand. */
export function limitsOf(
  { pack, reaches, covers, because }: Regime,
  line: LineFacts,
  asked: Asked,
  circumstances: Circumstances,
): Finding[] {
  if (because.truth === "no") return [];
  const limit = (rule: string, because: Because, title: string, text: string) =>
    limitOf({ rule: `${pack.id}/${rule}`, pack: pack.id, cite: pack.title, title, because, text });
  const findings: Finding[] = [];
  // One answer that shows that the regime does not reach the line is less than what the regime would ask of it.
  const elsewhere = because.truth === "unknown" ? missingFor("no", because) : [];
  const settledBy = elsewhere.length === 1 ? elsewhere : [];
  const early = line.date < pack.completeFrom;
  if (early || asked.test(covers) !== "yes") {
    const covered = asked.explain(covers);
    const text = early
      ? `The pack holds all the law of its scope from ${pack.completeFrom} on.`
      : `The pack covers: ${pack.scope}`;
    const finding = limit("not-covered", covered, "Not covered", text);
    finding.missing = early || settledBy.length > 0 ? settledBy : missingFor("yes", covered);
    findings.push(finding);
  }
  for (const list of pack.lists) {
    const problem = circumstances.listProblem(list, line.date);
    if (!problem) continue;
    const finding = limit(`list-${list}`, asked.explain(reaches), `List ${list} not at hand`, problem);
    finding.missing = settledBy;
    findings.push(finding);
  }
  // What is wrong with these is told once, of the run.
  for (const list of pack.optionalLists) circumstances.listProblem(list, line.date);
  return findings;
}

/** A party whose search was cut short may stand on a list all the same. */
export function searchLimit(party: number): Finding {
  return {
    ...limitOf({
      rule: "lists/search-limit",
      pack: "lists",
      cite: "lists",
      title: "The search of the lists was not complete for this name",
      because: { kind: "fact", fact: "party.listed", truth: "unknown" },
      text: "The name is too long, too common or in a script that could not be read whole: look it up by its parts, or state a number.",
    }),
    party,
    missing: [{ fact: "party.name", party }],
  };
}

/** Listings of a party, or of an owner behind it, from which no rule draws anything: somebody imported that list for a reason. */
export function unruledListings({ parties }: LineFacts, rules: RulesOfDay): Finding[] {
  const findings = new Map<string, Finding>();
  for (const [index, party] of parties.entries())
    for (const one of behind(party)) {
      const listings = (one.facts.get("party.listed")?.value ?? []) as readonly Listing[];
      for (const listing of listings) {
        const { on, list = on, name, is } = listing;
        if (rules.speaksOf(listing)) continue;
        const finding = limitOf({
          rule: "lists/no-rule",
          pack: "lists",
          cite: list,
          title: `${is === "yes" ? "Listed" : "Possibly listed"}, and no rule says what follows`,
          because: { kind: "fact", fact: "party.listed", truth: is },
          text: `${name} is on ${list}, from which no installed rule draws anything: decide what it means for this order, and write it down as a rule of the house.`,
        });
        findings.set(`${index} ${list} ${name}`, { ...finding, party: index });
      }
    }
  return [...findings.values()];
}

function limitOf(
  own: Pick<Finding, "rule" | "pack" | "cite" | "title" | "because"> & { text: string },
): Finding {
  return {
    effect: "review",
    policy: null,
    truth: "unknown",
    party: null,
    missing: [],
    confirmed: true,
    liftableBy: [],
    ...own,
  };
}
