import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { fileBytes } from "../../src/lists/bytes.ts";
import type { ListEntry } from "../../src/lists/entry.ts";
import { type Imported, type ImportOptions, importList } from "../../src/lists/import.ts";
import { Snapshot } from "../../src/lists/snapshot.ts";

/** The folder of list files in the publishers' layouts. */
export const FIXTURES = new URL("../../fixtures/lists/", import.meta.url).pathname;

/** The day of every import in the tests. */
export const NOW = new Date("2026-11-20T10:00:00Z");

/** A folder for one test file, taken away at its end. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "screen-test-"));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** Imports a fixture, its small numbers accepted. */
export function importFixture(
  file: string,
  dir: string,
  options: Partial<ImportOptions> = {},
): Promise<Imported> {
  const acceptDrop = ["us-csl", "us-sdn", "eu-fsf", "uk-sl", "ch-seco", "ca-sema", "au-dfat", "un"];
  return importList(FIXTURES + file, { dir, now: NOW, acceptDrop, ...options });
}

/** The entries of a stored snapshot. */
export function entriesOf({ path }: Pick<Imported, "path">): ListEntry[] {
  const snapshot = new Snapshot(fileBytes(path));
  try {
    return [...snapshot.entries()];
  } finally {
    snapshot.close();
  }
}
