import { describe, expect, it } from "vitest";
import { columnsOf } from "../../src/report/wrap.ts";
import {
  finding,
  hostile,
  licensed,
  line,
  match,
  prohibited,
  RUN,
  report,
  reviewed,
  unreadable,
} from "./lines.ts";

const NOTE = finding({ effect: "advice", cite: "15 CFR 762.6(a)", text: "Keep the records." });
const text = (results: Parameters<typeof report>[1], options?: Parameters<typeof report>[2]) =>
  report("text", results, options);
const heads = (told: string) => told.split("\n").filter((one) => /^[✗!?✓] [A-Z]/.test(one));

describe("text for a terminal", () => {
  it("tells the worst first, and lines alike in the order of the manifest", async () => {
    const told = await text([
      line({ line: 1 }),
      reviewed({ line: 2 }),
      licensed({ line: 3 }),
      unreadable(),
      prohibited({ line: 5 }),
      licensed({ line: 6 }),
    ]);
    expect(heads(told)).toEqual([
      "✗ PROHIBITED  SO-1/5",
      "✗ LICENSE REQUIRED  SO-1/3",
      "✗ LICENSE REQUIRED  SO-1/6",
      "! UNREADABLE  SO-9/1",
      "? REVIEW  SO-1/2",
      "✓ CLEAR  SO-1/1",
    ]);
  });

  it("a line: what, why with its citation, what to do next", async () => {
    const told = await text([
      licensed({ findings: [finding(), finding({ cite: "15 CFR 744.11(a)", title: "Another rule" })] }),
    ]);
    expect(told.split("\n\n")[0]).toBe(
      [
        "✗ LICENSE REQUIRED  SO-1/1",
        "  laptop computer, to RU, ultimate consignee Volga Retail OOO",
        "  15 CFR 746.8(a)(2): Foreign-made item to Russia; policy: denial",
        "  also 15 CFR 744.11(a)",
        "  → Do not ship without a license.",
      ].join("\n"),
    );
  });

  it("a hit is told once, however many findings rest on it", async () => {
    const listed = finding({
      effect: "review",
      truth: "unknown",
      party: { role: "ultimate-consignee", name: "Volga Retail OOO" },
      match: match(),
    });
    const told = await text([reviewed({ findings: [listed, listed] })], { width: 200 });
    expect(told.match(/Volga Retail OOO may be Volga Retail/g)).toHaveLength(1);
    expect(told).toContain("→ Find out whether Volga Retail OOO is Volga Retail (us-csl:e1).");
  });

  it("conditions of one exception stand under one heading", async () => {
    const cite = "15 CFR 740.19";
    const told = await text([
      line({
        lifted: [{ rule: "r", cite: "15 CFR 746.8(a)(2)", by: "e", byCite: cite, symbol: "CCD" }],
        conditions: ["Sold at retail.", "For own use."].map((text) => ({ rule: "e", cite, text })),
      }),
    ]);
    expect(told).toContain(
      [
        "  15 CFR 746.8(a)(2) is lifted by license exception CCD, 15 CFR 740.19.",
        "  Conditions:",
        "  - Sold at retail.",
        "  - For own use.",
      ].join("\n"),
    );
    expect(told.match(/740\.19/g)).toHaveLength(1);
  });

  it("an exception that is not yet known to hold is something to do", async () => {
    const by = { rule: "e", cite: "15 CFR 740.19", symbol: "CCD", missing: ["item.consumer"] };
    const told = await text([licensed({ findings: [finding({ liftableBy: [by] })] })], { width: 200 });
    expect(told).toContain(
      "→ It could be lifted by CCD, 15 CFR 740.19: item.consumer would have to be known.",
    );
  });

  it("unconfirmed law is to be checked", async () => {
    expect(await text([licensed({ findings: [finding({ confirmed: false })] })])).toContain("not confirmed");
  });

  it("a note of one line stands there, one of several lines once at the end", async () => {
    const told = await text([licensed({ findings: [finding(), NOTE] }), line({ line: 2, findings: [NOTE] })]);
    expect(told.match(/Keep the records/g)).toHaveLength(1);
    expect(told).toContain("Note for SO-1/1, SO-1/2: Keep the records. (15 CFR 762.6(a))");
    expect(await text([line({ findings: [NOTE] })])).toContain("  Note: Keep the records. (15 CFR 762.6(a))");
  });

  it("ends with the counts, the law, the lists and what was not checked", async () => {
    const run = { ...RUN, notChecked: ["list eu-fsf is missing: screen lists import FILE"] };
    const told = await text([line(), licensed()], { run });
    expect(told).toContain("2 lines: ✗ 1 license required  ✓ 1 clear");
    expect(told).toContain("us-ear (confirmed through 2026-09-24)");
    expect(told).toContain("us-csl of 2022-03-28 (4)");
    expect(told).toContain("Not checked: list eu-fsf is missing: screen lists import FILE");
    expect(told).toContain("Not checked: any law but that of the packs used: us-ear");
  });

  it("a run that was stopped says so", async () => {
    expect(await text([line()], { partial: true })).toContain("PARTIAL");
  });

  it("--quiet is the end alone", async () => {
    const told = await text([licensed(), line()], { detail: "summary" });
    expect(heads(told)).toEqual([]);
    expect(told).toMatch(/^2 lines: /);
    expect(told).toContain("Lists: ");
  });

  it("--verbose has every finding, presumption and remark", async () => {
    const result = reviewed({
      findings: [...reviewed().findings, finding({ cite: "15 CFR 999" }), NOTE],
      presumed: [
        { facts: ["endUse.missile", "shipment.transit"], value: "no", from: "presumed: nothing stated" },
      ],
      notes: [{ column: "hs_code", text: "101", why: "the leading zero was restored", fix: "" }],
    });
    const told = await text([result], { detail: "all", width: 200 });
    for (const said of [
      "15 CFR 999: ",
      "presumed: nothing stated: endUse.missile = no, shipment.transit = no",
      "Note: Keep the records.",
      "Read hs_code: “101” the leading zero was restored",
    ])
      expect(told).toContain(said);
    expect(await text([result])).toContain(
      "1 cells of these lines were read with a remark: --verbose shows them.",
    );
  });

  it.each([40, 80, 120])("fits %i columns, Chinese names included", async (width) => {
    const name = "上海微电子装备（集团）股份有限公司".repeat(5);
    const told = await text(
      [
        reviewed({
          about: { ...line().about, description: name, parties: [{ role: "end-user", name, country: "CN" }] },
          shipment: "1",
        }),
        unreadable(),
      ],
      { width },
    );
    for (const one of told.split("\n")) expect(columnsOf(one), one).toBeLessThanOrEqual(width);
  });

  it("counts too long for one line stand below one another", async () => {
    const told = await text([prohibited(), licensed(), unreadable(), reviewed(), line()], {
      width: 40,
      detail: "summary",
    });
    expect(told).toMatch(
      /^5 lines:\n {2}✗ 1 prohibited\n {2}✗ 1 license required\n {2}! 1 unreadable\n {2}\? 1 review\n {2}✓ 1 clear\n/,
    );
  });

  it("without colour there is no escape sequence, with it each verdict still has its word", async () => {
    const results = [prohibited(), licensed(), unreadable(), reviewed(), line(), hostile()];
    const colours = /\u001b\[[0-9;]*m/g;
    expect(await text(results)).not.toMatch(/\u001b/);
    const coloured = await text(results, { colour: true });
    expect(coloured).toMatch(colours);
    expect(coloured.replace(colours, "")).toBe(await text(results));
  });

  it("control characters of a manifest are shown, not sent", async () => {
    expect(await text([hostile()])).not.toMatch(/[\u0007\u202e]/);
  });

  it("of a long manifest the worst are told, and how many are not", async () => {
    const results = [
      ...Array.from({ length: 300 }, (_, index) => line({ line: index })),
      prohibited({ line: "last" }),
    ];
    const told = await text(results);
    expect(heads(told)).toHaveLength(200);
    expect(heads(told)[0]).toBe("✗ PROHIBITED  SO-1/last");
    expect(told).toContain("101 lines not told here");
  });
});
