import { readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { DEFAULTS } from "../../src/config.ts";
import { createScreener } from "../../src/screen.ts";
import type { LineResult } from "../../src/verdict/result.ts";
import { screenOrders } from "./orders.ts";
import { PLAIN } from "./plain-orders.ts";

/** How many questions a line gets. QUESTIONS=1 npx vitest run test/cases/us-ear-questions.test.ts prints them. */
const FIXTURES = ["russia-2022", "five-exporters", "impact-2022"];
/** What even a thin manifest says: who, where, what, worth how much. */
const THIN =
  "shipment line date ship_from destination_country destination_city exporter exporter_country consignee consignee_country end_user end_user_country description hs_code eccn origin_country quantity unit value currency".split(
    " ",
  );

const lists = { ...DEFAULTS.lists, require: [] };
const everyPack = await createScreener({ config: { ...DEFAULTS, lists } });
const usEar = await createScreener({ config: { ...DEFAULTS, lists }, packs: ["us-ear"] });

async function screened(screener: typeof usEar, csv: string): Promise<LineResult[]> {
  const results: LineResult[] = [];
  for await (const result of screener.screen(
    { stream: Readable.from(csv), name: "orders.csv" },
    { format: "csv" },
  ))
    if (result.verdict !== "unreadable") results.push(result);
  return results;
}

const manifest = (fixture: string) =>
  readFileSync(new URL(`../../fixtures/${fixture}/orders.csv`, import.meta.url), "utf8");

function thinned(csv: string): string {
  const rows: Record<string, string>[] = parse(csv, { columns: true });
  const quoted = (text = "") => `"${text.replaceAll('"', '""')}"`;
  const columns = THIN.filter((column) => rows[0]?.[column] !== undefined);
  return [columns, ...rows.map((row) => columns.map((column) => row[column]))]
    .map((cells) => cells.map(quoted).join(","))
    .join("\n");
}

/** What one certificate of the maker answers is one matter: US technology, software and equipment. */
function matters({ questions }: LineResult): Set<string> {
  return new Set(questions.map(({ fact }) => fact.replace(/^(item\.madeWith)\..*/, "$1")));
}

const idOf = ({ shipment, line }: LineResult) => `${shipment}/${line}`;

function print(what: string, results: readonly LineResult[]): void {
  if (!process.env["QUESTIONS"]) return;
  for (const result of results)
    if (result.questions.length > 0)
      process.stdout.write(`${what} ${idOf(result)}: ${[...matters(result)].join(", ")}\n`);
}

describe.each(FIXTURES)("a well-filled manifest (%s)", (fixture) => {
  it("is asked nothing, but for the order whose maker never answered", async () => {
    const results = await screened(everyPack, manifest(fixture));
    print("all packs", results);
    expect(results.length).toBeGreaterThan(5);
    // What leaves China is asked its code of China's list, which is not at hand.
    const asked = results.filter(({ questions }) => questions.some(({ fact }) => fact !== "item.cn"));
    expect(asked.map(idOf)).toEqual(fixture === "russia-2022" ? ["SO-2208/1"] : []);
  });
});

describe.each(FIXTURES)("a thin manifest (%s)", (fixture) => {
  it("is asked at most three things a line, and first whether the EAR reach it at all", async () => {
    const results = await screened(usEar, thinned(manifest(fixture)));
    print("us-ear, thin", results);
    const asked = results.filter(({ questions }) => questions.length > 0);
    expect(asked.filter((result) => matters(result).size > 3).map(idOf)).toEqual([]);
    for (const { verdict } of asked) expect(["review", "license-required"]).toContain(verdict);
    const abroad = asked.filter(({ questions }) =>
      questions.some(({ fact }) => fact.startsWith("item.madeWith")),
    );
    for (const { questions } of abroad) expect(questions[0]?.fact).toMatch(/^item\.(madeWith|usContent)/);
  });
});

describe("plain trade under every pack that is installed", async () => {
  const results = await screenOrders(PLAIN);

  it.each(PLAIN.map((shipment) => (shipment as { id: string }).id))(
    "%s: clear, and nothing is asked",
    (id) => {
      const result = results.find(({ shipment }) => shipment === id);
      const open = result?.findings.filter(({ effect }) => effect !== "advice").map(({ rule }) => rule);
      expect([result?.verdict, open, result?.questions]).toEqual(["clear", [], []]);
    },
  );
});
