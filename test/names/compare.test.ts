import { describe, expect, it } from "vitest";
import {
  analyseName,
  buildNameIndex,
  compareNames,
  explainComparison,
  openNameIndex,
} from "../../src/names/index.ts";

describe("two names of one party", () => {
  it.each([
    ["Siemens AG", "Siemens Aktiengesellschaft", "company"],
    ["SiemensAG", "Siemens AG", "company"],
    ["Boris Johnson", "Alexandre Boris de Pfeffel Johnson", "person"],
    ["V. Putin", "Vladimir Putin", "person"],
    ["Владимир Путин", "Vladimir Putin", "person"],
  ] as const)("%s is %s", (a, b, type) => {
    expect(compareNames(a, b, { type })).toBeGreaterThanOrEqual(0.7);
  });
});

describe("two names of two parties", () => {
  it.each([
    ["Volkswagen AG", "Siemens AG", "company"],
    ["Sergey Viktorovich Lavrov", "Sergey Borisovich Lavrov", "person"],
    ["Bank of China (Hong Kong) Limited", "Bank of China (Singapore) Limited", "company"],
  ] as const)("%s is not %s", (a, b, type) => {
    expect(compareNames(a, b, { type })).toBeLessThan(0.7);
  });
});

it("explains which word met which", () => {
  const { alignment } = explainComparison("Sergej Lavrov", "Lavrov, Sergey", { type: "person" });
  expect(alignment.map(({ left, right, how }) => [left, right, how])).toContainEqual([
    "sergej",
    "sergey",
    "sounds-alike",
  ]);
});

it("finds a misspelt name in a list", () => {
  const index = openNameIndex(
    buildNameIndex([
      { text: "Rosoboronexport JSC", ref: 7, kind: "primary", type: "company" },
      { text: "Sergey Lavrov", ref: 8, kind: "primary", type: "person" },
    ]),
  );
  const { hits } = index.search(analyseName("Rosoboronexprt"));
  expect(hits.map(({ ref }) => ref)).toEqual([7]);
});
