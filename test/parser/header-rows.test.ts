import { describe, expect, it } from "vitest";
import { mapText, readMap } from "../../src/parser/index.ts";
import { mappingOf, readText, valuesOf } from "./read.ts";

const INVOICE = `COMMERCIAL INVOICE
Invoice No: HD-17,,Date: 2024-03-15

Shipper,,Consignee,,,Goods,,,
Name,Country,Name,Country,Address,HS Code,Description,Qty,Value (USD)
Huadong,CN,Anadolu A.S.,TR,Istiklal 1,847330,Mainboard,10,4000
Total,,,,,,,10,4000

,,,,,We hereby certify that this is true.,,,
Beta,,,,,,,,
`;

const PACKING_LIST = `Packing list,,,
Consignee: Anadolu A.S.,,,
No.,Part No.,Description,HS Code,Qty,Net Weight,Amount,Consignee
,,,,pcs,kg,USD,
1,MB-1,Mainboard,847330,10,12,4000,Anadolu A.S.
2,MB-2,Cable,854442,5,1,50,Anadolu A.S.
,,TOTAL,,15,13,4050,
`;

describe("a header of two rows", () => {
  it("is read as one: what stands above holds for the columns below it", async () => {
    const { lines, summary } = await readText(INVOICE);
    expect(valuesOf(lines[0]!)).toMatchObject({
      "item.hs": "847330",
      "item.value": 4000,
      "item.currency": "USD",
    });
    expect(
      lines[0]!.parties.map(({ role, name, facts }) => [role, name, facts.get("party.country")?.value]),
    ).toEqual([
      ["exporter", "Huadong", "CN"],
      ["ultimate-consignee", "Anadolu A.S.", "TR"],
    ]);
    expect(lines[0]!.row).toBe(6);
    expect(summary).toMatchObject({ blank: { rows: [8] }, totals: { rows: [7, 9] } });
  });

  it("may have units in the second, of which a currency counts", async () => {
    const { lines, unreadable } = await readText(PACKING_LIST);
    expect(unreadable).toEqual([]);
    expect(
      lines.map((line) => [line.row, valuesOf(line)["item.value"], valuesOf(line)["item.currency"]]),
    ).toEqual([
      [5, 4000, "USD"],
      [6, 50, "USD"],
    ]);
  });

  it("is read again alike by the map that is written of it", async () => {
    const map = await readMap(mapText(await mappingOf(INVOICE)), "map.yaml");
    const [before, after] = [await readText(INVOICE), await readText(INVOICE, "orders.csv", { map })];
    expect(after.lines.map(valuesOf)).toEqual(before.lines.map(valuesOf));
  });

  it.each([
    ["consignee,hs_code,quantity\nName,847330,5\n", 1],
    ["Consignee,HS Code,Qty\nAcme,847330,5\n", 1],
    ["Buyer,Item,Qty\nGoods Ltd,Unit,5\n", 1],
  ])("is not seen in a row of values: %j", async (text, row) =>
    expect((await mappingOf(text)).headerRow).toBe(row),
  );
});

describe("what stands around a table", () => {
  it("above it is said, where it states what columns state", async () => {
    const { warnings } = await mappingOf(PACKING_LIST);
    expect(warnings.join(" ")).toContain("Consignee: Anadolu A.S.");
  });

  it("below it is left out and listed where it is one text below a sum; a party alone is a line", async () => {
    const { lines, summary } = await readText(INVOICE);
    expect(summary.totals.rows).toEqual([7, 9]);
    expect(lines.map(({ row, parties }) => [row, parties[0]?.name])).toEqual([
      [6, "Huadong"],
      [10, "Beta"],
    ]);
  });
});
