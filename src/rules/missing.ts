import type { Because } from "./because.ts";

/** A fact that nobody stated. */
export interface Missing {
  fact: string;
  /** The party's place on the line, for facts of a party. */
  party?: number;
  /** The listed party that it may be, or the list whose entry is to be looked up. */
  listed?: string;
}

/** A set of facts, any answer to which in the wanted direction settles the condition. Capped: the cheapest few alternatives. */
export type Alternative = readonly Missing[];

const MOST_ALTERNATIVES = 8;

const KNOWN = new WeakMap<readonly Because[], Map<string, Alternative[]>>();

/**
 * The ways to settle an unknown condition as `no` (or `yes`) by answering facts that nobody stated. For a conjunction one `no` is
 * enough, so its parts are alternatives; a disjunction needs them all. Turned round for `yes`. Derivations share their parts (many
 * rules ask whether the item is subject to one law), so each part is worked out once.
 */
export function waysTo(wanted: "yes" | "no", because: Because, party?: number): readonly Alternative[] {
  if (because.truth === wanted) return SETTLED;
  if (because.truth !== "unknown") return NO_WAY;
  if (!because.because) return work(wanted, because, party);
  const known = KNOWN.get(because.because) ?? new Map<string, Alternative[]>();
  KNOWN.set(because.because, known);
  const key = `${because.kind} ${wanted} ${because.party ?? party}`;
  let ways = known.get(key);
  if (!ways) {
    ways = work(wanted, because, party);
    known.set(key, ways);
  }
  return ways;
}

const SETTLED: readonly Alternative[] = [[]];
const NO_WAY: readonly Alternative[] = [];

function work(wanted: "yes" | "no", because: Because, party: number | undefined): Alternative[] {
  switch (because.kind) {
    case "not":
      return children(because).flatMap((child) => waysTo(wanted === "yes" ? "no" : "yes", child, party));
    case "party":
      return children(because).flatMap((child) => waysTo(wanted, child, because.party ?? party));
    case "rule":
      return because.because?.length
        ? children(because).flatMap((child) => waysTo(wanted, child, party))
        : [[fact(because, party)]];
    case "all":
    case "any": {
      const each = children(because).map((child) => waysTo(wanted, child, party));
      const oneIsEnough = (because.kind === "all") === (wanted === "no");
      return oneIsEnough ? cheapest(each.flat()) : each.reduce<Alternative[]>(together, [[]]);
    }
    case "concluded": {
      // Concluded by any of several rules: all must be no, or one yes. A stated conclusion would settle it as well.
      const each = children(because).map((child) => waysTo(wanted, child, party));
      return wanted === "yes" ? cheapest(each.flat()) : each.reduce<Alternative[]>(together, [[]]);
    }
    default: {
      if (because.beyond) return [];
      const itself: Alternative = [fact(because, party)];
      // Where no sign is left nobody need be asked.
      const { unless } = because;
      return unless?.to === wanted ? cheapest([itself, ...waysTo("no", unless.signs, party)]) : [itself];
    }
  }
}

/** The cheapest way, or nothing when no stated fact can bring it about. */
export function missingFor(wanted: "yes" | "no", because: Because): Missing[] {
  return [...(waysTo(wanted, because)[0] ?? [])];
}

function children(because: Because): readonly Because[] {
  return because.because ?? [];
}

function fact(because: Because, party: number | undefined): Missing {
  const name = because.fact ?? because.rule ?? "";
  return {
    fact: name,
    ...(party !== undefined && name.startsWith("party.") && { party }),
    ...(because.listed !== undefined && { listed: because.listed }),
  };
}

function together(some: readonly Alternative[], more: readonly Alternative[]): Alternative[] {
  return cheapest(some.flatMap((one) => more.map((other) => union(one, other))));
}

function cheapest(alternatives: Alternative[]): Alternative[] {
  const unique = new Map(alternatives.map((one) => [one.map(keyOf).sort().join("\n"), one]));
  return [...unique]
    .sort(([a, one], [b, other]) => one.length - other.length || (a < b ? -1 : 1))
    .slice(0, MOST_ALTERNATIVES)
    .map(([, one]) => one);
}

export function union(one: Alternative, other: Alternative): Alternative {
  const known = new Set(one.map(keyOf));
  return [...one, ...other.filter((missing) => !known.has(keyOf(missing)))];
}

export function keyOf({ fact, party }: Missing): string {
  return party === undefined ? fact : `${fact} ${party}`;
}
