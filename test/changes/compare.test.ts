import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { type Change, compareLines } from "../../src/changes/compare.ts";
import { openPrevious } from "../../src/changes/previous.ts";
import { runChanges } from "../../src/changes/run.ts";
import { Since } from "../../src/changes/since.ts";
import { StateReader } from "../../src/changes/state.ts";
import type { Decided } from "../../src/decided.ts";
import type { RunInfo } from "../../src/run.ts";
import type { FindingResult, LineResult, ScreenResult } from "../../src/verdict/result.ts";

const finding: FindingResult = {
  rule: "us-ear/746.8-a1",
  pack: "us-ear",
  effect: "license-required",
  policy: "denial",
  cite: "15 CFR 746.8(a)(1)",
  title: "Item on the Commerce Control List to Russia",
  truth: "yes",
  party: null,
  match: null,
  because: [],
  missing: [],
  confirmed: true,
  liftableBy: [],
};

function result(more: Partial<LineResult> = {}): LineResult {
  return {
    shipment: "SO-1",
    line: 1,
    source: { file: "orders.csv", row: 2 },
    asOf: "2022-03-28",
    about: {
      description: "laptop",
      hs: "847130",
      eccn: "5A992.c",
      shipFrom: "CN",
      transit: [],
      destination: "RU",
      parties: [{ role: "end-user", name: "Example OOO", country: "RU" }],
    },
    verdict: "clear",
    findings: [],
    conditions: [],
    lifted: [],
    questions: [],
    presumed: [],
    regimes: [],
    notes: [],
    ...more,
  };
}

const stopped = result({ verdict: "license-required", findings: [finding] });
const unreadable: ScreenResult = {
  shipment: "SO-1",
  line: 1,
  source: { file: "orders.csv", row: 2 },
  verdict: "unreadable",
  findings: [],
  problems: [{ column: "eccn", text: "3.00E+01", why: "it is a number", fix: "Write it again." }],
};

function compare(before: ScreenResult | undefined, after: ScreenResult | undefined) {
  const reader = new StateReader();
  return compareLines(before && reader.of(before), after && reader.of(after));
}

describe("what became of a line", () => {
  it.each([
    ["new", undefined, stopped],
    ["gone", stopped, undefined],
    ["stricter", result(), stopped],
    ["milder", stopped, result()],
    ["changed", unreadable, result()],
    ["changed", result(), unreadable],
    ["same", stopped, stopped],
  ] as [Change, ScreenResult | undefined, ScreenResult | undefined][])("%s", (change, before, after) => {
    expect(compare(before, after).change).toBe(change);
  });

  it("says what stands against it now and did not", () => {
    expect(compare(result(), stopped)).toMatchObject({
      come: [expect.stringMatching(/^15 CFR 746\.8\(a\)\(1\): .*policy: denial/)],
      gone: [],
    });
  });

  it.each([
    ["another citation", { findings: [{ ...finding, cite: "15 CFR 746.8(a)(2)" }] }],
    ["another policy", { findings: [{ ...finding, policy: "case-by-case" as const }] }],
    ["another party", { findings: [{ ...finding, party: { role: "end-user", name: "Other OOO" } }] }],
    ["another order", { about: { ...stopped.about, eccn: "5A991" } }],
    ["a condition", { conditions: [{ rule: "r", cite: "c", text: "Keep records." }] }],
    ["a question", { questions: [{ fact: "item.eccn", ask: "?", of: "exporter", settles: [] }] }],
  ])(
    "the same verdict by %s is a change, and both sides are told where both say something",
    (_name, more) => {
      const { change, come } = compare(stopped, { ...stopped, ...more });
      expect([change, come.length > 0]).toEqual(["changed", true]);
    },
  );

  it("another day of law alone, or another row of the file, is none", () => {
    const later = { ...stopped, asOf: "2022-04-01", source: { file: "new.csv", row: 9 } };
    expect(compare(stopped, later).change).toBe("same");
  });

  it("comes back as it went", () => {
    const any = fc.constantFrom(result(), stopped, unreadable, result({ verdict: "review" }));
    const opposite: Record<Change, Change> = {
      new: "gone",
      gone: "new",
      stricter: "milder",
      milder: "stricter",
      changed: "changed",
      same: "same",
    };
    fc.assert(
      fc.property(any, any, (one, other) => {
        const [there, back] = [compare(one, other), compare(other, one)];
        expect(back.change).toBe(opposite[there.change]);
        expect([back.come, back.gone]).toEqual([there.gone, there.come]);
      }),
    );
  });
});

describe("in what two runs differ beside their orders", () => {
  const run: RunInfo = {
    asOf: null,
    rules: {
      sha256: "a".repeat(64),
      packs: [{ id: "us-ear", verifiedThrough: "2026-09-24", completeFrom: "2022-01-01", scope: "" }],
    },
    lists: [{ id: "us-csl", published: "2022-02-23", entries: 1, sha256: "b".repeat(64), ageDays: 0 }],
    notChecked: [],
  };

  it("is the day, the rules, the packs, the lists and what was not checked", () => {
    const lists = [{ ...run.lists[0]!, published: "2022-03-28" }];
    expect(
      runChanges(run, {
        asOf: "2022-03-28",
        rules: { ...run.rules, sha256: "c".repeat(64) },
        lists,
        notChecked: ["pack eu: left out by --pack"],
      }),
    ).toEqual([
      "law of each line's date → of 2022-03-28",
      "rules aaaaaaaaaaaa → cccccccccccc",
      "no longer: list us-csl of 2022-02-23 (bbbbbbbbbbbb)",
      "now: list us-csl of 2022-03-28 (bbbbbbbbbbbb)",
      "now: not checked: pack eu: left out by --pack",
    ]);
    expect(runChanges(run, run)).toEqual([]);
  });
});

describe("an earlier result beside a run", () => {
  const folder = mkdtempSync(join(tmpdir(), "screen-previous-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const run = { asOf: null, rules: { sha256: "a", packs: [] }, lists: [], notChecked: [] };
  const since = async (results: ScreenResult[]) => {
    const file = join(folder, "old.json");
    writeFileSync(file, JSON.stringify({ results, run }));
    return new Since(await openPrevious(file));
  };
  const decided = (one: ScreenResult): Decided => ({
    verdict: one.verdict,
    result: () => one,
    json: () => JSON.stringify(one),
    onto: (sheet) => sheet.text(JSON.stringify(one)),
  });

  it("takes lines of one name in their order, each once", async () => {
    const earlier = await since([result(), stopped]);
    const changes = [result(), stopped, result()].map(
      (one) => earlier.mark(decided(one)).result().since?.change,
    );
    expect(changes).toEqual(["same", "same", "new"]);
  });

  it("a line that could not tell its name is known by its place", async () => {
    const nameless = { ...unreadable, shipment: null, line: null };
    const earlier = await since([nameless]);
    expect(earlier.mark(decided(nameless)).result().since?.change).toBe("same");
    const elsewhere = { ...nameless, source: { file: "orders.csv", row: 3 } };
    expect(earlier.mark(decided(elsewhere)).result().since?.change).toBe("new");
  });

  it("a run that was stopped says of nothing that it is gone", async () => {
    const earlier = await since([result(), stopped]);
    earlier.mark(decided(result()));
    expect(earlier.run(run, true)).toMatchObject({ gone: [], counts: { same: 1, gone: 0 } });
    expect(earlier.run(run, false).gone).toEqual([
      { shipment: "SO-1", line: 1, verdict: "license-required" },
    ]);
  });
});
