import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressFrom, parseAddress } from "../../src/lists/addresses.ts";

describe("an address in one text", () => {
  test.each([
    [
      "19 Luysi Chalovskoy St., Borisov, 222512, BY",
      { street: "19 Luysi Chalovskoy St.", city: "Borisov", postal: "222512", country: "BY" },
    ],
    [
      "29, Bolshaya Morskaya str., St. Petersburg 190000, RU",
      { street: "29, Bolshaya Morskaya str.", city: "St. Petersburg", postal: "190000", country: "RU" },
    ],
    [
      "160 Leninsky Ave, Voronezh, Voronezh Region 394000, RU",
      { street: "160 Leninsky Ave", city: "Voronezh", region: "Voronezh Region", postal: "394000" },
    ],
    [
      "Dongjiaduan, Lusong District, Zhuzhou, Hunan Province, China, CN",
      { city: "Zhuzhou", region: "Hunan Province", country: "CN" },
    ],
    [
      "No. 72 MinJiangBei Road, Yibin , Sichuan, 64407, CN",
      { city: "Yibin", region: "Sichuan", postal: "64407" },
    ],
    ["Komitas 26/114, Yerevan, Armenia, AM", { street: "Komitas 26/114", city: "Yerevan", country: "AM" }],
    [
      "2948 PEASE DRIVE, APT. 201, ROCKY RIVER, OH, 44116",
      { city: "ROCKY RIVER", region: "OH", postal: "44116", country: "US", unit: "201" },
    ],
    [
      "11301 NW 2 Street, Plantation, FL 33325, United States",
      { city: "Plantation", region: "FL", postal: "33325", country: "US" },
    ],
    [
      "54 Anson Road, London, NW2 6AD, GB",
      { street: "54 Anson Road", city: "London", postal: "NW2 6AD", country: "GB" },
    ],
    [
      "Coral 2623, Guadalajara, Jalisco, C.P. 44560, MX",
      { city: "Guadalajara", region: "Jalisco", postal: "44560" },
    ],
    ["P.O. Box 389, Dubai, AE", { street: "P.O. Box 389", city: "Dubai", country: "AE" }],
    ["Havana, CU", { city: "Havana", country: "CU" }],
    [
      "Luhansk, So-called Luhansk People's Republic, UA",
      { city: "Luhansk", region: "So-called Luhansk People's Republic", country: "UA" },
    ],
    ["and 21 Changsheng Road, Shijiazhuang, CN", { street: "21 Changsheng Road", city: "Shijiazhuang" }],
    ["RU", { country: "RU" }],
  ])("%s", (text, parts) => {
    expect(parseAddress(text)).toMatchObject(parts);
  });

  test.each([
    ["Room 8, 11/F, Wang Fai Industrial Building, 29 Luk Hop Street, San Po Kong, Hong Kong, CN", "11/F 8"],
    ["Unit 2508A 25/F Bank of America Tower 12 Harcourt Rd, Central Hong Kong, HK", "25/F 2508a"],
    ["Rm. 1014, Favor Industrial Centre 2-6 Kin Hong Street, Kwai Chung, Hong Kong, Hong Kong", "1014"],
  ])("Hong Kong, whether written as a city of China or not: %s", (text, unit) => {
    const address = parseAddress(text);
    expect(address).toMatchObject({ country: "HK", unit });
    expect(address.city, "a quarter taken for a city would hide a shared address").toBeUndefined();
  });

  test("Türkiye", () => {
    expect(
      parseAddress("Ornek Mahallesi, Deneme Caddesi, No: 12, Kat: 3, Daire: 7, Esenyurt, Istanbul, TR"),
    ).toMatchObject({
      country: "TR",
      city: "Istanbul",
      unit: "3/F 7",
    });
  });

  test.each(["Habana", "Kuba", "Soudan"])(
    "a country by a spelling that exact matching misses: %s",
    (name) => {
      expect(parseAddress(`Calle 23, ${name}`).country).toBe(name === "Soudan" ? "SD" : "CU");
    },
  );

  test("what could be a street, a box or a zone is never a city", () => {
    for (const text of [
      "Cardin Avenue, KN",
      "Plot No. 248-384, AE",
      "Paghman District, Kabul Province, AF",
      "#602, NO. 39, RU",
    ]) {
      expect(parseAddress(text).city, text).toBeUndefined();
    }
  });

  test("any text is read, kept as it was, and nothing is made up", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 30 }), { maxLength: 8 }), (parts) => {
        const text = parts.join(", ");
        const { text: kept, street, city, region } = parseAddress(text);
        expect(text.replace(/\s+/g, " ").trim().replace(/^and /, "").slice(0, 1000)).toBe(kept);
        for (const part of [city, region]) if (part) expect(kept).toContain(part.split(" ")[0]);
        if (street) expect(street.length).toBeLessThanOrEqual(kept.length + parts.length);
      }),
    );
  });
});

describe("an address in parts", () => {
  test.each([
    [
      { street: "Ibex House, The Minories", cityLine: "London EC3N 1DY", country: "United Kingdom" },
      { city: "London", postal: "EC3N 1DY", country: "GB" },
    ],
    [
      { street: "Zweierstrasse 35", cityLine: "Zurich CH-8022", country: "Switzerland" },
      { city: "Zurich", postal: "CH-8022", country: "CH" },
    ],
    [
      { cityLine: "Ciudad Juarez, Chihuahua 32500", country: "Mexico" },
      { city: "Ciudad Juarez", region: "Chihuahua", postal: "32500" },
    ],
    [
      { city: "Gaza", country: "Palestinian" },
      { city: "Gaza", country: "PS" },
    ],
    [{ country: "Korea, North" }, { country: "KP", text: "Korea, North" }],
  ])("%j", (parts, address) => {
    expect(addressFrom(parts)).toMatchObject(address);
  });

  test("nothing at all is no address", () => {
    expect(addressFrom({ street: " ", city: "", country: "" })).toBeUndefined();
  });
});
