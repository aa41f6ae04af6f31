import type { Listing, Owner, Party } from "../line.ts";
import { push } from "../multimap.ts";
import { known, type Truth } from "../truth.ts";
import type { ListingTest } from "./ast.ts";
import { isListed } from "./operators.ts";

/** How much of a party listed parties hold, in percent: at least `from`, at most `to`. */
interface Held {
  from: number;
  to: number;
}

/** One holding on the way from a listed owner to the party; `of` is null where the party itself is held. */
interface Holding {
  of: string | null;
  owner: string;
  percent: { from: number; to: number } | null;
  /** The list that makes the owner count, `SDN` or `SDN, possibly`; absent where it counts because it is owned so itself. */
  listed?: string;
}

export interface HeldThrough extends Held {
  through: Holding[];
}

interface OwnedTest {
  listing: ListingTest;
  /** The share that matters, in percent; `over` asks for more than it. */
  percent: number;
  over: boolean;
  /** Shares of several listed owners count together; else those of each by itself, over all ways by which it holds. */
  together: boolean;
}

type Counts = ReadonlyMap<Party, Truth>;

/**
 * Is the party owned so by listed parties, directly or through companies that are themselves owned so? A company so owned counts
 * with its whole share (shares are not multiplied along a chain). Unknown shares widen the interval; nobody named as owner is
 * unknown, and the rule says what is presumed. A circle of companies is owned so only by who stands outside it or on a list.
 */
export function isOwned(owners: readonly Owner[], test: OwnedTest): { truth: Truth; held: Held } {
  const { held } = holders(owners, test);
  return { truth: reaches(held, test), held };
}

/** How much is held, and each holding through which it is: at most {@link MOST_SHOWN} of them, nearest first. */
export function heldThrough(owners: readonly Owner[], test: OwnedTest): HeldThrough {
  const { held, counts } = holders(owners, test);
  const through: Holding[] = [];
  const seen = new Set<Party>();
  const open: { of: Party | undefined; owners: readonly Owner[] }[] = [{ of: undefined, owners }];
  for (const next of open) {
    for (const { party, percent } of next.owners) {
      if ((counts.get(party) ?? "no") === "no") continue;
      const listing = listingsOf(party).find((one) => isListed([one], test.listing) !== "no");
      through.push({
        of: next.of?.name ?? null,
        owner: party.name,
        percent: percent ? { from: percent.from, to: percent.to } : null,
        ...(listing && { listed: listing.is === "yes" ? listing.on : `${listing.on}, possibly` }),
      });
      if (through.length === MOST_SHOWN) return { ...held, through };
      if (!listing && !seen.has(party)) open.push({ of: party, owners: ownersOf(party) });
      seen.add(party);
    }
  }
  return { ...held, through };
}

const MOST_SHOWN = 40;

function holders(owners: readonly Owner[], test: OwnedTest): { held: Held; counts: Counts } {
  const behind = partiesBehind(owners);
  const of = (listed: (party: Party) => Truth) => {
    const counts = countsAmong(behind, listed, test);
    return { held: holding(owners, counts), counts };
  };
  const all = of((party) => isMeant(party, test.listing));
  // No one person holds more than all of them.
  if (test.together || reaches(all.held, test) === "no") return all;
  const persons = personsAmong(behind, test);
  if (persons.length > MOST_PERSONS) return { ...all, held: { from: 0, to: all.held.to } };
  const each = persons.map((person) =>
    of((party) => (person.has(party) ? isMeant(party, test.listing) : "no")),
  );
  return each.reduce((most, one) => (moreThan(one.held, most.held, test) ? one : most));
}

/** Of so many listed persons nobody works out who holds what by himself: the answer stays open. */
const MOST_PERSONS = 100;

function moreThan(one: Held, other: Held, test: OwnedTest): boolean {
  const more = RANK[reaches(one, test)] - RANK[reaches(other, test)] || one.to - other.to;
  return more > 0;
}

