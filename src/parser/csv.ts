import { atOnce } from "../batches.ts";
import type { Bytes } from "./bytes.ts";
import { csvRows } from "./csv-rows.ts";
import { cellsOf, sniff } from "./dialect.ts";
import { type Encoding, headText, isUtf8, provenEncoding, utf8 } from "./encoding.ts";
import type { ReadManifest, ReadOptions } from "./index.ts";
import { ManifestError } from "./manifest-error.ts";
import { recognised } from "./mapping.ts";
import { tableManifest } from "./table-manifest.ts";

/**
 * A manifest of delimited text.
 * @throws ManifestError `encoding` where the header is not UTF-8 and nothing proves what it is; else as {@link tableManifest}.
 */
export function csvManifest(
  bytes: Bytes,
  file: string,
  stated: Encoding,
  options: ReadOptions,
): ReadManifest {
  const isKnown = stated !== "utf-8" || options.encoding !== undefined || isUtf8(bytes.head);
  const proven = isKnown ? undefined : provenEncoding(bytes.head, foreignNames);
  const encoding = proven ?? stated;
  const head = headText(bytes, encoding).replace(/^\ufeff/, "");
  const table = sniff(head, recognised);
  const isRead = bytes.isWhole && table.areAll;
  const rows = isRead ? atOnce(table) : csvRows(utf8(bytes.chunks, encoding), table, file);
  const cells = cellsOf(table.rows);
  // The last row of a beginning may be cut in the middle of a cell.
  if (!bytes.isWhole) cells.pop();
  const manifest = tableManifest(
    { format: "csv", encoding, delimiter: table.delimiter, head: cells, rows },
    file,
    options,
  );
  if (!isKnown && proven === undefined) {
    const { columns, headerRow, warnings } = manifest.mapping;
    const damaged = columns.find(({ header }) => header.includes("\ufffd"));
    if (damaged) {
      const fix = "Name its encoding with --encoding: windows-1252, windows-1251, gb18030, shift_jis, …";
      throw new ManifestError("encoding", {
        file,
        row: headerRow,
        column: damaged.header,
        why: "the header is not UTF-8",
        fix,
      });
    }
    warnings.push(
      "some of it is not UTF-8; cells with lost characters are not read: name the encoding with --encoding",
    );
  }
  return manifest;
}

/** Names of columns beyond ASCII that a text has in its best row. */
function foreignNames(text: string): number {
  const counts = cellsOf(sniff(text, recognised).rows.slice(0, 30)).map((row) =>
    recognised(row.filter((cell) => /[^\0-\x7f]/.test(cell))),
  );
  return Math.max(0, ...counts);
}
