import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { type ImportOptions, importList, importLists } from "../../src/lists/import.ts";
import { bansFile } from "./bans.ts";
import { listsAtHand } from "./shared.ts";
import { entriesOf, FIXTURES, folder, importFixture, NOW } from "./stores.ts";

const SHARED = new URL("../../../shared/data/lists/", import.meta.url).pathname;

/** Every file of the snapshot folder, hidden ones too. */
function stored(dir: string): string[] {
  return existsSync(dir) ? (readdirSync(dir, { recursive: true }) as string[]).sort() : [];
}

function official(file: string, dir: string, options: Partial<ImportOptions> = {}) {
  return importList(SHARED + file, { dir, now: NOW, ...options });
}

describe("the date of a list", () => {
  /** A list whose layout has no date that must be there. */
  function file(name: string): string {
    const path = join(folder(), name);
    writeFileSync(path, "id,schema,name,aliases,countries,dataset\n1,Person,Somebody,,,x\n");
    return path;
  }

  test("comes from the file, else from --published, else from its name, else from the publisher's server", async () => {
    const dir = folder();
    const own = await importFixture("uk-sanctions-list.csv", dir);
    expect(own.meta.published).toBe("2026-09-29");
    const stated = await importList(file("targets-2026-01-01.csv"), {
      dir,
      now: NOW,
      published: "2026-02-02",
    });
    expect(stated.meta.published).toBe("2026-02-02");
    const named = await importList(file("targets-20260303.csv"), { dir, now: NOW });
    expect(named.meta.published).toBe("2026-03-03");
    const served = await importList(file("targets.csv"), { dir, now: NOW, publishedByServer: "2026-04-04" });
    expect(served.meta.published).toBe("2026-04-04");
  });

  test("without one the import is refused", async () => {
    const dir = folder();
    await expect(importList(file("targets.csv"), { dir, now: NOW })).rejects.toMatchObject({ code: "date" });
    expect(stored(dir)).toEqual([]);
  });

  test.each([
    ["which the file itself contradicts", "2026-09-30", "the file is dated 2026-09-29"],
    ["which is no date", "2026-02-30", "2026-02-30 is not a date"],
  ])("a stated date %s is refused", async (_, published, why) => {
    await expect(importFixture("uk-sanctions-list.csv", folder(), { published })).rejects.toThrow(why);
  });

  test("a date that is yet to come would never grow stale: refused", async () => {
    await expect(
      importList(file("targets-2027-01-01.csv"), { dir: folder(), now: NOW }),
    ).rejects.toMatchObject({ code: "date" });
  });

  test("a company's own list is of the day on which it is imported", async () => {
    const dir = folder();
    const { meta } = await importList(bansFile(dir, "bans.csv", ["Somebody"]), { dir, now: NOW });
    expect(meta).toMatchObject({ list: "bans", published: "2026-11-20" });
  });
});

describe("what is refused leaves everything as it was", () => {
  test.each([
    ["a web page", "<!DOCTYPE html>\n<html><body>Service unavailable</body></html>", "format", "web page"],
    ["nothing", "", "empty", "empty"],
    ["something else", "a,b\n1,2\n", "format", "no reader knows"],
    ["a header and nobody", "notice,name\n", "empty", "nobody"],
    ["a row that is wrong", "notice,name\nban,A\nbann,B\n", "layout", "none of"],
  ])("%s", async (_, text, code, why) => {
    const dir = folder();
    await importList(bansFile(dir, "bans.csv", ["A"]), { dir, now: NOW });
    const before = stored(join(dir, "bans"));
    const path = join(folder(), "bans.csv");
    writeFileSync(path, text);
    await expect(importList(path, { dir, now: NOW })).rejects.toMatchObject({
      code,
      message: expect.stringContaining(why),
    });
    expect(stored(join(dir, "bans"))).toEqual(before);
  });

  test("a gzip that is cut", async () => {
    const path = join(folder(), "bans.csv.gz");
    writeFileSync(path, gzipSync("notice,name\nban,A\n").subarray(0, -6));
    await expect(importList(path, { dir: folder(), now: NOW })).rejects.toMatchObject({ code: "cut" });
  });

  test("one refused file of several does not keep the others out", async () => {
    const dir = folder();
    const outcomes = [];
    for await (const outcome of importLists(
      [`${FIXTURES}uk-ofsi-conlist.csv`, bansFile(dir, "bans.csv", ["A"])],
      { dir, now: NOW },
    )) {
      outcomes.push("error" in outcome ? outcome.error.code : outcome.imported.meta.list);
    }
    expect(outcomes).toEqual(["retired", "bans"]);
  });

  test("what killed imports left behind is removed by the next one, not what another import is writing", async () => {
    const dir = folder();
    const now = Date.now();
    const name = (pid: number) => join(dir, `.importing-${hostname()}-${pid}-${now}-abc`);
    writeFileSync(name(999_999_999), "left behind");
    writeFileSync(name(process.pid), "at work");
    await importList(bansFile(dir, "bans.csv", ["A"]), { dir, now: NOW });
    expect(existsSync(name(999_999_999))).toBe(false);
    expect(existsSync(name(process.pid))).toBe(true);
  });
});

