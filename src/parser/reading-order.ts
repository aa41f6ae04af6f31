import { ColumnReader } from "./column-reader.ts";
import type { MappedColumn } from "./types.ts";
import type { ColumnHabits } from "./values.ts";

/** Facts that are compared with words in English or in Latin script: their translated column comes first. */
const IN_ENGLISH: ReadonlySet<string> = new Set(["item.description", "party.address"]);

/** Readers of columns in the order in which they are asked: one that states the same as another stands in where that is empty. */
export function readersOf(
  columns: readonly MappedColumn[],
  habits: (column: MappedColumn) => ColumnHabits,
): ColumnReader[] {
  const isLater = ({ twin, target }: MappedColumn): boolean =>
    IN_ENGLISH.has(target!.fact.name) ? twin !== true : twin === true;
  const ordered = [...columns].sort((a, b) => Number(isLater(a)) - Number(isLater(b)));
  return ordered.map((column, i) => {
    const repeats = ordered.slice(0, i).some(({ target }) => target!.fact === column.target!.fact);
    return new ColumnReader(column, habits(column), repeats);
  });
}
