import type { LineFacts, Listing, Owner, Party, PartyHit } from "../line.ts";
import type { Condition, ListingTest, Version } from "../rules/ast.ts";
import type { Because } from "../rules/because.ts";
import type { RulesOfDay } from "../rules/book.ts";
import { isListing } from "../rules/operators.ts";
import { within } from "../rules/walk.ts";
import type { Finding } from "./finding.ts";
import { type Seal, sealOfEntry, sealOfParty, sealOfRule } from "./seal.ts";

/** A hit of a party on the line, or of an owner behind one, with what a decision on it would be bound to. */
export interface StandingHit {
  /** The place of the party on the line. */
  of: number;
  /** That party, or an owner behind it. */
  party: Party;
  hit: PartyHit;
  seal: Seal;
}

/** Every hit of the line, and the rules by which it counts in one of the findings. Most lines have none. */
export function hitsOf(line: LineFacts, findings: readonly Finding[], rules: RulesOfDay): StandingHit[] {
  const standing: StandingHit[] = [];
  for (const [index, party] of line.parties.entries()) {
    for (const one of behind(party)) {
      const fact = one === party ? "party.listed" : "party.owners";
      for (const hit of one.hits ?? []) {
        const by = new Through(index, fact, hit, rules);
        for (const { because } of findings) by.look(because, undefined, undefined);
        standing.push({
          of: index,
          party: one,
          hit,
          seal: { party: sealOfParty(one), entry: sealOfEntry(hit), rules: by.seals() },
        });
      }
    }
  }
  return standing;
}

/** The party and all owners of owners, each once. */
export function behind(party: Party): Set<Party> {
  const all = new Set([party]);
  for (const one of all)
    for (const { party: owner } of (one.facts.get("party.owners")?.value ?? []) as readonly Owner[])
      all.add(owner);
  return all;
}

/** Finds the rules on the way from a finding down to the question that the hit answers. */
class Through {
  readonly #index: number;
  readonly #fact: string;
  readonly #listing: Listing;
  readonly #rules: RulesOfDay;
  readonly #found = new Map<string, boolean>();

  constructor(index: number, fact: string, { listing }: PartyHit, rules: RulesOfDay) {
    this.#index = index;
    this.#fact = fact;
    this.#listing = { ...listing, is: "yes" };
    this.#rules = rules;
  }

  /** Whether the question is in this derivation; `rule` is the one whose condition it is, `party` the place of the party it is asked of. */
  look(because: Because, rule: string | undefined, party: number | undefined): boolean {
    if (because.kind === "rule" && because.rule !== undefined) return this.#rule(because, because.rule);
    const of = because.party ?? party;
    if (because.fact === this.#fact && because.truth !== "no")
      return of === this.#index && rule !== undefined && this.#admits(rule);
    let found = false;
    for (const part of because.because ?? []) if (this.look(part, rule, of)) found = true;
    return found;
  }

  /** A rule's derivation is the same wherever it is asked: it is looked through once. */
  #rule({ because = [] }: Because, id: string): boolean {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    this.#found.set(id, false);
    let found = false;
    for (const part of because) if (this.look(part, id, undefined)) found = true;
    this.#found.set(id, found);
    return found;
  }

  /** Some listing that the rule asks for may be this one. */
  #admits(id: string): boolean {
    const version = this.#rules.rule(id)?.version;
    return version !== undefined && testsIn(version).some((test) => isListing(this.#listing, test) !== "no");
  }

  seals(): Record<string, string> {
    const ids = [...this.#found].filter(([, found]) => found).map(([id]) => id);
    return Object.fromEntries(
      ids.sort().flatMap((id) => {
        const rule = this.#rules.rule(id)?.rule;
        return rule ? [[id, sealOfRule(rule)]] : [];
      }),
    );
  }
}

const TESTS = new WeakMap<Version, ListingTest[]>();

function testsIn(version: Version): ListingTest[] {
  let tests = TESTS.get(version);
  if (!tests) {
    tests = [...listingTests(version.when)];
    TESTS.set(version, tests);
  }
  return tests;
}

function* listingTests(condition: Condition): Iterable<ListingTest> {
  if ("fact" in condition) {
    const { test } = condition;
    if ((test.op === "listed" || test.op === "owned") && !test.listing.country) yield test.listing;
  }
  for (const part of within(condition)) yield* listingTests(part);
}
