import { headerOf } from "./header-rows.ts";
import type { ReadManifest, ReadOptions } from "./index.ts";
import { mapHeader, refuseGuesses } from "./mapping.ts";
import type { RowBatch, TableRow } from "./rows.ts";
import { Sample } from "./sample.ts";
import { TableReader } from "./table.ts";
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
  const sample = new Sample(table.head.slice(headerRow), table.delimiter);
  const { columns, warnings } = mapHeader(names, sample, at, map);
  for (const text of above)
    warnings.push(`above the header stands "${text}": it is not read; state it in a column of every line`);
  if (strict) refuseGuesses(columns, at);
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
  const reader = new TableReader(
    file,
    columns,
    ({ index, target }) => sample.habits(index, target!),
    table.leavesOutEmpty,
  );
  const tally = new Tally();
  return { mapping, batches: linesOf(table.rows, mapping, reader, tally), summary: () => tally.summary };
}

async function* linesOf(
  batches: AsyncIterable<RowBatch>,
  mapping: ColumnMapping,
  reader: TableReader,
  tally: Tally,
): AsyncGenerator<Iterable<Parsed>> {
  for await (const batch of batches) yield linesIn(batch, mapping, reader, tally);
}

function* linesIn(
  { first, rows, lines }: RowBatch,
  { headerRow, columns }: ColumnMapping,
  reader: TableReader,
  tally: Tally,
): Generator<Parsed> {
  for (let i = 0; i < rows.length; i++) {
    const cells = rows[i]!;
    const row = first + i;
    if (row <= headerRow) continue;
    if (isBlank(cells)) tally.leftOut("blank", row);
    else if (isTotal(cells) || (tally.summary.totals.count > 0 && isRemark(cells, columns)))
      tally.leftOut("totals", row);
    else yield tally.count(reader.read(cells, row, lines?.[i]));
  }
}

/** Whether no cell of a row states anything. */
function isBlank(cells: TableRow): boolean {
  if (!Array.isArray(cells)) return false;
  for (const cell of cells) if (cell !== "" && cell.trim() !== "") return false;
  return true;
}
