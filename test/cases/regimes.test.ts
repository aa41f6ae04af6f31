import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { createScreener } from "../../src/screen.ts";
import type { LineResult } from "../../src/verdict/result.ts";
import { folder } from "../lists/stores.ts";
import { screenOrders } from "./orders.ts";

/** One order of a careful exporter: where it is, where it goes, what it is. */
interface Order {
  from: string;
  to: string;
  city?: string;
  item?: object;
  more?: object[];
  facts?: object;
  payment?: object;
}

const GEARS = { description: "gear wheels", hs: "8483.40", eccn: "EAR99" };
const FURNITURE = { description: "office furniture", hs: "9403.30", eccn: "EAR99" };
const WHEAT = { description: "wheat", hs: "1001.99", eccn: "EAR99" };
const CHIPS = { description: "microcontroller", hs: "8542.31", eccn: "EAR99" };
const WINE = { description: "red wine", hs: "2204.21", eccn: "EAR99" };

function shipment({ from, to, city, item = GEARS, more = [], facts, payment }: Order): object {
  return {
    id: "order",
    date: "2026-08-03",
    shipFrom: from,
    destination: { country: to, ...(city !== undefined && { city }) },
    parties: [
      { role: "exporter", name: "Lakeside Works", country: from, hqCountry: from },
      { role: "end-user", name: "Marigold Millworks", country: to, kind: "company" },
      ...more,
    ],
    lines: [{ line: 1, origin: from, quantity: 1, value: 400, currency: "USD", ...item }],
    ...(payment && { payment }),
    facts: facts ?? {},
  };
}

async function decide(order: Order, packs?: readonly string[]): Promise<LineResult> {
  const [result] = await screenOrders([shipment(order)], packs);
  if (!result) throw new Error("no result");
  return result;
}

const restricting = ({ findings }: LineResult) =>
  findings.filter(({ effect }) => effect !== "advice").map(({ rule }) => rule);
const reached = ({ regimes }: LineResult) =>
  Object.fromEntries(regimes.map(({ pack, reaches }) => [pack, reaches]));

describe("with every pack installed, plain trade stays plain", () => {
  it.each<[string, Order]>([
    ["Ohio to Mexico", { from: "US", to: "MX" }],
    ["Germany to Brazil", { from: "DE", to: "BR" }],
    ["Germany to India", { from: "DE", to: "IN" }],
    ["Britain to the Emirates", { from: "GB", to: "AE" }],
    ["Türkiye to Kazakhstan, priced in dollars", { from: "TR", to: "KZ" }],
    ["Türkiye to Russia, furniture priced in dollars", { from: "TR", to: "RU", item: FURNITURE }],
    ["China to Russia, wheat priced in dollars", { from: "CN", to: "RU", item: WHEAT }],
    ["China to Hong Kong, chips of EAR99", { from: "CN", to: "HK", item: CHIPS }],
    [
      "China to Russia, wine paid in yuan",
      { from: "CN", to: "RU", item: WINE, payment: { currency: "CNY" } },
    ],
    ["Brazil to Syria", { from: "BR", to: "SY" }],
    ["Brazil to Lebanon, wheat", { from: "BR", to: "LB", item: WHEAT }],
    ["Germany to Kyiv", { from: "DE", to: "UA", city: "Kyiv" }],
  ])("%s: no other law than that of the United States is asked about it", async (_, order) => {
    const result = await decide(order);
    const others = restricting(result).filter((rule) => !rule.startsWith("us-ear/"));
    expect(others).toEqual([]);
    const settled = result.questions.filter(({ settles }) =>
      settles.some((rule) => !rule.startsWith("us-ear/")),
    );
    expect(settled).toEqual([]);
  });

  it.each<[string, Order]>([
    ["Ohio to Mexico", { from: "US", to: "MX" }],
    ["Germany to Brazil", { from: "DE", to: "BR" }],
    ["Britain to Canada", { from: "GB", to: "CA" }],
  ])("%s is clear", async (_, order) => {
    const result = await decide(order);
    expect([result.verdict, restricting(result), result.questions]).toEqual(["clear", [], []]);
  });
});

