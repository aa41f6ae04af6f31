import { push } from "../multimap.ts";
import { type AnalysedName, analyseName } from "../names/index.ts";
import { addressKeys, type Nearness } from "./address-match.ts";
import { readAddress } from "./address-text.ts";
import { type Bare, LOWEST_MATCH, nameBand, POSSIBLE } from "./bands.ts";
import type { ListEntry, ListedName } from "./entry.ts";
import { idsOf, type PartyFacts, weigh } from "./evidence.ts";
import { type Listing, listingOf, primaryName } from "./listing.ts";
import { plainId } from "./lookup.ts";
import { foundIn } from "./record.ts";
import type { Snapshot } from "./snapshot.ts";

/** A party as an order states it. What is not stated is absent. */
export interface PartyQuery {
  name: string;
  aliases?: string[];
  /** ISO 3166-1 alpha-2. */
  country?: string;
  address?: string;
  /** By type (`inn`, `uscc`, `imo` …); a number whose type is not known under any other key. */
  ids?: Record<string, string>;
  type?: "person" | "company" | "vessel" | "unknown";
  imo?: string;
  /** Dates or years of birth, ISO 8601. */
  births?: string[];
}

/** One entry that the party is, or may be. */
export interface Hit {
  list: string;
  on: Listing["on"];
  entry: string;
  /** The entry's primary name, and the name, address or number of it that was met. */
  name: string;
  matched: string;
  by: "name" | "id" | "address";
  /** 0..1, of names; 1 for an identifier. 0.7 is where a pair of bare names becomes `possible`. */
  score: number;
  band: "match" | "possible";
  /** `country`, `city`, `building`, `address`, `birth`, `id`; and `country`, `address`, `type`, `birth`, `id`, `name`. */
  agree: string[];
  contradict: string[];
  listing: Listing;
  /** The search came to its limit: there may be further hits like this. */
  bounded?: true;
}

/** Names of one list that are looked at for one name; more than this many above the bar means that the name says nothing. */
const LIMIT = 50;

/** A hit by address alone: the score an entry that is nothing but an address gets, and a listed party's neighbour at the same door. */
const ADDRESS_ENTRY = { unit: 0.95, building: 0.8 };
const SHARED_ADDRESS = 0.7;

/** A party made ready for the search of any number of lists. */
interface PreparedParty {
  names: AnalysedName[];
  facts: PartyFacts;
  addressKeys: string[];
}

export function prepare(party: PartyQuery): PreparedParty {
  const type = party.type === "unknown" ? undefined : party.type;
  const ids = Object.entries(party.ids ?? {});
  if (party.imo) ids.push(["imo", party.imo]);
  return {
    names: [party.name, ...(party.aliases ?? [])]
      .filter((name) => name.trim() !== "")
      .map((name) => analyseName(name, { type: type ?? "unknown" })),
    facts: {
      country: party.country,
      address: party.address ? readAddress(party.address) : undefined,
      births: party.births ?? [],
      ids: ids
        .map(([kind, value]): [string, string] => [kind, plainId(value)])
        .filter(([, value]) => value !== ""),
      type,
    },
    addressKeys: party.address ? addressKeys(party.address) : [],
  };
}

/** A name of an entry that is near one of the party's, and how the two compare. */
interface NameFound {
  text: string;
  kind: ListedName["kind"];
  bare: Bare;
  bounded: boolean;
}

export interface Found {
  hits: Hit[];
  /** A name could not be read in full, or the search came to its limit: that nothing was found does not say that nothing is there. */
  bounded: boolean;
}

/** Every entry of a snapshot, in force on the day, that the party is or may be. In no order. */
export function searchSnapshot(snapshot: Snapshot, party: PreparedParty, day: number): Found {
  const { byName, bounded } = findNames(snapshot, party);
  const refs = new Set(byName.keys());
  for (const [, value] of party.facts.ids) for (const ref of snapshot.lookup.withId(value)) refs.add(ref);
  for (const ref of atAddress(snapshot, party.addressKeys)) refs.add(ref);
  const hits: Hit[] = [];
  for (const ref of refs) {
    if (!snapshot.lookup.inForce(ref, day)) continue;
    const entry = snapshot.entry(ref);
    const hit = judge(entry, snapshot.meta.list, party, byName.get(ref));
    if (hit) hits.push(foundIn(hit, entry));
  }
  return { hits, bounded };
}

