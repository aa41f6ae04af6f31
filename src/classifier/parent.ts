import type { Fact, Owner, Party } from "../line.ts";

/** Companies on the way up that are looked at: a longer chain tells nothing that is asked. */
const LONGEST = 100;

/**
 * The country of the last parent company that the owners tell, as a sign of where the party's headquarters are: at each step the company
 * that alone holds half or more. Whose company that last one is nobody said, so that it is no statement. Undefined where the headquarters
 * are stated or no owner tells them.
 */
export function parentCountry(party: Party): Fact | undefined {
  if (party.facts.has("party.hqCountry")) return undefined;
  let top: Party | undefined;
  for (let next = holderOf(party), steps = 0; next && steps < LONGEST; next = holderOf(next), steps++)
    top = next;
  const country = top && (top.facts.get("party.hqCountry") ?? top.facts.get("party.country"));
  return country && { ...country, isSign: true };
}

/** The company that holds half or more while nobody else can; a person is no parent company. */
function holderOf({ facts }: Party): Party | undefined {
  const owners = (facts.get("party.owners")?.value ?? []) as readonly Owner[];
  const holders = owners.filter(({ percent }) => percent !== undefined && percent.from >= 50);
  const [holder] = holders;
  if (holder === undefined || holders.length > 1) return undefined;
  return holder.party.facts.get("party.kind")?.value === "individual" ? undefined : holder.party;
}
