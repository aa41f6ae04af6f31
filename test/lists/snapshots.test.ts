import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeBuiltIn } from "../../src/lists/built-in.ts";
import { fileBytes, memoryBytes } from "../../src/lists/bytes.ts";
import type { ListEntry } from "../../src/lists/entry.ts";
import { emptyEntry } from "../../src/lists/entry-parts.ts";
import { importList } from "../../src/lists/import.ts";
import { openLists } from "../../src/lists/index.ts";
import { Snapshot } from "../../src/lists/snapshot.ts";
import { bansFile } from "./bans.ts";
import { folder, importFixture, NOW } from "./stores.ts";

function body(id: string, name: string, more: Partial<ListEntry> = {}): ListEntry {
  return { ...emptyEntry(id, "DEF", "company"), names: [{ text: name, kind: "primary" }], ...more };
}

async function bans(dir: string, day: string, names: string[]) {
  return importList(bansFile(dir, `bans-${day}.csv`, names), { dir, now: NOW, acceptDrop: ["bans"] });
}

describe("the snapshot in force on a day", () => {
  test("the latest published on or before it", async () => {
    const dir = folder();
    await bans(dir, "2026-03-01", ["Alpha Specimen Trading"]);
    await bans(dir, "2026-05-01", ["Beta Specimen Trading"]);
    const lists = await openLists(dir);
    const names = (date: string) =>
      lists
        .on(date)
        .search({ name: "Specimen Trading Alpha" })
        .map(({ name }) => name);
    expect(lists.on("2026-04-30").rests).toMatchObject([
      { id: "bans", published: "2026-03-01", ageDays: 60 },
    ]);
    expect(lists.on("2026-05-01").rests).toMatchObject([{ published: "2026-05-01", ageDays: 0 }]);
    expect(names("2026-04-30")).toEqual(["Alpha Specimen Trading"]);
    expect(names("2026-05-01")).not.toContain("Alpha Specimen Trading");
    lists.close();
  });

  test("with none, the earliest after it, and it says so", async () => {
    const dir = folder();
    await bans(dir, "2026-03-01", ["Alpha Specimen Trading"]);
    await bans(dir, "2026-05-01", ["Beta Specimen Trading"]);
    const lists = await openLists(dir);
    const { rests } = lists.on("2026-01-15");
    expect(rests).toMatchObject([{ published: "2026-03-01", ageDays: -45, beforeFirst: true }]);
    expect(rests[0]?.note).toContain("without the entries known to have started later");
    lists.close();
  });

  test("an entry with dates counts from its first day to its last; one without counts for the whole snapshot", async () => {
    const dir = folder();
    await importFixture("house-bans-2026-11-02.csv", dir);
    const lists = await openLists(dir);
    const found = (name: string, date: string) => lists.on(date).search({ name }).length;
    expect(found("Example Logistik GmbH", "2026-05-09")).toBe(0);
    expect(found("Example Logistik GmbH", "2026-05-10")).toBe(1);
    expect(found("Example Logistik GmbH", "2026-12-31")).toBe(1);
    expect(found("Example Logistik GmbH", "2027-01-01")).toBe(0);
    expect(found("Muster Elektronik Handel", "2020-01-01")).toBe(1);
    lists.close();
  });

  test("of two with the same date, the one imported last", async () => {
    const dir = folder();
    await bans(dir, "2026-03-01", ["Alpha Specimen Trading"]);
    const later = new Date(NOW.getTime() + 1_000);
    await importList(bansFile(dir, "bans-2026-03-01.csv", ["Beta Specimen Trading"]), { dir, now: later });
    const lists = await openLists(dir);
    expect(lists.on("2026-03-02").search({ name: "Beta Specimen Trading" }).length).toBe(1);
    expect(
      lists
        .status("2026-03-02")
        .map(({ current }) => current)
        .sort(),
    ).toEqual([false, true]);
    lists.close();
  });

  test("a folder that is not there holds no lists", async () => {
    const lists = await openLists(join(folder(), "nowhere"));
    expect(lists.on("2026-01-01").rests).toEqual([]);
    expect(lists.status("2026-01-01")).toEqual([]);
  });

  test("what is no date is refused", async () => {
    const lists = await openLists(undefined);
    expect(() => lists.on("2026-02-30")).toThrow(RangeError);
  });
});

describe("the bodies that come with the program", () => {
  test("are searched beside what is imported, from a file or from its bytes, and first among what results rest on", async () => {
    const dir = folder();
    const path = join(dir, "built-in.snapshot");
    await writeBuiltIn(path, [body("x1", "Ministry of Specimen Defence")], "2026-09-24");
    await bans(dir, "2026-03-01", ["Alpha Specimen Trading"]);
    for (const builtIn of [
      path,
      readFileSync(path),
      new Uint8Array([0, ...readFileSync(path)]).subarray(1),
    ]) {
      const lists = await openLists(dir, { builtIn });
      const on = lists.on("2026-04-01");
      expect(on.rests.map(({ id }) => id)).toEqual(["built-in", "bans"]);
      expect(on.search({ name: "Ministry of Specimen Defence" })[0]).toMatchObject({
        list: "built-in",
        on: "DEF",
        entry: "x1",
      });
      lists.close();
    }
  });

  test("the same bodies make the same bytes", async () => {
    const dir = folder();
    for (const file of ["a", "b"])
      await writeBuiltIn(join(dir, file), [body("x1", "A"), body("x2", "Б")], "2026-09-24");
    expect(readFileSync(join(dir, "a")).equals(readFileSync(join(dir, "b")))).toBe(true);
  });
});

