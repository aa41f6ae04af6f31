import { readFileSync, writeFileSync } from "node:fs";
import { afterEach, expect, test, vi } from "vitest";
import { memoryBytes } from "../../src/lists/bytes.ts";
import { importList } from "../../src/lists/import.ts";
import { openLists } from "../../src/lists/index.ts";
import { readMeta } from "../../src/lists/snapshot.ts";
import { bansFile } from "./bans.ts";
import { folder, NOW } from "./stores.ts";

afterEach(() => vi.restoreAllMocks());

/** A stored snapshot of these names whose name index claims to be of another version. */
async function ofAnotherVersion(names: string[]): Promise<string> {
  const dir = folder();
  const { path } = await importList(bansFile(dir, "bans-2026-03-01.csv", names), { dir, now: NOW });
  const bytes = readFileSync(path);
  const { offset } = readMeta(memoryBytes(bytes, path)).parts.names;
  bytes.writeUInt32LE(bytes.readUInt32LE(offset + 4) - 1, offset + 4);
  writeFileSync(path, bytes);
  return dir;
}

test("a snapshot whose name index is of another version is searched all the same, and says what that costs", async () => {
  const warn = vi.spyOn(process, "emitWarning").mockImplementation(() => undefined);
  const lists = await openLists(await ofAnotherVersion(["Alpha Specimen Trading", "Beta Sample"]));
  const hits = lists.on("2026-04-30").search({ name: "Specimen Trading Alpha" });
  expect(hits.map(({ name }) => name)).toEqual(["Alpha Specimen Trading"]);
  expect(String(warn.mock.calls[0]?.[0])).toMatch(/its name index was made anew.*import the list again/);
  lists.close();
});

test("one with names that only an import reads is refused", async () => {
  const dir = await ofAnotherVersion(["Alpha Specimen Trading", "རྒྱ་གར"]);
  // As in a run of its own, which has not imported anything.
  vi.resetModules();
  const lists = await (await import("../../src/lists/index.ts")).openLists(dir);
  expect(() => lists.on("2026-04-30").search({ name: "Alpha" })).toThrow(/another version/);
  lists.close();
});
