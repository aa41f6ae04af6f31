import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { storyLists } from "../story.ts";
import { screen } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "screen-questions-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const HEADER =
  "shipment,line,date,ship_from,destination_country,exporter,exporter_country,consignee,consignee_country,consignee_kind,description,eccn,hs_code,origin_country,us_origin,us_content_percent,us_technology,us_software,us_equipment,endUse.military";
const order = (shipment: string, line: string) =>
  `${shipment},${line},2022-03-28,CN,RU,Shenzhen Example Ltd,CN,Neva Home Appliances AO,RU,company,network switch,5A991,851762,CN,no,8,,,,no`;
const ANSWERS: Record<string, string> = {
  "item.madeWith.usTechnology": "no",
  "item.madeWith.usSoftware": "no",
  "item.madeWith.usEquipment": "no",
};

describe("ask, have it answered, screen again", () => {
  let lists: string;
  beforeAll(async () => {
    lists = await storyLists();
  });
  // The names are such as a list of lines in one cell would cut wrongly, or a spreadsheet take for a formula.
  const NAMES = ["SO-1", "SO/2", "SO;3", "=4+4", '"SO, 5"'];
  const orders = file(
    "orders.csv",
    `${[HEADER, ...NAMES.map((name) => order(name, "1")), order("SO-1", "2")].join("\n")}\n`,
  );
  const run = (...args: string[]) =>
    screen([orders, "--pack", "us-ear", "--lists", lists, "--format", "json", ...args]);

  it("a file of questions, filled in, is a file of answers: every line that waited is settled", () => {
    const first = run();
    expect(first.code).toBe(3);
    const result = file("result.json", first.stdout);
    const sheet = screen(["questions", result, "--format", "csv"]);
    expect(sheet.code).toBe(0);
    const [header, ...rows] = parse(sheet.stdout) as [string[], ...string[][]];
    const column = (name: string) => header.indexOf(name);
    for (const row of rows) {
      row[column("value")] = ANSWERS[row[column("fact")]!] ?? "";
      row[column("source")] = "letter of the maker";
    }
    const filled = [header, ...rows].map((row) =>
      row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","),
    );
    const again = run("--answers", file("answers.csv", `${filled.join("\r\n")}\r\n`));
    expect(again.stderr).toBe("");
    const { results } = JSON.parse(again.stdout);
    expect(results.map(({ verdict }: { verdict: string }) => verdict)).toEqual(Array(6).fill("clear"));
    expect(again.stdout).toContain("letter of the maker");
    expect(again.code).toBe(0);
  });

  it("each is put once for all lines, and what is left blank is no answer", () => {
    const result = file("result.json", run().stdout);
    const sheet = screen(["questions", result, "--format", "csv"]).stdout;
    const { enquiries } = JSON.parse(screen(["questions", result, "--format", "json"]).stdout);
    expect(enquiries).toHaveLength(1);
    for (const { lines } of enquiries[0].questions) expect(lines).toHaveLength(6);
    const again = run("--answers", file("blank.csv", sheet));
    expect([again.code, again.stderr]).toEqual([3, ""]);
  });

  it("a piece of a list of lines that is none is said, and the others are used", () => {
    const answers = file("odd.csv", "fact,value,lines\nitem.eccn,EAR99,SO-1/2; nonsense; SO-9/1\n");
    const { stderr } = run("--answers", answers);
    expect(stderr).toMatch(/odd\.csv:2: “nonsense” is no line/);
    expect(stderr).toMatch(/there is no line 1 of shipment SO-9/);
  });

  it("text tells whom to ask; --to takes one of them; nobody is said to be nobody", () => {
    const result = file("result.json", run().stdout);
    expect(screen(["questions", result]).stdout).toMatch(
      /6 lines wait for 3 answers of 1 party\.\n\nTo the manufacturer/,
    );
    expect(screen(["questions", result, "--to", "manufacturer"]).code).toBe(0);
    const nobody = screen(["questions", result, "--to", "Nobody Ltd"]);
    expect(nobody.stderr).toMatch(/nothing is to be asked of Nobody Ltd/);
    expect(nobody.code).toBe(2);
  });
});
