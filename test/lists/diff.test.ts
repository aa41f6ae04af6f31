import { describe, expect, test } from "vitest";
import { fileBytes } from "../../src/lists/bytes.ts";
import { diffSnapshots, openNamed } from "../../src/lists/diff.ts";
import { importList } from "../../src/lists/import.ts";
import { openLists } from "../../src/lists/index.ts";
import { Snapshot } from "../../src/lists/snapshot.ts";
import { bansFile } from "./bans.ts";
import { listsAtHand } from "./shared.ts";
import { entriesOf, folder, NOW } from "./stores.ts";

const SHARED = new URL("../../../shared/data/lists/", import.meta.url).pathname;

describe("what has changed between two snapshots", () => {
  test("added, removed, and the same name with something else changed", async () => {
    const dir = folder();
    const older = await importList(bansFile(dir, "bans-2026-01-01.csv", ["Stays", "Goes", "Moves"]), {
      dir,
      now: NOW,
    });
    const newer = await importList(
      bansFile(dir, "bans-2026-02-01.csv", ["Stays", "Comes", "Moves"], "address=1 New Street"),
      {
        dir,
        now: NOW,
      },
    );
    const diff = diffSnapshots(new Snapshot(fileBytes(older.path)), new Snapshot(fileBytes(newer.path)));
    expect(diff.added.map(({ name }) => name)).toEqual(["Comes"]);
    expect(diff.removed.map(({ name }) => name)).toEqual(["Goes"]);
    expect(diff.changed.map(({ name, parts }) => [name, parts])).toEqual([
      ["Stays", ["addresses"]],
      ["Moves", ["addresses"]],
    ]);
    expect(diff.renamed).toEqual([]);
  });
});

describe("a snapshot's name", () => {
  test("list and date, the list alone for its latest, or a path", async () => {
    const dir = folder();
    const older = await importList(bansFile(dir, "bans-2026-01-01.csv", ["A"]), { dir, now: NOW });
    await importList(bansFile(dir, "bans-2026-02-01.csv", ["B"]), { dir, now: NOW });
    const named = (name: string) => {
      const snapshot = openNamed(dir, name);
      snapshot.close();
      return snapshot.meta.published;
    };
    expect(named("bans/2026-01-01")).toBe("2026-01-01");
    expect(named("bans")).toBe("2026-02-01");
    expect(named(older.path)).toBe("2026-01-01");
    expect(() => named("bans/2026-01-02")).toThrow(
      expect.objectContaining({ fix: "There are bans/2026-01-01, bans/2026-02-01" }),
    );
  });
});

describe.skipIf(!listsAtHand)("the SDN list of 2022-02-23 and 2022-04-29", { timeout: 60_000 }, () => {
  async function both() {
    const dir = folder();
    const [older, newer] = [
      await importList(`${SHARED}ofac/sdn-2022-02-23.csv.gz`, { dir, now: NOW }),
      await importList(`${SHARED}ofac/sdn-2022-04-29.csv.gz`, { dir, now: NOW }),
    ];
    return { dir, older: older!, newer: newer! };
  }

  test("934 parties came and 30 went", async () => {
    const { older, newer } = await both();
    const diff = diffSnapshots(new Snapshot(fileBytes(older.path)), new Snapshot(fileBytes(newer.path)));
    expect(diff.added.length).toBe(934);
    expect(diff.removed.length).toBe(30);
  });

  test("each of them is found on the one day and not on the other", async () => {
    const { dir, older, newer } = await both();
    const lists = await openLists(dir);
    const ids = (imported: typeof older) => new Map(entriesOf(imported).map((entry) => [entry.id, entry]));
    const [before, after] = [ids(older), ids(newer)];
    const came = [...after.values()].filter(({ id }) => !before.has(id));
    const went = [...before.values()].filter(({ id }) => !after.has(id));
    const stands = (date: string, entry: { id: string; names: { text: string }[] }) =>
      lists
        .on(date)
        .search({ name: entry.names[0]!.text })
        .some((hit) => hit.entry === entry.id);
    const someCame = came.filter((_, at) => at % 31 === 0);
    expect(someCame.filter((entry) => stands("2022-02-24", entry))).toEqual([]);
    expect(
      someCame.filter((entry) => !stands("2022-04-30", entry)).map(({ names }) => names[0]?.text),
    ).toEqual([]);
    expect(went.filter((entry) => !stands("2022-02-24", entry)).map(({ names }) => names[0]?.text)).toEqual(
      [],
    );
    expect(went.filter((entry) => stands("2022-04-30", entry))).toEqual([]);
    lists.close();
  });
});
