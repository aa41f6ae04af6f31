import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { csvCell } from "../../src/report/csv.ts";
import { finding, hostile, licensed, line, report, unreadable } from "./lines.ts";

const rows = async (...results: Parameters<typeof report>[1]) =>
  parse(await report("csv", results), { columns: true }) as Record<string, string>[];

describe("CSV", () => {
  it("a row for each line, in the order of the manifest", async () => {
    expect(
      (await rows(line(), licensed({ line: 2 }), unreadable())).map(({ shipment, line, verdict }) => [
        shipment,
        line,
        verdict,
      ]),
    ).toEqual([
      ["SO-1", "1", "clear"],
      ["SO-1", "2", "license-required"],
      ["SO-9", "1", "unreadable"],
    ]);
  });

  it("says why with its citation, and what to do", async () => {
    const [row] = await rows(licensed({ findings: [finding(), finding({ cite: "15 CFR 744.11(a)" })] }));
    expect(row).toMatchObject({
      row: "2",
      cites: "15 CFR 746.8(a)(2); 15 CFR 744.11(a)",
      next: "Do not ship without a license.",
    });
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1", "＠x"])(
    "%j is no formula to a spreadsheet",
    (cell) => {
      expect(csvCell(cell).replace(/^"/, "")).toMatch(/^'/);
    },
  );

  it.each(["a=1", "3A001", "Müller & Söhne", "华为"])("%s stays as it is", (cell) => {
    expect(csvCell(cell)).toBe(cell);
  });

  it("no cell of a hostile manifest begins a formula or breaks its row", async () => {
    const text = await report("csv", [hostile(), line({ shipment: '=HYPERLINK("x")', line: "a,b" })]);
    expect(text.trim().split("\n")).toHaveLength(3);
    const records = parse(text, { columns: true }) as Record<string, string>[];
    for (const cell of records.flatMap(Object.values)) expect(cell).not.toMatch(/^\s*[=+\-@\t\r]/);
    expect(records[1]?.["shipment"]).toBe(`'=HYPERLINK("x")`);
    expect(records[1]?.["line"]).toBe("a,b");
  });
});