describe("a damaged snapshot stops the run", () => {
  async function snapshot() {
    const dir = folder();
    const { path, meta } = await bans(dir, "2026-03-01", ["Alpha Specimen Trading", "Beta Specimen Trading"]);
    return { dir, path, meta, bytes: readFileSync(path) };
  }

  async function searched(dir: string): Promise<unknown> {
    const lists = await openLists(dir);
    try {
      return lists.on("2026-04-01").search({ name: "Alpha Specimen Trading" });
    } finally {
      lists.close();
    }
  }

  test.each(["entries", "lookup", "names"] as const)("one bit changed in its %s", async (part) => {
    const { dir, path, meta, bytes } = await snapshot();
    const at = meta.parts[part].offset + Math.floor(meta.parts[part].length / (part === "entries" ? 4 : 2));
    bytes[at] = bytes[at]! ^ 1;
    writeFileSync(path, bytes);
    await expect(searched(dir)).rejects.toMatchObject({ name: "ListError", code: "damaged" });
  });

  test("a word changed in its description", async () => {
    const { dir, path, bytes } = await snapshot();
    writeFileSync(path, bytes.toString("latin1").replace('"entries":2', '"entries":1'), "latin1");
    await expect(searched(dir)).rejects.toMatchObject({ code: "damaged" });
  });

  test.each([0, 100, 16_384, 17_000])("cut after %i bytes", async (length) => {
    const { dir, path, bytes } = await snapshot();
    writeFileSync(path, bytes.subarray(0, length));
    await expect(searched(dir)).rejects.toMatchObject({ code: "damaged" });
  });

  test("moved to another list's place, or another date's", async () => {
    const { dir, path, bytes } = await snapshot();
    writeFileSync(path.replace("2026-03-01", "2026-03-15"), bytes);
    await expect(searched(dir)).rejects.toMatchObject({ code: "damaged" });
  });

  test("the whole file against its SHA-256 sums, on request", async () => {
    const { path, meta, bytes } = await snapshot();
    new Snapshot(fileBytes(path)).verify();
    bytes[meta.parts.entries.offset + 5] = 0x21;
    expect(() => new Snapshot(memoryBytes(bytes, "x")).verify()).toThrow("entries do not match");
  });

  test("importing the list again mends it", async () => {
    const { dir, path, bytes } = await snapshot();
    writeFileSync(path, bytes.subarray(0, 100));
    await bans(dir, "2026-03-01", ["Alpha Specimen Trading", "Beta Specimen Trading"]);
    expect(await searched(dir)).toMatchObject([{ name: "Alpha Specimen Trading" }]);
  });
});

test("status shows a damaged snapshot as such, though it is the one that a run would take", async () => {
  const dir = folder();
  await bans(dir, "2026-03-01", ["Alpha Specimen Trading"]);
  const { path } = await bans(dir, "2026-04-01", ["Beta Specimen Trading"]);
  const bytes = readFileSync(path);
  bytes[bytes.length - 20] = bytes[bytes.length - 20]! ^ 1;
  writeFileSync(path, bytes);
  const lists = await openLists(dir);
  const [older, newer] = lists.status("2026-05-01");
  expect(older).toMatchObject({ current: false, entries: 1 });
  expect(newer).toMatchObject({
    current: true,
    published: "2026-04-01",
    damaged: expect.stringContaining("checksum"),
  });
});

test("days between which nobody comes or goes are one period", async () => {
  const dir = folder();
  await importFixture("house-bans-2026-11-02.csv", dir);
  const lists = await openLists(dir);
  const period = (date: string) => lists.on(date).period;
  expect(period("2026-05-10")).toBe(period("2026-12-31"));
  expect(period("2026-05-09")).not.toBe(period("2026-05-10"));
  expect(period("2026-12-31")).not.toBe(period("2027-01-01"));
  lists.close();
});

test("status says what is at hand: dates, age, numbers, sums", async () => {
  const dir = folder();
  const { meta } = await bans(dir, "2026-03-01", ["Alpha Specimen Trading"]);
  const lists = await openLists(dir);
  expect(lists.status("2026-03-11")).toMatchObject([
    {
      list: "bans",
      publisher: "own list",
      published: "2026-03-01",
      imported: "2026-11-20T10:00:00.000Z",
      ageDays: 10,
      entries: 1,
      counts: { PRIVATE: 1 },
      names: 1,
      sha256: meta.sha256,
      problems: 0,
      current: true,
    },
  ]);
  lists.close();
});
