import type { FactType } from "../facts.ts";
import { provenOrder } from "./dates.ts";
import { type DecimalMark, provenMark } from "./numbers.ts";
import { isNullWord } from "./reading.ts";
import type { Target } from "./types.ts";
import { type ColumnHabits, readFact } from "./values.ts";

/** Cells that are looked at in each column. */
const LOOKED_AT = 200;

const MAY_BE_OTHERS: ReadonlySet<FactType> = new Set([
  "country",
  "countries",
  "number",
  "percent",
  "date",
  "kind",
  "activity",
]);

/** The first rows under a header: what its columns hold, and how it is written. */
export class Sample {
  readonly #rows: readonly (readonly string[])[];

  readonly #unproven: DecimalMark | undefined;

  /** `delimiter` is that of the file: a semicolon says that the comma may be the decimal mark. */
  constructor(rows: readonly (readonly string[])[], delimiter?: string) {
    this.#rows = rows.slice(0, LOOKED_AT);
    this.#unproven = delimiter === ";" ? "?" : undefined;
  }

  /** The stated cells of a column. */
  cells(index: number): string[] {
    return this.#rows.flatMap((row) => {
      const cell = row[index];
      return cell === undefined || isNullWord(cell) || cell.trim() === "0" ? [] : [cell];
    });
  }

  /**
   * Whether most stated cells are what the column's name promises, where such a name may mean something else: an origin may be a port,
   * a value a rating. A column without stated cells is taken at its word.
   */
  fits(index: number, target: Target): boolean {
    const { fact } = target;
    if (!MAY_BE_OTHERS.has(fact.type)) return true;
    const cells = this.cells(index);
    const habits = this.habits(index, target);
    return cells.filter((cell) => !readFact(fact, cell, habits).problem).length * 2 >= cells.length;
  }

  /** How the cells of a column write decimals and days, where all that prove anything prove the same. */
  habits(index: number, { fact }: Target): ColumnHabits {
    if (fact.type === "date") {
      const order = agreed(this.cells(index).map(provenOrder));
      return order ? { order } : {};
    }
    if (fact.type !== "number" && fact.type !== "percent") return {};
    const decimal = agreed(this.cells(index).map(provenMark)) ?? this.#unproven;
    return decimal ? { decimal } : {};
  }
}

function agreed<T>(proofs: (T | undefined)[]): T | undefined {
  const proven = new Set(proofs.filter((proof) => proof !== undefined));
  return proven.size === 1 ? [...proven][0] : undefined;
}
