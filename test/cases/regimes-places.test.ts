import { describe, expect, it } from "vitest";
import type { LineResult } from "../../src/verdict/result.ts";
import { screenOrders } from "./orders.ts";

interface Sale {
  date?: string;
  shipFrom?: string;
  exporter?: object;
  buyer?: object;
  to?: object;
  more?: object[];
  item?: object;
  transit?: string[];
  facts?: object;
}

/** Compressors of a Turkish seller to a buyer in the Emirates, but for what a case changes. */
const sale = ({ date, shipFrom, exporter, buyer, to, more, item, transit, facts }: Sale): object => ({
  id: "order",
  date: date ?? "2026-08-03",
  shipFrom: shipFrom ?? "TR",
  destination: to ?? { country: "AE" },
  ...(transit && { transit }),
  parties: [
    { role: "exporter", name: "Anadolu Pompa AS", country: "TR", ...exporter },
    { role: "purchaser", name: "Zimorodok Garden Centre", country: "AE", kind: "company", ...buyer },
    ...(more ?? []),
  ],
  lines: [
    {
      line: 1,
      description: "compressors",
      hs: "8414.80",
      eccn: "EAR99",
      origin: "TR",
      currency: "EUR",
      ...item,
    },
  ],
  facts: facts ?? {},
});

async function decide(pack: string, sales: readonly Sale[]): Promise<LineResult[]> {
  return screenOrders(sales.map(sale), [pack]);
}

describe.each([
  ["eu", "DE", "shipment.euPerson"],
  ["uk", "GB", "shipment.ukPerson"],
])("whom the law of %s binds", (pack, country, person) => {
  it.each<[string, Sale]>([
    ["who ships from there", { shipFrom: country }],
    ["who ships through it", { transit: [country] }],
    ["an exporter who is there", { exporter: { country } }],
    ["an exporter under its law", { exporter: { facts: { "party.incorporatedIn": country } } }],
    ["a forwarder there", { more: [{ role: "forwarder", name: "Weser Spedition", country }] }],
    ["a carrier there", { more: [{ role: "carrier", name: "Weser Reederei", country }] }],
    ["a bank there", { more: [{ role: "bank", name: "Weser Bank", country }] }],
    [
      "a carrier under its law, wherever it is",
      {
        more: [
          {
            role: "carrier",
            name: "Weser Reederei",
            country: "SG",
            facts: { "party.incorporatedIn": country },
          },
        ],
      },
    ],
    ["who signs there", { more: [{ role: "signatory", name: "A. Weser", country }] }],
    ["a buyer there who sells on", { buyer: { country } }],
    ["another person of it who takes part", { facts: { [person]: "yes" } }],
  ])("%s", async (_, one) => {
    const [result] = await decide(pack, [one]);
    expect(result?.regimes.map(({ reaches }) => reaches)).toEqual(["yes"]);
  });

  it("nobody else: a maker of the goods or a receiver there binds no foreign seller", async () => {
    const results = await decide(pack, [
      {},
      { more: [{ role: "manufacturer", name: "Weser Werke", country }] },
      { to: { country }, buyer: { country } },
    ]);
    for (const { regimes } of results) expect(regimes.map(({ reaches }) => reaches)).toEqual(["no"]);
  });
});

describe("connected with Russia, wherever the goods go (United Kingdom)", () => {
  const listed = {
    item: { facts: { "item.ukSchedules": ["3E"] } },
    shipFrom: "GB",
    exporter: { country: "GB" },
  };
  const owners = [{ name: "Juniper Assets", percent: 100 }];

  it.each<[string, Sale]>([
    ["delivered there", { to: { country: "RU" } }],
    ["meant to go on to there", { facts: { "endUse.reexportTo": ["RU"] } }],
    ["for a plant there", { facts: { "facility.country": "RU" } }],
    ["to a buyer there", { buyer: { country: "RU", owners } }],
    ["to a company of Russian law", { buyer: { facts: { "party.incorporatedIn": "RU" } } }],
    ["to a company with its seat there", { buyer: { hqCountry: "RU" } }],
  ])("%s: forbidden", async (_, one) => {
    const [result] = await decide("uk", [{ ...listed, ...one }]);
    expect(result?.findings.filter(({ effect }) => effect === "prohibited").map(({ rule }) => rule)).toEqual([
      "uk/2019-855-part-5-scheduled-goods",
    ]);
  });

  it("to a company of the Emirates with Russian owners: not by these words alone", async () => {
    const buyer = { owners: [{ name: "A person in Moscow", country: "RU", percent: 100 }] };
    const [result] = await decide("uk", [{ ...listed, buyer }]);
    expect(result?.verdict).toBe("clear");
  });

  it("began on 2022-03-01", async () => {
    const russia = { ...listed, to: { country: "RU" }, buyer: { country: "RU", owners } };
    const [before, after] = await decide("uk", [
      { ...russia, date: "2022-02-28" },
      { ...russia, date: "2022-03-01" },
    ]);
    expect(before?.findings.map(({ effect }) => effect)).not.toContain("prohibited");
    expect(after?.verdict).toBe("prohibited");
  });
});

describe("the embargoes of the Security Council", () => {
  const CARTRIDGES = { description: "cartridges", hs: "9306.30", eccn: "0A505.a" };
  const COUNTRIES = ["CD", "CF", "IQ", "IR", "KP", "LB", "LY", "SD", "SO"];
  const NOT_READ = ["AF", "HT", "SS", "YE"];

  it.each(COUNTRIES)("cartridges to %s need a licence", async (country) => {
    const [result] = await decide("un", [{ to: { country }, item: CARTRIDGES }]);
    expect(result?.findings.map(({ rule }) => rule)).toContain("un/arms-embargoes");
    expect(result?.verdict).toBe("license-required");
  });

  it.each(NOT_READ)("cartridges to %s are a review: its embargo was not read", async (country) => {
    const [result] = await decide("un", [{ to: { country }, item: CARTRIDGES }]);
    expect(result?.findings.map(({ rule }) => rule)).toEqual(["un/arms-elsewhere"]);
  });

  it.each(["9301.20", "8710.00", "8906.10"])("goods of %s are arms", async (hs) => {
    const item = { description: "goods", hs, eccn: "0A919" };
    const [embargoed, notRead, free] = await decide(
      "un",
      ["LY", "YE", "CA"].map((country) => ({ to: { country }, item })),
    );
    expect([embargoed, notRead, free].map((result) => result?.verdict)).toEqual([
      "license-required",
      "review",
      "clear",
    ]);
  });

  it("North Korea: any goods to it, on to it or from it are a review", async () => {
    const results = await decide("un", [
      { to: { country: "KP" } },
      { facts: { "endUse.reexportTo": ["KP"] } },
      { item: { origin: "KP" } },
    ]);
    expect(results.map(({ verdict }) => verdict)).toEqual(["review", "review", "review"]);
  });

  it("Iran: listed nuclear and missile items to it and on to it since 2025-09-28", async () => {
    const item = { description: "maraging steel", hs: "7224.90", eccn: "1C216" };
    const on = { facts: { "endUse.reexportTo": ["IR"] }, item };
    const results = await decide("un", [
      { to: { country: "IR" }, item },
      on,
      { ...on, date: "2025-09-28" },
      { ...on, date: "2025-09-27" },
    ]);
    expect(results.map(({ verdict }) => verdict)).toEqual([
      "license-required",
      "license-required",
      "license-required",
      "clear",
    ]);
  });
});
