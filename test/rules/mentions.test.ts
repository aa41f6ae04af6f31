import fc from "fast-check";
import { expect, test } from "vitest";
import { folded, mentions } from "../../src/rules/operators.ts";

test.each([
  ["Toy-drone, 2 pcs", "toy drone"],
  ["Детали для БПЛА", "бпла"],
  ["無人機 drone", "無人機"],
  ["straße", "straße"],
])("“%s” mentions %s, whatever the case and the signs between", (text, word) => {
  expect(mentions(text, [folded(word)])).toBe("yes");
});

test("a word is not found within another", () => {
  expect(mentions("a dronefly, drones", [folded("drone")])).toBe("no");
});

test("plain text is told in words as text in any script is", () => {
  const plain = fc.string({ unit: fc.constantFrom(..."aZ09_-., \t\n€é\u212a") });
  fc.assert(
    fc.property(plain, (text) => {
      // Beside a letter of another script the expression for all scripts is used.
      expect(` ${folded(text).trim()} я `.replace(/^ {2}/, " ")).toBe(folded(`${text} я`));
    }),
  );
});
