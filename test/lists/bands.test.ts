import { describe, expect, test } from "vitest";
import { type Bare, type NameOnList, nameBand } from "../../src/lists/bands.ts";

const same = (score: number): Bare => ({
  score,
  outcome: "same",
  ...(score >= 0.9 ? { band: "match" } : {}),
});
const vague = (score: number): Bare => ({ score, outcome: "same", band: "possible" });
const PRIMARY: NameOnList = { kind: "primary", type: "company" };
const WEAK: NameOnList = { kind: "weak", type: "company" };
const evidence = (agree: string[] = [], contradict: string[] = []) => ({ agree, contradict });

describe("the band of a hit by name", () => {
  test("a bare name: possible from 0.7, a match where the name says enough", () => {
    expect(nameBand(vague(0.69), PRIMARY, evidence())).toBeUndefined();
    expect(nameBand(vague(0.7), PRIMARY, evidence())).toBe("possible");
    expect(nameBand(vague(1), PRIMARY, evidence())).toBe("possible");
    expect(nameBand(same(0.97), PRIMARY, evidence())).toBe("match");
  });

  test.each([
    ["country", 0.87],
    ["birth", 0.83],
    ["building", 0.85],
    ["address", 0.8],
  ])("%s that agrees: a match from %f", (what, score) => {
    expect(nameBand(vague(score), PRIMARY, evidence([what]))).toBe("match");
    expect(nameBand(vague(score - 0.01), PRIMARY, evidence([what]))).toBe("possible");
  });

  test("a city alone supports nothing", () => {
    expect(nameBand(vague(1), PRIMARY, evidence(["city"]))).toBe("possible");
  });

  test("no support, but a number, makes a match of names far apart", () => {
    expect(nameBand(vague(0.77), PRIMARY, evidence(["address", "country", "birth"]))).toBe("possible");
    expect(nameBand(vague(0.7), PRIMARY, evidence(["id"]))).toBe("match");
  });

  test.each([
    ["country", 0.75],
    ["type", 0.8],
    ["id", 0.82],
    ["birth", 0.85],
  ])("%s that contradicts: possible from %f only", (what, score) => {
    expect(nameBand(vague(score - 0.01), PRIMARY, evidence([], [what]))).toBeUndefined();
    expect(nameBand(vague(score), PRIMARY, evidence([], [what]))).toBe("possible");
  });

  test("however much contradicts, nearly equal names stay possible", () => {
    expect(nameBand(vague(0.95), PRIMARY, evidence([], ["country", "birth", "id", "type"]))).toBe("possible");
  });

  test("another legal entity under the same name is asked about, never taken for this one", () => {
    const subsidiary: Bare = { score: 0.98, outcome: "same-group", band: "possible" };
    expect(nameBand(subsidiary, PRIMARY, evidence(["address", "country"]))).toBe("possible");
  });

  test("a person's given name and surname alone are never a match; with a third name, or with support, they are", () => {
    const person: NameOnList = { kind: "primary", type: "person" };
    const words = (count: number): Bare => ({
      ...same(1),
      alignment: Array.from({ length: count }, () => ({
        left: "x",
        right: "x",
        how: "equal",
        likeness: 1,
        cost: 0,
      })),
    });
    expect(nameBand(words(2), person, evidence())).toBe("possible");
    expect(nameBand(words(2), person, evidence(["country"]))).toBe("match");
    expect(nameBand(words(3), person, evidence())).toBe("match");
  });

  test("a weak alias needs to be close, and needs support to match", () => {
    expect(nameBand(same(0.89), WEAK, evidence())).toBeUndefined();
    expect(nameBand(same(1), WEAK, evidence())).toBe("possible");
    expect(nameBand(same(1), WEAK, evidence(["country"]))).toBe("match");
  });
});
