import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ManifestError } from "../../src/parser/index.ts";
import { type Content, readText, valuesOf } from "./read.ts";
import { rowsXml, workbook } from "./xlsx-file.ts";

const RUNS = { numRuns: 150 };

/** Reads anything: what comes out is lines, unreadable lines, or a refusal of the whole; nothing else is thrown. */
async function survives(content: Content, name: string): Promise<void> {
  try {
    const { parsed, summary } = await readText(content, name);
    expect(parsed.length).toBe(summary.lines + summary.unreadable);
    expect(summary.rows).toBe(parsed.length + summary.blank.count + summary.totals.count);
  } catch (error) {
    expect(error).toBeInstanceOf(ManifestError);
  }
}

const CSV =
  'shipment,consignee,hs_code,eccn,date\nSO-1,"Acme, ""A"" Ltd",8471.30,5A992.c,2022-03-28\nSO-2,"Two\nlines",847130,EAR99,\n';
const JSON_TEXT =
  '{"shipments":[{"id":"SO-1","parties":[{"role":"exporter","name":"Ä \\"q\\"","owners":[{"name":"O","percent":60}]}],"lines":[{"line":1,"hs":"847130"}]},{"id":2,"lines":[{}]}]}';
const UBL =
  '<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"><ID>1</ID><BuyerCustomerParty><Party><PartyName><Name>A</Name></PartyName></Party></BuyerCustomerParty><InvoiceLine><ID>1</ID><Item><Name>x</Name></Item></InvoiceLine></Invoice>';
const BOOK = workbook({
  sheets: {
    S: rowsXml([
      ["consignee", "hs_code", "eccn"],
      ["Acme", "847130", "EAR99"],
    ]),
  },
});

/** A file with some of its bytes changed, taken out or doubled. */
function damaged(original: Buffer): fc.Arbitrary<Buffer> {
  const change = fc.tuple(
    fc.nat(original.length - 1),
    fc.integer({ min: 0, max: 40 }),
    fc.uint8Array({ maxLength: 12 }),
  );
  return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => {
    let bytes = original;
    for (const [at, cut, put] of changes)
      bytes = Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(Math.min(bytes.length, at + cut))]);
    return bytes;
  });
}

describe("whatever it is given, the parser reads it or refuses it", () => {
  it.each(["a.csv", "a.json", "a.ndjson", "a.xml", "-"])("any bytes, as %s", (name) =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), (bytes) => survives(Buffer.from(bytes), name)),
      RUNS,
    ),
  );

  it("any text of marks that mean something", () => {
    const marks = fc.constantFrom(
      '"',
      ",",
      ";",
      "\n",
      "\r",
      "\r\n",
      "{",
      "}",
      "[",
      "]",
      ":",
      "<",
      ">",
      "/",
      "&",
      "\\",
      "consignee",
      "eccn",
      "3E001",
      "\ufeff",
      "\u0000",
      "é",
      "总计",
      " ",
    );
    const text = fc.array(marks, { maxLength: 60 }).map((parts) => parts.join(""));
    return fc.assert(
      fc.asyncProperty(
        text,
        fc.constantFrom("", "consignee,eccn\n", '{"shipments":[', "<Invoice>"),
        (tail, head) => survives(head + tail, "-"),
      ),
      { numRuns: 400 },
    );
  });

  it.each([
    ["orders.csv", Buffer.from(CSV)],
    ["orders.json", Buffer.from(JSON_TEXT)],
    ["orders.ndjson", Buffer.from(`${JSON_TEXT}\n${JSON_TEXT}\n`)],
    ["orders.xml", Buffer.from(UBL)],
    ["orders.xlsx", BOOK],
  ])("a damaged %s", (name, original) =>
    fc.assert(
      fc.asyncProperty(damaged(original), (bytes) => survives(bytes, name)),
      RUNS,
    ),
  );
});

const cell = fc.string({
  unit: fc.constantFrom("a", "B", "1", " ", ",", ";", '"', "\n", "ж"),
  maxLength: 12,
});
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

