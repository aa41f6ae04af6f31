import type { Batches } from "../batches.ts";
import { headerOf } from "./header-rows.ts";
import type { ReadManifest, ReadOptions } from "./index.ts";
import { MAX_BLANK_ROWS } from "./limits.ts";
import { ManifestError } from "./manifest-error.ts";
import { mapHeader, refuseGuesses } from "./mapping.ts";
import type { NumberedRow, RowBatch, TableRow } from "./rows.ts";
import { Sample } from "./sample.ts";
import { type TableForm, TableReader } from "./table.ts";
import { Tally } from "./tally.ts";
import { isRemark, isTotal } from "./totals.ts";
import type { ColumnMapping, Format, Parsed } from "./types.ts";

/** Rows of some format: the first of them for the mapping, and all of them (those again) for the reading. */
export interface Table {
  format: Format;
  encoding: string;
  delimiter?: string;
  sheet?: string;
  head: readonly string[][];
  rows: AsyncIterable<RowBatch>;
  /** Cells at the end of a row are left out when they are empty, as in a spreadsheet. */
  leavesOutEmpty?: true;
}

/**
 * The manifest that a table is: finds its header, maps it, reads the rows below it.
 * @throws ManifestError when the header cannot be mapped, or under `strict` is mapped by a guess.
 */
export function tableManifest(table: Table, file: string, { map, strict }: ReadOptions): ReadManifest {
  const { names, row: headerRow, above } = headerOf(table.head, map?.header);
  const at = { file, row: headerRow };
  const sample = new Sample(table.head.slice(headerRow), names, table.delimiter);
  const { columns, warnings } = mapHeader(names, sample, at, map);
  for (const text of above)
    warnings.push(`above the header stands "${text}": it is not read; state it in a column of every line`);
  if (strict) refuseGuesses(columns, at);
  sample.learnMark(columns);
  const { format, encoding, delimiter, sheet } = table;
  const mapping: ColumnMapping = {
    format,
    headerRow,
    encoding,
    ...(delimiter !== undefined && { delimiter }),
    ...(sheet !== undefined && { sheet }),
    columns,
    warnings,
  };
  const form: TableForm = {
    file,
    columns,
    habits: columns.map(({ index, target }) => (target ? sample.habits(index, target) : {})),
    leavesOutEmpty: table.leavesOutEmpty ?? false,
  };
  const tally = new Tally();
  const rows = statedRows(table.rows, mapping, tally, file);
  return {
    mapping,
    batches: linesOf(rows, new TableReader(form), tally),
    table: { form, rows, count: (unreadable) => tally.countRow(unreadable) },
    summary: () => tally.summary,
  };
}

/** A table whose rows are not yet read as lines. */
export interface UnreadTable {
  form: TableForm;
  /** Its rows without those that state nothing or sum up others, as many at a time as are at hand. */
  rows: Batches<NumberedRow>;
  /** Counts a row once it is known whether it could be read. */
  count(unreadable: boolean): void;
}

async function* linesOf(
  batches: Batches<NumberedRow>,
  reader: TableReader,
  tally: Tally,
): AsyncGenerator<Iterable<Parsed>> {
  for await (const rows of batches) yield linesIn(rows, reader, tally);
}

function* linesIn(rows: Iterable<NumberedRow>, reader: TableReader, tally: Tally): Generator<Parsed> {
  for (const { cells, row, fileLine } of rows) yield tally.count(reader.read(cells, row, fileLine));
}

async function* statedRows(
  batches: AsyncIterable<RowBatch>,
  mapping: ColumnMapping,
  tally: Tally,
  file: string,
): AsyncGenerator<Iterable<NumberedRow>> {
  const blanks = { inARow: 0 };
  for await (const batch of batches) yield statedIn(batch, mapping, tally, { file, blanks });
}

function* statedIn(
  { first, rows, lines }: RowBatch,
  { headerRow, columns }: ColumnMapping,
  tally: Tally,
  { file, blanks }: { file: string; blanks: { inARow: number } },
): Generator<NumberedRow> {
  for (let i = 0; i < rows.length; i++) {
    const cells = rows[i]!;
    const row = first + i;
    if (row <= headerRow) continue;
    if (isBlank(cells)) {
      tally.leftOut("blank", row);
      if (++blanks.inARow > MAX_BLANK_ROWS) {
        const why = `there are more than ${MAX_BLANK_ROWS} blank rows, one after the other`;
        throw new ManifestError("limit", { file, row, why, fix: "Export it without them." });
      }
      continue;
    }
    blanks.inARow = 0;
    if (isTotal(cells) || (tally.summary.totals.count > 0 && isRemark(cells, columns)))
      tally.leftOut("totals", row);
    else yield { cells, row, fileLine: lines?.[i] };
  }
}

/** Whether no cell of a row states anything. */
function isBlank(cells: TableRow): boolean {
  if (!Array.isArray(cells)) return false;
  for (const cell of cells) if (cell !== "" && cell.trim() !== "") return false;
  return true;
}
