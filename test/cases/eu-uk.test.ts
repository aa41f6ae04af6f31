import { describe, expect, it } from "vitest";
import type { LineResult } from "../../src/verdict/result.ts";
import { screenOrders } from "./orders.ts";
import { publishedCases } from "./published.ts";
import { printScore, scorePublished } from "./score.ts";

interface Change {
  date?: string;
  exporter?: object;
  shipFrom?: string | undefined;
  to?: object;
  buyer?: object;
  item?: object;
  facts?: object;
}

/** Gear wheels from Germany to a buyer in the Emirates, but for what a test changes. */
function order({ date, exporter, shipFrom, to, buyer, item, facts }: Change): object {
  return {
    id: "order",
    date: date ?? "2025-06-01",
    ...(shipFrom !== undefined && { shipFrom }),
    destination: to ?? { country: "AE" },
    parties: [
      { role: "exporter", name: "Hohenlohe Getriebebau GmbH", country: "DE", ...exporter },
      { role: "purchaser", name: "Zimorodok Garden Centre", country: "AE", ...buyer },
    ],
    lines: [{ line: 1, description: "gear wheels", hs: "8483.40", eccn: "EAR99", origin: "DE", ...item }],
    facts: facts ?? {},
  };
}

async function screened(pack: string, change: Change): Promise<LineResult> {
  const [result] = await screenOrders([order(change)], [pack]);
  if (!result) throw new Error("no result");
  return result;
}

const british = { exporter: { name: "Kettle Works Ltd", country: "GB" }, shipFrom: "GB" };
const owner = (list: string, percent: number, name = "Tamarisk Ventures") => ({
  name,
  percent,
  facts: { "party.listed": [{ list }] },
});
const rulesOf = ({ findings }: LineResult) => findings.map(({ rule }) => rule);
const decisive = ({ findings }: LineResult) => findings.filter(({ effect }) => effect !== "advice");

describe("EU ownership before and after 2024-07-03", () => {
  const half = { buyer: { owners: [owner("EU-FSF", 50)] } };

  it("exactly 50 % of a listed owner is a flag on 2024-07-02 and forbidden on 2024-07-03", async () => {
    const before = await screened("eu", { ...half, date: "2024-07-02" });
    expect(before.verdict).toBe("review");
    expect(rulesOf(before)).toContain("eu/269-2014-2-listed-owner");
    const after = await screened("eu", { ...half, date: "2024-07-03" });
    expect(after.verdict).toBe("prohibited");
    expect(rulesOf(after)).toContain("eu/269-2014-2-ownership");
  });

  it("more than 50 % is forbidden on both days", async () => {
    for (const date of ["2024-07-02", "2024-07-03"]) {
      const change = { date, buyer: { owners: [owner("EU-FSF", 51)] } };
      expect((await screened("eu", change)).verdict).toBe("prohibited");
    }
  });

  it("shares of several listed owners count together", async () => {
    const owners = [owner("EU-FSF", 25, "Juniper Assets"), owner("EU-FSF", 25)];
    expect((await screened("eu", { buyer: { owners } })).verdict).toBe("prohibited");
  });

  it("control by a listed owner of 40 % is forbidden; control denied clears", async () => {
    const owners = [owner("EU-FSF", 40)];
    const controlled = (answer: string) => ({
      buyer: { owners, facts: { "party.controlledByListed": answer } },
    });
    expect((await screened("eu", controlled("yes"))).verdict).toBe("prohibited");
    expect((await screened("eu", controlled("no"))).verdict).toBe("clear");
  });
});

describe("UK ownership", () => {
  const ownedBy = (...owners: object[]) => screened("uk", { ...british, buyer: { owners } });

  it("exactly 50 % is not more than 50 %: a flag, no prohibition", async () => {
    const result = await ownedBy(owner("UK-SL", 50));
    expect(result.verdict).toBe("review");
    expect(rulesOf(result)).toEqual(["uk/2019-855-7-designated-owner"]);
  });

  it("51 % is forbidden, 30 % and 30 % of two persons are not", async () => {
    expect((await ownedBy(owner("UK-SL", 51))).verdict).toBe("prohibited");
    const two = await ownedBy(owner("UK-SL", 30, "Juniper Assets"), owner("UK-SL", 30));
    expect(two.verdict).toBe("review");
  });

  it("a list of the Union is not the British one", async () => {
    expect((await ownedBy(owner("EU-FSF", 100))).verdict).toBe("clear");
  });
});

