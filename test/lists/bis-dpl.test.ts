import { describe, expect, test } from "vitest";
import { read, recognise } from "../../src/lists/bis-dpl.ts";
import { allOf, bytesOf, listsAtHand, officialFile } from "./shared.ts";

const HEADER =
  "Name\tStreet_Address\tCity\tState\tCountry\tPostal_Code\tEffective_Date\tExpiration_Date\tStandard_Order\tLast_Update\tAction\tFR_Citation";
const row = (...cells: string[]) => cells.map((cell) => `"${cell}"`).join("\t");

describe("the Denied Persons List", () => {
  test.skipIf(!listsAtHand)("as published on 2023-11-30 has 665 rows, each an entry of its own", async () => {
    const file = read(officialFile("bis/dpl-2023-11-30.txt"), "dpl-2023-11-30.txt");
    const entries = await allOf(file);
    expect(file).toMatchObject({ list: "us-dpl", problems: [] });
    expect(file.published, "the file has no date of its own").toBeUndefined();
    expect(entries.length).toBe(665);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(665);
    expect(entries.every(({ on, from }) => on === "DPL" && from)).toBe(true);
  });

  test("an order with its term; an address in the United States has no country in the file", async () => {
    const text = [
      HEADER,
      row(
        " I. ASH",
        "113 North Highway",
        "SEAGOVILLE",
        "TX",
        "",
        "75159",
        "06/19/2003",
        "06/29/2056",
        "Y",
        "2007-01-31",
        "UPDATED",
        "68 F.R. 38290",
      ),
      row(
        "KOW SENG LIM -AKA- ERIC LIM",
        "1 Road",
        "SINGAPORE",
        "",
        "SG",
        "",
        "10/30/2014",
        "10/30/2024",
        "N",
        "2014-11-01",
        "",
        "79 F.R. 1",
      ),
    ].join("\n");
    expect(await allOf(read(bytesOf(`${text}\n`), "dpl.txt"))).toMatchObject([
      {
        names: [{ text: "I. ASH" }],
        from: "2003-06-19",
        until: "2056-06-29",
        cite: "68 F.R. 38290",
        addresses: [{ city: "SEAGOVILLE", region: "TX", postal: "75159", country: "US" }],
      },
      {
        names: [
          { kind: "primary" },
          { text: "KOW SENG LIM", kind: "primary" },
          { text: "ERIC LIM", kind: "alias" },
        ],
        addresses: [{ country: "SG" }],
        remarks: expect.stringContaining("not a standard order"),
      },
    ]);
  });

  test("is recognised by its header; a date that is none is reported", async () => {
    expect(recognise(Buffer.from(`${HEADER}\n`), "x")).toBe(1);
    expect(recognise(Buffer.from("Name,City\n"), "dpl.txt")).toBe(0);
    const file = read(
      bytesOf(`${HEADER}\n${row("X", "", "", "", "", "", "soon", "13/45/2020", "Y", "", "", "")}\n`),
      "dpl.txt",
    );
    await allOf(file);
    expect(file.problems.map(({ column }) => column)).toEqual(["Effective_Date", "Expiration_Date"]);
  });
});
