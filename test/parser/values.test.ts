import { describe, expect, it } from "vitest";
import { factNamed } from "../../src/facts.ts";
import { provenOrder, readDate } from "../../src/parser/dates.ts";
import { readEccn } from "../../src/parser/eccn.ts";
import { statedListing } from "../../src/parser/listings.ts";
import { provenMark, readNumber, readShare } from "../../src/parser/numbers.ts";
import { readFact, readValue } from "../../src/parser/values.ts";

describe("an ECCN", () => {
  it.each([
    ["5A992.c", "5A992.c"],
    ["5A992c", "5A992.c"],
    ["5a992.C", "5A992.c"],
    ["3A001.a.2.c", "3A001.a.2.c"],
    ["3A001(a)(2)(c)", "3A001.a.2.c"],
    ["3A001a2c", "3A001.a.2.c"],
    ["9A610.x", "9A610.x"],
    ["3E001", "3E001"],
    ["0E982", "0E982"],
    ["EAR99", "EAR99"],
    ["ear 99", "EAR99"],
  ])("%s is %s", (text, code) => expect(readEccn(text).value).toBe(code));

  it.each([
    ["3.00E+01", "3E001"],
    ["3E+01", "3E001"],
    ["30", "3E001"],
    ["5.00E+02", "5E002"],
    ["7,00E+990", "7E990"],
    ["9E+610", "9E610"],
  ])("%s is damage by a spreadsheet, likely %s", (text, code) => {
    const { value, problem } = readEccn(text);
    expect(value).toBeUndefined();
    expect(problem?.why).toContain(
      code.length > 0 && Number(text.replace(",", ".")) < Number.POSITIVE_INFINITY ? code : "number",
    );
  });

  it.each(["5A99", "5F992", "XII(c)", "NLR", "C33", "5A992.cc.d", "laptop", "5A992; 3A001"])(
    "%s is none",
    (text) => expect(readEccn(text).problem).toBeDefined(),
  );
});

describe("a date", () => {
  it.each([
    ["2022-03-28", "2022-03-28"],
    ["2022-3-8", "2022-03-08"],
    ["2022/03/28", "2022-03-28"],
    ["20220328", "2022-03-28"],
    ["14082025", "2025-08-14"],
    ["28.03.2022", "2022-03-28"],
    ["03.04.2022", "2022-04-03"],
    ["28/03/2022", "2022-03-28"],
    ["03/28/2022", "2022-03-28"],
    ["05/05/2022", "2022-05-05"],
    ["28-Mar-2022", "2022-03-28"],
    ["March 28, 2022", "2022-03-28"],
    ["28 März 2022", "2022-03-28"],
    ["2022年3月28日", "2022-03-28"],
    ["2022-03-28T00:00:00Z", "2022-03-28"],
    ["03/28/2022 11:05 AM", "2022-03-28"],
    ["28 de marzo de 2022", "2022-03-28"],
  ])("%s is %s", (text, day) => expect(readDate(text)).toEqual({ value: day }));

  it("that is a moment in UTC may be another day where the shipper is, and says so", () =>
    expect(readDate("2025-03-28T18:30:00.000Z")).toMatchObject({
      value: "2025-03-28",
      note: { why: expect.stringContaining("UTC") },
    }));

  it.each([
    ["03/04/2022", "ambiguous"],
    ["3052025", "ambiguous"],
    ["2022-02-30", "no such day"],
    ["31.02.2022", "no such day"],
    ["13/13/2022", "no such day"],
    ["Mar 2025", "day is missing"],
    ["2022-03", "day is missing"],
    ["28.03.22", "two digits"],
    ["44648", "2022-03-28"],
    ["soon", "no date"],
    ["1401/01/08", "another calendar"],
    ["28/03/2565", "another calendar"],
  ])("%s is refused: %s", (text, why) => {
    expect(readDate(text).value).toBeUndefined();
    expect(readDate(text).problem?.why).toContain(why);
  });

  it("with its month by name may have two digits of the year, and says so", () =>
    expect(readDate("28-MAR-22")).toMatchObject({
      value: "2022-03-28",
      note: { why: expect.stringContaining("2022") },
    }));

  it("whose order other cells of the column prove is not ambiguous", () => {
    expect(readDate("03/04/2022", provenOrder("28/03/2022")).value).toBe("2022-04-03");
    expect(readDate("03/04/2022", provenOrder("03/28/2022")).value).toBe("2022-03-04");
  });
});

