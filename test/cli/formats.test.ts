import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { storyLists } from "../story.ts";
import { screen } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "screen-formats-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string) => join(folder, name);

const STORY = "fixtures/russia-2022/orders.csv";
const HEADER =
  "shipment,line,date,ship_from,destination_country,consignee,consignee_country,consignee_kind,eccn,hs_code,origin_country,us_origin,us_content_percent,us_technology,us_software,us_equipment,endUse.military";
const GOOD = `${HEADER}\nSO-1,1,2022-03-28,CN,RU,Neva Home Appliances AO,RU,company,EAR99,847130,CN,no,8,no,no,no,no\n`;

describe("a CI job", () => {
  let lists: string;
  beforeAll(async () => {
    lists = await storyLists();
  });
  const job = (manifest: string) =>
    screen(
      [
        manifest,
        "--lists",
        lists,
        "--pack",
        "us-ear",
        "--format",
        "github",
        "--output",
        `sarif=${file("screen.sarif")}`,
        "--output",
        `junit=${file("screen.xml")}`,
        "--output",
        `html=${file("screen.html")}`,
      ],
      { env: { GITHUB_STEP_SUMMARY: file("summary.md"), GITHUB_WORKSPACE: process.cwd() } },
    );

  it("stops a bad manifest, with annotations on the right lines and every report written", () => {
    const { stdout, code } = job(STORY);
    expect(code).toBe(1);
    const rows = readFileSync(STORY, "utf8").trim().split("\n");
    const annotations = [
      ...stdout.matchAll(/^::(?:error|warning) file=([^,]+),line=(\d+),title=[^:]*%3A ([^/]+)\//gm),
    ];
    expect(annotations.length).toBeGreaterThan(3);
    for (const [, path, row, shipment] of annotations) {
      expect(path).toBe(STORY);
      expect(rows[Number(row) - 1]?.split(",")[0]).toBe(shipment);
    }
    expect(readFileSync(file("summary.md"), "utf8")).toContain("## Screening: ✗");
    expect(JSON.parse(readFileSync(file("screen.sarif"), "utf8")).version).toBe("2.1.0");
    expect(readFileSync(file("screen.xml"), "utf8")).toContain("<failure ");
    expect(readFileSync(file("screen.html"), "utf8")).toMatch(/<\/html>\n$/);
  });

  it("passes a good one, without annotations", () => {
    writeFileSync(file("good.csv"), GOOD);
    const { stdout, code } = job(file("good.csv"));
    expect(stdout).not.toMatch(/^::(error|warning)/m);
    expect(code).toBe(0);
  });

  it("--quiet prints the counts alone, --verbose more than the usual, and not both", () => {
    const [quiet, usual, verbose] = [["--quiet"], [], ["--verbose"]].map(
      (options) => screen([STORY, "--lists", lists, ...options]).stdout,
    ) as [string, string, string];
    expect(quiet).toMatch(/^11 lines: /);
    expect(usual.endsWith(quiet.split("\n").slice(-2).join("\n"))).toBe(true);
    expect(verbose.length).toBeGreaterThan(usual.length);
    expect(screen([STORY, "--quiet", "--verbose"]).code).toBe(2);
  });

  it("nothing of progress is written where standard error is no terminal", () => {
    expect(screen([STORY, "--lists", lists, "--format", "ndjson"]).stderr).toBe("");
  });
});
