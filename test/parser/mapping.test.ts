import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import type { Owner } from "../../src/line.ts";
import { type ColumnMapping, mapText, readManifest, readMap } from "../../src/parser/index.ts";
import { readText, refusalOf, valuesOf } from "./read.ts";

async function mappingOf(text: string | Buffer, options = {}): Promise<ColumnMapping> {
  const stream = Readable.from([Buffer.from(text as string)], { objectMode: false });
  return (await readManifest({ stream, name: "orders.csv" }, options)).mapping;
}

/** Field by header, as mapped. */
async function fieldsOf(header: string[], row?: string[]): Promise<Record<string, string | undefined>> {
  const { columns } = await mappingOf(
    [header, ...(row ? [row] : [])].map((cells) => cells.join("\t")).join("\n"),
  );
  return Object.fromEntries(columns.map(({ header: name, field }) => [name, field]));
}

describe("names of columns in the trade's languages", () => {
  const FIELDS = [
    "exporter",
    "consignee",
    "destination_country",
    "origin_country",
    "hs_code",
    "description",
    "quantity",
    "value",
    "currency",
    "date",
  ];
  it.each<[string, string[]]>([
    [
      "English",
      [
        "Shipper",
        "Consignee Name",
        "Country of destination",
        "Country of Origin",
        "HTS Code",
        "Description of Goods",
        "Qty",
        "Invoice Value",
        "Currency Code",
        "Ship Date",
      ],
    ],
    [
      "German",
      [
        "Ausführer",
        "Empfänger",
        "Bestimmungsland",
        "Ursprungsland",
        "Zolltarifnummer",
        "Warenbezeichnung",
        "Menge",
        "Rechnungsbetrag",
        "Währung",
        "Versanddatum",
      ],
    ],
    [
      "French",
      [
        "Exportateur",
        "Destinataire",
        "Pays de destination",
        "Pays d'origine",
        "Code SH",
        "Désignation des marchandises",
        "Quantité",
        "Montant",
        "Devise",
        "Date d'expédition",
      ],
    ],
    [
      "Spanish",
      [
        "Exportador",
        "Destinatario",
        "País de destino",
        "País de origen",
        "Partida arancelaria",
        "Descripción de la mercancía",
        "Cantidad",
        "Importe",
        "Moneda",
        "Fecha de embarque",
      ],
    ],
    [
      "Portuguese",
      [
        "Exportador",
        "Destinatário",
        "País de destino",
        "País de origem",
        "NCM",
        "Descrição da mercadoria",
        "Quantidade",
        "Valor",
        "Moeda",
        "Data de embarque",
      ],
    ],
    [
      "Italian",
      [
        "Esportatore",
        "Destinatario",
        "Paese di destinazione",
        "Paese di origine",
        "Codice doganale",
        "Descrizione merce",
        "Quantità",
        "Importo",
        "Valuta",
        "Data di spedizione",
      ],
    ],
    [
      "Russian",
      [
        "Экспортёр",
        "Грузополучатель",
        "Страна назначения",
        "Страна происхождения",
        "Код ТН ВЭД",
        "Наименование товара",
        "Кол-во",
        "Общая стоимость",
        "Валюта",
        "Дата отгрузки",
      ],
    ],
    [
      "Chinese",
      ["出口商", "收货人", "目的国", "原产国", "HS编码", "商品名称", "数量", "金额", "币种", "出口日期"],
    ],
    [
      "Japanese",
      ["輸出者", "荷受人", "仕向国", "原産国", "HSコード", "品名", "数量", "金額", "通貨", "輸出日"],
    ],
    [
      "Turkish",
      [
        "İhracatçı",
        "Nihai Alıcı",
        "Varış Ülkesi",
        "Menşe Ülkesi",
        "GTİP",
        "Eşyanın Tanımı",
        "Miktar",
        "Tutar",
        "Para Birimi",
        "İhracat Tarihi",
      ],
    ],
    [
      "capitals and underscores",
      [
        "EXPORTER_NAME",
        "CONSIGNEE_NAME",
        "DEST_COUNTRY",
        "ORIGIN_COUNTRY",
        "HS_CODE",
        "PRODUCT_DESCRIPTION",
        "COMERCIAL_QUANTITY",
        "TOTAL_PRICE",
        "CURRENCY",
        "EXP_DATE",
      ],
    ],
  ])("%s", async (_, header) => {
    expect(Object.values(await fieldsOf(header))).toEqual(FIELDS);
  });

  it("say what of a party they state", async () => {
    const fields = await fieldsOf([
      "Shipper Address",
      "Ship-To Name",
      "Ship-To Country",
      "Name des Empfängers",
      "Страна получателя",
      "收货人地址",
      "Importer Tax ID",
      "Endverwender Land",
      "Notify Party 2",
    ]);
    expect(fields).toMatchObject({
      "Shipper Address": "exporter_address",
      "Ship-To Country": "destination_country",
      "Страна получателя": "consignee_country",
      收货人地址: "consignee_address",
      "Importer Tax ID": "purchaser_id",
      "Endverwender Land": "end_user_country",
      "Notify Party 2": "notify_party",
    });
  });

  it("prefer names to codes, and never take a currency for a value", async () => {
    const fields = await fieldsOf([
      "IMPORTER_CODE",
      "IMPORTER_NAME",
      "CURRENCY_OF_CONTRACT_PRICE",
      "HS_CODE_2",
      "HS_CODE_4",
      "MONTHYEAR",
    ]);
    expect(fields).toEqual({
      IMPORTER_CODE: "consignee_id",
      IMPORTER_NAME: "consignee",
      CURRENCY_OF_CONTRACT_PRICE: "payment_currency",
      HS_CODE_2: undefined,
      HS_CODE_4: undefined,
      MONTHYEAR: undefined,
    });
  });

  it("that only go on with a column make no second party", async () => {
    const { lines } = await readText(
      "Consignee Name,Consignee Address 1,Consignee Address 2\nAcme,Road 1,Dubai\n",
    );
    expect(lines[0]!.parties.map(({ name }) => name)).toEqual(["Acme"]);
  });

  it("are not believed when the cells below are something else", async () => {
    const { columns, warnings } = await mappingOf("consignee\tOrigin\tWert\nAcme\tGateway 7\tsehr hoch\n");
    expect(columns.map(({ field }) => field)).toEqual(["consignee", undefined, undefined]);
    expect(warnings.join(" ")).toMatch(/Origin.*origin_country.*Wert.*value/);
  });

  it("of an ECCN are believed even when a spreadsheet has damaged most of its cells: each is reported", async () => {
    const { unreadable } = await readText("consignee,ECCN No\nA,3.00E+01\nB,5.00E+02\nC,EAR99\n");
    expect(unreadable.map(({ row }) => row)).toEqual([2, 3]);
  });
});