describe("nothing is lost", () => {
  it("every row comes out once, as a line, unreadable, blank or a total", () => {
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 12 });
    return fc.assert(
      fc.asyncProperty(rows, fc.constantFrom("\n", "\r\n"), async (table, end) => {
        const text = [["shipment", "consignee", "description"], ...table]
          .map((row) => row.map(quoted).join(",") + end)
          .join("");
        const { summary } = await readText(text);
        // A quoted text that begins with a quote and runs over lines cannot be told from an unclosed quote: it becomes several rows.
        const isClear = !table.flat().some((one) => one.startsWith('"') && one.includes("\n"));
        if (isClear) expect(summary.rows).toBe(table.length);
        else expect(summary.rows).toBeGreaterThanOrEqual(table.length);
      }),
      RUNS,
    );
  });

  it("a text comes out as it went in, but for blanks; marks alone state nothing", () =>
    fc.assert(
      fc.asyncProperty(cell, async (text) => {
        fc.pre(!(text.startsWith('"') && text.includes("\n")));
        const { lines } = await readText(`shipment,description\nSO-1,${quoted(text)}\n`);
        const expected = /[\p{L}\p{N}]/u.test(text) ? text.replaceAll(/\s+/g, " ").trim() : "";
        expect(lines[0]!.facts.get("item.description")?.value ?? "").toBe(expected);
      }),
      RUNS,
    ));

  it("a broken row takes no other with it", () =>
    fc.assert(
      fc.asyncProperty(fc.nat(5), fc.constantFrom('"', '"x', 'x,"y', '"a"b"'), async (at, broken) => {
        const rows = Array.from({ length: 6 }, (_, i) =>
          i === at ? `SO-${i},${broken}` : `SO-${i},"Acme, Ltd",laptop`,
        );
        const { lines, unreadable } = await readText(["shipment,consignee,description", ...rows].join("\n"));
        expect(lines.map(({ shipment }) => shipment)).toEqual(
          [0, 1, 2, 3, 4, 5].filter((i) => i !== at).map((i) => `SO-${i}`),
        );
        expect(unreadable).toHaveLength(1);
      }),
      RUNS,
    ));
});

it("the order of columns never matters", () => {
  const columns: [string, string][] = [
    ["shipment", "SO-1"],
    ["Importer Name", "Acme"],
    ["Importer Name EN", "Acme EN"],
    ["Buyer", "Beta"],
    ["Supplier", "Gamma"],
    ["exporter", "Delta"],
    ["FOB_USD", "5"],
    ["CIF_USD", "6"],
    ["Currency", "EUR"],
    ["Destination Country", "Germany"],
    ["Destination Country Code", "DE"],
    ["HS Code", "847130"],
    ["Product Description", "x"],
    ["Product Description EN", "y"],
    ["Ship Date", "2022-01-01"],
    ["Invoice Date", "2022-02-02"],
  ];
  const shown = async (order: [string, string][]) => {
    const { lines } = await readText(`${order.map(([name]) => name)}\n${order.map(([, value]) => value)}\n`);
    const [line] = lines;
    const parties = line!.parties.map(
      ({ role, name, facts }) =>
        `${role} ${name} ${JSON.stringify([...facts].map(([fact, { value }]) => [fact, value]).sort())}`,
    );
    return [Object.entries(valuesOf(line!)).sort(), parties.sort()];
  };
  return fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(columns, { minLength: columns.length }), async (order) => {
      expect(await shown(order)).toEqual(await shown(columns));
    }),
    { numRuns: 60 },
  );
});

