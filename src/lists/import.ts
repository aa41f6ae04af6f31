import { rm } from "node:fs/promises";
import { type Bundle, bundlesOf, filesOf, readBundle } from "./bundles.ts";
import { isDate } from "./dates.ts";
import type { ListFile, ListProblem } from "./entry.ts";
import { Canaries, type Doubt, doubtsAbout, isAccepted } from "./floors.ts";
import { ListError } from "./list-error.ts";
import type { SnapshotMeta } from "./snapshot-head.ts";
import { type Draft, jointSha256, writeSnapshotParts } from "./snapshot-writer.ts";
import { SourceFile } from "./source-file.ts";
import { checkListName, putInPlace, storedMeta, storedSnapshots, unfinishedPath } from "./store.ts";

export interface ImportOptions {
  /** The folder of snapshots; made when missing. */
  dir: string;
  /** ISO date, for a file that has none. */
  published?: string;
  /** ISO date that the publisher's server gives the file, for a file that says nothing itself. */
  publishedByServer?: string;
  /** Id of the list that the file must be. */
  expect?: string;
  /** What may be fewer than it should be: `us-csl/CAPTA`, or `us-csl` for all of it. */
  acceptDrop?: readonly string[];
  /** The moment of the import. */
  now: Date;
}

/** What an import did. */
export interface Imported {
  meta: SnapshotMeta;
  path: string;
  /** The snapshot that the new one was held against. */
  before?: SnapshotMeta;
  problems: ListProblem[];
}

const PROBLEMS_KEPT = 5;

/**
 * Makes a snapshot of a publisher's file: recognises the format by the content, reads it to its end, holds it against the floors and
 * the snapshot before it, and puts it in place in one step. Whatever fails, what was there stays as it was.
 * @throws ListError with what is wrong and what to do: `empty`, `cut`, `layout`, `limit`, `unsafe`, `format`, `date`, `archive`,
 *   `retired`, `shrunken`.
 */
export async function importList(path: string, options: ImportOptions): Promise<Imported> {
  const [bundle] = await bundlesOf([await SourceFile.open(path)]);
  return importBundle(bundle!, options);
}

/** What became of one list among several files. */
type ImportOutcome = { files: string[]; imported: Imported } | { files: string[]; error: ListError };

/**
 * Imports several files, the ones that belong together as one list (SDN.CSV with ALT.CSV, ADD.CSV and SDN_COMMENTS.CSV). One that is
 * refused does not keep the others out.
 */
export async function* importLists(
  paths: readonly string[],
  options: ImportOptions,
): AsyncGenerator<ImportOutcome> {
  const sources: SourceFile[] = [];
  for (const path of paths) {
    try {
      sources.push(await SourceFile.open(path));
    } catch (error) {
      yield refusal([path], error);
    }
  }
  for (const bundle of await bundlesOf(sources)) {
    const files = filesOf(bundle).map(({ path }) => path);
    try {
      yield { files, imported: await importBundle(bundle, options) };
    } catch (error) {
      yield refusal(files, error);
    }
  }
}

function refusal(files: string[], error: unknown): ImportOutcome {
  if (!(error instanceof ListError)) throw error;
  return { files, error };
}

async function importBundle(bundle: Bundle, options: ImportOptions): Promise<Imported> {
  return importFrom(filesOf(bundle), await readBundle(bundle), options);
}

async function importFrom(sources: SourceFile[], file: ListFile, options: ImportOptions): Promise<Imported> {
  const unfinished = await unfinishedPath(options.dir);
  let draft: Draft | undefined;
  try {
    const canaries = new Canaries();
    draft = await writeSnapshotParts(unfinished, file.entries, (entry) => canaries.see(entry));
    // Only now is it known for certain which list it is, and of which day.
    const main = sources[0]!;
    const { list } = file;
    checkList(list, draft, main, options);
    const published = publishedOf(file, main, isOwn(draft), options);
    const sums: SnapshotMeta["sources"] = [];
    for (const source of sources) sums.push({ file: source.file, ...(await source.sum()) });
    const sha256 = jointSha256(sums);
    const { before, damagedBefore } = snapshotBefore(options.dir, list, published, sha256);
    if (damagedBefore) file.problems.push(damagedBefore);
    const doubts = [...doubtsAbout(list, draft.counts, before), ...canaries.doubts(list, published)];
    refuse(
      main,
      doubts.filter((doubt) => !isAccepted(doubt, options.acceptDrop ?? [])),
    );
    const meta = await draft.seal({
      list,
      published,
      imported: options.now.toISOString(),
      sha256,
      sources: sums,
      problems: { count: file.problems.length, first: file.problems.slice(0, PROBLEMS_KEPT).map(short) },
      accepted: [...new Set(doubts.map(({ accept }) => accept))],
    });
    draft = undefined;
    const path = await putInPlace(unfinished, options.dir, meta);
    return { meta, path, problems: file.problems, ...(before ? { before } : {}) };
  } finally {
    await draft?.abandon();
    await rm(unfinished, { force: true });
  }
}

