import { describe, expect, it } from "vitest";
import { RuleBook } from "../../src/rules/book.ts";
import { givenLine } from "../../src/rules/given.ts";
import { begins, isListing } from "../../src/rules/operators.ts";
import { is, rule, ruleSet } from "../verdict/rules.ts";

describe("a limb with days of its own", () => {
  const supplement = {
    from: "2023-02-24",
    until: "2024-06-11",
    confirmed: false,
    when: is("item.hs", "847150"),
  };
  const limb = rule(
    "limb",
    { kind: "prohibited" },
    { any: [is("item.eccn", "3A991"), { during: supplement }] },
  );
  const book = new RuleBook(ruleSet([limb]));
  const truthOn = (date: string) => {
    const { line } = givenLine({ date, "item.eccn": "EAR99", "item.hs": "847150" });
    return book.on(date).ask(line).truthOf(limb.id);
  };

  it("counts from its first day to its last", () => {
    const days = ["2023-02-23", "2023-02-24", "2024-06-11", "2024-06-12"];
    expect(days.map(truthOn)).toEqual(["no", "yes", "yes", "no"]);
  });

  it("leaves the rule unconfirmed on its days only", () => {
    const days = ["2023-02-23", "2023-02-24", "2024-06-12"];
    expect(days.map((date) => book.on(date).rule(limb.id)?.confirmed)).toEqual([true, false, true]);
  });
});

describe("the beginning of an HS code", () => {
  it("is a chapter or a heading", () => {
    expect([begins("880622", ["88"]), begins("880622", ["8805", "8806"]), begins("088061", ["88"])]).toEqual([
      "yes",
      "yes",
      "no",
    ]);
  });
});

describe("a listing that states no scope", () => {
  const listing = { on: "EL", footnotes: [], programmes: [], measures: [], name: "X", is: "yes" as const };

  it("is for all items", () => {
    expect(isListing(listing, { on: ["EL"], scope: ["all-items"] })).toBe("yes");
    expect(isListing(listing, { on: ["EL"], scope: ["ccl"] })).toBe("no");
  });

  it("may be under any programme and policy, and have any footnote where its text tells none", () => {
    expect(isListing(listing, { on: ["EL"], programme: ["SDGT"] })).toBe("unknown");
    expect(isListing(listing, { on: ["EL"], policy: ["denial"] })).toBe("unknown");
    expect(isListing(listing, { on: ["EL"], footnote: ["3"] })).toBe("no");
    expect(isListing({ ...listing, ambiguousFootnote: true }, { on: ["EL"], footnote: ["3"] })).toBe(
      "unknown",
    );
    expect(isListing({ ...listing, programmes: ["CUBA"] }, { on: ["EL"], programme: ["SDGT"] })).toBe("no");
  });
});
