import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Listing, Owner, Party } from "../../src/line.ts";
import { heldThrough, isOwned } from "../../src/rules/owned.ts";

const half = { listing: { on: ["EL"] }, percent: 50, over: false, together: true };

function owner(
  name: string,
  percent: number | [number, number] | undefined,
  { listed = false, owners = [] as Owner[] } = {},
): Owner {
  const party: Party = { role: "owner", name, facts: new Map() };
  const from = { kind: "answer", where: "test" } as const;
  if (listed) {
    const listing = { on: "EL", footnotes: [], programmes: [], measures: [], name, is: "yes" as const };
    party.facts.set("party.listed", { value: [listing], from });
  }
  if (owners.length > 0) party.facts.set("party.owners", { value: owners, from });
  const [low, high] = Array.isArray(percent) ? percent : [percent, percent];
  return { party, percent: low === undefined || high === undefined ? undefined : { from: low, to: high } };
}

type Answer = "yes" | "no" | "unknown";

/**
 * Who is owned so, with nobody's owners looked behind: who counts so far stands for listed, by a mark of its own, and everybody is asked
 * again until nobody changes.
 */
function asked(parties: readonly Party[], owners: readonly Owner[][], listed: readonly number[]): Answer[] {
  const from = { kind: "answer", where: "test" } as const;
  const counts = parties.map((_, index): Answer => (listed.includes(index) ? "yes" : "no"));
  for (let changes = true; changes; ) {
    changes = false;
    for (const [index, own] of owners.entries()) {
      if (listed.includes(index)) continue;
      const flat = own.map(({ party, percent }): Owner => {
        const is = counts[parties.indexOf(party)]!;
        const listing = { on: "EL", footnotes: [], programmes: [], measures: [], name: "" };
        const value: Listing[] = is === "no" ? [] : [{ ...listing, is }];
        return { percent, party: { ...party, facts: new Map([["party.listed", { value, from }]]) } };
      });
      const { truth } = isOwned(flat, half);
      changes ||= truth !== counts[index];
      counts[index] = truth;
    }
  }
  return counts;
}

