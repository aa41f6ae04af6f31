import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { StateReader } from "../../src/changes/state.ts";
import { decisionOf, orderOf, pairOf } from "../../src/impact/pair.ts";
import { Addressees, conflictsOf, itemsOf, senderOf, tellable } from "../../src/letters/lines.ts";
import { Enquiries } from "../../src/questions/gather.ts";
import { basis } from "../../src/report/basis.ts";
import { derivationGraph } from "../../src/report/graph/derivation.ts";
import { mermaid } from "../../src/report/graph/mermaid.ts";
import { svgFile } from "../../src/report/graph/svg.ts";
import { overview } from "../../src/report/overview.ts";
import { emptySummary } from "../../src/report/report.ts";
import { ResultFileError, readResults } from "../../src/report/result-file.ts";
import { explainLine } from "../../src/report/tree.ts";
import type { RunInfo } from "../../src/run.ts";
import type { LineResult, ScreenResult } from "../../src/verdict/result.ts";
import { finding, hostile, line, RUN } from "./lines.ts";

const folder = mkdtempSync(join(tmpdir(), "screen-result-file-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, "result.json");

const question = { fact: "item.eccn", ask: "Which ECCN?", of: "manufacturer", settles: ["us-ear/746.8"] };
const match = {
  list: "us-csl",
  entry: "1",
  name: "N",
  matched: "N",
  score: 0.9,
  band: "match" as const,
  agree: [],
  contradict: [],
  means: "EL",
};
const DECISION = {
  decision: "false-match" as const,
  list: "us-csl",
  entry: "1",
  name: "N",
  by: "A",
  approvedBy: "B",
  date: "2026-01-01",
  until: "2026-12-31",
  where: "c.yaml:1",
};
const RESULTS: ScreenResult[] = [
  line({
    verdict: "license-required",
    findings: [
      finding({
        conflict: {
          who: "w",
          between: ["a"],
          tension: "t",
          maySay: [],
          mayNotSay: ["m"],
          steps: [],
          report: { to: "t", within: "w" },
        },
        party: { role: "end-user", name: "N" },
        match,
        liftableBy: [{ rule: "r", cite: "c", symbol: null, missing: [] }],
      }),
    ],
    conditions: [{ rule: "r", cite: "c", text: "t" }],
    lifted: [{ rule: "r", cite: "c", by: "b", byCite: "bc", symbol: null }],
    questions: [question],
    presumed: [{ facts: ["f"], party: "p", value: "no", from: "f" }],
    regimes: [{ pack: "us-ear", reaches: "yes", because: [{ fact: "f", truth: "yes" }] }],
    hits: [
      {
        party: { role: "end-user", name: "N" },
        list: "us-csl",
        entry: "1",
        name: "N",
        matched: "N",
        score: 0.9,
        band: "match",
        finding: "0f",
        seal: { party: { name: "N" }, entry: { names: "0a" }, rules: { "us-ear/746.8": "0b" } },
      },
    ],
    clearances: [
      {
        ...DECISION,
        status: "reopened",
        finding: "f",
        party: { role: "end-user", name: "N" },
        decidedOf: "d",
        reason: "name",
        text: "t",
        changed: ["c"],
      },
    ],
  }),
  {
    shipment: null,
    line: null,
    source: { file: "orders.csv", row: 3 },
    verdict: "unreadable",
    findings: [],
    problems: [{ column: "eccn", text: "3.00E+01", why: "it is a number", fix: "Write it again." }],
  },
];
const FULL_RUN: RunInfo = {
  ...RUN,
  assumed: [{ fact: "f", value: "v", from: "screen.yaml" }],
  clearances: {
    file: "c.yaml",
    sha256: "a",
    stated: 1,
    applied: [{ ...DECISION, party: "N", lines: 1 }],
    notices: ["n"],
  },
  since: {
    file: "old.json",
    counts: { new: 0, stricter: 0, milder: 0, changed: 0, same: 1, gone: 1 },
    differs: ["d"],
    gone: [{ shipment: "S", line: 1, verdict: "clear" }],
  },
};
const document = () => ({ schemaVersion: 1, run: FULL_RUN, summary: emptySummary(), results: RESULTS });
const ndjson = () => [
  { type: "run", run: RUN },
  ...RESULTS.map((result) => ({ type: "result", ...result })),
  { type: "summary", lists: RUN.lists, clearances: FULL_RUN.clearances },
];

async function readAll(text: string): Promise<{ results: ScreenResult[]; run: RunInfo }> {
  writeFileSync(path, text);
  const results: ScreenResult[] = [];
  const run = (await readResults(path, (result) => results.push(result))) as RunInfo;
  return { results, run };
}

const read = async (text: string) => (await readAll(text)).results;

describe("a result file", () => {
  it("is read the same as a document, on one line or many, and as NDJSON", async () => {
    expect(await read(JSON.stringify(document()))).toEqual(RESULTS);
    expect(await read(JSON.stringify(document(), null, 2))).toEqual(RESULTS);
    expect(
      await read(
        ndjson()
          .map((one) => JSON.stringify(one))
          .join("\n"),
      ),
    ).toEqual(RESULTS);
  });

  it("as NDJSON tells of its decisions what its end says of them", async () => {
    const text = ndjson().map((one) => JSON.stringify(one));
    expect((await readAll(text.join("\n"))).run.clearances).toEqual(FULL_RUN.clearances);
  });

  it("with more than a word where a word is written into a file of decisions is refused", async () => {
    const forged = (over: object) => {
      const [first, ...rest] = RESULTS;
      const [hit] = (first as LineResult).hits!;
      return JSON.stringify({ ...document(), results: [{ ...first, hits: [{ ...hit, ...over }] }, ...rest] });
    };
    const { seal } = (RESULTS[0] as LineResult).hits![0]!;
    await expect(read(forged({ finding: "0f\n  - finding: 0e" }))).rejects.toThrow(/its hits/);
    await expect(read(forged({ seal: { ...seal, rules: { "a: b\nc": "0b" } } }))).rejects.toThrow(/its hits/);
  });

  it("of a later version may say more", async () => {
    const results = RESULTS.map((result) => ({ ...result, later: { anything: true } }));
    expect(await read(JSON.stringify({ ...document(), results, later: 1 }))).toEqual(results);
  });

  it.each([
    ["nothing", "", /not a result of screen/],
    ["a list", "[]", /not a result of screen/],
    ["no run", JSON.stringify({ results: RESULTS }), /on which rules and lists it rests/],
    ["a cut document", JSON.stringify(document()).slice(0, -9), /not a result of screen/],
    [
      "NDJSON cut in a line",
      ndjson()
        .map((one) => JSON.stringify(one))
        .join("\n")
        .slice(0, -30),
      /:4: not a result/,
    ],
  ])("that is %s is refused", async (_name, text, words) => {
    await expect(read(text)).rejects.toThrow(words);
  });

  it("with any value put anywhere is refused in words, or can be used", async () => {
    const value = fc.oneof(
      fc.constantFrom(null, 1, "", "x", true, [], {}, [null], ["x"], [{}], { a: 1 }),
      fc.jsonValue(),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(), value, async (at, other) => {
        const changed = put(document(), at, other);
        let all: Awaited<ReturnType<typeof readAll>>;
        try {
          all = await readAll(JSON.stringify(changed));
        } catch (error) {
          expect(error).toBeInstanceOf(ResultFileError);
          return;
        }
        use(all.results, all.run);
      }),
      { numRuns: 400 },
    );
  });
});

describe("a line explained", () => {
  it("sends no control character of a result to the terminal", () => {
    expect(explainLine(hostile()).replaceAll("\n", "")).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
  });
});

/** The document with one of its values, whichever `at` points to, replaced. */
function put(value: unknown, at: number, other: unknown): unknown {
  const paths: (string | number)[][] = [];
  const walk = (one: unknown, path: (string | number)[]) => {
    paths.push(path);
    if (typeof one === "object" && one !== null)
      for (const [key, inner] of Object.entries(one))
        walk(inner, [...path, Array.isArray(one) ? Number(key) : key]);
  };
  walk(value, []);
  const [first, ...rest] = paths[at % paths.length]!;
  if (first === undefined) return other;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  let inner = copy;
  let key = first;
  for (const next of rest) {
    inner = inner[key] as typeof copy;
    key = next;
  }
  inner[key] = other;
  return copy;
}

/** All that the commands on results do with them. */
function use(results: readonly ScreenResult[], run: RunInfo): void {
  const states = new StateReader();
  const enquiries = new Enquiries();
  const addressees = new Addressees("N");
  basis(run);
  overview(results);
  for (const result of results) {
    explainLine(result);
    conflictsOf(result.verdict === "unreadable" ? [] : [result]);
    states.of(result);
    pairOf(decisionOf(result), result, orderOf(undefined));
    enquiries.add(result);
    addressees.add(result);
    if (result.verdict === "unreadable") continue;
    const graph = derivationGraph(result);
    for (const { kind = "yes" } of graph.nodes) expect(["yes", "no", "unknown"]).toContain(kind);
    mermaid(graph);
    svgFile(graph);
    itemsOf([result]);
    senderOf([result]);
    tellable(result, { rules: new Set(), silent: new Map() });
  }
  enquiries.all();
}
