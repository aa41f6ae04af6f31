import { recognised } from "./mapping.ts";

/** Rows at the beginning of a table among which the header is looked for. */
const LOOKED_AT = 30;

/**
 * The 1-based row of the header: the first of the rows that name the most facts. Above it stand titles. A row further down must name
 * three, since single words of a title may be names of columns.
 */
export function headerRowIn(rows: readonly (readonly string[])[]): number {
  let [best, most] = [0, 0];
  for (const [i, row] of rows.slice(0, LOOKED_AT).entries()) {
    const stated = row.filter((cell) => cell.trim() !== "").length;
    const named = recognised(row);
    if (named === stated && (i === 0 ? named > 1 : named > 5)) return i + 1;
    if (named > most && (i === 0 || named >= 3 || stated <= 2)) [best, most] = [i, named];
  }
  return best + 1;
}
