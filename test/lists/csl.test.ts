import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { read, recognise } from "../../src/lists/csl.ts";
import * as json from "../../src/lists/csl-json.ts";
import type { ListEntry } from "../../src/lists/entry.ts";
import { allOf, bytesOf, countByList, listsAtHand, officialFile, piecesOf } from "./shared.ts";

const COLUMNS =
  "_id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,standard_order," +
  "license_requirement,license_policy,call_sign,vessel_type,gross_tonnage,gross_registered_tonnage,vessel_flag,vessel_owner,remarks," +
  "source_list_url,alt_names,citizenships,dates_of_birth,nationalities,places_of_birth,source_information_url,ids";

/** A CSV of this layout with one row per record, the cells that are not given left empty. */
function csl(records: Record<string, string>[], columns = COLUMNS): string {
  const names = columns.split(",");
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  return [columns, ...records.map((record) => names.map((name) => quoted(record[name] ?? "")).join(","))]
    .join("\n")
    .concat("\n");
}

const EL = { source: "Entity List (EL) - Bureau of Industry and Security" };
const SSI = { source: "Sectoral Sanctions Identifications List (SSI) - Treasury Department", type: "Entity" };

async function one(record: Record<string, string>): Promise<ListEntry> {
  const [entry] = await allOf(read(bytesOf(csl([record])), "consolidated.csv"));
  return entry!;
}

describe.skipIf(!listsAtHand)("the Consolidated Screening List as published", () => {
  test("2022-05-16: 14,160 parties on thirteen lists", async () => {
    const file = read(officialFile("csl/consolidated-2022-05-16.csv.gz"), "consolidated.csv");
    const entries = await allOf(file);
    expect(entries.length).toBe(14_160);
    expect(countByList(entries)).toEqual({
      SDN: 10_026,
      EL: 2001,
      DTC: 727,
      DPL: 462,
      SSI: 290,
      UVL: 201,
      ISN: 163,
      PLC: 78,
      MEU: 71,
      CMIC: 68,
      CAPTA: 53,
      "NS-MBS": 17,
      FSE: 3,
    });
    expect(file.problems).toEqual([]);
    const footnote1 = entries.filter((entry) => entry.requirement?.footnotes.includes(1));
    expect(footnote1.length, "Huawei's entries then cited § 736.2(b)(3)(vi)").toBe(157);
  });

  test("2026-07-31: 25,921 parties on twelve lists", async () => {
    const file = read(officialFile("csl/consolidated-2026-07-31.csv.gz"), "consolidated.csv");
    const entries = await allOf(file);
    expect(entries.length).toBe(25_921);
    expect(countByList(entries)).toEqual({
      SDN: 19_181,
      EL: 3420,
      DPL: 1596,
      DTC: 787,
      SSI: 286,
      UVL: 222,
      ISN: 161,
      PLC: 78,
      MEU: 70,
      CMIC: 68,
      "NS-MBS": 51,
      CAPTA: 1,
    });
    expect(file.problems).toEqual([]);
  });

  test("2026-07-31: the direct-product footnotes follow from the citations", async () => {
    const entries = await allOf(read(officialFile("csl/consolidated-2026-07-31.csv.gz"), "consolidated.csv"));
    const listed = entries.filter((entry) => entry.on === "EL");
    const withFootnote = (footnote: number) =>
      listed.filter(({ requirement }) => requirement?.footnotes.includes(footnote));
    expect(withFootnote(1).length).toBe(156);
    expect(withFootnote(3).length).toBe(771);
    expect(withFootnote(5).length).toBe(16);
    expect(withFootnote(4).length, "71 by § 734.9(e)(2), 25 by a bare § 734.9(e) with the mark 4").toBe(96);
    expect(new Set(withFootnote(4).map(({ names }) => names[0]?.text)).size, "one party twice").toBe(95);
    const ambiguous = listed.filter(({ requirement }) => requirement?.ambiguous);
    expect(ambiguous.map(({ names }) => names[0]?.text)).toEqual([
      "Shanghai Supercomputing Technology Co., Ltd.",
    ]);
    expect(ambiguous[0]?.requirement?.footnotes).toEqual([]);
  });

  test("every entry with a requirement has a scope that is understood", async () => {
    for (const date of ["2022-05-16", "2026-07-31"]) {
      const entries = await allOf(read(officialFile(`csl/consolidated-${date}.csv.gz`), "consolidated.csv"));
      const scopes = countBy(entries.flatMap(({ requirement }) => requirement?.scope ?? []));
      expect(scopes["see-text"]).toBeUndefined();
      if (date === "2026-07-31")
        expect(scopes).toMatchObject({ "named-projects": 82, "ccl-and-supp-7": 19, "supp-2": 70 });
    }
  });

  test("the list that was published cut in the middle of a cell is refused", async () => {
    const file = read(officialFile("broken/csl-2023-11-truncated-mid-field.csv.gz"), "consolidated.csv");
    await expect(allOf(file)).rejects.toMatchObject({ name: "ListError", code: "cut", row: 4229 });
  });
});

