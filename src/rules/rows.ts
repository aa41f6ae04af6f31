import type { Fact } from "../line.ts";
import type { Truth } from "../truth.ts";
import type { TableRow, Test } from "./ast.ts";
import type { Because } from "./because.ts";
import { type Bound, type Case, compile, type Node, type Resolver } from "./compile.ts";
import type { RowHit } from "./tables.ts";

/** The rows that a value is on, and what they ask besides: what the table says of all its rows, and what the rule says of these. */
export class Rows {
  readonly #table: string;
  readonly #using: Resolver;
  readonly #condition: Node | undefined;

  constructor({ table, where }: Extract<Test, { op: "on" }>, using: Resolver) {
    this.#table = table;
    this.#using = using;
    const { applies } = using.tables.get(table);
    // The rule's own words first: they leave most rows out at once.
    const conditions = [where, applies].filter((condition) => condition !== undefined);
    this.#condition = conditions.length > 0 ? compile({ all: conditions }, using) : undefined;
  }

  /** The rows that the value may be on. */
  of(value: string): readonly RowHit[] {
    return this.#using.tables.rows(this.#table, value);
  }

  /** On one of its rows? A `yes` that rests on nothing presumed is enough; before it all rows are looked through. */
  test(value: string, on: Case, bound: Bound): Truth {
    let result: Truth = "no";
    let rests = false;
    const here: Bound = { party: bound.party, row: undefined };
    for (const hit of this.of(value)) {
      here.row = hit.row;
      on.rests = false;
      const truth = this.#holds(hit, on, here);
      if (truth === "yes" && (!on.rests || on.truthAlone)) return truth;
      if (truth === "no") continue;
      if (truth === "yes") rests = true;
      else if (result !== "yes") rests ||= on.rests;
      if (truth === "yes" || result === "no") result = truth;
    }
    on.rests = rests;
    return result;
  }

  /** Whether another value is on the very rows that this one is on. */
  sameFor({ value }: Fact): (other: Fact) => boolean {
    const hits = this.of(String(value));
    return (other) => {
      const others = this.of(String(other.value));
      return (
        others.length === hits.length &&
        others.every(({ row, is }, index) => row === hits[index]?.row && is === hits[index]?.is)
      );
    };
  }

  /** Adds what an answer that `test` gave rests on. */
  collect(value: string, truth: Truth, on: Case, bound: Bound): void {
    if (!this.#condition || truth === "no") return;
    const { collected } = on;
    const start = collected.length;
    for (const hit of this.of(value)) {
      const here = { party: bound.party, row: hit.row };
      if (this.#holds(hit, on, here) !== truth) continue;
      const before = collected.length;
      this.#condition.collect(on, here);
      if (truth === "unknown" || collected.length > before) continue;
      collected.length = start;
      return;
    }
  }

  #holds({ is }: RowHit, on: Case, here: Bound): Truth {
    if (!this.#condition) return is;
    const truth = this.#condition.test(on, here);
    return truth === "yes" ? is : truth;
  }

  /** The rows that made the answer, each with what it still asks. */
  explain(because: Because, fact: string, on: Case, bound: Bound): Because {
    const condition = this.#condition;
    if (!condition || because.truth === "no") return because;
    const steps = this.of(because.value ?? "").flatMap((hit): Because[] => {
      const { row, is } = hit;
      const here = { party: bound.party, row };
      if (this.#holds(hit, on, here) !== because.truth) return [];
      const found: Because[] =
        is === "yes"
          ? []
          : [{ kind: "fact", fact, truth: is, ...(because.beyond && { beyond: true as const }) }];
      return [
        {
          kind: "all",
          label: rowLabel(row),
          truth: because.truth,
          because: [...found, condition.explain(on, here)],
        },
      ];
    });
    return steps.length === 0 ? because : { ...because, kind: "any", because: steps };
  }
}

const LONGEST_COLUMN = 80;

function rowLabel({ key, columns }: TableRow): string {
  const words = Object.entries(columns).map(([name, value]) => {
    const text = typeof value === "string" ? value : value.join(" ");
    return `${name} ${text.length > LONGEST_COLUMN ? `${text.slice(0, LONGEST_COLUMN)}…` : text}`;
  });
  return words.length > 0 ? `${key}: ${words.join("; ")}` : key;
}
