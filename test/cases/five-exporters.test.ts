import { readFileSync } from "node:fs";
import { mkdtemp, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { importList } from "../../src/lists/import.ts";
import { lineSchema } from "../../src/report/schema.ts";
import { createScreener } from "../../src/screen.ts";
import type { LineResult } from "../../src/verdict/result.ts";

const STORY = fileURLToPath(new URL("../../fixtures/five-exporters/", import.meta.url));
const README = readFileSync(join(STORY, "README.md"), "utf8");

/** The story's lists of one entry each, as snapshots in a folder of their own. */
async function storyLists(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "screen-five-"));
  for (const file of (await readdir(join(STORY, "lists"))).sort()) {
    await importList(join(STORY, "lists", file), {
      dir,
      acceptDrop: ["us-csl", "eu-fsf", "uk-sl"],
      now: new Date("2026-06-24T00:00:00Z"),
    });
  }
  return dir;
}

const screener = await createScreener({ lists: await storyLists() });
const results: LineResult[] = [];
for await (const result of screener.screen({ path: join(STORY, "orders.csv"), name: "orders.csv" })) {
  if (result.verdict === "unreadable") throw new Error(JSON.stringify(result.problems));
  results.push(result);
}

const conflictsOf = (shipment: string) =>
  (results.find((one) => one.shipment === shipment)?.findings ?? []).filter(({ conflict }) => conflict);
const rules = (shipment: string) => conflictsOf(shipment).map(({ rule }) => rule);

/** What a reader checks against the law: the verdict, what made it, and the conflicts. */
const told = results.map(({ shipment, line, verdict, findings }) => ({
  line: `${shipment}/${line}`,
  verdict,
  findings: findings
    .filter(({ effect }) => effect === verdict)
    .map(({ policy, rule }) => [rule, policy].filter(Boolean).join("; ")),
  conflicts: findings.flatMap(({ rule, conflict }) =>
    conflict ? [{ rule, who: conflict.who, between: conflict.between }] : [],
  ),
}));

describe("the same orders from a German, a British, an American, a Chinese and a Turkish exporter", () => {
  it("come to what their own laws say", async () => {
    await expect(`${JSON.stringify(told, null, 2)}\n`).toMatchFileSnapshot(join(STORY, "expected.json"));
  });

  it("as the README tells it, line by line", () => {
    expect(results).toHaveLength(20);
    for (const { line, verdict } of told) expect(README).toContain(`| ${line} | ${verdict} |`);
  });

  it("nothing is left unchecked but the list of the United Nations, and nothing is asked of what is clear", () => {
    expect(screener.run.notChecked).toEqual([expect.stringContaining("no snapshot of un is at hand")]);
    for (const { verdict, questions } of results) if (verdict === "clear") expect(questions).toEqual([]);
  });

  it("Dalian: the Chinese maker stands between the order and the designation, the others before Chinese law if they refuse", () => {
    expect(rules("DALIAN-CN")).toEqual(["cn/2021-1-prohibition-order", "cn/afsl-12-listed-customer"]);
    for (const other of ["DALIAN-DE", "DALIAN-GB", "DALIAN-US", "DALIAN-TR"])
      expect(rules(other)).toEqual(["cn/afsl-12-listed-customer"]);
    const [order] = conflictsOf("DALIAN-CN");
    expect(order?.conflict?.between.join("; ")).toMatch(/2026-05-02.*OFAC/);
    expect(order?.conflict?.mayNotSay.length).toBeGreaterThan(0);
    expect(order?.conflict?.report).toMatchObject({ within: expect.stringContaining("30 days") });
  });

  it("Havana: the blocking statutes of the Union and of the United Kingdom, for theirs alone", () => {
    expect(["DE", "GB", "US", "CN", "TR"].map((of) => rules(`HAVANA-${of}`))).toEqual([
      ["eu/2271-96-blocking-statute"],
      ["uk/2271-96-blocking"],
      [],
      [],
      [],
    ]);
  });

  it("Novosibirsk: the American rule stands, and China asks to hear of it", () => {
    expect(rules("NOVOSIBIRSK-CN")).toEqual(["cn/2021-1-report", "cn/public-statement"]);
    for (const other of ["DE", "GB", "US", "TR"]) expect(rules(`NOVOSIBIRSK-${other}`)).toEqual([]);
  });

  it("Kuwait: the declaration is a matter of German and of American law", () => {
    expect(rules("KUWAIT-DE")).toEqual(["eu/awv-7-boycott-declaration"]);
    expect(rules("KUWAIT-US")).toEqual(["us-ear/760.5-boycott-request"]);
    for (const other of ["GB", "CN", "TR"]) expect(rules(`KUWAIT-${other}`)).toEqual([]);
  });

  it("every result keeps to the published schema", () => {
    for (const result of results) {
      const kept = lineSchema.safeParse(JSON.parse(JSON.stringify(result)));
      expect(kept.success, JSON.stringify(kept.error)).toBe(true);
    }
  });
});
