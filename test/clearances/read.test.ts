import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parseClearances, readClearances } from "../../src/clearances/read.ts";
import { withClearance } from "../../src/clearances/text.ts";
import { fingerprint } from "../../src/verdict/seal.ts";
import { decision, fileOf } from "./house.ts";

const seal = {
  party: { name: "Borealis AS", country: "TR" },
  entry: { names: "0123456789abcdef" },
  rules: { "house/1-listed": "fedcba9876543210" },
};

function stated(over: Parameters<typeof decision>[1] = {}, party: Record<string, string> = seal.party) {
  const [list, entry] = ["us-csl", "e1"];
  const own = { ...seal, party };
  const finding = fingerprint(list, entry, own);
  const hit = { list, entry, name: "Borealis JSC", finding, seal: own };
  return decision(
    { ...hit, party: { role: "end-user", name: "" }, matched: "", score: 1, band: "match" },
    over,
  );
}

const SOUND = fileOf(stated());
const read = (text: string) => parseClearances(Buffer.from(text), "clearances.yaml").clearances;

/** The message about a file. */
function mistake(text: string | Buffer): string {
  try {
    parseClearances(Buffer.from(text as string), "clearances.yaml");
  } catch (error) {
    return (error as Error).message;
  }
  return "none";
}

describe("a file of clearances", () => {
  it("says what was written into it", () => {
    const { line: _line, lastLine: _last, ...one } = read(SOUND)[0]!;
    expect(one).toEqual(stated());
  });

  it("keeps whatever text a person or a party bears", () => {
    const hostile = `x" '\\ # : - {} [] & * ! | > %   — Åß 株式会社`;
    const one = stated({ text: hostile, by: `Ö ${hostile}` }, { name: hostile, address: "a: b # c" });
    expect(read(fileOf(one))[0]).toMatchObject({ text: hostile, by: `Ö ${hostile}`, seal: one.seal });
  });

  it("may be empty", () => {
    expect(read("clearances:\n")).toEqual([]);
    expect(read("clearances: []\n")).toEqual([]);
  });

  it("takes another decision behind the first, whatever its own layout, and one for the same party and entry in its place", () => {
    const other = stated({}, { name: "Another AS" });
    const byHand = SOUND.replaceAll(/^ {2}/gm, "");
    const added = withClearance(byHand, read(byHand), other).text;
    expect(read(added).map(({ seal }) => seal.party["name"])).toEqual(["Borealis AS", "Another AS"]);
    const { text, replaced } = withClearance(added, read(added), stated({ text: "looked at again" }));
    expect(replaced.map(({ line }) => line)).toEqual([4]);
    expect(read(text).map(({ text }) => text)).toEqual([other.text, "looked at again"]);
  });
});

describe("nothing of a file with a mistake is used; file, line and column are said of", () => {
  it.each([
    [
      "one person in the place of two",
      SOUND.replace("Ben Counsel", "officer, ADA"),
      /:9:\d+ {2}.*another person has to approve/,
    ],
    ["no end", SOUND.replace(/ {4}until.*\n/, ""), /:4:\d+ {2}a clearance needs "until"/],
    [
      "nobody who approved",
      SOUND.replace(/ {4}approved-by.*\n/, ""),
      /:4:\d+ {2}a clearance needs "approved-by"/,
    ],
    [
      "an end before its beginning",
      SOUND.replace("2024-12-31", "2024-05-09"),
      /:11:\d+ {2}it ends on 2024-05-09/,
    ],
    [
      "a day that is none",
      SOUND.replace("2024-12-31", "2024-02-30"),
      /:11:\d+ {2}"2024-02-30" is not a date/,
    ],
    ["a wildcard for a party", SOUND.replace('"Borealis AS"', '"*"'), /:13:\d+ {2}"\*" names nothing/],
    ["a wildcard for an entry", SOUND.replace('"e1"', '"*"'), /"\*" names nothing/],
    ["a wildcard for a list", SOUND.replace('"us-csl"', '"*"'), /"\*" names nothing/],
    ["a decision that is none", SOUND.replace("false-match", "false-mach"), /:5:.*did you mean false-match/s],
    [
      "a reason that is none",
      SOUND.replace("reason: address", "reason: because"),
      /:6:\d+ {2}"because" is not a reason/,
    ],
    ["a reason without words", SOUND.replace(/text: ".*"/, 'text: ""'), /:7:\d+ {2}"text" is empty/],
    [
      "a key that nobody knows",
      SOUND.replace("    by:", "    always: yes\n    by:"),
      /a clearance has no "always"/,
    ],
    [
      "a party's name changed by hand",
      SOUND.replace('"Borealis AS"', '"Other AS"'),
      /:4:\d+ {2}the finding is not that of this party/,
    ],
    [
      "a digest of an entry changed by hand",
      SOUND.replace("0123456789abcdef", "0123456789abcdee"),
      /the finding is not that/,
    ],
    ["what it is bound to taken out", SOUND.replace(/ {4}rules:\n.*\n/, ""), /needs "rules"/],
    [
      "the same question twice",
      fileOf(stated()) + SOUND.split("clearances:\n")[1],
      /stand in line 4 already/,
    ],
    ["an alias", SOUND.replace('"Ada Officer"', "*a"), /alias/i],
    ["an anchor", SOUND.replace('"Ada Officer"', "&a Ada"), /anchor/],
    ["a tag", SOUND.replace('"Ada Officer"', "!!js/function Ada"), /tag/i],
    [
      "a key of every object",
      SOUND.replace("    by:", "    __proto__: {}\n    by:"),
      /a clearance has no "__proto__"/,
    ],
    ["a second document", `${SOUND}---\nclearances:\n`, /:\d+:\d+ {2}a second document/],
    ["another file", "a: 1\n", /the file has no "a"/],
    ["a list where a map is due", "clearances:\n  - [1, 2]\n", /a clearance is a map/],
    ["no list", "clearances: all\n", /"clearances" is a list/],
    ["depth without end", `clearances: ${"[".repeat(100_000)}`, /nested more than/],
    ["bytes that are no text", Buffer.from([0x63, 0xff, 0xfe, 0x00]), /not UTF-8/],
    ["more than anybody decides", "#".repeat(5 << 20), /larger than 4 MiB/],
  ])("%s", (_name, text, words) => {
    expect(mistake(text)).toMatch(words);
  });

  it("a file that is not there", () => {
    expect(() => readClearances("nowhere.yaml")).toThrow(/nowhere\.yaml:1:1 {2}there is no such file/);
  });

  it("a bidirectional mark that hides what is decided", () => {
    const dir = mkdtempSync(join(tmpdir(), "screen-clearances-"));
    afterAll(() => rmSync(dir, { recursive: true, force: true }));
    const file = join(dir, "c.yaml");
    writeFileSync(file, SOUND.replace("Ben Counsel", "Ben \u202eCounsel"));
    expect(() => readClearances(file)).toThrow(/invisible character U\+202E/);
  });
});
