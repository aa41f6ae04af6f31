import { describe, expect, it } from "vitest";
import { RULES_DIR } from "../../src/installed.ts";
import { RuleBook } from "../../src/rules/book.ts";
import { givenLine } from "../../src/rules/given.ts";
import { readRules } from "../../src/rules/load.ts";
import type { Verdict } from "../../src/verdict/finding.ts";
import { judge } from "../../src/verdict/judge.ts";

type Given = Record<string, unknown>;

interface Order {
  facts: Given;
  parties: Given[];
}

const book = new RuleBook(await readRules(RULES_DIR));
const packs = new Set(["us-ofac", "eu", "uk", "un"]);

function decide({ facts, parties }: Order): { verdict: Verdict; found: string } {
  const { line } = givenLine({ ...facts, parties });
  const result = judge(line, book.on(line.date), { packs, listProblem: () => undefined });
  return { verdict: result.verdict, found: result.findings.map(({ rule }) => rule).join(", ") };
}

const RANK: Record<Verdict, number> = { clear: 0, review: 1, "license-required": 2, prohibited: 3 };

/** Goods with the annex of Regulation 833/2014 that lists them. */
const GOODS: Given[] = [
  ["848340", "XXIII"],
  ["848210", "XL"],
  ["854231", "VII"],
  ["847130", "XXIII"],
  ["100199", "none"],
  ["300490", "none"],
  ["220421", "XVIII"],
  ["730424", "II"],
  ["880730", "XI"],
].map(([hs, annex]) => ({ "item.hs": hs, "item.annexes833": [annex] }));

/** Numbers that look random and are the same on every run (Park and Miller's generator). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 0x7fffffff;
    return state / 0x7fffffff;
  };
}

function orders(count: number): Order[] {
  const next = numbers(20261125);
  const pick = <T>(things: readonly T[]): T => things[Math.floor(next() * things.length)] as T;
  const some = (chance: number, facts: () => Given): Given => (next() < chance ? facts() : {});
  return Array.from({ length: count }, (): Order => {
    const from = pick(["US", "DE", "GB", "CN", "TR", "FR"]);
    const to = pick(["RU", "RU", "BY", "KZ", "CN", "HK", "AE", "IR", "CU", "KP", "SY", "UA", "BR", "MX"]);
    return {
      facts: {
        date: pick(["2022-03-20", "2023-03-01", "2024-04-01", "2024-08-01", "2025-06-01", "2026-08-03"]),
        "shipment.shipFrom": from,
        "destination.country": to,
        ...pick(GOODS),
        "item.eccn": pick(["EAR99", "EAR99", "3A991.a", "5A992.c", "3A001.a"]),
        "item.eu": pick(["none", "3A001"]),
        "item.uk": "none",
        "item.origin": from,
        "item.currency": pick(["USD", "EUR"]),
        "item.unitValueEur": pick(["20", "800"]),
        "item.annexes765": ["none"],
        "item.ukSchedules": [pick(["none", "3E"])],
        ...some(0.5, () => ({ "endUse.oilGasProject": pick(["yes", "no"]) })),
        "payment.termsDays": pick(["10", "45", "120"]),
        "payment.currency": pick(["USD", "EUR", "CNY"]),
        "endUse.military": pick(["no", "no", "yes"]),
        "shipment.noRussiaClause": pick(["yes", "no"]),
        "shipment.noBelarusClause": "yes",
      },
      parties: [
        { role: "exporter", name: "Exporter", country: from, hqCountry: from },
        {
          role: "end-user",
          name: "End user",
          country: to,
          kind: pick(["company", "individual", "government"]),
          owners: [{ name: "The founders", percent: 100 }],
          ...some(0.3, () => ({ listed: [{ on: pick(["SDN", "SSI", "EU-FSF", "UK-SL", "UN", "CAPTA"]) }] })),
        },
        {
          role: "bank",
          name: "Bank",
          country: pick([to, from]),
          kind: "bank",
          owners: [{ name: "The state", percent: 100 }],
        },
      ],
    };
  });
}

const all = orders(250).map((order) => ({ order, before: decide(order) }));

const withParty = ({ facts, parties }: Order, role: string, change: (party: Given) => Given): Order => ({
  facts,
  parties: parties.map((party) => (party["role"] === role ? change(party) : party)),
});
const listedToo =
  (on: string, more: Given = {}) =>
  (party: Given): Given => ({ ...party, listed: [...((party["listed"] as Given[]) ?? []), { on, ...more }] });

describe("250 orders under the packs us-ofac, eu, uk and un", () => {
  it("are decided in every way, or the comparisons would say little", () => {
    expect([...new Set(all.map(({ before }) => before.verdict))].sort()).toEqual([
      "clear",
      "license-required",
      "prohibited",
      "review",
    ]);
  });

  it.each<[string, (order: Order) => Order]>([
    ...["SDN", "SSI", "NS-MBS", "FSE", "CAPTA", "UN", "EU-FSF", "UK-SL", "EU-833-IV"].map(
      (on): [string, (order: Order) => Order] => [
        `the buyer is on ${on} too`,
        (order) => withParty(order, "end-user", listedToo(on)),
      ],
    ),
    [
      "the buyer may be on the SDN List",
      (order) => withParty(order, "end-user", listedToo("SDN", { possible: "yes" })),
    ],
    ["the bank is on the SDN List", (order) => withParty(order, "bank", listedToo("SDN"))],
    ...["SDN", "SSI", "EU-FSF", "UK-SL", "UN"].map((on): [string, (order: Order) => Order] => [
      `somebody on ${on} owns 20 percent`,
      (order) =>
        withParty(order, "end-user", (party) => ({
          ...party,
          owners: [
            { name: "The founders", percent: 80 },
            { name: "Owner", percent: 20, listed: [{ on }] },
          ],
        })),
    ]),
    [
      "a US person takes part",
      ({ facts, parties }) => ({ facts: { ...facts, "shipment.usPerson": "yes" }, parties }),
    ],
    [
      "it goes on to Russia",
      ({ facts, parties }) => ({ facts: { ...facts, "endUse.reexportTo": ["RU"] }, parties }),
    ],
    [
      "it passes through Iran",
      ({ facts, parties }) => ({ facts: { ...facts, "shipment.transit": ["IR"] }, parties }),
    ],
  ])("%s: no verdict is weaker for it", (_, change) => {
    for (const { order, before } of all) {
      const after = decide(change(order));
      expect(RANK[after.verdict], `${JSON.stringify(order)}\n${before.found}`).toBeGreaterThanOrEqual(
        RANK[before.verdict],
      );
    }
  });

  it.each([
    "destination.country",
    "shipment.shipFrom",
    "item.hs",
    "item.unitValueEur",
    "item.annexes765",
    "item.ukSchedules",
    "payment.termsDays",
    "item.currency",
    "endUse.oilGasProject",
    "shipment.noRussiaClause",
  ])("%s is taken away: nothing clears that was not clear, nothing becomes forbidden", (fact) => {
    for (const { order, before } of all) {
      const { [fact]: _taken, ...facts } = order.facts;
      const after = decide({ facts, parties: order.parties });
      const told = `${JSON.stringify(order)}\nbefore ${before.verdict}: ${before.found}\nafter ${after.verdict}: ${after.found}`;
      if (before.verdict !== "clear") expect(after.verdict, told).not.toBe("clear");
      if (before.verdict !== "prohibited") expect(after.verdict, told).not.toBe("prohibited");
    }
  });
});
