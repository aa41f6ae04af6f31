import { describe, expect, it } from "vitest";
import { decidedParty } from "../../src/clearances/party.ts";
import type { Party, PartyHit } from "../../src/line.ts";
import { lineSchema } from "../../src/report/schema.ts";
import type { HitResult, LineResult } from "../../src/verdict/result.ts";
import { decision, ENTRIES, fileOf, firstHit, World } from "./house.ts";

/** Which lines are clear, and whether what was decided holds on the first. How alike two names are is specified elsewhere. */
function told(results: readonly LineResult[]) {
  return {
    verdicts: results.map(({ verdict }) => (verdict === "clear" ? "clear" : "held")),
    decisions: (results[0]?.clearances ?? []).map(({ status }) => status),
    changed: (results[0]?.clearances ?? []).flatMap(({ changed }) => changed).join("; "),
  };
}

async function decided(over: Parameters<typeof decision>[1] = {}) {
  const world = new World();
  const before = await world.screen();
  expect(told(before.results).verdicts).toEqual(["held", "clear"]);
  return { world, hit: firstHit(before.results), file: fileOf(decision(firstHit(before.results), over)) };
}

describe("a hit that two people decided to be a false match", () => {
  it("has no effect, and the line says so, by whom and until when", async () => {
    const { world, file } = await decided();
    const { results, json, run } = await world.screen(file);
    expect(told(results)).toEqual({ verdicts: ["clear", "clear"], decisions: ["applied"], changed: "" });
    expect(results[0]?.clearances?.[0]).toMatchObject({
      decision: "false-match",
      party: { role: "ultimate-consignee", name: "Borealis Quantum Dynamic AS" },
      list: "us-csl",
      by: "Ada Officer",
      approvedBy: "Ben Counsel",
      until: "2024-12-31",
    });
    expect(run.clearances).toMatchObject({ stated: 1, applied: [{ lines: 1 }], notices: [] });
    expect(json.map((text) => JSON.parse(text))).toEqual(JSON.parse(JSON.stringify(results)));
    for (const result of results) lineSchema.parse(result);
  });

  it("leaves every other finding as it is", async () => {
    const { world, file } = await decided();
    world.order = world.order.replace('"Tuzla, Istanbul",EAR99', '"Tuzla, Istanbul",4A994');
    const { results } = await world.screen(file);
    expect(told(results)).toMatchObject({ verdicts: ["held", "clear"], decisions: ["applied"] });
    expect(results[0]?.findings.map(({ rule }) => rule)).toEqual(["house/2-laptops"]);
  });

  it("leaves the line as it would be if the entry stood on no list", async () => {
    const said = (results: readonly LineResult[]) =>
      results.map(({ verdict, findings, lifted, conditions, questions, hits }) => ({
        ...{ verdict, lifted, conditions, questions },
        findings: findings.map(({ rule, effect, truth, party, match }) => [
          rule,
          effect,
          truth,
          party,
          match?.entry,
        ]),
        hits: (hits ?? []).map(({ entry }) => entry),
      }));
    const world = new World();
    const third = (ENTRIES[0] as string)
      .replace("a1", "a3")
      .replace("JSC", "Holding")
      .replace("87 FR 1", "87 FR 3");
    world.entries = [...ENTRIES, third];
    world.order = world.order.replace('"Tuzla, Istanbul",EAR99', '"Tuzla, Istanbul",4A994');
    const hit = (await world.screen()).results[0]?.hits?.find(({ name }) => name.endsWith("Holding"));
    const cleared = await world.screen(fileOf(decision(hit as HitResult)));
    world.entries = ENTRIES;
    expect(said(cleared.results)).toEqual(said((await world.screen()).results));
  });

  it("leaves the other hits of the party", async () => {
    const world = new World();
    world.entries = [...ENTRIES, (ENTRIES[0] as string).replace("a1", "a3").replace("JSC", "Holding")];
    const { results } = await world.screen();
    const hits = results[0]?.hits ?? [];
    expect(hits).toHaveLength(2);
    const one = await world.screen(fileOf(decision(hits[0]!)));
    expect(told(one.results)).toMatchObject({ verdicts: ["held", "clear"], decisions: ["applied"] });
    expect(one.results[0]?.hits?.map(({ entry }) => entry)).toEqual([hits[1]?.entry]);
    const both = await world.screen(fileOf(decision(hits[0]!), decision(hits[1]!)));
    expect(told(both.results)).toMatchObject({
      verdicts: ["clear", "clear"],
      decisions: ["applied", "applied"],
    });
  });

  it("holds for an owner behind the party as for the party itself", async () => {
    const world = new World();
    world.rules.push(`rule: house/3-owned
title: A receiver is owned by a listed party
law: { cite: Article 3, source: Gazette of 2024-01-01, read: 2024-01-02, confirmed: yes }
requires-license: denial
when: { some-party: { in: [ultimate-consignee], is: { party.owners: { owned-by: { on: [EL] }, at-least: 50, together: yes } } } }
examples:
  - { case: owned, given: { parties: [{ role: ultimate-consignee, owners: [{ name: A, percent: 60, listed: [{ on: EL }] }] }] }, expect: yes }
  - { case: not owned, given: { parties: [{ role: ultimate-consignee, owners: [{ name: A, percent: 60 }, { name: B, percent: 40 }] }] }, expect: no }
  - { case: nobody says, given: { parties: [{ role: ultimate-consignee }] }, expect: unknown, asks: [party.owners] }
`);
    world.order = world.order.replaceAll("Borealis Quantum Dynamic AS", "Marmara Trade AS");
    const owners = world.file(
      "owners.csv",
      "party,owner,percent,owner_country\nMarmara Trade AS,Borealis Quantum Dynamics,60,TR\nMarmara Trade AS,A Person,40,TR\nAnatolian Paper AS,A Person,100,TR\n",
    );
    const before = await world.screen(undefined, { owners: [owners] });
    expect(told(before.results).verdicts).toEqual(["held", "clear"]);
    const hit = firstHit(before.results);
    expect(hit.party).toEqual({ role: "owner", name: "Borealis Quantum Dynamics" });
    expect(Object.keys(hit.seal.rules)).toEqual(["house/3-owned"]);
    const after = await world.screen(fileOf(decision(hit)), { owners: [owners] });
    expect(told(after.results)).toMatchObject({ verdicts: ["clear", "clear"], decisions: ["applied"] });
  });
});

