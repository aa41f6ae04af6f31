import type { Listing, Owner, Party } from "../line.ts";
import type { Asked } from "../rules/asked.ts";
import type { Because } from "../rules/because.ts";
import { POLICIES } from "../rules/policies.ts";
import type { RuleInForce } from "../rules/rule-in-force.ts";
import type { Truth } from "../truth.ts";
import type { Finding } from "./finding.ts";

/** Whose entries give the policy that a rule leaves to the list. */
const ENTRIES = new Map<string, (party: Party) => string[]>([
  ["as-listed", policiesListed],
  ["as-owner-listed", policiesOfOwners],
]);

/** Under which policy a license would be asked for: that of the first case to hold, or the strictest of the entries by which the finding holds. */
export function policyOf(requirement: RuleInForce, finding: Finding, asked: Asked): string | null {
  const { policy: cases } = requirement;
  const holds = cases.find(
    ({ node }, index) => index === cases.length - 1 || (node && asked.test(node) === "yes"),
  );
  const policiesOf = ENTRIES.get(holds?.policy ?? "");
  if (!policiesOf) return holds?.policy ?? null;
  const listed = new Set(
    partiesIn(finding.because, finding.truth).flatMap((index) => {
      const party = asked.line.parties[index];
      return party ? policiesOf(party) : [];
    }),
  );
  return POLICIES.find((policy) => listed.has(policy)) ?? null;
}

/** The parties by whom a finding has its truth, in whatever order they stand on the line. */
function partiesIn(because: Because, truth: Truth): number[] {
  if (because.kind === "party") return because.truth === truth ? [because.party ?? 0] : [];
  return (because.because ?? []).flatMap((child) => partiesIn(child, truth));
}

function policiesListed(party: Party): string[] {
  const listings = (party.facts.get("party.listed")?.value ?? []) as readonly Listing[];
  return listings.flatMap(({ policy }) => (policy === undefined ? [] : [policy]));
}

function policiesOfOwners(party: Party): string[] {
  const behind = new Set([party]);
  const policies: string[] = [];
  for (const one of behind) {
    for (const owner of (one.facts.get("party.owners")?.value ?? []) as readonly Owner[]) {
      policies.push(...policiesListed(owner.party));
      behind.add(owner.party);
    }
  }
  return policies;
}
