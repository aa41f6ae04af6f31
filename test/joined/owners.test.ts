import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Owner, Party } from "../../src/line.ts";
import { folder, joinedLines } from "./folder.ts";

const { dir, file } = folder();
const HEADER = "party,party_id,party_country,owner,owner_id,owner_country,percent";
const owners = (name: string, ...rows: string[]) => file(name, `${HEADER}\n${rows.join("\n")}\n`);
let manifests = 0;
const manifest = (...rows: string[]) =>
  file(
    `orders-${++manifests}.csv`,
    `shipment,line,end_user,end_user_country,end_user_id,end_user.owners\n${rows.join("\n")}\n`,
  );

/** The owners of the end user of the first line, as far as they go. */
async function ownersOf(orders: string, files: string[]) {
  const { lines, remarks } = await joinedLines(orders, { owners: files });
  const [line] = lines;
  return {
    shown: shownOwners(line!.parties[0]!),
    notes: line!.notes.map(({ why }) => why),
    remarks,
    line: line!,
  };
}

/** `Holding Ltd CY 60–60 owners.csv:2 < Person A …`: each owner with what is known of it, and after it its own owners. */
function shownOwners(party: Party, within: Party[] = []): string[] {
  const stated = party.facts.get("party.owners")?.value as readonly Owner[] | undefined;
  return (stated ?? []).map(({ party: owner, percent, from }) => {
    const country = owner.facts.get("party.country")?.value;
    const share = percent ? `${percent.from}–${percent.to}` : "unknown";
    const where = from && "where" in from ? from.where.replaceAll(`${dir}/`, "") : undefined;
    const own = within.includes(owner) ? ["…"] : shownOwners(owner, [...within, owner]);
    const behind = own.length > 0 ? `< ${own.join(" + ")}` : undefined;
    return [owner.name, country, share, where, behind].filter((part) => part !== undefined).join(" ");
  });
}

const ONE = manifest("S,1,Example Works LLC,RU,,");

