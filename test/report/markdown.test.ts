import { describe, expect, it } from "vitest";
import { plainMarkdown } from "../../src/report/escape.ts";
import { finding, hostile, licensed, line, prohibited, RUN, report, unreadable } from "./lines.ts";

describe("Markdown", () => {
  it("the counts, then a table of the lines worst first", async () => {
    const told = await report("markdown", [
      line(),
      unreadable(),
      licensed({ line: 2 }),
      prohibited({ line: 3 }),
    ]);
    expect(told).toMatch(/^## Screening: ✗ 1 prohibited, ✗ 1 license required, ! 1 unreadable, ✓ 1 clear\n/);
    expect(told.match(/^\| [✗!?✓] .*?\|.*?\|/gm)).toEqual([
      "| ✗ prohibited | SO-1/3 |",
      "| ✗ license required | SO-1/2 |",
      "| ! unreadable | SO-9/1 |",
      "| ✓ clear | SO-1/1 |",
    ]);
  });

  it("every row has the cells of the header, whatever the manifest says", async () => {
    const told = await report("markdown", [hostile(), unreadable(), licensed()]);
    const cells = told
      .split("\n")
      .filter((one) => one.startsWith("|"))
      .map((one) => one.split(/(?<!\\)\|/).length);
    expect(new Set(cells).size).toBe(1);
  });

  it("owners are drawn once for the lines that rest on them, and no name ends the drawing", async () => {
    const owner = "```\n# Alpha";
    const held = {
      from: 60,
      to: 60,
      through: [{ of: null, owner, percent: { from: 60, to: 60 }, listed: "SDN" }],
    };
    const because = [{ party: `end-user ${owner}`, truth: "yes" as const, held }];
    const owned = (number: number) =>
      prohibited({ line: number, findings: [finding({ effect: "prohibited", because })] });
    const told = await report("markdown", [owned(1), owned(2)]);
    const [, head, drawing] = /### Owners\n\n(.*):\n\n```mermaid\n([\s\S]*?)^```$/m.exec(told) ?? [];
    expect(head).toBe("SO-1/1, SO-1/2");
    expect(drawing).toMatch(
      /flowchart LR\n {2}n0\["end-user [^\n]*60 % held by listed owners"\]\n {2}n1\[[^\n]*\]:::listed/,
    );
    expect(told.match(/^```mermaid$/gm)).toHaveLength(1);
  });

  it("conditions are told once for the lines that share them", async () => {
    const cleared = (number: number) =>
      line({ line: number, conditions: [{ rule: "e", cite: "15 CFR 740.19", text: "Sold at retail." }] });
    const told = await report("markdown", [cleared(1), cleared(2)]);
    expect(told).toContain("- SO-1/1, SO-1/2: 15 CFR 740.19. Conditions:\n  - Sold at retail.");
  });

  it.each([
    ["<img src=x>", "\\<img src=x\\>"],
    ["[x](javascript:y)", "\\[x\\](javascript:y)"],
    ["a|b", "a\\|b"],
    ["@octocat #12", "@<!-- -->octocat #<!-- -->12"],
    ["see http://evil.example", "see http\\://evil.example"],
    ["www.evil.example", "www\\.evil.example"],
    ["a `b` *c* _d_", "a \\`b\\` \\*c\\* \\_d\\_"],
    ["two\nlines", "two lines"],
    ["&lt;b&gt;", "\\&lt;b\\&gt;"],
  ])("%s is plain text", (text, expected) => {
    expect(plainMarkdown(text)).toBe(expected);
  });

  it("what was not checked, the lists and the hash of the rules", async () => {
    const told = await report("markdown", [line()], {
      run: { ...RUN, notChecked: ["list eu-fsf is missing"] },
      partial: true,
    });
    expect(told).toContain("- Not checked: list eu-fsf is missing");
    expect(told).toContain("us-csl of 2022-03-28 (4)");
    expect(told).toContain("a".repeat(64));
    expect(told).toContain("Partial");
  });
});
