import { expect, test } from "vitest";
import type { Rule } from "../../src/rules/ast.ts";
import { diffRules, showDiff } from "../../src/rules/diff.ts";
import { scaffold } from "../../src/rules/scaffold.ts";
import { showRule } from "../../src/rules/show.ts";
import { TODAY, withFiles } from "./mini-law.ts";

const RULE = `rule: house/7-sensors
title: Sensors to Russia and Belarus
law:
  cite: { 2022-03-01: Article 7, 2024-06-12: Article 8(a) }
  source: Gazette of 2024-01-01
  read: 2026-09-24
  confirmed: yes
requires-license:
  - { policy: case-by-case, when: { item.foodMedicine: { is: yes } } }
  - { policy: denial }
values:
  destinations: { 2022-03-01: [RU], 2022-06-01: { is: [RU, BY], confirmed: no } }
in-force: { from: 2022-03-01, until: 2025-12-31, by: Act 12 }
when:
  all:
    (a) item:
      any:
        (1) listed: { item.hs: { on: house/goods, where: { item.unitPrice: { at-least: $row.floor } } } }
        (2) by code: { item.eccn: { matches: [3A991, EAR99] } }
    (b) destination: { destination.country: { in: $destinations } }
    (c) end user:
      some-party:
        in: [end-user, ultimate-consignee]
        is: { party.owners: { owned-by: { on: [SDN, EL], footnote: 3 }, at-least: 50, together: yes } }
    (d) no gift: { not: { item.gift: { is: yes, presumed: no, asked: { item.origin: { is: NO } }, says: it is no gift } } }
    (e) earlier rule: { holds: house/2-license }
conditions: [Keep the record for five years.]
notes: [It may be a spare part; ask for the part number.]
examples:
  - { case: before, given: { date: 2022-02-01, item.eccn: EAR99 }, expect: no }
  - { case: at first, given: { date: 2022-03-01, house/2-license: yes, destination.country: RU, item.eccn: EAR99, parties: [{ role: end-user, owners: [{ name: A, percent: 60, listed: [{ on: EL, footnote: 3 }] }] }] }, expect: yes }
  - { case: then, given: { date: 2022-06-01, house/2-license: yes, destination.country: BY, parties: [{ role: end-user, owners: [{ name: A, percent: 60, listed: [{ on: EL, footnote: 3 }] }] }] }, expect: unknown, asks: [item.eccn, item.hs] }
  - { case: after, given: { date: 2026-01-01, item.eccn: EAR99 }, expect: no }
`;

async function sensors(): Promise<Rule> {
  const { ruleSet, problems } = await withFiles({ "house/7-sensors": RULE });
  expect(problems).toEqual([]);
  return ruleSet.rules.find(({ id }) => id === "house/7-sensors") as Rule;
}

test("a rule as text says when, under which paragraph and by which conditions it does what", async () => {
  expect(`${showRule(await sensors())}\n`).toBe(`house/7-sensors
Sensors to Russia and Belarus

law:
  from 2022-03-01  Article 7
  from 2024-06-12  Article 8(a)
read: Gazette of 2024-01-01, on 2026-09-24
effect: requires a license; policy: by case
  case-by-case, when
    item.foodMedicine is yes
  otherwise denial

$destinations:
  from 2022-03-01  RU
  from 2022-06-01  RU, BY  (not confirmed)

in force from 2022-03-01 until 2025-12-31 (Act 12), when
  all of these
    (a) item: any of these
      (1) listed: item.hs is in the table house/goods
        in its row: item.unitPrice is at least the row's floor
      (2) by code: item.eccn is 3A991 or EAR99
    (b) destination: destination.country is $destinations
    (c) end user: some end-user or ultimate-consignee of whom
      party.owners hold 50 % or more together and are on the SDN or EL list, footnote 3
    (d) no gift: not: item.gift is yes, taken as no when nobody says (it is no gift)
      but asked where: item.origin is NO
    (e) earlier rule: house/2-license holds

condition: Keep the record for five years.
note: It may be a spare part; ask for the part number.

examples
  no       2022-02-01  before
  yes      2022-03-01  at first
  unknown  2022-06-01  then (asks item.eccn, item.hs)
  no       2026-01-01  after
`);
});

test("between two days: rules that came into force or ended, values, citations and table rows that changed", async () => {
  const { ruleSet } = await withFiles({ "house/7-sensors": RULE });
  const told = (before: string, after: string) => showDiff(diffRules(ruleSet, before, after), before, after);
  expect(told("2022-02-01", "2022-03-02")).toBe(`house/2-license  in force
  Listed goods to Russia
  from 2022-03-01

house/7-sensors  in force
  Sensors to Russia and Belarus
  from 2022-03-01
  by Act 12`);
  expect(told("2022-03-02", "2024-06-12")).toBe(`house/7-sensors  changed
  Sensors to Russia and Belarus
  cite: Article 7 → Article 8(a)
  $destinations: RU → RU, BY (not confirmed)

house/goods  changed
  Goods by HS code
  854231 changed

house/partners  changed
  Partner countries
  partners: +KR`);
  expect(told("2025-12-31", "2026-01-01")).toBe(`house/7-sensors  no longer in force
  Sensors to Russia and Belarus
  until 2025-12-31`);
  expect(told("2026-01-01", "2026-06-01")).toBe("The rules say the same on 2026-01-01 and 2026-06-01.");
});

test("a table row that only changes what it says is a change", async () => {
  const { ruleSet } = await withFiles({});
  expect(diffRules(ruleSet, "2022-12-31", "2023-01-01")).toMatchObject([
    { id: "house/goods", details: ["854231 changed"] },
  ]);
});

test("a new rule file is sound as it is written", async () => {
  const { problems } = await withFiles({ "house/8-new": scaffold("house/8-new", TODAY) });
  expect(problems).toEqual([]);
});

test("a conflict of laws: between which, for whom, and what may be said", async () => {
  const { ruleSet, problems } = await withFiles({
    "house/8-caught": `rule: house/8-caught
title: Caught between two orders
law: { cite: Order 1, source: a test, read: 2026-01-01, confirmed: yes }
conflicts:
  who: the seller
  between: [Order 1 of 2026, Order 2 of 2026]
  tension: Each forbids what the other asks
  may-say: [that it is under examination]
  may-not-say: [why]
  report: { to: the ministry, within: 30 days }
when: { destination.country: { is: RU } }
examples:
  - { case: a, given: { destination.country: RU }, expect: yes }
  - { case: b, given: { destination.country: DE }, expect: no }
  - { case: c, given: { item.value: 1 }, expect: unknown }
`,
  });
  expect(problems).toEqual([]);
  expect(showRule(ruleSet.rules.find(({ id }) => id === "house/8-caught") as Rule)).toContain(
    [
      "effect: tells of a conflict of laws for the seller, between Order 1 of 2026 and Order 2 of 2026: Each forbids what the other asks",
      "  May be said: that it is under examination",
      "  Not to be said: why",
      "  Report to the ministry: 30 days",
    ].join("\n"),
  );
});