describe("a number", () => {
  it.each([
    ["1234.5", 1234.5],
    ["5.1e-04", 0.00051],
    ["1.234,56", 1234.56],
    ["1,234.56", 1234.56],
    ["1.234.567", 1234567],
    ["1 234,5", 1234.5],
    ["1'234.50", 1234.5],
    ["12,5", 12.5],
    ["-7", -7],
    ["$ 1,234.00", 1234],
    ["１２３４", 1234],
  ])("%s is %d", (text, number) => expect(readNumber(text).value).toBe(number));

  it.each(["1,234", "12,34,56.7.8", "ten", "1e999", "1,23.45,6"])("%s is refused", (text) =>
    expect(readNumber(text).problem).toBeDefined(),
  );

  it("is read by the mark that other cells of the column prove", () => {
    expect(readNumber("1,234", provenMark("12,5")).value).toBe(1.234);
    expect(readNumber("1,234", provenMark("12.5")).value).toBe(1234);
    expect(readNumber("1.234", provenMark("12,5")).value).toBe(1234);
  });

  it("is a share between two bounds", () => {
    expect(readShare("25–50%")).toEqual({ from: 25, to: 50 });
    expect(readShare(">50")).toEqual({ from: 50, to: 100 });
    expect(readShare("33,3 %")).toEqual({ from: 33.3, to: 33.3 });
    expect(readShare("unknown")).toBe("unknown");
    expect(readShare("most")).toBeUndefined();
    expect(readShare("120")).toBeUndefined();
  });
});

describe("other values", () => {
  it.each([
    ["truth", "Yes", "yes"],
    ["truth", "нет", "no"],
    ["truth", "FALSE", "no"],
    ["country", "NO", "NO"],
    ["country", "KOREA, REPUBLIC OF", "KR"],
    ["country", "CHILE (CL)", "CL"],
    ["country", "КИТАЙ", "CN"],
    ["countries", "Korea, Republic of; KZ", ["KR", "KZ"]],
    ["countries", "KZ, UZ", ["KZ", "UZ"]],
    ["hs", "8471.30", "847130"],
    ["hs", "0101.21", "010121"],
    ["hs", "69072100132", "69072100132"],
    ["cas", "67-56-1", "67-56-1"],
    ["kind", "State-owned enterprise", "state-owned"],
    ["activity", "re-export", "reexport"],
    ["region", "Crimea", "UA-43"],
    ["place", "UA-43", "UA-43"],
    ["place", "Russia", "RU"],
    ["inputs", "yes", { stated: "yes", eccns: [], open: false }],
    ["inputs", "3E991; 3D991?", { stated: "eccns", eccns: ["3E991", "3D991"], open: true }],
  ] as const)("%s: %s is read", (type, text, value) => expect(readValue(type, text).value).toEqual(value));

  it("a lost leading zero of an HS code is put back, and said", () => {
    expect(readValue("hs", "1012100")).toMatchObject({
      value: "01012100",
      note: { why: expect.stringContaining("zero") },
    });
  });

  it.each([
    "none",
    "nan",
    "(blank)",
    "sin datos",
    "无",
    "??",
    "//",
    "NOT AVAILABLE FROM DOCUMENT",
    "",
    " ",
    "N/A",
    "NULL",
    "-",
    "unknown",
    "#N/A",
    "NO DISPONIBLE",
  ])("%j says nothing, for any type", (text) => {
    for (const type of ["truth", "country", "eccn", "hs", "number", "date", "text", "inputs"] as const) {
      expect(readValue(type, text)).toEqual({});
    }
  });

  it.each(["EU", "ZZ", "European Union", "QU", "XX", "FREE ZONE", "VARIOUS", "欧盟", "Union européenne"])(
    "%s names no country",
    (text) => expect(readValue("country", text)).toEqual({}),
  );

  it.each([
    ["CHILE (CL)", "CL"],
    ["HONG KONG, CHINA", "HK"],
    ["VIET NAM", "VN"],
    ["TURKIYE", "TR"],
    ["KOREA, REP.", "KR"],
    ["KOREA, DPR", "KP"],
    ["CONGO DR", "CD"],
    ["BURMA", "MM"],
    ["ZAIRE", "CD"],
    ["SWAZILAND", "SZ"],
    ["TAIWAN, PROVINCE OF CHINA", "TW"],
    ["XI", "GB"],
    ["CRIMEA", "UA"],
  ])("%s is the country %s", (text, code) => expect(readValue("country", text).value).toBe(code));

  it.each([
    ["USSR", "no more"],
    ["NETHERLANDS ANTILLES", "no more"],
    ["CONGO", "more than one"],
  ])("%s is asked: %s", (text, why) => expect(readValue("country", text).problem?.why).toContain(why));

  it.each([
    ["truth", "maybe"],
    ["country", "Korea"],
    ["hs", "8.47E+09"],
    ["hs", "8471"],
    ["hs", "8471.30/8471.41"],
    ["hs", "847130 and 847141"],
    ["cas", "67-56-2"],
    ["inputs", "3.00E+01"],
    ["text", "#REF!"],
  ] as const)("%s: %s is refused", (type, text) => expect(readValue(type, text).problem).toBeDefined());
});

