import type { ListEntry } from "./entry.ts";

const RECORDS = new WeakMap<object, ListEntry>();

/** Remembers in which entry something was found, for those who have to know the whole of it; results show a part. */
export function foundIn<T extends object>(hit: T, entry: ListEntry): T {
  RECORDS.set(hit, entry);
  return hit;
}

/** The whole entry of a hit; undefined for a hit that no search made. */
export function recordOf(hit: object): ListEntry | undefined {
  return RECORDS.get(hit);
}
