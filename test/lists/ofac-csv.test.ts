import { describe, expect, test } from "vitest";
import { type Companions, companionKind, read, recognise } from "../../src/lists/ofac-csv.ts";
import { allOf, bytesOf, countByList, listsAtHand, officialFile, piecesOf } from "./shared.ts";

const N = "-0- ";
const SDN =
  `36,"AEROCARIBBEAN AIRLINES",${N},"CUBA",${N},${N},${N},${N},${N},${N},${N},${N}\r\n` +
  `8219,"ALLANE, Hacene","individual","SDGT] [IFSR","Emir",${N},${N},${N},${N},${N},${N},"DOB 17 Jan 1941; a.k.a. 'HASSAN THE OLD'."\r\n` +
  `15036,"ARTAVIL",vessel,"IRAN",${N},"5IEA2","Crude Oil Tanker","99,144",${N},"Malta","ISLAMIC OWNER, LTD","Vessel Registration Identification IMO 9187629."\r\n\u001a`;
const ALT = `36,12,"aka","AERO-CARIBBEAN",${N}\r\n8219,13,"fka","ABDELHAY, al-Sheikh",${N}\r\n\u001a`;
const ADD = `36,25,${N},"Havana","Cuba",${N}\r\n8219,26,"Ibex House, The Minories","London EC3N 1DY","United Kingdom",${N}\r\n\u001a`;

function companions(texts: Partial<Record<keyof Companions, string>>): Companions {
  return Object.fromEntries(
    Object.entries(texts).map(([kind, text]) => [kind, { fileName: `${kind}.csv`, source: bytesOf(text) }]),
  );
}

describe.skipIf(!listsAtHand)("the Treasury's CSV files as published", () => {
  test.each([
    ["2022-02-23", 9121],
    ["2022-03-31", 9847],
    ["2022-04-29", 10_025],
    ["2023-05-30", 12_579],
    ["2024-05-03", 14_965],
  ])("SDN of %s has %i entries", async (date, count) => {
    const file = read(officialFile(`ofac/sdn-${date}.csv.gz`), `sdn-${date}.csv`);
    const entries = await allOf(file);
    expect(countByList(entries)).toEqual({ SDN: count });
    expect(new Set(entries.map(({ id }) => id)).size).toBe(count);
    expect(file.problems.filter(({ why }) => !why.includes("comments file"))).toEqual([]);
  });

  test("between 2022-02-23 and 2022-04-29 there are 934 additions and 30 removals", async () => {
    const ids = async (date: string) =>
      new Set((await allOf(read(officialFile(`ofac/sdn-${date}.csv.gz`), "sdn.csv"))).map(({ id }) => id));
    const before = await ids("2022-02-23");
    const after = await ids("2022-04-29");
    expect([...after].filter((id) => !before.has(id)).length).toBe(934);
    expect([...before].filter((id) => !after.has(id)).length).toBe(30);
  });

  test("the check digits of nearly all numbers hold", async () => {
    const entries = await allOf(read(officialFile("ofac/sdn-2024-05-03.csv.gz"), "sdn.csv"));
    for (const type of ["inn", "ogrn", "imo", "lei", "uscc"]) {
      const ids = entries.flatMap((entry) => entry.ids.filter((id) => id.type === type));
      expect(ids.filter(({ valid }) => valid).length / ids.length, type).toBeGreaterThan(0.88);
    }
  });

  test("the non-SDN file with its companions stands on five lists", async () => {
    const beside: Companions = {
      alt: { fileName: "cons_alt.csv", source: officialFile("ofac/cons_alt-2025-12.csv") },
      add: { fileName: "cons_add.csv", source: officialFile("ofac/cons_add-2025-12.csv") },
      comments: { fileName: "cons_comments.csv", source: officialFile("ofac/cons_comments-2025-12.csv") },
    };
    const file = read(officialFile("ofac/cons_prim-2025-12.csv"), "cons_prim.csv", beside);
    const entries = await allOf(file);
    expect(file.list).toBe("us-cons");
    expect(file.problems).toEqual([]);
    expect(countByList(entries)).toEqual({ SSI: 286, PLC: 78, CMIC: 68, "NS-MBS": 15, CAPTA: 1 });
    expect(new Set(entries.map(({ id }) => id)).size, "six parties on two of them").toBe(442);
    const bank = entries.filter(({ id }) => id === "17014");
    expect(bank.map(({ on, measures, from }) => [on, measures, from])).toEqual([
      ["SSI", ["eo13662-directive-1"], undefined],
      ["NS-MBS", ["eo14024-directive-3"], "2022-03-26"],
    ]);
    expect(
      bank[0]?.names.find(({ text }) => text === "RUSAG")?.kind,
      "a weak alias of the comments file",
    ).toBe("weak");
  });

  test("the 0-byte file that replaced the list in May 2024 is refused", async () => {
    await expect(allOf(read(officialFile("broken/sdn-0-bytes.csv"), "sdn.csv"))).rejects.toMatchObject({
      name: "ListError",
      code: "empty",
    });
  });
});

