import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as advanced from "../../src/lists/ofac-advanced.ts";
import * as enhanced from "../../src/lists/ofac-enhanced.ts";
import * as classic from "../../src/lists/ofac-xml.ts";
import { allOf, bytesOf, countByList, listsAtHand, officialFile, piecesOf } from "./shared.ts";

const ADVANCED = readFileSync(new URL("../../fixtures/lists/ofac-advanced.xml", import.meta.url), "utf8");
/** The same file as the Treasury writes it since 2024: its own namespace, the date of issue in attributes. */
const ADVANCED_2024 = ADVANCED.replace(
  "http://www.un.org/sanctions/1.0",
  "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ADVANCED_XML",
).replace(/<DateOfIssue.*<\/DateOfIssue>/, '<DateOfIssue Day="29" Month="4" Year="2022" />');

describe("Advanced XML", () => {
  describe.each([
    ["in the namespace of the United Nations' schema, by which the fixture is valid", ADVANCED],
    ["in the Treasury's namespace", ADVANCED_2024],
    [
      "with a namespace prefix",
      ADVANCED.replaceAll(/<(\/?)(?=[A-Z])/g, "<$1a:").replace("xmlns=", "xmlns:a="),
    ],
  ])("%s", (_form, text) => {
    test("gives the date of issue and an entry for each list of each party", async () => {
      const file = advanced.read(piecesOf(text, 500), "sdn_advanced.xml");
      const entries = await allOf(file);
      expect(file.published).toBe("2022-04-29");
      expect(file.problems).toEqual([]);
      expect(
        entries.map(({ id, on, from, programmes, measures }) => ({ id, on, from, programmes, measures })),
      ).toEqual([
        { id: "10001", on: "SDN", from: "2022-04-06", programmes: ["RUSSIA-EO14024"], measures: ["block"] },
        {
          id: "10002",
          on: "SSI",
          from: "2014-07-29",
          programmes: ["UKRAINE-EO13662"],
          measures: ["eo13662-directive-1"],
        },
        { id: "10002", on: "SDN", from: "2022-04-06", programmes: ["RUSSIA-EO14024"], measures: ["block"] },
        { id: "10003", on: "SDN", from: "2022-04-06", programmes: ["RUSSIA-EO14024", "IRAN"], measures: [] },
      ]);
    });
  });

  test("a person: names with their scripts, births, document, nationality, address", async () => {
    const [person] = await allOf(advanced.read(bytesOf(ADVANCED), "sdn_advanced.xml"));
    expect(person).toMatchObject({
      type: "person",
      names: [
        { text: "SAMPLE, Ivan & Igor", kind: "primary", script: "Latn" },
        { text: "ОБРАЗЦОВ, Иван", kind: "primary", script: "Cyrl" },
        { text: "Vanya", kind: "weak" },
      ],
      births: ["1961", "~1963-02-12"],
      ids: [{ type: "passport", value: "51 0000001", country: "RU" }],
      countries: ["RU"],
      addresses: [{ street: "1 Invented Lane", city: "Moscow", postal: "101000", country: "RU" }],
      remarks: "An invented person; POB Perm, Russia; Gender Male",
    });
  });

  test("a bank and a ship that it owns; a former owner is no link", async () => {
    const entries = await allOf(advanced.read(bytesOf(ADVANCED), "sdn_advanced.xml"));
    expect(entries[1]).toMatchObject({
      type: "company",
      names: [
        { text: "Specimen Bank", kind: "primary" },
        { text: "Older Specimen Bank", kind: "former" },
      ],
      ids: [
        { type: "inn", valid: true },
        { type: "bic", value: "SABRRUMM" },
      ],
      links: [],
    });
    expect(entries[3]).toMatchObject({
      type: "vessel",
      vessel: { imo: "9074729", flag: "CY", type: "Crude Oil Tanker" },
      links: [{ name: "Specimen Bank", how: "owned or controlled by" }],
    });
  });

  test("cut, it is refused, also between two parties; with a document type as well", async () => {
    const between = ADVANCED.slice(0, ADVANCED.indexOf('    <DistinctParty FixedRef="10003"'));
    for (const text of [between, ADVANCED.slice(0, -30), ADVANCED.slice(0, 9000)]) {
      await expect(allOf(advanced.read(bytesOf(text), "sdn_advanced.xml"))).rejects.toMatchObject({
        code: "cut",
      });
    }
    const hostile = ADVANCED.replace("<Sanctions ", '<!DOCTYPE Sanctions [<!ENTITY x "y">]>\n<Sanctions ');
    await expect(allOf(advanced.read(bytesOf(hostile), "sdn_advanced.xml"))).rejects.toMatchObject({
      code: "unsafe",
    });
  });

  test("a party on no list known is noticed", async () => {
    const text = ADVANCED.replace('ProfileID="10001" ListID="1550"', 'ProfileID="10001" ListID="77"');
    const file = advanced.read(bytesOf(text), "sdn_advanced.xml");
    expect(await allOf(file)).toHaveLength(3);
    expect(file.problems).toMatchObject([
      { text: "SAMPLE, Ivan & Igor", why: expect.stringContaining("no list") },
    ]);
  });

  test.skipIf(!listsAtHand)(
    "the sample of 2026-03-23, which has neither lists nor types in its tables",
    async () => {
      const file = advanced.read(officialFile("specs/sample_sdn_advanced.xml"), "sdn_advanced.xml");
      const entries = await allOf(file);
      expect(file.published).toBe("2026-03-23");
      expect(countByList(entries)).toEqual({ SDN: 6 });
      expect(entries[0]).toMatchObject({
        programmes: ["CYBER2", "DPRK3"],
        ids: [{ type: "wallet" }, {}, {}],
      });
    },
  );
});

