import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { DEFAULTS } from "../../src/config.ts";
import { createScreener, type Screener } from "../../src/screen.ts";
import type { LineResult } from "../../src/verdict/result.ts";
import { folder, importFixture } from "../lists/stores.ts";

const HOUSE = fileURLToPath(new URL("../../fixtures/house", import.meta.url));

const dir = folder();
for (const file of [
  "us-csl-sanctions-2026-08-01.csv",
  "un-2026-08-01.xml",
  "eu-fsf.xml",
  "uk-sanctions-list.xml",
]) {
  await importFixture(file, dir);
}
const screener = await createScreener({
  lists: dir,
  config: { ...DEFAULTS, lists: { ...DEFAULTS.lists, require: [] } },
});

interface Sale {
  /** Where the exporter is: by that the law that binds is chosen. */
  exporter?: string;
  /** The party that the list names, in its role. */
  party: string;
  role?: string;
  country: string;
  owners?: object[];
  termsDays?: number;
  facts?: object;
}

/** Filter paper for a mill in the Emirates, with one party whose name stands on a list. */
async function sell(
  {
    exporter = "US",
    party,
    role = "purchaser",
    country,
    owners = [{ name: "Ferme Aubert", percent: 100 }],
    ...rest
  }: Sale,
  by = screener,
): Promise<LineResult> {
  const shipment = {
    id: "order",
    date: "2026-09-30",
    shipFrom: exporter,
    destination: { country: "AE" },
    parties: [
      { role: "exporter", name: "Lakeside Paper Works", country: exporter },
      { role, name: party, country, owners },
      { role: "end-user", name: "Marigold Millworks", country: "AE", kind: "company" },
    ],
    lines: [{ line: 1, description: "filter paper", hs: "4805.40", eccn: "EAR99", origin: exporter }],
    ...(rest.termsDays !== undefined && { payment: { termsDays: rest.termsDays } }),
    facts: rest.facts ?? {},
  };
  const source = { stream: Readable.from(JSON.stringify({ shipments: [shipment] })), name: "orders.json" };
  for await (const result of by.screen(source, { format: "json" })) {
    if (result.verdict !== "unreadable") return result;
  }
  throw new Error("no result");
}

const BANK = { party: "Belogorsk Kreditnyy Soyuz PAO", country: "RU" };
const OIL = { party: "Taymyr Nefteprom PAO", country: "RU" };
const ARMS = { party: "Zlatoust Oborontekhnika AO", country: "RU" };
const SHELF = { party: "Pechorskiy Shelfovyy Bur AO", country: "RU" };
const ROPES = { party: "Vostochnyy Kanatnyy Zavod PAO", country: "RU" };

/** A sale, the verdict, and the rule with its citation that says what the list means. */
type Effect = [sale: string, Sale, verdict: string, rule: string, cite: string | RegExp];