describe("the main file", () => {
  test("is recognised by its first row, and the companions by theirs", () => {
    expect(recognise(Buffer.from(SDN), "x")).toBeGreaterThan(0.9);
    for (const other of [ALT, ADD, '36,"a comment"\r\n', "name,address\n", ""])
      expect(recognise(Buffer.from(other), "sdn.csv")).toBe(0);
    expect(
      [ALT, ADD, '36,"a comment"\r\n', SDN, "a,b\n"].map((text) => companionKind(Buffer.from(text))),
    ).toEqual(["alt", "add", "comments", undefined, undefined]);
  });

  test("is read whole, whatever pieces it comes in", async () => {
    const file = read(piecesOf(SDN, 3), "sdn.csv");
    expect(await allOf(file)).toMatchObject([
      {
        id: "36",
        on: "SDN",
        type: "company",
        programmes: ["CUBA"],
        names: [{ text: "AEROCARIBBEAN AIRLINES", kind: "primary" }],
      },
      { id: "8219", type: "person", programmes: ["SDGT", "IFSR"], births: ["1941-01-17"], remarks: "Emir" },
      {
        type: "vessel",
        countries: ["MT"],
        links: [{ name: "ISLAMIC OWNER, LTD", how: "owner" }],
        vessel: { imo: "9187629", callSign: "5IEA2", flag: "MT", type: "Crude Oil Tanker" },
      },
    ]);
    expect(file.problems).toEqual([]);
  });

  test("aliases and addresses come from the companions", async () => {
    const file = read(bytesOf(SDN), "sdn.csv", companions({ alt: ALT, add: ADD }));
    const [airline, person] = await allOf(file);
    expect(airline).toMatchObject({
      names: [{}, { text: "AERO-CARIBBEAN", kind: "alias" }],
      addresses: [{ city: "Havana", country: "CU" }],
    });
    expect(person?.names).toMatchObject([
      {},
      { text: "ABDELHAY, al-Sheikh", kind: "former" },
      { text: "HASSAN THE OLD", kind: "weak" },
    ]);
    expect(person?.addresses).toMatchObject([{ city: "London", postal: "EC3N 1DY", country: "GB" }]);
  });

  test("companions of another day are noticed", async () => {
    const file = read(
      bytesOf(SDN),
      "sdn.csv",
      companions({ alt: `99,1,"aka","SOMEBODY ELSE",${N}\r\n\u001a` }),
    );
    await allOf(file);
    expect(file.problems).toMatchObject([
      { file: "alt.csv", why: expect.stringContaining("1 parties are not in the main file") },
    ]);
  });

  test("remarks cut at their limit are noticed unless the comments file has the rest", async () => {
    const remarks = `${"x".repeat(990)}; Tax ID N`;
    const row = `7,"BANK",${N},"RUSSIA-EO14024",${N},${N},${N},${N},${N},${N},${N},"${remarks}"\r\n\u001a`;
    const alone = read(bytesOf(row), "sdn.csv");
    await allOf(alone);
    expect(alone.problems).toMatchObject([{ row: 1, column: "Remarks", text: "BANK" }]);
    const whole = read(
      bytesOf(row),
      "sdn.csv",
      companions({ comments: '7,"o. 7707083893 (Russia)."\r\n\u001a' }),
    );
    expect((await allOf(whole))[0]?.ids).toMatchObject([{ type: "inn", value: "7707083893" }]);
    expect(whole.problems).toEqual([]);
  });

  test("without its end mark it may be cut; a last row that is cut is refused", async () => {
    const unmarked = read(bytesOf(SDN.slice(0, -1)), "sdn.csv");
    expect(await allOf(unmarked)).toHaveLength(3);
    expect(unmarked.problems).toMatchObject([{ why: expect.stringContaining("end mark") }]);
    const cut = SDN.slice(0, SDN.indexOf('"Crude'));
    await expect(allOf(read(bytesOf(cut), "sdn.csv"))).rejects.toMatchObject({ code: "cut", row: 3 });
  });

  test("rows of another width are another file's", async () => {
    await expect(allOf(read(bytesOf(ALT), "sdn.csv"))).rejects.toMatchObject({ code: "layout", row: 1 });
  });
});