/** Entries worth comparing: a number and two words in common, or all there is. */
function atAddress(snapshot: Snapshot, keys: string[]): number[] {
  const met = new Map<number, number>();
  for (const key of keys) {
    for (const ref of snapshot.lookup.atAddress(key)) met.set(ref, (met.get(ref) ?? 0) + 1);
  }
  const enough = Math.min(2, keys.length);
  return [...met].filter(([, count]) => count >= enough).map(([ref]) => ref);
}

/** The names near any of the party's, by the entry that bears them. */
function findNames(
  snapshot: Snapshot,
  party: PreparedParty,
): { byName: Map<number, NameFound[]>; bounded: boolean } {
  const byName = new Map<number, NameFound[]>();
  let anyBounded = false;
  for (const stated of party.names) {
    const { hits, bounded } = snapshot.names.search(stated, { minScore: POSSIBLE, limit: LIMIT });
    anyBounded ||= bounded;
    for (const hit of hits) {
      const { ref, text, kind } = hit;
      const bare = hit.score < LOWEST_MATCH ? hit : snapshot.names.explain(stated, hit.nameNo);
      const name: NameFound = { text, kind, bare, bounded };
      push(byName, ref, name);
    }
  }
  return { byName, bounded: anyBounded };
}

function judge(
  entry: ListEntry,
  list: string,
  party: PreparedParty,
  names: NameFound[] = [],
): Hit | undefined {
  const { nearness, agree, contradict } = weigh(party.facts, entry);
  const hit = (
    rest: Pick<Hit, "matched" | "by" | "score" | "band"> & { bounded?: boolean; contradict?: string[] },
  ): Hit => ({
    list,
    on: entry.on,
    entry: entry.id,
    name: primaryName(entry),
    matched: rest.matched,
    by: rest.by,
    score: rest.score,
    band: rest.band,
    agree,
    contradict: rest.contradict ?? contradict,
    listing: listingOf(entry, list),
    ...(rest.bounded ? { bounded: true } : {}),
  });
  let best: Hit | undefined;
  for (const { text, kind, bare, bounded } of names) {
    const band = nameBand(bare, { kind, type: entry.type }, { agree, contradict });
    if (!band) continue;
    const next = hit({ matched: text, by: "name", score: bare.score, band, bounded });
    if (!best || compareHits(next, best) < 0) best = next;
  }
  if (best) return best;
  const unlike = [...contradict, "name"];
  if (agree.includes("id")) {
    return hit({
      matched: provenId(party.facts, entry),
      by: "id",
      score: 1,
      band: "match",
      contradict: unlike,
    });
  }
  return byAddress(entry, nearness, hit, unlike);
}

function provenId(facts: PartyFacts, entry: ListEntry): string {
  const stated = new Set(facts.ids.map(([, value]) => value));
  return idsOf(entry).find((id) => stated.has(plainId(id.value)))?.value ?? "";
}

type MakeHit = (rest: Pick<Hit, "matched" | "by" | "score" | "band"> & { contradict?: string[] }) => Hit;

function byAddress(entry: ListEntry, nearness: Nearness, hit: MakeHit, unlike: string[]): Hit | undefined {
  const matched = entry.addresses[0]?.text ?? "";
  if (entry.type === "address") {
    if (nearness === "unit") return hit({ matched, by: "address", score: ADDRESS_ENTRY.unit, band: "match" });
    if (nearness === "building")
      return hit({ matched, by: "address", score: ADDRESS_ENTRY.building, band: "possible" });
    return undefined;
  }
  if (nearness !== "unit") return undefined;
  return hit({ matched, by: "address", score: SHARED_ADDRESS, band: "possible", contradict: unlike });
}

/** Best first: `match` before `possible`, then score, then what agrees; then list and entry, so that the order is always the same. */
export function compareHits(a: Hit, b: Hit): number {
  if (a.band !== b.band) return a.band === "match" ? -1 : 1;
  if (a.score !== b.score) return b.score - a.score;
  const weight = (hit: Hit) => hit.agree.length - hit.contradict.length;
  if (weight(a) !== weight(b)) return weight(b) - weight(a);
  const keys = (hit: Hit) => `${hit.list}\n${hit.on}\n${hit.entry}\n${hit.matched}`;
  return keys(a) < keys(b) ? -1 : keys(a) > keys(b) ? 1 : 0;
}
