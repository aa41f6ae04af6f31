import { describe, expect, it } from "vitest";
import { isSubheading } from "../../src/geo/hs.ts";
import type { TableRow } from "../../src/rules/ast.ts";
import { isEccn } from "../../src/rules/eccn.ts";
import { keys, members, notes, notesAreHere, TABLES, table } from "./law-tables.ts";

const entries = table("ccl").rows ?? [];
const controls = table("ccl-controls").rows ?? [];
const ECCNS = new Set(entries.map(({ key }) => key));

const list = (row: TableRow, column: string): string[] => {
  const value = row.columns[column];
  return value === undefined ? [] : typeof value === "string" ? [value] : value;
};
const rowsOf = (eccn: string) => controls.filter(({ key }) => key === eccn);

describe("the entries of the Commerce Control List", () => {
  it("are 638, sorted, none twice, 510 of them decided by paragraph and destination", () => {
    expect(entries).toHaveLength(638);
    expect(keys("ccl")).toEqual([...ECCNS].sort());
    expect(entries.filter(({ columns }) => columns["clean"] === "yes")).toHaveLength(510);
  });

  it("are ECCNs with a heading of sane length (a swallowed entry makes a long one)", () => {
    for (const { key, columns } of entries) {
      expect(key).toMatch(/^\d[A-E]\d{3}$/);
      const title = String(columns["title"]);
      expect([key, title.length > 2 && title.length <= 160]).toEqual([key, true]);
    }
  });

  it("31 point to the US Munitions List, 76 are of the 600 series", () => {
    const having = (column: string) => entries.filter(({ columns }) => columns[column] === "yes").length;
    expect([having("itar"), having("series-600"), having("series-515"), having("series-521")]).toEqual([
      31, 76, 4, 5,
    ]);
  });

  it("an exception is yes, no, or part with a note", () => {
    for (const { key, columns } of entries)
      for (const symbol of [
        "lvs",
        "gbs",
        "tsr",
        "nac-aca",
        "iec",
        "aia",
        "acm",
        "lpp",
        "hbm",
        "ace",
        "enc",
        "app",
      ]) {
        const value = columns[symbol];
        if (value === undefined) continue;
        expect(["yes", "no", "part"]).toContain(value);
        expect([key, symbol, value === "part"]).toEqual([
          key,
          symbol,
          columns[`${symbol}-note`] !== undefined,
        ]);
        if (symbol === "lvs") expect([key, columns["lvs-usd"] !== undefined]).toEqual([key, value !== "no"]);
      }
  });
});

describe("their licence requirements", () => {
  it("are 1,583 rows, 1,349 of them exact", () => {
    expect(controls).toHaveLength(1583);
    expect(controls.filter(({ columns }) => columns["precision"] === "exact")).toHaveLength(1349);
  });

  it("the reasons of the rows are the reasons that the entry declares, but for one", () => {
    const differ = entries.filter(({ key, columns }) => {
      const declared = new Set(list({ key, columns }, "reasons"));
      const rows = new Set(rowsOf(key).map((row) => String(row.columns["reason"])));
      return rows.size !== declared.size || [...rows].some((reason) => !declared.has(reason));
    });
    expect(differ.map(({ key }) => key)).toEqual(["3A232"]);
  });

  it("belong to entries, and speak of entries", () => {
    for (const row of controls) {
      expect(ECCNS.has(row.key)).toBe(true);
      for (const column of ["paragraphs", "except-paragraphs", "except-maybe"])
        for (const eccn of list(row, column))
          expect([eccn, isEccn(eccn), eccn.slice(0, 5)]).toEqual([eccn, true, row.key]);
      for (const column of ["for-items", "except-for-items", "names"])
        for (const eccn of list(row, column))
          expect([row.key, eccn, ECCNS.has(eccn.slice(0, 5))]).toEqual([row.key, eccn, true]);
    }
  });

  it("say for each kind what that kind needs", () => {
    const sets = table("country-chart").sets ?? {};
    const groups = table("country-groups").sets ?? {};
    const needs: Record<string, string> = {
      chart: "column",
      unmarked: "column",
      countries: "countries",
      groups: "groups",
    };
    for (const row of controls) {
      const kind = String(row.columns["kind"]);
      const need = needs[kind];
      if (need) expect([row.key, kind, list(row, need).length > 0]).toEqual([row.key, kind, true]);
      if (kind === "chart") expect(sets).toHaveProperty(String(row.columns["column"]));
      if (kind === "unmarked") expect(row.columns["column"]).toMatch(/^AT[12]$/);
      for (const column of ["groups", "except-groups"])
        for (const group of list(row, column)) expect(Object.keys(groups)).toContain(group);
    }
  });

  it("a row that names paragraphs has them; a partial one says what it asks", () => {
    for (const { key, columns } of controls) {
      expect([key, columns["scope"] === "paragraphs"]).toEqual([key, columns["paragraphs"] !== undefined]);
      expect([key, columns["precision"] === "partial"]).toEqual([key, columns["asks"] !== undefined]);
      if (columns["asks"] === "for-item")
        expect([key, columns["for-items"] !== undefined]).toEqual([key, true]);
      if (columns["asks"] === "except-maybe")
        expect([key, columns["except-maybe"] !== undefined]).toEqual([key, true]);
      if (columns["scope"] === "described") expect([key, columns["cond"] !== undefined]).toEqual([key, true]);
    }
  });

  it("what is controlled to China is controlled to Hong Kong", () => {
    for (const row of controls) {
      const countries = list(row, "countries");
      expect([row.key, countries.includes("HK")]).toEqual([row.key, countries.includes("CN")]);
    }
  });

  it.each([
    ["3A090", ["RS worldwide", "RS groups", "RS groups", "AT unmarked"]],
    ["5A992", ["AT unmarked"]],
    ["5A991", ["AT unmarked"]],
    ["3E002", ["NS chart", "AT unmarked"]],
  ])("%s", (eccn, rows) => {
    const here = rowsOf(eccn).map(({ columns }) => `${columns["reason"]} ${columns["kind"]}`);
    expect(here.filter((row) => rows.includes(row))).toEqual(rows);
  });
});

