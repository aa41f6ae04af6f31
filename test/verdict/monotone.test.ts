import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { RULES_DIR } from "../../src/installed.ts";
import type { LineFacts } from "../../src/line.ts";
import { push } from "../../src/multimap.ts";
import { ALWAYS, type Effect, type Rule, type RuleSet } from "../../src/rules/ast.ts";
import { RuleBook } from "../../src/rules/book.ts";
import { givenLine } from "../../src/rules/given.ts";
import { readRules } from "../../src/rules/load.ts";
import { within } from "../../src/rules/walk.ts";
import { type LineVerdict, VERDICTS, type Verdict } from "../../src/verdict/finding.ts";
import { judge } from "../../src/verdict/judge.ts";
import { russiaCases } from "../cases/russia.ts";

type Given = Record<string, unknown> & { parties: Record<string, unknown>[] };

// Every day of the law that a line falls on is compiled once; how long that takes is no matter here.
vi.setConfig({ testTimeout: 120_000 });

const ruleSet = await readRules(RULES_DIR);
const book = new RuleBook(ruleSet);
const packs = new Set(ruleSet.packs.map(({ id }) => id));

function decide(given: Given, from: RuleBook = book): LineVerdict {
  return decideLine(givenLine(given).line, from);
}

function decideLine(line: LineFacts, from: RuleBook): LineVerdict {
  return judge(line, from.on(line.date), { packs, listProblem: () => undefined });
}

const told = ({ verdict, findings, lifted }: LineVerdict) => [
  verdict,
  findings.map(({ rule, effect, policy, cite, confirmed }) => [rule, effect, policy, cite, confirmed]),
  lifted,
];

/** 0 is the strictest. */
const rank = (verdict: Verdict): number => VERDICTS.indexOf(verdict);

/** Facts that some rule presumes while nobody states them: taking such a one away is stating the presumption. */
const PRESUMED = new Set(presumedIn(ruleSet).keys());
/** A line that claims no licence carries none, and a sign that nobody gave is no sign. */
const UNSTATED_IS_NONE = new Set([
  "authorization.number",
  "authorization.exception",
  "item.description",
  "endUse.text",
]);
/** Where not to know is itself the trigger: § 746.8(a)(4) "cannot determine", § 744.23(a)(2)(ii). */
const TRIGGERS = new Set(["endUse.oilGasProject", "facility.advancedNode"]);

/** The rules that presume each fact. */
function presumedIn({ rules }: RuleSet): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, versions } of rules) {
    const visit = (condition: Rule["versions"][number]["when"]): void => {
      if ("fact" in condition && condition.presumed) push(found, condition.fact, id);
      for (const part of within(condition)) visit(part);
    };
    for (const { when } of versions) visit(when);
  }
  return found;
}

const yesNo = fc.constantFrom("yes", "no");
const LISTINGS: readonly object[] = [
  { on: "EL", footnote: 3, scope: "all-items", policy: "denial" },
  { on: "EL", footnote: 4, scope: "all-items", policy: "presumption-of-denial" },
  { on: "EL", scope: "ccl", policy: "case-by-case" },
  { on: "EL", scope: "named-projects", policy: "denial" },
  { on: "EL", possible: "yes" },
  { on: "SDN", programme: ["RUSSIA-EO14024"] },
  { on: "MEU" },
  { on: "MIEU" },
  { on: "DEF", programme: ["armed forces"] },
  { on: "DPL" },
  { on: "UVL" },
];

const DATES = [
  "2022-02-23",
  "2022-02-24",
  "2022-03-02",
  "2022-03-28",
  "2022-04-08",
  "2022-09-15",
  "2023-06-01",
  "2024-05-01",
  "2024-07-01",
  "2024-10-01",
  "2025-10-15",
  "2026-11-23",
];

const party = fc.record(
  {
    role: fc.constantFrom(
      "end-user",
      "ultimate-consignee",
      "purchaser",
      "intermediate-consignee",
      "forwarder",
    ),
    country: fc.constantFrom("RU", "BY", "CN", "HK", "DE", "UA", "KZ"),
    kind: fc.constantFrom("individual", "company", "government", "military", "ngo"),
    listed: fc.array(fc.constantFrom(...LISTINGS), { maxLength: 1 }),
    trader: yesNo,
    civilPartnerOwned: yesNo,
    hqCountry: fc.constantFrom("RU", "DE", "CN"),
  },
  { requiredKeys: ["role"] },
);