describe("parties", () => {
  it("of one role under two words are two", async () => {
    const { lines } = await readText("Exporter,Supplier,Supplier Country,Consignee\nA,B,CN,C\n");
    expect(lines[0]!.parties.map(({ role, name }) => [role, name])).toEqual([
      ["exporter", "A"],
      ["exporter", "B"],
      ["ultimate-consignee", "C"],
    ]);
  });

  it("under two words for one role are looked up both, and what has no name of its own goes with the usual one", async () => {
    const { lines } = await readText(
      "Sold-to Name,Bill-to Name,consignee,Ship To,Ship To Address,Consignee Country\nA,B,C,D,Road 1,AE\n",
    );
    const shown = lines[0]!.parties.map(({ role, name, facts }) => [
      role,
      name,
      facts.get("party.address")?.value ?? facts.get("party.country")?.value,
    ]);
    expect(shown.sort()).toEqual([
      ["purchaser", "A", undefined],
      ["purchaser", "B", undefined],
      ["ultimate-consignee", "C", "AE"],
      ["ultimate-consignee", "D", "Road 1"],
    ]);
  });

  it("keep their name in a second script as an alias", async () => {
    const { lines } = await readText("IMPORTER_NAME,IMPORTER_NAME_EN\nООО РОГА,OOO ROGA\nNULL,OOO KOPYTA\n");
    expect(
      lines.map(({ parties }) => [parties[0]!.name, parties[0]!.facts.get("party.aliases")?.value]),
    ).toEqual([
      ["ООО РОГА", ["OOO ROGA"]],
      ["OOO KOPYTA", undefined],
    ]);
  });

  it("with an address glued to the name are looked up by either", async () => {
    const { lines } = await readText(
      '"Consignee Name and Address"\tend_user\n"Acme Trading Ltd, 12 High Street, Dubai"\t"Beta LLC\nNo. 5 Low Road"\n',
    );
    const [consignee, user] = lines[0]!.parties;
    expect(consignee!.facts.get("party.aliases")!.value).toEqual(["Acme Trading Ltd"]);
    expect(consignee!.facts.get("party.address")!.value).toBe("12 High Street, Dubai");
    expect(user!.facts.get("party.aliases")!.value).toEqual(["Beta LLC"]);
    expect(user!.facts.get("party.address")!.value).toBe("No. 5 Low Road");
  });

  it("state their owners in a cell, as text or as JSON", async () => {
    const json = '[{""name"":""X"",""percent"":60,""owners"":[{""name"":""Y""}]}]';
    const { lines } = await readText(
      `consignee,consignee.owners\nA,"Holding Ltd (RU): 25–50%; Jane Doe, 12.5%; Somebody"\nB,"${json}"\n`,
    );
    const owners = lines.map(({ parties }) => parties[0]!.facts.get("party.owners")!.value as Owner[]);
    expect(
      owners[0]!.map(({ party, percent }) => [party.name, party.facts.get("party.country")?.value, percent]),
    ).toEqual([
      ["Holding Ltd", "RU", { from: 25, to: 50 }],
      ["Jane Doe", undefined, { from: 12.5, to: 12.5 }],
      ["Somebody", undefined, undefined],
    ]);
    expect(owners[1]![0]!.party.facts.get("party.owners")!.value).toHaveLength(1);
  });

  it("in a column whose role nobody knows are said out loud", async () => {
    const text = "consignee,GUARANTOR_NAME\nA,B\nA,NULL\n";
    expect((await mappingOf(text)).warnings.join(" ")).toContain("GUARANTOR_NAME");
    expect((await readText(text)).lines.map(({ notes }) => notes.map(({ text }) => text))).toEqual([
      ["B"],
      [],
    ]);
  });
});

