import { describe, expect, it } from "vitest";
import { RULES_DIR } from "../../src/installed.ts";
import type { LineFacts } from "../../src/line.ts";
import type { RuleSet } from "../../src/rules/ast.ts";
import { RuleBook } from "../../src/rules/book.ts";
import { givenLine } from "../../src/rules/given.ts";
import { readRules } from "../../src/rules/load.ts";
import { judge } from "../../src/verdict/judge.ts";

const DESTINATIONS =
  "AE AR AU BR CA CH CN CO CU CZ DE DK EG FR GB GI HK ID IL IN IQ IR JP KP KR KZ LB MO MX MY NG PK RU SA SG SY TH TW UA VN".split(
    " ",
  );
const ECCNS =
  "EAR99 0A501.a 0A502 0A505.a 0A982 0A983 1A004.d 1C350.b 1C351.a 1C351.d.15 1C999 2A983 2B001.b 2B005 2B230 2B350 2B352 2B999.a 3A001 3A001.a.2 3A001.z.1.a 3A002.h 3A090.a 3A090.b 3A090.c 3A225 3A991.a 3A999 3B001.c.1.a 3B001.d 3B993 3C005 3D001 3D004 3E001 3E992 4A003.b 4A906 4A994 4D004 5A001.f.1 5A001.j 5A002.a 5A980 5A991 5A992.c 5D002.c.1 5D992.c 6A002.a.1 6A003.b.4.b 6A993 7A001.a.1 7A994 8A992 9A101.a 9A515.e 9A610.x 9A610.y.1 9A991.d 9E003.a.1".split(
    " ",
  );
const DATES = ["2022-02-24", "2023-01-10", "2024-05-01", "2025-03-03", "2026-08-03", "2026-11-23"];

/** Numbers that look random and are the same on every run (Park and Miller's generator). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 0x7fffffff;
    return state / 0x7fffffff;
  };
}

function shuffled<T>(things: readonly T[], next: () => number): T[] {
  const order = [...things];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1));
    [order[last], order[other]] = [order[other] as T, order[last] as T];
  }
  return order;
}

interface Order {
  facts: [string, unknown][];
  parties: object[];
}

function orders(): Order[] {
  const next = numbers(20261124);
  const pick = <T>(things: readonly T[]): T => things[Math.floor(next() * things.length)] as T;
  return Array.from({ length: 200 }, (_, index): Order => {
    const country = DESTINATIONS[index % DESTINATIONS.length] as string;
    return {
      facts: [
        ["date", pick(DATES)],
        ["shipment.shipFrom", pick(["US", "US", "DE", "MY"])],
        ["destination.country", country],
        ["item.eccn", ECCNS[(index * 7) % ECCNS.length]],
        ["item.description", pick(["pump", "processor", "drone part"])],
        ["item.value", pick(["400", "2600", "90000"])],
        ["item.currency", "USD"],
        ...pick<[string, unknown][]>([[], [["item.usOrigin", "yes"]], [["item.madeWith.usSoftware", "yes"]]]),
        ...pick<[string, unknown][]>([
          [],
          [["authorization.code", "C33"]],
          [["authorization.exception", "LVS"]],
          [["authorization.exception", "BAG"]],
        ]),
        ...pick<[string, unknown][]>([[], [["endUse.military", "yes"]]]),
      ],
      parties: [
        { role: "exporter", name: "Exporter", country: "US" },
        {
          role: "ultimate-consignee",
          name: "Consignee",
          country,
          ...pick([{}, { listed: [{ on: "EL", policy: "denial" }] }, { listed: [{ on: "DPL" }] }]),
        },
        { role: "end-user", name: "End user", country, kind: pick(["company", "individual", "military"]) },
      ],
    };
  });
}

const lineOf = ({ facts, parties }: Order): LineFacts =>
  givenLine({ ...Object.fromEntries(facts), parties }).line;

/** What a reader relies on: verdict, findings, what is missing of whom, relief, conditions, questions. Lists that say "all of these" are sorted. */
function decisions(book: RuleBook, lines: readonly LineFacts[], packs: readonly string[]): string[] {
  const circumstances = { packs: new Set(packs), listProblem: () => undefined };
  return lines.map((line) => {
    const { verdict, findings, lifted, conditions, questions } = judge(
      line,
      book.on(line.date),
      circumstances,
    );
    const facts = (missing: readonly { fact: string; party?: number }[]) =>
      missing
        .map(({ fact, party }) => `${fact} ${party === undefined ? "" : line.parties[party]?.name}`)
        .sort();
    return JSON.stringify({
      verdict,
      findings: findings.map(({ rule, effect, policy, cite, truth, confirmed, missing, liftableBy }) => [
        [rule, effect, policy, cite, truth, confirmed],
        facts(missing),
        liftableBy.map((by) => [by.rule, facts(by.missing)]),
      ]),
      lifted,
      conditions,
      questions: questions.map(({ settles, ...question }) => [facts([question]), settles]),
    });
  });
}

const ruleSet = await readRules(RULES_DIR);
const packs = ruleSet.packs.map(({ id }) => id);
const all = orders();
const told = decisions(new RuleBook(ruleSet), all.map(lineOf), packs);

describe("200 lines to 40 destinations under 60 ECCNs", () => {
  it("are decided in every way, or a comparison would say little", () => {
    expect([DESTINATIONS.length, ECCNS.length, told.length]).toEqual([40, 60, 200]);
    const verdicts = told.map((one) => (JSON.parse(one) as { verdict: string }).verdict);
    expect([...new Set(verdicts)].sort()).toEqual(["clear", "license-required", "prohibited", "review"]);
  });

  it.each([1, 2, 3])(
    "are decided the same in another order of rules, tables, packs, lines, columns and parties (%i)",
    (seed) => {
      const next = numbers(seed);
      const other: RuleSet = {
        ...ruleSet,
        rules: shuffled(ruleSet.rules, next),
        packs: shuffled(ruleSet.packs, next),
        tables: shuffled(ruleSet.tables, next).map((table) => ({
          ...table,
          ...(table.sets && { sets: Object.fromEntries(shuffled(Object.entries(table.sets), next)) }),
        })),
      };
      const places = shuffled([...all.keys()], next);
      const lines = places.map((place) => {
        const { facts, parties } = all[place] as Order;
        return lineOf({ facts: shuffled(facts, next), parties: shuffled(parties, next) });
      });
      const again = decisions(new RuleBook(other), lines, shuffled(packs, next));
      for (const [index, place] of places.entries())
        expect([place, again[index]]).toEqual([place, told[place]]);
    },
  );
});
