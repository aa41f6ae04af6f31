import { createHash } from "node:crypto";
import { closeSync, mkdirSync, openSync, renameSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { HASH } from "./chain.ts";
import { EvidenceError } from "./log.ts";
import { linesOf } from "./read.ts";
import { type Begin, type End, type FileRole, ROLES } from "./record.ts";
import { asBegin, asEnd } from "./shape.ts";

/** A file of a run, written out again. */
export interface RecordedInput {
  role: FileRole;
  /** As the run named it. */
  name: string;
  path: string;
}

export interface RecordedRun {
  begin: Begin;
  inputs: RecordedInput[];
  end: End;
}

/**
 * Takes one run out of a log that is known to be unaltered, and writes its files into a folder.
 * @param from number of the run's first record.
 * @param to number of its last.
 * @throws EvidenceError for a run that cannot be decided again, with why.
 */
export async function takeOut(
  log: string,
  { from, to }: { from: number; to: number },
  dir: string,
): Promise<RecordedRun> {
  const files: Extracted[] = [];
  let begin: Begin | undefined;
  let end: End | undefined;
  for await (const record of recordsOf(log, from, to)) {
    switch (record["type"]) {
      case "begin":
        begin = asBegin(record);
        break;
      case "file":
        files.push(new Extracted(record, files.length, dir));
        break;
      case "bytes":
        files[Number(record["file"])]?.part(Buffer.from(String(record["base64"]), "base64"));
        break;
      case "file-end":
        files[Number(record["file"])]?.end(String(record["sha256"]));
        break;
      case "end":
        end = asEnd(record);
    }
  }
  if (!begin || !end)
    throw new EvidenceError("the run has no end: it was broken off, and cannot be decided again");
  if (end.partial)
    throw new EvidenceError(
      "the run was stopped before its last line: what it would have decided cannot be shown",
    );
  keepOrder(files, dir);
  return { begin, end, inputs: files };
}

/** Of what several files state, some readers take the first by name: their paths here have the order of their names there. */
function keepOrder(files: readonly Extracted[], dir: string): void {
  const joined = files.filter(({ role }) => role !== "house" && role !== "manifest");
  joined.sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));
  for (const [rank, file] of joined.entries()) {
    const path = join(dir, "files", String(rank).padStart(6, "0"), basename(file.path));
    mkdirSync(dirname(path), { recursive: true });
    renameSync(file.path, path);
    file.path = path;
  }
}

/** The JSON of each recorded result of a run, in their order. */
export async function* resultsOf(
  log: string,
  { from, to }: { from: number; to: number },
): AsyncGenerator<string> {
  for await (const json of jsonOf(log, from, to)) {
    const start = json.startsWith(RESULT, json.indexOf(",")) ? json.indexOf(RESULT) + RESULT.length : -1;
    if (start >= 0) yield json.slice(start, -1);
  }
}

const RESULT = ',"type":"result","result":';

async function* recordsOf(log: string, from: number, to: number): AsyncGenerator<Record<string, unknown>> {
  for await (const json of jsonOf(log, from, to))
    if (!json.startsWith(RESULT, json.indexOf(","))) yield JSON.parse(json) as Record<string, unknown>;
}

async function* jsonOf(log: string, from: number, to: number): AsyncGenerator<string> {
  let number = 0;
  for await (const { bytes } of linesOf(log)) {
    number += 1;
    if (number > to) return;
    if (number >= from) yield bytes.toString("utf8", HASH + 1);
  }
}

/** A file that is written out part by part. The folder is named by the log's own count, never by a name in it. */
class Extracted implements RecordedInput {
  readonly role: FileRole;
  readonly name: string;
  path: string;
  readonly #handle: number;
  readonly #hash = createHash("sha256");

  constructor({ role, name }: Record<string, unknown>, index: number, dir: string) {
    this.role = ROLES.find((one) => one === role) ?? "manifest";
    this.name = String(name);
    this.path = join(
      dir,
      this.role === "house" ? join("house", safePath(this.name)) : join(String(index), safeName(this.name)),
    );
    mkdirSync(dirname(this.path), { recursive: true });
    this.#handle = openSync(this.path, "w");
  }

  part(bytes: Buffer): void {
    this.#hash.update(bytes);
    writeSync(this.#handle, bytes);
  }

  end(sha256: string): void {
    closeSync(this.#handle);
    if (this.#hash.digest("hex") !== sha256)
      throw new EvidenceError(`the recorded bytes of ${this.name} are not those that were hashed`);
  }
}

/** The last part of a name, by which readers tell the form of a file. */
function safeName(name: string): string {
  return (
    basename(name.replaceAll("\\", "/"))
      .replaceAll(/[^\w.-]/g, "_")
      .replace(/^\.+$/, "_") || "_"
  );
}

function safePath(name: string): string {
  return name.split("/").map(safeName).join("/");
}