describe("two columns for one country", () => {
  it("stand in for one another, and must agree", async () => {
    const { lines, unreadable } = await readText(
      "Destination Country,Destination Country Code\nGermany,DE\n,FR\nGermany,RU\n",
    );
    expect(lines.map((line) => valuesOf(line)["destination.country"])).toEqual(["DE", "FR"]);
    expect(unreadable[0]!.problems[0]!.why).toContain("DE");
  });
});

describe("the header", () => {
  it("is found below titles, and rows keep their numbers", async () => {
    const text =
      "Export orders 2022\n\n,,printed,\nConsignee,Destination Country,HS Code,Qty\nAcme,RU,8471.30,5\n";
    expect((await mappingOf(text)).headerRow).toBe(4);
    expect((await readText(text)).lines.map(({ row }) => row)).toEqual([5]);
  });

  it("names the currency of its values, US dollars before others", async () => {
    const both = await readText(
      "consignee,Currency,FOB_VALUE_FC,FOB_VALUE_INR,FOB_VALUE_USD\nAcme,EUR,4,300,5\n",
    );
    expect(valuesOf(both.lines[0]!)).toMatchObject({ "item.value": 5, "item.currency": "USD" });
    const { lines } = await readText("consignee,FOB_USD\nAcme,5\n");
    expect(valuesOf(lines[0]!)).toEqual({ "item.value": 5, "item.currency": "USD" });
  });
});

