import { describe, expect, it } from "vitest";
import { explainLine } from "../../src/report/tree.ts";
import type { ClearanceResult } from "../../src/verdict/result.ts";
import { HOSTILE, hostile, line, RUN, report, reviewed } from "./lines.ts";

const decision = (over: Partial<ClearanceResult> = {}): ClearanceResult => ({
  status: "applied",
  decision: "false-match",
  finding: "0".repeat(32),
  party: { role: "ultimate-consignee", name: "Volga Retail OOO" },
  decidedOf: "Volga Retail OOO",
  list: "us-csl",
  entry: "e1",
  name: "Volga Holding",
  reason: "address",
  text: "another seat",
  by: "Ada Officer",
  approvedBy: "Ben Counsel",
  date: "2024-01-01",
  until: "2025-01-01",
  where: "clearances.yaml:4",
  changed: [],
  ...over,
});

const run = {
  ...RUN,
  clearances: {
    file: "clearances.yaml",
    sha256: "c".repeat(64),
    stated: 2,
    applied: [
      {
        where: "clearances.yaml:4",
        decision: "false-match" as const,
        party: "Volga Retail OOO",
        list: "us-csl",
        entry: "e1",
        name: "Volga Holding",
        by: "Ada Officer",
        approvedBy: "Ben Counsel",
        date: "2024-01-01",
        until: "2025-01-01",
        lines: 1,
      },
    ],
    notices: ["clearances.yaml:9: expired on 2023-12-31: “A” and us-csl:e2 “B”"],
  },
};

const FORMATS = ["text", "json", "ndjson", "csv", "html", "markdown", "sarif", "junit", "github"];
const words = (text: string) => text.replaceAll("&quot;", '"').replaceAll(/\s+/g, " ");

describe("a decision on a hit", () => {
  it.each(FORMATS)("is shown in %s on a line that is clear by it, with both people", async (format) => {
    const written = words(await report(format, [line({ clearances: [decision()] })], { run }));
    expect(written).toMatch(/Ada Officer.*Ben Counsel/);
    expect(written).toContain("us-csl");
  });

  it.each(FORMATS.filter((format) => format !== "csv"))(
    "that had no effect is reported in %s",
    async (format) => {
      const written = words(await report(format, [line()], { run }));
      expect(written).toContain("expired on 2023-12-31");
    },
  );

  it.each(FORMATS)("that is open again says in %s what changed", async (format) => {
    const changed = ["the rule us-ear/744.11 has changed"];
    const written = await report(format, [
      reviewed({ clearances: [decision({ status: "reopened", changed })] }),
    ]);
    expect(words(written)).toContain("the rule us-ear/744.11 has changed");
  });

  it("is shown where one line is explained, whatever its state", () => {
    const told = (over: Partial<ClearanceResult>) => explainLine(line({ clearances: [decision(over)] }));
    expect(told({})).toMatch(
      /Decisions on hits:\n +Cleared as a false match: “Volga Retail OOO” is not “Volga Holding”/,
    );
    expect(told({ decision: "true-match" })).toMatch(
      /Decided to be a true match: “Volga Retail OOO” is “Volga Holding”/,
    );
    expect(told({ status: "expired" })).toMatch(/expired on 2025-01-01 and has no effect/);
    expect(told({ status: "not-begun" })).toMatch(/begins on 2024-01-01 and has no effect/);
  });

  it.each(["html", "markdown", "github", "csv"])(
    "whose words want to be more than text stays text in %s",
    async (format) => {
      const one = decision({
        text: HOSTILE,
        by: HOSTILE,
        approvedBy: HOSTILE,
        name: HOSTILE,
        decidedOf: HOSTILE,
      });
      const plain = await report(format, [hostile()]);
      const written = await report(format, [{ ...hostile(), clearances: [one] }]);
      for (const mark of [
        ...(format === "html" || format === "markdown" ? ["<script>"] : []),
        "\n::error",
        "\u202e",
      ])
        expect(written.split(mark).length, mark).toBe(plain.split(mark).length);
    },
  );
});