describe("which regimes reach a line", () => {
  it.each<[string, Order, Record<string, string>]>([
    [
      "Germany to Brazil in euros",
      { from: "DE", to: "BR", item: { ...GEARS, currency: "EUR" } },
      { eu: "yes", uk: "no", "us-ofac": "no" },
    ],
    ["Britain to Canada", { from: "GB", to: "CA" }, { eu: "no", uk: "yes" }],
    ["Ohio to Mexico", { from: "US", to: "MX" }, { eu: "no", uk: "no", "us-ofac": "yes", "us-ear": "yes" }],
    [
      "Türkiye to Kazakhstan by a German carrier",
      { from: "TR", to: "KZ", more: [{ role: "carrier", name: "Elbe Reederei", country: "DE" }] },
      { eu: "yes", uk: "no" },
    ],
    [
      "Türkiye to Kazakhstan through a London bank",
      { from: "TR", to: "KZ", more: [{ role: "bank", name: "Thames Bank", country: "GB" }] },
      { eu: "no", uk: "yes" },
    ],
    [
      "China to Malaysia, priced in dollars, nobody says how it is paid",
      { from: "CN", to: "MY" },
      { eu: "no", uk: "no", "us-ofac": "unknown" },
    ],
    [
      "China to Malaysia, paid in dollars",
      { from: "CN", to: "MY", payment: { currency: "USD" } },
      { "us-ofac": "yes" },
    ],
    [
      "China to Malaysia, paid in yuan",
      { from: "CN", to: "MY", payment: { currency: "CNY" } },
      { "us-ofac": "no" },
    ],
    [
      "China to Malaysia, a US person takes part",
      { from: "CN", to: "MY", payment: { currency: "CNY" }, facts: { "shipment.usPerson": "yes" } },
      { "us-ofac": "yes" },
    ],
  ])("%s", async (_, order, expected) => {
    expect(reached(await decide(order))).toMatchObject(expected);
  });

  it("every pack says why, from what the line states", async () => {
    const { regimes } = await decide({ from: "DE", to: "BR", item: { ...GEARS, currency: "EUR" } });
    for (const { pack, because } of regimes) {
      expect(because.length, pack).toBeGreaterThan(0);
      for (const { label, fact } of because) expect(label ?? fact, pack).toBeTruthy();
    }
    const why = (of: string) => regimes.find(({ pack }) => pack === of)?.because ?? [];
    expect(why("eu")).toContainEqual(
      expect.objectContaining({
        label: "(a) from the Union",
        fact: "shipment.shipFrom",
        value: "DE",
        truth: "yes",
      }),
    );
    expect(why("uk")).toContainEqual(
      expect.objectContaining({ fact: "shipment.shipFrom", value: "DE", truth: "no" }),
    );
    expect(why("us-ofac")).toContainEqual(
      expect.objectContaining({ fact: "party.country", party: "exporter Lakeside Works", truth: "no" }),
    );
  });

  it("what would settle whether a regime reaches is named as missing", async () => {
    const { regimes } = await decide({ from: "CN", to: "MY" });
    expect(regimes.find(({ pack }) => pack === "us-ofac")?.because).toEqual([
      expect.objectContaining({ fact: "payment.currency", truth: "unknown" }),
    ]);
  });
});

describe("a line that says neither who exports nor from where", () => {
  it("is asked that once, for all the regimes that may reach it, before any of their lists is missed", async () => {
    const line = { line: 1, ...GEARS, origin: "US", value: 400, currency: "USD" };
    const order = {
      id: "order",
      date: "2026-08-03",
      destination: { country: "MX" },
      parties: [{ role: "end-user", name: "Marigold Millworks", country: "MX", kind: "company" }],
      lines: [line],
    };
    const screener = await createScreener({ lists: folder(), packs: ["eu", "uk"] });
    const source = { stream: Readable.from(JSON.stringify({ shipments: [order] })), name: "orders.json" };
    const results: LineResult[] = [];
    for await (const result of screener.screen(source, { format: "json" }))
      if (result.verdict !== "unreadable") results.push(result);
    expect(results.map(({ verdict }) => verdict)).toEqual(["review"]);
    expect(results[0]?.questions.map(({ fact, settles }) => [fact, settles])).toEqual([
      ["shipment.shipFrom", ["eu/list-eu-fsf", "uk/list-uk-sl"]],
    ]);
  });
});

describe("the currency of payment is asked where dollars would change the answer", () => {
  const asks = async (order: Order) => (await decide(order, ["us-ofac"])).questions.map(({ fact }) => fact);

  it("not for goods that no order forbids to Russia", async () => {
    expect(await asks({ from: "CN", to: "RU", item: WHEAT })).toEqual([]);
  });

  it("for wine to Russia priced in dollars", async () => {
    expect(await asks({ from: "CN", to: "RU", item: WINE })).toEqual(["payment.currency"]);
  });

  it("not for wine to Russia priced in yuan", async () => {
    expect(await asks({ from: "CN", to: "RU", item: { ...WINE, currency: "CNY" } })).toEqual([]);
  });

  it.each<[string, object]>([
    ["a blocked buyer", { "party.listed": [{ list: "SDN" }] }],
    [
      "a buyer under a sectoral directive",
      { "party.listed": [{ list: "SSI", measure: "eo13662-directive-2" }] },
    ],
  ])("for %s, once nobody of the United States takes part by what is said", async (_, facts) => {
    const more = [{ role: "purchaser", name: "Tikhaya Gavan", country: "RU", facts }];
    const order = { from: "CN", to: "AE", item: WHEAT, more, payment: { termsDays: 180 } };
    const open = await asks(order);
    expect(open).toContain("shipment.usPerson");
    expect(open).not.toContain("payment.currency");
    expect(await asks({ ...order, facts: { "shipment.usPerson": "no" } })).toContain("payment.currency");
  });

  it.each<[string, Order]>([
    ["go on to Iran", { from: "CN", to: "AE", item: WINE, facts: { "endUse.reexportTo": ["IR"] } }],
    ["pass through it", { from: "CN", to: "TM", item: WINE, facts: { "shipment.transit": ["IR"] } }],
    ["come from there", { from: "AE", to: "CH", item: { ...WINE, origin: "IR" } }],
  ])("for goods that %s, in the same way", async (_, order) => {
    expect(await asks(order)).not.toContain("payment.currency");
    const answered = { ...order, facts: { ...order.facts, "shipment.usPerson": "no" } };
    expect(await asks(answered)).toContain("payment.currency");
  });

  it("owners in Russia are not asked by the law of the United States while nothing ties the sale to it", async () => {
    const wheat = { from: "CN", to: "RU", item: WHEAT };
    expect(restricting(await decide(wheat, ["us-ofac"]))).toEqual([]);
    const inDollars = await decide({ ...wheat, payment: { currency: "USD" } }, ["us-ofac"]);
    expect(restricting(inDollars)).toEqual(["us-ofac/50-percent-rule"]);
  });
});
