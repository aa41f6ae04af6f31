import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rowsXml, workbook } from "../parser/xlsx-file.ts";
import { folder, joinedLines, told } from "./folder.ts";

const { dir, file } = folder();
const ORDERS = file(
  "orders.csv",
  `shipment,line,part_number,eccn,hs_code,description,destination_country
SO-1,1,LT-100,,,laptop,RU
SO-1,2, lt-100 ,5A992.c,8471.30,a laptop computer,RU
SO-1,3,LT-100,3A001,,laptop,RU
SO-1,4,ZZ-9,,,mystery,RU
SO-1,5,,,,no part number,RU
`,
);
const ITEMS = `part_number,description,eccn,hs_code,origin_country,us_content_percent,us_software,unit_price,quantity
LT-100,Laptop 14",5A992.c,847130,CN,8,5D992,500,7
ZZ-1,other,EAR99,940360,DE,,,10,
`;

describe("a product catalogue", () => {
  it("is read by the names that programs give its columns, and not asked for what orders alone have", async () => {
    const items = file(
      "export.csv",
      "Material,HTS Code,Country of Origin,US Content %,Product ECCN\nLT-100,8471.30,China,8,5A992.c\n",
    );
    const { lines, remarks } = await joinedLines(ORDERS, { items });
    const { facts } = lines[0]!;
    expect(told(facts, "item.hs")).toBe("847130 (export.csv:2:HTS Code)");
    expect(told(facts, "item.origin")).toBe("CN (export.csv:2:Country of Origin)");
    expect(told(facts, "item.usContentPercent")).toBe("8 (export.csv:2:US Content %)");
    expect(told(facts, "item.eccn")).toBe("5A992.c (export.csv:2:Product ECCN)");
    expect(remarks).toEqual([]);
  });

  it("fills what the line does not state of its item, each fact with its row and column", async () => {
    const { lines } = await joinedLines(ORDERS, { items: file("items.csv", ITEMS) });
    const { facts } = lines[0]!;
    expect(told(facts, "item.eccn")).toBe("5A992.c (items.csv:2:eccn)");
    expect(told(facts, "item.hs")).toBe("847130 (items.csv:2:hs_code)");
    expect(told(facts, "item.origin")).toBe("CN (items.csv:2:origin_country)");
    expect(told(facts, "item.usContentPercent")).toBe("8 (items.csv:2:us_content_percent)");
    expect(facts.get("item.madeWith.usSoftware")?.value).toMatchObject({ stated: "eccns", eccns: ["5D992"] });
  });

  it("leaves alone what the line states, and what only an order can know", async () => {
    const { lines } = await joinedLines(ORDERS, { items: file("items.csv", ITEMS) });
    expect(told(lines[0]!.facts, "item.description")).toBe("laptop (manifest)");
    expect(lines[0]!.facts.has("item.quantity")).toBe(false);
    expect(told(lines[1]!.facts, "item.hs")).toBe("847130 (manifest)");
    expect(lines[1]!.notes).toEqual([]);
  });

  it("says on the line where the two contradict, and uses the line's own", async () => {
    const { lines } = await joinedLines(ORDERS, { items: file("items.csv", ITEMS) });
    expect(told(lines[2]!.facts, "item.eccn")).toBe("3A001 (manifest)");
    expect(lines[2]!.notes).toMatchObject([{ text: "5A992.c", why: expect.stringContaining("3A001") }]);
    expect(lines[2]!.notes[0]!.column).toMatch(/items\.csv:2:eccn$/);
  });

  it("says which part numbers it does not know", async () => {
    const { lines, unmatched } = await joinedLines(ORDERS, { items: file("items.csv", ITEMS) });
    expect(lines[3]!.facts.has("item.eccn")).toBe(false);
    expect(unmatched).toHaveLength(1);
    expect(unmatched[0]).toContain("ZZ-9");
  });

  it("joins from neither of two rows that contradict one another, in either order", async () => {
    const rows = ["LT-100,5A992.c,CN", "LT-100,3A001,CN"];
    for (const order of [rows, rows.toReversed()]) {
      const items = file("twice.csv", `part_number,eccn,origin_country\n${order.join("\n")}\n`);
      const { lines, remarks } = await joinedLines(ORDERS, { items });
      expect(lines[0]!.facts.has("item.eccn")).toBe(false);
      expect(lines[0]!.facts.get("item.origin")?.value).toBe("CN");
      expect(remarks.join()).toMatch(/contradicts .*twice\.csv:2:eccn/);
    }
  });

  it("takes the more precise of two codes that agree, in either order", async () => {
    for (const rows of ["LT-100,5A992\nLT-100,5A992.c", "LT-100,5A992.c\nLT-100,5A992"]) {
      const { lines } = await joinedLines(ORDERS, {
        items: file("fuller.csv", `part_number,eccn\n${rows}\n`),
      });
      expect(lines[0]!.facts.get("item.eccn")?.value).toBe("5A992.c");
    }
  });

  it("is read from JSON too, with any fact of an item", async () => {
    const items = file(
      "items.json",
      `{"items":[{"partNumber":"LT-100","eccn":"5A992.c","madeWith":{"usTechnology":["5E992"]},"facts":{"item.itar":"no"}}]}`,
    );
    const { lines } = await joinedLines(ORDERS, { items });
    expect(told(lines[0]!.facts, "item.itar")).toBe("no (items.json:1:facts.item.itar)");
    expect(told(lines[0]!.facts, "item.eccn")).toBe("5A992.c (items.json:1:eccn)");
  });

  it("is read from a workbook", async () => {
    const items = join(dir, "items.xlsx");
    const rows = rowsXml([
      ["part_number", "eccn"],
      ["LT-100", "5A992.c"],
    ]);
    writeFileSync(items, workbook({ sheets: { Items: rows } }));
    const { lines } = await joinedLines(ORDERS, { items });
    expect(told(lines[0]!.facts, "item.eccn")).toBe("5A992.c (items.xlsx:2:eccn)");
  });

  it("says which rows could not be read", async () => {
    const items = file("bad.csv", "part_number,eccn\nLT-100,3.00E+01\n,EAR99\n");
    const { lines, remarks } = await joinedLines(ORDERS, { items });
    expect(lines[0]!.facts.has("item.eccn")).toBe(false);
    expect(remarks.join("\n")).toMatch(/bad\.csv:2: not joined: eccn/);
    expect(remarks.join("\n")).toMatch(/bad\.csv:3: not joined: it has no part number/);
  });
});
