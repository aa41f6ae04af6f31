import { factNamed, type Role } from "../facts.ts";
import { type Candidate, candidateOf } from "./candidates.ts";
import type { PartyWord } from "./party-words.ts";
import type { MappedColumn } from "./types.ts";

/** A column that may state what its header says by the names of the trade. */
export interface Claim {
  column: MappedColumn;
  candidate: Candidate;
}

type PartyClaim = Claim & { candidate: { party: PartyWord } };

/**
 * Tells which party each claim is of, and gives the parties their roles. Two names under two words of one entry (ship to, deliver to)
 * are two parties; what has no name of its own belongs to the usual one.
 */
export function settleParties(columns: readonly MappedColumn[], claims: Claim[]): void {
  leaveOutNameless(claims);
  takeForAddresses(columns, claims);
  const parties = claims.filter((claim): claim is PartyClaim => claim.candidate.party !== undefined);
  for (const entry of new Set(parties.map(({ candidate }) => candidate.party.entry))) {
    tellApart(
      columns,
      parties.filter(({ candidate }) => candidate.party.entry === entry),
    );
  }
  giveRoles(columns, parties);
}

/** `ADDRESS 2` beside no `NAME 2` goes on with an address, and makes no second party. */
function leaveOutNameless(claims: Claim[]): void {
  const named = new Set(
    claims.filter(({ candidate }) => namesParty(candidate)).map(({ candidate }) => candidate.target.party),
  );
  for (const claim of [...claims]) {
    const { party } = claim.candidate.target;
    if (!party?.includes("#") || named.has(party)) continue;
    claim.column.because = "it goes on with a column before it";
    claims.splice(claims.indexOf(claim), 1);
  }
}

/** An address of delivery is searched for a name only where nothing else names who receives the goods. */
function takeForAddresses(columns: readonly MappedColumn[], claims: readonly Claim[]): void {
  const isNamed =
    columns.some(
      ({ target }) => target?.role === "ultimate-consignee" && target.fact.name === "party.name",
    ) ||
    claims.some(
      ({ candidate }) =>
        candidate.party?.roles[0] === "ultimate-consignee" &&
        candidate.deliveryAddress === undefined &&
        namesParty(candidate),
    );
  if (!isNamed) return;
  for (const { candidate } of claims) {
    if (candidate.deliveryAddress === undefined) continue;
    const { role, party } = candidate.target;
    candidate.target = { fact: factNamed("party.address")!, role: role!, party: party! };
  }
}

function namesParty({ target }: Candidate): boolean {
  return target.fact.name === "party.name";
}

/** Within one entry: the word that goes with the contract's own column, or the most usual, keeps the party; other names leave it. */
function tellApart(columns: readonly MappedColumn[], claims: readonly PartyClaim[]): void {
  const own = columns.find(
    ({ target }) => target?.fact.name === "party.name" && target.role === claims[0]!.candidate.party.roles[0],
  );
  const ownWord =
    own && claims[0]!.candidate.party.isUsual ? candidateOf(own.header)?.party?.word : undefined;
  const words = claims
    .filter(({ candidate }) => namesParty(candidate))
    .map(({ candidate }) => candidate.party);
  const usual = ownWord ?? [...words].sort((a, b) => a.rank - b.rank)[0]?.word;
  const others = new Set(words.map(({ word }) => word).filter((word) => word !== usual));
  for (const { candidate } of claims) {
    const { target, party } = candidate;
    if (!others.has(party.word) || target.party?.includes("#")) continue;
    target.party = `${party.entry} ${party.word}`;
    party.isUsual = false;
  }
}

/**
 * The usual party of a role is that of the contract's columns. Any other takes the first of its roles that nobody has, and shares the
 * last when there is none.
 */
function giveRoles(columns: readonly MappedColumn[], claims: readonly PartyClaim[]): void {
  const taken = new Set<Role | undefined>(columns.map(({ target }) => target?.role));
  const inOrder = [...claims].sort(
    (a, b) =>
      Number(b.candidate.party.isUsual) - Number(a.candidate.party.isUsual) ||
      a.candidate.party.entry - b.candidate.party.entry,
  );
  const given = new Map<string, Role>();
  for (const { candidate } of inOrder) {
    const { target, party } = candidate;
    const role = party.isUsual
      ? party.roles[0]!
      : (given.get(target.party!) ?? party.roles.find((one) => !taken.has(one)) ?? party.roles.at(-1)!);
    target.role = role;
    taken.add(role);
    if (party.isUsual) delete target.party;
    else given.set(target.party!, role);
  }
}
