import { fieldNamed, fieldOf, targetKey } from "./columns.ts";
import { MAX_COLUMNS } from "./limits.ts";
import { ManifestError } from "./manifest-error.ts";
import type { MappedColumn, Target } from "./types.ts";

/**
 * What each column of a header states: canonical columns and names of facts, in any order and case.
 * @throws ManifestError `duplicate-header`, `duplicate-field`, `header`, `limit`.
 */
export function mapHeader(header: readonly string[], at: { file: string; row: number }): MappedColumn[] {
  if (header.length > MAX_COLUMNS) {
    throw new ManifestError("limit", {
      ...at,
      why: `it has ${header.length} columns, more than ${MAX_COLUMNS}`,
      fix: "Leave out what is empty.",
    });
  }
  refuseTwins(header, at);
  const columns = header.map((text, index): MappedColumn => {
    const target = fieldNamed(text);
    if (!target) return { index, header: text, basis: "none" };
    return {
      index,
      header: text,
      field: fieldOf(target),
      target,
      basis: text.includes(".") ? "fact name" : "column name",
    };
  });
  refuseTwoForOne(columns, at);
  if (!columns.some(({ target }) => target)) {
    const why = "no column has a name that is known";
    throw new ManifestError("header", {
      ...at,
      why,
      fix: "Name the columns as `screen columns` lists them, or map them with --map.",
    });
  }
  return columns;
}

function refuseTwins(header: readonly string[], at: { file: string; row: number }): void {
  const seen = new Set<string>();
  for (const text of header) {
    const name = text.trim().toLowerCase();
    if (name !== "" && seen.has(name)) {
      const why = "two columns have this name";
      throw new ManifestError("duplicate-header", {
        ...at,
        column: text.slice(0, 80),
        why,
        fix: "Rename or take out one of them.",
      });
    }
    seen.add(name);
  }
}

/** Which of the two would count, nobody could tell. */
export function refuseTwoForOne(columns: readonly MappedColumn[], at: { file: string; row: number }): void {
  const by = new Map<string, MappedColumn>();
  for (const column of columns) {
    if (!column.target) continue;
    const other = by.get(targetKey(column.target));
    if (other) {
      const why = `"${other.header}" and "${column.header}" both state ${column.field}`;
      throw new ManifestError("duplicate-field", {
        ...at,
        column: column.header,
        why,
        fix: "Take out one, or choose with --map.",
      });
    }
    by.set(targetKey(column.target), column);
  }
}

/** How many cells of a row are known as names of columns. */
export function recognised(row: readonly string[]): number {
  const targets = new Set<string>();
  for (const cell of row.slice(0, MAX_COLUMNS)) {
    const target: Target | undefined = cell.length > 80 ? undefined : fieldNamed(cell);
    if (target) targets.add(targetKey(target));
  }
  return targets.size;
}
