import { existsSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";

type Row = Record<string, string>;

const read = (path: string): Row[] =>
  parse(readFileSync(new URL(path, import.meta.url)), { columns: true, bom: true });

const pairs = read("labelled/pairs.csv");
const queries = read("labelled/queries.csv");
const OTHERS = "../../../shared/data/names/pairs-dev.csv";
const othersAreHere = existsSync(new URL(OTHERS, import.meta.url));

const folded = (name: string | undefined) => (name ?? "").normalize("NFC").toLowerCase().trim();
const pairKey = (a: string | undefined, b: string | undefined) => [folded(a), folded(b)].sort().join("\n");

/** Values that occur more than once. */
const repeated = (values: string[]) => values.filter((value, at) => values.indexOf(value) !== at);

/** Classes whose rows do not have all of the outcomes. */
function oneSided(rows: Row[], outcome: (row: Row) => string, outcomes: string[]): string[] {
  const classes = new Map<string, Set<string>>();
  for (const row of rows) {
    const seen = classes.get(row["class"] ?? "") ?? new Set();
    classes.set(row["class"] ?? "", seen.add(outcome(row)));
  }
  return [...classes].filter(([, seen]) => !outcomes.every((one) => seen.has(one))).map(([name]) => name);
}

describe("the labelled pairs of names", () => {
  it("are at least 600, and at least a third of them are of either outcome", () => {
    expect(pairs.length).toBeGreaterThanOrEqual(600);
    const same = pairs.filter((row) => row["same"] === "yes").length;
    expect(same).toBeGreaterThan(pairs.length / 3);
    expect(pairs.length - same).toBeGreaterThan(pairs.length / 3);
  });

  it("have both outcomes in every class", () => {
    expect(oneSided(pairs, (row) => row["same"] ?? "", ["yes", "no"])).toEqual([]);
  });

  it("hold no pair twice, in either order", () => {
    expect(repeated(pairs.map((row) => `${row["type"]}\n${pairKey(row["name_a"], row["name_b"])}`))).toEqual(
      [],
    );
  });

  it("fill every column with what it may hold", () => {
    for (const row of pairs) {
      expect(row["type"]).toMatch(/^(person|company|vessel)$/);
      expect(row["same"]).toMatch(/^(yes|no)$/);
      expect(row["country_a"]).toMatch(/^[A-Z]{2}$/);
      expect(row["country_b"]).toMatch(/^[A-Z]{2}$/);
      for (const column of ["class", "name_a", "name_b", "reason"]) expect(row[column]).not.toBe("");
    }
  });

  it.runIf(othersAreHere)("take no pair from the labelled pairs of others (needs ../shared)", () => {
    const others = new Set(read(OTHERS).map((row) => pairKey(row["name1"], row["name2"])));
    expect(pairs.filter((row) => others.has(pairKey(row["name_a"], row["name_b"])))).toEqual([]);
  });
});

describe("the labelled list queries", () => {
  it("are at least 400, and at least a third of them are of either outcome", () => {
    expect(queries.length).toBeGreaterThanOrEqual(400);
    const found = queries.filter((row) => row["expect"] !== "").length;
    expect(found).toBeGreaterThan(queries.length / 3);
    expect(queries.length - found).toBeGreaterThan(queries.length / 3);
  });

  it("have both outcomes in every class", () => {
    expect(oneSided(queries, (row) => (row["expect"] === "" ? "none" : "found"), ["found", "none"])).toEqual(
      [],
    );
  });

  it("ask nothing twice", () => {
    expect(repeated(queries.map((row) => `${folded(row["query"])}\n${folded(row["listed_as"])}`))).toEqual(
      [],
    );
  });

  it("never expect a party from a query that names it as the one not to be found", () => {
    const expected = new Set(
      queries
        .filter((row) => row["expect"] !== "")
        .map((row) => `${folded(row["query"])}\n${folded(row["expect"])}`),
    );
    const refused = queries
      .filter((row) => row["expect"] === "")
      .map((row) => `${folded(row["query"])}\n${folded(row["listed_as"])}`);
    expect(refused.filter((row) => expected.has(row))).toEqual([]);
  });

  it("fill every column with what it may hold", () => {
    for (const row of queries) {
      expect(row["type"]).toMatch(/^(person|company|vessel)$/);
      expect(row["country"]).toMatch(/^[A-Z]{2}$/);
      for (const column of ["class", "query", "listed_as", "reason"]) expect(row[column]).not.toBe("");
    }
  });
});
