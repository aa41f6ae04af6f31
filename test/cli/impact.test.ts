import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { storyLists } from "../story.ts";
import { screen } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "screen-impact-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ORDERS = "fixtures/impact-2022/orders.csv";

describe("screen impact", () => {
  let lists: string;
  beforeAll(async () => {
    lists = await storyLists();
  });
  const run = (...args: string[]) =>
    screen(["impact", ORDERS, "--lists", lists, "--from", "2022-02-23", "--to", "2022-03-28", ...args]);

  it("tells as text what fell and how much of it the law accounts for, and that the figures are the manifest's", () => {
    const { stdout, code } = run();
    expect(stdout).toMatch(/4G base.*98 % +100 % +0 % +100 %/);
    expect(stdout).toMatch(/all goods +8,000,000 +5,840,000 +27 %/);
    expect(stdout).toContain("The figures are those of the manifest.");
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(90);
    expect(code).toBe(0);
  });

  it("gives JSON for scripts and a page with charts beside it", () => {
    const page = join(folder, "impact.html");
    const { stdout, code } = run("--format", "json", "--output", `html=${page}`);
    const impact = JSON.parse(stdout);
    expect(impact.total.effect.stopped).toEqual({ lines: 8, unvalued: 0, values: { USD: 1_134_000 } });
    expect(impact.compared.differs.join()).toContain("us-csl of 2022-03-28");
    expect(readFileSync(page, "utf8")).toContain("<svg");
    expect(code).toBe(0);
  });

  it("says what was not checked before any figure", () => {
    const { stdout } = screen([
      "impact",
      ORDERS,
      "--lists",
      join(folder, "none"),
      "--from",
      "2022-02-23",
      "--to",
      "2022-03-28",
    ]);
    expect(stdout.replaceAll(/\s+/g, " ")).toMatch(/not checked: no snapshot of us-csl .* Clear: /);
  });

  it("nothing changes between a day and itself", () => {
    const { stdout } = screen([
      "impact",
      ORDERS,
      "--lists",
      lists,
      "--from",
      "2022-03-28",
      "--to",
      "2022-03-28",
      "--format",
      "json",
    ]);
    expect(JSON.parse(stdout).total.effect.same.lines).toBe(33);
  });

  it.each([
    ["no days", ["impact", ORDERS], /--from/],
    [
      "a day that is none",
      ["impact", ORDERS, "--from", "2022-02-30", "--to", "2022-03-28"],
      /2022-02-30 is not a day/,
    ],
    ["standard input", ["impact", "-", "--from", "2022-02-23", "--to", "2022-03-28"], /standard input/],
    [
      "a format that it has not",
      ["impact", ORDERS, "--from", "2022-02-23", "--to", "2022-03-28", "--format", "sarif"],
      /no format sarif/,
    ],
  ])("refuses %s in words", (_name, args, words) => {
    const { stderr, code } = screen(args);
    expect(stderr).toMatch(words);
    expect(code).toBe(2);
  });
});
