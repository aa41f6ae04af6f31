import { describe, expect, test } from "vitest";
import { read, recognise } from "../../src/lists/csl.ts";
import type { ListEntry } from "../../src/lists/entry.ts";
import { allOf, countByList, listsAtHand, officialFile } from "./shared.ts";

describe.skipIf(!listsAtHand)("the Consolidated Screening List as published", () => {
  test("2022-05-16: 14,160 parties on thirteen lists", async () => {
    const file = read(officialFile("csl/consolidated-2022-05-16.csv.gz"), "consolidated.csv");
    const entries = await allOf(file);
    expect(entries.length).toBe(14_160);
    expect(countByList(entries)).toEqual({
      SDN: 10_026,
      EL: 2001,
      DTC: 727,
      DPL: 462,
      SSI: 290,
      UVL: 201,
      ISN: 163,
      PLC: 78,
      MEU: 71,
      CMIC: 68,
      CAPTA: 53,
      "NS-MBS": 17,
      FSE: 3,
    });
    expect(file.problems).toEqual([]);
  });

  test("2026-07-31: 25,921 parties on twelve lists", async () => {
    const file = read(officialFile("csl/consolidated-2026-07-31.csv.gz"), "consolidated.csv");
    const entries = await allOf(file);
    expect(countByList(entries)).toEqual({
      SDN: 19_181,
      EL: 3420,
      DPL: 1596,
      DTC: 787,
      SSI: 286,
      UVL: 222,
      ISN: 161,
      PLC: 78,
      MEU: 70,
      CMIC: 68,
      "NS-MBS": 51,
      CAPTA: 1,
    });
    expect(file.problems).toEqual([]);
    const withFootnote = (number: number) =>
      entries.filter((entry) => entry.on === "EL" && entry.requirement?.footnotes.includes(number)).length;
    expect([1, 3, 4, 5].map(withFootnote)).toEqual([156, 771, 96, 16]);
    const ambiguous = entries.filter((entry: ListEntry) => entry.requirement?.ambiguous);
    expect(ambiguous.map((entry) => entry.names[0]?.text)).toHaveLength(1);
    expect(entries.filter((entry) => entry.type === "address")).toHaveLength(19);
  });
});