describe("Enhanced XML", () => {
  test.skipIf(!listsAtHand)("the consolidated file of 2025-01-10, in its ZIP", async () => {
    const file = enhanced.read(officialFile("ofac/CONS_ENHANCED-2025-01.ZIP"), "CONS_ENHANCED.ZIP");
    const entries = await allOf(file);
    expect(file).toMatchObject({ list: "us-cons", published: "2025-01-10", problems: [] });
    expect(new Set(entries.map(({ id }) => id)).size).toBe(443);
    expect(countByList(entries)).toEqual({
      SSI: 286,
      PLC: 78,
      SDN: 77,
      CMIC: 68,
      "NS-MBS": 12,
      FSE: 1,
      CAPTA: 1,
    });
    const bank = entries.filter(({ id }) => id === "17014");
    expect(bank.map(({ on, measures, from }) => [on, measures, from])).toEqual([
      ["SSI", ["eo13662-directive-1"], "2014-07-29"],
      ["NS-MBS", ["eo14024-directive-3"], "2022-03-26"],
    ]);
    expect(entries.flatMap(({ links }) => links).length).toBeGreaterThan(283 - 1);
    expect(
      entries.flatMap(({ names }) => names.filter(({ script }) => script === "Cyrl")).length,
    ).toBeGreaterThan(40);
  });

  test("is recognised as XML and by the name in the archive", () => {
    expect(enhanced.recognise(Buffer.from('<?xml version="1.0"?><sanctionsData xmlns="x">'), "x")).toBe(1);
    const zip = Buffer.concat([
      Buffer.from("PK\u0003\u0004"),
      Buffer.alloc(26),
      Buffer.from("SDN_ENHANCED.XML"),
    ]);
    expect(enhanced.recognise(zip, "x.zip")).toBeGreaterThan(0.5);
    expect(enhanced.recognise(Buffer.from("PK\u0003\u0004"), "x.zip")).toBe(0);
  });
});

