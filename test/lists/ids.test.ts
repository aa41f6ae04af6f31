import { describe, expect, test } from "vitest";
import { checkDigitHolds, listedId } from "../../src/lists/ids.ts";

describe("numbers with a check digit", () => {
  test.each([
    ["imo", "9074729", "9074728"],
    ["lei", "253400V1H6ART1UQ0N98", "253400V1H6ART1UQ0N89"],
    ["inn", "7707083893", "7707083983"],
    ["inn", "500100732259", "500100732258"],
    ["ogrn", "1027700132195", "1027700132196"],
    ["ogrn", "304500116000157", "304500116000158"],
    ["uscc", "91110000100001043E", "91110000100001043F"],
    ["bic", "SABRRUMM012", "SABRRU1"],
    ["mmsi", "209511000", "2095110"],
    ["kpp", "773601001", "7736010AA"],
  ])("%s %s holds and %s does not", (type, good, bad) => {
    expect(checkDigitHolds(type, good)).toBe(true);
    expect(checkDigitHolds(type, bad)).toBe(false);
  });

  test("one digit changed or two neighbours swapped is always seen in an LEI and an IMO number", () => {
    for (const [type, value] of [
      ["lei", "253400V1H6ART1UQ0N98"],
      ["imo", "9074729"],
    ] as const) {
      for (let at = 0; at < value.length; at++) {
        if (!/\d/.test(value[at]!)) continue;
        const changed = value.slice(0, at) + ((Number(value[at]) + 1) % 10) + value.slice(at + 1);
        expect(checkDigitHolds(type, changed), changed).toBe(false);
      }
    }
  });

  test("a type without check digit says nothing", () => {
    expect(checkDigitHolds("passport", "A123")).toBeUndefined();
  });
});

describe("what a publisher's label means", () => {
  test.each([
    [
      "Vessel Registration Identification",
      "IMO 9074729",
      undefined,
      { type: "imo", value: "9074729", valid: true },
    ],
    ["Tax ID No.", "7707083893", "RU", { type: "inn", value: "7707083893", valid: true, country: "RU" }],
    ["Tax ID No.", "100036386", "RS", { type: "tax-id", value: "100036386" }],
    ["Registration Number", "1027700132195", "RU", { type: "ogrn", valid: true }],
    ["Registration Number", "26740", "IR", { type: "registration", value: "26740" }],
    ["Unified Social Credit Code (USCC)", "91110000100001043E", "CN", { type: "uscc", valid: true }],
    ["SWIFT/BIC", "sabrrumm", undefined, { type: "bic", value: "SABRRUMM", valid: true }],
    ["Numéro de passeport ", "A 12 34", "FR", { type: "other", label: "Numéro de passeport " }],
    ["Digital Currency Address - XBT", "12QtD5BFwRsdNsAZY76UVE1xyCGNTojH9h", undefined, { type: "wallet" }],
    ["Cedula No.", "6068015", "CO", { type: "national-id", country: "CO" }],
  ])("%s %s", (label, value, country, expected) => {
    expect(listedId(label, value, country)).toMatchObject(expected);
  });

  test("a number that fails its check digit is kept and marked", () => {
    expect(listedId("Tax ID No.", "7707083894", "RU")).toEqual({
      type: "inn",
      value: "7707083894",
      label: "Tax ID No.",
      country: "RU",
      valid: false,
    });
  });
});
