import { describe, expect, it } from "vitest";
import { isListing } from "../../src/rules/operators.ts";

const listing = (...programmes: string[]) => ({
  on: "SDN",
  footnotes: [],
  programmes,
  measures: [],
  name: "X",
  is: "yes" as const,
});

describe("a listing beyond programmes (a general license that covers one programme only)", () => {
  const beyond = { on: ["SDN"], beyond: ["RUSSIA-EO14024"] };

  it.each([
    ["under the programme alone", listing("RUSSIA-EO14024"), "no"],
    ["under another as well", listing("RUSSIA-EO14024", "UKRAINE-EO13662"), "yes"],
    ["under another only", listing("SDGT"), "yes"],
    ["without a programme, which may be any", listing(), "yes"],
    ["on another list", { ...listing("SDGT"), on: "EL" }, "no"],
    ["a possible match under another", { ...listing("SDGT"), is: "unknown" as const }, "unknown"],
  ])("%s", (_name, one, expected) => {
    expect(isListing(one, beyond)).toBe(expected);
  });
});
