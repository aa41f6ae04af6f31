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
});
