import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { read as readDfat } from "../../src/lists/au-dfat.ts";
import { read as readSema } from "../../src/lists/ca-sema.ts";
import { read as readSeco } from "../../src/lists/ch-seco.ts";
import type { ListFile } from "../../src/lists/entry.ts";
import { read as readEuCsv } from "../../src/lists/eu-fsf-csv.ts";
import { read as readEuXml } from "../../src/lists/eu-fsf-xml.ts";
import { read as readTargets } from "../../src/lists/opensanctions-csv.ts";
import { read as readFtm } from "../../src/lists/opensanctions-json.ts";
import { read as readBans } from "../../src/lists/private-csv.ts";
import { read as readUkCsv } from "../../src/lists/uk-sl-csv.ts";
import { read as readUkXml } from "../../src/lists/uk-sl-xml.ts";
import { allOf, bytesOf, listsAtHand, officialFile, piecesOf } from "./shared.ts";
import { FIXTURES } from "./stores.ts";

type Read = (source: AsyncIterable<Buffer>, fileName: string) => ListFile;

async function fixture(read: Read, file: string) {
  const list = read(piecesOf(readFileSync(FIXTURES + file), 61), file);
  const entries = await allOf(list);
  return { list, entries, one: (id: string) => entries.find((entry) => entry.id === id)! };
}

const names = (entry: { names: { text: string; kind: string }[] }) =>
  entry.names.map(({ text, kind }) => `${kind}: ${text}`);

describe("EU financial sanctions list", () => {
  test.each([
    [readEuXml, "eu-fsf.xml"],
    [readEuCsv, "eu-fsf.csv"],
  ])("who is on it, since when, by which regulation, with what frozen (%#)", async (read, file) => {
    const { list, one } = await fixture(read, file);
    expect(list).toMatchObject({ list: "eu-fsf", published: "2026-09-01", problems: [] });
    expect(one("990001")).toMatchObject({
      on: "EU-FSF",
      type: "company",
      from: "2022-03-15",
      programmes: ["UKR"],
      measures: ["asset-freeze"],
      cite: "2022/427 (OJ L87I)",
      addresses: [{ street: "Promyshlennaya ulitsa 7", city: "Tula", postal: "300000", country: "RU" }],
    });
    expect(one("990001").names[0]).toMatchObject({ kind: "primary", text: "Zavod Primer AO" });
    expect(one("990002").names[0]?.text).toBe("Ivan Petrovich Vymyshlenny");
  });

  test("a Russian tax number is an INN with its check digits tested; a document known to be false proves nothing", async () => {
    const { one } = await fixture(readEuXml, "eu-fsf.xml");
    expect(one("990001").ids).toMatchObject([{ type: "inn", value: "7707083893", valid: true }]);
    expect(one("990002").ids).toMatchObject([{ type: "passport", valid: false }]);
  });

  test("births of other calendars are left out, the country 00 is unknown, a name that is not strong is weak", async () => {
    const { one } = await fixture(readEuXml, "eu-fsf.xml");
    expect(one("990002")).toMatchObject({ births: ["1955-08-27", "~1957"], countries: ["RU"] });
    expect(names(one("990001"))).toContain("weak: ZP");
  });

  test("delisted from a day: on the list up to the day before", async () => {
    const { one } = await fixture(readEuXml, "eu-fsf.xml");
    expect(one("990002").until).toBe("2026-10-31");
  });

  test("rows of one entity need not stand together", async () => {
    const [header = "", ...rows] = readFileSync(`${FIXTURES}eu-fsf.csv`, "utf8").trim().split("\r\n");
    const shuffled = [
      header,
      ...rows.filter((_, at) => at % 2 === 0),
      ...rows.filter((_, at) => at % 2 === 1),
    ];
    const entries = await allOf(readEuCsv(bytesOf(shuffled.join("\r\n")), "eu-fsf.csv"));
    expect(entries.map(({ id }) => id).sort()).toEqual(["990001", "990002"]);
  });

  test("a new column is reported, a missing one refuses the file", async () => {
    const text = readFileSync(`${FIXTURES}eu-fsf.csv`, "utf8");
    const renamed = readEuCsv(bytesOf(text.replace("Address_Place;", "Address_Hamlet;")), "eu-fsf.csv");
    await allOf(renamed);
    expect(renamed.problems).toMatchObject([{ column: "Address_Hamlet", why: "unknown column: not read" }]);
    const without = readEuCsv(
      bytesOf(text.replace("NameAlias_WholeName", "NameAlias_FullName")),
      "eu-fsf.csv",
    );
    await expect(allOf(without)).rejects.toMatchObject({ code: "layout" });
  });

  test.skipIf(!listsAtHand)("the publisher's sample", async () => {
    const list = readEuXml(officialFile("specs/sample_eu_fsf.xml"), "sample.xml");
    const entries = await allOf(list);
    expect(list.published).toBe("2020-04-15");
    expect(entries.length).toBe(7);
    expect(entries[0]).toMatchObject({
      id: "5295",
      births: ["1965-12-12", "~1958"],
      countries: ["DZ"],
      programmes: ["TAQA"],
    });
  });
});

