import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { licenceRequirement } from "../../src/lists/licence-requirement.ts";

const PHRASES = new URL("../../../shared/law/entity-list-licence-requirement-phrases.json", import.meta.url);

describe("the scope of a licence requirement", () => {
  test.each([
    ["For all items subject to the EAR. (See §744.11 of the EAR).", "all-items"],
    ["For All Items Subject to the EAR (See part§744.11 of the EAR).", "all-items"],
    ["All items subjects to the EAR except for: crude oil", "all-items"],
    ["For all items subject to the EAR. (See § 746.8(a)(4) of the EAR)", "all-items"],
    [
      "For all items subject to the EAR when used in projects specified in § 746.8(a)(4) of the EAR",
      "named-projects",
    ],
    [
      "For all items subject to the EAR when used in projects specified in§746.5 of the EAR. ",
      "named-projects",
    ],
    ["For items on the CCL and listed in supplement no. 7 to part 746 of the EAR", "ccl-and-supp-7"],
    [
      "For items on the CCL and EAR99 items listed in supplement no. 7 to part 746 of the EAR.",
      "ccl-and-supp-7",
    ],
    ["For any item subject to the EAR listed in supplement no. 2 to part 744.", "supp-2"],
    ["For all items on the Commerce Control List.", "ccl"],
    ["For technology to be determined.", "see-text"],
  ])("%s is %s", (text, scope) => {
    expect(licenceRequirement(text).scope).toBe(scope);
  });
});

describe("the footnotes follow from the section cited, never from a loose digit", () => {
  test.each([
    ["For all items subject to the EAR, see §§ 734.9(e)1 and 744.11 of the EAR2", [1]],
    ["For all items subject to the EAR, see §§ 734.9(e) 1 and 744.11 of the EAR 2", [1]],
    ["For all items subject to the EAR, see §§ 736.2(b)(3)(vi), and 744.11 of the EAR", [1]],
    ["For all items subject to the EAR (See §§ 734.9(g), 746.8(a)(3), and 744.21(b) of the EAR)", [3]],
    ["For all items subject to the EAR. (See §§ 734.9(g),3 746.8(a)(3), and 744.11 of the EAR)", [3]],
    ["For all items subject to the EAR. (See §§ 734.9(e)(2) and 744.11 of the EAR)", [4]],
    ["For all items subject to the EAR. (See §§ 734.9(e) and 744.11 of the EAR) 4", [4]],
    ["For All Items Subject to the EAR (See §734.9(e), and 744.11 of the EAR)4.", [4]],
    ["For all items subject to the EAR. (See §734.4(a)(9), 734.9(e)(3) and 744.11 of the EAR)5", [5]],
    ["For all items subject to the EAR. (See §744.11 of the EAR)3", []],
  ])("%s: %j", (text, footnotes) => {
    const requirement = licenceRequirement(text);
    expect(requirement.footnotes).toEqual(footnotes);
    expect(requirement.ambiguous).toBeUndefined();
  });

  test("§ 734.9(e) without paragraph or mark is ambiguous", () => {
    const requirement = licenceRequirement(
      "For all items subject to the EAR. (See §734.9(e) and §744.11 of the EAR)",
    );
    expect(requirement).toMatchObject({ footnotes: [], ambiguous: true });
  });
});

describe("the review policy is the strictest that the text names", () => {
  test.each([
    ["Presumption for denial.", "presumption-of-denial"],
    [
      "Policy of denial. Case-by-case basis for items for U.S. Government supported use in the ISS.",
      "denial",
    ],
    ["Case-by-case for all items listed on the CCL. Presumption of approval for EAR99 items", "case-by-case"],
    [
      "casa-by-case review for items necessary to treat infectious disease; and presumption of denial for all other items",
      "presumption-of-denial",
    ],
    ["Presumption of  approval for EAR99 items", "presumption-of-approval"],
    ["See §744.3(d) of this part", undefined],
    ["", undefined],
  ])("%s: %s", (text, policy) => {
    expect(licenceRequirement("For all items subject to the EAR.", text).policy).toBe(policy);
  });
});

test("what the text takes out of the requirement is kept apart, in its own words", () => {
  expect(
    licenceRequirement("All items subject to the EAR except for food or medicine designated as EAR99.")
      .relief,
  ).toEqual(["except for food or medicine designated as EAR99."]);
  const gov =
    "This license requirement may be overcome by License Exception GOV under § 740.11(b)(2) and (e).";
  expect(
    licenceRequirement(`For all items subject to the EAR. (See §744.11 of the EAR). ${gov}`).relief,
  ).toEqual([gov]);
  expect(licenceRequirement("For all items subject to the EAR.").relief).toBeUndefined();
});

describe.skipIf(!existsSync(PHRASES))("all spellings of the list of 2026-07-31", () => {
  const phrases = () => JSON.parse(readFileSync(PHRASES, "utf8")) as { text: string; count: number }[];

  test("are understood, 3,420 entries in 88 spellings", () => {
    expect(phrases()).toHaveLength(88);
    const scopes: Record<string, number> = {};
    for (const { text, count } of phrases()) {
      const { scope, text: kept } = licenceRequirement(text);
      scopes[scope] = (scopes[scope] ?? 0) + count;
      expect(kept).toBe(text.trim());
    }
    expect(scopes).toEqual({ "all-items": 3319, "named-projects": 82, "ccl-and-supp-7": 19 });
  });

  test("footnotes count by entry: 156, 771, 96, 16 and one ambiguous", () => {
    const counts: Record<number, number> = {};
    let ambiguous = 0;
    for (const { text, count } of phrases()) {
      const requirement = licenceRequirement(text);
      for (const footnote of requirement.footnotes) counts[footnote] = (counts[footnote] ?? 0) + count;
      if (requirement.ambiguous) ambiguous += count;
    }
    expect(counts).toEqual({ 1: 156, 3: 771, 4: 96, 5: 16 });
    expect(ambiguous).toBe(1);
  });
});
