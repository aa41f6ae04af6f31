import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import {
  finding,
  HOSTILE,
  hostile,
  licensed,
  line,
  prohibited,
  RUN,
  report,
  reviewed,
  unreadable,
} from "./lines.ts";

const schema = JSON.parse(readFileSync(new URL("sarif-2.1.0.schema.json", import.meta.url), "utf8"));
const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
const valid = ajv.compile(schema);

async function sarif(...args: Parameters<typeof report> extends [string, ...infer Rest] ? Rest : never) {
  const log = JSON.parse(await report("sarif", ...args));
  expect(valid(log), JSON.stringify(valid.errors)).toBe(true);
  return log.runs[0];
}

describe("SARIF 2.1.0", () => {
  it("keeps to the schema, with results of every kind and with none", async () => {
    await sarif([prohibited(), licensed(), unreadable(), reviewed(), line()]);
    await sarif([]);
    await sarif([hostile()]);
  });

  it("the schema that it is held against refuses what SARIF refuses", () => {
    const run = { tool: { driver: { name: "screen" } } };
    const log = { version: "2.1.0", runs: [run] };
    expect(valid(log)).toBe(true);
    expect(valid({ ...log, version: "2.0.0" })).toBe(false);
    expect(valid({ ...log, runs: [{ ...run, results: [{ message: { text: "x" }, level: "bad" }] }] })).toBe(
      false,
    );
    expect(valid({ ...log, runs: [{ ...run, extra: 1 }] })).toBe(false);
  });

  it("points at the manifest's line", async () => {
    const { results } = await sarif([licensed({ source: { file: "orders/may.csv", row: 7 } })]);
    expect(results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: "orders/may.csv" },
      region: { startLine: 7 },
    });
    expect(results[0].locations[0].logicalLocations[0].fullyQualifiedName).toBe("SO-1/1");
    const after = await sarif([licensed({ source: { file: "orders.csv", row: 7, line: 9 } })]);
    expect(after.results[0].locations[0].physicalLocation.region).toEqual({ startLine: 9 });
  });

  it("names a file relative to the checkout, as a URI; standard input has no place, a JSON document no line", async () => {
    const at = async (file: string, env = {}) =>
      (await sarif([licensed({ source: { file, row: 7 } })], { env })).results[0].locations[0]
        .physicalLocation;
    expect(
      (await at("/home/ci/repo/data/or ders.csv", { GITHUB_WORKSPACE: "/home/ci/repo" })).artifactLocation
        .uri,
    ).toBe("data/or%20ders.csv");
    expect((await at("/srv/orders.csv", { GITHUB_WORKSPACE: "/home/ci/repo" })).artifactLocation.uri).toBe(
      "file:///srv/orders.csv",
    );
    expect(await at("-")).toBeUndefined();
    expect(await at("orders.json")).toEqual({ artifactLocation: { uri: "orders.json" } });
  });

  it("what stops a line is an error, what a person must look at a warning, what is clear no result", async () => {
    const { results, properties } = await sarif([prohibited(), licensed(), unreadable(), reviewed(), line()]);
    expect(results.map(({ level }: { level: string }) => level)).toEqual([
      "error",
      "error",
      "error",
      "warning",
    ]);
    expect(properties.summary).toMatchObject({ lines: 5, clear: 1 });
  });

  it("a result for each deciding finding, each rule described once", async () => {
    const { results, tool } = await sarif([
      licensed({ findings: [finding(), finding({ rule: "us-ear/744.11", cite: "15 CFR 744.11(a)" })] }),
      licensed(),
    ]);
    expect(results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual([
      "us-ear/746.8",
      "us-ear/744.11",
      "us-ear/746.8",
    ]);
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(["us-ear/746.8", "us-ear/744.11"]);
  });

  it("the message cites the law and says what to do", async () => {
    const { results } = await sarif([licensed()]);
    expect(results[0].message.text).toBe(
      "SO-1/1: 15 CFR 746.8(a)(2): Foreign-made item to Russia; policy: denial. Do not ship without a license.",
    );
  });

  it("brackets and braces of a manifest are neither links nor places to fill", async () => {
    const { results } = await sarif([hostile()]);
    expect(HOSTILE).toContain("[x](http");
    expect(results[0].message.text).toContain("\\[x\\](http");
    expect(results[0].message.text).toContain("{{0}}");
  });

  it("a run that was cut short, and what was not checked, are told", async () => {
    const { invocations } = await sarif([line()], {
      partial: true,
      run: { ...RUN, notChecked: ["list eu-fsf is missing"] },
    });
    expect(invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ level: "warning", message: { text: "list eu-fsf is missing" } }],
      },
    ]);
  });
});
