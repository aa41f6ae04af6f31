import { describe, expect, it } from "vitest";
import { OUTCOMES, WorstFirst } from "../../src/report/outcome.ts";

describe("the worst of a stream", () => {
  it("keeps the order of outcomes, and within one that of the manifest", () => {
    const worst = new WorstFirst<string>(10);
    for (const outcome of [...OUTCOMES].reverse()) {
      worst.add(outcome, () => `${outcome} 1`);
      worst.add(outcome, () => `${outcome} 2`);
    }
    expect(worst.all()).toEqual(OUTCOMES.flatMap((outcome) => [`${outcome} 1`, `${outcome} 2`]));
  });

  it("is never larger than it may be, and never gives up the worse for the milder", () => {
    const worst = new WorstFirst<string>(2);
    worst.add("clear", () => "clear");
    worst.add("review", () => "review 1");
    worst.add("review", () => "review 2");
    expect(worst.all()).toEqual(["review 1", "review 2"]);
    worst.add("prohibited", () => "prohibited");
    expect(worst.all()).toEqual(["prohibited", "review 1"]);
    expect(worst.size).toBe(2);
  });

  it("does not make what it does not keep", () => {
    const worst = new WorstFirst<string>(1);
    worst.add("review", () => "review");
    worst.add("clear", () => {
      throw new Error("made in vain");
    });
    expect(worst.all()).toEqual(["review"]);
    expect(new WorstFirst<string>(0).all()).toEqual([]);
  });
});