describe("a list that has less than it should", () => {
  test("below the floor: refused until accepted by name, and the acceptance is kept", async () => {
    const dir = folder();
    const refused = importFixture("eu-fsf.xml", dir, { acceptDrop: [] });
    await expect(refused).rejects.toMatchObject({
      code: "shrunken",
      fix: expect.stringContaining("--accept-drop eu-fsf/EU-FSF"),
    });
    await expect(
      importFixture("eu-fsf.xml", dir, { acceptDrop: ["uk-sl", "eu-fsf/UK-SL"] }),
    ).rejects.toMatchObject({ code: "shrunken" });
    const { meta } = await importFixture("eu-fsf.xml", dir, { acceptDrop: ["eu-fsf/EU-FSF"] });
    expect(meta.accepted).toEqual(["eu-fsf/EU-FSF"]);
  });

  test("against the snapshot before it: by half for a small list, by a fifth for a larger one", async () => {
    const dir = folder();
    const names = (count: number) => Array.from({ length: count }, (_, at) => `Name ${at}`);
    const on = (day: string, count: number) =>
      importList(bansFile(dir, `bans-${day}.csv`, names(count)), { dir, now: NOW });
    await on("2026-01-01", 10);
    await on("2026-01-02", 5);
    await expect(on("2026-01-03", 2)).rejects.toThrow("fell from 5 entries (2026-01-02) to 2");
    await on("2026-01-04", 100);
    await expect(on("2026-01-05", 79)).rejects.toMatchObject({ code: "shrunken" });
    await on("2026-01-05", 80);
  });

  test("an older list imported later is held against what was before it, not after", async () => {
    const dir = folder();
    await importList(bansFile(dir, "bans-2026-05-01.csv", ["A", "B", "C", "D", "E", "F"]), { dir, now: NOW });
    const { before } = await importList(bansFile(dir, "bans-2026-04-01.csv", ["A"]), { dir, now: NOW });
    expect(before).toBeUndefined();
  });

  test("the same file again replaces its own snapshot and is not held against itself", async () => {
    const dir = folder();
    const path = bansFile(dir, "bans-2026-05-01.csv", ["A"]);
    const first = await importList(path, { dir, now: NOW });
    const second = await importList(path, { dir, now: NOW });
    expect(second.path).toBe(first.path);
    expect(second.before).toBeUndefined();
    expect(entriesOf(second)).toEqual(entriesOf(first));
  });
});

describe.skipIf(!listsAtHand)("the publishers' own files", { timeout: 120_000 }, () => {
  test("the two CSL files: the drops of CAPTA from 53 to 1 and FSE from 3 to 0 are refused until accepted by name", async () => {
    const dir = folder();
    const first = await official("csl/consolidated-2022-05-16.csv.gz", dir);
    expect(first.meta).toMatchObject({
      list: "us-csl",
      published: "2022-05-16",
      entries: 14_160,
      accepted: [],
    });
    expect(first.meta.counts).toMatchObject({
      EL: 2001,
      SDN: 10_026,
      CAPTA: 53,
      FSE: 3,
      DPL: 462,
      UVL: 201,
      MEU: 71,
    });
    const second = "csl/consolidated-2026-07-31.csv.gz";
    await expect(official(second, dir)).rejects.toThrow(
      /CAPTA fell from 53 .* to 1; FSE fell from 3 .* to 0/,
    );
    await expect(official(second, dir, { acceptDrop: ["us-csl/FSE"] })).rejects.toThrow(/CAPTA fell from 53/);
    const { meta } = await official(second, dir, { acceptDrop: ["us-csl/CAP", "us-csl/FSE"] });
    expect(meta).toMatchObject({
      published: "2026-07-31",
      entries: 25_921,
      accepted: ["us-csl/CAPTA", "us-csl/FSE"],
    });
    expect(meta.counts).toMatchObject({ EL: 3420, SDN: 19_181, CAPTA: 1, DPL: 1596, UVL: 222, MEU: 70 });
  });

  test.each([
    ["ofac/sdn-2022-02-23.csv.gz", { list: "us-sdn", published: "2022-02-23", entries: 9121 }],
    ["ofac/sdn-2024-05-03.csv.gz", { list: "us-sdn", published: "2024-05-03", entries: 14_965 }],
    ["bis/dpl-2023-11-30.txt", { list: "us-dpl", published: "2023-11-30", entries: 665 }],
    ["un/consolidated-2026-02-27.xml.gz", { list: "un", published: "2026-02-27", entries: 1003 }],
  ])("%s", async (file, meta) => {
    const imported = await official(file, folder());
    expect(imported.meta).toMatchObject(meta);
  });

  test.each([
    ["broken/csl-2023-11-truncated-mid-field.csv.gz", "cut"],
    ["broken/sdn-0-bytes.csv", "empty"],
    ["ofac/alt-2026-06.csv.gz", "format"],
  ])("%s is refused: %s", async (file, code) => {
    const dir = folder();
    await expect(official(file, dir, { published: "2026-06-01" })).rejects.toMatchObject({ code });
    expect(stored(dir).filter((name) => name.endsWith(".snapshot"))).toEqual([]);
  });

  test("the tables of the non-SDN list are read together", async () => {
    const dir = folder();
    const paths = ["add", "alt", "prim", "comments"].map(
      (table) => `${SHARED}ofac/cons_${table}-2025-12.csv`,
    );
    for await (const outcome of importLists(paths, { dir, now: NOW, published: "2025-12-15" })) {
      if ("error" in outcome) throw outcome.error;
      expect(outcome.imported.meta.sources.length).toBe(4);
      expect(outcome.imported.meta).toMatchObject({
        list: "us-cons",
        counts: { SSI: 286, CMIC: 68, PLC: 78 },
      });
      expect(outcome.imported.problems).toEqual([]);
    }
  });

  test("without its tables a list has no aliases and no addresses, and says so", async () => {
    const { problems } = await official("ofac/sdn-2022-02-23.csv.gz", folder());
    expect(problems.map(({ why }) => why.split(":")[0])).toEqual(
      expect.arrayContaining(["alt is not given", "add is not given"]),
    );
  });
});
