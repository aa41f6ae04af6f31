import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { writeBuiltIn } from "../../src/lists/built-in.ts";
import type { ListEntry } from "../../src/lists/entry.ts";
import { emptyEntry } from "../../src/lists/entry-parts.ts";
import { type ListsInForce, openLists, type PartyQuery } from "../../src/lists/index.ts";
import { folder, importFixture } from "./stores.ts";

function entry(id: string, name: string, more: Partial<ListEntry> = {}): ListEntry {
  return { ...emptyEntry(id, "SDN", "company"), names: [{ text: name, kind: "primary" }], ...more };
}

const LISTED: ListEntry[] = [
  entry("vektor", "Severny Vektor Instrument Making Plant JSC", {
    names: [
      { text: "Severny Vektor Instrument Making Plant JSC", kind: "primary" },
      { text: "Северный вектор, приборостроительный завод", kind: "alias" },
      { text: "Vega", kind: "weak" },
      { text: "Post Office Box 41 Special Design Bureau", kind: "former" },
    ],
    addresses: [
      {
        text: "Office 4, 7 Promyshlennaya ulitsa, Tula, RU",
        street: "Office 4, 7 Promyshlennaya ulitsa",
        city: "Tula",
        country: "RU",
      },
    ],
    ids: [
      { type: "inn", value: "7707083893", country: "RU", valid: true },
      { type: "ogrn", value: "1027700132196", country: "RU", valid: false },
      { type: "registration", value: "AB-123456", country: "RU" },
    ],
  }),
  entry("hassan", "HASSAN, Ali", { type: "person", countries: ["IQ"], births: ["1961"] }),
  entry("polar", "POLAR SPECIMEN", { type: "vessel", vessel: { imo: "9074729", flag: "PA" } }),
  entry("silent", "Unplaced Specimen Holdings Corporation"),
];

let lists: ListsInForce;

beforeAll(async () => {
  const path = join(folder(), "built-in");
  await writeBuiltIn(path, LISTED, "2026-01-01");
  lists = (await openLists(undefined, { builtIn: path })).on("2026-06-01");
});

const best = (party: PartyQuery) => lists.search(party)[0];
const FULL = "Severny Vektor Instrument Making Plant JSC";
/** Near enough to be asked about, too far to be taken for the same. */
const NEAR = "Severnaya Vektor Instrument Making Plant JSC";

describe("a hit by name", () => {
  test("the full name of a body that says enough is a match by itself", () => {
    expect(best({ name: FULL })).toMatchObject({
      entry: "vektor",
      by: "name",
      matched: FULL,
      band: "match",
      score: 1,
      agree: [],
      contradict: [],
    });
  });

  test.each([
    ["an alias in another script", "Северный вектор приборостроительный завод"],
    ["a former name", "Post Office Box 41 Special Design Bureau"],
  ])("%s leads to the entry, which is shown by its primary name", (_, name) => {
    expect(best({ name })).toMatchObject({ entry: "vektor", name: FULL });
  });

  test("somebody else is nobody", () => {
    expect(lists.search({ name: "Bakery of the Harbour Town" })).toEqual([]);
  });

  test("a weak alias never matches by itself; with evidence it does", () => {
    expect(best({ name: "Vega" })?.band).toBe("possible");
    expect(best({ name: "Vega", address: "Office 4, Promyshlennaya ul. 7, Tula" })?.band).toBe("match");
  });

  test("a vessel is sought among vessels", () => {
    expect(lists.search({ name: "Polar Specimen", type: "company" })).toEqual([]);
    expect(best({ name: "Polar Specimen", type: "vessel" })?.entry).toBe("polar");
  });
});

