import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Owner, Party } from "../../src/line.ts";
import { isOwned } from "../../src/rules/owned.ts";

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
          const test = { ...half, together };
          // Nobody's owners are looked behind: who counts so far stands for listed, by a mark of its own.
          const counts = parties.map(
            (_, index) => (listed.includes(index) ? "yes" : "no") as "yes" | "no" | "unknown",
          );
          for (let changes = true; changes; ) {
            changes = false;
            for (const [index, own] of owners.entries()) {
              if (listed.includes(index)) continue;
              const flat = own.map(({ party, percent }): Owner => {
                const is = counts[parties.indexOf(party)]!;
                const listing = {
                  on: "EL",
                  footnotes: [],
                  programmes: [],
                  measures: [],
                  name: "",
                  is: "yes" as const,
                };
                const value = is === "no" ? [] : [{ ...listing, is }];
                return { percent, party: { ...party, facts: new Map([["party.listed", { value, from }]]) } };
              });
              const { truth } = isOwned(flat, test);
              changes ||= truth !== counts[index];
              counts[index] = truth;
            }
          }
          for (const [index, own] of owners.entries())
            if (!listed.includes(index)) expect(isOwned(own, test).truth).toBe(counts[index]);
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
