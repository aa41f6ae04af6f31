import { describe, expect, test } from "vitest";
import { nearest } from "../../src/rules/nearest.ts";
import { printProblem, Source } from "../../src/rules/problem.ts";

describe("a problem as people read it", () => {
  test("place, message, line, caret, hint", () => {
    const source = new Source("rules/x.yaml", "a: 1\n  expect: yess\n");
    expect(
      printProblem(source.problem({ start: 15, end: 19 }, '"yess" is not an answer', "did you mean yes?")),
    ).toBe(
      `rules/x.yaml:2:11  "yess" is not an answer
    expect: yess
            ^^^^
    did you mean yes?`,
    );
  });

  test("a long line is shown around the place", () => {
    const source = new Source("x.yaml", `${"a".repeat(500)}HERE${"b".repeat(500)}`);
    const [, line, caret] = printProblem(source.problem({ start: 500, end: 504 }, "wrong")).split("\n");
    expect(line?.length).toBeLessThan(200);
    expect(line?.slice(caret?.indexOf("^"), (caret?.lastIndexOf("^") ?? 0) + 1)).toBe("HERE");
  });

  test("what spans several lines is marked on the first", () => {
    const source = new Source("x.yaml", "a: [1,\n2]\n");
    expect(printProblem(source.problem({ start: 3, end: 9 }, "wrong"))).toBe(
      "x.yaml:1:4  wrong\n    a: [1,\n       ^^^",
    );
  });

  test("control characters of the file do not reach the terminal", () => {
    const source = new Source("x.yaml", "a: \u001b[31mred\u202e");
    const printed = printProblem(source.problem({ start: 3, end: 4 }, "the text \u001b[2J"));
    expect(printed).not.toMatch(/[\u001b\u202e]/);
    expect(printed).toContain("a: ·[31mred·");
  });
});

describe("the nearest right word", () => {
  test.each([
    ["yess", ["no", "unknown", "yes"], "yes"],
    ["item.ecn", ["item.cn", "item.eccn"], "item.eccn"],
    ["end-usre", ["end-user", "exporter"], "end-user"],
    ["ALL", ["all", "any"], "all"],
    ["titel", ["title", "rule"], "title"],
    ["zebra", ["all", "any"], undefined],
    ["", ["all"], undefined],
    ["x".repeat(5_000), ["x".repeat(5_000)], undefined],
  ])("%s", (word, words, expected) => {
    expect(nearest(word, words)).toBe(expected);
  });
});
