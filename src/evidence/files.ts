import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { FileRole } from "./record.ts";

/** A file that a run reads beside its manifests. */
export interface InputFile {
  role: FileRole;
  /** As the run names it; of a file of the house its path within the folder, with `/`. */
  name: string;
  path: string;
}

/** The files of the house's own rules, by path. */
export async function houseFiles(dir: string): Promise<InputFile[]> {
  const found = await readdir(dir, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile() && entry.name.endsWith(".yaml"))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { role: "house" as const, name: path.slice(join(dir, "/").length).replaceAll("\\", "/"), path };
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Bytes of a file that stand in one record. */
const PART = 256 * 1024;

/** The bytes of a file, in parts. */
export function partsOf(path: string): AsyncIterable<Buffer> {
  return createReadStream(path, { highWaterMark: PART });
}

/** The SHA-256 of a file as it is now. */
export async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const part of partsOf(path)) hash.update(part);
  return hash.digest("hex");
}
