import { describe, expect, it } from "vitest";
import type { Owner } from "../../src/line.ts";
import { readText, refusalOf, valuesOf } from "./read.ts";

const SHIPMENT = {
  id: "SO-1001",
  date: "2022-03-28",
  shipFrom: "CN",
  destination: { country: "RU", city: "Moscow", region: null },
  transit: ["KZ"],
  parties: [
    { role: "exporter", name: "Shenzhen Example Ltd", country: "CN", ids: { uscc: "91440300" } },
    {
      role: "end-user",
      name: "Retailer",
      country: "RU",
      listed: [{ list: "Entity List", footnote: 3, policy: "denial" }, "SDN"],
      owners: [{ name: "Holding", country: "RU", percent: "25–50%", owners: [{ name: "Person" }] }],
      facts: { military: "no" },
    },
  ],
  endUse: { text: "retail sale", military: "no" },
  lines: [
    {
      line: 1,
      description: "laptop",
      hs: "8471.30",
      eccn: "5A992.c",
      usOrigin: false,
      madeWith: { usTechnology: ["5E991"], usSoftware: "yes", usEquipment: null },
    },
    { line: 2, description: "phone", facts: { "item.consumer": true, "destination.city": "Kazan" } },
  ],
};
const document = (...shipments: object[]) => JSON.stringify({ shipments }, undefined, 1);
const read = (text: string) => readText(text, "orders.json");

describe("a document in the contract's form", () => {
  it("gives each line the facts of its shipment and its own", async () => {
    const { lines } = await read(document(SHIPMENT));
    expect(valuesOf(lines[0]!)).toMatchObject({
      "shipment.id": "SO-1001",
      "destination.country": "RU",
      "shipment.transit": ["KZ"],
      "endUse.military": "no",
      "item.eccn": "5A992.c",
      "item.usOrigin": "no",
      "item.madeWith.usTechnology": { stated: "eccns", eccns: ["5E991"], open: false },
      "item.madeWith.usSoftware": { stated: "yes", eccns: [], open: false },
    });
    expect(lines[0]!.facts.has("item.madeWith.usEquipment")).toBe(false);
    expect(valuesOf(lines[1]!)).toMatchObject({
      "item.consumer": "yes",
      "destination.city": "Kazan",
      "item.line": "2",
    });
    expect(lines.map(({ row }) => row)).toEqual([1, 2]);
    expect(lines[0]!.facts.get("item.hs")!.from).toEqual({
      kind: "manifest",
      column: "lines[0].hs",
      text: "8471.30",
    });
  });

  it("reads stated listings, and owners of owners with their shares", async () => {
    const [, party] = (await read(document(SHIPMENT))).lines[0]!.parties;
    expect(party!.facts.get("party.listed")!.value).toMatchObject([
      { on: "EL", footnotes: [3], policy: "denial" },
      { on: "SDN" },
    ]);
    const [owner] = party!.facts.get("party.owners")!.value as Owner[];
    expect(owner).toMatchObject({ percent: { from: 25, to: 50 }, party: { role: "owner", name: "Holding" } });
    const [inner] = owner!.party.facts.get("party.owners")!.value as Owner[];
    expect(inner).toMatchObject({ percent: undefined, party: { name: "Person" } });
  });

  it("takes a fact under its full name too: no listing is lost for its spelling", async () => {
    const spelt = {
      ...SHIPMENT,
      "shipment.activity": "reexport",
      parties: [{ role: "end-user", "party.name": "Retailer", "party.listed": "SDN" }],
      lines: [{ "item.eccn": "EAR99", "item.usOrigin": "no" }],
    };
    const [line] = (await read(document(spelt))).lines;
    expect(valuesOf(line!)).toMatchObject({
      "item.eccn": "EAR99",
      "item.usOrigin": "no",
      "shipment.activity": "reexport",
    });
    expect(line!.parties[0]!.name).toBe("Retailer");
    expect(line!.parties[0]!.facts.get("party.listed")!.value).toMatchObject([{ on: "SDN" }]);
  });

  it("keeps the digits of numbers as written", async () => {
    const { lines } = await read('{"shipments":[{"id":1,"lines":[{"hs":8471.30,"eccn":3E001}]}]}');
    expect(valuesOf(lines[0]!)).toMatchObject({ "item.hs": "847130", "item.eccn": "3E001" });
  });

  it.each([
    [
      "one shipment a line",
      `${JSON.stringify(SHIPMENT)}\n\n${JSON.stringify(SHIPMENT)}\n`,
      "orders.ndjson",
      [1, 1, 3, 3],
    ],
    [
      "the same without the name telling",
      `${JSON.stringify(SHIPMENT)}\n${JSON.stringify(SHIPMENT)}\n`,
      "-",
      [1, 1, 2, 2],
    ],
    ["an array of shipments", JSON.stringify([SHIPMENT, SHIPMENT]), "orders.json", [1, 2, 3, 4]],
    ["a single shipment", JSON.stringify(SHIPMENT), "orders.json", [1, 2]],
  ])("%s", async (_, text, name, rows) => {
    const { lines } = await readText(text, name);
    expect(lines.map(({ row }) => row)).toEqual(rows);
  });

  it("may be in UTF-16", async () => {
    const { lines } = await readText(Buffer.from(`\ufeff${document(SHIPMENT)}`, "utf16le"), "-");
    expect(lines).toHaveLength(2);
  });

  it("says which names it does not read, keys of prototypes among them", async () => {
    const text = document({ ...SHIPMENT, colour: "red", facts: { "endUse.militery": "yes" } }).replace(
      '"colour"',
      '"__proto__"',
    );
    const { lines, summary } = await read(text);
    expect([...summary.unread.keys()].sort()).toEqual(["__proto__", "facts.endUse.militery"]);
    expect(lines[0]!.notes.map(({ column }) => column).sort()).toEqual([
      "__proto__",
      "facts.endUse.militery",
    ]);
    expect(({} as Record<string, unknown>)["red"]).toBeUndefined();
  });
});