describe("a true match", () => {
  it("makes of a possible listing a certain one, and is said", async () => {
    const { world, hit, file } = await decided({ decision: "true-match" });
    const { results } = await world.screen(file);
    expect(told(results)).toMatchObject({ verdicts: ["held", "clear"], decisions: ["applied"] });
    expect(results[0]?.verdict).toBe("license-required");
    expect(results[0]?.hits).toMatchObject([{ entry: hit.entry, band: "match" }]);
  });

  it("whatever the names alone would say", () => {
    const listing = { on: "EL", footnotes: [], programmes: [], measures: [], name: "Borealis" };
    const possible: PartyHit = {
      ...{ list: "us-csl", on: "EL", entry: "e1", name: "Borealis", matched: "Borealis", score: 0.7 },
      ...{ band: "possible", agree: [], contradict: [], listing },
    };
    const party: Party = {
      ...{ role: "end-user", name: "Borea", hits: [possible] },
      facts: new Map([
        ["party.listed", { value: [{ ...listing, is: "unknown" }], from: { kind: "rule", rule: "test" } }],
      ]),
    };
    const decidedOf = (decision: "true-match" | "false-match") =>
      decidedParty(party, new Map([[possible, decision]])).facts.get("party.listed")?.value;
    expect(decidedOf("true-match")).toMatchObject([{ on: "EL", is: "yes" }]);
    expect(decidedOf("false-match")).toEqual([]);
  });
});

