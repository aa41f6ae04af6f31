import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { all, any, not, type Truth } from "../src/truth.ts";

const truths = ["yes", "no", "unknown"] as const;
const truth = fc.constantFrom<Truth>(...truths);

describe("strong Kleene logic", () => {
  it.each([
    ["yes", "yes", "yes", "yes"],
    ["yes", "no", "no", "yes"],
    ["yes", "unknown", "unknown", "yes"],
    ["no", "no", "no", "no"],
    ["no", "unknown", "no", "unknown"],
    ["unknown", "unknown", "unknown", "unknown"],
  ] as const)("%s with %s: all is %s, any is %s", (one, other, both, either) => {
    expect(all([one, other])).toBe(both);
    expect(all([other, one])).toBe(both);
    expect(any([one, other])).toBe(either);
    expect(any([other, one])).toBe(either);
  });

  it("an empty conjunction holds, an empty disjunction does not", () => {
    expect(all([])).toBe("yes");
    expect(any([])).toBe("no");
  });

  it("negation changes what is known and nothing else", () => {
    expect(truths.map(not)).toEqual(["no", "yes", "unknown"]);
  });

  it("De Morgan holds for any parts", () => {
    fc.assert(
      fc.property(fc.array(truth), (parts) => {
        expect(not(all(parts))).toBe(any(parts.map(not)));
      }),
    );
  });

  it("learning an unknown part never turns a known answer round", () => {
    fc.assert(
      fc.property(fc.array(truth, { minLength: 1 }), fc.nat(), truth, (parts, at, learned) => {
        const index = at % parts.length;
        if (parts[index] !== "unknown") return;
        for (const join of [all, any]) {
          const before = join(parts);
          if (before !== "unknown") expect(join(parts.with(index, learned))).toBe(before);
        }
      }),
    );
  });
});
