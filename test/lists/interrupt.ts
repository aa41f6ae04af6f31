import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileBytes } from "../../src/lists/bytes.ts";
import { openLists } from "../../src/lists/index.ts";
import { Snapshot } from "../../src/lists/snapshot.ts";
import { bansFile } from "./bans.ts";

/** How many names each of the two lists has: enough for an import to take a while at every step. */
const NAMES = 3_000;

/** What was seen of the store after one interrupted import. */
export interface Seen {
  /** Dates of the snapshots in place. */
  dates: string[];
  /** Whether the list in force holds all its entries and finds one of them. */
  whole: boolean;
}

/**
 * Kills an importing process (SIGKILL) again and again, each time at another moment, and looks at the store after each.
 * @param command what imports without end, to which folder and files are added: interrupted-import.js and its module.
 * @param dir an empty folder.
 */
export async function* interruptImports(command: string[], dir: string, times: number): AsyncGenerator<Seen> {
  const names = (mark: string) => Array.from({ length: NAMES }, (_, at) => nameOf(mark, at));
  const files = [
    bansFile(dir, "bans-2026-01-01.csv", names("Alpha")),
    bansFile(dir, "bans-2026-02-01.csv", names("Beta")),
  ];
  const store = join(dir, "store");
  for (let time = 0; time < times; time++) {
    const order = time % 2 === 0 ? files : [...files].reverse();
    await interrupted([...command, store, ...order], (time * 37) % 701);
    yield await look(store);
  }
}

async function interrupted(args: string[], afterMs: number): Promise<void> {
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit");
  await Promise.race([once(child.stdout, "data"), ended]);
  await wait(afterMs);
  child.kill("SIGKILL");
  const [code] = await ended;
  if (code !== null) throw new Error(`the import ended by itself with ${code}`);
}

async function look(store: string): Promise<Seen> {
  const folder = join(store, "bans");
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  let whole = true;
  for (const file of files) {
    const snapshot = new Snapshot(fileBytes(join(folder, file)));
    snapshot.verify();
    whole &&= [...snapshot.entries()].length === NAMES;
    snapshot.close();
  }
  const dates = files.map((file) => file.slice(0, 10));
  const newest = dates.at(-1) && (dates.at(-1) === "2026-01-01" ? "Alpha" : "Beta");
  if (newest) {
    const lists = await openLists(store);
    const [hit] = lists.on("2026-03-01").search({ name: nameOf(newest, 1_234) });
    whole &&= hit?.score === 1 && hit.name === nameOf(newest, 1_234);
    lists.close();
  }
  return { dates, whole };
}

const SYLLABLES = "gro mok tal vin ser pol dak rus nim bel zor hap lit cor fen wax".split(" ");

function word(number: number): string {
  return [0, 4, 8].map((shift) => SYLLABLES[(number >> shift) & 15]).join("");
}

function nameOf(mark: string, at: number): string {
  return `${mark} ${word(at)} ${word(at * 31)} Works`;
}
