import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { resultSchema } from "../../src/report/schema.ts";
import { screen } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "screen-joined-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const ORDERS = file(
  "orders.csv",
  `shipment,line,date,ship_from,destination_country,exporter,exporter_country,consignee,consignee_country,part_number,us_origin
SO-1,1,2025-10-15,DE,RU,Exporter GmbH,DE,Example Trade AS,TR,LT-100,yes
SO-1,2,2025-10-15,DE,RU,Exporter GmbH,DE,Example Trade AS,TR,LT-200,yes
`,
);
const ITEMS = file("items.csv", "part_number,eccn,hs_code\nLT-100,5A992.c,847130\nLT-200,5A992.c,847130\n");
const lists = ["--lists", join(folder, "none"), "--allow-stale"];

function run(...args: string[]) {
  const ran = screen([ORDERS, ...lists, "--format", "json", ...args]);
  return { ...ran, document: ran.stdout === "" ? undefined : JSON.parse(ran.stdout) };
}

/** Every source that the derivation of a line names, the folder of the test taken off. */
function sources(result: unknown): string {
  const found: string[] = [];
  JSON.stringify(result, (key, value) => {
    if (key === "from" && typeof value === "string") found.push(value.replaceAll(`${folder}/`, ""));
    return value;
  });
  return [...new Set(found)].sort().join("\n");
}

describe("facts that do not come from the manifest", () => {
  it("come from a catalogue, each line with its own row of it", () => {
    const { document, code } = run("--items", ITEMS);
    expect(code).not.toBe(2);
    const [first, second] = document.results;
    expect(first.about).toMatchObject({ eccn: "5A992.c", hs: "847130" });
    expect(sources(first)).toContain("items.csv:2:eccn");
    expect(sources(first)).not.toContain("items.csv:3");
    expect(sources(second)).toContain("items.csv:3:eccn");
    expect(sources(second)).not.toContain("items.csv:2");
  });

  it("are assumed by the house, and the run says so", () => {
    const config = file("screen.yaml", "assume:\n  item.eccn: 5A992.c\n  consignee.forwarder: no\n");
    const { document } = run("--config", config);
    expect(
      document.run.assumed.map(({ fact, value }: { fact: string; value: string }) => [fact, value]),
    ).toEqual([
      ["consignee.forwarder", "no"],
      ["item.eccn", "5A992.c"],
    ]);
    expect(() => resultSchema.parse(document)).not.toThrow();
    expect(sources(document.results)).toContain("assumed: screen.yaml:assume.item.eccn");
    const text = screen([ORDERS, ...lists, "--config", config]).stdout.replaceAll(/\s+/g, " ");
    expect(text).toContain("Assumed where nobody states it: item.eccn is 5A992.c");
  });

  it("are answers; one for nothing is said on standard error", () => {
    const answers = file(
      "answers.csv",
      "shipment,line,party,fact,value,source\nSO-1,*,,item.eccn,5A992.c,letter of the maker\nSO-1,7,,item.eccn,EAR99,\n",
    );
    const { document, stderr } = run("--answers", answers);
    expect(sources(document.results)).toContain("answered: answers.csv:2, letter of the maker");
    expect(stderr).toMatch(/answers\.csv:3: not used: there is no line 7 of shipment SO-1/);
  });

  it("are owners, several files of them, whose order does not matter", () => {
    const one = file(
      "one.csv",
      "party,owner,percent,owner_listed\nExample Trade AS,Holding Ltd,60,\nHolding Ltd,Example Listed,30,EL\n",
    );
    const other = file(
      "other.csv",
      "party,owner,percent,owner_listed\nHolding Ltd,Example Listed Two,20,EL\nHolding Ltd,Example Trade AS,50,\n",
    );
    const { document } = run("--items", ITEMS, "--owners", one, "--owners", other);
    const affiliates = document.results[0].findings.find(({ rule }: { rule: string }) =>
      /affiliates/.test(rule),
    );
    expect(affiliates).toMatchObject({ effect: "license-required", truth: "yes" });
    expect(sources(affiliates)).toContain("one.csv:2");
    const again = run("--items", ITEMS, "--owners", other, "--owners", one);
    expect(again.document.results).toEqual(document.results);
  });

  it("are rules of the house, which are explained as any other", () => {
    writeFileSync(join(folder, "screen.yaml"), `house: ${JSON.stringify(resolve("fixtures/house"))}\n`);
    const { stdout, code } = screen(["explain", "house/own-list-ban"], { cwd: folder });
    rmSync(join(folder, "screen.yaml"));
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringContaining("register of refused customers"),
    });
  });

  it("never replace what the line states: it says where they contradict it", () => {
    const items = file("others.csv", "part_number,us_origin\nLT-100,no\n");
    const { document, stderr } = run("--items", items);
    expect(document.results[0].notes).toMatchObject([
      { text: "no", why: expect.stringMatching(/the line says yes/) },
    ]);
    expect(stderr).toMatch(/others\.csv: it has no LT-200/);
  });
});

describe("what cannot be used stops the run with its place", () => {
  it.each([
    [
      "an assumption of no fact",
      "assume: { item.ecnn: EAR99 }",
      /screen\.yaml: assume\.item\.ecnn: .*did you mean item\.eccn/,
    ],
    ["a house that is not there", "house: nowhere", /there is no folder .*nowhere/],
  ])("%s", (_name, yaml, words) => {
    const { code, stderr } = run("--config", file("screen.yaml", yaml));
    expect(stderr).toMatch(words);
    expect(code).toBe(2);
  });

  it.each(["--items", "--answers", "--owners"])("a file for %s that is not there", (option) => {
    const { code, stderr } = run(option, join(folder, "nowhere.csv"));
    expect(stderr).toMatch(/nowhere\.csv: there is no such file/);
    expect(code).toBe(2);
  });

  it("a mistake in the house's own rules", () => {
    const bad = file("bad.yaml", "rule: house/bad\n");
    expect(screen(["rules", "check", "fixtures/house"]).stdout).toMatch(/6 rules, 1 pack.*no mistakes/);
    expect(screen(["rules", "test", "--rules", "fixtures/house"]).stdout).toMatch(/all as expected/);
    const config = file("screen.yaml", `house: ${JSON.stringify(folder)}\n`);
    const { code, stderr } = run("--config", config);
    expect(stderr).toMatch(/bad\.yaml:1:1/);
    expect(code).toBe(2);
    rmSync(bad);
  });
});
