import { describe, expect, it } from "vitest";
import { placeKey } from "../../src/geo/country-key.ts";
import { regionCode, regionOf } from "../../src/geo/regions.ts";
import { REGIONS, TOWNS } from "../../src/geo/ukraine-places.ts";

describe("a region by code or name", () => {
  it.each([
    ["UA-43", "UA-43"],
    ["ua-dnr", "UA-DNR"],
    ["Crimea", "UA-43"],
    ["Republic of Crimea", "UA-43"],
    ["Crimea (Region of Ukraine)", "UA-43"],
    ["Республика Крым", "UA-43"],
    ["Sevastopol", "UA-40"],
    ["DNR", "UA-DNR"],
    ["so-called Donetsk People's Republic", "UA-DNR"],
    ["ЛНР", "UA-LNR"],
    ["Kherson oblast", "UA-65"],
    ["Запорізька область", "UA-23"],
    ["Donetsk region", "UA-14"],
    ["Luhanska oblast", "UA-09"],
    ["Kyiv oblast", "UA-32"],
  ])("%s is %s", (text, code) => expect(regionCode(text)).toBe(code));

  it.each(["", "UA-99", "Bavaria", "UA", "oblast", "__proto__"])("%s is none", (text) =>
    expect(regionCode(text)).toBeUndefined(),
  );
});

describe("where in Ukraine a place is", () => {
  it.each([
    [{ city: "Simferopol" }, "UA-43"],
    [{ city: "г. Ялта" }, "UA-43"],
    [{ city: "Sevastopol" }, "UA-40"],
    [{ city: "Donetsk" }, "UA-DNR"],
    [{ city: "Макіївка" }, "UA-DNR"],
    [{ city: "Lugansk" }, "UA-LNR"],
    [{ city: "Kramatorsk" }, "UA-14"],
    [{ city: "Kyiv" }, "UA-30"],
    [{ city: "Odessa, Ukraine" }, "UA-51"],
    [{ city: "Crimea" }, "UA-43"],
    [{ region: "UA-14", city: "Mariupol" }, "UA-DNR"],
    [{ region: "Donetsk oblast", city: "Sloviansk" }, "UA-14"],
    [{ region: "UA-46" }, "UA-46"],
    [{ region: "UA-65", city: "a village" }, "UA-65"],
    [{ postal: "95000" }, "UA-43"],
    [{ postal: "79000" }, "UA-46"],
    [{ region: "n/a", city: "Lviv" }, "UA-46"],
    [{ region: "Kyiv", city: "Brovary" }, "UA-32"],
    [{ region: "Luhansk oblast", city: "Pervomaisk" }, "UA-LNR"],
    [{ region: "UA-48", city: "Pervomaisk" }, "UA-48"],
    [{ region: "Odesa", city: "Lviv" }, "UA-51"],
  ])("%o is in %s", (place, region) => expect(regionOf("UA", place)).toBe(region));

  it.each([
    {},
    { region: "", city: " " },
    { region: "UA-14" },
    { region: "UA-09" },
    { region: "Luhansk oblast", city: "a village" },
    { city: "Nowhere" },
    { city: "Pokrovsk" },
    { city: "Pervomaisk" },
    { postal: "83000" },
    { region: "UA-43", city: "Odesa" },
    { region: "UA-46", city: "Simferopol" },
    { region: "UA-09", city: "Donetsk" },
  ])("%o leaves it unknown", (place) => expect(regionOf("UA", place)).toBe("unknown"));

  it("other countries have no region", () => {
    expect(regionOf("DE", { region: "Bayern", city: "Odessa" })).toBeUndefined();
    expect(regionOf("US", { city: "Odessa", region: "TX" })).toBeUndefined();
    expect(regionOf("RU", { region: "Rostov", city: "Donetsk" })).toBeUndefined();
    expect(regionOf("RU", { city: "Moscow" })).toBeUndefined();
    expect(regionOf("RU", { city: "Donetsk", postal: "346330" })).toBeUndefined();
  });

  it("an address in Russia may name an occupied place", () => {
    expect(regionOf("RU", { city: "Simferopol" })).toBe("UA-43");
    expect(regionOf("RU", { city: "Севастополь" })).toBe("UA-40");
    expect(regionOf("RU", { region: "Republic of Crimea" })).toBe("UA-43");
    expect(regionOf("RU", { region: "ДНР", city: "Донецк" })).toBe("UA-DNR");
    expect(regionOf("RU", { city: "Mariupol" })).toBe("UA-DNR");
    expect(regionOf("RU", { city: "Melitopol" })).toBe("UA-23");
    expect(regionOf("RU", { postal: "295000" })).toBe("UA-43");
    expect(regionOf("RU", { city: "Donetsk", postal: "283001" })).toBe("UA-DNR");
    expect(regionOf("RU", { city: "Donetsk" })).toBe("unknown");
  });

  it("answers hostile text at once", () => {
    expect(regionOf("UA", { city: ",".repeat(1e6), region: "(".repeat(1e6), postal: "9".repeat(1e6) })).toBe(
      "unknown",
    );
  });
});

describe("the tables", () => {
  const lines = (text: string) =>
    text
      .trim()
      .split("\n")
      .map((line) => line.split("|"));

  it("hold the 27 regions of ISO 3166-2:UA and the two occupied parts", () => {
    const codes = lines(REGIONS).map(([code]) => code!);
    expect(codes).toHaveLength(29);
    expect(codes.filter((code) => /^UA-\d\d$/.test(code))).toHaveLength(27);
    for (const [code] of lines(TOWNS)) expect(codes).toContain(code);
  });

  it("name no town twice in one region, and in two only where there are two such towns", () => {
    const regions = new Map<string, string[]>();
    for (const [code, ...names] of lines(TOWNS))
      for (const key of new Set(names.map(placeKey))) regions.set(key, [...(regions.get(key) ?? []), code!]);
    const twice = [...regions].filter(([, codes]) => codes.length > 1).map(([key]) => key);
    expect(twice).toEqual(["pervomaisk"]);
  });

  it("every town is found under its own name", () => {
    for (const [code, ...names] of lines(TOWNS))
      for (const name of names)
        if (placeKey(name) !== "pervomaisk")
          expect([name, regionOf("UA", { city: name })]).toEqual([name, code]);
  });
});