function countBy(texts: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const text of texts) counts[text] = (counts[text] ?? 0) + 1;
  return counts;
}

describe("the layout of the CSV", () => {
  test("is recognised by its columns, in any order and quoting", () => {
    const reversed = COLUMNS.split(",").reverse();
    expect(recognise(Buffer.from(COLUMNS), "x")).toBe(1);
    expect(recognise(Buffer.from(`\uFEFF${reversed.map((name) => `"${name}"`).join(",")}\r\n`), "x")).toBe(1);
    expect(recognise(Buffer.from("name,address\n"), "consolidated.csv")).toBe(0);
  });

  test("columns may stand in another order, and unknown ones are reported", async () => {
    const columns = `risk_score,${COLUMNS.split(",").reverse().join(",")}`;
    const file = read(bytesOf(csl([{ ...EL, name: "Example Works" }], columns)), "f.csv");
    expect((await allOf(file)).map(({ names }) => names[0]?.text)).toEqual(["Example Works"]);
    expect(file.problems).toMatchObject([{ row: 1, column: "risk_score" }]);
  });

  test("a file without the licence requirement is refused", async () => {
    const text = csl([{ ...EL, name: "X" }], COLUMNS.replace("license_requirement,", ""));
    await expect(allOf(read(bytesOf(text), "f.csv"))).rejects.toMatchObject({ code: "layout" });
  });

  test("an empty file is refused", async () => {
    await expect(allOf(read(bytesOf(""), "f.csv"))).rejects.toMatchObject({ code: "empty" });
  });

  test("a file that ends within a row is refused, a short row in the middle is reported", async () => {
    const row = csl([{ ...EL, name: "Last" }]).split("\n")[1]!;
    const cut = `${COLUMNS}\n${row}\n${row.slice(0, 60)}`;
    await expect(allOf(read(bytesOf(cut), "f.csv"))).rejects.toMatchObject({ code: "cut", row: 3 });
    const short = read(bytesOf(`${COLUMNS}\n"a","b"\n${row}\n`), "f.csv");
    expect(await allOf(short)).toHaveLength(1);
    expect(short.problems).toMatchObject([{ row: 2 }]);
  });

  test("the header published twice is no party", async () => {
    const file = read(bytesOf(`${COLUMNS}\n${csl([{ ...EL, name: "Example" }])}`), "f.csv");
    expect(await allOf(file)).toHaveLength(1);
    expect(file.problems).toMatchObject([{ row: 2, why: expect.stringContaining("header") }]);
  });

  test("a source that is on no list known, a row without a name and a date that is none are reported", async () => {
    const file = read(
      bytesOf(
        csl([
          { source: "New List (NEW) - Somebody", name: "A" },
          { ...EL },
          { ...EL, name: "B", start_date: "soon" },
        ]),
      ),
      "f.csv",
    );
    expect((await allOf(file)).map(({ names }) => names[0]?.text)).toEqual(["B"]);
    expect(file.problems.map(({ row, column }) => [row, column])).toEqual([
      [2, "source"],
      [3, "name"],
      [4, "start_date"],
    ]);
  });
});

describe("a record of the list", () => {
  test("lists in a cell are joined by '; ' and at times by '; and '", async () => {
    const entry = await one({ ...EL, name: "A Works", alt_names: "B Works; and C Works; and; D Works" });
    expect(entry.names.map(({ text }) => text)).toEqual(["A Works", "B Works", "C Works", "D Works"]);
    expect(entry.names.map(({ kind }) => kind)).toEqual(["primary", "alias", "alias", "alias"]);
  });

  test("ids are read in the order of words before and after 2023", async () => {
    const before = await one({ ...SSI, name: "B", ids: "RU, 7702070139, Tax ID No.; VTBRRUMM, SWIFT/BIC" });
    const after = await one({ ...SSI, name: "B", ids: "Tax ID No., 7702070139, RU; SWIFT/BIC, VTBRRUMM" });
    expect(before.ids).toEqual(after.ids);
    expect(before.ids).toMatchObject([
      { type: "inn", value: "7702070139", country: "RU", valid: true },
      { type: "bic", value: "VTBRRUMM", valid: true },
    ]);
  });

  test("a directive is a measure of its own list only, with its own date", async () => {
    const ids =
      "Subject to Directive 1, Executive Order 13662 Directive Determination -; " +
      "Subject to Directive 3 - All transactions, Executive Order 14024 Directive Information; " +
      "26 Mar 2022, Effective Date (EO 14024 Directive 3):";
    const sectoral = await one({ ...SSI, name: "Bank", ids });
    expect(sectoral.measures).toEqual(["eo13662-directive-1"]);
    expect(
      sectoral.from,
      "the sectoral listing does not begin with another list's directive",
    ).toBeUndefined();
    const menu = await one({
      source: "Non-SDN Menu-Based Sanctions List (NS-MBS List) - Treasury Department",
      name: "Bank",
      ids,
    });
    expect(menu).toMatchObject({ on: "NS-MBS", measures: ["eo14024-directive-3"], from: "2022-03-26" });
  });

  test("what is no number is kept in the remarks", async () => {
    const entry = await one({ ...SSI, name: "Bank", ids: "www.example.com, Website; an unheard-of fact" });
    expect(entry.ids).toEqual([]);
    expect(entry.remarks).toBe("Website www.example.com; an unheard-of fact");
  });

  test("dates of effect come from their columns", async () => {
    const entry = await one({
      source: "Denied Persons List (DPL) - Bureau of Industry and Security",
      name: "X",
      start_date: "2003-06-19",
      end_date: "2056-06-29",
    });
    expect(entry).toMatchObject({ on: "DPL", from: "2003-06-19", until: "2056-06-29" });
  });

  test("the id is the publisher's number, else the same for the same name and address", async () => {
    expect((await one({ ...SSI, name: "Bank", entity_number: "17013" })).id).toBe("17013");
    const first = await one({
      ...EL,
      name: "Works",
      addresses: "Moscow, RU",
      license_policy: "Presumption of denial",
    });
    const later = await one({
      ...EL,
      name: "Works",
      addresses: "Moscow, RU",
      license_policy: "Policy of denial",
    });
    const other = await one({ ...EL, name: "Works", addresses: "Minsk, BY" });
    expect(later.id).toBe(first.id);
    expect(other.id).not.toBe(first.id);
  });
});

