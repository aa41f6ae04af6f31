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
 * unknown, and the rule says what is presumed. Cycles end where they close.
 */
export function isOwned(owners: readonly Owner[], test: OwnedTest): { truth: Truth; held: Held } {
  const held = holding(owners, test, new Set());
  return { truth: reaches(held, test), held };
}

function holding(owners: readonly Owner[], test: OwnedTest, within: Set<Party>): Held {
  const shares: Held[] = [];
  let named = 0;
  let unnamed = 0;
  for (const { party, percent } of owners) {
    named += percent?.from ?? 0;
    if (!percent) unnamed += 1;
    const is = counts(party, test, within);
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
      from: Math.max(0, ...shares.map(({ from }) => from)),
      to: Math.max(0, ...shares.map(({ to }) => to)),
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

/** Whether an owner's share counts: it is listed so itself, or owned so by others. */
function counts(owner: Party, test: OwnedTest, within: Set<Party>): Truth {
  const listings = (owner.facts.get("party.listed")?.value ?? []) as readonly Listing[];
  const listed = isListed(listings, test.listing);
  if (listed === "yes" || within.has(owner)) return listed;
  const owners = owner.facts.get("party.owners")?.value as readonly Owner[] | undefined;
  if (!owners || owners.length === 0) return listed;
  const owned = reaches(holding(owners, test, new Set(within).add(owner)), test);
  return owned === "yes" || listed === "no" ? owned : listed;
}

function reaches(held: Held, { percent, over }: OwnedTest): Truth {
  const enough = (share: number) => (over ? share > percent : share >= percent);
  if (enough(held.from)) return "yes";
  return enough(held.to) ? "unknown" : "no";
}
