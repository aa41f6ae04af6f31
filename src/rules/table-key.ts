import type { Table } from "./ast.ts";
import { eccnBase } from "./eccn.ts";

/** What the rows of a table are found by: HS by its first six digits, ECCN by its five characters, everything else by itself. */
export function indexKey({ key }: Pick<Table, "key">, value: string): string {
  if (key === "hs") return value.slice(0, 6);
  return key === "eccn" ? eccnBase(value) : value;
}
