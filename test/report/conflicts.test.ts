import { describe, expect, it } from "vitest";
import { lineSchema } from "../../src/report/schema.ts";
import { explainLine } from "../../src/report/tree.ts";
import { finding, licensed, line, report } from "./lines.ts";

const CONFLICT = finding({
  effect: "advice",
  policy: null,
  rule: "cn/order",
  pack: "cn",
  cite: "Announcement No. 21",
  title: "An order forbids to comply",
  text: "Conflict of laws for the Chinese seller: The order forbids what the sanction asks",
  conflict: {
    who: "the Chinese seller",
    between: ["Announcement No. 21 of 2026-05-02", "Executive Order 13902"],
    tension: "The order forbids what the sanction asks",
    maySay: ["that the offer has lapsed"],
    mayNotSay: ["that the buyer is on a foreign list"],
    steps: ["ask for an exemption"],
    report: { to: "MOFCOM", within: "within 30 days" },
  },
});
const SAID = [
  "the Chinese seller, between Announcement No. 21 of 2026-05-02 and Executive Order 13902",
  "The order forbids what the sanction asks. (Announcement No. 21)",
  "May be said: that the offer has lapsed",
  "Not to be said: that the buyer is on a foreign list",
  "To do: ask for an exemption",
  "Report to MOFCOM: within 30 days",
];

describe("a conflict of laws", () => {
  it.each(["text", "html", "markdown", "csv"] as const)(
    "in %s: the party caught, both instruments, what may be said and what not, to whom it is reported",
    async (format) => {
      const told = (await report(format, [line({ findings: [CONFLICT] })], { width: 300 })).replaceAll(
        "\\",
        "",
      );
      expect(told).toMatch(/[Cc]onflicts? of laws/);
      for (const said of SAID) expect(told).toContain(said);
    },
  );

  it("in SARIF it goes with the finding that stops the line", async () => {
    const told = JSON.parse(await report("sarif", [licensed({ findings: [finding(), CONFLICT] })]));
    expect(told.runs[0].results[0].properties.notes[0]).toContain(SAID[0]);
  });

  it("stands in the derivation of the line too", () => {
    const told = explainLine(line({ findings: [CONFLICT] }));
    expect(told).toContain(
      "Conflict of laws for the Chinese seller: The order forbids what the sanction asks",
    );
    expect(told).toContain("Between Announcement No. 21 of 2026-05-02 and Executive Order 13902");
    for (const said of SAID.slice(2)) expect(told).toContain(said);
  });

  it("keeps to the published schema", () => {
    expect(lineSchema.safeParse(line({ findings: [CONFLICT] })).success).toBe(true);
  });

  it("that several lines share is told once, at the end", async () => {
    const told = await report(
      "text",
      [line({ findings: [CONFLICT] }), line({ line: 2, findings: [CONFLICT] })],
      {
        width: 300,
      },
    );
    expect(told.match(/the offer has lapsed/g)).toHaveLength(1);
    expect(told).toContain("Conflict of laws for SO-1/1, SO-1/2: the Chinese seller, between");
  });

  it("is told beside the reason of the verdict, never in its place", async () => {
    const told = await report("text", [licensed({ findings: [finding(), CONFLICT] })], { width: 300 });
    expect(told).toContain("✗ LICENSE REQUIRED");
    expect(told).toContain("15 CFR 746.8(a)(2): Foreign-made item to Russia");
    expect(told).toContain("  Conflict of laws: the Chinese seller");
  });

  it("that rests on unconfirmed law says so", async () => {
    const told = await report("text", [line({ findings: [{ ...CONFLICT, confirmed: false }] })], {
      width: 300,
    });
    expect(told).toContain("law that is not confirmed");
  });
});
