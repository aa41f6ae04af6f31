import { currencyCode } from "../geo/currencies.ts";
import { type DecimalMark, readNumber } from "./numbers.ts";
import type { Reading } from "./reading.ts";

/** Signs of one currency alone; a dollar, pound, yen or won sign is that of several. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ["€", "EUR"],
  ["₽", "RUB"],
  ["₹", "INR"],
  ["₺", "TRY"],
  ["₴", "UAH"],
  ["₸", "KZT"],
  ["₫", "VND"],
  ["₪", "ILS"],
  ["US$", "USD"],
  ["U$S", "USD"],
  ["$US", "USD"],
  ["R$", "BRL"],
  ["HK$", "HKD"],
  ["NT$", "TWD"],
  ["S$", "SGD"],
  ["A$", "AUD"],
  ["C$", "CAD"],
  ["CA$", "CAD"],
  ["AU$", "AUD"],
  ["NZ$", "NZD"],
  ["MX$", "MXN"],
  ["KČ", "CZK"],
  ["FT", "HUF"],
]);
const SHARED_SIGN = /^\p{Sc}$/u;

/** An amount without what names its currency, and that currency: undefined for the sign of several. */
export interface Amount {
  number: string;
  currency?: string;
}

const BEFORE = /^([\p{L}\p{Sc}][\p{L}\p{Sc}. ]{0,11}?)[\s\u00a0\u202f]*(?=[+-]?\d)/u;
const AFTER = /(?<=\d)[\s\u00a0\u202f]*([\p{L}\p{Sc}][\p{L}\p{Sc}. ]{0,11})$/u;

/** Takes the currency off an amount: `USD 1,234.00`, `1.234,00 €`, `$1000`. What names no currency stays where it is. */
export function amountIn(text: string): Amount {
  const amount = text.trim();
  if (amount.length > 60 || !/[\p{L}\p{Sc}]/u.test(amount)) return { number: amount };
  const affix = BEFORE.exec(amount) ?? AFTER.exec(amount);
  if (!affix) return { number: amount };
  const word = affix[1]!.trim();
  const currency = SIGNS.get(word.toUpperCase()) ?? currencyCode(word);
  if (currency === undefined && !SHARED_SIGN.test(word)) return { number: amount };
  const number = affix.index === 0 ? amount.slice(affix[0].length) : amount.slice(0, affix.index);
  return currency === undefined ? { number } : { number, currency };
}

/** An amount of money; the currency that its cell names goes with it. Beside a currency, `1.234` is made by a person or for one. */
export function readMoney(text: string, decimal: DecimalMark | undefined): Reading {
  const { number, currency } = amountIn(text);
  const isWritten = number !== text.trim() && decimal !== "," && decimal !== ".";
  const reading = readNumber(number, isWritten && number.includes(".") ? "?" : decimal);
  return currency === undefined || reading.value === undefined ? reading : { ...reading, currency };
}
