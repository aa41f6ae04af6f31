/**
 * Limits on hostile or broken input. A cell, row or shipment over its limit makes that line unreadable; a file over its limit is
 * refused.
 */
export const MAX_CELL = 65_536;
export const MAX_ROW = 1_048_576;
/** Blank rows one after the other: as many as a spreadsheet has. */
export const MAX_BLANK_ROWS = 1_048_576;
export const MAX_COLUMNS = 1_000;
/** One shipment of a document, with all its lines. */
export const MAX_SHIPMENT = 8_388_608;
/** Objects and lists in one shipment of a document: small ones take far more memory than text. */
export const MAX_NODES = 500_000;
export const MAX_DEPTH = 32;
export const MAX_PARTIES = 64;
export const MAX_OWNERS = 10_000;
/** Characters of an original text that a problem repeats. */
export const SHOWN_TEXT = 200;
/** Distinct values remembered for a column, and distinct parties for a role. */
export const MEMO_VALUES = 4_000;
export const MEMO_PARTIES = 30_000;
/** Rows listed one by one in the summary. */
export const LISTED_ROWS = 100;

export function shownText(text: string): string {
  return text.length > SHOWN_TEXT ? `${text.slice(0, SHOWN_TEXT)}…` : text;
}
