import type { Operand, TableRow } from "./ast.ts";
import type { Bound, Resolver } from "./compile.ts";
import { stepOn } from "./dated.ts";
import { type EccnPattern, eccnPattern } from "./eccn.ts";
import { folded } from "./operators.ts";

/** What the operands of tests stand for on a day: literals, sets of tables, columns of the row at hand. */

type Of<T> = (bound: Bound) => T;

/** The literals that an operand stands for on this day; a row's column when the operand names one. */
export function literalsOf(of: Operand, using: Resolver): Of<readonly string[]> {
  if ("row" in of) {
    const column = of.row;
    const known = new WeakMap<TableRow, readonly string[]>();
    return ({ row }) => {
      if (!row) return NONE;
      let words = known.get(row);
      if (!words) {
        const stated = row.columns[column] ?? NONE;
        words = typeof stated === "string" ? [stated] : stated;
        known.set(row, words);
      }
      return words;
    };
  }
  const literals = fixedLiterals(of, using);
  return () => literals;
}

const NONE: readonly string[] = [];

function fixedLiterals(of: Exclude<Operand, { row: string }>, using: Resolver): readonly string[] {
  if ("literals" in of) return of.literals;
  if ("table" in of) return [...using.tables.set(of.table, of.set)];
  const step = stepOn(using.values[of.value] ?? [], using.date);
  return step ? fixedLiterals(step.value, using) : NONE;
}

export function setOf(of: Operand, using: Resolver): Of<ReadonlySet<string>> {
  if ("table" in of && of.set.startsWith("$row.")) {
    // The set itself is named by the row: `{ table: us-ear/country-chart, set: $row.column }`.
    const names = literalsOf({ row: of.set.slice("$row.".length) }, using);
    return cached(names, (sets) =>
      sets.length === 1
        ? using.tables.set(of.table, sets[0] as string)
        : new Set(sets.flatMap((set) => [...using.tables.set(of.table, set)])),
    );
  }
  return resolved(of, using, (words) => new Set(words));
}

export function patternsOf(of: Operand, using: Resolver): Of<readonly EccnPattern[]> {
  return resolved(of, using, (words) => words.flatMap((text) => eccnPattern(text) ?? []));
}

/** Words as they are looked for in a {@link folded} text. */
export function foldedWords(of: Operand, using: Resolver): Of<readonly string[]> {
  return resolved(of, using, (words) => words.map(folded).filter((word) => word.trim() !== ""));
}

/** What is made of an operand's literals: once where they are the same for all rows. */
function resolved<T extends object>(
  of: Operand,
  using: Resolver,
  make: (words: readonly string[]) => T,
): Of<T> {
  const literals = literalsOf(of, using);
  if ("row" in of) return cached(literals, make);
  const made = make(fixedLiterals(of, using));
  return () => made;
}

function cached<T extends object>(
  literals: Of<readonly string[]>,
  make: (words: readonly string[]) => T,
): Of<T> {
  const known = new WeakMap<readonly string[], T>();
  return (bound) => {
    const words = literals(bound);
    let made = known.get(words);
    if (!made) {
      made = make(words);
      known.set(words, made);
    }
    return made;
  };
}
