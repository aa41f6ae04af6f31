import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import type { Config } from "../config.ts";
import type { Decided } from "../decided.ts";
import type { ColumnMapping, ManifestSource, Summary } from "../parser/index.ts";
import type { RunInfo } from "../run.ts";
import type { Screener } from "../screen.ts";
import { VERSION } from "../version.ts";
import { hashOf, type InputFile, partsOf } from "./files.ts";
import { keep } from "./kept.ts";
import { listsUsed } from "./lists-used.ts";
import { EvidenceError, EvidenceLog, placeOf } from "./log.ts";
import {
  type EvidenceRecord,
  type FileRole,
  FORMAT,
  type RecordedConfig,
  type RecordedOptions,
  type Retention,
} from "./record.ts";
import { retentionOf } from "./retention.ts";

export interface RecorderOptions {
  /** A file, or a folder that keeps rules and lists as well. */
  evidence: string;
  /** What is read beside the manifests. */
  files: readonly InputFile[];
  /** The folder of lists. */
  lists: string | undefined;
  today: string;
  options: RecordedOptions;
  config: Config;
}

/** What a run's record came to. */
export interface Recorded {
  path: string;
  head: string;
  count: number;
  retention: Retention[];
}

/**
 * Notes what the files beside the manifest are, before they are read: they must still be that when they are recorded.
 * @throws what the file system does for a file that cannot be read.
 */
export async function prepareRecord(
  options: RecorderOptions,
): Promise<(screener: Screener) => Promise<Recorder>> {
  const hashes = new Map<string, string>();
  for (const { path } of options.files) hashes.set(path, await hashOf(path));
  return async (screener) => {
    // Lists that are damaged end a run before its record begins.
    const { rules } = screener.run;
    const recorder = new Recorder(options, screener);
    try {
      await recorder.begin(rules, hashes);
    } catch (error) {
      recorder.fail(error);
      throw error;
    }
    return recorder;
  };
}

/** Writes down one run as it goes: its memory does not grow with the manifest. */
export class Recorder {
  readonly #options: RecorderOptions;
  readonly #screener: Screener;
  readonly #log: EvidenceLog;
  readonly #folder: string | undefined;
  readonly #results = createHash("sha256");
  #count = 0;
  #files = 0;
  #latest = "";
  #closed = false;

  constructor(options: RecorderOptions, screener: Screener) {
    const { log, folder } = placeOf(options.evidence);
    this.#options = options;
    this.#screener = screener;
    this.#folder = folder;
    this.#log = new EvidenceLog(log);
  }

  async begin(rules: RunInfo["rules"], hashes: ReadonlyMap<string, string>): Promise<void> {
    const { today, options, config, files } = this.#options;
    this.#add({
      type: "begin",
      format: FORMAT,
      tool: { name: "screen", version: VERSION },
      started: new Date().toISOString(),
      today,
      options,
      config: recordedConfig(config),
      rules,
    });
    for (const { role, name, path } of files) {
      const input = this.#file(role, name);
      for await (const part of partsOf(path)) input.part(part);
      if (input.end(true) !== hashes.get(path))
        throw new EvidenceError(`${name} was changed while it was read`, "run it again");
    }
  }

  /** The manifest, recorded as it is read. */
  manifest(source: ManifestSource): RecordedManifest {
    return new RecordedManifest(source, this.#file("manifest", source.name), (record) => this.#add(record));
  }

  result(decided: Decided): void {
    const json = decided.json();
    this.#results.update(json).update("\n");
    this.#count += 1;
    const day = /"asOf":"(\d{4}-\d{2}-\d{2})"/.exec(json)?.[1] ?? "";
    if (day > this.#latest) this.#latest = day;
    this.#log.append(`"type":"result","result":${json}`);
  }

  /** Ends the record, and keeps rules and lists beside it where it is a folder. */
  async end(ending: { run: RunInfo; summary: object; partial: boolean }): Promise<Recorded> {
    const { lists, today } = this.#options;
    const { ruleSet } = this.#screener;
    const used = await listsUsed(ending.run.lists, lists);
    const latest = this.#latest > today ? this.#latest : today;
    const retention = retentionOf(ruleSet, ending.run, latest);
    this.#add({
      type: "end",
      finished: new Date().toISOString(),
      ...ending,
      results: { count: this.#count, sha256: this.#results.digest("hex") },
      lists: used.map(({ id, published, entriesSha256 }) => ({ id, published, entriesSha256 })),
      retention,
    });
    this.#closed = true;
    const { head, count } = this.#log.close();
    if (this.#folder !== undefined) keep(this.#folder, ruleSet, used);
    return { path: this.#log.path, head, count, retention };
  }

  /** The run came to nothing: the log says why. */
  fail(error: unknown): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#add({ type: "failed", why: error instanceof Error ? error.message : String(error) });
    this.#log.close();
  }

  #file(role: FileRole, name: string): RecordedFile {
    const file = this.#files++;
    this.#add({ type: "file", file, role, name });
    return new RecordedFile(file, (record) => this.#add(record));
  }

  #add(record: EvidenceRecord): void {
    this.#log.append(JSON.stringify(record).slice(1, -1));
  }
}