describe("owned by listed parties", () => {
  it.each([
    ["60 % by one", [owner("A", 60, { listed: true })], "yes"],
    ["exactly 50 %", [owner("A", 50, { listed: true })], "yes"],
    ["49 %", [owner("A", 49, { listed: true })], "no"],
    ["25 % and 25 % together", [owner("A", 25, { listed: true }), owner("B", 25, { listed: true })], "yes"],
    ["25 % and 24 %", [owner("A", 25, { listed: true }), owner("B", 24, { listed: true })], "no"],
    ["a band of 25–50 %", [owner("A", [25, 50], { listed: true })], "unknown"],
    ["a share nobody knows", [owner("A", undefined, { listed: true })], "unknown"],
    [
      "a share nobody knows where 60 % is another's",
      [owner("A", undefined, { listed: true }), owner("B", 60)],
      "no",
    ],
    [
      "half of a company half owned by a listed one (shares are not multiplied)",
      [owner("M", 50, { owners: [owner("A", 50, { listed: true })] })],
      "yes",
    ],
    ["all of a company 49 % owned", [owner("M", 100, { owners: [owner("A", 49, { listed: true })] })], "no"],
    ["nobody listed", [owner("A", 100)], "no"],
  ])("%s: %#", (_case, owners, expected) => {
    expect(isOwned(owners as Owner[], half).truth).toBe(expected);
  });

  it("each alone does not add up", () => {
    const owners = [owner("A", 25, { listed: true }), owner("B", 25, { listed: true })];
    expect(isOwned(owners, { ...half, together: false }).truth).toBe("no");
  });

  it("each alone counts all ways by which it holds: 30 % itself and 30 % through its own company", () => {
    const ways = [
      owner("A", 30, { listed: true }),
      owner("Holding", 30, { owners: [owner("A", 60, { listed: true })] }),
    ];
    expect(isOwned(ways, { ...half, together: false }).truth).toBe("yes");
    const others = [
      owner("A", 30, { listed: true }),
      owner("Holding", 30, { owners: [owner("B", 60, { listed: true })] }),
    ];
    expect(isOwned(others, { ...half, together: false }).truth).toBe("no");
  });

  it("one entry of a list under two names is one person", () => {
    const entry = (name: string) => {
      const one = owner(name, 30, { listed: true });
      const [listing] = one.party.facts.get("party.listed")!.value as Listing[];
      listing!.name = "Ivan Ivanov";
      return one;
    };
    const two = [entry("I. Ivanov"), entry("Иван Иванов")];
    expect(isOwned(two, { ...half, together: false }).truth).toBe("yes");
  });

  it("so many that nobody works out who holds what alone stay open", () => {
    const many = Array.from({ length: 101 }, (_, index) => owner(`P${index}`, 0.9, { listed: true }));
    expect(isOwned(many, { ...half, together: false }).truth).toBe("unknown");
  });

  it("says how much is held and through whom, nearest first", () => {
    const ways = [
      owner("A", 20, { listed: true }),
      owner("Holding", [25, 50], { owners: [owner("B", 60, { listed: true }), owner("C", 40)] }),
      owner("D", 30),
    ];
    expect(heldThrough(ways, half)).toEqual({
      from: 45,
      to: 70,
      through: [
        { of: null, owner: "A", percent: { from: 20, to: 20 }, listed: "EL" },
        { of: null, owner: "Holding", percent: { from: 25, to: 50 } },
        { of: "Holding", owner: "B", percent: { from: 60, to: 60 }, listed: "EL" },
      ],
    });
  });

  it("says of an owner who may be listed that he may be", () => {
    const maybe = owner("A", 60, { listed: true });
    const listings = maybe.party.facts.get("party.listed")!.value as Listing[];
    listings[0]!.is = "unknown";
    expect(heldThrough([maybe], half)).toMatchObject({
      from: 0,
      to: 60,
      through: [{ listed: "EL, possibly" }],
    });
  });

  it("more than half is not half", () => {
    expect(isOwned([owner("A", 50, { listed: true })], { ...half, over: true }).truth).toBe("no");
    expect(isOwned([owner("A", 50.1, { listed: true })], { ...half, over: true }).truth).toBe("yes");
  });

  it("a company that owns itself through another ends", () => {
    const one = owner("A", 60);
    const other = owner("B", 60, { owners: [one] });
    one.party.facts.set("party.owners", { value: [other], from: { kind: "answer", where: "test" } });
    expect(isOwned([one], half).truth).toBe("no");
  });

  it("another listed owner never weakens", () => {
    const rank = { no: 0, unknown: 1, yes: 2 };
    const share = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constant(undefined));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(share, fc.boolean()), { maxLength: 4 }),
        fc.integer({ min: 0, max: 60 }),
        (owners, more) => {
          const before = owners.map(([percent, listed], index) => owner(`O${index}`, percent, { listed }));
          const named = before.reduce((sum, { percent }) => sum + (percent?.from ?? 0), 0);
          if (named + more > 100 || owners.some(([percent]) => percent === undefined)) return;
          const after = [...before, owner("New", more, { listed: true })];
          expect(rank[isOwned(after, half).truth]).toBeGreaterThanOrEqual(rank[isOwned(before, half).truth]);
        },
      ),
    );
  });

  it("is told in any graph, circles too, as by asking everybody again until nobody changes", () => {
    const share = fc.oneof(
      fc.integer({ min: 0, max: 70 }),
      fc.constant(undefined),
      fc.constant<[number, number]>([25, 50]),
    );
    const edges = fc.array(fc.tuple(fc.nat(5), fc.nat(5), share), { maxLength: 14 });
    fc.assert(
      fc.property(
        edges,
        fc.uniqueArray(fc.nat(5), { maxLength: 2 }),
        fc.boolean(),
        (stated, listed, together) => {
          const parties = Array.from(
            { length: 6 },
            (_, index) => owner(`P${index}`, 0, { listed: listed.includes(index) }).party,
          );
          const from = { kind: "answer", where: "test" } as const;
          const owners = parties.map((_, index) =>
            stated
              .filter(([of, by]) => of === index && by !== index)
              .map(([, by, percent]): Owner => ({ ...owner("", percent), party: parties[by]! })),
          );
          owners.forEach((value, index) => {
            if (value.length > 0) parties[index]!.facts.set("party.owners", { value, from });
          });
          for (const [index, own] of owners.entries()) {
            if (listed.includes(index)) continue;
            // Each by itself: as if nobody else were listed.
            const persons = together ? [listed] : listed.map((one) => [one]);
            const answers = persons.map((those) => asked(parties, owners, those)[index] ?? "no");
            const expected = (["yes", "unknown"] as const).find((truth) => answers.includes(truth)) ?? "no";
            expect(isOwned(own, { ...half, together }).truth).toBe(expected);
          }
        },
      ),
    );
  });

  it("is told through a chain of 100,000 companies that closes, and through many ways between two", () => {
    const from = { kind: "answer", where: "test" } as const;
    const chain = Array.from({ length: 100_000 }, (_, index) => owner(`C${index}`, 60));
    chain.forEach(({ party }, index) => {
      const value = [chain[(index + 1) % chain.length]!];
      party.facts.set("party.owners", { value, from });
    });
    expect(isOwned([chain[0]!], half).truth).toBe("no");
    const { party: last } = chain.at(-1)!;
    last.facts.set("party.owners", { value: [owner("A", 50, { listed: true })], from });
    expect(isOwned([chain[0]!], half).truth).toBe("yes");

    let layer = [owner("A", 50, { listed: true }), owner("B", 50)];
    for (let depth = 0; depth < 60; depth++)
      layer = [owner(`L${depth}`, 50, { owners: layer }), owner(`R${depth}`, 50, { owners: layer })];
    expect(isOwned(layer, half).truth).toBe("yes");
  });
});

describe("owners by their country", () => {
  const from = { kind: "answer", where: "test" } as const;
  const cuban = { ...half, listing: { country: ["CU"] } };
  const of = (
    fact: string,
    country: string,
    percent?: number | [number, number],
    owners: Owner[] = [],
  ): Owner => {
    const one = owner(`of ${country}`, percent, { owners });
    one.party.facts.set(fact, { value: country, from });
    return one;
  };

  it.each<[string, Owner[], Answer]>([
    ["two add up", [of("party.country", "CU", 30), of("party.country", "CU", 20)], "yes"],
    ["by the country of their head office", [of("party.hqCountry", "CU", 50)], "yes"],
    ["by the law they are organized under", [of("party.incorporatedIn", "CU", 50)], "yes"],
    ["through a company in between", [of("party.country", "FR", 50, [of("party.country", "CU", 50)])], "yes"],
    ["whoever stands behind them", [of("party.country", "CU", 50, [of("party.country", "FR", 100)])], "yes"],
    ["less than half", [of("party.country", "CU", 49)], "no"],
    ["a share that nobody knows", [of("party.country", "CU")], "unknown"],
    ["an owner of no stated country is of none of them", [owner("somebody", 100)], "no"],
  ])("%s", (_name, owners, truth) => expect(isOwned(owners, cuban).truth).toBe(truth));
});
