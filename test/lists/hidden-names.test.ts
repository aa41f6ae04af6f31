import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hiddenNames } from "../../src/lists/hidden-names.ts";

/** The names found as "kind text", in order. */
function found(cell: string, kind: "primary" | "alias" = "primary"): string[] {
  return hiddenNames(cell, kind).names.map((name) => `${name.kind} ${name.text}`);
}

describe("names hidden in a name cell", () => {
  test.each([
    [
      "Huawei Technologies Co., Ltd. (Huawei).  Affiliated Entity:  Hangzhou Huawei Enterprises",
      ["primary Hangzhou Huawei Enterprises"],
    ],
    [
      "Chitron Electronics Company Ltd., a.k.a. Chi-Chung Electronics Company Ltd. (Chitron-Shenzhen)",
      [
        "primary Chitron Electronics Company Ltd.",
        "alias Chi-Chung Electronics Company Ltd. (Chitron-Shenzhen)",
      ],
    ],
    [
      "Gazprom Telekom, OOO (f.k.a., Zakrytoe Aktsionernoe Obshchestvo Gaztelekom)",
      ["primary Gazprom Telekom, OOO", "former Zakrytoe Aktsionernoe Obshchestvo Gaztelekom"],
    ],
    [
      "Mexpar International, Inc. (a.k.a. Pasadena Aerospace; Aviation Logistics and Supply)",
      [
        "primary Mexpar International, Inc.",
        "alias Pasadena Aerospace",
        "alias Aviation Logistics and Supply",
      ],
    ],
    ["JIE LUO -AKA- IVY  LUO", ["primary JIE LUO", "alias IVY LUO"]],
    ["KOW SENG LIM- AKA- ERIC LIM", ["primary KOW SENG LIM", "alias ERIC LIM"]],
    ["FUYI SUN A/K/A FRANK SUN", ["primary FUYI SUN", "alias FRANK SUN"]],
    ["PEARL (A.K.A. NEI-CHIEN CHU) LI", ["primary PEARL LI", "alias NEI-CHIEN CHU"]],
    ["SIBERIAN AIRLINES D/B/A S7 AIRLINES", ["primary SIBERIAN AIRLINES", "alias S7 AIRLINES"]],
    [
      "AVIATION SERVICES INTERNATIONAL, B.V. ALSO KNOWN AS DELTA LOGISTICS, B.V.",
      ["primary AVIATION SERVICES INTERNATIONAL, B.V.", "alias DELTA LOGISTICS, B.V."],
    ],
    [
      "Elena; a.k.a. Elena Leonidovna Shifrin Lena; a.k.a Gohkman Alexander",
      ["primary Elena", "alias Elena Leonidovna Shifrin Lena", "alias Gohkman Alexander"],
    ],
    [
      "COREZING INTERNATIONAL -AKAS- COREZING TECH PTE LTD, CORE ZING, COREZING GRP, LTD",
      [
        "primary COREZING INTERNATIONAL",
        "alias COREZING TECH PTE LTD",
        "alias CORE ZING",
        "alias COREZING GRP, LTD",
      ],
    ],
    ["NPP Pulsar LLC and any successor, sub-unit, or subsidiary thereof", ["primary NPP Pulsar LLC"]],
    [
      "National University of Defense Technology (NUDT)",
      ["primary National University of Defense Technology", "weak NUDT"],
    ],
    [
      "China Aerospace Science and Industry Corporation Second Academy.  Subordinate Institution - 283 Factory",
      ["weak 283 Factory"],
    ],
  ])("%s", (cell, names) => {
    expect(found(cell)).toEqual(names);
  });

  test.each([
    "EDWIN NAVARRO MAKASIAR II",
    "FC MARAKANDA 7777 LLC",
    "ILYA BALAKAEV",
    "Affiliated Supply and Consultancy Services",
    "ABO (USA) INC.",
    "IZZI CUP DOO",
    "Huawei Technologies Lanka Company (Private) Limited",
    "AKA BANK",
    "JOHN AKA SMITH",
    "Huawei Digital Technologies (Suzhou) Co., Ltd.",
    "Multi Technology Group (HK)",
    "Wuhan Plant (CETC 13)",
    "Roger) Roger (a/k/a Akembuom Akem",
  ])("%s hides nothing", (cell) => {
    expect(found(cell)).toEqual([]);
  });

  test("an alias that is only a mark and a name is that name", () => {
    const hidden = hiddenNames("F.K.A. Office of Scientific and Industrial Studies (OSIS)", "alias");
    expect(hidden).toMatchObject({
      onlyMarks: true,
      names: [{ kind: "former", text: "Office of Scientific and Industrial Studies (OSIS)" }],
    });
  });

  test("the parent is a link, not a name", () => {
    expect(
      hiddenNames(
        "China Electronics Technology Group Corporation 13th Research Institute (CETC 13).  Subordinate Institution - MT Microsystems",
      ),
    ).toMatchObject({
      names: [{ text: "MT Microsystems" }],
      links: [
        {
          name: "China Electronics Technology Group Corporation 13th Research Institute",
          how: "subordinate institution of",
        },
      ],
    });
    expect(
      hiddenNames("Guangzhou Hongyu Technology Co., Ltd. (a subordinate institute of CETC-7)"),
    ).toMatchObject({
      names: [{ text: "Guangzhou Hongyu Technology Co., Ltd." }],
      links: [{ name: "CETC-7", how: "subordinate institute of" }],
    });
  });

  test("the State Department's words for who it is give type and country", () => {
    expect(hiddenNames("Han Dejian (PRC individual)")).toMatchObject({
      type: "person",
      country: "CN",
      names: [{ text: "Han Dejian" }],
    });
    expect(
      hiddenNames(
        "Bearings on Lipetsk LLC (Russian entity); and any successor, sub-unit, or subsidiary thereof",
      ),
    ).toMatchObject({
      type: "company",
      country: "RU",
      names: [{ text: "Bearings on Lipetsk LLC" }],
    });
  });

  test("any text is read without fail, and what is found stands in it", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (cell) => {
        const plain = cell.replace(/\s+/g, "");
        for (const { text } of hiddenNames(cell).names)
          expect(plain.includes(text.replace(/\s+/g, "")[0]!)).toBe(true);
      }),
    );
  });

  test("a long hostile cell comes to an end", () => {
    for (const cell of [
      "(".repeat(2000),
      "(a.k.a. ".repeat(250),
      "a.k.a. ".repeat(280),
      `${"x. ".repeat(600)}Affiliated Entity`,
    ]) {
      expect(hiddenNames(cell).names.length).toBeLessThanOrEqual(1_000);
    }
  });
});
