import type { Decided } from "../decided.ts";
import { Sheet } from "../verdict/sheet.ts";
import { type Report, type ReportOptions, SCHEMA_VERSION, type Write } from "./report.ts";

/** One document, written as the results come: its run and summary stand after the results, when they are known. */
export function jsonReport({ write, version }: ReportOptions): Report {
  const results = new Results(write);
  let first = true;
  return {
    begin: () =>
      write(
        `{"schemaVersion":${SCHEMA_VERSION},"tool":${JSON.stringify({ name: "screen", version })},"results":[`,
      ),
    result(decided) {
      results.sheet.text(first ? "\n" : ",\n");
      first = false;
      decided.onto(results.sheet);
      return results.flushIfMany();
    },
    pause: () => results.flush(),
    async end({ run, summary, partial }) {
      await results.flush();
      await write(
        `\n],"run":${JSON.stringify(run)},"summary":${JSON.stringify(partial ? { ...summary, partial } : summary)}}\n`,
      );
    },
  };
}

/** One result a line: the run first, the summary last, with the lists of the days that the lines turned out to be of. */
export function ndjsonReport({ write, version }: ReportOptions): Report {
  const results = new Results(write);
  return {
    begin: (run) =>
      write(
        `${JSON.stringify({ type: "run", schemaVersion: SCHEMA_VERSION, tool: { name: "screen", version }, run })}\n`,
      ),
    result(decided: Decided) {
      const { sheet } = results;
      sheet.copy(TYPE);
      const at = sheet.length;
      decided.onto(sheet);
      sheet.replace(at, COMMA);
      sheet.byte(NEWLINE);
      return results.flushIfMany();
    },
    pause: () => results.flush(),
    async end({ run, summary, partial }) {
      await results.flush();
      await write(
        `${JSON.stringify({ type: "summary", summary, lists: run.lists, notChecked: run.notChecked, ...(run.since && { since: run.since }), ...(run.clearances && { clearances: run.clearances }), ...(partial && { partial }) })}\n`,
      );
    },
  };
}

/** The result's own fields follow where its brace was. */
const TYPE = Buffer.from('{"type":"result"');
const COMMA = 0x2c;
const NEWLINE = 0x0a;

/** Bytes that are written at a time. */
const MANY = 98_304;

/** Results on their way: a result by itself is too little to be written alone. */
class Results {
  readonly sheet = new Sheet();
  readonly #write: Write;

  constructor(write: Write) {
    this.#write = write;
  }

  flushIfMany(): Promise<void> | undefined {
    return this.sheet.length < MANY ? undefined : this.flush();
  }

  flush(): Promise<void> | undefined {
    if (this.sheet.length === 0) return undefined;
    const writing = this.#write(this.sheet.written);
    if (writing) return writing.then(() => this.sheet.clear());
    this.sheet.clear();
    return undefined;
  }
}
