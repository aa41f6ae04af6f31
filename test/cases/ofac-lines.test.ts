import { describe, expect, it } from "vitest";
import type { LineResult } from "../../src/verdict/result.ts";
import { screenOrders } from "./orders.ts";

const BLOCKED = { "party.listed": [{ list: "SDN", programme: "RUSSIA-EO14024" }] };

/** An order of filter paper to a mill, as a US exporter writes it, with what a case changes. */
function order({ exporter = "US", to = { country: "AE" }, buyer = {}, line = {}, ...rest }: Changes): object {
  return {
    id: "SO-1",
    date: "2026-08-03",
    shipFrom: exporter,
    destination: to,
    parties: [
      { role: "exporter", name: "Lakeside Paper Works", country: exporter, hqCountry: exporter },
      { role: "end-user", name: "Marigold Millworks", country: to.country, kind: "company", ...buyer },
      ...(rest.more ?? []),
    ],
    lines: [
      { line: 1, description: "filter paper", hs: "4805.40", eccn: "EAR99", origin: exporter, ...line },
    ],
    ...(rest.date !== undefined && { date: rest.date }),
    ...(rest.payment && { payment: rest.payment }),
    ...(rest.authorization && { authorization: rest.authorization }),
    ...(rest.facts && { facts: rest.facts }),
  };
}

interface Changes {
  exporter?: string;
  to?: { country: string; city?: string };
  buyer?: object;
  line?: object;
  more?: object[];
  date?: string;
  payment?: object;
  authorization?: object;
  facts?: object;
}

async function decide(changes: Changes, packs: string[] = ["us-ofac"]): Promise<LineResult> {
  const [result] = await screenOrders([order(changes)], packs);
  if (!result) throw new Error("no result");
  return result;
}

const verdictOf = async (changes: Changes) => (await decide(changes)).verdict;
const rulesOf = ({ findings }: LineResult) => findings.map(({ rule }) => rule);

describe("plain trade under the packs us-ofac and un", () => {
  it.each<[string, Changes, string]>([
    ["German parts to Brazil", { exporter: "DE", to: { country: "BR" }, line: { currency: "EUR" } }, "no"],
    ["Ohio to Mexico", { to: { country: "MX" }, line: { currency: "USD" } }, "yes"],
    ["German parts to Russia", { exporter: "DE", to: { country: "RU" }, line: { currency: "EUR" } }, "no"],
    ["US paper to Kyiv", { to: { country: "UA", city: "Kyiv" } }, "yes"],
  ])("%s: clear, nothing is asked", async (_name, changes, reaches) => {
    const result = await decide(changes, ["us-ofac", "un"]);
    expect(rulesOf(result).filter((rule) => !rule.includes("eo-14071"))).toEqual([]);
    expect(result.questions).toEqual([]);
    expect(result.verdict).toBe("clear");
    expect(result.regimes.find(({ pack }) => pack === "us-ofac")?.reaches).toBe(reaches);
  });
});

