import { describe, expect, it } from "vitest";
import { countryCode, countryCodes, countryName, isCountry } from "../../src/geo/countries.ts";
import { COUNTRY_ALIASES, SHARED_NAMES } from "../../src/geo/country-aliases.ts";
import { placeKey } from "../../src/geo/country-key.ts";
import { COUNTRY_NAMES } from "../../src/geo/country-names.ts";

const LINES = COUNTRY_NAMES.trim()
  .split("\n")
  .map((line) => line.split("|"));

describe("a country by code or name", () => {
  it.each([
    ["RU", "RU"],
    ["ru", "RU"],
    ["RUS", "RU"],
    [" China ", "CN"],
    ["Chine", "CN"],
    ["Россия", "RU"],
    ["俄罗斯联邦", "RU"],
    ["المملكة العربية السعودية", "SA"],
    ["대한민국", "KR"],
    ["ロシア", "RU"],
    ["TURKIYE", "TR"],
    ["Türkiye", "TR"],
    ["İRAN", "IR"],
    ["Côte d'Ivoire", "CI"],
    ["COTE D IVOIRE", "CI"],
    ["Cote D’Ivoire", "CI"],
    ["Alemanha", "DE"],
    ["Deutschland", "DE"],
    ["Polska", "PL"],
    ["Österreich", "AT"],
  ])("%s is %s", (text, code) => expect(countryCode(text)).toBe(code));

  it.each([
    ["KOREA, REPUBLIC OF", "KR"],
    ["Korea, Democratic People's Republic of", "KP"],
    ["Korea, North", "KP"],
    ["D.P.R.K.", "KP"],
    ["Congo, Democratic Republic of the", "CD"],
    ["CONGO, DEM. REP. OF THE", "CD"],
    ["Congo, Republic of the", "CG"],
    ["Iran, Islamic Republic of", "IR"],
    ["IRAN (ISLAMIC REPUBLIC OF)", "IR"],
    ["Moldova, Republic of", "MD"],
    ["Macedonia, The Former Yugoslav Republic of", "MK"],
    ["St. Lucia", "LC"],
    ["Cayman Is.", "KY"],
    ["Bahamas, The", "BS"],
    ["Virgin Islands, British", "VG"],
    ["Russian Fed.", "RU"],
  ])("the order of words and their shortening do not matter: %s is %s", (text, code) =>
    expect(countryCode(text)).toBe(code),
  );

  it.each([
    ["CHILE (CL)", "CL"],
    ["CL - CHILE", "CL"],
    ["CHILE/CL", "CL"],
    ["Korea (KR)", "KR"],
    ["Russian Federation [RUS]", "RU"],
  ])("name and code together, where they agree: %s", (text, code) => expect(countryCode(text)).toBe(code));

  it.each(["Chile (US)", "Nowhere (RU)", "RU - China", "Guam (US)"])("%s: name and code disagree", (text) =>
    expect(countryCode(text)).toBeUndefined(),
  );

  it.each([
    ["Burma", "MM"],
    ["Zaire", "CD"],
    ["U.A.E.", "AE"],
    ["UAE", "AE"],
    ["Habana", "CU"],
    ["Kuba", "CU"],
    ["Soudan", "SD"],
    ["Белоруссия", "BY"],
    ["UK", "GB"],
    ["EL", "GR"],
    ["Holland", "NL"],
    ["EE.UU.", "US"],
    ["XK", "XK"],
    ["Kosovo", "XK"],
    ["Swaziland", "SZ"],
    ["Cabo Verde", "CV"],
  ])("former and foreign names: %s is %s", (text, code) => expect(countryCode(text)).toBe(code));

  it("keeps Hong Kong, Macau and Taiwan apart from China", () => {
    for (const text of [
      "Hong Kong",
      "HONG KONG, CHINA",
      "China (Hong Kong)",
      "Hong Kong SAR",
      "香港",
      "中国香港",
    ])
      expect(countryCode(text)).toBe("HK");
    for (const text of ["Macau", "MACAO", "Macao, China", "澳门"]) expect(countryCode(text)).toBe("MO");
    for (const text of ["Taiwan", "Taiwan, Province of China", "TAIWAN, CHINA", "Republic of China"])
      expect(countryCode(text)).toBe("TW");
    expect(countryCode("People's Republic of China")).toBe("CN");
  });

  it.each([
    "Korea",
    "Congo",
    "Virgin Islands",
    "EU",
    "European Union",
    "ZZ",
    "XX",
    "00",
    "QQ",
    "undetermined",
    "worldwide",
    "the",
    "",
    " ",
  ])("%s names no one country", (text) => expect(countryCode(text)).toBeUndefined());

  it("a region of Ukraine given as a country is in Ukraine", () => {
    expect(countryCode("Crimea")).toBe("UA");
    expect(countryCode("UA-43")).toBe("UA");
  });

  it("does not take an accented word for a code", () => expect(countryCode("Áo")).toBe("AT"));

  it("answers hostile text at once", () => {
    expect(countryCode("a ".repeat(1e6))).toBeUndefined();
    expect(countryCode("(".repeat(119))).toBeUndefined();
    for (const text of ["__proto__", "constructor", "toString"]) expect(countryCode(text)).toBeUndefined();
  });
});

describe("the table", () => {
  it("holds the 249 codes of ISO 3166-1 and Kosovo, sorted, each with its own alpha-3 code", () => {
    expect(LINES).toHaveLength(250);
    expect(countryCodes()).toEqual([...countryCodes()].sort());
    expect(new Set(LINES.map((line) => line[1])).size).toBe(250);
    for (const [alpha2, alpha3] of LINES) expect(`${alpha2} ${alpha3}`).toMatch(/^[A-Z]{2} [A-Z]{3}$/);
  });

  it("holds keys as they are looked up, and none twice", () => {
    const keys = LINES.flatMap((line) => line.slice(3));
    for (const key of keys) expect(placeKey(key)).toBe(key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("each name is found under its own code, and each English name too", () => {
    for (const [code] of LINES) {
      expect(isCountry(code!)).toBe(true);
      expect(countryCode(countryName(code!))).toBe(code);
    }
  });

  it("no alias contradicts a name of the table, another alias or a shared name", () => {
    const keys = new Map(LINES.flatMap((line) => line.slice(3).map((key) => [key, line[0]!] as const)));
    for (const [code, names] of Object.entries(COUNTRY_ALIASES))
      for (const name of names.split("|")) {
        const key = placeKey(name);
        expect([key, keys.get(key) ?? code]).toEqual([key, code]);
        expect(SHARED_NAMES[key]).toBeUndefined();
        keys.set(key, code);
        expect([name, countryCode(name)]).toEqual([name, code]);
      }
  });

  it("an unknown code is its own name", () => {
    expect(countryName("RU")).toBe("Russia");
    expect(countryName("QQ")).toBe("QQ");
    expect(isCountry("EU")).toBe(false);
    expect(isCountry("ru")).toBe(false);
  });
});
