import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { storyLists } from "../story.ts";
import { type Ran, screen } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "screen-command-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** A failure is told in words: what, where, what to do; never a stack. */
function expectTold(ran: Ran, code: number, ...words: (string | RegExp)[]) {
  for (const word of words) expect(ran.stderr).toMatch(word);
  expect(ran.stderr).not.toMatch(/\n\s+at .*\.(c?js|ts):\d+/);
  expect(ran.code).toBe(code);
}

const HEADER = "shipment,line,date,destination_country,consignee,consignee_country,eccn,hs_code";

describe("input that cannot be used: exit 2, in words", () => {
  it.each([
    ["no manifest", [], [/no manifest named/]],
    ["a file that is not there", ["nowhere.csv"], [/nowhere\.csv/]],
    ["an unknown option", ["--as-off", "2022-03-28", "x.csv"], [/as-off/, /as-of/]],
    ["an impossible day", ["x.csv", "--as-of", "2022-02-30"], [/2022-02-30 is not a day/, /2022-03-28/]],
    ["a pack that is not there", ["x.csv", "--pack", "mars"], [/no pack mars/, /us-ear/]],
    ["an unknown format", ["x.csv", "--format", "xls"], [/no format xls/]],
    [
      "a format that every object would have",
      ["x.csv", "--format", "constructor"],
      [/no format constructor/],
    ],
    ["control characters in an option", ["x.csv", "--pack", "\u001b[31mred"], [/no pack \ufffd\[31mred/]],
  ] as const)("%s", (_name, args, words) => {
    expectTold(screen(args), 2, ...words);
  });

  it.each([
    [
      "a report in a folder that is not there",
      ["--output", `json=${join(folder, "none", "a.json")}`],
      /a\.json cannot be written: ENOENT/,
    ],
    ["a folder in place of a report", ["--output", `json=${folder}`], /cannot be written: EISDIR/],
    ["a report of an unknown format", ["--output", `xls=${join(folder, "a.xls")}`], /no format xls/],
  ])("%s: and nothing is left of the others", (_name, args, words) => {
    const good = file("one.csv", `${HEADER}\nSO-1,1,2024-01-01,DE,Kunde GmbH,DE,EAR99,847130\n`);
    expectTold(screen([good, "--output", `html=${join(folder, "a.html")}`, ...args]), 2, words);
    expect(readdirSync(folder).filter((name) => name.startsWith("a."))).toEqual([]);
  });

  it("an empty file", () => {
    expectTold(screen([file("empty.csv", "")]), 2, /empty\.csv/, /empty/);
  });

  it("a header without lines", () => {
    expectTold(screen([file("header.csv", `${HEADER}\n`)]), 2, /no shipment lines/);
  });

  it("a binary file", () => {
    const bytes = Uint8Array.from({ length: 4096 }, (_, index) => (index * 37) % 256);
    expectTold(screen([file("picture.csv", bytes)]), 2, /picture\.csv/);
  });

  it("two columns for one field", () => {
    const twice = file(
      "twice.csv",
      `${HEADER},eccn\nSO-1,1,2024-01-01,DE,Kunde GmbH,DE,EAR99,847130,3A001\n`,
    );
    expectTold(screen([twice]), 2, /twice\.csv/, /eccn/);
  });

  it("rules with a cycle", () => {
    const rules = join(folder, "rules");
    mkdirSync(join(rules, "house"), { recursive: true });
    writeFileSync(join(rules, "README.md"), "");
    for (const [one, other] of [
      ["a", "b"],
      ["b", "a"],
    ]) {
      writeFileSync(
        join(rules, "house", `${one}.yaml`),
        `rule: house/${one}\ntitle: ${one}\nlaw: { cite: House, source: House, read: 2026-01-01, confirmed: yes }\nprohibits: yes\nwhen: { holds: house/${other} }\nexamples: []\n`,
      );
    }
    expectTold(
      screen([
        file("any.csv", `${HEADER}\nSO-1,1,2024-01-01,DE,Kunde GmbH,DE,EAR99,847130\n`),
        "--rules",
        rules,
      ]),
      2,
      /house\/a/,
      /house\/b/,
    );
    const check = screen(["rules", "check", rules]);
    expect(check.code).toBe(2);
    expect(check.stdout + check.stderr).toMatch(/a\.yaml:\d+:\d+/);
  });
});

describe("one bad line does not stop the others", () => {
  const manifest = [
    HEADER,
    "SO-1,1,2024-01-01,DE,Kunde GmbH,DE,3.00E+01,847130",
    "SO-1,2,2024-13-01,DE,Kunde GmbH,DE,EAR99,847130",
    "SO-1,3,2024-01-01,Atlantis,Kunde GmbH,DE,EAR99,84",
    "SO-1,4,2024-01-01,NO,Kunde AS,NO,3E001,0101210000",
    "",
  ].join("\n");

  it("each is unreadable with its column, text and reason; the rest gets its verdict; nothing is lost", () => {
    const { stdout } = screen([file("bad.csv", manifest), "--format", "json"]);
    const { summary, results } = JSON.parse(stdout);
    expect(summary).toMatchObject({ lines: 4, unreadable: 3 });
    expect(
      results
        .slice(0, 3)
        .map(({ problems }: { problems: { column: string }[] }) => problems.map(({ column }) => column)),
    ).toEqual([["eccn"], ["date"], ["destination_country", "hs_code"]]);
    expect(results[0].problems[0].text).toBe("3.00E+01");
    expect(results[3].about).toMatchObject({ eccn: "3E001", destination: "NO", hs: "0101210000" });
  });

  it("a cell of 50 MB makes its line unreadable and no other", () => {
    const huge = `${HEADER}\nSO-1,1,2024-01-01,DE,"${"x".repeat(50 * 1024 * 1024)}",DE,EAR99,847130\nSO-1,2,2024-01-01,DE,Kunde GmbH,DE,EAR99,847130\n`;
    const { stdout } = screen([file("huge.csv", huge), "--format", "json"]);
    const { results } = JSON.parse(stdout);
    expect(results.map(({ verdict }: { verdict: string }) => verdict === "unreadable")).toEqual([
      true,
      false,
    ]);
  });
});

describe("exit codes", () => {
  let lists: string;
  beforeAll(async () => {
    lists = await storyLists();
  });
  const line = (eccn: string, more: string) =>
    `shipment,line,date,ship_from,destination_country,consignee,consignee_country,consignee_kind,eccn,hs_code,origin_country,us_origin,us_content_percent,us_technology,us_software,us_equipment,endUse.military\nSO-1,1,2022-03-28,CN,RU,Neva Home Appliances AO,RU,company,${eccn},${more}\n`;
  const run = (content: string, ...args: string[]) =>
    screen(["-", "--pack", "us-ear", "--lists", lists, ...args], { input: content }).code;
  const clear = line("EAR99", "847130,CN,no,8,no,no,no,no");
  const stopped = line("5A991", "851761,CN,no,8,yes,no,no,no");
  const asked = line("5A991", "851761,CN,no,8,,,,no");
  const unread = line("3.00E+01", "851761,CN,no,8,no,no,no,no");

  it.each([
    [0, "every line clear", clear, []],
    [1, "a line that needs a licence", stopped, []],
    [3, "nothing worse than review", asked, []],
    [4, "nothing worse than review, and a line that could not be read", unread, []],
    [0, "a licence, when only a prohibition fails", stopped, ["--fail-on", "prohibited"]],
    [0, "a review, when only a licence fails", asked, ["--fail-on", "license-required"]],
    [4, "unreadable, whatever the bar", unread, ["--fail-on", "prohibited"]],
  ] as const)("%i: %s", (code, _name, content, args) => {
    expect(run(content, ...args)).toBe(code);
  });

  it("results go to standard output and to files, everything else to standard error", () => {
    const result = join(folder, "result.json");
    const { stdout, stderr } = screen(
      ["-", "--lists", lists, "--format", "ndjson", "--output", `json=${result}`],
      { input: clear },
    );
    const lines = stdout
      .trim()
      .split("\n")
      .map((text) => JSON.parse(text));
    expect(lines.map(({ type }) => type)).toEqual(["run", "result", "summary"]);
    expect(JSON.parse(readFileSync(result, "utf8")).results).toHaveLength(1);
    expect(stderr).toBe("");
  });
});

describe("names in any script", () => {
  it.each([
    ["საქართველოს ბანკი", "Sakartvelos banki"],
    ["华为技术有限公司", "Huawei Technologies Co., Ltd."],
  ])("%s is read by the built command", (one, other) => {
    const { stdout, code } = screen(["compare", one, other]);
    expect([code, Number(stdout.slice(0, 5)) >= 0.7]).toEqual([0, true]);
  });
});

describe("help", () => {
  it("begins with examples and names every exit code", () => {
    const { stdout, code } = screen(["--help"]);
    expect(stdout.startsWith("Examples:")).toBe(true);
    expect(stdout).toMatch(/0 every line clear.*1 .*2 .*\n.*3 .*4 /);
    expect(code).toBe(0);
  });
});
