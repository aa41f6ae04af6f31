import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import type { Impact } from "../../src/impact/impact.ts";
import type { TradeRow } from "../../src/impact/trade.ts";
import { impactOf } from "../../src/impact/two-days.ts";
import { explainedOf, fallOf, numberOf, percent } from "../../src/impact/words.ts";
import { createScreener } from "../../src/screen.ts";
import { storyLists } from "../story.ts";

const FOLDER = fileURLToPath(new URL("../../fixtures/impact-2022/", import.meta.url));

describe("the orders of February and March 2022, by the law before and after", () => {
  let impact: Impact;
  beforeAll(async () => {
    const lists = await storyLists();
    const [before, after] = [
      await createScreener({ lists, asOf: "2022-02-23" }),
      await createScreener({ lists, asOf: "2022-03-28" }),
    ];
    const orders = { path: join(FOLDER, "orders.csv"), name: "orders.csv" };
    impact = await impactOf([orders], before, after, {}, () => {});
  });

  const row = (product: string) =>
    impact.trade!.rows.find((one) => one.product.endsWith(product)) as TradeRow;

  it("falls as was reported: laptops over 40 %, phones over 60 %, base stations 98 %, all goods 27 %", () => {
    expect(row("laptop computer").fell).toBeGreaterThan(0.4);
    expect(row("smartphone").fell).toBeGreaterThan(0.6);
    expect(row("4G base station").fell).toBeCloseTo(0.98);
    expect(impact.trade!.total.fell).toBeCloseTo(0.27);
  });

  it("is explained by the law in the order of its exceptions, and goods that no rule reaches not at all", () => {
    expect(row("4G base station").explained).toEqual({ from: 1, to: 1 });
    expect(row("smartphone").explained!.from).toBeLessThan(1);
    for (const product of ["construction toy", "sports shoe", "camera drone under 1 kg"])
      expect(row(product).explained).toEqual({ from: 0, to: 0 });
  });

  it("before the war every order was clear, and each that is stopped has its citation", () => {
    expect(impact.total.before.clear.lines).toBe(33);
    expect(impact.causes.map(({ cite }) => cite)).toEqual(["15 CFR 746.8(a)(2)"]);
  });

  it("the whole of it is expected, and the table of the story's README is this one", async () => {
    await expect(`${JSON.stringify(impact.trade, null, 2)}\n`).toMatchFileSnapshot(
      join(FOLDER, "expected.json"),
    );
    const readme = readFileSync(join(FOLDER, "README.md"), "utf8");
    const { rows, total } = impact.trade!;
    for (const one of [...rows, total]) {
      const { product, first, last, stopped, held } = one;
      const name = product.replace(/^\d+ /, "").replace(" under 1 kg", "");
      const cells = [
        name,
        numberOf(first),
        numberOf(last),
        fallOf(one),
        percent(stopped),
        percent(held),
        explainedOf(one),
      ];
      expect(readme).toContain(`| ${cells.join(" | ")} |`);
    }
  });
});
