import { fileBytes } from "./bytes.ts";
import type { LegalList, ListEntry } from "./entry.ts";
import { ListError } from "./list-error.ts";
import { primaryName } from "./listing.ts";
import { Snapshot } from "./snapshot.ts";
import { inForceOn, storedSnapshots } from "./store.ts";

/**
 * Opens a snapshot by its name: `us-csl/2026-07-31`, `us-csl` for the latest of a list, or the path of a snapshot's file. To be closed.
 * @throws ListError `layout` when there is none of that name; `damaged`.
 */
export function openNamed(dir: string, name: string): Snapshot {
  if (name.endsWith(".snapshot")) return new Snapshot(fileBytes(name));
  const [list = "", date] = name.split("/");
  const ofList = storedSnapshots(dir).filter((stored) => stored.list === list);
  const chosen = inForceOn(
    ofList.filter(({ published }) => date === undefined || published === date),
    "9999-12-31",
  );
  if (chosen) return new Snapshot(fileBytes(chosen.stored.path));
  const dates = ofList.map(({ published }) => `${list}/${published}`).join(", ");
  const fix = dates ? `There are ${dates}` : "See: screen lists status";
  throw new ListError("layout", { file: name, why: "no snapshot has this name", fix });
}

/** One entry that differs between two snapshots. */
interface EntryChange {
  on: LegalList;
  entry: string;
  name: string;
}

interface ListDiff {
  added: EntryChange[];
  removed: EntryChange[];
  /** The same entry under another primary name. */
  renamed: (EntryChange & { before: string })[];
  /** The same entry, otherwise changed: which parts of it. */
  changed: (EntryChange & { parts: string[] })[];
}

/**
 * What has changed from one snapshot to another. Entries are the same by the publisher's identifier; where it gives none (the Entity
 * List, say), an entry whose name stayed and whose address changed is recognised by its name.
 */
export function diffSnapshots(older: Snapshot, newer: Snapshot): ListDiff {
  const before = byKey(older);
  const after = byKey(newer);
  const gone = new Set([...before].filter(([key]) => !after.has(key)).map(([, entry]) => entry));
  const come = [...after].filter(([key]) => !before.has(key)).map(([, entry]) => entry);
  const pairs: [ListEntry, ListEntry][] = [];
  for (const [key, entry] of after) {
    const was = before.get(key);
    if (was) pairs.push([was, entry]);
  }
  const byName = new Map([...gone].map((entry) => [nameKey(entry), entry]));
  const added: ListEntry[] = [];
  for (const entry of come) {
    const was = byName.get(nameKey(entry));
    if (!was || hasPublishersId(was)) {
      added.push(entry);
      continue;
    }
    byName.delete(nameKey(entry));
    gone.delete(was);
    pairs.push([was, entry]);
  }
  const diff: ListDiff = {
    added: added.map(change),
    removed: [...gone].map(change),
    renamed: [],
    changed: [],
  };
  for (const [was, is] of pairs) addPair(diff, was, is);
  return diff;
}

function byKey(snapshot: Snapshot): Map<string, ListEntry> {
  const found = new Map<string, ListEntry>();
  for (const entry of snapshot.entries()) found.set(`${entry.on} ${entry.id}`, entry);
  return found;
}

function nameKey(entry: ListEntry): string {
  return `${entry.on} ${primaryName(entry)}`;
}

/** Identifiers made from the content are 16 hexadecimal digits; a publisher's are not. */
function hasPublishersId(entry: ListEntry): boolean {
  return !/^[0-9a-f]{16}$/.test(entry.id);
}

function addPair(diff: ListDiff, was: ListEntry, is: ListEntry): void {
  const before = primaryName(was);
  if (before !== primaryName(is)) diff.renamed.push({ ...change(is), before });
  const parts = [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((part) => part !== "id")
    .filter(
      (part) => JSON.stringify(was[part as keyof ListEntry]) !== JSON.stringify(is[part as keyof ListEntry]),
    );
  if (parts.length > 0 && before === primaryName(is)) diff.changed.push({ ...change(is), parts });
}

function change(entry: ListEntry): EntryChange {
  return { on: entry.on, entry: entry.id, name: primaryName(entry) };
}