describe("classic XML", () => {
  const entry = (uid: number, body: string) => `<sdnEntry><uid>${uid}</uid>${body}</sdnEntry>`;
  const list = (entries: string[], count = entries.length) =>
    `<?xml version="1.0" standalone="yes"?>\n<sdnList xmlns="http://tempuri.org/sdnList.xsd"><publshInformation><Publish_Date>04/22/2020` +
    `</Publish_Date><Record_Count>${count}</Record_Count></publshInformation>${entries.join("\n")}</sdnList>`;
  const PERSON = entry(
    1,
    "<firstName>Hafiz</firstName><lastName>SAMPLE</lastName><title>Emir</title><sdnType>Individual</sdnType><remarks>(Linked To: X &amp; CO)</remarks>" +
      "<programList><program>SDGT</program><program>IFSR</program></programList><idList><id><uid>2</uid><idType>Passport</idType><idNumber>A1</idNumber>" +
      "<idCountry>Pakistan</idCountry></id></idList><akaList><aka><uid>3</uid><type>f.k.a.</type><category>strong</category><lastName>OLD</lastName></aka>" +
      "<aka><uid>4</uid><type>a.k.a.</type><category>weak</category><lastName>TATA JI</lastName></aka></akaList><addressList><address><uid>5</uid>" +
      "<address1>House 1</address1><address2>Road 2</address2><city>Lahore</city><country>Pakistan</country></address></addressList><nationalityList>" +
      "<nationality><uid>6</uid><country>Pakistan</country></nationality></nationalityList><dateOfBirthList><dateOfBirthItem><uid>7</uid>" +
      "<dateOfBirth>circa 1951</dateOfBirth></dateOfBirthItem></dateOfBirthList>",
  );
  const SHIP = entry(
    9,
    "<lastName>SPECIMEN STAR</lastName><sdnType>Vessel</sdnType><programList><program>IRAN</program></programList><idList><id><uid>10</uid>" +
      "<idType>Vessel Registration Identification</idType><idNumber>IMO 9074729</idNumber></id></idList><vesselInfo><callSign>5IEA2</callSign>" +
      "<vesselType>Crude Oil Tanker</vesselType><vesselFlag>Malta</vesselFlag><vesselOwner>OWNER LTD</vesselOwner></vesselInfo>",
  );

  test("a person and a ship", async () => {
    const file = classic.read(piecesOf(list([PERSON, SHIP])), "sdn.xml");
    expect(await allOf(file)).toMatchObject([
      {
        id: "1",
        on: "SDN",
        type: "person",
        programmes: ["SDGT", "IFSR"],
        births: ["~1951"],
        countries: ["PK"],
        remarks: "Emir",
        names: [
          { text: "SAMPLE, Hafiz", kind: "primary" },
          { text: "OLD", kind: "former" },
          { text: "TATA JI", kind: "weak" },
        ],
        ids: [{ type: "passport", value: "A1", country: "PK" }],
        links: [{ name: "X & CO", how: "linked to" }],
        addresses: [{ street: "House 1, Road 2", city: "Lahore", country: "PK" }],
      },
      {
        id: "9",
        type: "vessel",
        vessel: { imo: "9074729", callSign: "5IEA2", flag: "MT", type: "Crude Oil Tanker" },
        countries: ["MT"],
        links: [{ name: "OWNER LTD", how: "owner" }],
      },
    ]);
    expect(file).toMatchObject({ list: "us-sdn", published: "2020-04-22", problems: [] });
  });

  test("fewer records than the file announces are noticed", async () => {
    const file = classic.read(bytesOf(list([SHIP], 2)), "sdn.xml");
    await allOf(file);
    expect(file.problems).toMatchObject([
      { column: "Record_Count", why: "the file announces 2 records and has 1" },
    ]);
  });

  test("a record that is not well-formed is reported and the others are read", async () => {
    const file = classic.read(
      bytesOf(list(["<sdnEntry><uid>5</uid><lastName>X</sdnEntry>", SHIP])),
      "sdn.xml",
    );
    expect((await allOf(file)).map(({ id }) => id)).toEqual(["9"]);
    expect(file.problems[0]).toMatchObject({ row: 1 });
  });

  test.skipIf(!listsAtHand)("the sample of 2020-04-22 under whatever name", async () => {
    const file = classic.read(officialFile("specs/sample_ofac_consolidated.xml"), "sdn.xml");
    expect(await allOf(file)).toHaveLength(8);
    expect(file.published).toBe("2020-04-22");
  });
});