describe("evidence beside the name", () => {
  const band = (party: PartyQuery) => best(party)?.band;

  test("what agrees makes a match of a name that is near", () => {
    expect(best({ name: NEAR })?.band).toBe("possible");
    expect(
      best({ name: NEAR, address: "Promyshlennaya ulitsa 7, office 4, Tula, Russia", country: "RU" }),
    ).toMatchObject({
      band: "match",
      agree: ["address", "country"],
    });
  });

  test("what contradicts is said, and makes nothing of a name that is far", () => {
    expect(best({ name: FULL, country: "BR" })).toMatchObject({ contradict: ["country"] });
    expect(best({ name: "Hassan Ali", births: ["1988"], country: "NO" })).toMatchObject({
      contradict: ["country", "birth"],
    });
  });

  test("another legal entity's number contradicts; a near name with it is nobody", () => {
    expect(best({ name: FULL, ids: { inn: "7736050003" } })).toMatchObject({ contradict: ["id"] });
  });

  test("what the entry does not say neither agrees nor contradicts", () => {
    expect(
      best({ name: "Unplaced Specimen Holdings Corporation", country: "BR", ids: { inn: "7736050003" } }),
    ).toMatchObject({
      agree: [],
      contradict: [],
    });
  });

  const parties: PartyQuery[] = [
    {
      name: FULL,
      country: "RU",
      address: "7 Promyshlennaya ulitsa, Tula",
      ids: { inn: "7736050003" },
      births: ["1980"],
    },
    { name: FULL, country: "BR", type: "company" },
    { name: NEAR, country: "BR", address: "Office 5, 7 Promyshlennaya ulitsa, Tula" },
    { name: NEAR, country: "RU", address: "Office 4, 7 Promyshlennaya ulitsa, Tula" },
    { name: "Ali Hassan", country: "IQ", births: ["1961"], type: "person" },
    { name: "Ali Hassan", country: "NO", births: ["1988"], type: "person" },
    { name: "Vega", country: "RU" },
    { name: "Severny Vector", country: "RU", ids: { inn: "7736050003" } },
  ];
  const facts = ["country", "address", "births", "type"] as const;
  const cases = parties.flatMap((party) =>
    facts.filter((fact) => party[fact] !== undefined).map((fact) => ({ party, fact })),
  );

  test.each(cases)(
    "leaving $fact unsaid neither clears nor condemns: $party.name, $party.country",
    ({ party, fact }) => {
      const { [fact]: _, ...rest } = party;
      const [said, unsaid] = [band(party), band(rest as PartyQuery)];
      if (said !== undefined) expect(unsaid, "it may not clear").toBeDefined();
      if (said !== "match") expect(unsaid, "it may not condemn").not.toBe("match");
    },
  );
});

describe("a hit by number", () => {
  test.each([
    [
      "the tax number, whatever the name",
      { name: "Completely Different Bakery", ids: { inn: "7707083893" } },
      "vektor",
    ],
    ["written otherwise", { name: "Completely Different Bakery", ids: { inn: "77-0708 3893" } }, "vektor"],
    [
      "a unique number under a column that does not say which",
      { name: "X Bakery", ids: { id: "7707083893" } },
      "vektor",
    ],
    ["a ship's number", { name: "Nadezhda", imo: "IMO 9074729" }, "polar"],
    [
      "a registration of the same country",
      { name: "X Bakery", country: "RU", ids: { registration: "AB 123456" } },
      "vektor",
    ],
  ])("%s proves identity", (_, party, found) => {
    expect(best(party as PartyQuery)).toMatchObject({
      entry: found,
      by: "id",
      band: "match",
      score: 1,
      agree: expect.arrayContaining(["id"]),
      contradict: ["name"],
    });
  });

  test.each([
    ["whose check digit fails", { ids: { ogrn: "1027700132196" } }],
    ["of another country's register", { country: "KZ", ids: { registration: "AB-123456" } }],
  ])("a number %s proves nothing", (_, party) => {
    expect(lists.search({ name: "Completely Different Bakery", ...party } as PartyQuery)).toEqual([]);
  });
});