describe("values of single facts", () => {
  const of = (name: string, text: string) => readFact(factNamed(name)!, text);

  it.each(["NLR", "No license required", "not required", "none", "C33"])(
    "%s is no license, and no exception",
    (text) => {
      expect(of("authorization.number", text).value).toBeUndefined();
      expect(of("authorization.exception", text).value).toBeUndefined();
    },
  );

  it.each(["TO ORDER", "Same as consignee", "NONE", "no", "нет", "CONFIDENTIAL", "***"])(
    "%s is the name of nobody",
    (text) => expect(of("party.name", text).value).toBeUndefined(),
  );

  it("a quantity may have its unit behind it, which is said", () => {
    expect(of("item.quantity", "100 CTN")).toMatchObject({ value: 100, note: { why: expect.anything() } });
    expect(of("item.quantity", "100台").value).toBe(100);
    expect(of("item.quantity", "1.5e3").value).toBe(1500);
    expect(of("item.quantity", "a dozen").problem).toBeDefined();
  });
});

describe("a stated listing", () => {
  it.each([
    ["Entity List", { on: "EL", ambiguousFootnote: true }],
    ["EL footnote 3", { on: "EL", footnotes: [3] }],
    ["us-csl/EL (fn 3, 4)", { on: "EL", footnotes: [3, 4] }],
    ["MEU", { on: "MEU" }],
    ["SDN (EO 14024)", { on: "SDN", programmes: ["RUSSIA-EO14024"] }],
    ["SDN (CUBA)", { on: "SDN", programmes: ["CUBA"] }],
    ["EU-AF", { on: "EU-FSF", measures: ["asset-freeze"] }],
    ["uk sanctions list", { on: "UK-SL" }],
  ])("%s", (text, expected) =>
    expect(statedListing(text, "Acme")).toMatchObject({ name: "Acme", is: "yes", ...expected }),
  );

  it("is none under a name that no list has", () =>
    expect(statedListing("naughty list", "Acme")).toBeUndefined());
});

describe("none", () => {
  const stated = (fact: string, text: string) => readFact(factNamed(fact)!, text).value;

  it("is an answer where the question offers it: on no such list", () => {
    expect(stated("item.cn", "none")).toBe("NONE");
    expect(stated("item.eu", " None ")).toBe("NONE");
    expect(stated("item.annexes833", "none")).toEqual(["none"]);
    expect(stated("item.ukSchedules", "none")).toEqual(["none"]);
  });

  it("states nothing elsewhere", () => {
    expect(stated("item.description", "none")).toBeUndefined();
    expect(stated("authorization.number", "none")).toBeUndefined();
    expect(stated("item.cn", "n/a")).toBeUndefined();
  });
});
