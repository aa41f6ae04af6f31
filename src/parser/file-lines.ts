import type { TableRow } from "./rows.ts";

/**
 * The line of the file on which each row begins. Rows and lines count alike until a cell runs over lines; only then are lines kept,
 * a list for each batch of rows.
 */
export class FileLines {
  readonly #newline: "\n" | "\r";
  /** First row of the batch, and the row and line that come next. */
  #first = 1;
  #row = 1;
  #line = 1;
  #lines: number[] | undefined;

  constructor(newline: "\n" | "\r") {
    this.#newline = newline;
  }

  /** Counts whole rows by the text from which they were cut. */
  add(rows: readonly TableRow[], text: Buffer): void {
    const isOpen = text.length > 0 && text.at(-1) !== this.#newline.charCodeAt(0);
    if (this.#lines === undefined && breaksIn(text, this.#newline) + Number(isOpen) === rows.length) {
      this.#row += rows.length;
      this.#line += rows.length;
      return;
    }
    for (const row of rows) {
      const cells = Array.isArray(row) ? row : [];
      this.addRow(cells.reduce((sum, cell) => sum + breaksIn(cell, this.#newline), 1));
    }
  }

  /** Counts a row of so many lines. */
  addRow(length: number): void {
    if (length > 1)
      this.#lines ??= Array.from({ length: this.#row - this.#first }, (_, i) => this.#first + i);
    this.#lines?.push(this.#line);
    this.#row += 1;
    this.#line += length;
  }

  /** Ends a batch: the line of each of its rows; undefined where a row is a line. */
  take(): number[] | undefined {
    const lines = this.#lines;
    this.#first = this.#row;
    if (lines) this.#lines = [];
    return lines;
  }
}

function breaksIn(text: string | Buffer, newline: string): number {
  let count = 0;
  for (let at = text.indexOf(newline); at >= 0; at = text.indexOf(newline, at + 1)) count++;
  return count;
}
