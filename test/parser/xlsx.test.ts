import { describe, expect, it } from "vitest";
import { readText, refusalOf, valuesOf } from "./read.ts";
import { rowsXml, workbook, zipOf } from "./xlsx-file.ts";

const HEADER = ["shipment", "date", "consignee", "destination_country", "hs_code", "eccn", "quantity"];
const row = (consignee: string) => ["SO-1", "2022-03-28", consignee, "RU", "8471.30", "5A992.c", "10"];
const read = (book: Buffer, options = {}) => readText(book, "orders.xlsx", options);

describe("a workbook", () => {
  it("reads as the same table in CSV does", async () => {
    const { lines, summary } = await read(
      workbook({ sheets: { Orders: rowsXml([HEADER, row("Acme"), row("Beta")]) } }),
    );
    const csv = await readText([HEADER, row("Acme"), row("Beta")].join("\n"));
    expect(lines.map(valuesOf)).toEqual(csv.lines.map(valuesOf));
    expect(lines.map(({ row }) => row)).toEqual([2, 3]);
    expect(summary).toMatchObject({ rows: 2, lines: 2 });
  });

  it("keeps the digits of numbers and the dates of day counts", async () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="2"/></cellXfs></styleSheet>';
    const cells =
      '<row r="2"><c r="A2"><v>12345678901234567</v></c><c r="B2" s="1"><v>44648</v></c><c r="C2" t="s"><v>0</v></c><c r="E2"><v>6907210000</v></c><c r="G2" s="3"><v>46808.56</v></c></row>';
    const other = '<row r="3"><c r="B3" s="2"><v>44648.75</v></c><c r="C3" t="s"><v>1</v></c></row>';
    const book = workbook({
      sheets: { S: rowsXml([HEADER]) + cells + other },
      strings: ["Ac&amp;me", "Beta"],
      styles,
    });
    const { lines } = await read(book);
    expect(valuesOf(lines[0]!)).toEqual({
      "shipment.id": "12345678901234567",
      "shipment.date": "2022-03-28",
      "item.hs": "6907210000",
      "item.quantity": 46808.56,
    });
    expect(lines[0]!.parties[0]!.name).toBe("Ac&me");
    expect(lines[1]!.date).toBe("2022-03-28");
  });

  it("counts days from 1904 where it says so", async () => {
    const styles = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';
    const cells = '<row r="2"><c r="B2" s="1"><v>43186</v></c></row>';
    const book = workbook({
      sheets: { S: rowsXml([HEADER]) + cells },
      styles,
      properties: '<workbookPr date1904="1"/>',
    });
    expect((await read(book)).lines[0]!.date).toBe("2022-03-28");
  });

  it("reports the ECCN that a spreadsheet has made a number", async () => {
    const cells = '<row r="2"><c r="C2" t="str"><v>Acme</v></c><c r="F2"><v>30</v></c></row>';
    const { unreadable } = await read(workbook({ sheets: { S: rowsXml([HEADER]) + cells } }));
    expect(unreadable[0]!.problems[0]!.why).toContain("3E001");
  });

  it("is read from the sheet that looks like a manifest, or the one asked for, and names the others", async () => {
    const cover = rowsXml([
      ["Report", "of", "orders"],
      ["made", "by", "us"],
    ]);
    const book = workbook({
      sheets: { Cover: cover, Orders: rowsXml([HEADER, row("Acme")]), More: rowsXml([HEADER, row("Beta")]) },
    });
    const { readManifest } = await import("../../src/parser/index.ts");
    const { Readable } = await import("node:stream");
    const { mapping } = await readManifest({ stream: Readable.from([book]), name: "orders.xlsx" });
    expect(mapping.sheet).toBe("Orders");
    expect(mapping.warnings.join(" ")).toContain('"More"');
    expect((await read(book, { sheet: "more" })).lines[0]!.parties[0]!.name).toBe("Beta");
    expect((await refusalOf(book, "orders.xlsx", { sheet: "None" })).code).toBe("header");
  });

  it("leaves the reading aids of Japanese out of a name", async () => {
    const cells =
      '<row r="2"><c r="C2" t="inlineStr"><is><r><t>東京</t></r><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></is></c></row>';
    expect(
      (await read(workbook({ sheets: { S: rowsXml([HEADER]) + cells } }))).lines[0]!.parties[0]!.name,
    ).toBe("東京");
  });
});

describe("a workbook that would do harm", () => {
  it.each<[string, Buffer, string]>([
    ["unpacks to a thousand times its size", workbook({ sheets: { S: " ".repeat(150_000_000) } }), "limit"],
    [
      "declares entities",
      workbook({ sheets: { S: rowsXml([HEADER]) }, styles: '<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>' }),
      "damaged",
    ],
    ["is an archive of something else", zipOf({ "readme.txt": "hello" }), "format"],
    ["is cut off", workbook({ sheets: { S: rowsXml([HEADER]) } }).subarray(0, 500), "damaged"],
    [
      "has one unclosed piece",
      workbook({
        sheets: { S: `<row r="1"><c r="A1" t="${Array.from({ length: 300_000 }, (_, i) => i).join("")}` },
      }),
      "damaged",
    ],
  ])("%s: it is refused", async (_, book, code) => {
    expect((await refusalOf(book, "orders.xlsx")).code).toBe(code);
  });

  it("repeats one long shared string: the row is unreadable", async () => {
    const cells = `<row r="2">${'<c t="s"><v>0</v></c>'.repeat(900)}</row>`;
    const book = workbook({
      sheets: { S: rowsXml([HEADER]) + cells + rowsXml([row("Acme")], 3) },
      strings: ["x".repeat(30_000)],
    });
    const { lines, unreadable } = await read(book);
    expect([lines.length, unreadable.length]).toEqual([1, 1]);
  });

  it("has a million empty rows, and cells at the end of the world", async () => {
    const empty = Array.from({ length: 1_000_000 }, (_, i) => `<row r="${i + 3}"/>`).join("");
    const far = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>';
    const { lines, unreadable, summary } = await read(
      workbook({ sheets: { S: rowsXml([HEADER, row("Acme")]) + empty + far } }),
    );
    expect(lines).toHaveLength(1);
    expect(unreadable[0]).toMatchObject({ row: 1_048_576 });
    expect(summary.blank.count).toBe(1_000_000);
  });
});
