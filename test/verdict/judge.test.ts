import { describe, expect, it } from "vitest";
import { decide, housePack, is, licence, rule } from "./rules.ts";

const toRussia = is("destination.country", "RU");
const military = is("endUse.military", "yes");

describe("the verdict is the strictest finding", () => {
  it("clear when every rule is settled", () => {
    expect(decide([rule("a", licence, toRussia)], { "destination.country": "DE" }).verdict).toBe("clear");
  });

  it("license-required when a requirement stands, prohibited when a prohibition does", () => {
    const rules = [rule("a", licence, toRussia), rule("b", { kind: "prohibited" }, military)];
    expect(decide(rules, { "destination.country": "RU", "endUse.military": "no" }).verdict).toBe(
      "license-required",
    );
    expect(decide(rules, { "destination.country": "RU", "endUse.military": "yes" }).verdict).toBe(
      "prohibited",
    );
  });

  it("an advice is shown and weakens nothing", () => {
    const rules = [rule("a", { kind: "advice", text: "keep the record" }, toRussia)];
    const { verdict, findings } = decide(rules, { "destination.country": "RU" });
    expect([verdict, findings.map(({ effect }) => effect)]).toEqual(["clear", ["advice"]]);
  });
});

describe("a conflict of laws", () => {
  const conflict = {
    who: "the seller",
    between: ["Order 1", "Order 2"],
    tension: "both bind",
    maySay: ["a"],
    mayNotSay: ["b"],
    steps: [],
  };
  const caught = rule("caught", { kind: "conflict", conflict }, toRussia);

  it("is shown with any verdict, as an advice that names both instruments", () => {
    for (const [rules, verdict] of [
      [[caught], "clear"],
      [[caught, rule("a", licence, toRussia)], "license-required"],
      [[caught, rule("a", { kind: "prohibited" }, toRussia)], "prohibited"],
    ] as const) {
      const decided = decide([...rules], { "destination.country": "RU" });
      expect(decided.verdict).toBe(verdict);
      expect(decided.findings.at(-1)).toMatchObject({
        effect: "advice",
        text: "Conflict of laws for the seller: both bind",
        conflict,
      });
    }
  });

  it("is not told where nobody is caught, and asks nothing", () => {
    expect(decide([caught], { "destination.country": "DE" }).findings).toEqual([]);
    const { verdict, findings, questions } = decide([caught], {});
    expect([verdict, findings, questions]).toEqual(["clear", [], []]);
  });
});

describe("unknown never clears and asks only what matters", () => {
  it("a missing fact makes a review that names it", () => {
    const { verdict, questions } = decide([rule("a", licence, { all: [toRussia, military] })], {
      "destination.country": "RU",
    });
    expect(verdict).toBe("review");
    expect(questions.map(({ fact }) => fact)).toEqual(["endUse.military"]);
  });

  it("a rule that cannot reach the line asks nothing", () => {
    const { verdict, questions } = decide([rule("a", licence, { all: [toRussia, military] })], {
      "destination.country": "DE",
    });
    expect([verdict, questions]).toEqual(["clear", []]);
  });

  it("one question serves two rules", () => {
    const rules = [
      rule("a", licence, { all: [military, is("item.usOrigin", "yes")] }),
      rule("b", licence, { all: [military, is("item.consumer", "no")] }),
    ];
    const { questions } = decide(rules, { "destination.country": "RU" });
    expect(questions.map(({ fact, settles }) => [fact, settles])).toEqual([
      ["endUse.military", ["house/a", "house/b"]],
    ]);
  });

  it("nothing is asked for a line that no answer can better", () => {
    const rules = [rule("a", { kind: "prohibited" }, toRussia), rule("b", licence, military)];
    expect(decide(rules, { "destination.country": "RU" }).questions).toEqual([]);
  });

  it("a line without a receiver asks who it is", () => {
    const listed = { fact: "party.listed", test: { op: "listed" as const, listing: { on: ["EL"] } } };
    const rules = [
      rule("a", licence, {
        party: { roles: { literals: ["ultimate-consignee", "end-user"] }, where: listed },
      }),
    ];
    const { verdict, questions } = decide(rules, { "destination.country": "DE" });
    expect([verdict, questions.map(({ fact }) => fact)]).toEqual(["review", ["party.name"]]);
  });
});