test("the nineteen entries of the Entity List that are addresses", async () => {
  const fixture = readFileSync(new URL("../../fixtures/lists/csl-addresses.csv", import.meta.url));
  const entries = await allOf(read(piecesOf(fixture, 1000), "csl-addresses.csv"));
  expect(entries).toHaveLength(19);
  expect(
    new Set(entries.map(({ id }) => id)).size,
    "Address 01 stands for one in Hong Kong and one in Türkiye",
  ).toBe(19);
  for (const entry of entries) {
    expect(entry).toMatchObject({
      type: "address",
      requirement: { scope: "ccl-and-supp-7", policy: "presumption-of-denial" },
    });
    expect(entry.addresses.every(({ unit, street }) => unit && street)).toBe(true);
  }
  expect(new Set(entries.flatMap(({ addresses }) => addresses.map(({ country }) => country)))).toEqual(
    new Set(["HK", "TR"]),
  );
});

describe("the JSON of the same list", () => {
  const record = {
    id: "1",
    source: "Sectoral Sanctions Identifications List (SSI) - Treasury Department",
    entity_number: 17013,
    type: "Entity",
    programs: ["UKRAINE-EO13662"],
    name: 'Bank {with} "brackets]"',
    title: null,
    federal_register_notice: null,
    license_requirement: null,
    addresses: [
      {
        address: "29, Bolshaya Morskaya str.",
        city: "St. Petersburg",
        state: null,
        postal_code: "190000",
        country: "RU",
      },
    ],
    alt_names: ["The Bank"],
    ids: [
      { type: "Tax ID No.", number: "7702070139", country: "RU", issue_date: null, expiration_date: null },
    ],
  };
  const text = JSON.stringify(
    { total: 1, search_performed_at: "2026-11-02T05:00:00Z", results: [record] },
    null,
    1,
  );

  test("gives the same entries, and the day it was generated", async () => {
    const file = json.read(piecesOf(text), "consolidated.json");
    expect(await allOf(file)).toMatchObject([
      {
        id: "17013",
        on: "SSI",
        type: "company",
        programmes: ["UKRAINE-EO13662"],
        names: [{ kind: "primary" }, { text: "The Bank", kind: "alias" }],
        addresses: [
          { street: "29, Bolshaya Morskaya str.", city: "St. Petersburg", postal: "190000", country: "RU" },
        ],
        ids: [{ type: "inn", value: "7702070139", valid: true }],
      },
    ]);
    expect(file.published).toBe("2026-11-02");
    expect(json.recognise(Buffer.from(text), "x")).toBeGreaterThan(0.9);
  });

  test("a list of records without anything around it is read as well", async () => {
    expect(await allOf(json.read(bytesOf(JSON.stringify([record, record])), "c.json"))).toHaveLength(2);
  });

  test("cut, empty, and what is no list of records are refused", async () => {
    await expect(allOf(json.read(bytesOf(text.slice(0, -20)), "c.json"))).rejects.toMatchObject({
      code: "cut",
    });
    await expect(allOf(json.read(bytesOf(" \n"), "c.json"))).rejects.toMatchObject({ code: "empty" });
    await expect(allOf(json.read(bytesOf('{"a":[}'), "c.json"))).rejects.toMatchObject({ code: "layout" });
  });

  test("keys that would change an object's prototype are fields like any other", async () => {
    const hostile =
      '[{"source":"Entity List (EL) - X","name":"A","__proto__":{"polluted":true},"alt_names":[{"x":1},"B"]}]';
    const [entry] = await allOf(json.read(bytesOf(hostile), "c.json"));
    expect(entry?.names.map(({ text: name }) => name)).toEqual(["A", "B"]);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });
});
