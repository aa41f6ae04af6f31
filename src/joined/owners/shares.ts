import { push } from "../../multimap.ts";
import type { Share, Statement } from "./statement.ts";

/**
 * The share that all statements leave possible. Within one file different shares may be different holdings, which add up; what several
 * files say is taken as wide as they say it. The order of rows and files never matters.
 */
export function shareOf(statements: readonly Statement[]): Share {
  const files = new Map<string, Share[]>();
  for (const { owner, share } of statements) {
    push(files, owner.file, share);
  }
  return [...files.values()].map(holdings).reduce(hull);
}

/** Holdings of one owner in one file: the same share twice is one. */
function holdings(shares: readonly Share[]): Share {
  const distinct = new Map(shares.map((share) => [share && `${share.from} ${share.to}`, share]));
  const known = [...distinct.values()].filter((share) => share !== undefined);
  if (known.length === 0) return undefined;
  const from = Math.min(...known.map((share) => share.from));
  const sum = known.reduce((total, share) => total + share.to, 0);
  return { from, to: distinct.has(undefined) ? 100 : Math.min(100, sum) };
}

/** Both may be true. Who knows no share contradicts nobody. */
export function hull(one: Share, other: Share): Share {
  if (!one || !other) return one ?? other;
  return { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) };
}

export function sameShare(one: Share, other: Share): boolean {
  return !one || !other || (one.from === other.from && one.to === other.to);
}

export function shownShare(share: Share): string {
  if (!share) return "an unknown share";
  return share.from === share.to ? `${share.from} %` : `${share.from}–${share.to} %`;
}
