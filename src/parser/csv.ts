import type { Bytes } from "./bytes.ts";
import { csvRows, type TableRow } from "./csv-rows.ts";
import { sniff } from "./dialect.ts";
import { type Encoding, headText, utf8 } from "./encoding.ts";
import { headerRowIn } from "./header-row.ts";
import type { Manifest } from "./index.ts";
import { mapHeader, recognised } from "./mapping.ts";
import { Sample } from "./sample.ts";
import { isBlank, TableReader } from "./table.ts";
import { Tally } from "./tally.ts";
import type { ColumnMapping, Parsed } from "./types.ts";

/** A manifest of delimited text. */
export function csvManifest(bytes: Bytes, file: string, encoding: Encoding): Manifest {
  const head = headText(bytes, encoding).replace(/^\ufeff/, "");
  const table = sniff(head, recognised);
  const headerRow = headerRowIn(table.rows);
  const sample = new Sample(table.rows.slice(headerRow));
  const { columns, warnings } = mapHeader(table.rows[headerRow - 1] ?? [], sample, { file, row: headerRow });
  const { delimiter } = table;
  const mapping: ColumnMapping = { format: "csv", headerRow, encoding, delimiter, columns, warnings };
  const reader = new TableReader(file, columns, ({ index }) => sample.habits(index));
  const tally = new Tally();
  const rows = csvRows(utf8(bytes.chunks, encoding), table);
  return { mapping, lines: linesOf(rows, headerRow, reader, tally), summary: () => tally.summary };
}

async function* linesOf(
  batches: AsyncIterable<TableRow[]>,
  headerRow: number,
  reader: TableReader,
  tally: Tally,
): AsyncGenerator<Parsed> {
  let row = 0;
  for await (const batch of batches) {
    for (const cells of batch) {
      row++;
      if (row <= headerRow) continue;
      if (isBlank(cells)) tally.leftOut("blank", row);
      else yield tally.count(reader.read(cells, row));
    }
  }
}
