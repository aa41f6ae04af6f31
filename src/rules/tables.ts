import { push } from "../multimap.ts";
import type { Truth } from "../truth.ts";
import type { Table, TableRow } from "./ast.ts";
import { inForce } from "./dated.ts";
import { below } from "./eccn.ts";
import { rowsWith } from "./packed.ts";
import { indexKey } from "./table-key.ts";

/** The rows of a table that a value may be on, each with how surely. */
export type RowHit = { row: TableRow; is: Truth };

const MOST_KNOWN = 2_000;
const NO_HITS: readonly RowHit[] = [];

/** Tables of law on one day. */
export class Tables {
  readonly #tables: Map<string, Table>;
  readonly #date: string;
  readonly #rows = new Map<string, Map<string, TableRow[]>>();
  readonly #hits = new Map<string, Map<string, readonly RowHit[]>>();
  readonly #sets = new Map<string, ReadonlySet<string>>();

  constructor(tables: Map<string, Table>, date: string) {
    this.#tables = tables;
    this.#date = date;
  }

  get(id: string): Table {
    const table = this.#tables.get(id);
    if (!table) throw new Error(`no table ${id}`);
    return table;
  }

  /** The members of a named set on this day. */
  set(id: string, set: string): ReadonlySet<string> {
    const key = `${id} ${set}`;
    let members = this.#sets.get(key);
    if (!members) {
      const stated = this.get(id).sets?.[set];
      if (!stated) throw new Error(`table ${id} has no set ${set}`);
      members = new Set(stated.filter((member) => inForce(member, this.#date)).map((member) => member.code));
      this.#sets.set(key, members);
    }
    return members;
  }

  /** A set whose members nobody knows on this day. */
  unknownOn(id: string): boolean {
    const { knownFrom } = this.get(id);
    return knownFrom !== undefined && this.#date < knownFrom;
  }

  /** Rows for the value, each with how surely it is on it: an ECCN may be stated less finely than the row. */
  rows(id: string, value: string): readonly RowHit[] {
    let known = this.#hits.get(id);
    if (!known) {
      known = new Map();
      this.#hits.set(id, known);
    }
    let hits = known.get(value);
    if (!hits) {
      hits = this.#find(id, value);
      if (hits.length === 0) hits = NO_HITS;
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(value, hits);
    }
    return hits;
  }

  #find(id: string, value: string): RowHit[] {
    const table = this.get(id);
    const surely: Truth = this.unknownOn(id) ? "unknown" : "yes";
    const rows = this.#withKey(table, indexKey(table, value));
    if (table.key !== "eccn") return rows.map((row) => ({ row, is: surely }));
    return rows.flatMap((row) => {
      const is = below(value, row.key);
      return is === "no" ? [] : [{ row, is: is === "yes" ? surely : "unknown" }];
    });
  }

  #withKey(table: Table, key: string): readonly TableRow[] {
    const packed = rowsWith(table, key);
    if (packed) return packed.filter((row) => inForce(row, this.#date));
    return this.#index(table).get(key) ?? [];
  }

  #index(table: Table): Map<string, TableRow[]> {
    let index = this.#rows.get(table.id);
    if (!index) {
      index = new Map();
      for (const row of table.rows ?? []) {
        if (!inForce(row, this.#date)) continue;
        const key = indexKey(table, row.key);
        push(index, key, row);
      }
      this.#rows.set(table.id, index);
    }
    return index;
  }
}
