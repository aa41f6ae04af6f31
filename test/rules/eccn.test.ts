import { describe, expect, it } from "vitest";
import { eccnPattern, isEccn } from "../../src/rules/eccn.ts";

describe("an ECCN against a pattern", () => {
  it.each([
    ["3A991", "3A991", "yes"],
    ["3A991.a.2", "3A991", "yes"],
    ["5A992.c", "5A992.c", "yes"],
    ["5A992", "5A992.c", "unknown"],
    ["5A992.a", "5A992.c", "no"],
    ["3B001.a", "3B001.a.4", "unknown"],
    ["3B001.a.40", "3B001.a.4", "no"],
    ["3E001", "[3-9][DE]*", "yes"],
    ["2E001", "[3-9][DE]*", "no"],
    ["3A001", "[3-9][DE]*", "no"],
    ["0A501", "[0-9][A-E]*", "yes"],
    ["EAR99", "[0-9][A-E]*", "no"],
    ["EAR99", "EAR99", "yes"],
    ["3A991", "EAR99", "no"],
  ])("%s against %s is %s", (eccn, pattern, expected) => {
    expect(eccnPattern(pattern)?.match(eccn)).toBe(expected);
  });

  it.each([
    "",
    "3A99",
    "3F001",
    "[3-9",
    "3*A",
    "EAR98",
    "(3A001|.*)*",
    "3A001..a",
    "[9-3]*",
    "[9-31]*",
    "3[E-A]*",
  ])("%j is no pattern", (text) => {
    expect(eccnPattern(text)).toBeUndefined();
  });

  it("knows an ECCN by its shape", () => {
    expect(["3A991", "5A992.c", "EAR99", "3E001"].map(isEccn)).toEqual([true, true, true, true]);
    expect(["30", "3.00E+01", "ear99", "3A9911"].map(isEccn)).toEqual([false, false, false, false]);
  });

  it.each(["3*", "[0-9][A-E]*", "[3-9][DE]*", "[0-24][A-CE]*", "[35]*", "5[A-D]*"])(
    "%s is met by what begins with such characters",
    (pattern) => {
      const digits = [..."0123456789"];
      const codes = [
        "",
        "3",
        "D3",
        ...digits.flatMap((digit) => [..."ABCDEF"].map((group) => digit + group)),
      ];
      const begins = new RegExp(`^${pattern.slice(0, -1)}`);
      const met = codes.filter((code) => eccnPattern(pattern)?.match(`${code}001`) === "yes");
      expect(met).toEqual(codes.filter((code) => begins.test(`${code}001`)));
    },
  );
});
