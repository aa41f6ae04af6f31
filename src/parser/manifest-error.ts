/** Why a manifest as a whole was refused; {@link ManifestError.code}. */
export type ManifestErrorCode =
  | "missing"
  | "empty"
  | "binary"
  | "encoding"
  | "format"
  | "header"
  | "duplicate-header"
  | "duplicate-field"
  | "map-file"
  | "guess"
  | "damaged"
  | "limit";

export interface ManifestErrorDetail {
  file: string;
  row?: number;
  column?: string;
  why: string;
  /** What the user can do about it, one sentence. */
  fix: string;
}

/** A manifest of which nothing can be read: the command ends with exit code 2. A single bad row is an unreadable line instead. */
export class ManifestError extends Error {
  readonly code: ManifestErrorCode;
  readonly file: string;
  readonly row: number | undefined;
  readonly column: string | undefined;
  readonly why: string;
  readonly fix: string;

  constructor(code: ManifestErrorCode, detail: ManifestErrorDetail) {
    const { file, row, column, why, fix } = detail;
    const at = [
      file,
      row === undefined ? "" : `:${row}`,
      column === undefined ? "" : `, column ${column}`,
    ].join("");
    super(`${at}: ${why}`);
    this.name = "ManifestError";
    this.code = code;
    this.file = file;
    this.row = row;
    this.column = column;
    this.why = why;
    this.fix = fix;
  }
}
