import type { Listing, Owner, Party } from "../line.ts";
import type { Truth } from "../truth.ts";
import type { ListingTest } from "./ast.ts";
import { isListed } from "./operators.ts";

/** How much of a party listed parties hold: at least `from`, at most `to` percent, and which of them. */
export interface Held {
  from: number;
  to: number;
  by: string[];
}

export interface OwnedTest {
  listing: ListingTest;
  /** The share that matters, in percent; `over` asks for more than it. */
  percent: number;
  over: boolean;
  /** Shares of several listed owners count together. */
  together: boolean;
}

/**
 * Is the party owned so by listed parties, directly or through companies that are themselves owned so? A company so owned counts
 * with its whole share (shares are not multiplied along a chain). Unknown shares widen the interval; nobody named as owner is
 * unknown, and the rule says what is presumed. A circle of companies is owned so only by who stands outside it or on a list.
 */
export function isOwned(owners: readonly Owner[], test: OwnedTest): { truth: Truth; held: Held } {
  const held = holding(owners, test, countsAmong(owners, test));
  return { truth: reaches(held, test), held };
}

/**
 * Which of all owners, however far, count: the least answer that agrees with itself. Every share that counts more can only make others
 * count more, so that each changes at most twice, and chains without circles are settled in one sweep from their far ends.
 */
function countsAmong(owners: readonly Owner[], test: OwnedTest): ReadonlyMap<Party, Truth> {
  const counts = new Map<Party, Truth>();
  const owned = new Map<Party, Party[]>();
  const farFirst = partiesBehind(owners);
  for (const party of farFirst) {
    counts.set(party, listedSo(party, test));
    for (const { party: owner } of ownersOf(party)) {
      const all = owned.get(owner);
      if (all) all.push(party);
      else owned.set(owner, [party]);
    }
  }
  const open = new Set(farFirst.filter((party) => ownersOf(party).length > 0));
  for (const party of open) {
    open.delete(party);
    const before = counts.get(party) as Truth;
    if (before === "yes") continue;
    const truth = reaches(holding(ownersOf(party), test, counts), test);
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

function holding(owners: readonly Owner[], test: OwnedTest, counts: ReadonlyMap<Party, Truth>): Held {
  const shares: Held[] = [];
  let named = 0;
  let unnamed = 0;
  for (const { party, percent } of owners) {
    named += percent?.from ?? 0;
    if (!percent) unnamed += 1;
    const is = counts.get(party) ?? "no";
    if (is === "no") continue;
    shares.push({
      from: is === "yes" ? (percent?.from ?? 0) : 0,
      to: percent?.to ?? Number.NaN,
      by: [party.name],
    });
  }
  const rest = Math.max(0, 100 - named);
  for (const share of shares) if (Number.isNaN(share.to)) share.to = unnamed > 0 ? rest : 0;
  const by = shares.flatMap((share) => share.by);
  if (!test.together) {
    return {
      from: shares.reduce((most, { from }) => Math.max(most, from), 0),
      to: shares.reduce((most, { to }) => Math.max(most, to), 0),
      by,
    };
  }
  return {
    from: shares.reduce((sum, share) => sum + share.from, 0),
    to: Math.min(
      100,
      shares.reduce((sum, share) => sum + share.to, 0),
    ),
    by,
  };
}

function listedSo(party: Party, test: OwnedTest): Truth {
  return isListed((party.facts.get("party.listed")?.value ?? []) as readonly Listing[], test.listing);
}

function ownersOf(party: Party): readonly Owner[] {
  return (party.facts.get("party.owners")?.value ?? []) as readonly Owner[];
}

function reaches(held: Held, { percent, over }: OwnedTest): Truth {
  const enough = (share: number) => (over ? share > percent : share >= percent);
  if (enough(held.from)) return "yes";
  return enough(held.to) ? "unknown" : "no";
}
