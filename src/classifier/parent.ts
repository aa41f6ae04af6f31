import type { Fact, Owner, Party } from "../line.ts";

/** Companies on the way up that are looked at: a longer chain tells nothing that is asked. */
const LONGEST = 100;

/**
 * The party with the country of its ultimate parent for its headquarters, where that is not stated and its owners tell it: at each
 * step the company that alone holds half or more, up to the last whose own owners are not told or hold less.
 */
export function withParent(party: Party): Party {
  if (party.facts.has("party.hqCountry")) return party;
  let top: Party | undefined;
  for (let next = holderOf(party), steps = 0; next && steps < LONGEST; next = holderOf(next), steps++)
    top = next;
  const country = top && (top.facts.get("party.hqCountry") ?? top.facts.get("party.country"));
  if (!country) return party;
  return { ...party, facts: new Map([...party.facts, ["party.hqCountry", country]]) };
}

/** The company that holds half or more while nobody else can; a person is no parent company. */
function holderOf({ facts }: Party): Party | undefined {
  const owners = ownersIn(facts.get("party.owners"));
  const holders = owners.filter(({ percent }) => percent !== undefined && percent.from >= 50);
  const [holder] = holders;
  if (holder === undefined || holders.length > 1) return undefined;
  return holder.party.facts.get("party.kind")?.value === "individual" ? undefined : holder.party;
}

function ownersIn(fact: Fact | undefined): readonly Owner[] {
  return Array.isArray(fact?.value) ? (fact.value as readonly Owner[]) : [];
}