describe("exceptions and exclusions", () => {
  const requirement = rule("a", licence, toRussia);
  const consumer = is("item.consumer", "yes");
  const lifts = (as: "exception" | "exclusion", requirements = ["house/a"]) => ({
    kind: "lifts" as const,
    as,
    symbol: "CCD",
    requirements,
  });
  const toRussiaGiven = { "destination.country": "RU" };

  it("lift the requirement and print their conditions", () => {
    const exception = rule("ccd", lifts("exception"), consumer, { conditions: ["only at retail"] });
    const { verdict, conditions, lifted } = decide([requirement, exception], {
      ...toRussiaGiven,
      "item.consumer": "yes",
    });
    expect(verdict).toBe("clear");
    expect(conditions.map(({ text }) => text)).toEqual(["only at retail"]);
    expect(lifted.map(({ symbol }) => symbol)).toEqual(["CCD"]);
  });

  it("leave it standing, with what is missing, while their own conditions are unknown", () => {
    const { verdict, findings, questions } = decide(
      [requirement, rule("ccd", lifts("exception"), consumer)],
      toRussiaGiven,
    );
    expect(verdict).toBe("license-required");
    expect(findings[0]?.liftableBy.map(({ symbol, missing }) => [symbol, missing])).toEqual([
      ["CCD", [{ fact: "item.consumer" }]],
    ]);
    expect(questions.map(({ fact }) => fact)).toEqual(["item.consumer"]);
  });

  it("an exception must cover every open requirement of its pack, an exclusion only its own", () => {
    const other = rule("b", licence, toRussia);
    const given = { ...toRussiaGiven, "item.consumer": "yes" };
    expect(
      decide([requirement, other, rule("ccd", lifts("exception"), consumer)], given).findings,
    ).toHaveLength(2);
    expect(
      decide([requirement, other, rule("ccd", lifts("exclusion"), consumer)], given).findings.map(
        ({ rule }) => rule,
      ),
    ).toEqual(["house/b"]);
    expect(
      decide([requirement, other, rule("ccd", lifts("exception", ["house/*"]), consumer)], given).verdict,
    ).toBe("clear");
  });

  it("relief that nobody confirmed is a review", () => {
    const exception = rule("ccd", lifts("exception"), consumer, { confirmed: false });
    const { verdict, findings } = decide([requirement, exception], {
      ...toRussiaGiven,
      "item.consumer": "yes",
    });
    expect([verdict, findings[0]?.confirmed]).toEqual(["review", false]);
  });

  it("a restriction that nobody confirmed restricts all the same", () => {
    const { verdict, findings } = decide([rule("a", licence, toRussia, { confirmed: false })], toRussiaGiven);
    expect([verdict, findings[0]?.confirmed]).toEqual(["license-required", false]);
  });
});

describe("presumptions and flags", () => {
  const presumed = {
    ...military,
    presumed: { to: "no" as const, asked: toRussia, text: "no military end use is known" },
  };
  const requirement = rule("meu", licence, presumed);
  const flag = rule(
    "f",
    { kind: "review", bearsOn: ["endUse.military"], resolvedBy: "an end-use statement" },
    is("item.consumer", "no"),
  );

  it("nothing stated and no sign: presumed, printed, and a condition of the clear", () => {
    const { verdict, presumed: found, conditions } = decide([requirement], { "destination.country": "DE" });
    expect(verdict).toBe("clear");
    expect(found.map(({ fact, to }) => [fact, to])).toEqual([["endUse.military", "no"]]);
    expect(conditions.map(({ text }) => text)).toEqual(["no military end use is known"]);
  });

  it("asked where the condition says so", () => {
    expect(decide([requirement], { "destination.country": "RU" }).verdict).toBe("review");
  });

  it("a raised flag that bears on the fact makes it unknown, and is not shown a second time", () => {
    const { verdict, findings } = decide([requirement, flag], {
      "destination.country": "DE",
      "item.consumer": "no",
    });
    expect([verdict, findings.map(({ rule }) => rule)]).toEqual(["review", ["house/meu"]]);
  });

  it("a flag that no rule takes up is a review of its own", () => {
    const { verdict, findings } = decide([flag], { "destination.country": "DE", "item.consumer": "no" });
    expect([verdict, findings.map(({ text }) => text)]).toEqual([
      "review",
      ["Resolved by: an end-use statement"],
    ]);
  });

  it("a stated fact is never presumed away", () => {
    expect(decide([requirement], { "destination.country": "DE", "endUse.military": "yes" }).verdict).toBe(
      "license-required",
    );
  });
});

