import { describe, expect, test } from "vitest";
import { read, recognise } from "../../src/lists/un.ts";
import { allOf, bytesOf, listsAtHand, officialFile } from "./shared.ts";

const list = (body: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09.554Z"><INDIVIDUALS>${body}</INDIVIDUALS><ENTITIES/></CONSOLIDATED_LIST>`;

describe.skipIf(!listsAtHand)("the United Nations list as published", () => {
  test.each([
    ["2025-11-18", 1000, 727],
    ["2026-02-27", 1003, 730],
  ])("%s has %i entries, %i of them persons", async (date, count, persons) => {
    const file = read(officialFile(`un/consolidated-${date}.xml.gz`), "consolidated.xml");
    const entries = await allOf(file);
    expect(file).toMatchObject({ list: "un", published: date, problems: [] });
    expect(entries.length).toBe(count);
    expect(entries.filter(({ type }) => type === "person").length).toBe(persons);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(count);
    expect(entries.filter(({ programmes }) => programmes[0] === "Iran").length).toBe(121);
    expect(entries.every(({ from, cite }) => from && cite)).toBe(true);
  });
});

describe("an entry of the United Nations list", () => {
  const person =
    list(`<INDIVIDUAL><DATAID>7</DATAID><FIRST_NAME>ABU</FIRST_NAME><SECOND_NAME>SAMPLE</SECOND_NAME><UN_LIST_TYPE>Taliban</UN_LIST_TYPE>
    <REFERENCE_NUMBER>TAi.007</REFERENCE_NUMBER><LISTED_ON>2001-01-25</LISTED_ON><NAME_ORIGINAL_SCRIPT>نموذج</NAME_ORIGINAL_SCRIPT>
    <COMMENTS1>A comment</COMMENTS1><DESIGNATION><VALUE>Deputy</VALUE></DESIGNATION><NATIONALITY><VALUE>Afghanistan</VALUE></NATIONALITY>
    <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Abu the Good</ALIAS_NAME></INDIVIDUAL_ALIAS>
    <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>The Tall</ALIAS_NAME></INDIVIDUAL_ALIAS><INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
    <INDIVIDUAL_ADDRESS><STREET>Road 1</STREET><CITY>Quetta</CITY><COUNTRY>Pakistan</COUNTRY></INDIVIDUAL_ADDRESS>
    <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1955</FROM_YEAR><TO_YEAR>1958</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
    <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1956</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
    <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1957-02-03</DATE></INDIVIDUAL_DATE_OF_BIRTH>
    <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Numéro de passeport </TYPE_OF_DOCUMENT><NUMBER>D 000\n 001</NUMBER><ISSUING_COUNTRY>Pakistan</ISSUING_COUNTRY></INDIVIDUAL_DOCUMENT>
    <INDIVIDUAL_DOCUMENT/></INDIVIDUAL>`);

  test("a person", async () => {
    expect(await allOf(read(bytesOf(person), "un.xml"))).toMatchObject([
      {
        id: "7",
        on: "UN",
        type: "person",
        programmes: ["Taliban"],
        cite: "TAi.007",
        from: "2001-01-25",
        countries: ["AF"],
        names: [
          { text: "ABU SAMPLE", kind: "primary" },
          { text: "نموذج", kind: "primary", script: "Arab", from: "original script" },
          { text: "Abu the Good", kind: "alias" },
          { text: "The Tall", kind: "weak" },
        ],
        addresses: [{ street: "Road 1", city: "Quetta", country: "PK" }],
        births: ["1955/1958", "~1956", "1957-02-03"],
        ids: [{ type: "passport", value: "D 000 001", country: "PK" }],
        remarks: "Deputy; A comment",
      },
    ]);
  });

  test("a body with two names in one field, and a former name", async () => {
    const body = list("").replace(
      "<ENTITIES/>",
      "<ENTITIES><ENTITY><DATAID>8</DATAID><FIRST_NAME>FIRST WORKS (FW) ; SECOND WORKS</FIRST_NAME><ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY>" +
        "<ALIAS_NAME>OLD WORKS</ALIAS_NAME></ENTITY_ALIAS></ENTITY></ENTITIES>",
    );
    expect(await allOf(read(bytesOf(body), "un.xml"))).toMatchObject([
      {
        type: "company",
        names: [
          { text: "FIRST WORKS (FW)", kind: "primary" },
          { text: "SECOND WORKS", kind: "primary" },
          { text: "OLD WORKS", kind: "former" },
        ],
      },
    ]);
  });

  test("one without a name is reported", async () => {
    const file = read(bytesOf(list("<INDIVIDUAL><DATAID>9</DATAID></INDIVIDUAL>")), "un.xml");
    expect(await allOf(file)).toEqual([]);
    expect(file.problems).toMatchObject([{ row: 1, why: "no id or no name" }]);
  });

  test("is recognised by its root element, cut it is refused", async () => {
    expect(recognise(Buffer.from(person), "x")).toBe(1);
    expect(recognise(Buffer.from("<sdnList>"), "consolidated.xml")).toBe(0);
    await expect(allOf(read(bytesOf(person.slice(0, -30)), "un.xml"))).rejects.toMatchObject({ code: "cut" });
  });
});