describe("each list means what it means, and says so with its citation", () => {
  it.each<Effect>([
    [
      "SDN: blocked",
      { party: "Khrustalnaya Meridian Optika AO", country: "RU" },
      "prohibited",
      "us-ofac/blocked-person",
      /31 CFR 587\.201/,
    ],
    [
      "SSI, Directive 1, 15 days: credit",
      { ...BANK, termsDays: 15 },
      "prohibited",
      "us-ofac/589.202-directive-1-banks",
      /Directive 1/,
    ],
    [
      "SSI, Directive 2, 61 days: credit",
      { ...OIL, termsDays: 61 },
      "prohibited",
      "us-ofac/589.203-directive-2-energy",
      /Directive 2/,
    ],
    [
      "SSI, Directive 3, 31 days: credit",
      { ...ARMS, termsDays: 31 },
      "prohibited",
      "us-ofac/589.204-directive-3-defence",
      /Directive 3/,
    ],
    [
      "SSI, Directive 4, for the Arctic shelf of Russia: goods",
      { ...SHELF, facts: { "endUse.oilGasProject": "yes", "facility.country": "RU" } },
      "prohibited",
      "us-ofac/589.205-directive-4-oil-projects",
      /Directive 4/,
    ],
    [
      "NS-MBS, Directive 3 of EO 14024, 15 days: credit",
      { ...ROPES, termsDays: 15 },
      "prohibited",
      "us-ofac/eo-14024-directive-3-debt",
      /EO 14024/,
    ],
    [
      "FSE: no dealing",
      { party: "Periwinkle Bunkering FZC", country: "AE" },
      "prohibited",
      "us-ofac/evaders",
      /EO 13608/,
    ],
    [
      "UN: frozen",
      { exporter: "BR", party: "Mulindwa Specimen Gold Traders", country: "CD" },
      "prohibited",
      "un/consolidated-list",
      /Security Council/,
    ],
    [
      "EU: frozen",
      { exporter: "DE", party: "Zavod Primer AO", country: "RU" },
      "prohibited",
      "eu/269-2014-2-asset-freeze",
      /269\/2014/,
    ],
    [
      "UK: frozen",
      { exporter: "GB", party: "JSC Severny Vektor Example", country: "RU" },
      "prohibited",
      "uk/2018-13-asset-freeze",
      /regulations 11 to 15/,
    ],
  ])("%s", async (_sale, sale, verdict, rule, cite) => {
    const result = await sell(sale);
    const finding = result.findings.find((one) => one.rule === rule);
    expect(finding, result.findings.map((one) => one.rule).join(", ")).toBeDefined();
    expect(finding?.effect).toBe("prohibited");
    expect(finding?.cite).toMatch(cite);
    expect(finding?.party?.name).toBe(sale.party);
    expect(finding?.match?.band).toBe("match");
    expect(result.verdict).toBe(verdict);
  });

  it.each<[string, Sale, string]>([
    ["SSI, Directive 1, 14 days", { ...BANK, termsDays: 14 }, "589.202-directive-1-banks"],
    ["SSI, Directive 2, 60 days", { ...OIL, termsDays: 60 }, "589.203-directive-2-energy"],
    ["SSI, Directive 3, 30 days", { ...ARMS, termsDays: 30 }, "589.204-directive-3-defence"],
    [
      "SSI, Directive 4, for another use",
      { ...SHELF, facts: { "endUse.oilGasProject": "no" } },
      "589.205-directive-4-oil-projects",
    ],
    ["NS-MBS, Directive 3, 14 days", { ...ROPES, termsDays: 14 }, "eo-14024-directive-3-debt"],
  ])("%s: the goods are free under OFAC's rules", async (_sale, sale, rule) => {
    const { findings } = await sell(sale);
    const ofac = findings.filter(({ pack, effect }) => pack === "us-ofac" && effect !== "advice");
    expect(
      ofac.map((one) => one.rule),
      rule,
    ).toEqual([]);
  });

  it.each<[string, Sale, string, RegExp]>([
    [
      "CAPTA: the payment's route",
      { party: "Liupanshan Commercial Bank Co Ltd", role: "bank", country: "CN" },
      "us-ofac/capta-payment-route",
      /correspondent accounts/,
    ],
    [
      "CMIC: securities, not goods",
      { party: "Hongqiao Marine Guidance Group Co Ltd", country: "CN" },
      "us-ofac/cmic-securities-only",
      /no effect on goods/,
    ],
    ["PLC: transfers", { party: "Yazid Abu Samrat", country: "PS" }, "us-ofac/plc-payments", /not blocked/],
  ])("%s: told, and the line is clear under OFAC's rules", async (_sale, sale, rule, says) => {
    const { findings } = await sell(sale);
    const ofac = findings.filter(({ pack }) => pack === "us-ofac");
    expect(ofac.map((one) => [one.rule, one.effect])).toEqual([[rule, "advice"]]);
    expect(ofac[0]?.text).toMatch(says);
  });

  it("a ship that the UK list bars from ports is looked into; nothing of it is frozen", async () => {
    const ship = { party: "Polar Specimen", role: "vessel", country: "PA" };
    const { findings } = await sell({ exporter: "GB", ...ship });
    expect(findings.map(({ rule, effect }) => [rule, effect])).toEqual([
      ["uk/sanctions-list-transport", "review"],
    ]);
  });

  it("a list binds those whom its law binds: a party frozen by the Union is none of OFAC's or the United Kingdom's", async () => {
    const frozen = { party: "Zavod Primer AO", country: "AE" };
    for (const exporter of ["US", "GB"]) {
      const { findings } = await sell({ exporter, ...frozen });
      const restricting = findings.filter(({ effect }) => effect === "prohibited");
      expect(restricting).toEqual([]);
    }
  });
});

describe("a list that no official rule speaks of", () => {
  const banned = "Ivan Petrovich Vymyshlenny";
  const own = [
    ["Example Logistik GmbH", "house/own-list-letter", "review"],
    ["Specimen Components FZE", "house/own-list-is-informed", "license-required"],
    [banned, "house/own-list-ban", "prohibited"],
  ] as const;
  const opened = folder();
  const config = { ...DEFAULTS, lists: { ...DEFAULTS.lists, require: [] } };
  let plain: Screener;
  beforeAll(async () => {
    await importFixture("house-bans-2026-11-02.csv", opened);
    plain = await createScreener({ lists: opened, config });
  });

  it("is looked at, with what to do", async () => {
    const looked = [["lists/no-rule", "review"]];
    const australian = folder();
    await importFixture("au-dfat.xlsx", australian, { published: "2026-08-01" });
    const there = await createScreener({ lists: australian, config });
    expect(await found(there, { party: "Zavod Primer AO", country: "RU" })).toEqual(looked);
    for (const [party] of own) expect(await found(plain, { party })).toEqual(looked);
  });

  it("the owner behind a party too, and nobody else", async () => {
    expect(await found(plain, { owners: [{ name: banned, percent: 10 }] })).toEqual([
      ["lists/no-rule", "review"],
    ]);
    expect(await found(plain, {})).toEqual([]);
  });

  it("the house says what its own list means", async () => {
    const ruled = await createScreener({ lists: opened, config, house: HOUSE });
    for (const [name, rule, effect] of own)
      expect(await found(ruled, { party: name })).toEqual([[rule, effect]]);
    expect(await found(ruled, { owners: [{ name: banned, percent: 10 }] })).toEqual([
      ["house/own-list-ban", "prohibited"],
    ]);
  });

  async function found(screener: Screener, sale: Partial<Sale>): Promise<string[][]> {
    const { findings } = await sell(
      { exporter: "BR", party: "Marigold Trading", country: "AE", ...sale },
      screener,
    );
    return findings
      .filter(({ rule }) => /no-rule|own-list/.test(rule))
      .map(({ rule, effect }) => [rule, effect]);
  }
});
