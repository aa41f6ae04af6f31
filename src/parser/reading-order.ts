import type { MappedColumn } from "./types.ts";

/** Facts that are compared with words in English or in Latin script: their translated column comes first. */
const IN_ENGLISH: ReadonlySet<string> = new Set(["item.description", "party.address"]);

/** Columns in the order in which they are asked for a fact: one that states the same as another stands in where that is empty. */
export function inReadingOrder(columns: readonly MappedColumn[]): MappedColumn[] {
  const isLater = ({ twin, target }: MappedColumn): boolean =>
    IN_ENGLISH.has(target!.fact.name) ? twin !== true : twin === true;
  return [...columns].sort((a, b) => Number(isLater(a)) - Number(isLater(b)));
}
