/** A letter as blocks of plain text: how they look is the format's affair. */
export type Block =
  | { kind: "heading"; text: string }
  | { kind: "text"; text: string }
  | { kind: "list" | "boxes"; items: string[] }
  /** To be filled in by hand. What is known stands behind a colon. */
  | { kind: "fields"; items: string[] }
  | { kind: "table"; head: string[]; rows: string[][] };

export interface LetterDocument {
  title: string;
  /** For the sender alone. */
  cover: Block[];
  letter: Block[];
}

export const BLANK = "……………………";
