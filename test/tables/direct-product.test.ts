import { describe, expect, it } from "vitest";
import { members, notes, notesAreHere } from "./law-tables.ts";

interface Route {
  kind: string;
  input: { eccns?: string[] };
}
interface DirectProductRule {
  id: string;
  routes: Route[];
  itemGate?: { eccns: string[]; except?: string[] };
}

/** `3D001 (for 3B commodities)` is the entry; what it is for stands in the rule. */
const entries = (eccns: readonly string[] = []) => eccns.map((eccn) => eccn.slice(0, 5)).sort();

describe.skipIf(!notesAreHere)("what 734.9 counts (../shared/law/fdp-rules.json)", () => {
  const rules = new Map(
    notesAreHere
      ? (notes("fdp-rules.json") as { rules: DirectProductRule[] }).rules.map((rule) => [rule.id, rule])
      : [],
  );
  const route = (id: string, kind: string) =>
    entries(rules.get(id)?.routes?.find((one) => one.kind === kind)?.input.eccns);

  it.each([
    ["el_fn1", "footnote-1", "footnote-1"],
    ["el_fn4", "footnote-4", "footnote-4"],
    ["el_fn5", "footnote-5", "footnote-5-plant"],
    ["adv_computing", "advanced-computing", "advanced-computing"],
    ["supercomputer", "supercomputer", "supercomputer-plant"],
  ])("%s: as direct product and as product of a plant", (id, product, plant) => {
    expect(members("734.9-inputs", product)).toEqual(route(id, "direct_product"));
    expect(members("734.9-inputs", plant)).toEqual(route(id, "plant_or_major_component"));
  });

  it("semiconductor manufacturing equipment: the plant, what is contained, and the equipment", () => {
    const plant = members("734.9-inputs", "semiconductor-equipment-plant");
    expect(plant).toEqual(route("sme", "plant_or_major_component"));
    expect(plant).toEqual(route("sme", "contains_product_of_plant"));
    expect(members("744.23-items", "sme-commodities")).toEqual(rules.get("sme")?.itemGate?.eccns.sort());
    expect(members("744.23-items", "footnote-5-except")).toEqual(
      rules.get("el_fn5")?.itemGate?.except?.sort(),
    );
  });

  it("the 600 series: every software and technology entry of the series, technology for the plant", () => {
    const all = members("734.9-inputs", "series-600");
    expect(members("734.9-inputs", "series-600-technology")).toEqual(all.filter((eccn) => eccn[1] === "E"));
    for (const eccn of all) expect(eccn).toMatch(/^\d[DE]6\d\d$/);
  });
});