/** The listed persons: parties of one name, or of one entry of a list, are one. */
function personsAmong(parties: readonly Party[], { listing }: OwnedTest): ReadonlySet<Party>[] {
  const by = new Map<string, Set<Party>>();
  for (const party of parties) {
    if (isMeant(party, listing) === "no") continue;
    const person = new Set([party]);
    for (const name of namesOf(party)) for (const same of by.get(name.toLowerCase()) ?? []) person.add(same);
    for (const name of [...person].flatMap(namesOf)) by.set(name.toLowerCase(), person);
  }
  return [...new Set(by.values())];
}

function namesOf(party: Party): string[] {
  return [party.name, ...listingsOf(party).map(({ name }) => name)].filter((name) => name !== "");
}

/**
 * Which of all owners, however far, count: the least answer that agrees with itself. Every share that counts more can only make others
 * count more, so that each changes at most twice, and chains without circles are settled in one sweep from their far ends.
 */
function countsAmong(farFirst: readonly Party[], listed: (party: Party) => Truth, test: OwnedTest): Counts {
  const counts = new Map<Party, Truth>();
  const owned = new Map<Party, Party[]>();
  for (const party of farFirst) {
    counts.set(party, listed(party));
    for (const { party: owner } of ownersOf(party)) {
      push(owned, owner, party);
    }
  }
  const open = new Set(farFirst.filter((party) => ownersOf(party).length > 0));
  for (const party of open) {
    open.delete(party);
    const before = counts.get(party) as Truth;
    if (before === "yes") continue;
    const truth = reaches(holding(ownersOf(party), counts), test);
    if (RANK[truth] <= RANK[before]) continue;
    counts.set(party, truth);
    for (const next of owned.get(party) ?? []) open.add(next);
  }
  return counts;
}

const RANK: Record<Truth, number> = { no: 0, unknown: 1, yes: 2 };

/** Every owner, and owner of an owner: each after its own owners, but for those that close a circle. */
function partiesBehind(owners: readonly Owner[]): Party[] {
  const seen = new Set<Party>();
  const done: Party[] = [];
  const path: { party: Party | undefined; owners: readonly Owner[]; at: number }[] = [
    { party: undefined, owners, at: 0 },
  ];
  for (let step = path.at(-1); step; step = path.at(-1)) {
    const next = step.owners[step.at++]?.party;
    if (next && !seen.has(next)) {
      seen.add(next);
      path.push({ party: next, owners: ownersOf(next), at: 0 });
    } else if (!next) {
      path.pop();
      if (step.party) done.push(step.party);
    }
  }
  return done;
}

function holding(owners: readonly Owner[], counts: Counts): Held {
  const unnamed = owners.some(({ percent }) => !percent);
  const named = owners.reduce((sum, { percent }) => sum + (percent?.from ?? 0), 0);
  const rest = unnamed ? Math.max(0, 100 - named) : 0;
  let [from, to] = [0, 0];
  for (const { party, percent } of owners) {
    const is = counts.get(party) ?? "no";
    if (is === "no") continue;
    if (is === "yes") from += percent?.from ?? 0;
    to += percent?.to ?? rest;
  }
  return { from, to: Math.min(100, to) };
}

/** Whether an owner counts for itself: by its listings, or by a country that is stated of it. */
function isMeant(party: Party, test: ListingTest): Truth {
  const { country } = test;
  if (!country) return isListed(listingsOf(party), test);
  return known(SEATS.some((fact) => country.includes(String(party.facts.get(fact)?.value))));
}

const SEATS = ["party.country", "party.hqCountry", "party.incorporatedIn"];

function listingsOf(party: Party): readonly Listing[] {
  return (party.facts.get("party.listed")?.value ?? []) as readonly Listing[];
}

function ownersOf(party: Party): readonly Owner[] {
  return (party.facts.get("party.owners")?.value ?? []) as readonly Owner[];
}

function reaches(held: Held, { percent, over }: OwnedTest): Truth {
  const enough = (share: number) => (over ? share > percent : share >= percent);
  if (enough(held.from)) return "yes";
  return enough(held.to) ? "unknown" : "no";
}
