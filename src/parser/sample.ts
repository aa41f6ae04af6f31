import type { FactType } from "../facts.ts";
import { provenOrder } from "./dates.ts";
import { amountIn } from "./money.ts";
import { type DecimalMark, markOfThousands, provenMark } from "./numbers.ts";
import { countryForm } from "./place-values.ts";
import { isNullWord } from "./reading.ts";
import type { MappedColumn, Target } from "./types.ts";
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

  /** What holds for a column that proves nothing: the mark of the file, once its columns are known. */
  #unproven: DecimalMark | undefined;

  readonly #isVietnamese: boolean;

  /**
   * `names` are those of its columns. `delimiter` is that of the file: a semicolon says that the comma may be the decimal mark, a comma
   * that it hardly is.
   */
  constructor(rows: readonly (readonly string[])[], names: readonly string[] = [], delimiter?: string) {
    this.#isVietnamese = names.some((name) => VIETNAMESE.test(name));
    this.#rows = rows.slice(0, LOOKED_AT);
    this.#unproven = delimiter === ";" ? "?" : delimiter === "," ? "likely ." : undefined;
  }

  /** One program writes all numbers of a file alike: what the columns of amounts prove holds for those that prove nothing. */
  learnMark(columns: readonly MappedColumn[]): void {
    const amounts = columns.filter(({ target, header }) =>
      target ? isNumber(target.fact.type) : AMOUNT.test(header),
    );
    this.#unproven = agreed(amounts.flatMap(({ index }) => [...this.#proofs(index)])) ?? this.#unproven;
  }

  #proofs(index: number): ReadonlySet<DecimalMark> {
    const cells = this.cells(index).map((cell) => amountIn(cell).number);
    const proofs = [...cells.map(provenMark), markOfThousands(cells)];
    return new Set(proofs.filter((proof) => proof !== undefined));
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
    const fit = cells.filter((cell) =>
      READINGS.some((way) => !readFact(fact, cell, { ...habits, ...way }).problem),
    );
    return fit.length * 2 >= cells.length;
  }

  /** How the cells of a column write decimals and days, where all that prove anything prove the same. */
  habits(index: number, { fact }: Target): ColumnHabits {
    if (fact.type === "date") {
      const order = agreed(this.cells(index).map(provenOrder));
      return order ? { order } : {};
    }
    if (isPlace(fact.type)) {
      // Names that are other countries' codes are Vietnamese ones.
      const form = countryForm(this.cells(index)) ?? (this.#isVietnamese ? "names" : undefined);
      return form ? { form } : {};
    }
    if (!isNumber(fact.type)) return {};
    const decimal = agreed([...this.#proofs(index)]) ?? this.#unproven;
    return decimal ? { decimal } : {};
  }
}

/** As the column is read, and as an ambiguous cell of it may be meant: that one asks is no reason to leave the column out. */
const READINGS: readonly ColumnHabits[] = [{}, { decimal: ".", order: "dmy", form: "codes" }];

/** Names of columns that hold amounts, whether or not anything reads them. */
const AMOUNT =
  /price|preis|prix|prec[io]|preço|prezzo|цена|单价|単価|weight|gewicht|peso|poids|вес|重量|cena|fiyat/iu;

/** Letters of no other language of the trade. */
const VIETNAMESE = /[ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;

function isNumber(type: FactType): boolean {
  return type === "number" || type === "percent";
}

function isPlace(type: FactType): boolean {
  return type === "country" || type === "countries" || type === "place";
}

function agreed<T>(proofs: (T | undefined)[]): T | undefined {
  const proven = new Set(proofs.filter((proof) => proof !== undefined));
  return proven.size === 1 ? [...proven][0] : undefined;
}