describe("a blocked person", () => {
  const roles = ["purchaser", "intermediate-consignee", "forwarder", "notify-party", "carrier", "vessel"];
  it.each([...roles, "bank", "signatory", "owner"])("as %s stops a US exporter", async (role) => {
    const more = [{ role, name: "Tikhaya Gavan", country: "RU", facts: BLOCKED }];
    expect(await verdictOf({ more })).toBe("prohibited");
  });

  it.each<[string, Changes]>([
    ["a US person takes part", { facts: { "shipment.usPerson": "yes" } }],
    ["it is paid in dollars", { payment: { currency: "USD" } }],
    ["the goods are of US origin", { line: { origin: "US" } }],
    ["a US bank pays", { more: [{ role: "bank", name: "Prairie Bank", country: "US" }] }],
  ])("stops a Turkish exporter where %s", async (_name, changes) => {
    expect(await verdictOf({ exporter: "TR", buyer: { facts: BLOCKED }, ...changes })).toBe("prohibited");
  });

  it("is a review for a Turkish exporter of whom nothing is known, who is asked once whether US law reaches the sale", async () => {
    const { verdict, questions } = await decide({ exporter: "TR", buyer: { facts: BLOCKED } });
    expect(verdict).toBe("review");
    expect(questions.map(({ fact }) => fact)).toEqual(["item.usOrigin", "shipment.usPerson"]);
  });

  it.each<[string, string | undefined, string[]]>([
    ["a price in dollars", "USD", ["payment.currency"]],
    ["no price in any currency", undefined, ["item.currency"]],
    ["a price in lira", "TRY", []],
  ])("after the answer that no US person takes part, %s", async (_name, currency, asked) => {
    const { verdict, questions } = await decide({
      exporter: "TR",
      buyer: { facts: BLOCKED },
      line: { usOrigin: "no", ...(currency && { currency }) },
      facts: { "shipment.usPerson": "no" },
    });
    expect(questions.map(({ fact }) => fact)).toEqual(asked);
    expect(verdict).toBe(asked.length > 0 ? "review" : "clear");
  });

  it("leaves a Turkish exporter without any nexus free, and tells of secondary sanctions", async () => {
    const result = await decide({
      exporter: "TR",
      buyer: { facts: BLOCKED },
      line: { usOrigin: "no" },
      payment: { currency: "TRY" },
      facts: { "shipment.usPerson": "no" },
    });
    expect(result.verdict).toBe("clear");
    expect(rulesOf(result)).toEqual(["us-ofac/secondary-sanctions"]);
  });
});

describe("ownership under OFAC's 50 Percent Rule", () => {
  const blocked = (name: string, percent?: number) => ({
    name,
    ...(percent !== undefined && { percent }),
    facts: BLOCKED,
  });
  const of = (...owners: object[]) => decide({ buyer: { owners } });

  it.each<[string, object[]]>([
    ["exactly 50 percent of one", [blocked("Juniper Assets", 50)]],
    ["25 and 25 of two strangers, together", [blocked("Juniper Assets", 25), blocked("Marula Trust", 25)]],
    [
      "50 of a company that a blocked person owns by 50: a chain, not a quarter",
      [{ name: "Holding", percent: 50, owners: [blocked("Juniper Assets", 50)] }],
    ],
    [
      "10 straight and 40 through a company so owned",
      [
        blocked("Juniper Assets", 10),
        { name: "Holding", percent: 40, owners: [blocked("Juniper Assets", 50)] },
      ],
    ],
  ])("%s: blocked", async (_name, owners) => {
    const result = await of(...owners);
    expect(result.verdict).toBe("prohibited");
    expect(rulesOf(result)).toContain("us-ofac/50-percent-rule");
  });

  it.each<[string, object[]]>([
    ["49 percent", [blocked("Juniper Assets", 49)]],
    [
      "80 of a company that a blocked person owns by 49",
      [{ name: "Holding", percent: 80, owners: [blocked("Juniper Assets", 49)] }],
    ],
    [
      "25 straight and 25 through a company owned by 25",
      [
        blocked("Juniper Assets", 25),
        { name: "Holding", percent: 25, owners: [blocked("Juniper Assets", 25)] },
      ],
    ],
  ])("%s: not blocked", async (_name, owners) => {
    expect(rulesOf(await of(...owners))).not.toContain("us-ofac/50-percent-rule");
  });

  it("control does not block, it is looked into", async () => {
    const facts = { "party.controlledByListed": "yes" };
    const result = await decide({ buyer: { owners: [blocked("Juniper Assets", 40)], facts } });
    expect([result.verdict, rulesOf(result)]).toEqual(["review", ["us-ofac/faq-398-minority-owner"]]);
  });

  it("a share that may reach 50, or that nobody knows, is a review that asks for it", async () => {
    for (const owners of [
      [blocked("Juniper Assets")],
      [blocked("Juniper Assets", 30), { name: "Somebody", percent: 20 }, blocked("Marula Trust")],
    ]) {
      const { verdict, questions } = await of(...owners);
      expect(verdict).toBe("review");
      expect(questions.map(({ fact }) => fact)).toContain("party.owners");
    }
  });

  it("began on 2014-08-13, which is before the pack holds the law", async () => {
    const buyer = { owners: [blocked("Juniper Assets", 50)] };
    expect(rulesOf(await decide({ date: "2014-08-12", buyer }))).not.toContain("us-ofac/50-percent-rule");
    expect(rulesOf(await decide({ date: "2014-08-13", buyer }))).toContain("us-ofac/50-percent-rule");
  });
});

