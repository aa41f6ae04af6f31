/** Why a list file was refused; {@link ListError.code}. */
export type ListErrorCode =
  | "empty"
  | "cut"
  | "layout"
  | "limit"
  | "unsafe"
  | "format"
  | "date"
  | "archive"
  | "retired"
  | "shrunken"
  | "damaged"
  | "download";

/** Where and why; `row` is the 1-based row of a table or record number of an XML or JSON file. */
interface ListErrorDetail {
  file: string;
  row?: number;
  why: string;
  /** What the user can do about it, one sentence. */
  fix: string;
}

/** A list file that cannot be trusted as a whole: nothing of it may be used. A single bad row is a `ListProblem` instead. */
export class ListError extends Error {
  readonly code: ListErrorCode;
  readonly file: string;
  readonly row: number | undefined;
  readonly why: string;
  readonly fix: string;

  constructor(code: ListErrorCode, detail: ListErrorDetail) {
    const at = detail.row === undefined ? detail.file : `${detail.file}, row ${detail.row}`;
    super(`${at}: ${detail.why}`);
    this.name = "ListError";
    this.code = code;
    this.file = detail.file;
    this.row = detail.row;
    this.why = detail.why;
    this.fix = detail.fix;
  }
}
