import { describe, expect, it } from "vitest";
import { readText, valuesOf } from "./read.ts";

/** What the value of an order in one row is read as, with the currency. */
async function amountOf(cell: string, currency = "", others: readonly string[] = []): Promise<unknown> {
  const rows = [cell, ...others].map((value) => `Ural OOO,RU,"${value}",${currency}`);
  const { lines, unreadable } = await readText(
    `consignee,destination_country,value,currency\n${rows.join("\n")}\n`,
  );
  if (unreadable.some(({ row }) => row === 2)) return "unreadable";
  const values = valuesOf(lines[0]!);
  const notes = lines[0]!.notes.map(({ why }) => why);
  return [values["item.value"], values["item.currency"], ...notes];
}

describe("an amount with its currency in one cell", () => {
  it.each([
    ["USD 1,234.50", 1234.5, "USD"],
    ["1.234,50 €", 1234.5, "EUR"],
    ["1 234,50 руб.", 1234.5, "RUB"],
    ["US$ 500", 500, "USD"],
    ["R$1.234,56", 1234.56, "BRL"],
    ["HK$20", 20, "HKD"],
    ["$50", 50, undefined],
    ["¥2000", 2000, undefined],
    ["CNY2000", 2000, "CNY"],
    ["٢٠٠٠", 2000, undefined],
  ])("%s", async (cell, value, currency) => expect(await amountOf(cell)).toEqual([value, currency]));

  it("agrees with the column of the currency, or is asked about", async () => {
    expect(await amountOf("USD 50", "USD")).toEqual([50, "USD"]);
    expect(await amountOf("$50", "CAD")).toEqual([50, "CAD"]);
    expect(await amountOf("USD 50", "EUR")).toBe("unreadable");
  });

  it.each(["50 kg", "12 boxes", "USD", "1.234 EUR", "USD 5 EUR"])("%s is asked about", async (cell) =>
    expect(await amountOf(cell)).toBe("unreadable"),
  );
});

describe("one mark with three digits behind it", () => {
  it("separates thousands where whole numbers of the column have no mark, and it ends in zero", async () => {
    expect(await amountOf("1,000", "", ["500", "20"])).toEqual([1000, undefined]);
    expect(await amountOf("1.000", "", ["500", "20"])).toEqual([1000, undefined]);
  });

  it("is read by what other columns of amounts prove", async () => {
    const read = async (price: string) => {
      const { lines } = await readText(
        `consignee\tdestination_country\tquantity\tUnit price\nUral OOO\tRU\t1,000\t${price}\n`,
      );
      return lines[0] && valuesOf(lines[0])["item.quantity"];
    };
    expect(await read("1,234.50")).toBe(1000);
    expect(await read("1.234,50")).toBe(1);
    expect(await read("5")).toBeUndefined();
  });

  it("is taken for thousands in a file that commas separate, which is said", async () => {
    const [value, , why] = (await amountOf("1,000")) as unknown[];
    expect([value, why]).toEqual([1000, expect.stringContaining("no cell of the file proves")]);
  });
});
