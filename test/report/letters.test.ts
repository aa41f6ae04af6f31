import { describe, expect, it } from "vitest";
import { differences } from "../../src/report/letters.ts";

/** Both names with what only they have in brackets. */
function shown(one: string, other: string): [string, string] | undefined {
  return differences(one, other)?.map((name) =>
    name.map(({ text, same }) => (same ? text : `[${text}]`)).join(""),
  ) as [string, string] | undefined;
}

describe("what differs between two names", () => {
  it.each([
    [
      "one letter more",
      "Reserch Institute",
      "Research Institute",
      "Reserch Institute",
      "Rese[a]rch Institute",
    ],
    ["two letters swapped", "Retial", "Retail", "Ret[i]al", "Reta[i]l"],
    ["one letter another", "Ivanow", "Ivanov", "Ivano[w]", "Ivano[v]"],
    ["the order of words is no difference", "Ivan Petrov", "Petrov Ivan", "Ivan Petrov", "Petrov Ivan"],
    [
      "case, accents and punctuation are none",
      "MÜLLER, Söhne",
      "Muller Sohne",
      "MÜLLER, Söhne",
      "Muller Sohne",
    ],
    [
      "a word that only one has",
      "Volga Retail",
      "Volga Retail Trading",
      "Volga Retail",
      "Volga Retail [Trading]",
    ],
    ["words that have nothing in common", "Volga Alpha", "Volga Omskijx", "Volga [Alpha]", "Volga [Omskijx]"],
  ])("%s", (_name, one, other, left, right) => {
    expect(shown(one, other)).toEqual([left, right]);
  });

  it("between scripts letters say nothing", () => {
    expect(shown("华为技术有限公司", "Huawei Technologies")).toBeUndefined();
  });

  it("nothing of either name is lost but the width of its spaces", () => {
    const [one, other] = differences("A  B\tC D'E", "A B X") ?? [];
    expect(one?.map(({ text }) => text).join("")).toBe("A B C D'E");
    expect(other?.map(({ text }) => text).join("")).toBe("A B X");
  });

  it("names too long to be a name are not laid side by side", () => {
    expect(shown("x ".repeat(100_000), "x ".repeat(100_000))).toBeUndefined();
  });
});
