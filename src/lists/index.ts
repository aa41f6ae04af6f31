import { type Bytes, fileBytes, memoryBytes } from "./bytes.ts";
import { dayNumber, daysBetween, isDate } from "./dates.ts";
import type { LegalList } from "./entry.ts";
import { ListError } from "./list-error.ts";
import { PUBLISHERS } from "./publishers.ts";
import { compareHits, type Found, type Hit, type PartyQuery, prepare, searchSnapshot } from "./search.ts";
import { Snapshot } from "./snapshot.ts";
import type { SnapshotMeta } from "./snapshot-head.ts";
import { inForceOn, type Stored, storedMeta, storedSnapshots } from "./store.ts";

export type { LegalList, ListEntry, PartyType } from "./entry.ts";
export type { Listing } from "./listing.ts";
export type { Found, Hit, PartyQuery } from "./search.ts";
export { ListError };

/** A list that results of a day rest on. */
export interface Rest {
  id: string;
  published: string;
  entries: number;
  sha256: string;
  /** Days from the list's own date to the day; negative when the list is of a later date. */
  ageDays: number;
  /** The earliest snapshot at hand is of a later date than the day. */
  beforeFirst?: true;
  note?: string;
}

/** One stored snapshot, for `lists status`. */
interface SnapshotStatus {
  list: string;
  publisher: string;
  published: string;
  imported: string;
  /** Days from the list's own date to today. */
  ageDays: number;
  entries: number;
  counts: Partial<Record<LegalList, number>>;
  names: number;
  sha256: string;
  problems: number;
  accepted: string[];
  path: string;
  /** In force today. */
  current: boolean;
  /** Why it cannot be used; the numbers are 0 then. */
  damaged?: string;
}

/** The lists in force on one day. */
export class ListsInForce {
  readonly date: string;
  /** Which lists the hits rest on, by id; the built-in bodies first. */
  readonly rests: readonly Rest[];
  /** Two days with the same period have the same hits for the same party. */
  readonly period: string;
  readonly #snapshots: Snapshot[];

  constructor(date: string, snapshots: Snapshot[], rests: Rest[]) {
    this.date = date;
    const day = dayNumber(date);
    this.period = snapshots
      .map(({ meta, lookup }) => `${meta.list} ${meta.published} ${meta.imported} ${lookup.changesUpTo(day)}`)
      .join("; ");
    this.#snapshots = snapshots;
    this.rests = rests;
  }

  /**
   * Every entry in force on the day that the party is (`match`) or may be (`possible`), best first. Names in scripts for which
   * `needsScripts` is true want `prepareScripts` before (src/names).
   * @throws ListError `damaged` when a list is not what was written: no result may be given then.
   */
  search(party: PartyQuery): Hit[] {
    return this.find(party).hits;
  }

  /** The hits of {@link search}, and whether there may be others that could not be found. */
  find(party: PartyQuery): Found {
    const prepared = prepare(party);
    const day = dayNumber(this.date);
    const found = this.#snapshots.map((snapshot) => searchSnapshot(snapshot, prepared, day));
    return {
      hits: found.flatMap(({ hits }) => hits).sort(compareHits),
      bounded: found.some(({ bounded }) => bounded),
    };
  }
}

/** The lists at hand: stored snapshots and the bodies that come with the program. */
export class Lists {
  readonly #stored: Map<string, Stored[]>;
  readonly #builtIn: Snapshot | undefined;
  readonly #opened = new Map<string, Snapshot>();
  readonly #days = new Map<string, ListsInForce>();

  constructor(stored: Stored[], builtIn: Snapshot | undefined) {
    this.#stored = new Map();
    for (const snapshot of stored)
      this.#stored.set(snapshot.list, [...(this.#stored.get(snapshot.list) ?? []), snapshot]);
    this.#builtIn = builtIn;
  }

