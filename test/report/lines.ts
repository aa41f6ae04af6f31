import { reportIn } from "../../src/report/index.ts";
import { count, emptySummary, type ReportOptions } from "../../src/report/report.ts";
import type { RunInfo } from "../../src/run.ts";
import type {
  FindingResult,
  LineResult,
  MatchResult,
  ScreenResult,
  UnreadableResult,
} from "../../src/verdict/result.ts";

/** Results as the engine writes them, with only what a test speaks of spelled out. */

export const RUN: RunInfo = {
  asOf: null,
  rules: {
    sha256: "a".repeat(64),
    packs: [{ id: "us-ear", verifiedThrough: "2026-09-24", completeFrom: "2022-02-23", scope: "exports" }],
  },
  lists: [{ id: "us-csl", published: "2022-03-28", entries: 4, sha256: "b".repeat(64), ageDays: 0 }],
  notChecked: [],
};

export function line(over: Partial<LineResult> = {}): LineResult {
  return {
    shipment: "SO-1",
    line: 1,
    source: { file: "orders.csv", row: 2 },
    asOf: "2022-03-28",
    about: {
      description: "laptop computer",
      hs: "847130",
      eccn: "5A992.c",
      shipFrom: "CN",
      transit: [],
      destination: "RU",
      parties: [
        { role: "ultimate-consignee", name: "Volga Retail OOO", country: "RU" },
        { role: "exporter", name: "Shenzhen Export Co.", country: "CN" },
      ],
    },
    verdict: "clear",
    findings: [],
    conditions: [],
    lifted: [],
    questions: [],
    presumed: [],
    regimes: [],
    notes: [],
    ...over,
  };
}

export function finding(over: Partial<FindingResult> = {}): FindingResult {
  return {
    rule: "us-ear/746.8",
    pack: "us-ear",
    effect: "license-required",
    policy: "denial",
    cite: "15 CFR 746.8(a)(2)",
    title: "Foreign-made item to Russia",
    truth: "yes",
    party: null,
    match: null,
    because: [
      {
        label: "(a)(2) destination",
        fact: "destination.country",
        value: "RU",
        truth: "yes",
        from: "orders.csv:2:destination_country",
      },
    ],
    missing: [],
    confirmed: true,
    liftableBy: [],
    ...over,
  };
}

export function match(over: Partial<MatchResult> = {}): MatchResult {
  return {
    list: "us-csl",
    entry: "e1",
    name: "Volga Retail",
    matched: "Volga Retail",
    score: 0.9,
    band: "possible",
    agree: ["country"],
    contradict: [],
    means: "EL; denial",
    ...over,
  };
}

export const licensed = (over: Partial<LineResult> = {}) =>
  line({ verdict: "license-required", findings: [finding()], ...over });

export const reviewed = (over: Partial<LineResult> = {}) =>
  line({
    verdict: "review",
    findings: [finding({ effect: "review", truth: "unknown" })],
    questions: [
      {
        fact: "item.eccn",
        ask: "What is the ECCN of “laptop computer”?",
        of: "manufacturer",
        settles: ["us-ear/746.8"],
      },
    ],
    ...over,
  });

export const prohibited = (over: Partial<LineResult> = {}) =>
  line({ verdict: "prohibited", findings: [finding({ effect: "prohibited", policy: null })], ...over });

export const unreadable = (over: Partial<UnreadableResult> = {}): UnreadableResult => ({
  shipment: "SO-9",
  line: 1,
  source: { file: "orders.csv", row: 12 },
  verdict: "unreadable",
  findings: [],
  problems: [{ column: "eccn", text: "3.00E+01", why: "it is a number", fix: "Format the column as text." }],
  ...over,
});

/** What a format writes of these results. */
export async function report(
  format: string,
  results: readonly ScreenResult[],
  {
    run = RUN,
    partial = false,
    ...options
  }: Partial<ReportOptions> & { run?: RunInfo; partial?: boolean } = {},
): Promise<string> {
  let written = "";
  const report = await reportIn(format, {
    write: (text) => {
      written += text;
    },
    version: "0.1.0",
    width: 80,
    colour: false,
    detail: "lines",
    failOn: "review",
    env: {},
    ...options,
  });
  const summary = emptySummary();
  await report.begin(run);
  for (const result of results) {
    count(summary, result);
    await report.result({
      verdict: result.verdict,
      result: () => result,
      json: () => JSON.stringify(result),
      onto: (sheet) => sheet.text(JSON.stringify(result)),
    });
  }
  await report.end({ run, summary, partial });
  return written;
}

/** A manifest that wants to be more than text. */
export const HOSTILE = `</style></title><script>alert(1)</script> "&' [x](http://evil.example) | @octocat #12 {0}\n::error::boom \u0007\u202e`;

export const hostile = () =>
  reviewed({
    shipment: HOSTILE,
    source: { file: "a b/orders#1.csv", row: 3 },
    about: {
      description: HOSTILE,
      hs: HOSTILE,
      eccn: HOSTILE,
      shipFrom: HOSTILE,
      transit: [HOSTILE],
      destination: HOSTILE,
      parties: [{ role: "ultimate-consignee", name: HOSTILE, country: HOSTILE }],
    },
    findings: [
      finding({
        effect: "review",
        truth: "unknown",
        title: HOSTILE,
        text: HOSTILE,
        party: { role: "ultimate-consignee", name: HOSTILE },
        match: match({
          name: HOSTILE,
          matched: HOSTILE,
          entry: HOSTILE,
          list: HOSTILE,
          means: HOSTILE,
          agree: [HOSTILE],
        }),
        because: [
          { label: HOSTILE, fact: HOSTILE, value: HOSTILE, truth: "unknown", from: HOSTILE, party: HOSTILE },
        ],
      }),
      finding({ effect: "advice", text: HOSTILE, cite: HOSTILE }),
    ],
    conditions: [{ rule: HOSTILE, cite: HOSTILE, text: HOSTILE }],
    questions: [{ fact: HOSTILE, ask: HOSTILE, of: HOSTILE, settles: [HOSTILE] }],
    presumed: [{ facts: [HOSTILE], party: HOSTILE, value: "no", from: HOSTILE }],
    notes: [{ column: HOSTILE, text: HOSTILE, why: HOSTILE, fix: HOSTILE }],
  });
