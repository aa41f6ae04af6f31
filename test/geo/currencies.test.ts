import { expect, it } from "vitest";
import { currencyCode } from "../../src/geo/currencies.ts";

it("reads codes in use, in any case", () => {
  for (const code of ["USD", "EUR", "CNY", "RUB", "TRY", "XAU"]) expect(currencyCode(code)).toBe(code);
  expect(currencyCode(" usd ")).toBe("USD");
});

it("reads what was withdrawn since 2010", () => expect(currencyCode("HRK")).toBe("HRK"));

it.each(["", "$", "US$", "XXX", "XTS", "RUR2", "DEM", "constructor"])("%s names no currency", (text) =>
  expect(currencyCode(text)).toBeUndefined(),
);
