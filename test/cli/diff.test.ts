import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { resultSchema } from "../../src/report/schema.ts";
import { storyLists } from "../story.ts";
import { screen } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "screen-diff-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const HEADER =
  "shipment,line,date,ship_from,destination_country,consignee,consignee_country,consignee_kind,eccn,hs_code,origin_country,us_origin,us_content_percent,us_technology,us_software,us_equipment,endUse.military";
const order = (line: string, eccn = "EAR99", made = "no") =>
  `SO-1,${line},2022-03-28,CN,RU,Neva Home Appliances AO,RU,company,${eccn},851761,CN,no,8,${made},no,no,no`;

describe("re-screening: what is new, changed or gone", () => {
  let lists: string;
  let older: string;
  beforeAll(async () => {
    lists = await storyLists();
    older = file("old.json", run(OLD).stdout);
  });
  const run = (orders: string[], ...args: string[]) =>
    screen(["-", "--pack", "us-ear", "--lists", lists, "--format", "json", ...args], {
      input: `${HEADER}\n${orders.join("\n")}\n`,
    });
  const OLD = [order("1"), order("2"), order("3", "5A991", "yes")];
  /** The second line needs a licence now, the third is gone, the fourth is new. */
  const NOW = [order("1"), order("2", "5A991", "yes"), order("4")];

  it("--since says it of each line, and of what is not there any more, within the published schema", () => {
    const { stdout, code } = run(NOW, "--since", older);
    const document = JSON.parse(stdout);
    expect(document.results.map(({ since }: { since: { change: string } }) => since.change)).toEqual([
      "same",
      "stricter",
      "new",
    ]);
    expect(document.run.since).toMatchObject({
      counts: { same: 1, stricter: 1, new: 1, gone: 1, milder: 0, changed: 0 },
      gone: [{ shipment: "SO-1", line: 3, verdict: "license-required" }],
    });
    expect(() => resultSchema.parse(document)).not.toThrow();
    expect(code).toBe(1);
  });

  it("--since never changes the exit code: what was stopped before is stopped still", () => {
    const stopped = [order("3", "5A991", "yes")];
    expect(run(stopped, "--since", older).code).toBe(1);
    expect(run([order("1")], "--since", older).code).toBe(0);
  });

  it("every format says it", () => {
    const outputs = ["text", "ndjson", "csv", "html", "markdown", "sarif", "junit", "github"];
    const args = outputs.flatMap((format) => ["--output", `${format}=${join(folder, format)}`]);
    run(NOW, "--since", older, ...args);
    const of = (format: string) => readFileSync(join(folder, format), "utf8").replaceAll(/\s+/g, " ");
    for (const format of ["text", "html", "markdown", "junit", "github"])
      expect(of(format)).toMatch(/Stricter since the earlier result, was clear/);
    for (const format of ["text", "html", "junit", "github"]) expect(of(format)).toContain("gone: SO-1/3");
    expect(of("ndjson")).toContain(
      '"counts":{"stricter":1,"new":1,"changed":0,"milder":0,"gone":1,"same":1}',
    );
    expect(of("csv")).toMatch(/SO-1,2,'-,3,2022-03-28,license-required,stricter,/);
    expect(of("sarif")).toContain('"baselineState":"updated"');
  });

  describe("screen diff is a gate on what a re-screening brought", () => {
    const diff = (orders: string[], ...args: string[]) =>
      screen(["diff", older, file("new.json", run(orders).stdout), ...args]);
    it.each([
      [0, "nothing changed, whatever is stopped still", () => OLD],
      [1, "a line needs a licence that did not", () => [...OLD.slice(0, 1), order("2", "5A991", "yes")]],
      [1, "a new line needs a licence", () => [...OLD, order("5", "5A991", "yes")]],
      [3, "a new line is to be reviewed", () => [...OLD, order("5", "5A991", "")]],
      [4, "a line can no longer be read", () => [...OLD.slice(0, 1), order("2", "3.00E+01")]],
      [0, "a line is gone", () => OLD.slice(0, 2)],
    ])("%i: %s", (code, _name, orders) => {
      expect(diff(orders()).code).toBe(code);
    });

    it("the bar is that of --fail-on", () => {
      expect(diff([...OLD, order("5", "5A991", "yes")], "--fail-on", "prohibited").code).toBe(0);
    });

    it("tells what changed and why, as text, JSON and a page", () => {
      const page = join(folder, "diff.html");
      const { stdout } = diff(NOW, "--output", `html=${page}`);
      expect(stdout).toMatch(/1 stricter,\s1 new,\s1 gone,\s1 the same/);
      expect(stdout).toMatch(/✗ stricter: clear → license required: SO-1\/2\n {2}\+ /);
      expect(stdout).toMatch(/– gone: was license required: SO-1\/3/);
      const { lines, counts, impact } = JSON.parse(diff(NOW, "--format", "json").stdout);
      expect(counts).toMatchObject({ stricter: 1, new: 1, gone: 1 });
      expect(lines[0]).toMatchObject({
        shipment: "SO-1",
        line: 2,
        before: "clear",
        after: "license-required",
      });
      expect(impact.total.effect.stopped.lines).toBe(1);
      expect(readFileSync(page, "utf8")).toMatch(/stricter: clear → license required/);
    });

    it("takes NDJSON as well", () => {
      const lines = screen(["-", "--pack", "us-ear", "--lists", lists, "--format", "ndjson"], {
        input: `${HEADER}\n${OLD.join("\n")}\n`,
      });
      expect(screen(["diff", older, file("new.ndjson", lines.stdout)]).stdout).toMatch(/: 3\sthe\ssame\s*$/);
    });
  });

  it("screen diff of two days tells what law and lists changed between them", () => {
    const { stdout, code } = screen(["diff", "2022-02-23", "2022-03-28", "--lists", lists]);
    expect(stdout).toMatch(/us-ear\/746\.8-a1-listed-items/);
    expect(stdout).toMatch(/us-csl, 2022-02-23 → 2022-03-28: 3 added/);
    expect(code).toBe(0);
  });

  it.each([
    ["nothing", () => join(folder, "nowhere.json"), /there is no such file/],
    ["a folder", () => folder, /it is a folder/],
    ["no JSON", () => file("x.json", "shipment,line\n"), /not a result of screen/],
    [
      "other JSON",
      () => file("y.json", '{"results":[{"verdict":"clear"}]}'),
      /its shipment is not that of a result/,
    ],
    [
      "a result of hostile parts",
      () =>
        file(
          "z.json",
          JSON.stringify({
            results: [
              { shipment: "a", line: 1, source: { file: "f", row: 1 }, verdict: "unreadable", problems: "x" },
            ],
          }),
        ),
      /its problems/,
    ],
    [
      "NDJSON without its end",
      () => file("n.ndjson", readFileSync(join(folder, "ndjson"), "utf8").split("\n").slice(0, 2).join("\n")),
      /its end is missing/,
    ],
  ])("refuses %s in words", (_name, name, words) => {
    const { stderr, code } = screen(["diff", name(), older]);
    expect(stderr).toMatch(words);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(code).toBe(2);
  });
});
