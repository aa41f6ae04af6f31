import { expect, it } from "vitest";
import { RULES_DIR } from "../../src/installed.ts";
import { loadRules } from "../../src/rules/load.ts";

const { bodies } = await loadRules(RULES_DIR);

it.each([
  ["ru-gru", "2022-02-24"],
  ["ru-fsb", "2022-06-02"],
  ["cn-king-pai", "2022-09-15"],
  ["ru-wagner", "2022-12-21"],
])("%s has footnote 3 from %s, and its listing without it until the day before", (id, day) => {
  const [before, since] = [`${id}-before`, id].map((one) => bodies.find((body) => body.id === one));
  expect([before?.requirement?.footnotes, since?.requirement?.footnotes]).toEqual([[], [3]]);
  expect(since?.from).toBe(day);
  expect((before?.until ?? "") < day && (before?.from ?? "") <= (before?.until ?? "")).toBe(true);
  expect(before?.requirement?.policy).toBe(since?.requirement?.policy);
});
