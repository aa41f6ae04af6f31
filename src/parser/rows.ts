/** A row of a table as its cells, or what is left of one that could not be cut into cells. */
export type TableRow = string[] | BrokenRow;

export class BrokenRow {
  readonly text: string;
  readonly why: string;
  readonly fix: string;

  constructor(text: string, why: string, fix: string) {
    this.text = text;
    this.why = why;
    this.fix = fix;
  }
}

/** Rows that follow one another; `first` is the 1-based number of the first of them. */
export interface RowBatch {
  first: number;
  rows: TableRow[];
  /** The line of the file on which each of them begins, where that is not its number. */
  lines?: number[] | undefined;
}
