import { describe, expect, it } from "vitest";
import { folder, joinedLines, told } from "./folder.ts";

const { file } = folder();
const ORDERS = file(
  "orders.csv",
  `shipment,line,eccn,destination_country,consignee,end_user
SO-1,1,,RU,Example Trade LLC,Example Works
SO-1,2,EAR99,RU,Example Trade LLC,Example Works
SO-2,1,,RU,Example Trade LLC,Example Works
`,
);
const answers = (rows: string) => file("answers.csv", `shipment,line,party,fact,value,source\n${rows}\n`);

describe("answers to questions", () => {
  it("fill a fact of one line, with who said so", async () => {
    const { lines } = await joinedLines(ORDERS, {
      answers: answers("SO-1,1,,item.eccn,5A992.c,letter of 2022-04-01"),
    });
    expect(told(lines[0]!.facts, "item.eccn")).toBe("5A992.c (answers.csv:2, letter of 2022-04-01)");
    expect(lines[2]!.facts.has("item.eccn")).toBe(false);
  });

  it("fill a fact of every line of a shipment; what is said of the line goes first; the line's own stays", async () => {
    const { lines } = await joinedLines(ORDERS, {
      answers: answers("SO-1,*,,endUse.military,no,\nSO-1,2,,endUse.military,yes,\nSO-1,2,,item.eccn,3A001,"),
    });
    expect(lines.map(({ facts }) => facts.get("endUse.military")?.value)).toEqual(["no", "yes", undefined]);
    expect(told(lines[1]!.facts, "item.eccn")).toBe("EAR99 (manifest)");
    expect(lines[1]!.notes).toMatchObject([{ text: "3A001", why: expect.stringContaining("EAR99") }]);
  });

  it.each(["end-user", "end_user", "EXAMPLE  Works", "end-user Example Works"])(
    "speak of a party as %s",
    async (party) => {
      const { lines } = await joinedLines(ORDERS, {
        answers: answers(`SO-1,*,${party},party.kind,company,`),
      });
      const [first, second, other] = lines.map(({ parties }) => parties[1]!);
      expect(told(first!.facts, "party.kind")).toBe("company (answers.csv:2)");
      expect(second).toBe(first);
      expect(other!.facts.has("party.kind")).toBe(false);
      expect(lines[0]!.parties[0]!.facts.has("party.kind")).toBe(false);
    },
  );

  it("of which two contradict one another are both left out, and the line says so", async () => {
    const rows = ["SO-1,1,,endUse.military,no,", "SO-1,1,,endUse.military,yes,"];
    for (const order of [rows, rows.toReversed()]) {
      const { lines } = await joinedLines(ORDERS, { answers: answers(order.join("\n")) });
      expect(lines[0]!.facts.has("endUse.military")).toBe(false);
      expect(lines[0]!.notes[0]?.why).toMatch(/neither is used/);
    }
  });

  it("state owners as text", async () => {
    const { lines } = await joinedLines(ORDERS, {
      answers: answers('SO-1,1,end-user,party.owners,"Example Holding (RU) 60%",'),
    });
    expect(lines[0]!.parties[1]!.facts.get("party.owners")?.value).toMatchObject([
      { party: { name: "Example Holding" }, percent: { from: 60, to: 60 } },
    ]);
  });

  it.each([
    [
      "a line that is not there",
      "SO-1,9,,item.eccn,EAR99,",
      /answers\.csv:2: not used: there is no line 9 of shipment SO-1/,
    ],
    ["a shipment that is not there", "SO-9,*,,item.eccn,EAR99,", /no shipment SO-9/],
    ["a party that is not there", "SO-1,1,bank,party.kind,bank,", /no party “bank”/],
    [
      "a fact that is none",
      "SO-1,1,,item.ecn,EAR99,",
      /no fact is called item\.ecn; did you mean item\.eccn/,
    ],
    ["a fact of a party that is not named", "SO-1,1,,party.kind,bank,", /fact of a party/],
    ["a value that the fact cannot have", "SO-1,1,,item.eccn,3.00E+01,", /answers\.csv:2: not used/],
  ])("for %s are told", async (_name, row, words) => {
    const { remarks, unmatched } = await joinedLines(ORDERS, { answers: answers(row) });
    expect([...remarks, ...unmatched].join("\n")).toMatch(words);
  });

  it("come as JSON too", async () => {
    const list = [{ shipment: "SO-1", line: 1, fact: "item.eccn", value: "5A992.c", source: "the maker" }];
    const { lines } = await joinedLines(ORDERS, {
      answers: file("answers.json", JSON.stringify({ answers: list })),
    });
    expect(told(lines[0]!.facts, "item.eccn")).toBe("5A992.c (answers.json:1, the maker)");
  });
});