describe("rows that are no lines", () => {
  it("are recognised, counted and listed", async () => {
    const { summary, lines } = await readText(
      'consignee,quantity,value\nAcme,1,2\n,,\nTotal,1,"2.00"\nTotal Energies,1,\nИтого:,1,2\n',
    );
    expect(summary).toMatchObject({
      rows: 5,
      lines: 2,
      blank: { count: 1, rows: [3] },
      totals: { count: 2, rows: [4, 6] },
    });
    expect(lines.map(({ parties }) => parties[0]?.name)).toEqual(["Acme", "Total Energies"]);
  });
});

describe("a region where the country should be", () => {
  it.each([
    ["Crimea", "UA-43"],
    ["Sevastopol", "UA-40"],
  ])("%s is not lost in its country", async (text, region) => {
    const { lines } = await readText(`consignee,destination_country\nAcme,${text}\n`);
    expect(valuesOf(lines[0]!)).toMatchObject({ "destination.country": "UA", "destination.region": region });
  });
});

describe("sums of many forms", () => {
  it.each([
    "Grand Total,USD,5",
    "Total Qty,10,",
    "Sub-total,,5",
    "Total FOB,10 pcs,5",
    "Итого по счету,1,2",
    "总计,,2",
  ])("%s is no line", async (row) => {
    const { summary } = await readText(`consignee,quantity,value\nAcme,1,2\n${row}\n`);
    expect(summary.totals).toEqual({ count: 1, rows: [3] });
  });
});

describe("how cells are written", () => {
  it("is told from the others of their column", async () => {
    const { lines } = await readText("consignee;quantity;date\nA;1,5;28/03/2022\nB;1.234;03/04/2022\n");
    expect(lines.map((line) => [valuesOf(line)["item.quantity"], line.date])).toEqual([
      [1.5, "2022-03-28"],
      [1234, "2022-04-03"],
    ]);
  });
});

describe("what may be meant in two ways", () => {
  it("is asked in a file that may write decimals with a comma", async () => {
    const { unreadable } = await readText("consignee;quantity\nA;1.234\nB;5\n");
    expect(unreadable[0]!.problems[0]!.column).toBe("quantity");
  });

  it("is asked in a column of dates in both orders", async () => {
    const { unreadable } = await readText("consignee,date\nA,28/03/2022\nB,03/28/2022\nC,03/04/2022\n");
    expect(unreadable.map(({ row }) => row)).toEqual([4]);
  });

  it("is a party to order: nobody is named", async () => {
    const { lines } = await readText("consignee,notify_party\nTO ORDER,Same as consignee\n");
    expect(lines[0]!.parties).toEqual([]);
    expect(lines[0]!.notes).toHaveLength(2);
  });

  it("is a name of a field with a slip in it", async () => {
    const { warnings } = await mappingOf("consignee,us_tecnology,endUse.militery\nA,yes,yes\n");
    expect(warnings.join(" ")).toMatch(/us_technology.*endUse\.military/);
  });
});

describe("a map file", () => {
  const TEXT = "consignee,WHO,Buyer,HS_CODE_2\nAcme,Beta,Gamma,84\n";

  it("goes before any other way of reading", async () => {
    const map = await readMap("columns:\n  WHO: end_user\n  Buyer: ignore\n", "map.yaml");
    const { lines } = await readText(TEXT, "orders.csv", { map });
    expect(lines[0]!.parties.map(({ role, name }) => [role, name])).toEqual([
      ["ultimate-consignee", "Acme"],
      ["end-user", "Beta"],
    ]);
  });

  it("written from a mapping reads the same again", async () => {
    const header = [
      "EXPORTER_NAME",
      "SUPPLIER_NAME",
      "IMPORTER_NAME",
      "IMPORTER_NAME_EN",
      "FOB_USD",
      "CIF_USD",
      "Name and address of consignee",
      "BRAND",
    ];
    const text = `${header.join(",")}\nA,B,C,D,1,2,"E Ltd, Road 1",F\n`;
    const first = await mappingOf(text);
    const map = await readMap(mapText(first), "map.yaml");
    const [before, after] = [await readText(text), await readText(text, "orders.csv", { map })];
    const shown = ({ lines }: typeof before) =>
      lines.map(({ facts, parties }) => [
        [...facts].sort(),
        parties.map(({ role, name }) => [role, name]).sort(),
      ]);
    expect(shown(after)).toEqual(shown(before));
  });

  it.each([
    ["columns:\n  WHO: nobody\n", "no field"],
    ["columns:\n  NONE: consignee\n", "no column"],
    ["colums: {}\n", "nothing that a map file says"],
    ["- a\n", "no map"],
    ["columns:\n  WHO: consignee\n", "both state"],
    ["columns: &a [*a]\n", ""],
  ])("%j is refused", async (yaml, why) => {
    const refusal = await readMap(yaml, "map.yaml").then(
      (map) => refusalOf(TEXT, "orders.csv", { map }),
      (error) => error,
    );
    expect(refusal.name).toBe("ManifestError");
    expect(refusal.why).toContain(why);
  });
});

