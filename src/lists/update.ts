import { mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DownloadLimits, download, LIMITS, type Validators } from "./download.ts";
import { type Imported, type ImportOptions, importList } from "./import.ts";
import { ListError } from "./list-error.ts";
import { type ListSource, SOURCES } from "./sources.ts";
import { checkListName, storedSnapshots } from "./store.ts";

export interface UpdateOptions extends Omit<ImportOptions, "published" | "publishedByServer"> {
  /** Ids of the lists to fetch; all of {@link SOURCES} when absent. */
  lists?: readonly string[];
  sources?: readonly ListSource[];
  limits?: DownloadLimits;
}

/** What became of one list. */
export type Updated =
  | { list: string; outcome: "imported"; imported: Imported }
  | { list: string; outcome: "unchanged" }
  | { list: string; outcome: "failed"; error: ListError };

/**
 * Fetches lists from their publishers and imports what is new, one after the other. A list that fails leaves its last snapshot in
 * place and does not keep the others from being fetched.
 * @throws RangeError for a list that no source offers.
 */
export async function* updateLists(options: UpdateOptions): AsyncGenerator<Updated> {
  const sources = options.sources ?? SOURCES;
  const unknown = (options.lists ?? []).filter((list) => !sources.some((source) => source.list === list));
  if (unknown.length > 0) throw new RangeError(`no address is known for ${unknown.join(", ")}`);
  for (const source of sources) {
    if (options.lists && !options.lists.includes(source.list)) continue;
    try {
      yield await updateList(source, options);
    } catch (error) {
      if (!(error instanceof ListError)) throw error;
      yield { list: source.list, outcome: "failed", error };
    }
  }
}

async function updateList(source: ListSource, options: UpdateOptions): Promise<Updated> {
  checkListName(source.list);
  const folder = await mkdtemp(join(tmpdir(), "screen-lists-"));
  try {
    const path = join(folder, source.file);
    const known = await validators(options.dir, source.list);
    const { outcome, validators: next } = await download(source, path, known, options.limits ?? LIMITS);
    if (outcome === "unchanged") return { list: source.list, outcome };
    const imported = await importList(path, { ...options, ...publishedByServer(next), expect: source.list });
    await keepValidators(options.dir, source.list, next);
    return { list: source.list, outcome: "imported", imported };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The server's date of the file, for a list that carries none itself. */
function publishedByServer({ lastModified }: Validators): { publishedByServer?: string } {
  const time = Date.parse(lastModified ?? "");
  return Number.isNaN(time) ? {} : { publishedByServer: new Date(time).toISOString().slice(0, 10) };
}

/** Without a snapshot there is nothing to leave unchanged: the file is asked for unconditionally. */
async function validators(dir: string, list: string): Promise<Validators | undefined> {
  if (!storedSnapshots(dir).some((stored) => stored.list === list)) return undefined;
  try {
    return JSON.parse(await readFile(validatorsPath(dir, list), "utf8")) as Validators;
  } catch {
    return undefined;
  }
}

async function keepValidators(dir: string, list: string, next: Validators): Promise<void> {
  const path = validatorsPath(dir, list);
  await writeFile(`${path}.new`, JSON.stringify(next));
  await rename(`${path}.new`, path);
}

function validatorsPath(dir: string, list: string): string {
  return join(dir, list, "download.json");
}
