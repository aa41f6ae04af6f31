import { describe, expect, test } from "vitest";
import { type Bare, nameBand } from "../../src/lists/bands.ts";

const same = (score: number): Bare => ({
  score,
  outcome: "same",
  ...(score >= 0.9 ? { band: "match" } : {}),
});
const vague = (score: number): Bare => ({ score, outcome: "same", band: "possible" });
const evidence = (agree: string[] = [], contradict: string[] = []) => ({ agree, contradict });

describe("the band of a hit by name", () => {
  test("a bare name: possible from 0.7, a match where the name says enough", () => {
    expect(nameBand(vague(0.69), "primary", evidence())).toBeUndefined();
    expect(nameBand(vague(0.7), "primary", evidence())).toBe("possible");
    expect(nameBand(vague(1), "primary", evidence())).toBe("possible");
    expect(nameBand(same(0.97), "primary", evidence())).toBe("match");
  });

  test.each([
    ["country", 0.87],
    ["birth", 0.83],
    ["building", 0.85],
    ["address", 0.8],
  ])("%s that agrees: a match from %f", (what, score) => {
    expect(nameBand(vague(score), "primary", evidence([what]))).toBe("match");
    expect(nameBand(vague(score - 0.01), "primary", evidence([what]))).toBe("possible");
  });

  test("a city alone supports nothing", () => {
    expect(nameBand(vague(1), "primary", evidence(["city"]))).toBe("possible");
  });

  test("no support, but a number, makes a match of names far apart", () => {
    expect(nameBand(vague(0.77), "primary", evidence(["address", "country", "birth"]))).toBe("possible");
    expect(nameBand(vague(0.7), "primary", evidence(["id"]))).toBe("match");
  });

  test.each([
    ["country", 0.75],
    ["type", 0.8],
    ["id", 0.82],
    ["birth", 0.85],
  ])("%s that contradicts: possible from %f only", (what, score) => {
    expect(nameBand(vague(score - 0.01), "primary", evidence([], [what]))).toBeUndefined();
    expect(nameBand(vague(score), "primary", evidence([], [what]))).toBe("possible");
  });

  test("however much contradicts, nearly equal names stay possible", () => {
    expect(nameBand(vague(0.95), "primary", evidence([], ["country", "birth", "id", "type"]))).toBe(
      "possible",
    );
  });

  test("another legal entity under the same name is asked about, never taken for this one", () => {
    const subsidiary: Bare = { score: 0.98, outcome: "same-group", band: "possible" };
    expect(nameBand(subsidiary, "primary", evidence(["address", "country"]))).toBe("possible");
  });

  test("a weak alias needs to be close, and needs support to match", () => {
    expect(nameBand(same(0.89), "weak", evidence())).toBeUndefined();
    expect(nameBand(same(1), "weak", evidence())).toBe("possible");
    expect(nameBand(same(1), "weak", evidence(["country"]))).toBe("match");
  });
});
