import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { hostile, licensed, line, prohibited, RUN, report, reviewed, unreadable } from "./lines.ts";

const folder = mkdtempSync(join(tmpdir(), "screen-github-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const commands = (text: string) => text.split("\n").filter((one) => one.startsWith("::"));

describe("annotations of GitHub Actions", () => {
  it("at the line of the manifest, with the reason, its citation and what to do", async () => {
    const [command] = commands(
      await report("github", [licensed({ source: { file: "data/orders.csv", row: 7 } })]),
    );
    expect(command).toBe(
      "::error file=data/orders.csv,line=7,title=license required%3A SO-1/1::15 CFR 746.8(a)(2): Foreign-made item to Russia; policy: denial%0A→ Do not ship without a license.",
    );
  });

  it("at the line of the file, where a cell above runs over lines", async () => {
    const source = { file: "data/orders.csv", row: 7, line: 9 };
    expect(await report("github", [licensed({ source })])).toContain("file=data/orders.csv,line=9,");
  });

  it("the worst come first, and what is clear has none", async () => {
    const told = await report("github", [line(), reviewed(), licensed(), unreadable(), prohibited()]);
    expect(commands(told).map((one) => /^::(\w+) .*title=([a-z ]+)/.exec(one)?.slice(1))).toEqual([
      ["error", "prohibited"],
      ["error", "license required"],
      ["error", "unreadable"],
      ["warning", "review"],
    ]);
  });

  it("ten of a level, as many as GitHub shows; the rest is counted", async () => {
    const results = Array.from({ length: 25 }, (_, index) =>
      index < 14 ? licensed({ line: index }) : reviewed({ line: index }),
    );
    const told = await report("github", results);
    expect(commands(told)).toHaveLength(20);
    expect(told).toContain("5 more are not annotated");
    expect(told).toContain("25 lines: 0 prohibited, 14 license required, 0 unreadable, 11 review, 0 clear");
  });

  it("a manifest cannot give commands of its own", async () => {
    const told = await report("github", [hostile()]);
    expect(commands(told)).toHaveLength(1);
    const [, properties] = /^::warning (.*?)::/.exec(told) ?? [];
    expect(properties?.split(",").map((one) => one.split("=")[0])).toEqual(["file", "line", "title"]);
    expect(told).not.toMatch(/[\u0007\u202e]/);
  });

  it("what was not checked and a run that was stopped are told", async () => {
    const told = await report("github", [line()], {
      partial: true,
      run: { ...RUN, notChecked: ["list eu-fsf is missing"] },
    });
    expect(commands(told)).toEqual([
      "::notice title=screen%3A not checked::list eu-fsf is missing",
      expect.stringMatching(/^::error title=screen%3A partial::/),
    ]);
  });

  it("a summary stays within the megabyte that GitHub takes, and says what it leaves out", async () => {
    const file = join(folder, "large.md");
    const results = Array.from({ length: 300 }, (_, index) =>
      licensed({ line: index, about: { ...line().about, description: "界".repeat(3000) } }),
    );
    await report("github", results, { env: { GITHUB_STEP_SUMMARY: file } });
    const summary = readFileSync(file);
    expect(summary.length).toBeLessThan(2 ** 20);
    expect(summary.toString()).toMatch(/\d+ of 300 lines are not told here/);
  });

  it("the summary is appended to the job's file, where there is one", async () => {
    const file = join(folder, "summary.md");
    writeFileSync(file, "before\n");
    await report("github", [licensed()], { env: { GITHUB_STEP_SUMMARY: file } });
    expect(readFileSync(file, "utf8")).toBe(`before\n${await report("markdown", [licensed()])}`);
  });
});