describe("files that would take all time or memory", () => {
  const UBL_ROOT = '<Manifest xmlns="urn:oasis:names:specification:ubl:schema:xsd:Manifest-2">';

  it.each<[string, Content, string, string]>([
    [
      "XML with entities of entities",
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"><ID>&b;</ID></Invoice>',
      "a.xml",
      "damaged",
    ],
    ["XML nested without end", UBL_ROOT + "<a>".repeat(200_000), "a.xml", "damaged"],
    [
      "XML of more bytes than it may have",
      [UBL_ROOT, ...new Array(300).fill("x".repeat(60_000))],
      "a.xml",
      "limit",
    ],
    ["XML of more elements than it may have", UBL_ROOT + "<a/>".repeat(600_000), "a.xml", "damaged"],
    ["JSON nested without end", `{"shipments":${"[".repeat(500_000)}`, "a.json", "damaged"],
  ])("%s is refused", async (_, content, name, code) => {
    const refusal = await readText(content, name).then(
      () => undefined,
      (error) => error,
    );
    expect(refusal).toBeInstanceOf(ManifestError);
    expect(refusal.code).toBe(code);
  });

  it("a shipment of millions of empty lines is one unreadable line", async () => {
    const { unreadable } = await readText(`[{"id":1,"lines":[${"{},".repeat(600_000)}{}]}]`, "a.json");
    expect(unreadable.map(({ problems }) => problems[0]!.why)).toEqual([expect.stringContaining("objects")]);
  });

  it("a document of thousands of shipments takes as long as its lines", async () => {
    const { lines } = await readText(
      `${UBL_ROOT}${"<Shipment><GoodsItem><ID>1</ID></GoodsItem></Shipment>".repeat(5_000)}</Manifest>`,
      "a.xml",
    );
    expect(lines).toHaveLength(5_000);
  });

  it("a document that repeats too much for too many lines is refused", async () => {
    const text = `${UBL_ROOT}${"<Note/>".repeat(3_000)}${"<GoodsItem><ID>1</ID></GoodsItem>".repeat(1_000)}</Manifest>`;
    await expect(readText(text, "a.xml")).rejects.toMatchObject({ code: "limit" });
  });

  it("rows that are all of another width than the header take as long as others", async () => {
    const { summary } = await readText(`consignee,eccn\n${"\n".repeat(100_000)}${"a\n".repeat(10_000)}`);
    expect(summary).toMatchObject({ unreadable: 10_000, blank: { count: 100_000 } });
  });

  it("rows wider than any spreadsheet are read where there are few, and refused where there are many", async () => {
    const wide = `x${",".repeat(20_000)}\n`;
    const { lines } = await readText(`consignee,eccn\nA,EAR99\n${wide.repeat(5)}`);
    expect(lines).toHaveLength(6);
    const many = readText(`consignee,eccn\nA,EAR99\n${wide.repeat(30)}`);
    await expect(many).rejects.toMatchObject({ code: "limit" });
  });

  it("blank rows without end are refused, packed or not", async () => {
    const many = Buffer.alloc(1_100_000, "\n");
    await expect(readText([CSV, many])).rejects.toThrow("blank rows, one after the other");
    const { lines, summary } = await readText([
      CSV,
      many.subarray(0, 1_000_000),
      CSV.slice(CSV.indexOf("\n") + 1),
    ]);
    expect(lines).toHaveLength(4);
    expect(summary.blank.count).toBe(1_000_000);
  });

  it("a file packed to a thousandth is read as it comes", async () => {
    const { gzipSync } = await import("node:zlib");
    const text = `consignee,eccn\nAcme,EAR99\n${"x".repeat(30_000_000)}`;
    const { lines, unreadable } = await readText(gzipSync(text), "a.csv.gz");
    expect([lines.length, unreadable.length]).toEqual([1, 1]);
  });
});

describe("long texts that a careless expression would try in every way", () => {
  const FIELDS = [
    "consignee",
    "consignee.listed",
    "consignee.owners",
    "eccn",
    "us_technology",
    "hs_code",
    "date",
    "quantity",
    "us_content_percent",
    "transit_countries",
    "currency",
    "description",
  ];
  it.each([
    " ",
    ",",
    "3A001",
    "A",
    "(",
    "1.",
    "1,",
    "\t",
    "fn 3",
    ";EL fn",
    "LTD ",
    "-",
    "%",
    "3A001;",
    "E+",
  ])("%j over and over", async (piece) => {
    const cell = quoted(`${piece.repeat(Math.floor(60_000 / piece.length))}!`);
    const rows = FIELDS.map((_, i) => FIELDS.map((_, j) => (i === j ? cell : "")).join(","));
    const { parsed } = await readText([FIELDS.join(","), ...rows].join("\n"));
    expect(parsed).toHaveLength(FIELDS.length);
  });

  it("in the attributes of XML and the strings of JSON", async () => {
    const xml = `<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"><InvoiceLine><InvoicedQuantity ${"a".repeat(900_000)}>1</InvoicedQuantity></InvoiceLine></Invoice>`;
    expect((await readText(xml, "a.xml")).lines).toHaveLength(1);
    const escapes = await readText(`[{"id":"${"\\n".repeat(2_000_000)}","lines":[{}]}]`, "a.json");
    expect(escapes.unreadable).toHaveLength(1);
  });
});