/** Orders of all kinds about the first law: any fact may be missing. */
const order: fc.Arbitrary<Given> = fc
  .record(
    {
      date: fc.constantFrom(...DATES),
      parties: fc.array(party, { maxLength: 3 }),
      "destination.country": fc.constantFrom("RU", "RU", "RU", "BY", "UA", "CN", "HK", "DE", "KZ", "IR"),
      "destination.region": fc.constantFrom("UA-43", "UA-DNR", "UA-30"),
      "shipment.shipFrom": fc.constantFrom("CN", "CN", "US", "DE", "TW"),
      "shipment.activity": fc.constantFrom("export", "reexport", "deemed-export"),
      "item.eccn": fc.constantFrom(
        "5A992.c",
        "5A991",
        "EAR99",
        "3A991",
        "5A002",
        "2B001",
        "0A998",
        "9A610.x",
        "4A994.b",
      ),
      "item.hs": fc.constantFrom(
        "847130",
        "851713",
        "851761",
        "851762",
        "847150",
        "910111",
        "291411",
        "730411",
        "880622",
        "490199",
      ),
      "item.description": fc.constantFrom(
        "laptop",
        "home WiFi router",
        "base station",
        "drone",
        "acetone",
        "watch",
        "spare parts",
      ),
      "item.cas": fc.constantFrom("67-64-1", "7647-14-5"),
      "item.weightPercent": fc.constantFrom(99, 40),
      "item.unitPrice": fc.constantFrom(250, 800),
      "item.origin": fc.constantFrom("CN", "US", "DE"),
      "item.usOrigin": yesNo,
      "item.usContentPercent": fc.constantFrom(0, 8, 25, 40),
      "item.usContent600Series": yesNo,
      "item.madeWith.usTechnology": fc.constantFrom("yes", "no", "5E991", "2E001", "EAR99"),
      "item.madeWith.usSoftware": fc.constantFrom("yes", "no", "3D991"),
      "item.madeWith.usEquipment": fc.constantFrom("yes", "no", "3B991"),
      "item.incorporatedInto.destination": fc.constantFrom(["RU"], ["DE"]),
      "item.incorporatedInto.eccn": fc.constantFrom("5A992.c", "EAR99"),
      "item.consumer": yesNo,
      "item.foodMedicine": yesNo,
      "endUse.military": yesNo,
      "endUse.oilGasProject": yesNo,
      "endUse.text": fc.constantFrom("retail sale", "for the army", "office"),
      "authorization.exception": fc.constantFrom("CCD", "TMP", "GOV"),
      "authorization.conditionsMet": yesNo,
      "authorization.number": fc.constantFrom("D1234567"),
      "authorization.covers": yesNo,
    },
    { requiredKeys: ["date", "parties"] },
  )
  .map((given) =>
    given["destination.country"] === "UA" ? given : without(given as Given, "destination.region"),
  ) as fc.Arbitrary<Given>;

/** The cases with a known answer, one fact apart from which most of the law turns; their words are in test/cases/russia.ts. */
const CASES: Given[] = russiaCases().map(({ asOf, item, facts }) => ({
  date: asOf,
  parties: [
    {
      role: "end-user",
      country: facts.destination,
      kind: facts.endUser === "individual" ? "individual" : "company",
    },
  ],
  "destination.country": facts.destination,
  "shipment.shipFrom": facts.shipFrom,
  "item.eccn": item.eccn,
  "item.hs": item.hts6,
  "item.description": item.desc,
  "item.origin": item.origin,
  "item.usContentPercent": facts.usContentPct,
  "item.madeWith.usTechnology": facts.fdpDirectProduct === "yes" ? "yes" : "no",
  ...(item.consumer !== undefined && { "item.consumer": item.consumer ? "yes" : "no" }),
  "endUse.military": "no",
}));
const any: fc.Arbitrary<Given> =
  CASES.length === 0
    ? order
    : fc.oneof({ weight: 4, arbitrary: order }, { weight: 1, arbitrary: fc.constantFrom(...CASES) });

function without(given: Given, fact: string): Given {
  return Object.fromEntries(Object.entries(given).filter(([name]) => name !== fact)) as Given;
}

describe("a stated fact taken away", () => {
  it("never clears, never forbids, and asks a licence only with what would lift it", () => {
    fc.assert(
      fc.property(any, fc.nat(), (given, nth) => {
        const facts = Object.keys(given).filter(
          (name) =>
            name !== "date" &&
            name !== "parties" &&
            (name === "item.hs" || name === "item.eccn" || !PRESUMED.has(name)) &&
            !TRIGGERS.has(name) &&
            !UNSTATED_IS_NONE.has(name),
        );
        fc.pre(facts.length > 0);
        const taken = facts[nth % facts.length] as string;
        const before = decide(given);
        // Whoever states a licence that covers the item states that the item is the licensed one, whatever its ECCN.
        fc.pre(taken !== "item.eccn" || given["authorization.covers"] !== "yes");
        // Two codes that contradict one another are a flag; with one of them gone there is nothing to contradict.
        fc.pre(
          !["item.hs", "item.eccn"].includes(taken) ||
            !before.findings.some(({ rule }) => rule.startsWith("us-ear/774-")),
        );
        // While the ownership rule is in force, a heading is a sign for the question who the owners are, which is presumed.
        fc.pre(taken !== "item.hs" || (given["date"] as string) < "2025-09-29");
        const after = decide(without(given, taken));
        const why = `${taken}: ${before.verdict} -> ${after.verdict}`;
        if (before.verdict !== "clear") expect(after.verdict, why).not.toBe("clear");
        if (rank(after.verdict) >= rank(before.verdict) || after.verdict === "review") return;
        const relieved = after.findings.some(
          ({ effect, liftableBy }) => effect === "license-required" && liftableBy.length > 0,
        );
        expect([after.verdict, relieved], why).toEqual(["license-required", true]);
      }),
      { numRuns: 300 },
    );
  });

  it("leaves nothing to presume away: these turn on knowledge or are narrow, and no others", () => {
    for (const fact of [
      "destination.country",
      "item.madeWith.usTechnology",
      "item.madeWith.usSoftware",
      "item.madeWith.usEquipment",
      "item.usContentPercent",
      "item.consumer",
      "party.listed",
    ]) {
      expect([fact, PRESUMED.has(fact)]).toEqual([fact, false]);
    }
    // Food by its heading is taken to be on no control list, as long as nobody says otherwise.
    expect(new Set(presumedIn(ruleSet).get("item.eccn"))).toEqual(
      new Set([
        "us-ofac/560.530-food-medicine-iran",
        "us-ofac/589.513-food-medicine-crimea",
        "us-ofac/occupied-food-medicine",
      ]),
    );
  });
});

