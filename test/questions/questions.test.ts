import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { questionsCsv } from "../../src/questions/csv.ts";
import { Enquiries } from "../../src/questions/gather.ts";
import { questionsMarkdown, questionsText } from "../../src/questions/text.ts";
import type { LineResult } from "../../src/verdict/result.ts";
import { line } from "../report/lines.ts";

type Question = LineResult["questions"][number];

const PARTIES = [
  { role: "exporter", name: "Shenzhen Export Co.", country: "CN" },
  { role: "ultimate-consignee", name: "Volga Retail OOO", country: "RU" },
];

function question(fact: string, of: string, more: Partial<Question> = {}): Question {
  return { fact, ask: `About ${fact}?`, of, settles: ["us-ear/746.8"], ...more };
}

function waiting(number: number, questions: Question[], more: Partial<LineResult> = {}): LineResult {
  const about = { ...line().about, parties: PARTIES, ...more.about };
  return line({ verdict: "review", line: number, questions, ...more, about });
}

function gathered(results: readonly LineResult[]) {
  const enquiries = new Enquiries();
  for (const result of results) enquiries.add(result);
  return enquiries.all();
}

const ECCN = question("item.eccn", "manufacturer");
const MILITARY = question("endUse.military", "end-user");

describe("each question is put once", () => {
  it("of an item, however many lines order it", () => {
    const [enquiry] = gathered([waiting(1, [ECCN]), waiting(2, [ECCN]), waiting(7, [ECCN])]);
    expect(enquiry!.questions).toMatchObject([
      { fact: "item.eccn", lines: [{ line: 1 }, { line: 2 }, { line: 7 }], weight: 3 },
    ]);
  });

  it("to whoever can answer: the end user is who receives the goods, and a maker that nobody named stands for itself", () => {
    const named = gathered([waiting(1, [ECCN, MILITARY])]).map(({ recipient }) => recipient);
    expect(named).toEqual([
      { name: null, country: null, roles: ["manufacturer"] },
      { name: "Volga Retail OOO", country: "RU", roles: ["end-user"] },
    ]);
  });

  it("to one party, however its name is written and whatever its role", () => {
    const other = { parties: [PARTIES[0]!, { ...PARTIES[1]!, name: "VOLGA RETAIL, OOO" }] };
    const about = { ...line().about, ...other };
    const owners = question("party.owners", "consignee", { party: "ultimate-consignee VOLGA RETAIL, OOO" });
    const enquiries = gathered([waiting(1, [MILITARY]), waiting(2, [owners], { about })]);
    expect(enquiries.map(({ recipient }) => recipient.roles)).toEqual([["consignee", "end-user"]]);
  });

  it("about one party in two roles, or of two spellings, once; and the answer is for both", () => {
    const parties = [
      { role: "ultimate-consignee", name: "VOLGA RETAIL, OOO", country: "RU" },
      { role: "end-user", name: "Volga Retail OOO", country: "RU" },
    ];
    const owners = parties.map(({ role, name }) =>
      question("party.owners", "consignee", { party: `${role} ${name}`, ask: `Who owns ${name}?` }),
    );
    const about = { ...line().about, parties };
    expect(gathered([waiting(1, owners, { about })])).toMatchObject([
      { questions: [{ party: "VOLGA RETAIL, OOO", lines: [{ line: 1 }] }] },
    ]);
  });

  it("of a party whose name could be a role with the role before it", () => {
    const parties = [{ role: "end-user", name: "Carrier Logistics", country: "RU" }];
    const kind = question("party.kind", "consignee", { party: "end-user Carrier Logistics" });
    const [enquiry] = gathered([waiting(1, [kind], { about: { ...line().about, parties } })]);
    expect(enquiry!.questions[0]!.party).toBe("end-user Carrier Logistics");
  });

  it.each([
    ["what is of one order alone is asked of each order", question("authorization.covers", "exporter"), 2],
    ["what is of one line alone, of each line", question("item.quantity", "exporter"), 2],
    ["what is of the use of an item, once for all orders", MILITARY, 1],
  ])("%s", (_name, one, count) => {
    const results = [waiting(1, [one], { shipment: "A" }), waiting(1, [one], { shipment: "B" })];
    expect(gathered(results)[0]!.questions).toHaveLength(count);
  });

  it("what may differ by destination is asked for each, and names it", () => {
    const share = question("item.usContentPercent", "manufacturer", {
      ask: "What share, for this destination?",
    });
    const to = (destination: string) => ({ about: { ...line().about, parties: PARTIES, destination } });
    const [enquiry] = gathered([waiting(1, [share], to("RU")), waiting(2, [share], to("IR"))]);
    expect(enquiry!.questions.map(({ ask }) => ask)).toEqual([
      "What share, for this destination? (IR)",
      "What share, for this destination? (RU)",
    ]);
  });
});

describe("first what settles most", () => {
  it("a line that waits for one answer counts more than one that waits for three", () => {
    const many = [question("item.hs", "manufacturer"), question("item.cas", "manufacturer"), ECCN];
    const [enquiry] = gathered([waiting(1, many), waiting(2, [question("item.cas", "manufacturer")])]);
    expect(enquiry!.questions[0]).toMatchObject({ fact: "item.cas", weight: 1 / 3 + 1 });
  });

  it("does not depend on the order of the lines", () => {
    const facts = fc.constantFrom("item.eccn", "item.hs", "endUse.military", "shipment.value", "party.kind");
    const one = fc
      .tuple(
        fc.nat(3),
        fc.constantFrom("A", "B"),
        fc.uniqueArray(facts, { minLength: 1 }),
        fc.constantFrom("RU", "KZ"),
      )
      .map(([number, shipment, names, destination]) => {
        const buyer = {
          role: "end-user",
          name: number > 1 ? "Volga Retail OOO" : "VOLGA RETAIL OOO",
          country: "RU",
        };
        const asked = names.map((fact) =>
          fact.startsWith("party.")
            ? question(fact, "consignee", { party: `end-user ${buyer.name}`, ask: `What is ${buyer.name}?` })
            : question(fact, fact.startsWith("item") ? "manufacturer" : "end-user"),
        );
        const parties = [PARTIES[0]!, buyer];
        return waiting(number, asked, { shipment, about: { ...line().about, parties, destination } });
      });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), (results) => {
        expect(gathered(results.toReversed())).toEqual(gathered(results));
      }),
    );
  });
});

describe("what an order says stays text", () => {
  const hostile = '=cmd|"/C calc"!A0 <script>\u202e';
  const results = [
    waiting(1, [question("item.eccn", "exporter", { ask: `What is “${hostile}”?` })], {
      shipment: hostile,
      about: { ...line().about, parties: [{ role: "exporter", name: hostile, country: null }] },
    }),
  ];

  it("in a spreadsheet, in Markdown and on a terminal", () => {
    const enquiries = gathered(results);
    expect(questionsCsv(enquiries)).toMatch(/\n"'=cmd/);
    expect(questionsMarkdown(enquiries, 1)).not.toMatch(/[^\\]<script/);
    expect(questionsText(enquiries, 1, 80)).not.toContain("\u202e");
  });
});
