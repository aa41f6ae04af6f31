import { describe, expect, it } from "vitest";
import { installedRules } from "../../src/installed.ts";
import { VERDICTS } from "../../src/verdict/finding.ts";
import type { LineResult } from "../../src/verdict/result.ts";
import { decided, listed, type Order } from "./china-orders.ts";

/** Each situation in which a party stands between two laws: the order, the same order without the other law, and the rule that tells. */
const SITUATIONS: Record<string, { rule: string; caught: Order; free: Order }> = {
  "a Chinese seller, and a party that a prohibition order protects": {
    rule: "cn/2021-1-prohibition-order",
    caught: {
      to: "CN",
      buyer: { name: "Hengli Petrochemical (Dalian) Refinery Co., Ltd.", ...listed("SDN") },
    },
    free: {
      date: "2026-05-01",
      to: "CN",
      buyer: { name: "Hengli Petrochemical (Dalian) Refinery Co., Ltd.", ...listed("SDN") },
    },
  },
  "a Chinese seller whom American law keeps from a third country": {
    rule: "cn/2021-1-report",
    caught: {
      to: "RU",
      item: {
        description: "oscilloscope",
        hs: "9030.20",
        eccn: "3A992.a",
        madeWith: { usTechnology: "yes" },
      },
    },
    free: {
      to: "RU",
      exporter: { country: "TR" },
      from: "TR",
      item: {
        description: "oscilloscope",
        hs: "9030.20",
        eccn: "3A992.a",
        madeWith: { usTechnology: "yes" },
      },
    },
  },
  "whoever refuses a Chinese customer for a foreign list": {
    rule: "cn/afsl-12-listed-customer",
    caught: { from: "US", to: "CN", buyer: listed("EL") },
    free: { from: "US", to: "CN" },
  },
  "a Chinese seller who means to say in public that he stops": {
    rule: "cn/public-statement",
    caught: { to: "RU", facts: { "shipment.publicStatement": "yes" } },
    free: { to: "RU" },
  },
  "a Chinese party that is asked for data on end use": {
    rule: "cn/data-asked-from-abroad",
    caught: { from: "US", to: "CN", facts: { "shipment.endUseDataAsked": "yes" } },
    free: { from: "US", to: "VN", facts: { "shipment.endUseDataAsked": "yes" } },
  },
  "a holder of Chinese goods for a company on China's control list": {
    rule: "cn/control-list-abroad",
    caught: {
      from: "PL",
      to: "DE",
      buyer: { name: "HENSOLDT AG" },
      item: { hs: "8112.92", origin: "CN", facts: { "item.cn": "3C001" } },
    },
    free: {
      from: "PL",
      to: "DE",
      buyer: { name: "HENSOLDT AG" },
      item: { hs: "8112.92", origin: "CA", facts: { "item.cn": "3C001" } },
    },
  },
  "an operator of the Union, and the American embargo of Cuba": {
    rule: "eu/2271-96-blocking-statute",
    caught: { from: "DE", to: "CU" },
    free: { from: "DE", to: "BR" },
  },
  "a resident of Germany who is asked for a boycott declaration": {
    rule: "eu/awv-7-boycott-declaration",
    caught: { from: "DE", to: "KW", facts: { "shipment.boycottDeclaration": "yes" } },
    free: { from: "FR", to: "KW", facts: { "shipment.boycottDeclaration": "yes" } },
  },
  "a US person who is asked to join a boycott": {
    rule: "us-ear/760.5-boycott-request",
    caught: { from: "US", to: "KW", facts: { "shipment.boycottDeclaration": "yes" } },
    free: { from: "TR", to: "KW", facts: { "shipment.boycottDeclaration": "yes" } },
  },
  "a person of the United Kingdom, and the American embargo of Cuba": {
    rule: "uk/2271-96-blocking",
    caught: { from: "GB", to: "CU" },
    free: { from: "GB", to: "BR" },
  },
  "a Canadian company, and the American embargo of Cuba": {
    rule: "ca/fema-1996-cuba",
    caught: { from: "CA", to: "CU" },
    free: { from: "CA", to: "BR" },
  },
};

const PACKS = ["us-ear", "us-ofac", "eu", "uk", "un", "cn", "jp", "ca", "ch"];
const caught = await decided(
  Object.fromEntries(Object.entries(SITUATIONS).map(([name, { caught }]) => [name, caught])),
  PACKS,
);
const free = await decided(
  Object.fromEntries(Object.entries(SITUATIONS).map(([name, { free }]) => [name, free])),
  PACKS,
);
const conflicts = (result: LineResult | undefined) =>
  (result?.findings ?? []).filter(({ conflict }) => conflict !== undefined);

describe.each(Object.entries(SITUATIONS))("%s", (name, { rule }) => {
  it("is told what stands against what, what may be said and what not", () => {
    const finding = conflicts(caught[name]).find((one) => one.rule === rule);
    expect(
      finding,
      conflicts(caught[name])
        .map((one) => one.rule)
        .join(),
    ).toBeDefined();
    expect(finding?.effect).toBe("advice");
    expect(finding?.conflict?.between.length).toBeGreaterThanOrEqual(2);
    expect(finding?.conflict?.maySay.length).toBeGreaterThan(0);
    expect(finding?.conflict?.mayNotSay.length).toBeGreaterThan(0);
  });

  it("and is told nothing where the one law does not reach", () => {
    expect(conflicts(free[name]).map((one) => one.rule)).not.toContain(rule);
  });
});

it("a conflict takes nothing from a verdict: each is that of the strictest other finding", () => {
  for (const result of [...Object.values(caught), ...Object.values(free)]) {
    const others = result.findings.filter(({ effect }) => effect !== "advice").map(({ effect }) => effect);
    const strictest = VERDICTS.find((verdict) => others.includes(verdict as never)) ?? "clear";
    expect(result.verdict).toBe(strictest);
  }
});

it("every conflict in the rules names its instruments with a day, a year or a number, and whoever is caught", async () => {
  const { rules } = await installedRules();
  const told = rules.flatMap(({ id, effect }) =>
    effect.kind === "conflict" ? [{ id, ...effect.conflict }] : [],
  );
  expect(told.map(({ id }) => id).sort()).toEqual(
    Object.values(SITUATIONS)
      .map(({ rule }) => rule)
      .sort(),
  );
  for (const { id, who, between } of told) {
    expect(who, id).not.toBe("");
    expect(between.join(" "), id).toMatch(/\d/);
  }
});

it("those that must be reported say to whom and by when", async () => {
  const { rules } = await installedRules();
  const reported = rules.flatMap(({ id, effect }) =>
    effect.kind === "conflict" && effect.conflict.report ? [[id, effect.conflict.report.to]] : [],
  );
  expect(Object.fromEntries(reported)).toMatchObject({
    "cn/2021-1-prohibition-order": expect.stringContaining("Ministry of Commerce"),
    "cn/2021-1-report": expect.stringContaining("Ministry of Commerce"),
    "eu/2271-96-blocking-statute": "the European Commission",
    "us-ear/760.5-boycott-request": expect.stringContaining("Antiboycott"),
    "ca/fema-1996-cuba": "the Attorney General of Canada",
  });
});
