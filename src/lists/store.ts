import { readdirSync } from "node:fs";
import { mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { compare } from "../order.ts";
import { fileBytes } from "./bytes.ts";
import { ListError } from "./list-error.ts";
import { readMeta } from "./snapshot.ts";
import { damaged, type SnapshotMeta } from "./snapshot-head.ts";

/**
 * The folder of snapshots: `<dir>/<list>/<published>-<first 12 digits of the source's SHA-256>.snapshot`, one file each, never changed.
 * A new one is written under another name, brought to the disk, and renamed: whatever happens, there is the old one or the new one.
 */
export interface Stored {
  list: string;
  published: string;
  path: string;
}

const SNAPSHOT = /^(\d{4}-\d{2}-\d{2})-[0-9a-f]{12}\.snapshot$/;
const LIST = /^[a-z0-9][a-z0-9-]{0,63}$/;
const UNFINISHED = ".importing-";
const DAY = 86_400_000;

/** @throws ListError `layout` for a name that cannot be a list's: small letters, digits and hyphens. */
export function checkListName(list: string): void {
  if (LIST.test(list) && list !== "built-in") return;
  throw new ListError("layout", {
    file: list,
    why: "this cannot be the name of a list",
    fix: "Use small letters, digits and hyphens",
  });
}

/** Every snapshot in the folder, by list and date; nothing when there is no such folder. Reads names only. */
export function storedSnapshots(dir: string): Stored[] {
  const found: Stored[] = [];
  for (const list of namesIn(dir)) {
    if (!LIST.test(list)) continue;
    for (const file of namesIn(join(dir, list))) {
      const published = SNAPSHOT.exec(file)?.[1];
      if (published !== undefined) found.push({ list, published, path: join(dir, list, file) });
    }
  }
  return found.sort(
    (a, b) => compare(a.list, b.list) || compare(a.published, b.published) || compare(a.path, b.path),
  );
}

function namesIn(dir: string): string[] {
  try {
    return readdirSync(dir);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR") return [];
    throw error;
  }
}

/** The description of a stored snapshot. @throws ListError `damaged`. */
export function storedMeta(stored: Stored): SnapshotMeta {
  const bytes = fileBytes(stored.path);
  try {
    const meta = readMeta(bytes);
    if (meta.list !== stored.list || meta.published !== stored.published) {
      throw damaged(stored.path, "its place does not fit its description");
    }
    return meta;
  } finally {
    bytes.close();
  }
}

/**
 * The snapshot of one list in force on a day: the latest published on or before it; with none, the earliest after it, `early`. Of two
 * with the same date the one imported last.
 */
export function inForceOn(snapshots: Stored[], date: string): { stored: Stored; early: boolean } | undefined {
  const upTo = snapshots.filter((stored) => stored.published <= date);
  const published = upTo.at(-1)?.published ?? snapshots[0]?.published;
  if (published === undefined) return undefined;
  const same = snapshots.filter((stored) => stored.published === published);
  return { stored: same.length === 1 ? same[0]! : lastImported(same), early: upTo.length === 0 };
}

function lastImported(snapshots: Stored[]): Stored {
  const dated = snapshots.map((stored) => ({ stored, imported: storedMeta(stored).imported }));
  return dated.reduce((last, next) => (next.imported > last.imported ? next : last)).stored;
}

/** Where to write a snapshot that is not finished. What earlier imports left behind there when they were killed is removed. */
export async function unfinishedPath(dir: string): Promise<string> {
  await mkdir(dir, { recursive: true });
  for (const file of await readdir(dir)) {
    if (file.startsWith(UNFINISHED) && isLeftOver(file)) await rm(join(dir, file), { force: true });
  }
  const unique = `${hostname()}-${process.pid}-${Date.now()}-${Math.random().toString(36).slice(2, 8)}`;
  return join(dir, `${UNFINISHED}${unique}`);
}

function isLeftOver(file: string): boolean {
  const [, host, pid, started] = /^\.importing-(.*)-(\d+)-(\d+)-[a-z0-9]*$/.exec(file) ?? [];
  if (host === undefined) return true;
  if (Date.now() - Number(started) > DAY) return true;
  return host === hostname() && !isAlive(Number(pid));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Puts a finished snapshot in its place, in one step; returns the place. The file must be on the disk already. */
export async function putInPlace(unfinished: string, dir: string, meta: SnapshotMeta): Promise<string> {
  const folder = join(dir, meta.list);
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${meta.published}-${meta.sha256.slice(0, 12)}.snapshot`);
  await rename(unfinished, path);
  await syncFolder(folder);
  await syncFolder(dir);
  return path;
}

/** Brings a rename to the disk. Windows cannot open a folder for this and does not need it. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