describe("what a pack does not cover, and lists not at hand", () => {
  const packs = [{ ...housePack, covers: toRussia, completeFrom: "2022-01-01", lists: ["us-csl"] }];

  it("outside its scope nothing clears", () => {
    expect(decide([], { "destination.country": "DE" }, { packs }).findings.map(({ rule }) => rule)).toEqual([
      "house/not-covered",
    ]);
    expect(decide([], { "destination.country": "RU" }, { packs }).verdict).toBe("clear");
  });

  it("before its first day nothing clears", () => {
    expect(decide([], { date: "2021-12-31", "destination.country": "RU" }, { packs }).verdict).toBe("review");
  });

  it("a missing list is a review, and weakens nothing that stands", () => {
    const missing = { packs, listProblem: () => "no snapshot" as string | undefined };
    const { verdict, findings } = decide([], { "destination.country": "RU" }, missing);
    expect([verdict, findings.map(({ text }) => text)]).toEqual(["review", ["no snapshot"]]);
    expect(decide([rule("a", licence, toRussia)], { "destination.country": "RU" }, missing).verdict).toBe(
      "license-required",
    );
  });

  it("a list that is only looked in as well is told of and holds no line back", () => {
    const met: string[] = [];
    const listProblem = (list: string) => {
      met.push(list);
      return "no snapshot";
    };
    const looking = [{ ...housePack, reaches: toRussia, optionalLists: ["un"] }];
    expect(decide([], { "destination.country": "RU" }, { packs: looking, listProblem }).verdict).toBe(
      "clear",
    );
    expect(met).toEqual(["un"]);
    decide([], { "destination.country": "DE" }, { packs: looking, listProblem });
    expect(met).toEqual(["un"]);
  });

  it("a regime that does not reach the line asks for nothing", () => {
    const elsewhere = [{ ...housePack, reaches: toRussia, covers: { any: [] }, lists: ["us-csl"] }];
    const missing = { packs: elsewhere, listProblem: () => "no snapshot" as string | undefined };
    expect(decide([], { "destination.country": "DE" }, missing).verdict).toBe("clear");
  });
});

describe("conclusions", () => {
  const subject = (name: string, when = is("item.usOrigin", "yes")) =>
    rule(name, { kind: "concludes", fact: "item.subjectToEar" }, when);
  const needs = (otherThan?: string[]) =>
    rule("r", licence, {
      fact: "item.subjectToEar",
      test: { op: "in", of: { literals: ["yes"] }, ...(otherThan && { otherThan }) },
    });

  it("yes by any rule, unknown while one may, no by none", () => {
    const rules = [subject("origin"), subject("fdp", is("item.consumer", "no")), needs()];
    expect(decide(rules, { "item.usOrigin": "no", "item.consumer": "yes" }).verdict).toBe("clear");
    expect(decide(rules, { "item.usOrigin": "no", "item.consumer": "no" }).verdict).toBe("license-required");
    expect(decide(rules, { "item.usOrigin": "no" }).verdict).toBe("review");
  });

  it("a rule may ask for another basis than some", () => {
    const rules = [subject("origin"), subject("fdp", is("item.consumer", "no")), needs(["house/fdp"])];
    expect(decide(rules, { "item.usOrigin": "no", "item.consumer": "no" }).verdict).toBe("clear");
    expect(decide(rules, { "item.usOrigin": "yes", "item.consumer": "no" }).verdict).toBe("license-required");
  });

  it("a stated conclusion fills what the rules leave open and takes nothing away", () => {
    const rules = [subject("origin"), needs()];
    expect(decide(rules, {}).verdict).toBe("review");
  });
});
