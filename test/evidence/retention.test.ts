import { describe, expect, it } from "vitest";
import { retentionOf, retentionText } from "../../src/evidence/retention.ts";
import type { Table } from "../../src/rules/ast.ts";
import { RUN } from "../report/lines.ts";

const table = (id: string, years: string, confirmed = true): Table => ({
  ...{ id, title: "Records", cite: `§ ${id}`, source: "test", asOf: "2026-01-01", confirmed, key: "none" },
  rows: [{ key: "transaction", columns: { years, "counted-from": "the export" } }],
});
const of = (tables: Table[], latest: string) =>
  retentionOf({ sha256: "", packs: [], rules: [], tables }, RUN, latest);

describe("how long a record is to be kept", () => {
  it("is what the tables of the packs used say, counted from the latest day, with the citation", () => {
    const [one, ...others] = of(
      [table("us-ear/retention", "5"), table("us-ofac/retention", "10")],
      "2026-11-24",
    );
    expect(others).toEqual([]);
    expect(one).toMatchObject({ pack: "us-ear", years: 5, atLeastUntil: "2031-11-24", confirmed: true });
    expect(retentionText(one!)).toBe(
      "Keep this record for 5 years from the export (§ us-ear/retention): at least until 2031-11-24",
    );
  });

  it("ends after the day, never before, where the year has no such day", () => {
    expect(of([table("us-ear/retention", "5")], "2024-02-29")[0]?.atLeastUntil).toBe("2029-03-01");
  });

  it("says when nobody has confirmed it, and nothing where no table does", () => {
    expect(retentionText(of([table("us-ear/retention", "5", false)], "2024-01-01")[0]!)).toMatch(
      /not confirmed/,
    );
    expect(of([], "2024-01-01")).toEqual([]);
  });
});