describe("a hit by address", () => {
  let addresses: ListsInForce;
  beforeAll(async () => {
    const dir = folder();
    await importFixture("csl-addresses.csv", dir, { published: "2026-09-01" });
    addresses = (await openLists(dir)).on("2026-10-01");
  });
  const at = (address: string) =>
    addresses
      .search({ name: "Completely Harmless Trading", address })
      .map(({ name, band, by }) => `${name} ${band} ${by}`);

  test.each([
    [
      "Flat 617 6th Floor, Specimen Workshops, 131-132 Invented Rd West, Sai Ying Pun, Hong Kong",
      ["Address 02 match address"],
    ],
    ["RM1905 19/F SPECIMEN COMM BLDG 148 SAMPLE ST SHEUNG WAN HK", ["Address 01 match address"]],
    ["Rm 1319, 13/F, Fictional Plaza, 610 Sample Rd, Mongkok", ["Address 04 match address"]],
    ["Rm A 9/F Silver Specimen House, 5 Imaginary Ln, Tsuen Wan N.T.", ["Address 05 match address"]],
    ["Örnek Mah. Deneme Cd. No:12 K:3 D:7 Esenyurt/İstanbul", ["Address 01 match address"]],
  ])("the listed door, however written: %s", (address, found) => {
    expect(at(address)).toEqual(found);
  });

  test.each([
    ["Specimen Workshops, 131 Invented Road West, Sai Ying Pun, Hong Kong", ["Address 02 possible address"]],
    ["Örnek Mah., Deneme Cd. No: 12/7, Esenyurt, İstanbul", ["Address 01 possible address"]],
  ])("the building without a door may be it: %s", (address, found) => {
    expect(at(address)).toEqual(found);
  });

  test.each([
    "Unit 618, 6/F, Specimen Workshops, 131-132 Invented Road West, Hong Kong",
    "Flat B, 9/F, Silver Specimen House, 5 Imaginary Lane, Tsuen Wan",
    "Room 1905, Specimen Commercial Building, 149 Sample Street, Sheung Wan, Hong Kong",
    "148 Sample Street, Berlin",
    "Deneme Cd. No: 12, 3. Kat, Daire 8, Esenyurt, Istanbul",
  ])("the door beside it, the house beside it, the same street elsewhere are not: %s", (address) => {
    expect(at(address)).toEqual([]);
  });

  test.each([
    "ул. Промышленная, д. 7, оф. 4, г. Тула",
    "Tula, Promyshlennaya 7, office 4",
    "PROMYSHLENNAYA ULITSA 7/4 TULA",
  ])("a Russian address in either script and any order: %s", (address) => {
    const [hit] = lists.search({ name: FULL, address });
    expect(hit?.agree.some((what) => what === "address" || what === "building")).toBe(true);
  });

  test("a party at the door of a listed one is asked about, and is told apart from the listed one", () => {
    const [hit] = lists.search({
      name: "Completely Harmless Trading",
      address: "7 Promyshlennaya ul., office 4, Tula",
    });
    expect(hit).toMatchObject({ entry: "vektor", by: "address", band: "possible", contradict: ["name"] });
    expect(
      lists.search({ name: "Completely Harmless Trading", address: "7 Promyshlennaya ul., office 5, Tula" }),
    ).toEqual([]);
  });
});

describe("what a hit carries", () => {
  test("the listing in force, for the rules", async () => {
    const dir = folder();
    await importFixture("csl-addresses.csv", dir, { published: "2026-09-01" });
    const [hit] = (await openLists(dir))
      .on("2026-10-01")
      .search({ name: "x", address: "Rm A 9/F Silver Specimen House, 5 Imaginary Ln, Tsuen Wan" });
    expect(hit?.listing).toMatchObject({
      list: "us-csl",
      on: "EL",
      type: "address",
      scope: "ccl-and-supp-7",
      policy: "presumption-of-denial",
      from: "2024-06-12",
      footnotes: [],
    });
  });

  test("the best first, in the same order every time", () => {
    const names = () => lists.search({ name: NEAR }).map(({ entry: id, score }) => `${id} ${score}`);
    expect(names()).toEqual(names());
  });

  test("a name that cannot be read in full is said to be so, even when nothing is found", () => {
    expect(lists.find({ name: "Word ".repeat(500) }).bounded).toBe(true);
    expect(lists.find({ name: "Bakery" }).bounded).toBe(false);
  });
});
