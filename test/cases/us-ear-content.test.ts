import { describe, expect, it } from "vitest";
import { contentOf } from "../../src/report/telling.ts";
import type { LineResult } from "../../src/verdict/result.ts";
import { screenOrders } from "./orders.ts";

/** A controller board made in Shenzhen, worth 1,000, with the US parts that a case names. */
function board(usContent: string[], to: string, more: object = {}, date = "2026-08-03"): object {
  return {
    id: "SO-1",
    date,
    shipFrom: "CN",
    destination: { country: to },
    parties: [
      { role: "exporter", name: "Shenzhen Mingtang Controls", country: "CN" },
      { role: "end-user", name: "Example Works", country: to, kind: "company" },
    ],
    endUse: { military: "no" },
    lines: [
      {
        line: 1,
        description: "controller board",
        hs: "8537.10",
        eccn: "EAR99",
        origin: "CN",
        value: 1000,
        currency: "CNY",
        usOrigin: "no",
        madeWith: { usTechnology: "no", usSoftware: "no", usEquipment: "no" },
        facts: { "item.usContent": usContent, "item.usContent600Series": "no", "item.containsUsIc": "no" },
        ...more,
      },
    ],
  };
}

async function decided(...given: Parameters<typeof board>): Promise<LineResult> {
  const [result] = await screenOrders([board(...given)], ["us-ear"]);
  return result as LineResult;
}

const SUBJECT = "us-ear/734.4-d-twenty-five-percent";
const names = ({ regimes }: LineResult) => JSON.stringify(regimes);

describe("the worksheet of US content (15 CFR part 734, supplement no. 2)", () => {
  const chips = ["3A991 200", "EAR99 8537.10 60", "3A001.a.2 40"];

  it("counts what would need a license to the destination, part by part", async () => {
    const { usContent } = await decided(chips, "RU");
    expect(usContent?.parts.map(({ eccn, hs, value, counts }) => [eccn, hs, value, counts])).toEqual([
      ["3A991", null, 200, "yes"],
      ["EAR99", "853710", 60, "yes"],
      ["3A001.a.2", null, 40, "yes"],
    ]);
    expect([usContent?.of, usContent?.percent]).toEqual([1000, { from: 30, to: 30 }]);
  });

  it("is told in one sentence", async () => {
    expect(contentOf(await decided(chips, "CN"))).toBe(
      "US content: 3A991 200 does not count; EAR99 8537.10 60 does not count; 3A001.a.2 40 counts; 4 % of 1000.",
    );
  });

  it.each([
    ["to China a chip controlled for anti-terrorism alone does not count", "CN", "2026-08-03", 4],
    ["to Russia it did not before the war", "RU", "2022-02-23", 4],
    ["listed items of categories 3 to 9 since the first day", "RU", "2022-02-24", 24],
    ["to Iran all that is listed", "IR", "2026-08-03", 24],
    ["to Cuba all of it", "CU", "2026-08-03", 30],
    ["to Japan nothing", "JP", "2026-08-03", 0],
  ])("%s", async (_what, to, date, percent) => {
    expect((await decided(chips, to, {}, date)).usContent?.percent).toEqual({ from: percent, to: percent });
  });

  it("decides the level: above 25 percent to Russia, above 10 to Iran", async () => {
    const reaches = async (usContent: string[], to: string) =>
      (await decided(usContent, to)).regimes.find(({ pack }) => pack === "us-ear")?.reaches;
    expect(await reaches(["3A991 250"], "RU")).toBe("no");
    expect(await reaches(["3A991 251"], "RU")).toBe("yes");
    expect(await reaches(["3A001.a.2 100"], "IR")).toBe("no");
    expect(await reaches(["3A001.a.2 101"], "IR")).toBe("yes");
    expect(names(await decided(["3A991 251"], "RU"))).toContain(SUBJECT);
  });

  it("leaves the share open while a part has no paragraph, no value or no sense, and does not overrule what is stated", async () => {
    const open = await decided(["3B001 400"], "JP");
    expect(open.usContent?.percent).toEqual({ from: 0, to: 40 });
    expect((await decided(["some American chips"], "RU")).usContent?.percent).toBeNull();
    expect((await decided(["3A991 300"], "RU", { value: null })).usContent?.percent).toBeNull();
    const asked = (result: LineResult) => result.questions.map(({ fact }) => fact);
    expect(asked(await decided(["some American chips"], "RU"))).toContain("item.usContentPercent");
    const stated = await decided(["3A991 300"], "RU", { usContentPercent: 8 });
    expect(stated.usContent?.percent).toEqual({ from: 30, to: 30 });
    expect(stated.regimes.find(({ pack }) => pack === "us-ear")?.reaches).toBe("no");
  });

  it("is not there for a line that names no parts", async () => {
    expect((await decided([], "RU", { facts: {} })).usContent).toBeUndefined();
  });
});
