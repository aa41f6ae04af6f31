import { describe, expect, it } from "vitest";
import { countryCodes } from "../../src/geo/countries.ts";
import { foreignCountry } from "../../src/geo/foreign-countries.ts";
import { readCountry } from "../../src/parser/place-values.ts";

const CODES = countryCodes();
const LANGUAGES = "ar cs el fa he hi hu id ja ko pl ro sr sv th uk vi zh".split(" ");

describe("names of countries in the languages that Node knows", () => {
  it.each([
    ["Oroszország", "RU"],
    ["OROSZORSZAG", "RU"],
    ["Dél-Szudán", "SS"],
    ["Dél-Korea", "KR"],
    ["Észak-Korea", "KP"],
    ["Spojené arabské emiráty", "AE"],
    ["Ρωσία", "RU"],
    ["ΡΩΣΙΑ", "RU"],
    ["รัสเซีย", "RU"],
    ["רוסיה", "RU"],
    ["Szudan", "SD"],
  ])("%s is %s", (name, code) => expect(foreignCountry(name, CODES)).toBe(code));

  it.each(["De Swdan", "Shanghai", "", "1", "__proto__"])("%s is none", (name) =>
    expect(foreignCountry(name, CODES)).toBeUndefined(),
  );

  it.each(LANGUAGES)(
    "each name in %s is read as its country, or asked about: never as another",
    (language) => {
      const names = new Intl.DisplayNames(language, { type: "region" });
      const wrong = CODES.map((code) => [names.of(code)!, code, readCountry(names.of(code)!).value] as const);
      expect(wrong.filter(([, code, read]) => read !== undefined && read !== code)).toEqual([]);
      expect(wrong.filter(([, , read]) => read === undefined).length).toBeLessThan(5);
    },
  );
});

describe("a word that is another country's code", () => {
  it.each([
    ["Nga", "names", "RU"],
    ["Nga", "codes", "NG"],
    ["NGA", "codes", "NG"],
    ["NGA", undefined, "NG"],
    ["MY", "names", undefined],
    ["My", "names", "US"],
    ["MY", undefined, "MY"],
    ["Nga", undefined, undefined],
    ["NGA", "names", undefined],
    ["no", undefined, undefined],
    ["NO", undefined, "NO"],
    ["Kongo", undefined, undefined],
    ["الكونغو", undefined, undefined],
  ] as const)("%s in a column of %s is %s", (text, form, code) => {
    const { value, problem } = readCountry(text, form);
    expect(value).toBe(code);
    expect(problem === undefined).toBe(code !== undefined);
  });

  it("is said where the code alone counts", () =>
    expect(readCountry("NGA").note?.why).toContain("Russia in Vietnamese"));
});
