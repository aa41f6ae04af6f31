import { Parser } from "csv-parse";
import { FileLines } from "./file-lines.ts";
import { MAX_ROW, SHOWN_TEXT } from "./limits.ts";
import { ManifestError } from "./manifest-error.ts";
import type { RowBatch, TableRow } from "./rows.ts";

/** How a file of delimited text is cut. */
export interface Dialect {
  delimiter: string;
  /** `\r` only for files that have no line feed at all. */
  newline: "\n" | "\r";
}

/** csv-parse gets this much at a time, so that going back to the end of a broken row repeats little; its rows are a batch. */
const PIECE = 16_384;
/** Cells of the widest row of a spreadsheet, and rows wider than that in one file: each takes as long as thousands of others. */
const WIDEST = 16_384;
const MAX_WIDE = 5;
/** Rows with open quotes in one file; each costs going back. */
const MAX_BROKEN = 200;

/**
 * Cuts delimited UTF-8 text into rows, a batch for each piece of it. Every row of the file comes out, blank ones too, so that counting
 * them gives its number in a spreadsheet. A quote that is never closed would swallow the rows below it, and an oversized cell the
 * memory: there the row ends at its first line break, as broken, and reading goes on with the next line.
 * @throws ManifestError `damaged` when so many rows are broken that the file is written in another way; `limit` when so many are wider
 * than any spreadsheet.
 */
export async function* csvRows(
  chunks: AsyncIterable<Buffer>,
  dialect: Dialect,
  file: string,
): AsyncGenerator<RowBatch> {
  const reader = new RowReader(dialect, MAX_BROKEN);
  let first = 1;
  let wide = 0;
  const batch = (rows: TableRow[]): RowBatch => {
    const row = first;
    first += rows.length;
    for (const cells of rows) if (Array.isArray(cells) && cells.length > WIDEST) wide++;
    if (wide > MAX_WIDE) {
      const why = `more than ${MAX_WIDE} rows have more than ${WIDEST} cells`;
      throw new ManifestError("limit", { file, row: first, why, fix: "Export it without the empty cells." });
    }
    if (!reader.isHopeless) return { first: row, rows, lines: reader.lines.take() };
    const why = `more than ${MAX_BROKEN} rows open a quote and do not close it`;
    throw new ManifestError("damaged", {
      file,
      row: first,
      why,
      fix: "Export it again, with quotes inside cells written twice.",
    });
  };
  for await (const chunk of chunks) for (const rows of reader.feed(chunk)) yield batch(rows);
  for (const rows of reader.end()) yield batch(rows);
}

/** The rows of a text that is at hand, up to the twentieth that is broken: then not all of them. */
export function csvRowsOf(text: string, dialect: Dialect): RowBatch & { areAll: boolean } {
  const reader = new RowReader(dialect, 20);
  const rows = [...reader.feed(Buffer.from(text)), ...reader.end()].flat();
  return { first: 1, rows, lines: reader.lines.take(), areAll: !reader.isHopeless };
}

class RowReader {
  readonly lines: FileLines;
  readonly #dialect: Dialect;
  readonly #mayBreak: number;
  #records: Records;
  /** What was fed since the end of the last complete record, and the offset at which it begins. */
  #tail: Buffer = Buffer.alloc(0);
  #tailAt = 0;
  /** An oversized row without a line break so far: it is skipped to its end. */
  #skipping = false;
  #broken = 0;

  constructor(dialect: Dialect, mayBreak: number) {
    this.lines = new FileLines(dialect.newline);
    this.#dialect = dialect;
    this.#mayBreak = mayBreak;
    this.#records = new Records(dialect);
  }

  get isHopeless(): boolean {
    return this.#broken > this.#mayBreak;
  }

