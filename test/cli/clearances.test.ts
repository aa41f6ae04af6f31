import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { screen } from "./run.ts";

const LIST = fileURLToPath(
  new URL("../../fixtures/russia-2022/lists/us-csl-2022-03-28.csv", import.meta.url),
);
const folder = mkdtempSync(join(tmpdir(), "screen-clearances-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (...args: string[]) => screen(args, { cwd: folder });
const file = (name: string, text: string) => writeFileSync(join(folder, name), text);
const run = (...args: string[]) => at("orders.csv", "--pack", "us-ear", "--lists", "lists", ...args);

at("lists", "import", LIST, "--lists", "lists", "--accept-drop", "us-csl");
file(
  "orders.csv",
  `shipment,line,date,ship_from,destination_country,exporter,exporter_country,consignee,consignee_country,description,eccn,us_origin
A,1,2022-03-28,DE,TR,Exporter GmbH,DE,Admiralty Shipyards A.S.,TR,pump,EAR99,yes
A,2,2022-03-28,DE,TR,Exporter GmbH,DE,Admiralty Shipyards A.S.,TR,laptop,5A992.c,yes
`,
);
file("result.json", run("--format", "json").stdout);

const decision = {
  "--decision": "false-match",
  "--reason": "address",
  "--text": "another yard",
  "--by": "Ada Officer",
  "--approved-by": "Ben Counsel",
  "--until": "2099-12-31",
};
const add = (over: Record<string, string> = {}, result = "result.json") =>
  at("clearances", "add", result, ...Object.entries({ ...decision, ...over }).flat());
const entries = [
  ...new Set<string>(
    JSON.parse(readFileSync(join(folder, "result.json"), "utf8")).results.flatMap(
      ({ hits }: { hits: { list: string; entry: string }[] }) =>
        hits.map(({ list, entry }) => `${list}:${entry}`),
    ),
  ),
];

describe("screen clearances add", () => {
  it("asks which hit, where a result has several", () => {
    const { code, stderr } = add();
    expect(code).toBe(2);
    for (const entry of entries)
      expect(stderr).toContain(`Admiralty Shipyards A.S.: --entry ${entry} (Admiralty Shipyard JSC)`);
  });

  it.each([
    ["a hit that is not there", { "--entry": "us-csl:none" }, /has no such hit/],
    [
      "a decision that is none",
      { "--decision": "maybe" },
      /--decision maybe is none of false-match, true-match/,
    ],
    ["a reason that is none", { "--reason": "because" }, /--reason because is none of name, address/],
    ["an end that is past", { "--until": "2020-01-01" }, /--until 2020-01-01 is past/],
    ["an end that is no day", { "--until": "never" }, /--until never is not a day/],
    ["one person alone", { "--approved-by": "OFFICER, Ada" }, /another person has to approve/],
    ["nobody who approves", { "--approved-by": "" }, /"approved-by" is empty/],
  ])("refuses %s, and writes nothing", (_name, over, words) => {
    const { code, stderr } = add({ "--entry": entries[0] as string, ...over });
    expect(stderr).toMatch(words);
    expect(code).toBe(2);
    expect(at("clearances", "list").code).toBe(2);
  });

  it.each(Object.keys(decision))("cannot do without %s", (option) => {
    const { [option]: _left, ...rest } = decision as Record<string, string>;
    const { code, stderr } = at("clearances", "add", "result.json", ...Object.entries(rest).flat());
    expect(stderr).toContain(`required option '${option}`);
    expect(code).toBe(2);
  });

  it("binds a decision to the rules of all lines that it is of, so that it need not be made for each", () => {
    for (const entry of entries) {
      const { code, stdout } = add({ "--entry": entry });
      expect(stdout).toMatch(/Lines of result\.json that it is of: A\/1, A\/2/);
      expect(code).toBe(0);
    }
    const { stdout } = run("--clearances", "clearances.yaml", "--format", "json");
    const { results, run: info } = JSON.parse(stdout);
    for (const { clearances } of results)
      expect(clearances.map(({ status }: { status: string }) => status)).toEqual(["applied", "applied"]);
    expect(info.clearances.applied.map(({ lines }: { lines: number }) => lines)).toEqual([2, 2]);
  });

  it("keeps what a person has written into the file", () => {
    const before = readFileSync(join(folder, "clearances.yaml"), "utf8");
    file("clearances.yaml", before.replace("clearances:\n", "# Looked at by the board.\nclearances:\n"));
    expect(add({ "--entry": entries[0] as string, "--text": "looked at again" }).stdout).toMatch(
      /in place of the decision of/,
    );
    const after = readFileSync(join(folder, "clearances.yaml"), "utf8");
    expect(after).toContain("# Looked at by the board.");
    expect(after.match(/ - finding/g)).toHaveLength(2);
    expect(after).toContain("looked at again");
  });
});

describe("screen clearances list and check", () => {
  it("tell each decision, with its place and its time", () => {
    expect(at("clearances", "list").stdout).toMatch(
      /clearances\.yaml:\d+: in force: “Admiralty Shipyards A\.S\.” is not “Admiralty Shipyard JSC” \(\S+\), by Ada Officer, approved by Ben Counsel, \S+ to 2099-12-31/,
    );
    expect(JSON.parse(at("clearances", "list", "--json").stdout).clearances).toMatchObject([
      { status: "applied", by: "Ada Officer" },
      { status: "applied", by: "Ada Officer" },
    ]);
  });

  it("end with 0 while all stands, with 3 when something is to be decided again, with 2 for a file with mistakes", () => {
    const check = (...args: string[]) => at("clearances", "check", "--lists", "lists", ...args);
    expect(check().stdout).toMatch(/2 decisions, 0 to be decided again/);
    expect(check().code).toBe(0);
    const text = readFileSync(join(folder, "clearances.yaml"), "utf8");
    file("expired.yaml", text.replace(/date: .*/, "date: 2020-01-01").replace("2099-12-31", "2020-12-31"));
    const expired = check("--clearances", "expired.yaml");
    expect(expired.stdout).toMatch(/EXPIRED.*\n.*in force.*\n2 decisions, 1 to be decided again/);
    expect(expired.code).toBe(3);
    const other = check("--lists", "none");
    expect(other.stdout).toMatch(/OPEN AGAIN.*\n +the lists at hand have no entry us-csl:/);
    expect(other.code).toBe(3);
    file("broken.yaml", text.replace("false-match", "false"));
    const broken = check("--clearances", "broken.yaml");
    expect(broken.stderr).toMatch(/broken\.yaml:\d+:\d+ {2}"false" is not a decision/);
    expect(broken.code).toBe(2);
  });
});

describe("a screening with clearances", () => {
  it("does not begin where they have mistakes", () => {
    const { code, stdout, stderr } = run("--clearances", "broken.yaml");
    expect(stderr).toMatch(/broken\.yaml:\d+:\d+/);
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });

  it("says which of them are expired, and which no line met", () => {
    const { stdout, code } = run("--clearances", "expired.yaml");
    expect(stdout.replaceAll(/\s+/g, " ")).toMatch(
      /Decision without effect: expired\.yaml:\d+: expired on 2020-12-31/,
    );
    expect([1, 3]).toContain(code);
  });
});
