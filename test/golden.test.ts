import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { resultSchema } from "../src/report/schema.ts";
import { runOf, STORY, STORY_DAYS, storyLists } from "./story.ts";

/** What each line of the story comes to, in few words: the part of a result that a reader checks against the law. */
function told({ results }: Awaited<ReturnType<typeof runOf>>) {
  return results.map((result) => {
    const line = `${result.shipment}/${result.line}`;
    if (result.verdict === "unreadable")
      return { line, verdict: result.verdict, why: result.problems.map(({ column }) => column) };
    return {
      line,
      verdict: result.verdict,
      findings: result.findings
        .filter(({ effect }) => effect !== "advice")
        .map(({ effect, policy, cite, party, liftableBy }) =>
          [effect, policy, cite, party?.name, ...liftableBy.map(({ symbol, cite }) => `or ${symbol ?? cite}`)]
            .filter(Boolean)
            .join("; "),
        ),
      lifted: result.lifted.map(({ cite, symbol, byCite }) => `${cite} by ${symbol ?? byCite}`),
      asks: result.questions.map(({ fact }) => fact),
    };
  });
}

describe("the story of 2022, screened on four days", () => {
  let lists: string;
  beforeAll(async () => {
    lists = await storyLists();
  });

  it.each(STORY_DAYS)("as of %s", async (asOf) => {
    const run = await runOf("orders.csv", { lists, asOf });
    await expect(`${JSON.stringify(told(run), null, 2)}\n`).toMatchFileSnapshot(
      join(STORY, "expected", `${asOf}.json`),
    );
  });

  it("every result keeps to the published schema", async () => {
    const valid = new Ajv2020({ strict: false, formats: { uuid: true } }).compile(
      z.toJSONSchema(resultSchema),
    );
    const run = JSON.parse(JSON.stringify(await runOf("orders.csv", { lists, asOf: "2022-03-28" })));
    expect(valid(run), JSON.stringify(valid.errors)).toBe(true);
  });

  it("the same inputs give the same bytes", async () => {
    const [one, other] = [await runOf("orders.csv", { lists }), await runOf("orders.csv", { lists })];
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
  });

  it("the expected results are those of a person, not of a run: each verdict of 2022-03-28 stands in the README of the story", () => {
    const expected = JSON.parse(readFileSync(join(STORY, "expected", "2022-03-28.json"), "utf8")) as {
      line: string;
      verdict: string;
    }[];
    const readme = readFileSync(join(STORY, "README.md"), "utf8");
    for (const { line, verdict } of expected) expect(readme).toContain(`| ${line} | ${verdict} |`);
  });
});