describe("a decision is open again, and says what changed, after", () => {
  it("one letter of the list entry", async () => {
    const { world, file } = await decided();
    world.entries = ENTRIES.map((entry) => entry.replace("Dynamics JSC", "Dynamics JSK"));
    const { results } = await world.screen(file);
    expect(told(results)).toMatchObject({ verdicts: ["held", "clear"], decisions: ["reopened"] });
    expect(told(results).changed).toMatch(
      /list entry us-csl:\w+ has changed in its names; its name was “Borealis Quantum Dynamics JSC” and is “Borealis Quantum Dynamics JSK”/,
    );
  });

  it("one letter of its text", async () => {
    const { world, file } = await decided();
    world.entries = ENTRIES.map((entry) => entry.replace("87 FR 1,", "87 FR 7,"));
    const { results } = await world.screen(file);
    expect(told(results)).toMatchObject({ verdicts: ["held", "clear"], decisions: ["reopened"] });
    expect(told(results).changed).toMatch(/has changed in its cite$/);
  });

  it("one letter of the party's name", async () => {
    const { world, file } = await decided();
    world.order = world.order.replace("Quantum Dynamic AS", "Quantum Dynamik AS");
    const { results } = await world.screen(file);
    expect(told(results)).toEqual({
      verdicts: ["held", "clear"],
      decisions: ["reopened"],
      changed: "the party's name was “Borealis Quantum Dynamic AS” and is “Borealis Quantum Dynamik AS”",
    });
  });

  it("nothing but the blanks of its address: that is no change", async () => {
    const { world, file } = await decided();
    world.order = world.order.replace("Tuzla, Istanbul", "Tuzla,\r\n  Istanbul");
    expect(told((await world.screen(file)).results).decisions).toEqual(["applied"]);
  });

  it("its address", async () => {
    const { world, file } = await decided();
    world.order = world.order.replace("Tuzla, Istanbul", "Pendik, Istanbul");
    const { results } = await world.screen(file);
    expect(told(results)).toMatchObject({
      verdicts: ["held", "clear"],
      decisions: ["reopened"],
      changed: "the party's address was “Tuzla, Istanbul” and is “Pendik, Istanbul”",
    });
  });

  it.each([
    ["from which it is in force", "from: 2022-03-01", "from: 2022-03-02"],
    ["on which it was read", "read: 2024-01-02", "read: 2024-01-03"],
  ])("the day of the rule %s", async (_name, before, after) => {
    const { world, file } = await decided();
    world.rules = world.rules.map((rule) => rule.replace(before, after));
    const { results } = await world.screen(file);
    expect(told(results)).toEqual({
      verdicts: ["held", "clear"],
      decisions: ["reopened"],
      changed: "the rule house/1-listed has changed",
    });
  });

  it("a rule that did not count before, but not after one that has nothing to do with it", async () => {
    const { world, file } = await decided();
    const other = (world.rules[2] as string)
      .replace("house/2-laptops", "house/4-new")
      .replace("4A994", "3A001");
    world.rules.push(other.replaceAll("4A994", "3A001"));
    expect(told((await world.screen(file)).results).decisions).toEqual(["applied"]);
    world.rules.push((world.rules[1] as string).replace("house/1-listed", "house/5-listed-too"));
    const { results } = await world.screen(file);
    expect(told(results)).toMatchObject({
      verdicts: ["held", "clear"],
      decisions: ["reopened"],
      changed: "it counts by the rule house/5-listed-too as well, which was not among those looked at",
    });
  });
});

describe("a decision out of its time", () => {
  it.each([
    ["after its last day", "2025-01-01", "expired", /expired on 2024-12-31/],
    ["before its day", "2024-05-09", "not-begun", /begins on 2024-05-10/],
  ])("%s has no effect, and is reported", async (_name, today, status, notice) => {
    const { world, file } = await decided();
    world.today = today;
    const { results, run } = await world.screen(file);
    expect(told(results)).toMatchObject({ verdicts: ["held", "clear"], decisions: [status] });
    expect(run.clearances?.notices.join()).toMatch(notice);
  });

  it("does not cover goods that leave after its end", async () => {
    const { world, file } = await decided();
    world.order = world.order.replaceAll("2024-05-01", "2025-02-01");
    expect(told((await world.screen(file)).results).decisions).toEqual(["expired"]);
  });
});

describe("a decision that no line met", () => {
  it("is reported with its place", async () => {
    const { world, file } = await decided();
    world.order = world.order.replace("Borealis Quantum Dynamic AS", "Marmara Trade AS");
    const { results, run } = await world.screen(file);
    expect(told(results)).toMatchObject({ verdicts: ["clear", "clear"], decisions: [] });
    expect(run.clearances?.notices).toEqual([expect.stringMatching(/clearances\.yaml:4: no line met it/)]);
  });
});