describe("UK Sanctions List", () => {
  test.each([
    [readUkCsv, "uk-sanctions-list.csv"],
    [readUkXml, "uk-sanctions-list.xml"],
  ])("the CSV and the XML say the same (%#)", async (read, file) => {
    const { list, entries, one } = await fixture(read, file);
    expect(list).toMatchObject({ list: "uk-sl", published: "2026-09-29", problems: [] });
    expect(entries.length).toBe(3);
    expect(one("RUS9001")).toMatchObject({
      type: "company",
      from: "2022-03-24",
      measures: ["asset-freeze", "trust-services"],
      links: [{ name: "Example State Holding", how: "parent" }],
      addresses: [
        { city: "Tver", postal: "170001", country: "RU" },
        { city: "Tula", unit: "4", country: "RU" },
      ],
      ids: [
        { type: "inn", valid: true },
        { type: "ogrn", value: "1027700132195", valid: true },
      ],
    });
    expect(names(one("RUS9001")).sort()).toEqual([
      "alias: Severny Vektor",
      "alias: АО «Северный вектор пример»",
      "primary: JSC SEVERNY VEKTOR EXAMPLE",
      "weak: SV",
    ]);
    expect(one("RUS9002")).toMatchObject({
      type: "person",
      births: ["1955-08-27", "1956", "1957"],
      countries: ["RU"],
    });
    expect(one("RUS9003")).toMatchObject({
      type: "vessel",
      vessel: { imo: "9074729", flag: "PA", type: "Crude Oil Tanker" },
    });
  });

  test("the OFSI consolidated list is refused: it has not been kept up since 2026-01-28", async () => {
    await expect(fixture(readUkCsv, "uk-ofsi-conlist.csv")).rejects.toMatchObject({
      code: "retired",
      message: expect.stringContaining("2026-01-28"),
    });
  });

  test("a file cut within a row is refused", async () => {
    const text = readFileSync(`${FIXTURES}uk-sanctions-list.csv`, "utf8");
    await expect(allOf(readUkCsv(bytesOf(text.slice(0, -40)), "uk.csv"))).rejects.toMatchObject({
      code: "cut",
    });
  });
});

describe("Swiss SECO list", () => {
  test("full names are every spelling of the one part with every spelling of the other, scripts not mixed, titles left out", async () => {
    const { list, one } = await fixture(readSeco, "ch-seco.xml");
    expect(list).toMatchObject({ list: "ch-seco", published: "2026-09-28", problems: [] });
    expect(names(one("990100"))).toEqual([
      "primary: Vymyshlenny Ivan",
      "alias: Vymyshlenny Iwan",
      "alias: Wymyschlenny Ivan",
      "alias: Wymyschlenny Iwan",
      "alias: Вымышленный Иван",
      "weak: Vanya",
    ]);
  });

  test("who was taken off is in the file, and not on the list; nor is what a modification removed", async () => {
    const { entries } = await fixture(readSeco, "ch-seco.xml");
    expect(entries.map(({ id }) => id)).toEqual(["990100", "990200", "990300"]);
    expect(JSON.stringify(entries)).not.toContain("Somebody Removed");
  });

  test("places follow the targets that refer to them; numbers in free text are typed", async () => {
    const { one } = await fixture(readSeco, "ch-seco.xml");
    expect(one("990200")).toMatchObject({
      from: "2022-03-16",
      programmes: ["Ukraine, annex 8"],
      addresses: [{ street: "Promyshlennaya ulitsa 7", city: "Tula", postal: "300000", country: "RU" }],
      ids: [{ type: "inn", value: "7707083893", valid: true }],
      names: [{ kind: "primary" }, { kind: "former", text: "Tulsky zavod priborov Primer" }],
    });
    expect(one("990300")).toMatchObject({ type: "vessel", vessel: { imo: "9074729" } });
  });
});

describe("Canada's autonomous sanctions list", () => {
  test.each(["ca-sema.xml", "ca-sema-before-2025-03.xml"])("the tags of both layouts: %s", async (file) => {
    const { list, entries } = await fixture(readSema, file);
    expect(list.list).toBe("ca-sema");
    const [bank, person, , ship] = entries;
    expect(names(bank!)).toEqual([
      "primary: Example Bank of Tula",
      "alias: Banque Exemple de Toula",
      "alias: EBT",
      "alias: Пример Банк Тула",
      "alias: Tula Bank Example, JSC",
      "alias: TBE",
    ]);
    expect(bank).toMatchObject({
      type: "company",
      from: "2022-02-24",
      programmes: ["Russia"],
      cite: "Schedule 1, Part 2, item 901",
    });
    expect(person, "a spreadsheet's day count").toMatchObject({ type: "person", births: ["1955-08-27"] });
    expect(ship).toMatchObject({ type: "vessel", vessel: { imo: "9074729" } });
  });

  test("the country of the regulations is no country of the party; a date that reads two ways is reported, not guessed", async () => {
    const { list, entries } = await fixture(readSema, "ca-sema.xml");
    expect(entries[0]?.countries).toEqual([]);
    expect(entries[2]?.births).toEqual([]);
    expect(list.problems).toMatchObject([{ row: 3, text: "3/4/61" }]);
  });
});

