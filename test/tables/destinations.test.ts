import { describe, expect, it } from "vitest";
import { countryCodes, isCountry } from "../../src/geo/countries.ts";
import { members, notes, notesAreHere, TABLES, table, tableProblems } from "./law-tables.ts";

describe("every table", () => {
  it("is without mistakes", () => expect(tableProblems).toEqual([]));

  it("names a public source, and its rows are sorted", () => {
    for (const { id, source, cite, rows } of TABLES.values()) {
      expect([id, source.length > 0 && cite.length > 0]).toEqual([id, true]);
      expect(source).not.toMatch(/github|\/data\/|\.json/i);
      const found = rows?.map(({ key }) => key) ?? [];
      expect([id, found]).toEqual([id, [...found].sort(inOrder)]);
    }
  });

  it("holds only countries that exist", () => {
    for (const { id, key, sets = {}, rows = [] } of TABLES.values()) {
      if (key !== "country") continue;
      const codes = [
        ...Object.values(sets).flatMap((set) => set.map(({ code }) => code)),
        ...rows.map((row) => row.key),
      ];
      expect([id, codes.filter((code) => !isCountry(code.slice(0, 2)))]).toEqual([id, []]);
    }
  });
});

/** CAS numbers and plain numbers by value, everything else as text. */
function inOrder(a: string, b: string): number {
  const numbers = (text: string) =>
    /^\d{1,7}(-\d+)*$/.test(text) && text.length !== 6 ? text.split("-").map(Number) : undefined;
  const [left, right] = [numbers(a), numbers(b)];
  if (!left || !right) return a < b ? -1 : a > b ? 1 : 0;
  for (let at = 0; at < left.length; at++) if (left[at] !== right[at]) return left[at]! - (right[at] ?? 0);
  return 0;
}

describe("Country Groups", () => {
  it.each([
    ["A:1", 40],
    ["A:2", 34],
    ["A:3", 42],
    ["A:4", 45],
    ["A:5", 38],
    ["A:6", 8],
    ["B", 173],
    ["D:1", 25],
    ["D:2", 10],
    ["D:3", 37],
    ["D:4", 22],
    ["D:5", 23],
    ["E:1", 3],
    ["E:2", 1],
  ])("%s has %i members", (group, count) => expect(members("country-groups", group)).toHaveLength(count));

  it("Hong Kong stands where China stands, Macau by itself and not in D:5", () => {
    for (const [group] of Object.entries(table("country-groups").sets ?? {})) {
      const codes = members("country-groups", group);
      expect([group, codes.includes("HK")]).toEqual([group, codes.includes("CN")]);
    }
    expect(members("country-groups", "D:1")).toContain("MO");
    expect(members("country-groups", "D:5")).not.toContain("MO");
  });

  it("Cambodia left D:5 on 2026-02-04", () => {
    expect(members("country-groups", "D:5", "2026-02-03")).toContain("KH");
    expect(members("country-groups", "D:5", "2026-02-04")).not.toContain("KH");
    expect(members("country-groups", "D:1", "2026-02-04")).toContain("KH");
  });

  it("the Emirates are not relieved before 91 FR 43038, 2026-07-10", () => {
    expect(members("country-groups", "A:5", "2026-07-09")).not.toContain("AE");
    expect(members("country-groups", "D:4", "2026-07-09")).toContain("AE");
    expect(members("country-groups", "A:5", "2026-07-10")).toContain("AE");
    expect(members("country-groups", "D:4", "2026-07-10")).not.toContain("AE");
  });
});

describe("the Country Chart", () => {
  const marks = (column: string, date?: string) => members("country-chart", column, date);

  it.each([
    ["CB1", 196],
    ["CB2", 154],
    ["CB3", 33],
    ["NP1", 151],
    ["NP2", 9],
    ["NS1", 193],
    ["NS2", 156],
    ["MT1", 193],
    ["RS1", 193],
    ["RS2", 156],
    ["FC1", 33],
    ["CC1", 158],
    ["CC2", 22],
    ["CC3", 141],
  ])("%s has %i marks beside those that Hong Kong and the Cayman Islands take over", (column, count) => {
    expect(marks(column).filter((code) => code !== "HK" && code !== "KY")).toHaveLength(count);
    expect(marks(column).includes("HK")).toBe(marks(column).includes("CN"));
    expect(marks(column).includes("KY")).toBe(marks(column).includes("GB"));
    expect(marks(column).includes("LI")).toBe(marks(column).includes("CH"));
  });

  it("Australia and the United Kingdom keep one mark since April 2024", () => {
    for (const country of ["AU", "GB"]) {
      expect(marks("NS1", "2024-04-18")).toContain(country);
      expect(marks("NS1", "2024-04-19")).not.toContain(country);
      expect(marks("CB1")).toContain(country);
    }
  });

  it("embargoed countries have no marks", () => {
    expect(marks("embargoed")).toEqual(["CU", "IR", "KP", "SY"]);
    for (const column of Object.keys(table("country-chart").sets ?? {}).filter((name) =>
      /^[A-Z]{2}\d$/.test(name),
    )) {
      expect(marks(column).filter((code) => marks("embargoed").includes(code))).toEqual([]);
    }
  });

  it("every country is marked, embargoed, without a row or the United States", () => {
    const answered = new Set([
      ...marks("CB1"),
      ...marks("embargoed"),
      ...marks("no-row"),
      ...marks("united-states"),
    ]);
    expect(countryCodes().filter((code) => !answered.has(code))).toEqual(
      ["CA"].filter((code) => !answered.has(code)),
    );
    const twice = [...marks("no-row")].filter(
      (code) => marks("CB1").includes(code) || marks("united-states").includes(code),
    );
    expect(twice).toEqual([]);
  });
});

it("the roles of 748.5(c) to (f) are four", () =>
  expect(members("transaction-parties", "roles")).toEqual([
    "purchaser",
    "intermediate-consignee",
    "ultimate-consignee",
    "end-user",
  ]));

it("22 countries are outside 744.2, South Korea not among them", () => {
  expect(members("744-supp-3", "countries")).toHaveLength(22);
  expect(members("744-supp-3", "countries")).not.toContain("KR");
});

it("the ownership rule was in force, stayed, and is in force again by its own terms", () => {
  const windows = (table("policy-status").rows ?? []).filter(({ key }) => key === "affiliates-50");
  expect(
    windows.map(({ from, until, columns }) => [from, until, columns["state"], columns["verified"]]),
  ).toEqual([
    ["2025-09-29", "2025-11-09", "in-force", "yes"],
    ["2025-11-10", "2026-11-09", "stayed", "yes"],
    ["2026-11-10", undefined, "in-force", "no"],
  ]);
});

describe.runIf(notesAreHere)("against the notes (../shared; skipped when absent)", () => {
  it("groups and chart are complete", () => {
    const { groups } = notes("country-groups.json");
    for (const [group, codes] of Object.entries<string[]>(groups)) {
      expect([group, members("country-groups", group)]).toEqual([group, [...codes].sort()]);
    }
    const { rows, columns } = notes("country-chart.json");
    for (const column of columns) {
      const marked = Object.entries<{ marks: string[] | null }>(rows).filter(([, row]) =>
        row.marks?.includes(column),
      );
      const here = members("country-chart", column).filter((code) => code !== "HK" && code !== "KY");
      expect([column, here]).toEqual([column, marked.map(([code]) => code).sort()]);
    }
  });
});
