import { describe, expect, it } from "vitest";
import { isSubheading, readHs } from "../../src/geo/hs.ts";
import { HS_2022 } from "../../src/geo/hs-codes.ts";

describe("an HS code as it stands in a cell", () => {
  it.each([
    ["847130", "847130"],
    ["8471.30", "847130"],
    ["8471 30 00 00", "8471300000"],
    ["8471.30.0100", "8471300100"],
    ["HTS: 8471.30.0100", "8471300100"],
    ["NCM 8517.13.00", "85171300"],
    ["８４７１３０", "847130"],
    ["0101.21.00", "01012100"],
    ["847130000", "847130000"],
  ])("%s is %s", (text, code) => expect(readHs(text)).toEqual({ code }));

  it.each([
    ["1012100", "01012100"],
    ["101210000", "0101210000"],
  ])("%s has lost its leading zero: %s", (text, code) =>
    expect(readHs(text)).toEqual({ code, restored: true }),
  );

  it("puts a zero back only where that gives a known heading", () => {
    expect(readHs("9990000")).toHaveProperty("problem");
    expect(readHs("10121")).toEqual({
      problem: expect.stringContaining("at least six"),
      suggestion: "010121",
    });
  });

  it.each(["", "laptop", "8471", "84713X", "999999", "980100", "8471.30; 8517.13", "1234567890123"])(
    "%s is none",
    (text) => expect(readHs(text)).toHaveProperty("problem"),
  );

  it("reads a code of an earlier edition as the one that took its place, and asks where several did", () => {
    expect(readHs("8803.30")).toEqual({ code: "880730", superseded: "880330" });
    expect(readHs("8517120000")).toEqual({ problem: expect.stringContaining("851713, 851714") });
  });

  it("answers hostile text at once", () => {
    expect(readHs("1".repeat(1e6))).toHaveProperty("problem");
    expect(readHs(" .".repeat(1e6))).toHaveProperty("problem");
    expect(readHs("constructor")).toHaveProperty("problem");
  });
});

it("the nomenclature has 96 chapters without the reserved 77, and 5,612 subheadings", () => {
  const lines = HS_2022.trim().split("\n");
  expect(lines).toHaveLength(96);
  expect(lines.some((line) => line.startsWith("77"))).toBe(false);
  const pairs = lines.flatMap((line) => line.split(" ").slice(1)).map((heading) => heading.length / 2 - 1);
  expect(pairs.reduce((sum, count) => sum + count, 0)).toBe(5612);
  expect(isSubheading("854231")).toBe(true);
  expect(isSubheading("854140")).toBe(false);
});