describe("Annex IV of Regulation 833/2014", () => {
  const chips = { description: "microcontroller", hs: "8542.31", facts: { "item.eu": "none" } };
  const clause = { "shipment.noRussiaClause": "yes", "shipment.noBelarusClause": "yes" };
  const to = { country: "HK" };

  it("forbids chips to the body that it names", async () => {
    const buyer = { country: "HK", facts: { "party.listed": [{ list: "EU-833-IV" }] } };
    const result = await screened("eu", { to, buyer, item: chips, facts: clause });
    expect(result.verdict).toBe("prohibited");
    expect(rulesOf(result)).toContain("eu/833-2b-annex-iv");
  });

  it("does not follow ownership: a company that such a body owns whole is not named", async () => {
    const buyer = { country: "HK", owners: [owner("EU-833-IV", 100)] };
    const facts = {
      ...clause,
      "endUse.military": "no",
      "shipment.redFlagsResolved": ["annex-iv"],
    };
    const result = await screened("eu", { to, buyer, item: chips, facts });
    expect(rulesOf(result)).not.toContain("eu/833-2b-annex-iv");
    expect(result.verdict).toBe("clear");
  });

  it("is on no list at hand: chips to Hong Kong are a review until the buyer is looked up in it", async () => {
    const facts = { ...clause, "endUse.military": "no" };
    const result = await screened("eu", { to, buyer: { country: "HK" }, item: chips, facts });
    expect(decisive(result).map(({ rule }) => rule)).toEqual(["eu/833-2b-annex-iv-not-at-hand"]);
    expect(decisive(result)[0]?.text).toContain("annex-iv");
  });

  it("ships with whom it named outside Russia on 2023-12-19, each since its day", async () => {
    const buyer = { country: "HK", name: "Asia Pacific Links Ltd." };
    const on = (date: string) => screened("eu", { date, to, buyer, item: chips, facts: clause });
    expect(rulesOf(await on("2023-06-24"))).toContain("eu/833-2b-annex-iv");
    expect((await on("2023-06-24")).verdict).toBe("prohibited");
    expect(rulesOf(await on("2023-06-23"))).not.toContain("eu/833-2b-annex-iv");
  });

  it("leaves furniture alone", async () => {
    const buyer = { country: "HK", facts: { "party.listed": [{ list: "EU-833-IV" }] } };
    const item = { description: "office furniture", hs: "9403.30" };
    const facts = { "endUse.military": "no" };
    expect((await screened("eu", { to, buyer, item, facts })).verdict).toBe("clear");
  });
});