describe("files of owners", () => {
  it("give a party its owners, and those theirs, with the rows", async () => {
    const csv = owners(
      "owners.csv",
      "Example Works LLC,,,Holding Ltd,,CY,60",
      "Holding Ltd,,CY,Person A,,RU,25–50",
      "EXAMPLE WORKS L.L.C.,,,Other Ltd,,,",
    );
    const { shown } = await ownersOf(ONE, [csv]);
    expect(shown).toEqual([
      "Holding Ltd CY 60–60 owners.csv:2 < Person A RU 25–50 owners.csv:3",
      "Other Ltd unknown owners.csv:4",
    ]);
  });

  it("may close a circle", async () => {
    const csv = owners("circle.csv", "Example Works LLC,,,A,,,50", "A,,,B,,,100", "B,,,A,,,100");
    const { shown } = await ownersOf(ONE, [csv]);
    expect(shown).toEqual(["A 50–50 circle.csv:2 < B 100–100 circle.csv:3 < A 100–100 circle.csv:4 < …"]);
  });

  it("know a party by its number whatever its name; another country is another party", async () => {
    const csv = owners(
      "ids.csv",
      "Old Name,7707-01,RU,Holding Ltd,,,60",
      "Example Works LLC,,CY,Wrong Ltd,,,100",
    );
    expect((await ownersOf(manifest("S,1,Example Works LLC,RU,inn: 770701,"), [csv])).shown).toEqual([
      "Holding Ltd 60–60 ids.csv:2",
    ]);
    const { shown, notes } = await ownersOf(ONE, [csv]);
    expect(shown).toEqual([]);
    expect(notes.join()).toMatch(/in CY: they are not joined/);
  });

  it("leave shares unknown where a name may be any of several parties", async () => {
    const csv = owners("two.csv", "Example Works LLC,1,RU,A,,,60", "Example Works LLC,2,RU,B,,,70");
    const { shown, notes } = await ownersOf(ONE, [csv]);
    expect(shown).toEqual(["A unknown two.csv:2", "B unknown two.csv:3"]);
    expect(notes.join()).toMatch(/several parties of this name/);
  });

  it("are merged with the owners that the manifest states", async () => {
    const csv = owners(
      "more.csv",
      "Example Works LLC,,,Holding Ltd,,CY,40",
      "Holding Ltd,,CY,Person A,,,100",
      "Example Works LLC,,,B,,,9",
    );
    const { shown, notes } = await ownersOf(manifest('S,1,Example Works LLC,RU,,"Holding Ltd 60%; C 5%"'), [
      csv,
    ]);
    expect(shown).toEqual([
      "B 9–9 more.csv:4",
      "C 5–5",
      "Holding Ltd CY 40–60 end_user.owners; more.csv:2 < Person A 100–100 more.csv:3",
    ]);

    expect(notes.join()).toMatch(/more\.csv:2 says 40 %, the line 60 %: taken as 40–60 %/);
  });

  it("in which shares differ leave all of them possible", async () => {
    const one = owners(
      "one.csv",
      "Example Works LLC,,,A,,,30",
      "Example Works LLC,,,A,,,25",
      "Example Works LLC,,,A,,,30",
    );
    const other = owners("other.csv", "Example Works LLC,,,A,,,28");
    expect((await ownersOf(ONE, [one])).shown).toEqual([expect.stringMatching(/^A 25–55 /)]);
    expect((await ownersOf(ONE, [one, other])).shown).toEqual([expect.stringMatching(/^A 25–55 /)]);
    expect((await ownersOf(ONE, [other])).shown).toEqual(["A 28–28 other.csv:2"]);
  });

  it("say what they cannot read", async () => {
    const csv = owners(
      "bad.csv",
      "Example Works LLC,,,A,,,lots",
      ",,,A,,,5",
      "Example Works LLC,,Atlantis,B,,,5",
    );
    const { shown, remarks } = await ownersOf(ONE, [csv]);
    expect(shown).toEqual(["A unknown bad.csv:2", "B 5–5 bad.csv:4"]);
    expect(remarks.join("\n")).toMatch(/bad\.csv:2: “lots” is no share: taken as unknown/);
    expect(remarks.join("\n")).toMatch(/bad\.csv:3: not read: it names no party/);
    expect(remarks.join("\n")).toMatch(/bad\.csv:4: not read: .*/);
  });

  it("give the same facts in any order of rows and files", async () => {
    const name = fc.constantFrom("Example Works LLC", "A", "B", "b.", "C");
    const id = fc.constantFrom("", "1", "2");
    const country = fc.constantFrom("", "RU", "CY");
    const row = fc
      .tuple(name, id, country, name, id, country, fc.constantFrom("", "10", "60", "25-50"))
      .map((cells) => cells.join(","));
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 8 }),
        fc.infiniteStream(fc.nat(1000)),
        async (rows, random) => {
          const [first, second] = [rows.slice(0, rows.length / 2), rows.slice(rows.length / 2)];
          const shuffled = (all: string[]) => [...all].sort(() => (random.next().value % 2) - 0.5);
          const told = async (a: string[], b: string[], reversed: boolean) => {
            const files = [owners("a.csv", ...a), owners("b.csv", ...b)];
            const { line } = await ownersOf(ONE, reversed ? files.reverse() : files);
            return shownOwners(line.parties[0]!)
              .join(" + ")
              .replaceAll(/(?:; )?[ab]\.csv:\d+|; \d+ more/g, "");
          };
          const one = await told(first, second, false);
          expect(await told(first, second, true)).toBe(one);
          expect(await told(shuffled(second), shuffled(first), true)).toBe(one);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("come by the Beneficial Ownership Data Standard 0.4", async () => {
    const relationship = (id: string, owner: string, interest: object, more = {}) => ({
      statementId: `s${id}`,
      recordId: id,
      recordType: "relationship",
      recordDetails: { subject: "e1", interestedParty: owner, interests: [interest] },
      ...more,
    });
    const bods = file(
      "bods.json",
      JSON.stringify([
        {
          recordId: "e1",
          recordType: "entity",
          recordDetails: {
            name: "Example Works LLC",
            jurisdiction: { code: "RU" },
            identifiers: [{ id: "7701" }],
          },
        },
        {
          recordId: "e2",
          recordType: "entity",
          recordDetails: { name: "Holding Ltd", jurisdiction: { code: "CY" } },
        },
        { recordId: "p1", recordType: "person", recordDetails: { names: [{ fullName: "Person A" }] } },
        relationship(
          "r1",
          "e2",
          { type: "shareholding", share: { minimum: 25, exclusiveMaximum: 50 } },
          { statementDate: "2022-01-01" },
        ),
        relationship(
          "r1",
          "e2",
          { type: "shareholding", share: { exact: 60 } },
          { statementDate: "2023-01-01" },
        ),
        relationship("r2", "p1", { type: "shareholding", share: { exact: 30 }, endDate: "2022-01-01" }),
        relationship("r3", "p1", { type: "appointmentOfBoard" }),
      ]),
    );
    const { shown, remarks } = await ownersOf(ONE, [bods]);
    expect(shown).toEqual(["Holding Ltd CY 60–60 bods.json:5", "Person A 0–30 bods.json:6"]);
    expect(remarks.join()).toMatch(/1 interests without a share/);
  });

  it("of several interests of one kind, or several percentages, may add up: the first is not taken for all", async () => {
    const entity = (id: string, name: string) => ({
      recordId: id,
      recordType: "entity",
      recordDetails: { name },
    });
    const interests = [
      { type: "votingRights", share: { exact: 90 } },
      { type: "shareholding", share: { exact: 30 } },
      { type: "shareholding", share: { exact: 25 } },
    ];
    const bods = file(
      "several.json",
      JSON.stringify([
        entity("e1", "Example Works LLC"),
        entity("e2", "Holding Ltd"),
        {
          recordId: "r1",
          recordType: "relationship",
          recordDetails: { subject: "e1", interestedParty: "e2", interests },
        },
      ]),
    );
    const ftm = file(
      "several.ftm.json",
      [
        { id: "c", schema: "Company", properties: { name: ["Example Works LLC"] } },
        { id: "h", schema: "Company", properties: { name: ["Holding Ltd"] } },
        {
          id: "o",
          schema: "Ownership",
          properties: { owner: ["h"], asset: ["c"], percentage: ["20", "40"] },
        },
      ]
        .map((one) => JSON.stringify(one))
        .join("\n"),
    );
    expect((await ownersOf(ONE, [bods])).shown.join()).toMatch(/Holding Ltd 25–55 /);
    expect((await ownersOf(ONE, [ftm])).shown.join()).toMatch(/Holding Ltd 20–60 /);
  });

  it("come as lines of FollowTheMoney", async () => {
    const lines = [
      { id: "c", schema: "Company", properties: { name: ["Example Works LLC"], jurisdiction: ["ru"] } },
      { id: "h", schema: "Company", properties: { name: ["Holding Ltd"], country: ["cy"] } },
      { id: "o", schema: "Ownership", properties: { owner: ["h"], asset: ["c"], percentage: ["51%"] } },
      { id: "d", schema: "Directorship", properties: { director: ["h"], organization: ["c"] } },
    ];
    const ftm = file("owners.ftm.json", lines.map((one) => JSON.stringify(one)).join("\n"));
    const { shown, remarks } = await ownersOf(ONE, [ftm]);
    expect(shown).toEqual(["Holding Ltd CY 51–51 owners.ftm.json:3"]);
    expect(remarks.join()).toMatch(/1 directorships/);
  });
});
