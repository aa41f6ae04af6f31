import {
  buildNameIndex,
  type IndexedName,
  type NameIndex,
  type NameType,
  needsScripts,
  openNameIndex,
} from "../names/index.ts";
import type { ListEntry } from "./entry.ts";

/** The names of entry number `ref` as they are indexed. */
export function namesOf({ names, type }: ListEntry, ref: number): IndexedName[] {
  return names.map(({ text, kind }) => ({ text, ref, kind, type: nameType(type) }));
}

/** The kind of name that an entry's names are. An aircraft's is no ship's: it is sought by every kind. */
function nameType(type: ListEntry["type"]): NameType {
  return type === "person" || type === "company" || type === "vessel" ? type : "unknown";
}

/**
 * The name index made anew from the entries, for a snapshot that was written with another version of it: seconds for a large list, but
 * the snapshot can be used.
 * @throws RangeError when a name is in letters that are read with tables which only an import loads
 */
export function rebuiltIndex(entries: Iterable<ListEntry>): NameIndex {
  return openNameIndex(buildNameIndex(read(entries)));
}

function* read(entries: Iterable<ListEntry>): Generator<IndexedName> {
  let ref = 0;
  for (const entry of entries) {
    for (const name of namesOf(entry, ref)) {
      if (needsScripts(name.text))
        throw new RangeError(
          "its name index has another version, and it has names that only an import reads",
        );
      yield name;
    }
    ref++;
  }
}