describe("Australia's consolidated list", () => {
  test("101 and 101a are one party wherever they stand; a), b) count; dates are day counts", async () => {
    const { list, entries, one } = await fixture(readDfat, "au-dfat.xlsx");
    expect(list).toMatchObject({ list: "au-dfat", problems: [] });
    expect(entries.length).toBe(3);
    expect(one("9001")).toMatchObject({
      type: "person",
      from: "2022-03-16",
      births: ["1955-08-27", "~1957"],
      countries: ["RU"],
      measures: ["asset-freeze", "travel-ban"],
      names: [
        { text: "Ivan Petrovich VYMYSHLENNY", kind: "primary" },
        { text: "Wymyschlenny", kind: "weak" },
      ],
      addresses: [
        { city: "Tver", unit: "3", country: "RU" },
        { city: "Sydney", country: "AU" },
      ],
    });
    expect(one("9003")).toMatchObject({
      type: "vessel",
      vessel: { imo: "9074729" },
      measures: ["maritime-restriction"],
    });
  });

  test("a damaged workbook is refused", async () => {
    const bytes = readFileSync(`${FIXTURES}au-dfat.xlsx`);
    await expect(allOf(readDfat(bytesOf(bytes.subarray(0, -30)), "au-dfat.xlsx"))).rejects.toMatchObject({
      code: "archive",
    });
  });
});

describe("OpenSanctions, by the user's own licence", () => {
  test("targets.simple.csv", async () => {
    const { list, one, entries } = await fixture(readTargets, "opensanctions-targets.simple.csv");
    expect(list).toMatchObject({ list: "opensanctions", published: "2026-10-02" });
    expect(entries.length).toBe(2);
    expect(list.problems, "an address is no party").toMatchObject([{ row: 4 }]);
    expect(one("NK-example1")).toMatchObject({
      on: "OS",
      type: "company",
      countries: ["RU"],
      programmes: ["EU-UKR", "EU Financial Sanctions Files"],
    });
    expect(one("NK-example1").ids, "numbers come without a label").toMatchObject([
      { type: "inn", value: "7707083893" },
      { type: "ogrn", value: "1027700132195" },
    ]);
    expect(one("NK-example2").births).toEqual(["1955-08-27", "1957"]);
  });

  test("entities.ftm.json: targets only, former and weak names told apart, numbers typed", async () => {
    const { list, one, entries } = await fixture(readFtm, "opensanctions-entities.ftm.json");
    expect(list.published).toBe("2026-10-02");
    expect(entries.map(({ id }) => id)).toEqual(["NK-example1", "NK-example3"]);
    expect(names(one("NK-example1"))).toEqual([
      "primary: Zavod Primer AO",
      "alias: Zavod Primer",
      "former: Tulsky zavod priborov Primer",
      "weak: ZP",
    ]);
    expect(one("NK-example1").ids).toMatchObject([
      { type: "inn", valid: true },
      { type: "ogrn", valid: true },
    ]);
    expect(one("NK-example3").ids).toMatchObject([{ type: "imo", value: "9074729", valid: true }]);
  });

  test("a file cut within its last line is refused", async () => {
    const text = readFileSync(`${FIXTURES}opensanctions-entities.ftm.json`, "utf8");
    await expect(allOf(readFtm(bytesOf(text.slice(0, -20)), "x.json"))).rejects.toMatchObject({
      code: "cut",
    });
  });
});

describe("a company's own list", () => {
  test("each notice keeps its own effect, its dates and what was written", async () => {
    const { list, entries } = await fixture(readBans, "house-bans-2026-11-02.csv");
    expect(list.list).toBe("house-bans");
    expect(entries.map(({ on, measures }) => [on, ...measures])).toEqual([
      ["PRIVATE", "is-informed"],
      ["PRIVATE", "red-flag"],
      ["PRIVATE", "supplier-list"],
      ["PRIVATE", "ban"],
      ["PRIVATE", "ban"],
    ]);
    expect(entries[0]).toMatchObject({
      from: "2026-03-01",
      requirement: { policy: "presumption-of-denial" },
      names: [{ kind: "primary" }, { text: "Specimen Parts FZE" }, { text: "SCF Trading" }],
    });
    expect(entries[1]?.until).toBe("2026-12-31");
    expect(entries[4]).toMatchObject({ type: "address", names: [], countries: ["HK"] });
  });

  test.each([
    ["a notice that is none of the four", "notice,name\nbanned,X\n"],
    ["a row that names nobody", "notice,name\nban,\n"],
    ["a date in another form", "notice,name,from\nban,X,01/02/2026\n"],
  ])("every row of it is meant, so a wrong one refuses the file: %s", async (_, text) => {
    await expect(allOf(readBans(bytesOf(text), "bans.csv"))).rejects.toMatchObject({
      code: "layout",
      row: 2,
    });
  });

  test("it cannot take the name of an official list", () => {
    expect(() => readBans(bytesOf("notice,name\n"), "us-csl.csv")).toThrow(
      "private list cannot be called us-csl",
    );
  });
});