  /** The rows that end in each piece of the chunk. */
  *feed(chunk: Buffer): Generator<TableRow[]> {
    let rest = this.#skipping ? this.#afterBreak(chunk) : chunk;
    while (rest.length > 0 && !this.isHopeless) {
      const rows: TableRow[] = [];
      const piece = rest.subarray(0, PIECE);
      rest = rest.subarray(PIECE);
      this.#tail = this.#tail.length === 0 ? piece : Buffer.concat([this.#tail, piece]);
      this.#records.write(piece);
      this.#take(rows);
      const tooLong = this.#tail.length > MAX_ROW;
      if (tooLong || this.#records.swallowing) {
        const again = tooLong
          ? this.#abandon(rows, TOO_LONG, "Shorten the cell, or close the quote.")
          : this.#abandon(rows, OPEN_QUOTE, CLOSE_IT);
        rest = this.#skipping ? this.#afterBreak(rest) : Buffer.concat([again, rest]);
      }
      yield rows;
    }
  }

  *end(): Generator<TableRow[]> {
    const rows: TableRow[] = [];
    this.#records.end();
    this.#take(rows);
    const isOpen = this.#tail.length > 0 && !this.isHopeless;
    const rest = isOpen ? this.#abandon(rows, OPEN_QUOTE, CLOSE_IT) : undefined;
    yield rows;
    if (rest === undefined) return;
    yield* this.feed(rest);
    yield* this.end();
  }

  /** Moves the finished records to `rows`, and what they consisted of out of the tail. */
  #take(rows: TableRow[]): void {
    const { rows: records, complete } = this.#records;
    const length = complete - this.#tailAt;
    this.lines.add(records, this.#tail.subarray(0, length));
    for (const record of records) rows.push(record);
    records.length = 0;
    this.#tail = this.#tail.subarray(length);
    this.#tailAt = complete;
  }

  /** Gives up the row that is open. What follows its first line break is to be fed again. */
  #abandon(rows: TableRow[], why: string, fix: string): Buffer {
    this.#broken++;
    const raw = this.#tail;
    const end = raw.indexOf(this.#dialect.newline);
    const shown = raw.subarray(0, Math.min(end < 0 ? raw.length : end, 4 * SHOWN_TEXT));
    this.lines.addRow(1);
    rows.push({ text: shown.toString().trimEnd(), why, fix });
    this.#records = new Records(this.#dialect);
    this.#tail = Buffer.alloc(0);
    this.#tailAt = 0;
    this.#skipping = end < 0;
    return end < 0 ? Buffer.alloc(0) : raw.subarray(end + 1);
  }

  #afterBreak(chunk: Buffer): Buffer {
    const end = chunk.indexOf(this.#dialect.newline);
    if (end < 0) return Buffer.alloc(0);
    this.#skipping = false;
    return chunk.subarray(end + 1);
  }
}

const OPEN_QUOTE = "a quote is opened and not closed before the end of the row";
const CLOSE_IT = "Close the quote, or write a quote inside a cell twice.";
const TOO_LONG = `the row is longer than ${MAX_ROW} bytes, or ${OPEN_QUOTE}`;

/** csv-parse with its records handed over as they are read. */
class Records extends Parser {
  readonly rows: string[][] = [];
  /** A record has swallowed others: it and what follows are not taken. */
  swallowing = false;
  /** Offset, in what was fed, of the end of the last record. */
  complete = 0;
  readonly #newline: string;

  constructor({ delimiter, newline }: Dialect) {
    super({
      delimiter,
      record_delimiter: newline === "\n" ? ["\r\n", "\n"] : ["\r"],
      relax_column_count: true,
      relax_quotes: true,
    });
    this.#newline = newline;
    this.on("error", () => {});
  }

  /** Node's streams hand every record to `push`; here it goes no further, which saves a queue and two events a row. */
  override push(record: string[] | null): boolean {
    if (record === null) return true;
    // The first record sets the width that others must have: without one there is no error to be made of each that has another.
    (this.info as { records: number }).records = 0;
    this.swallowing ||= this.#swallowedOthers(record);
    if (this.swallowing) return true;
    this.rows.push(record);
    this.complete = this.info.bytes;
    return true;
  }

  /** A cell that begins with a quote and runs over lines was opened in one row and ended by a quote of another. */
  #swallowedOthers(record: string[]): boolean {
    for (const cell of record) if (cell.charCodeAt(0) === 0x22 && cell.includes(this.#newline)) return true;
    return false;
  }
}