describe("what is added never weakens", () => {
  const atLeastAsStrict = (before: LineVerdict, after: LineVerdict, why: string) =>
    expect(rank(after.verdict), `${why}: ${before.verdict} -> ${after.verdict}`).toBeLessThanOrEqual(
      rank(before.verdict),
    );

  it("a list entry", () => {
    fc.assert(
      fc.property(any, fc.constantFrom(...LISTINGS), fc.nat(), (given, listing, nth) => {
        fc.pre(given.parties.length > 0);
        const which = nth % given.parties.length;
        const parties = given.parties.map((one, index) =>
          index === which ? { ...one, listed: [...((one["listed"] as object[]) ?? []), listing] } : one,
        );
        atLeastAsStrict(decide(given), decide({ ...given, parties }), JSON.stringify(listing));
      }),
      { numRuns: 300 },
    );
  });

  it("a listed owner", () => {
    fc.assert(
      fc.property(
        any,
        fc.constantFrom(...LISTINGS),
        fc.constantFrom("5", "50", "90", undefined),
        fc.nat(),
        (given, listing, percent, nth) => {
          fc.pre(given.parties.length > 0);
          const which = nth % given.parties.length;
          const owned = (listed: object[]): Given => {
            const owner = { name: "Owner", ...(percent && { percent }), listed };
            const parties = given.parties.map((one, index) =>
              index === which ? { ...one, owners: [owner] } : one,
            );
            return { ...given, parties };
          };
          atLeastAsStrict(decide(owned([])), decide(owned([listing])), JSON.stringify(listing));
        },
      ),
      { numRuns: 150 },
    );
  });

  it("a raised flag, or a rule of the house", () => {
    const house = (name: string, effect: Effect): Rule => ({
      id: `us-ear/zz-${name}`,
      pack: "us-ear",
      title: name,
      law: {
        cite: [{ from: ALWAYS, value: name, confirmed: true }],
        source: "test",
        read: "2026-01-01",
        confirmed: true,
      },
      effect,
      values: {},
      versions: [{ from: ALWAYS, confirmed: true, when: { all: [] } }],
      conditions: [],
      notes: [],
      examples: [],
    });
    const added: Rule[] = [
      house("flag", {
        kind: "review",
        bearsOn: ["endUse.military", "item.incorporatedInto.destination", "party.official"],
        resolvedBy: "-",
      }),
      house("licence", { kind: "license-required", policy: [{ policy: "case-by-case" }] }),
    ];
    const books = added.map((rule) => ({
      rule,
      more: new RuleBook({ ...ruleSet, rules: [...ruleSet.rules, rule] }),
    }));
    fc.assert(
      fc.property(any, fc.constantFrom(...books), (given, { rule, more }) => {
        atLeastAsStrict(decide(given), decide(given, more), rule.title);
      }),
      { numRuns: 100 },
    );
  });
});

describe("the order of things never matters", () => {
  const turned = new RuleBook({
    ...ruleSet,
    rules: [...ruleSet.rules].reverse(),
    tables: [...ruleSet.tables].reverse(),
    packs: [...ruleSet.packs].reverse(),
  });
  it("of rules, tables, packs, facts and parties", () => {
    fc.assert(
      fc.property(any, (given) => {
        const other = Object.fromEntries(Object.entries(given).reverse()) as Given;
        other.parties = [...given.parties].reverse();
        expect(told(decide(other, turned))).toEqual(told(decide(given)));
      }),
      { numRuns: 100 },
    );
  });
});

describe("the day", () => {
  it("changes nothing between two boundaries of the law", () => {
    fc.assert(
      fc.property(any, fc.nat(40), (given, days) => {
        const date = new Date(Date.parse(given["date"] as string) + days * 86_400_000)
          .toISOString()
          .slice(0, 10);
        const first = book.spans.findLast((span) => span <= date) as string;
        expect(told(decide({ ...given, date: first }))).toEqual(told(decide({ ...given, date })));
      }),
      { numRuns: 60 },
    );
  });
});
