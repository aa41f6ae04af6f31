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

it.each([
  ["美元", "USD"],
  ["US Dollar", "USD"],
  ["DÓLAR DOS EUA", "USD"],
  ["Amerikan Doları", "USD"],
  ["円", "JPY"],
  ["Euro", "EUR"],
  ["人民币", "CNY"],
  ["zł", "PLN"],
  ["Türk Lirası", "TRY"],
  ["Российский рубль", "RUB"],
])("reads the name %s", (text, code) => expect(currencyCode(text)).toBe(code));

it.each(["dollar", "pound", "peso", "franc", "元"])("%s is of more than one country", (text) =>
  expect(currencyCode(text)).toBeUndefined(),
);
