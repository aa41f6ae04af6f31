import { describe, expect, it } from "vitest";
import { ManifestError } from "../../src/parser/index.ts";
import { readText, refusalOf, valuesOf } from "./read.ts";

const HEADER = "shipment,line,date,destination_country,consignee,consignee_country,hs_code,eccn,quantity";
const row = (line: number, consignee = "Acme", eccn = "EAR99") =>
  `SO-1,${line},2022-03-28,RU,${consignee},RU,8471.30,${eccn},10`;

describe("a table in the contract's columns", () => {
  it("gives each row as facts and parties, each with its column and original text", async () => {
    const { lines } = await readText(`${HEADER}\n${row(1)}\n`);
    expect(valuesOf(lines[0]!)).toEqual({
      "shipment.id": "SO-1",
      "item.line": "1",
      "shipment.date": "2022-03-28",
      "destination.country": "RU",
      "item.hs": "847130",
      "item.eccn": "EAR99",
      "item.quantity": 10,
    });
    expect(lines[0]).toMatchObject({
      shipment: "SO-1",
      line: "1",
      file: "orders.csv",
      row: 2,
      date: "2022-03-28",
    });
    expect(lines[0]!.facts.get("item.hs")!.from).toEqual({
      kind: "manifest",
      column: "hs_code",
      text: "8471.30",
    });
    expect(lines[0]!.parties).toMatchObject([{ role: "ultimate-consignee", name: "Acme" }]);
  });

  it.each([",", ";", "\t", "|"])("is cut by %j", async (delimiter) => {
    const text = [HEADER, row(1), row(2)].join("\n").replaceAll(",", delimiter);
    const { lines } = await readText(text);
    expect(lines.map(({ line }) => line)).toEqual(["1", "2"]);
  });

  it("does not mind a byte order mark, Windows line ends, and cells that run over lines", async () => {
    const { lines } = await readText(
      `\ufeff${HEADER}\r\n${row(1, '"Acme ""A"", Ltd\nMoscow"')}\r\n${row(2)}\r\n`,
    );
    expect(lines.map(({ parties }) => parties[0]!.name)).toEqual(['Acme "A", Ltd Moscow', "Acme"]);
    expect(lines.map(({ row }) => row)).toEqual([2, 3]);
  });

  it("says on which line of the file a row begins, once a cell has run over lines", async () => {
    const { parsed } = await readText(
      [HEADER, row(1), row(2, '"Acme\nMoscow\nRU"'), row(3), row(4, '"open'), "", row(5, '"A\nB"'), "x"].join(
        "\n",
      ),
    );
    const places = parsed.map((one) => (one.kind === "line" ? one.line : one));
    expect(places.map((place) => [place.row, place.fileLine])).toEqual([
      [2, undefined],
      [3, undefined],
      [4, 6],
      [5, 7],
      [7, 9],
      [8, 11],
    ]);
  });

  it("counts lines alike in one piece and in many", async () => {
    const many = Array.from({ length: 9_000 }, (_, i) => row(i, i % 7 === 0 ? '"Acme\r\nMoscow"' : "Acme"));
    const text = [HEADER, ...many].join("\r\n");
    const { lines } = await readText(text);
    const broken = Math.floor((8_999 + 6) / 7);
    expect(lines.at(-1)).toMatchObject({ row: 9_001, fileLine: 9_001 + broken });
  });

  it("reads the same whatever the order of the columns", async () => {
    const flip = (text: string) => text.split(",").reverse().join(",");
    const [straight, flipped] = await Promise.all([
      readText(`${HEADER}\n${row(1)}`),
      readText(`${flip(HEADER)}\n${flip(row(1))}`),
    ]);
    expect(valuesOf(flipped.lines[0]!)).toEqual(valuesOf(straight.lines[0]!));
  });

  it("takes a fact by its name, of the shipment, the item, or a party by role", async () => {
    const text =
      "endUse.military,item.consumer,end_user,end_user.military,end_user.listed\nno,yes,Institute,unknown,EL footnote 3\n";
    const { lines } = await readText(text);
    expect(valuesOf(lines[0]!)).toEqual({ "endUse.military": "no", "item.consumer": "yes" });
    const [party] = lines[0]!.parties;
    expect(party!.facts.has("party.military")).toBe(false);
    expect(party!.facts.get("party.listed")!.value).toMatchObject([
      { on: "EL", footnotes: [3], name: "Institute", is: "yes" },
    ]);
  });

  it("gives the same party object for the same cells, so that it is looked up once", async () => {
    const { lines } = await readText(`${HEADER}\n${row(1)}\n${row(2)}\n`);
    expect(lines[1]!.parties[0]).toBe(lines[0]!.parties[0]);
  });
});

