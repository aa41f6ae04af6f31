/** A row of a table as its cells, or what is left of one that could not be cut into cells. */
export type TableRow = string[] | BrokenRow;

export interface BrokenRow {
  text: string;
  why: string;
  fix: string;
}

/** A row that states a line, with its 1-based number in the file, and the line of text where it begins when that is another number. */
export interface NumberedRow {
  cells: TableRow;
  row: number;
  fileLine: number | undefined;
}

/** Rows that follow one another; `first` is the 1-based number of the first of them. */
export interface RowBatch {
  first: number;
  rows: TableRow[];
  /** The line of the file on which each of them begins, where that is not its number. */
  lines?: number[] | undefined;
}
