import { cpSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { installedRules } from "../../src/installed.ts";
import type { RuleSet } from "../../src/rules/ast.ts";
import { RuleBook } from "../../src/rules/book.ts";
import { evaluateExample } from "../../src/rules/evaluate-example.ts";
import { runExamples } from "../../src/rules/examples.ts";
import { loadHouse, readHouse } from "../../src/rules/house.ts";
import { createScreener } from "../../src/screen.ts";
import { storyLists } from "../story.ts";

const HOUSE = fileURLToPath(new URL("../../fixtures/house", import.meta.url));
const TODAY = "2026-11-23";
let installed: RuleSet;
beforeAll(async () => {
  installed = await installedRules();
});

/** The example house with one more file, or another. */
function houseWith(name: string, text: string): string {
  const dir = join(mkdtempSync(join(tmpdir(), "screen-house-")), "house");
  cpSync(HOUSE, dir, { recursive: true });
  writeFileSync(join(dir, name), text);
  return dir;
}

const rule = (effect: string, when = "always") =>
  `rule: house/more\ntitle: more\nlaw: { cite: House rule 9, source: a test, read: 2022-04-26, confirmed: yes }\n${effect}\nwhen: ${when}\nexamples:\n  - { case: any, given: { item.value: 1 }, expect: yes }\n`;

describe("the company's own rules", () => {
  it("stand beside the installed ones, and their examples hold", async () => {
    const loaded = await loadHouse(HOUSE, installed, TODAY);
    expect(loaded.problems).toEqual([]);
    expect(loaded.ruleSet.packs.map(({ id }) => id)).toEqual(
      [...installed.packs.map(({ id }) => id), "house"].sort(),
    );
    expect(loaded.ruleSet.rules).toHaveLength(installed.rules.length + 6);
    const book = new RuleBook(loaded.ruleSet);
    const own = loaded.ruleSet.rules.filter(({ pack }) => pack === "house").map(({ id }) => id);
    expect(runExamples(loaded, (one, given) => evaluateExample(book, one, given), new Set(own))).toEqual([]);
  });

  it.each([
    [
      "lift another pack's requirement",
      "lifts: { as: exclusion, requirements: [us-ear/744.11-entity-list] }",
      /another pack|would lift/,
    ],
    [
      "lift a family of them",
      'lifts: { as: exclusion, requirements: ["us-ear/744*"] }',
      /would lift us-ear\/744\*/,
    ],
    ["lift everything", 'lifts: { as: exclusion, requirements: ["*"] }', /would lift \*/],
    ["establish a fact by which they go", "concludes: item.ccdGood", /would establish item\.ccdGood/],
    [
      "raise a flag that bears on such a fact",
      "flags: { bears-on: [endUse.military], resolved-by: x }",
      /would bear on endUse\.military/,
    ],
  ])("may not %s", async (_name, effect, words) => {
    const dir = houseWith("more.yaml", rule(effect));
    const { problems } = await loadHouse(dir, installed, TODAY);
    expect(problems.map(({ file, message }) => `${file} ${message}`).join("\n")).toMatch(words);
    expect(
      problems.every(({ file, line, column }) => /more\.yaml$/.test(file) && line > 0 && column > 0),
    ).toBe(true);
  });

  it("may not replace a rule, a pack or a table of others: all of the folder is of the house", async () => {
    const dir = houseWith(
      "us-ear.yaml",
      rule("prohibits: yes").replace("house/more", "us-ear/744.11-entity-list"),
    );
    const { problems } = await loadHouse(dir, installed, TODAY);
    expect(problems[0]?.hint).toMatch(/house\/us-ear/);
  });

  it("stop the run at the file, line and column of a mistake", async () => {
    const dir = houseWith("more.yaml", rule("prohibits: yes", "{ destination.countri: { is: RU } }"));
    await expect(readHouse(dir, installed)).rejects.toThrow(/more\.yaml:5:9/);
    await expect(createScreener({ house: dir, lists: await storyLists() })).rejects.toThrow(/more\.yaml:5:9/);
  });

  it("may ask for what other rules conclude, and whether they hold", async () => {
    const dir = houseWith(
      "more.yaml",
      rule(
        "prohibits: yes",
        "{ all: { a: { item.subjectToEar: { is: yes } }, b: { holds: us-ear/744.11-entity-list } } }",
      ),
    );
    const { problems } = await loadHouse(dir, installed, TODAY);
    expect(problems.map(({ message }) => message)).toEqual([
      "no example expects no",
      "no example expects unknown",
    ]);
  });

  it("tighten what the law allows, and leave the rest as it was", async () => {
    const folder = mkdtempSync(join(tmpdir(), "screen-house-"));
    const manifest = join(folder, "orders.csv");
    writeFileSync(
      manifest,
      "shipment,line,date,ship_from,destination_country,exporter,exporter_country,consignee,consignee_country,eccn,value\n" +
        "A,1,2022-04-25,DE,UA,Exporter GmbH,DE,Example Farms,UA,EAR99,10\n" +
        "A,2,2022-04-26,DE,UA,Exporter GmbH,DE,Example Farms,UA,EAR99,10\n" +
        "A,3,2022-05-02,DE,NO,Exporter GmbH,DE,Example Resale Trading AS,NO,EAR99,10\n" +
        "A,4,2022-05-02,DE,NO,Exporter GmbH,DE,Example AS,NO,EAR99,60000\n",
    );
    const lists = await storyLists();
    const verdicts = async (house?: string) => {
      const screener = await createScreener({
        lists,
        allowStale: true,
        ...(house !== undefined && { house }),
      });
      const found: [string, string[]][] = [];
      for await (const { verdict, findings } of screener.screen(manifest))
        found.push([verdict, findings.filter(({ pack }) => pack === "house").map(({ rule: id }) => id)]);
      return found;
    };
    const [without, withHouse] = [await verdicts(), await verdicts(HOUSE)];
    expect(withHouse.slice(1).map(([verdict, rules]) => [verdict, ...rules])).toEqual([
      ["prohibited", "house/suspended-countries"],
      ["prohibited", "house/banned-parties"],
      ["review", "house/end-use-statement"],
    ]);
    expect(withHouse[0]).toEqual(without[0]);
  });
});
