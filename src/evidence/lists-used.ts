import { installedBodies } from "../installed.ts";
import { fileBytes, memoryBytes } from "../lists/bytes.ts";
import { readMeta } from "../lists/snapshot.ts";
import type { SnapshotMeta } from "../lists/snapshot-head.ts";
import { storedMeta, storedSnapshots } from "../lists/store.ts";
import type { RunInfo } from "../run.ts";
import { EvidenceError } from "./log.ts";
import type { ListUsed } from "./record.ts";

/** A list that a run used, and where its snapshot lies: a file, or in memory where the program was not built. */
export interface Located extends ListUsed {
  at: string | Uint8Array;
}

/**
 * The snapshots that results rest on, found again among those at hand.
 * @throws EvidenceError when one is no longer there: the record could not say which entries the results rest on.
 */
export async function listsUsed(used: RunInfo["lists"], dir: string | undefined): Promise<Located[]> {
  const found: Located[] = [];
  for (const { id, published, sha256 } of used) {
    const candidates = id === "built-in" ? [await builtIn()] : stored(dir, id, published);
    const same = candidates.find(({ meta }) => meta.published === published && meta.sha256 === sha256);
    if (!same) {
      const why = `the list ${id} of ${published} was taken away while the run went on: what it held cannot be recorded`;
      throw new EvidenceError(why, "import it again and run again");
    }
    found.push({ id, published, entriesSha256: same.meta.parts.entries.sha256, at: same.at });
  }
  return found;
}

interface Found {
  meta: SnapshotMeta;
  at: string | Uint8Array;
}

export async function builtIn(): Promise<Found> {
  const at = await installedBodies();
  return { meta: metaOf(at), at };
}

/** The description of a snapshot. @throws ListError `damaged`. */
function metaOf(at: string | Uint8Array): SnapshotMeta {
  const bytes = typeof at === "string" ? fileBytes(at) : memoryBytes(at, "built-in");
  try {
    return readMeta(bytes);
  } finally {
    bytes.close();
  }
}

/** The entries of a snapshot: JSON, one a line. */
export function entriesOf(at: string | Uint8Array): Uint8Array {
  const bytes = typeof at === "string" ? fileBytes(at) : memoryBytes(at, "built-in");
  try {
    const { offset, length } = readMeta(bytes).parts.entries;
    return bytes.read(offset, length);
  } finally {
    bytes.close();
  }
}

/** Snapshots of one list and day, the one imported last first: that is the one that was used. */
export function stored(dir: string | undefined, list: string, published: string): (Found & { at: string })[] {
  if (dir === undefined) return [];
  return storedSnapshots(dir)
    .filter((one) => one.list === list && one.published === published)
    .map((one) => ({ meta: storedMeta(one), at: one.path }))
    .sort((one, other) => (one.meta.imported > other.meta.imported ? -1 : 1));
}
