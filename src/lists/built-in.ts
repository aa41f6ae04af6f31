import { createHash } from "node:crypto";
import type { ListEntry } from "./entry.ts";
import type { SnapshotMeta } from "./snapshot-head.ts";
import { writeSnapshotParts } from "./snapshot-writer.ts";

/**
 * Writes the bodies that come with the program as a snapshot, list `built-in`.
 * @param path a file that is not there yet.
 * @param published ISO date of the newest source of the bodies.
 */
export async function writeBuiltIn(
  path: string,
  bodies: readonly ListEntry[],
  published: string,
): Promise<SnapshotMeta> {
  const draft = await writeSnapshotParts(path, bodies);
  return draft.seal({
    list: "built-in",
    published,
    // The same bodies make the same bytes: the date of a build is no part of them.
    imported: `${published}T00:00:00.000Z`,
    sha256: createHash("sha256").update(JSON.stringify(bodies)).digest("hex"),
    sources: [],
    problems: { count: 0, first: [] },
    accepted: [],
  });
}
