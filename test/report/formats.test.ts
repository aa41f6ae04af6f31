import { parse } from "csv-parse/sync";
import { XMLParser } from "fast-xml-parser";
import { beforeAll, describe, expect, it } from "vitest";
import { FORMAT_NAMES } from "../../src/report/index.ts";
import type { ScreenResult } from "../../src/verdict/result.ts";
import { runOf, storyLists } from "../story.ts";
import { report } from "./lines.ts";

describe("the story of 2022 in every format", () => {
  let results: ScreenResult[];
  let run: Awaited<ReturnType<typeof runOf>>["run"];
  beforeAll(async () => {
    ({ results, run } = await runOf("orders.csv", { lists: await storyLists() }));
  });
  const written = (format: string) => report(format, results, { run });

  it("names every format of the contract", () => {
    expect([...FORMAT_NAMES].sort()).toEqual([
      "csv",
      "github",
      "html",
      "json",
      "junit",
      "markdown",
      "ndjson",
      "sarif",
      "text",
    ]);
  });

  it.each(["text", "html", "markdown", "csv", "junit", "json", "ndjson"])(
    "%s tells every line",
    async (format) => {
      const told = await written(format);
      for (const { shipment, line } of results) {
        const name = ["json", "ndjson"].includes(format)
          ? `"shipment":"${shipment}","line":${line}`
          : format === "csv"
            ? `${shipment},${line},`
            : `${shipment}/${line}`;
        expect(told).toContain(name);
      }
    },
  );

  it.each(["sarif", "github"])("%s tells every line that is not clear", async (format) => {
    const told = await written(format);
    for (const { shipment, line, verdict } of results) {
      if (verdict === "clear") expect(told).not.toContain(`${shipment}/${line}`);
      else expect(told).toContain(`${shipment}/${line}`);
    }
  });

  it("the verdicts are the same in all", async () => {
    const verdicts = results.map(({ verdict }) => verdict);
    const rows = parse(await written("csv"), { columns: true }) as { verdict: string }[];
    expect(rows.map(({ verdict }) => verdict)).toEqual(verdicts);
    const { testsuites } = new XMLParser({
      ignoreAttributes: false,
      isArray: (name) => name.startsWith("test") && name !== "testsuites",
    }).parse(await written("junit"));
    const failed = testsuites.testsuite
      .flatMap(({ testcase }: { testcase: object[] }) => testcase)
      .filter((one: object) => "failure" in one || "error" in one);
    expect(failed).toHaveLength(verdicts.filter((verdict) => verdict !== "clear").length);
  });

  it.each([...FORMAT_NAMES])("%s: the same results give the same bytes", async (format) => {
    expect(await written(format)).toBe(await written(format));
  });
});