describe("strict", () => {
  it.each(["Vendor", "Shipping Company", "Total"])(
    "%s, which a shop means otherwise, is a guess",
    async (header) => {
      const { columns } = await mappingOf(`Consignee,Country of destination,${header}\nMuster GmbH,DE,1\n`);
      expect(columns.at(-1)).toMatchObject({
        basis: "guess",
        because: expect.stringMatching(/shop|whole order/),
      });
    },
  );

  it("refuses a guess, and a party left out", async () => {
    expect(
      (
        await refusalOf("consignee,Ship Date,Invoice Date\nA,2022-01-01,2022-01-02\n", "o.csv", {
          strict: true,
        })
      ).code,
    ).toBe("guess");
    expect((await refusalOf("consignee,Guarantor name\nA,B\n", "o.csv", { strict: true })).code).toBe(
      "guess",
    );
    expect(
      (await readText("consignee,Ship Date\nA,2022-01-01\n", "o.csv", { strict: true })).lines,
    ).toHaveLength(1);
  });
});

describe("encodings", () => {
  const TEXT = "Получатель;Страна назначения;Код ТН ВЭД\nООО Рога;Россия;8471300000\n";
  const cp1251 = (text: string) =>
    Buffer.from(
      [...text].map((char) => {
        const code = char.codePointAt(0)!;
        return code < 128 ? code : code === 0x451 ? 0xb8 : code - 0x410 + 0xc0;
      }),
    );

  it.each([
    ["UTF-16LE with a mark", Buffer.from(`\ufeff${TEXT}`, "utf16le")],
    ["UTF-16LE of Excel's “Unicode text”", Buffer.from(TEXT.replaceAll(";", "\t"), "utf16le")],
    ["UTF-16BE", Buffer.from(`\ufeff${TEXT}`, "utf16le").swap16()],
    ["Windows-1251, proven by its header", cp1251(TEXT)],
  ])("%s", async (_, content) => {
    const { lines } = await readText(content);
    expect(lines[0]!.parties[0]!.name).toBe("ООО Рога");
    expect(valuesOf(lines[0]!)["destination.country"]).toBe("RU");
  });

  it("are taken from --encoding", async () => {
    const gb = Buffer.concat([
      Buffer.from("consignee\n"),
      Buffer.from([0xb1, 0xb1, 0xbe, 0xa9]),
      Buffer.from("\n"),
    ]);
    expect((await readText(gb, "o.csv", { encoding: "gb18030" })).lines[0]!.parties[0]!.name).toBe("北京");
    expect((await refusalOf(gb, "o.csv", { encoding: "klingon" })).code).toBe("encoding");
  });

  it("that nothing proves leave the cells unread, and say so", async () => {
    const content = cp1251("consignee,eccn\nООО Рога,EAR99\nAcme,EAR99\n");
    const { lines, unreadable } = await readText(content);
    expect([lines.length, unreadable.length]).toEqual([1, 1]);
    expect((await mappingOf(content)).warnings.join(" ")).toContain("--encoding");
  });

  it("may be packed by gzip", async () => {
    const { gzipSync } = await import("node:zlib");
    expect((await readText(gzipSync(TEXT), "o.csv.gz")).lines).toHaveLength(1);
    expect((await refusalOf(gzipSync(TEXT.repeat(50)).subarray(0, 60), "o.csv.gz")).code).toBe("damaged");
  });
});