describe("a shipment that cannot be read", () => {
  it("is unreadable line by line, with the paths of its problems, and the others go on", async () => {
    const bad = { ...SHIPMENT, date: "2022-02-30", parties: [{ role: "boss", name: "X" }] };
    const { lines, unreadable } = await read(document(bad, SHIPMENT));
    expect(lines).toHaveLength(2);
    expect(unreadable.map(({ line }) => line)).toEqual(["1", "2"]);
    expect(unreadable[0]!.problems.map(({ column }) => column)).toEqual(["date", "parties[0].role"]);
  });

  it.each([
    ["states a name twice", '{"id":1,"id":2,"lines":[{}]}', "twice"],
    ["is nested too deep", `{"id":1,"lines":[{}],"facts":${"[".repeat(40)}${"]".repeat(40)}}`, "deeper"],
    ["is not JSON inside", '{"id":x}', "not JSON"],
    ["has no lines", '{"id":1,"lines":[]}', "no lines"],
    ["has too many parties", `{"id":1,"lines":[{}],"parties":[${"{},".repeat(64)}{}]}`, "64 parties"],
    [
      "has too many owners",
      `{"id":1,"lines":[{}],"parties":[{"role":"bank","owners":[${'{"name":"a"},'.repeat(10_000)}{}]}]}`,
      "10000 owners",
    ],
    ["is an ECCN that a spreadsheet has damaged", '{"id":1,"lines":[{"eccn":"3.00E+01"}]}', "3E001"],
  ])("because it %s", async (_, shipment, why) => {
    const { unreadable, lines } = await read(`{"shipments":[${shipment},{"id":2,"lines":[{}]}]}`);
    expect(unreadable[0]!.problems[0]!.why).toContain(why);
    expect(lines.map(({ shipment }) => shipment)).toEqual(["2"]);
  });

  it("in NDJSON does not stop the others", async () => {
    const { lines, unreadable } = await readText(
      `{"id":1,"lines":[{}]}\n{"id":2,"lines":[{]}\n{"id":3,"lines":[{}]}`,
      "a.ndjson",
    );
    expect(lines.map(({ shipment }) => shipment)).toEqual(["1", "3"]);
    expect(unreadable.map(({ row }) => row)).toEqual([2]);
  });

  it("is longer than a shipment may be", async () => {
    const long = `{"id":1,"note":"${"x".repeat(9_000_000)}","lines":[{}]}`;
    for (const [text, name] of [
      [`[${long},{"id":2,"lines":[{}]}]`, "a.json"],
      [`${long}\n{"id":2,"lines":[{}]}`, "a.ndjson"],
    ] as const) {
      const { lines, unreadable } = await readText(text, name);
      expect([lines.length, unreadable.length]).toEqual([1, 1]);
    }
  });
});

it.each([
  ["cut off", '{"shipments":[{"id":1,"lines":[{}]}', "damaged"],
  ["no object", "[1, 2", "damaged"],
  ["empty", "", "empty"],
])("a document that is %s is refused", async (_, text, code) => {
  expect((await refusalOf(text, "orders.json")).code).toBe(code);
});
