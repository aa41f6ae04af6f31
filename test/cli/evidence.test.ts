import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { screen } from "./run.ts";

const ORDERS = fileURLToPath(new URL("../../fixtures/russia-2022/orders.csv", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "screen-evidence-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (...args: string[]) => screen(args, { cwd: folder });
const file = (name: string, text: string) => writeFileSync(join(folder, name), text);
const lists = ["--lists", "none", "--allow-stale"];
const head = (stderr: string) => /head ([0-9a-f]{64})/.exec(stderr)?.[1] ?? "";

file("items.csv", "part_number,eccn\nLT-100,5A992.c\n");
file("owners.csv", "party,owner,percent\nExample Trade AS,A Person,100\n");
file("answers.csv", "shipment,line,party,fact,value,source\nSO-1,1,,item.usOrigin,yes,letter\n");
file("map.yaml", "columns: { Teil: part_number }\n");
file("screen.yaml", "assume: { consignee.forwarder: no }\nfail-on: prohibited\n");
file(
  "orders.csv",
  "shipment,line,date,ship_from,destination_country,exporter,exporter_country,consignee,consignee_country,Teil\nSO-1,1,2025-10-15,DE,TR,Exporter GmbH,DE,Example Trade AS,TR,LT-100\n",
);
const inputs = [
  "--items",
  "items.csv",
  "--owners",
  "owners.csv",
  "--answers",
  "answers.csv",
  "--map",
  "map.yaml",
];

describe("--evidence", () => {
  it("changes nothing of the results, and says where the record is and for how long to keep it", () => {
    const plain = screen([ORDERS, ...lists, "--format", "json"], { cwd: folder });
    const recorded = at(ORDERS, ...lists, "--format", "json", "--evidence", "story.log");
    expect(recorded.stdout).toBe(plain.stdout);
    expect(recorded.code).toBe(plain.code);
    expect(recorded.stderr).toMatch(/story\.log: \d+ records, head [0-9a-f]{64}/);
    expect(recorded.stderr).toMatch(/Keep this record for 10 years .*\(31 CFR 501\.601\).*not confirmed/);
  });

  it("records lines that are clear, and lines that could not be read", () => {
    const log = readFileSync(join(folder, "story.log"), "utf8");
    const verdicts = [...log.matchAll(/"type":"result".*?"verdict":"([a-z-]+)"/g)].map(
      ([, verdict]) => verdict,
    );
    expect(verdicts).toHaveLength(11);
    expect(verdicts).toContain("unreadable");
  });

  it("takes a run whose manifest comes in a pipe", () => {
    const input = readFileSync(ORDERS, "utf8");
    const { stderr } = screen(["-", ...lists, "--evidence", "pipe.log"], { cwd: folder, input });
    expect(stderr).toMatch(/pipe\.log: \d+ records/);
    expect(at("replay", "pipe.log", "--lists", "none").stdout).toMatch(/11 results, every byte the same/);
  });

  it("says that a run failed", () => {
    file("empty.csv", "");
    expect(at("empty.csv", ...lists, "--evidence", "failed.log").code).toBe(2);
    const { stdout, code } = at("verify", "failed.log");
    expect(stdout).toMatch(/run 1, .*: it failed: .*empty/);
    expect(code).toBe(0);
  });

  it("is refused where the place is no log: nothing is decided that would not be recorded", () => {
    const { code, stdout, stderr } = at("orders.csv", ...lists, "--evidence", "items.csv");
    expect(stderr).toMatch(/items\.csv is no evidence log/);
    expect(stdout).toBe("");
    expect(code).toBe(2);
    expect(readFileSync(join(folder, "items.csv"), "utf8")).toContain("LT-100");
  });
});

describe("screen replay", () => {
  it("decides again from catalogue, owners, answers, mapping and settings of then, and writes what was written", () => {
    const first = at("orders.csv", ...lists, ...inputs, "--format", "json", "--evidence", "kept");
    expect(first.stdout).toMatch(/items\.csv:2:eccn.*"assumed":\[/s);
    const elsewhere = join(folder, "elsewhere", "x");
    cpSync(join(folder, "kept"), join(elsewhere, "kept"), { recursive: true });
    for (const [name, tz, locale] of [
      ["items.csv", "Asia/Kathmandu", "tr_TR.UTF-8"],
      ["owners.csv", "America/St_Johns", "C"],
    ] as const) {
      rmSync(join(folder, name));
      const env = { TZ: tz, LANG: locale, LC_ALL: locale };
      const again = screen(["replay", "kept", "--format", "json"], { cwd: elsewhere, env });
      expect(again.stderr).toMatch(/1 result, every byte the same/);
      expect(again.stdout).toBe(first.stdout);
      expect(again.code).toBe(0);
    }
  });

  it("takes of several files the one that was taken then", () => {
    for (const name of ["z.csv", "a.csv"])
      file(name, "party,owner,percent,owner_listed\nExample Trade AS,A Person,100,EL\n");
    const text = readFileSync(join(folder, "orders.csv"), "utf8");
    file(
      "owned.csv",
      text.replace(",Teil", ",eccn").replace("LT-100", "5A992.c").replace(",DE,TR,", ",DE,RU,"),
    );
    const owners = ["--owners", "z.csv", "--owners", "a.csv"];
    const first = at("owned.csv", ...lists, ...owners, "--format", "json", "--evidence", "order.log");
    expect(first.stdout).toContain("a.csv:2");
    expect(at("replay", "order.log", "--lists", "none").stdout).toMatch(/1 result, every byte the same/);
  });

  it("decides again by the rules of the house that were then", () => {
    cpSync(fileURLToPath(new URL("../../fixtures/house", import.meta.url)), join(folder, "house"), {
      recursive: true,
    });
    file("house.yaml", "house: house\n");
    at(
      "orders.csv",
      ...lists,
      "--answers",
      "answers.csv",
      "--config",
      "house.yaml",
      "--evidence",
      "house.log",
    );
    rmSync(join(folder, "house"), { recursive: true });
    const { stdout } = at("replay", "house.log", "--lists", "none");
    expect(stdout).toMatch(/1 result, every byte the same/);
  });

  it("makes no claim by other rules", () => {
    at("orders.csv", ...lists, "--answers", "answers.csv", "--evidence", "alone.log");
    const small = fileURLToPath(new URL("../rules/sound", import.meta.url));
    const { stdout, code } = at("replay", "alone.log", "--rules", small, "--lists", "none");
    expect(stdout).toMatch(
      /not decided again, for what it rests on is not at hand:\n.*the rules: those of the record/,
    );
    expect(code).toBe(2);
  });

  it("decides nothing from a log that was altered", () => {
    const log = readFileSync(join(folder, "story.log"), "utf8");
    file("altered.log", log.replace('"verdict":"clear"', '"verdict":"cleaR"'));
    const { stdout, stderr, code } = at("replay", "altered.log", "--lists", "none");
    expect(stderr).toMatch(/record \d+ \(result of SO-\d+\/\d\): it is not what was written/);
    expect(stdout).toBe("");
    expect(code).toBe(1);
  });
});

describe("screen verify", () => {
  it("names the record that was altered", () => {
    const { stdout, code } = at("verify", "altered.log");
    expect(stdout).toMatch(/^✗ record \d+ \(result of SO-\d+\/\d\): it is not what was written/);
    expect(stdout).toMatch(/ALTERED/);
    expect(code).toBe(1);
    expect(JSON.parse(at("verify", "altered.log", "--json").stdout).problems).not.toEqual([]);
  });

  it("says what only a head kept elsewhere can show, and shows it by one", () => {
    const log = readFileSync(join(folder, "story.log"), "utf8");
    const { stderr } = at(ORDERS, ...lists, "--evidence", "story.log");
    const kept = head(stderr);
    expect(at("verify", "story.log").stdout).toMatch(/only a head kept elsewhere can show: --head HASH/);
    expect(at("verify", "story.log", "--head", kept).code).toBe(0);
    file("story.log", log);
    expect(at("verify", "story.log").code).toBe(0);
    const cut = at("verify", "story.log", "--head", kept);
    expect(cut.stdout).toMatch(/✗ no record has the hash/);
    expect(cut.code).toBe(1);
  });

  it("refuses a head that is none, and a log that is not there", () => {
    expect(at("verify", "story.log", "--head", "abc").code).toBe(2);
    const { stderr, code } = at("verify", "nowhere.log");
    expect(stderr).toMatch(/nowhere\.log: there is no such evidence/);
    expect(code).toBe(2);
  });
});