describe("a row that cannot be read", () => {
  it("is unreadable with every problem in it, and the others go on", async () => {
    const bad = "SO-1,2,2022-02-30,Atlantis,Acme,RU,8471.30,3.00E+01,10";
    const { lines, unreadable } = await readText([HEADER, row(1), bad, row(3)].join("\n"));
    expect(lines.map(({ line }) => line)).toEqual(["1", "3"]);
    expect(unreadable[0]).toMatchObject({ shipment: "SO-1", line: "2", row: 3 });
    expect(unreadable[0]!.problems.map(({ column, text }) => [column, text])).toEqual([
      ["date", "2022-02-30"],
      ["destination_country", "Atlantis"],
      ["eccn", "3.00E+01"],
    ]);
    expect(unreadable[0]!.problems[2]!.why).toContain("3E001");
  });

  it("has too few or too many cells", async () => {
    const { lines, unreadable } = await readText(
      [HEADER, "SO-1,1,2022-03-28", `${row(2)},more`, `${row(3)},`].join("\n"),
    );
    expect(unreadable.map(({ line }) => line)).toEqual(["1", "2"]);
    expect(lines.map(({ line }) => line)).toEqual(["3"]);
  });

  it("opens a quote and does not close it: the rows below are read", async () => {
    const { lines, unreadable } = await readText(
      [HEADER, row(1, '"Acme'), row(2), row(3, '"Beta, Ltd"'), row(4)].join("\n"),
    );
    expect(unreadable).toHaveLength(1);
    expect(unreadable[0]!.problems[0]!.why).toContain("quote");
    expect(lines.map(({ line, row }) => [line, row])).toEqual([
      ["2", 3],
      ["3", 4],
      ["4", 5],
    ]);
  });

  it("opens a quote in the last row", async () => {
    const { lines, unreadable } = await readText([HEADER, row(1), row(2, '"Acme')].join("\n"));
    expect([lines.length, unreadable.length]).toEqual([1, 1]);
  });

  it("holds a cell of 50 MB: the row is unreadable, the next is read", async () => {
    const part = "x".repeat(50_000);
    const content = [
      `${HEADER}\nSO-1,1,2022-03-28,RU,"`,
      ...new Array(1_000).fill(part),
      `",RU,8471.30,EAR99,10\n${row(2)}\n`,
    ];
    const before = process.memoryUsage().arrayBuffers;
    const { lines, unreadable } = await readText(content);
    expect(unreadable.map(({ row }) => row)).toEqual([2]);
    expect(lines.map(({ line }) => line)).toEqual(["2"]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100_000_000);
  });

  it("holds a cell over the limit, characters lost in a wrong encoding, or control characters", async () => {
    const { unreadable } = await readText(
      [HEADER, row(1, "x".repeat(70_000)), row(2, "M\ufffdller"), row(3, "A\u0007B")].join("\n"),
    );
    expect(unreadable.map(({ problems }) => problems[0]!.column)).toEqual([
      "consignee",
      "consignee",
      "consignee",
    ]);
  });

  it("is counted, as are blank rows", async () => {
    const { summary } = await readText([HEADER, row(1), "", ",,,,,,,,", "x", row(2)].join("\n"));
    expect(summary).toMatchObject({ rows: 5, lines: 2, unreadable: 1, blank: { count: 2, rows: [3, 4] } });
  });
});

describe("a file of which nothing can be read", () => {
  it.each<[string, string | Buffer, string]>([
    ["is empty", "", "empty"],
    ["is blank", " \n\n", "empty"],
    ["is binary", Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2]), "binary"],
    ["has one column twice", "consignee,eccn,ECCN\na,b,c\n", "duplicate-header"],
    [
      "has two columns for one field",
      "consignee,ultimate-consignee.name,eccn\na,b,EAR99\n",
      "duplicate-field",
    ],
    ["names no known column", "foo,bar\n1,2\n", "header"],
    ["opens quotes in every row", `consignee,eccn\n${'"a\n'.repeat(100_000)}`, "damaged"],
    ["has too many columns", `consignee,${Array.from({ length: 1_000 }, (_, i) => `c${i}`)}\n`, "limit"],
  ])("%s", async (_, content, code) => {
    const error = await refusalOf(content);
    expect(error).toBeInstanceOf(ManifestError);
    expect(error.code).toBe(code);
    expect(error.fix).not.toBe("");
  });

  it("does not exist", async () => {
    const { readManifest } = await import("../../src/parser/index.ts");
    await expect(readManifest({ path: "no-such-file.csv", name: "no-such-file.csv" })).rejects.toMatchObject({
      code: "missing",
    });
  });
});
