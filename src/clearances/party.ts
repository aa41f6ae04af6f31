import type { Listing, Owner, Party, PartyHit, Source } from "../line.ts";
import { foundIn, recordOf } from "../lists/record.ts";
import type { Decision } from "./clearance.ts";

/** What was decided of hits. */
type Decided = ReadonlyMap<PartyHit, Decision>;

/** The party, and the owners behind it, with what was decided: a false match is no listing, a true one is one for certain. */
export function decidedParty(party: Party, decided: Decided): Party {
  const made = new Map<Party, Party>();
  const open: Party[] = [];
  const one = (next: Party): Party => {
    let copy = made.get(next);
    if (!copy) {
      copy = withListings(next, decided);
      made.set(next, copy);
      if (next.facts.has("party.owners")) open.push(copy);
    }
    return copy;
  };
  const first = one(party);
  for (let next = open.pop(); next; next = open.pop()) {
    const owners = next.facts.get("party.owners");
    if (!owners) continue;
    const value = (owners.value as readonly Owner[]).map((owner) => ({ ...owner, party: one(owner.party) }));
    next.facts.set("party.owners", { ...owners, value });
  }
  return first;
}

function withListings(party: Party, decided: Decided): Party {
  const facts = new Map(party.facts);
  const before = party.hits ?? [];
  if (!before.some((hit) => decided.has(hit))) return { ...party, facts };
  const hits = before.flatMap((hit) => {
    const decision = decided.get(hit);
    return decision === "false-match" ? [] : [decision === undefined ? hit : certain(hit)];
  });
  const listed = facts.get("party.listed");
  const listings = (listed?.value ?? []) as readonly Listing[];
  // The classifier puts what was found behind what was stated.
  const stated = listings.slice(0, listings.length - before.length);
  const first = hits[0];
  const from: Source = first
    ? { kind: "list", list: first.list, entry: first.entry }
    : { kind: "list", list: "all at hand", entry: "none but those cleared" };
  facts.set("party.listed", {
    value: [...stated, ...hits.map(listingOf)],
    from: first === undefined && stated.length > 0 && listed ? listed.from : from,
  });
  return { ...party, facts, hits };
}

function certain(hit: PartyHit): PartyHit {
  if (hit.band === "match") return hit;
  const sure: PartyHit = { ...hit, band: "match" };
  const record = recordOf(hit);
  return record ? foundIn(sure, record) : sure;
}

function listingOf({ listing, band }: PartyHit): Listing {
  return { ...listing, is: band === "match" ? "yes" : "unknown" };
}