  /**
   * The lists in force on a day (ISO date), opened when first asked for.
   * @throws RangeError for what is no date; ListError `damaged`.
   */
  on(date: string): ListsInForce {
    const known = this.#days.get(date);
    if (known) return known;
    if (!isDate(date)) throw new RangeError(`not a date: ${date}`);
    const snapshots: Snapshot[] = [];
    const rests: Rest[] = [];
    if (this.#builtIn) {
      snapshots.push(this.#builtIn);
      rests.push(restOf(this.#builtIn.meta, date, false));
    }
    for (const stored of this.#stored.values()) {
      const chosen = inForceOn(stored, date);
      if (!chosen) continue;
      const snapshot = this.#open(chosen.stored);
      snapshots.push(snapshot);
      rests.push(restOf(snapshot.meta, date, chosen.early));
    }
    const inForce = new ListsInForce(date, snapshots, rests);
    this.#days.set(date, inForce);
    return inForce;
  }

  /** Every stored snapshot, by list and date, each checked whole against its SHA-256 sums. @param today ISO date. */
  status(today: string): SnapshotStatus[] {
    return [...this.#stored.values()].flatMap((snapshots) => {
      const current = currentOf(snapshots, today);
      return snapshots.map((stored) => ({ ...statusOf(stored, today), current: stored.path === current }));
    });
  }

  close(): void {
    for (const snapshot of this.#opened.values()) snapshot.close();
    this.#builtIn?.close();
  }

  #open(stored: Stored): Snapshot {
    let snapshot = this.#opened.get(stored.path);
    if (!snapshot) {
      snapshot = openStored(stored);
      this.#opened.set(stored.path, snapshot);
    }
    return snapshot;
  }
}

function restOf(meta: SnapshotMeta, date: string, early: boolean): Rest {
  const { list, published, entries, sha256 } = meta;
  const rest: Rest = { id: list, published, entries, sha256, ageDays: daysBetween(published, date) };
  if (!early) return rest;
  const note = `no snapshot of ${date} or before: that of ${published} is used, without the entries known to have started later`;
  return { ...rest, beforeFirst: true, note };
}

/** The snapshot that a run of today would take, damaged or not; undefined where that cannot be told. */
function currentOf(snapshots: Stored[], today: string): string | undefined {
  try {
    return inForceOn(snapshots, today)?.stored.path;
  } catch (error) {
    if (error instanceof ListError) return undefined;
    throw error;
  }
}

function statusOf(stored: Stored, today: string): Omit<SnapshotStatus, "current"> {
  const { list, published, path } = stored;
  const publisher = PUBLISHERS[list] ?? "own list";
  const known = { list, publisher, published, path, ageDays: daysBetween(published, today) };
  try {
    const { imported, entries, counts, names, sha256, accepted, problems } = verified(stored);
    return { ...known, imported, entries, counts, names, sha256, problems: problems.count, accepted };
  } catch (error) {
    if (!(error instanceof ListError)) throw error;
    const nothing = { imported: "", entries: 0, counts: {}, names: 0, sha256: "", problems: 0, accepted: [] };
    return { ...known, ...nothing, damaged: error.why };
  }
}

function verified(stored: Stored): SnapshotMeta {
  const snapshot = openStored(stored);
  try {
    snapshot.verify();
    return snapshot.meta;
  } finally {
    snapshot.close();
  }
}

/** @throws ListError `damaged`, also for a snapshot that is not of the list and date of its place. */
function openStored(stored: Stored): Snapshot {
  storedMeta(stored);
  return new Snapshot(fileBytes(stored.path));
}

/**
 * Opens the lists at hand. A folder that does not exist holds none.
 * @param dir the folder of snapshots.
 * @param builtIn the bodies that come with the program: a snapshot file or its bytes; always searched, as list `built-in`.
 * @throws ListError `damaged` for built-in bodies that are not what was built.
 */
export async function openLists(
  dir: string | undefined,
  { builtIn }: { builtIn?: Uint8Array | string } = {},
): Promise<Lists> {
  return new Lists(
    dir === undefined ? [] : storedSnapshots(dir),
    builtIn === undefined ? undefined : openBuiltIn(builtIn),
  );
}

function openBuiltIn(builtIn: Uint8Array | string): Snapshot {
  const bytes: Bytes = typeof builtIn === "string" ? fileBytes(builtIn) : memoryBytes(builtIn, "built-in");
  return new Snapshot(bytes);
}
