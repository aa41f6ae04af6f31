import type { Fact, Listing, Owner, Party, PartyHit } from "../line.ts";
import type { Lists, PartyQuery } from "../lists/index.ts";
import { needsScripts, prepareScripts } from "../names/index.ts";

/** Looks each distinct party up once for each span of days on which the lists are the same. The parser gives equal parties of a file as one object. */
export class PartyClassifier {
  readonly #lists: Lists;
  #ready = false;
  readonly #plain = new WeakSet<Party>();
  readonly #known = new Map<string, WeakMap<Party, Party>>();

  constructor(lists: Lists) {
    this.#lists = lists;
  }

  /** Loads what names in scripts beyond Latin, Cyrillic and Greek need: only when one is met, once. */
  async prepare(parties: readonly Party[]): Promise<void> {
    if (this.isReadyFor(parties)) return;
    await prepareScripts();
    this.#ready = true;
  }

  /** Whether nothing is to be loaded for these parties. */
  isReadyFor(parties: readonly Party[]): boolean {
    return this.#ready || parties.every((party) => this.#isPlain(party));
  }

  #isPlain(party: Party): boolean {
    if (this.#plain.has(party)) return true;
    const isPlain = !wantsScripts(party);
    if (isPlain) this.#plain.add(party);
    return isPlain;
  }

  /** The party with its list hits and listings, and those of its owners, whose chains may be long and may close. */
  classify(party: Party, date: string): Party {
    const lists = this.#lists.on(date);
    let known = this.#known.get(lists.period);
    if (!known) {
      known = new WeakMap();
      this.#known.set(lists.period, known);
    }
    const classified = known.get(party);
    if (classified) return classified;
    const open: Party[] = [];
    const one = (next: Party): Party => {
      let made = known.get(next);
      if (!made) {
        made = this.#lookUp(next, lists.find(queryOf(next)));
        known.set(next, made);
        if (next.facts.has("party.owners")) open.push(made);
      }
      return made;
    };
    const first = one(party);
    for (let next = open.pop(); next; next = open.pop()) {
      const owners = next.facts.get("party.owners") as Fact;
      const value = (owners.value as readonly Owner[]).map((owner) => ({
        ...owner,
        party: one(owner.party),
      }));
      next.facts.set("party.owners", { ...owners, value });
    }
    return first;
  }

  #lookUp(party: Party, { hits, bounded }: { hits: readonly PartyHit[]; bounded: boolean }): Party {
    const facts = new Map(party.facts);
    const stated = facts.get("party.listed");
    const listings = [...((stated?.value ?? []) as readonly Listing[]), ...hits.map(listingOf)];
    const first = hits[0];
    const from = first ? ({ kind: "list", list: first.list, entry: first.entry } as const) : stated?.from;
    facts.set("party.listed", from ? { value: listings, from } : NOT_LISTED);
    return { ...party, facts, hits, ...(bounded && { bounded }) };
  }
}

const NOT_LISTED: Fact = { value: [], from: { kind: "list", list: "all at hand", entry: "none" } };

/** Of the party itself, under all its names, and of who owns it. */
function wantsScripts(party: Party): boolean {
  const behind = new Set([party]);
  for (const { name, facts } of behind) {
    const aliases = (facts.get("party.aliases")?.value ?? []) as readonly string[];
    if ([name, ...aliases].some(needsScripts)) return true;
    for (const { party: owner } of (facts.get("party.owners")?.value ?? []) as readonly Owner[])
      behind.add(owner);
  }
  return false;
}

function listingOf({ listing, band }: PartyHit): Listing {
  return { ...listing, is: band === "match" ? "yes" : "unknown" };
}

const TYPES: Record<string, NonNullable<PartyQuery["type"]>> = {
  individual: "person",
  company: "company",
  "state-owned": "company",
  bank: "company",
  university: "company",
  ngo: "company",
  vessel: "vessel",
};

function queryOf(party: Party): PartyQuery {
  const text = (fact: string) => {
    const value = party.facts.get(fact)?.value;
    return typeof value === "string" ? value : undefined;
  };
  const country = text("party.country");
  const address = text("party.address");
  const aliases = party.facts.get("party.aliases")?.value;
  const ids = idsOf(text("party.ids"));
  const kind = text("party.kind");
  const type = party.role === "vessel" ? "vessel" : kind === undefined ? undefined : TYPES[kind];
  return {
    name: party.name,
    ...(Array.isArray(aliases) && { aliases: aliases as string[] }),
    ...(country !== undefined && { country }),
    ...(address !== undefined && { address }),
    ...(ids && { ids }),
    ...(type !== undefined && { type }),
  };
}

/** `inn: 7707083893; uscc: …` or a bare number. */
function idsOf(text: string | undefined): Record<string, string> | undefined {
  if (text === undefined) return undefined;
  const ids: Record<string, string> = Object.create(null);
  for (const part of text.split(";")) {
    const colon = part.indexOf(":");
    const type = colon < 0 ? "number" : part.slice(0, colon).trim().toLowerCase();
    ids[type] = part.slice(colon + 1).trim();
  }
  return ids;
}
