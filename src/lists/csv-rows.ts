import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { ListError } from "./list-error.ts";

/** One row of a table: its 1-based number (the header is row 1) and its cells as written. */
export interface CsvRow {
  row: number;
  cells: string[];
}

/** A record longer than this is no list entry; the longest seen is 40 kB (a bank's SDN entry with all its directives). */
const MAX_RECORD = 2_000_000;

/**
 * Reads a delimited file row by row in constant memory. Rows may have any number of cells: the caller knows how many it wants.
 * @throws ListError `empty` for a file without a row, `cut` for an open quote at the end of the file, `layout` for what is not a
 *   table, `limit` for an oversized record.
 */
export async function* csvRows(
  source: AsyncIterable<Buffer>,
  file: string,
  options: { delimiter?: string } = {},
): AsyncGenerator<CsvRow> {
  const parser = parse({
    bom: true,
    delimiter: options.delimiter ?? ",",
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: MAX_RECORD,
  });
  const input = Readable.from(source);
  input.once("error", (error) => parser.destroy(error));
  input.pipe(parser);
  let row = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      row++;
      yield { row, cells };
    }
  } catch (error) {
    throw error instanceof CsvError ? refused(error, file, parser.info.records + 1) : error;
  } finally {
    input.destroy();
  }
  if (row === 0) throw emptyFile(file);
}

/** The refusal of a file with nothing in it: what a publisher's failed download leaves behind. */
export function emptyFile(file: string): ListError {
  return new ListError("empty", {
    file,
    why: "the file is empty",
    fix: "Download it again; an empty list would clear everybody.",
  });
}

function refused(error: CsvError, file: string, row: number): ListError {
  if (error.code === "CSV_QUOTE_NOT_CLOSED") {
    const why = "the file ends inside a quoted cell: it is cut off";
    return new ListError("cut", { file, row, why, fix: "Download it again." });
  }
  if (error.code === "CSV_MAX_RECORD_SIZE") {
    const why = `a record is longer than ${MAX_RECORD} bytes`;
    return new ListError("limit", { file, row, why, fix: "Check that this is the publisher's own file." });
  }
  return new ListError("layout", {
    file,
    row,
    why: error.message,
    fix: "Check that this is the publisher's own file.",
  });
}
