import { describe, expect, it } from "vitest";
import { isSubheading } from "../../src/geo/hs.ts";
import { isCas } from "../../src/rules/vocabulary.ts";
import { keys, members, notes, notesAreHere, table } from "./law-tables.ts";

const SUPPLEMENTS = [
  ["746-supp-2", 29],
  ["746-supp-4", 2405],
  ["746-supp-5", 363],
  ["746-supp-7", 53],
] as const;

describe("the supplements to part 746 by tariff heading", () => {
  it.each(SUPPLEMENTS)(
    "%s has %i codes, sorted, none twice, each in the Harmonized System of 2022",
    (id, count) => {
      const codes = keys(id);
      expect(codes).toHaveLength(count);
      expect(codes).toEqual([...new Set(codes)].sort());
      expect(codes.filter((code) => !/^\d{6}$/.test(code) || !isSubheading(code))).toEqual([]);
    },
  );

  it.each(SUPPLEMENTS)("%s is known from the consolidation of June 2024", (id) =>
    expect(table(id).knownFrom).toBe("2024-06-12"),
  );

  it("share the codes that their preambles say they share", () => {
    const four = new Set(keys("746-supp-4"));
    expect(keys("746-supp-5").filter((code) => four.has(code))).toHaveLength(131);
    expect(keys("746-supp-2").filter((code) => four.has(code))).toHaveLength(13);
  });

  it("supplement 4 holds whole chapters", () => {
    const four = keys("746-supp-4");
    const of = (chapter: string) => four.filter((code) => code.startsWith(chapter)).length;
    expect([of("84"), of("85"), of("90")]).toEqual([538, 296, 143]);
  });

  it("supplement 5 has a floor for carpets, watches and motorcycles, none for telephones and laptops", () => {
    const floor = new Map(
      (table("746-supp-5").rows ?? []).map(({ key, columns }) => [key, columns["floor"]]),
    );
    expect(floor.get("570110")).toBe("300");
    expect(floor.get("910111")).toBe("300");
    expect(floor.get("871150")).toBe("5000");
    expect(floor.get("870600")).toBe("50000");
    for (const code of ["851713", "847130", "851761"]) {
      expect(floor.has(code)).toBe(true);
      expect(floor.get(code)).toBeUndefined();
    }
  });

  it("the Common High Priority List is supplement 7 without three codes, by tier", () => {
    const seven = keys("746-supp-7");
    const high = keys("chpl");
    expect(high).toHaveLength(50);
    expect(seven.filter((code) => !high.includes(code))).toEqual(["840710", "840890", "840910"]);
    const four = new Set(keys("746-supp-4"));
    expect(high.filter((code) => !four.has(code))).toEqual([]);
    const tiers = (table("chpl").rows ?? []).map(({ columns }) => columns["tier"]);
    const count = (tier: string) => tiers.filter((one) => one === tier).length;
    expect(["1", "2", "3.A", "3.B", "4.A", "4.B"].map(count)).toEqual([4, 5, 16, 9, 11, 5]);
  });
});

describe("supplement 6, by CAS number", () => {
  it("has 106 numbers with valid check digits, none twice", () => {
    const numbers = keys("746-supp-6");
    expect(numbers).toHaveLength(106);
    expect(new Set(numbers).size).toBe(106);
    expect(numbers.filter((cas) => !isCas(cas))).toEqual([]);
  });

  it("counts (a) from 95 and (b) from 90 percent by weight", () => {
    for (const { columns } of table("746-supp-6").rows ?? []) {
      const percent = { a: "95", b: "90" }[String(columns["group"])];
      expect(columns["min-percent"]).toBe(percent);
    }
  });
});

describe("partner countries", () => {
  it("are 38 since Taiwan joined, without China, Hong Kong, Turkey, the Emirates and Kazakhstan", () => {
    const partners = members("746-supp-3", "partners");
    expect(partners).toHaveLength(38);
    for (const code of ["CN", "HK", "TR", "AE", "KZ"]) expect(partners).not.toContain(code);
  });

  it.each([
    ["2022-02-23", 0],
    ["2022-02-24", 32],
    ["2022-03-04", 33],
    ["2022-04-08", 37],
    ["2023-02-24", 38],
  ])("on %s there are %i", (date, count) =>
    expect(members("746-supp-3", "partners", date)).toHaveLength(count),
  );
});

describe("consumer goods of 740.19", () => {
  const rows = (id: string, hs: string, date: string) =>
    (table(id).rows ?? []).filter(
      ({ key, from = "", until = "9999" }) => key === hs && from <= date && date <= until,
    );

  it("laptops keep their paragraph, telephones change theirs in June 2024", () => {
    expect(rows("740.19-items", "847130", "2022-03-28")[0]?.columns["paragraph"]).toBe("(b)(1)");
    expect(rows("740.19-items", "851713", "2024-06-11")[0]?.columns["paragraph"]).toBe("(b)(10)");
    expect(rows("740.19-items", "851713", "2024-06-12")[0]?.columns["paragraph"]).toBe("(b)(2)");
  });

  it("every row says which ECCNs, and how the heading was taken", () => {
    for (const id of ["740.19-items", "740.19-items-cuba-syria"])
      for (const { key, columns } of table(id).rows ?? []) {
        expect([key, columns["eccns"]]).not.toEqual([key, undefined]);
        expect(columns["by"] === "words").toBe(columns["words"] !== undefined);
      }
  });

  it("base stations, routers and servers are no consumer goods to Russia after June 2024", () => {
    for (const hs of ["851761", "851762", "847150"])
      expect(rows("740.19-items", hs, "2024-06-12")).toEqual([]);
    const routers = rows("740.19-items-cuba-syria", "851762", "2024-06-12");
    expect(routers.map(({ columns }) => columns["destinations"])).toEqual([["CU", "SY"]]);
  });

  it("both lists were read", () => {
    expect(table("740.19-items").confirmed).toBe(true);
    expect(table("740.19-items-cuba-syria").confirmed).toBe(true);
  });
});

describe.runIf(notesAreHere)("against the notes (../shared; skipped when absent)", () => {
  it("the lists are complete", () => {
    const { supplements } = notes("hts-lists.json");
    for (const number of ["2", "4", "5", "7"]) {
      expect(keys(`746-supp-${number}`)).toEqual([...supplements[number].codes].sort());
    }
    const floors = supplements["5"].minUnitWholesaleUsd;
    for (const { key, columns } of table("746-supp-5").rows ?? []) {
      expect([key, columns["floor"]]).toEqual([
        key,
        floors[key] === undefined ? undefined : String(floors[key]),
      ]);
    }
    const { groups } = notes("supp6.json");
    for (const [group, { cas = [] }] of Object.entries<{ cas?: string[] }>(groups)) {
      const here = (table("746-supp-6").rows ?? []).filter(({ columns }) => columns["group"] === group);
      expect(here.map(({ key }) => key).sort()).toEqual([...cas].sort());
    }
    const { countries } = notes("partner-countries.json");
    const dated = (table("746-supp-3").sets?.["partners"] ?? []).map(({ code, from }) => `${code} ${from}`);
    expect(dated).toEqual(
      countries.map((one: { iso2: string; effective: string }) => `${one.iso2} ${one.effective}`).sort(),
    );
  });
});
