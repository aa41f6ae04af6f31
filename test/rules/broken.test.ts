import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { loadRules } from "../../src/rules/load.ts";
import { printProblem } from "../../src/rules/problem.ts";
import { SOUND, TODAY, withFiles } from "./mini-law.ts";

const folder = fileURLToPath(new URL("broken/", import.meta.url));
const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));

test("the small law itself is without mistakes", async () => {
  expect((await loadRules(SOUND, { today: TODAY })).problems).toEqual([]);
});

describe("a mistake is told with its place, the line, why, and the nearest right word", () => {
  test.each(names)("%s", async (name) => {
    const path = `house/${name.slice(0, -".yaml".length)}`;
    const { problems } = await withFiles({ [path]: readFileSync(folder + name, "utf8") });
    expect(problems).not.toEqual([]);
    await expect(`${problems.map(printProblem).join("\n\n")}\n`).toMatchFileSnapshot(
      `${folder}${name.replace(/yaml$/, "txt")}`,
    );
  });
});