function checkList(list: string, draft: Draft, source: SourceFile, options: ImportOptions): void {
  checkListName(list);
  if (options.expect !== undefined && list !== options.expect) {
    const why = `this is ${list}, not ${options.expect}`;
    throw new ListError("format", { file: source.file, why, fix: "Check where the file comes from" });
  }
  if (draft.entries === 0) throw noEntries(source);
}

function isOwn({ counts }: Draft): boolean {
  return Object.keys(counts).every((on) => on === "PRIVATE");
}

function noEntries(source: SourceFile): ListError {
  const why = "there is nobody on it";
  return new ListError("empty", {
    file: source.file,
    why,
    fix: "Download it again; an empty list would clear everybody",
  });
}

/** A company's own list is of the day on which it is imported, unless it says otherwise. */
function publishedOf(file: ListFile, source: SourceFile, own: boolean, options: ImportOptions): string {
  const stated = options.published;
  const today = options.now.toISOString().slice(0, 10);
  if (stated !== undefined && !isDate(stated)) throw noDate(source, `${stated} is not a date`);
  if (file.published !== undefined && stated !== undefined && file.published !== stated) {
    throw noDate(source, `the file is dated ${file.published}, not ${stated}`);
  }
  const published =
    file.published ??
    stated ??
    dateInName(source.file) ??
    options.publishedByServer ??
    (own ? today : undefined);
  if (published === undefined)
    throw noDate(source, "neither the file nor its name says when it was published");
  if (!isDate(published)) throw noDate(source, `its date is not a date: ${published}`);
  const tomorrow = new Date(options.now.getTime() + 86_400_000).toISOString().slice(0, 10);
  if (published > tomorrow) throw noDate(source, `it is dated ${published}, which is yet to come`);
  return published;
}

function noDate(source: SourceFile, why: string): ListError {
  return new ListError("date", {
    file: source.file,
    why,
    fix: "State the date on which it was published: --published YYYY-MM-DD",
  });
}

/** The one date in a file's name, `2026-07-31` or `20260731`. */
function dateInName(name: string): string | undefined {
  const found = [...name.matchAll(/(?<!\d)(\d{4})(-?)(\d{2})\2(\d{2})(?!\d)/g)].map(
    ([, year, , month, day]) => `${year}-${month}-${day}`,
  );
  const dates = new Set(found.filter(isDate));
  return dates.size === 1 ? [...dates][0] : undefined;
}

/** The latest other snapshot of the same date or before. One that is damaged is no measure, and is reported. */
function snapshotBefore(
  dir: string,
  list: string,
  published: string,
  sha256: string,
): { before?: SnapshotMeta; damagedBefore?: ListProblem } {
  const itself = `${published}-${sha256.slice(0, 12)}.snapshot`;
  const stored = storedSnapshots(dir)
    .filter((other) => other.list === list && other.published <= published && !other.path.endsWith(itself))
    .at(-1);
  if (!stored) return {};
  try {
    return { before: storedMeta(stored) };
  } catch (error) {
    if (!(error instanceof ListError)) throw error;
    return {
      damagedBefore: {
        file: stored.path,
        row: 0,
        text: "",
        why: `not compared with this snapshot: ${error.why}`,
      },
    };
  }
}

function refuse(source: SourceFile, doubts: Doubt[]): void {
  if (doubts.length === 0) return;
  const accept = [...new Set(doubts.map((doubt) => `--accept-drop ${doubt.accept}`))].join(" ");
  throw new ListError("shrunken", {
    file: source.file,
    why: `it has less than it should: ${doubts.map(({ why }) => why).join("; ")}`,
    fix: `Download it again; if it is so, accept it by name: ${accept}`,
  });
}

function short(problem: ListProblem): ListProblem {
  return {
    ...problem,
    file: problem.file.slice(-100),
    text: problem.text.slice(0, 100),
    why: problem.why.slice(0, 200),
  };
}