it("every ECCN that another table cites is an entry", () => {
  const missing: string[] = [];
  for (const { id, key, rows = [], sets = {} } of TABLES.values()) {
    if (!id.startsWith("us-ear/") || id === "us-ear/ccl") continue;
    const cited = [
      ...(key === "eccn"
        ? [
            ...rows.map((row) => row.key),
            ...Object.values(sets).flatMap((set) => set.map(({ code }) => code)),
          ]
        : []),
      ...rows.flatMap((row) => [
        ...list(row, "eccns"),
        ...list(row, "for"),
        ...list(row, "except-paragraphs"),
      ]),
    ];
    for (const eccn of cited)
      if (isEccn(eccn) && eccn !== "EAR99" && !ECCNS.has(eccn.slice(0, 5))) missing.push(`${id} ${eccn}`);
  }
  expect(missing).toEqual([]);
});

it("the military end-use list has 52 entries, part of some of them only", () => {
  expect(keys("744-supp-2")).toHaveLength(52);
  const part = (table("744-supp-2").rows ?? [])
    .filter(({ columns }) => columns["part"] === "yes")
    .map(({ key }) => key);
  expect(part).toEqual(expect.arrayContaining(["1D999", "1E994", "2A991"]));
  expect(part).not.toContain("5A992");
});

it("hints are for headings that exist, and cover the Common High Priority List", () => {
  expect(keys("hs-eccn-hints").filter((code) => !isSubheading(code))).toEqual([]);
  const hinted = new Set(keys("hs-eccn-hints"));
  expect(keys("chpl").filter((code) => !hinted.has(code))).toEqual([]);
});

it("the codes that declare a licence exception declare one that exists", () => {
  const symbols = new Set(keys("license-exceptions"));
  const declared = (table("aes-codes").rows ?? []).flatMap((row) => list(row, "exception"));
  expect(declared.filter((symbol) => !symbols.has(symbol))).toEqual([]);
  expect(symbols.has("CIV")).toBe(false);
  for (const row of table("embargoes").rows ?? [])
    for (const symbol of list(row, "exceptions")) expect(symbols).toContain(symbol);
});

it("there are 29 red flags", () =>
  expect(keys("red-flags")).toEqual(Array.from({ length: 29 }, (_, at) => String(at + 1))));

it("the worldwide rows of the January 2025 rule can be told from the others", () => {
  const rows = controls.filter(({ columns }) => columns["see"] === "742.6(a)(6)(iii)(A)");
  expect(rows.length).toBeGreaterThan(0);
  for (const { columns } of rows) expect(columns["kind"]).toBe("worldwide");
  expect(members("744.23-items", "a3-i-B")).toEqual(["3A090.c"]);
});

describe.runIf(notesAreHere)("against the notes (../shared; skipped when absent)", () => {
  it("no entry and no requirement is missing", () => {
    const index = notes("ccl-index.json");
    expect(keys("ccl")).toEqual(index.entries.map((entry: { eccn: string }) => entry.eccn));
    const kinds: Record<string, string> = { cwcNonParties: "cwc-non-parties" };
    for (const entry of index.entries) {
      const there = entry.controls.map(
        (row: { r: string; kind: string; column?: string; paras?: string[] }) =>
          [
            row.r,
            row.r === "AT" && row.kind === "chart" ? "unmarked" : (kinds[row.kind] ?? row.kind),
            row.column,
            row.paras?.length ?? 0,
          ].join(" "),
      );
      const here = rowsOf(entry.eccn).map((row) =>
        [
          row.columns["reason"],
          row.columns["kind"],
          row.columns["column"],
          [...list(row, "paragraphs"), ...list(row, "whatever-barrel")].length,
        ].join(" "),
      );
      expect([entry.eccn, here]).toEqual([entry.eccn, there]);
    }
    const { entries: known } = notes("ccl-known-disagreements.json");
    expect(known.map((one: { eccn: string }) => one.eccn)).toEqual(["3A232"]);
  });
});
