import { expect, it } from "vitest";
import { screenOrders } from "./orders.ts";

const owner = (country: string, percent: number, more: object = {}) => ({
  name: `Tamarisk of ${country}`,
  country,
  percent,
  ...more,
});

async function verdict(pack: string, order: object): Promise<string> {
  const [result] = await screenOrders([{ id: "SO-1", date: "2024-06-01", ...order }], [pack]);
  return result!.verdict;
}

const toIran = (owners: object[]) => ({
  shipFrom: "TR",
  destination: { country: "IR" },
  parties: [
    { role: "exporter", name: "Lanting Trade House", country: "TR", owners },
    { role: "end-user", name: "Zimorodok Garden Centre", country: "IR" },
  ],
  lines: [{ line: 1, description: "Pumps", hs: "8413.70", eccn: "EAR99", origin: "TR" }],
});

it.each<[string, object[], string]>([
  ["all of it", [owner("US", 100)], "prohibited"],
  ["half of it", [owner("US", 50)], "prohibited"],
  ["it through a company in between", [owner("NL", 100, { owners: [owner("US", 60)] })], "prohibited"],
  ["less than half", [owner("US", 40)], "review"],
  ["half, and somebody else the other half", [owner("US", 50), owner("DE", 50)], "prohibited"],
])(
  "a Turkish company to Iran of which a US company owns %s: 31 CFR 560.215",
  async (_name, owners, expected) => expect(await verdict("us-ofac", toIran(owners))).toBe(expected),
);

const toOwned = (owners: object[]) => ({
  shipFrom: "US",
  destination: { country: "ES" },
  parties: [
    { role: "exporter", name: "Lanting Trade House", country: "US" },
    { role: "end-user", name: "Zimorodok Garden Centre", country: "ES", owners },
  ],
  lines: [{ line: 1, description: "Pumps", hs: "8413.70", eccn: "EAR99", origin: "US" }],
});

it.each<[string, string]>([
  ["CU", "prohibited"],
  ["IR", "review"],
  ["FR", "clear"],
])("a Spanish company that belongs to one of %s: %s", async (country, expected) =>
  expect(await verdict("us-ofac", toOwned([owner(country, 100)]))).toBe(expected),
);

it("a company abroad with a Russian owner is connected with Russia only by the law that it is under itself", async () => {
  const order = (more: object) => ({
    shipFrom: "GB",
    destination: { country: "KZ" },
    parties: [
      { role: "exporter", name: "Lanting Trade House", country: "GB" },
      {
        role: "end-user",
        name: "Zimorodok Garden Centre",
        country: "KZ",
        owners: [owner("RU", 100)],
        ...more,
      },
    ],
    lines: [
      {
        line: 1,
        description: "Compressors",
        hs: "8414.80",
        origin: "GB",
        facts: { "item.ukSchedules": ["3E"], "item.uk": "none" },
      },
    ],
  });
  expect(await verdict("uk", order({ facts: { "party.incorporatedIn": "RU" } }))).toBe("prohibited");
  expect(await verdict("uk", order({}))).toBe("clear");
});

/** What the chip of an American to Germany comes to, by what is told of the German buyer. */
async function chip(buyer: object): Promise<string[]> {
  const [result] = await screenOrders(
    [
      {
        id: "SO-1",
        date: "2026-08-01",
        shipFrom: "US",
        destination: { country: "DE" },
        parties: [
          { role: "exporter", name: "Lanting Trade House", country: "US", hqCountry: "US" },
          { role: "end-user", name: "Zimorodok Garden Centre", country: "DE", kind: "company", ...buyer },
        ],
        endUse: { military: "no" },
        lines: [{ line: 1, description: "Processors", hs: "8542.31", eccn: "3A090.b", origin: "US" }],
      },
    ],
    ["us-ear"],
  );
  return result?.questions.map(({ fact }) => fact) ?? [];
}

it.each<[string, object[]]>([
  ["two of Cuba, half and half", [owner("CU", 50), owner("CU", 50)]],
  ["Cuba and France, half and half", [owner("CU", 50), owner("FR", 50)]],
  [
    "Cuba behind a company of no stated country",
    [{ name: "Between", percent: 100, owners: [owner("CU", 100)] }],
  ],
  ["a company of Cuba behind which one of France stands", [owner("CU", 100, { owners: [owner("FR", 100)] })]],
  ["a Cuban", [owner("CU", 100, { kind: "individual" })]],
  ["one organized in Cuba", [{ name: "Abroad", percent: 100, facts: { "party.incorporatedIn": "CU" } }]],
])("a Spanish company that belongs to %s: 31 CFR 515.302", async (_name, owners) =>
  expect(await verdict("us-ofac", toOwned(owners))).toBe("prohibited"),
);

it("a share of Cuba that nobody states is asked", async () =>
  expect(await verdict("us-ofac", toOwned([{ name: "Tamarisk", country: "CU" }]))).toBe("review"));

it("an owner in Germany does not tell that nobody in China stands behind it: the headquarters are asked", async () => {
  expect(await chip({})).toContain("party.hqCountry");
  expect(await chip({ owners: [owner("DE", 100)] })).toContain("party.hqCountry");
  expect(await chip({ hqCountry: "DE" })).not.toContain("party.hqCountry");
});
