import { describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.ts";
import { folder, joinedLines, told } from "./folder.ts";

const { file } = folder();
const ORDERS = file(
  "orders.csv",
  `shipment,line,us_origin,destination_country,consignee,consignee_kind,end_user
SO-1,1,,RU,Example Trade LLC,,Example Works
SO-1,2,yes,RU,Example Trade LLC,university,Example Works
`,
);
const config = (yaml: string) => readConfig(file("screen.yaml", yaml));

describe("what the house takes as given", () => {
  it("fills what nobody states, with the file and the key; what is stated stays", async () => {
    const { lines } = await joinedLines(
      ORDERS,
      {},
      await config(
        "assume: { item.usOrigin: no }\nfacts: { shipment.shipFrom: China, shipment.transit: [KZ, BY] }\n",
      ),
    );
    expect(told(lines[0]!.facts, "item.usOrigin")).toBe("no (screen.yaml:assume.item.usOrigin)");
    expect(told(lines[0]!.facts, "shipment.shipFrom")).toBe("CN (screen.yaml:facts.shipment.shipFrom)");
    expect(lines[0]!.facts.get("shipment.transit")?.value).toEqual(["KZ", "BY"]);
    expect(told(lines[1]!.facts, "item.usOrigin")).toBe("yes (manifest)");
  });

  it("speaks of one role, or of every party; the role goes first", async () => {
    const { lines } = await joinedLines(
      ORDERS,
      {},
      await config("assume: { party.kind: company, consignee.kind: bank, consignee.trader: yes }\n"),
    );
    const [consignee, endUser] = lines[0]!.parties;
    expect(told(consignee!.facts, "party.kind")).toBe("bank (screen.yaml:assume.consignee.kind)");
    expect(told(consignee!.facts, "party.trader")).toBe("yes (screen.yaml:assume.consignee.trader)");
    expect(told(endUser!.facts, "party.kind")).toBe("company (screen.yaml:assume.party.kind)");
    expect(told(lines[1]!.parties[0]!.facts, "party.kind")).toBe("university (manifest)");
    expect(lines[1]!.parties[1]).toBe(endUser);
  });

  it.each([
    [
      "a name that no fact has",
      "assume: { item.usOrigine: no }",
      /assume\.item\.usOrigine.*did you mean item\.usOrigin\?/,
    ],
    ["the same with a role", "assume: { consignee.knd: bank }", /did you mean consignee\.kind\?/],
    ["a value that the fact cannot have", "facts: { item.usOrigin: perhaps }", /facts\.item\.usOrigin: /],
    ["what is never the same for all", "assume: { consignee: Example }", /not assumed/],
    [
      "one fact under both keys",
      "assume: { item.itar: no }\nfacts: { item.itar: no }",
      /assume and under facts/,
    ],
    ["no map", "assume: [item.itar]", /assume/],
  ])("refuses %s", async (_name, yaml, words) => {
    await expect(async () => joinedLines(ORDERS, {}, await config(yaml))).rejects.toThrow(words);
  });
});
