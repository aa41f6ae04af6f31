import { describe, expect, test } from "vitest";
import type { ListEntry } from "../../src/lists/entry.ts";
import { emptyEntry } from "../../src/lists/entry-parts.ts";
import { joinOverflow, readRemarks } from "../../src/lists/remarks.ts";

function read(remarks: string, type: ListEntry["type"] = "company"): ListEntry & { notes: string[] } {
  const entry = emptyEntry("1", "SDN", type);
  const notes = readRemarks(entry, remarks);
  return { ...entry, notes };
}

describe("the remarks of the Treasury's CSV files", () => {
  test("the example of the data specification", () => {
    expect(
      read(
        "DOB 17 Jan 1941; POB El Menea, Algeria; a.k.a. 'ABU AL-FOUTOUH'; a.k.a. 'BOULAHIA'; a.k.a. 'HASSAN THE OLD'.",
      ),
    ).toMatchObject({
      births: ["1941-01-17"],
      names: [
        { text: "ABU AL-FOUTOUH", kind: "weak", from: "remarks" },
        { text: "BOULAHIA", kind: "weak" },
        { text: "HASSAN THE OLD", kind: "weak" },
      ],
      notes: ["POB El Menea, Algeria"],
    });
  });

  test.each([
    ["DOB circa 1961", "~1961"],
    ["DOB 1967 to 1969", "1967/1969"],
    ["alt. DOB Apr 1967.", "1967-04"],
    ["DOB 31 Aug 1953 to 02 Sep 1953", "1953-08-31/1953-09-02"],
  ])("%s", (remarks, birth) => {
    expect(read(remarks).births).toEqual([birth]);
  });

  test("a date that is none is kept as text, not as a date", () => {
    expect(read("DOB 31 Feb 1961")).toMatchObject({ births: [], notes: ["DOB 31 Feb 1961"] });
  });

  test("links, each once, also several in one pair of parentheses and with parentheses in the name", () => {
    const { links } = read(
      "(Linked To: ISLAMIC REVOLUTIONARY GUARD CORPS (IRGC)-QODS FORCE); (Linked To: X); (Linked To: ROSTEC; Linked To: KALASHNIKOV CONCERN); Linked To: ROSTEC.",
    );
    expect(links.map(({ name }) => name)).toEqual([
      "ISLAMIC REVOLUTIONARY GUARD CORPS (IRGC)-QODS FORCE",
      "X",
      "ROSTEC",
      "KALASHNIKOV CONCERN",
    ]);
  });

  test("nationality and citizenship in the publisher's spelling", () => {
    expect(
      read(
        "nationality Korea, North; citizen Burma; nationality Palestinian; Nationality of Registration China",
      ).countries,
    ).toEqual(["KP", "MM", "PS", "CN"]);
  });

  test("numbers with the country and the dates behind them", () => {
    expect(
      read(
        "Passport 284158 (Iraq) issued 18 Jan 1984 expires 21 Aug 2005; alt. Passport B 960789; Tax ID No. 7707083893 (Russia); SWIFT/BIC SABRRUMM",
      ).ids,
    ).toMatchObject([
      { type: "passport", value: "284158", country: "IQ" },
      { type: "passport", value: "B 960789" },
      { type: "inn", value: "7707083893", country: "RU", valid: true },
      { type: "bic", value: "SABRRUMM", valid: true },
    ]);
  });

  test("a ship's IMO number under either label, and MMSI", () => {
    expect(read("Vessel Registration Identification IMO 9074729; MMSI 572469210", "vessel").vessel?.imo).toBe(
      "9074729",
    );
    expect(read("Identification Number IMO 9074729", "vessel").ids).toMatchObject([
      { type: "imo", value: "9074729" },
    ]);
    expect(read("Vessel Registration Identification IMO 5342883").ids[0]?.type).toBe("registration");
    expect(read("Company Number IMO 5055293").ids[0]?.type, "the number of a company is none of a ship").toBe(
      "registration",
    );
  });

  test("directives are measures, under their order", () => {
    expect(
      read(
        "Executive Order 13662 Directive Determination - Subject to Directive 1; alt. Executive Order 13662 Directive Determination - Subject to " +
          "Directive 4; Executive Order 14024 Directive Information Subject to Directive 1a - As of the effective date.; Listing Date (EO 14024 " +
          "Directive 1a): 22 Feb 2022",
      ).measures,
    ).toEqual(["eo13662-directive-1", "eo13662-directive-4", "eo14024-directive-1a"]);
  });

  test("everything else is kept as text", () => {
    const remarks =
      "Secondary sanctions risk: section 1(b) of Executive Order 13224; all offices worldwide; Member ETA; Gender Male";
    expect(read(remarks).notes.join("; ")).toBe(remarks);
  });

  test("a name in quotation marks may hold the sign that parts the segments", () => {
    expect(read("a.k.a. 'A; B'; Gender Male")).toMatchObject({
      names: [{ text: "A; B" }],
      notes: ["Gender Male"],
    });
  });

  test("the overflow goes on in the middle of a word", () => {
    const joined = joinOverflow("Tax ID No. 77070", "83893 (Russia); a.k.a. 'RUSAG'.");
    expect(read(joined)).toMatchObject({
      ids: [{ value: "7707083893", valid: true }],
      names: [{ text: "RUSAG" }],
    });
  });
});