type Add = (record: EvidenceRecord) => void;

class RecordedFile {
  readonly file: number;
  readonly add: Add;
  readonly #hash = createHash("sha256");
  #bytes = 0;

  constructor(file: number, add: Add) {
    this.file = file;
    this.add = add;
  }

  part(bytes: Buffer): void {
    this.#hash.update(bytes);
    this.#bytes += bytes.length;
    this.add({ type: "bytes", file: this.file, base64: bytes.toString("base64") });
  }

  end(whole: boolean): string {
    const sha256 = this.#hash.digest("hex");
    this.add({ type: "file-end", file: this.file, bytes: this.#bytes, sha256, whole });
    return sha256;
  }
}

/** What is decided is what is recorded: the manifest is read once, and each of its parts is written down before it is looked at. */
class RecordedManifest {
  readonly source: ManifestSource;
  readonly #file: RecordedFile;
  readonly #add: Add;
  #whole = false;

  constructor({ path, stream, name }: ManifestSource, file: RecordedFile, add: Add) {
    this.#file = file;
    this.#add = add;
    const input = stream ?? partsOf(path ?? name);
    this.source = { name, stream: Readable.from(this.#recorded(input), { objectMode: false }) };
  }

  async *#recorded(input: AsyncIterable<Buffer | string>): AsyncGenerator<Buffer> {
    for await (const chunk of input) {
      const part = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
      this.#file.part(part);
      yield part;
    }
    this.#whole = true;
  }

  mapping({ format, headerRow, encoding, delimiter, sheet, columns, warnings }: ColumnMapping): void {
    this.#add({
      type: "mapping",
      file: this.#file.file,
      format,
      headerRow,
      encoding,
      ...(delimiter !== undefined && { delimiter }),
      ...(sheet !== undefined && { sheet }),
      columns: columns.map(({ header, field, basis }) => ({ header, field: field ?? null, basis })),
      warnings,
    });
  }

  end({ rows, blank, totals, unread }: Summary): void {
    this.#file.end(this.#whole);
    const counts = { rows, blank: blank.count, totals: totals.count, unread: [...unread] };
    this.#add({ type: "manifest-end", file: this.#file.file, ...counts });
  }
}

function recordedConfig({ origin, lists, packs, assume, facts }: Config): RecordedConfig {
  return {
    origin,
    maxAgeDays: lists.maxAgeDays,
    ...(lists.require && { require: lists.require }),
    ...(packs && { packs }),
    ...(assume && { assume: [...assume] }),
    ...(facts && { facts: [...facts] }),
  };
}