describe("what Union and British law reach", () => {
  const reaches = ({ regimes }: LineResult) => regimes.map((regime) => regime.reaches);

  it.each(["eu", "uk"])("%s does not reach Ohio to Mexico, and asks nothing", async (pack) => {
    const result = await screened(pack, {
      exporter: { name: "Toledo Gear Works Inc", country: "US" },
      shipFrom: "US",
      to: { country: "MX" },
      buyer: { name: "Engranes del Norte SA de CV", country: "MX" },
      item: { origin: "US" },
    });
    expect(reaches(result)).toEqual(["no"]);
    expect(result.findings).toEqual([]);
    expect(result.questions).toEqual([]);
    expect(result.verdict).toBe("clear");
  });

  it.each([
    ["eu", "a German exporter's gear wheels to Brazil", {}],
    [
      "uk",
      "British kettles to Canada",
      { ...british, item: { description: "electric kettles", hs: "8516.79" } },
    ],
  ] as [string, string, Change][])("%s reaches %s, and they are clear", async (pack, _, change) => {
    const to = { country: pack === "eu" ? "BR" : "CA" };
    const result = await screened(pack, { ...change, to, buyer: { name: "Oriole Pottery", ...to } });
    expect(reaches(result)).toEqual(["yes"]);
    expect(decisive(result)).toEqual([]);
    expect(result.questions).toEqual([]);
    expect(result.verdict).toBe("clear");
  });

  it("gear wheels to Russia: forbidden to the German, no matter of Union law for the Turk", async () => {
    const to = { country: "RU" };
    const buyer = { country: "RU", name: "Sever Mashiny" };
    expect((await screened("eu", { to, buyer })).verdict).toBe("prohibited");
    const turk = { exporter: { name: "Anadolu Disli AS", country: "TR" }, shipFrom: "TR" };
    expect(reaches(await screened("eu", { ...turk, to, buyer, item: { origin: "TR" } }))).toEqual(["no"]);
  });

  it("a German carrier brings Union law to a Turkish sale", async () => {
    const [result] = await screenOrders(
      [
        {
          ...order({ exporter: { country: "TR" }, shipFrom: "TR", item: { origin: "TR" } }),
          parties: [
            { role: "exporter", name: "Anadolu Disli AS", country: "TR" },
            { role: "carrier", name: "Elbe Reederei", country: "DE" },
            {
              role: "purchaser",
              name: "Zimorodok",
              country: "AE",
              facts: { "party.listed": [{ list: "EU-FSF" }] },
            },
          ],
        },
      ],
      ["eu"],
    );
    expect(result?.verdict).toBe("prohibited");
  });
});

describe("Russia", () => {
  it("a company of Russian law is connected with Russia wherever the goods go (UK), and not in Russia (EU)", async () => {
    const buyer = { facts: { "party.incorporatedIn": "RU" } };
    const item = { description: "compressors", hs: "8414.80", facts: { "item.ukSchedules": ["3E"] } };
    expect((await screened("uk", { ...british, buyer, item })).verdict).toBe("prohibited");
    expect((await screened("eu", { buyer, item })).verdict).toBe("clear");
  });

  it("while the schedules are not looked up, the line asks for them", async () => {
    const buyer = { facts: { "party.incorporatedIn": "RU" } };
    const result = await screened("uk", { ...british, buyer });
    expect(result.verdict).toBe("review");
    expect(result.questions.map(({ fact }) => fact)).toEqual(["item.ukSchedules"]);
  });

  it("nothing clears because the Union's measures may have lapsed, and the renewal is shown as not seen", async () => {
    const change = { to: { country: "RU" }, buyer: { country: "RU" } };
    const before = await screened("eu", { ...change, date: "2026-07-31" });
    const after = await screened("eu", { ...change, date: "2026-08-01" });
    expect([before.verdict, after.verdict]).toEqual(["prohibited", "prohibited"]);
    expect(rulesOf(before)).not.toContain("eu/833-renewal");
    expect(rulesOf(after)).toContain("eu/833-renewal");
  });

  it("bearings to a third country need the clause, to a partner country they do not", async () => {
    const item = { description: "ball bearings", hs: "8482.10" };
    const facts = { "shipment.noRussiaClause": "no", "shipment.noBelarusClause": "no" };
    const to = (country: string) => screened("eu", { to: { country }, buyer: { country }, item, facts });
    expect(rulesOf(await to("IN"))).toContain("eu/833-12g-no-russia-clause");
    expect((await to("CH")).verdict).toBe("clear");
  });
});

const cases = publishedCases();
describe.skipIf(cases.length === 0)("published cases of the Union and the United Kingdom", async () => {
  const scored = await scorePublished(cases, new Set(["eu", "uk"]));

  it("none is wrongly cleared", () => {
    expect(printScore(scored.filter(({ wronglyCleared }) => wronglyCleared))).toBe("");
  });

  it("of the Union every one comes out as it should", () => {
    expect(scored.filter(({ regime, passed }) => regime.startsWith("EU") && !passed)).toEqual([]);
  });
});