describe("Syria", () => {
  it.each([
    ["2025-05-22", "prohibited"],
    ["2025-05-23", "review"],
    ["2025-06-30", "review"],
    ["2025-07-01", "clear"],
  ])("on %s: %s", async (date, verdict) => {
    expect(await verdictOf({ date, to: { country: "SY" } })).toBe(verdict);
  });
});

describe("payment terms with a company under Directive 2 of EO 13662", () => {
  const buyer = { facts: { "party.listed": [{ list: "SSI", measure: "eo13662-directive-2" }] } };
  it.each([
    [60, "clear"],
    [61, "prohibited"],
  ])("%s days: %s", async (termsDays, verdict) => {
    expect(await verdictOf({ to: { country: "IN" }, buyer, payment: { termsDays } })).toBe(verdict);
  });

  it("are asked where nobody states them", async () => {
    const { verdict, questions } = await decide({ to: { country: "IN" }, buyer });
    expect(verdict).toBe("review");
    expect(questions.map(({ fact }) => fact)).toEqual(["payment.termsDays"]);
  });

  it("do not matter to an entry whose directive nobody knows: it is looked up first", async () => {
    const unknown = { facts: { "party.listed": [{ list: "SSI" }] } };
    const result = await decide({ to: { country: "IN" }, buyer: unknown, payment: { termsDays: 10 } });
    expect([result.verdict, rulesOf(result)]).toEqual(["review", ["us-ofac/directive-not-stated"]]);
  });
});

describe("lists that do not touch goods", () => {
  it.each([
    ["CMIC", "us-ofac/cmic-securities-only"],
    ["CAPTA", "us-ofac/capta-payment-route"],
  ])("%s is told, and clears", async (list, rule) => {
    const result = await decide({ to: { country: "CN" }, buyer: { facts: { "party.listed": [{ list }] } } });
    expect([result.verdict, rulesOf(result)]).toEqual(["clear", [rule]]);
  });
});

describe("licenses", () => {
  const cuba = { to: { country: "CU" } };
  it("T10 or T11 on the line lifts once it is said to cover it", async () => {
    expect(await verdictOf({ ...cuba, authorization: { code: "T11" } })).toBe("license-required");
    const covered = { ...cuba, authorization: { code: "T11" }, facts: { "authorization.covers": "yes" } };
    expect(await verdictOf(covered)).toBe("clear");
  });

  it.each<[string, object[], string]>([
    ["RUSSIA-EO14024 alone", [{ list: "SDN", programme: "RUSSIA-EO14024" }], "clear"],
    ["another programme beside it", [{ list: "SDN", programme: ["RUSSIA-EO14024", "CYBER2"] }], "prohibited"],
    ["no programme stated", [{ list: "SDN" }], "prohibited"],
  ])("wheat through a bank blocked under %s", async (_name, listed, verdict) => {
    const more = [
      { role: "bank", name: "Tikhaya Gavan Bank", country: "RU", facts: { "party.listed": listed } },
    ];
    const line = { description: "wheat", hs: "1001.99", facts: { "item.foodMedicine": "yes" } };
    expect(await verdictOf({ to: { country: "RU" }, line, more })).toBe(verdict);
  });

  it("insulin to Iran goes under 560.530, to its army it does not", async () => {
    const line = { description: "insulin", hs: "3004.31", facts: { "item.foodMedicine": "yes" } };
    expect(await verdictOf({ to: { country: "IR" }, line })).toBe("clear");
    expect(await verdictOf({ to: { country: "IR" }, line, buyer: { kind: "military" } })).toBe("prohibited");
  });
});

describe("the consolidated list of the Security Council", () => {
  it("stops whoever exports", async () => {
    const buyer = { facts: { "party.listed": [{ list: "UN" }] } };
    expect((await decide({ exporter: "BR", to: { country: "CD" }, buyer }, ["un"])).verdict).toBe(
      "prohibited",
    );
  });
});
