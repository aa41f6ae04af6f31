import { describe, expect, it } from "vitest";
import type { LineResult } from "../../src/verdict/result.ts";
import { screenOrders } from "./orders.ts";
import { expectedOf, russiaCases, shipmentOf } from "./russia.ts";

const DAYS = {
  "before the rule": "2025-09-28",
  "first day": "2025-09-29",
  "in force": "2025-10-15",
  "last day before the stay": "2025-11-09",
  stayed: "2026-03-01",
  "last day of the stay": "2026-11-09",
  "after the stay": "2026-11-10",
} as const;

interface Owned {
  percent?: number | string;
  listing?: object;
  country?: string;
  facts?: object;
}

/** US-origin EAR99 machine parts to a company with one listed owner. */
function order(id: string, date: string, { percent, listing, country = "CN", facts = {} }: Owned): object {
  const share = percent === undefined ? {} : { percent };
  const owner = { name: "Qingquan Holdings", country, ...share };
  return {
    id,
    date,
    shipFrom: "US",
    destination: { country },
    endUse: { military: "no" },
    parties: [
      { role: "exporter", name: "Lanting Trade House", country: "US" },
      {
        role: "end-user",
        name: "Zimorodok Garden Centre",
        country,
        kind: "company",
        owners: [{ ...owner, facts: { "party.listed": [listing ?? { list: "EL", policy: "denial" }] } }],
      },
    ],
    lines: [{ line: 1, description: "machine parts", hs: "848790", eccn: "EAR99", origin: "US" }],
    facts,
  };
}

const rules = ({ findings }: LineResult) => findings.map(({ rule }) => rule);
const RULE = "us-ear/744.11-a-1-affiliates";
const FLAG = "us-ear/732-supp-3-flag-29-ownership";
const STAYED = { facts: { "shipment.affiliatesStayed": "yes" } };

const SHARES: Record<string, Owned> = {
  "60": { percent: 60 },
  "50": { percent: 50 },
  "49.9": { percent: 49.9 },
  "10": { percent: 10 },
  unknown: {},
};

const cases = russiaCases().filter(({ id }) => id.startsWith("affiliate-"));
const unlisted = order("unlisted", DAYS["after the stay"], {}) as { parties: object[] };
unlisted.parties[1] = {
  role: "end-user",
  name: "Zimorodok Garden Centre",
  country: "CN",
  owners: [{ name: "Ferme Aubert", country: "FR", percent: 100 }],
};
const results = new Map(
  (
    await screenOrders(
      [
        ...cases.map(shipmentOf),
        ...Object.entries(DAYS).flatMap(([day, date]) =>
          Object.entries(SHARES).map(([share, owned]) => order(`${share} ${day}`, date, owned)),
        ),
        order("stated as stayed", DAYS["after the stay"], { percent: 60, ...STAYED }),
        unlisted,
      ],
      ["us-ear"],
    )
  ).map((one) => [one.shipment, one]),
);
const result = (id: string) => results.get(id) as LineResult;

describe.skipIf(cases.length === 0)("the ownership rule: cases with a known right answer", () => {
  it.each(cases.map((one) => [one.id, one] as const))("%s", (id, one) => {
    expect(expectedOf(one).verdicts).toContain(result(id).verdict);
  });
});

describe("a company that an Entity List party owns", () => {
  it.each([
    ["before the rule", "review"],
    ["first day", "license-required"],
    ["in force", "license-required"],
    ["last day before the stay", "license-required"],
    ["stayed", "review"],
    ["last day of the stay", "review"],
    ["after the stay", "license-required"],
  ] as const)("to 60 percent, %s: %s", (day, verdict) => {
    const one = result(`60 ${day}`);
    expect(one.verdict).toBe(verdict);
    expect(rules(one)).toContain(verdict === "review" ? FLAG : RULE);
  });

  it("has the policy of its owner's entry", () => {
    const finding = result("60 in force").findings.find(({ rule }) => rule === RULE);
    expect(finding?.policy).toBe("denial");
  });

  it("has the strictest policy of its owners' entries, whatever its own says", async () => {
    const two = order("two", DAYS["in force"], {}) as { parties: object[] };
    const owner = (name: string, policy: string) => ({
      name,
      country: "CN",
      percent: 30,
      facts: { "party.listed": [{ list: "EL", policy }] },
    });
    two.parties[1] = {
      role: "end-user",
      name: "Zimorodok Garden Centre",
      country: "CN",
      facts: { "party.listed": [{ list: "EL", scope: "named-projects", policy: "approval" }] },
      owners: [owner("Qingquan Holdings", "case-by-case"), owner("Baihe Group", "presumption-of-denial")],
    };
    const [one] = await screenOrders([two], ["us-ear"]);
    expect(one?.findings.find(({ rule }) => rule === RULE)?.policy).toBe("presumption-of-denial");
  });

  it("is told, after the stay, that nobody has confirmed its end", () => {
    const notice = "us-ear/744.11-affiliates-unconfirmed";
    expect(rules(result("60 after the stay"))).toContain(notice);
    expect(rules(result("60 in force"))).not.toContain(notice);
  });

  it("is a flag again where a further stay is stated", () => {
    expect(result("stated as stayed").verdict).toBe("review");
    expect(rules(result("stated as stayed"))).toContain(FLAG);
  });

  it.each(["49.9", "10"])("to %s percent is a flag at every date", (share) => {
    for (const day of Object.keys(DAYS)) {
      expect(result(`${share} ${day}`).verdict, day).toBe("review");
      expect(rules(result(`${share} ${day}`)), day).toContain(FLAG);
    }
  });

  it("to exactly 50 percent needs a license", () => {
    expect(result("50 in force").verdict).toBe("license-required");
  });

  it("by a share that nobody knows is never clear", () => {
    for (const day of Object.keys(DAYS)) expect(result(`unknown ${day}`).verdict, day).toBe("review");
  });
});

it("an owner that no list names is no sign", () => {
  expect(result("unlisted").verdict).toBe("clear");
});
