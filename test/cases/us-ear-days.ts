import type { RuleBook } from "../../src/rules/book.ts";
import { dayAfter } from "../../src/rules/dated.ts";

/** The days on which each document of the Federal Register changed what the pack holds, by its DATES section. */
const EFFECTIVE: Record<string, string> = {
  "79 FR 45675": "2014-08-06",
  "80 FR 29530": "2015-05-22",
  "80 FR 4776": "2015-01-29",
  "85 FR 23459": "2020-06-29",
  "85 FR 29849": "2020-05-15",
  "85 FR 83799": "2020-12-23",
  "86 FR 4865": "2021-03-16",
  "87 FR 12226": "2022-02-24 2022-03-26",
  "87 FR 12856": "2022-03-03",
  "87 FR 13048": "2022-03-02",
  "87 FR 14785": "2022-03-11",
  "87 FR 22130": "2022-04-08",
  "87 FR 34131": "2022-06-02",
  "87 FR 57068": "2022-09-15",
  "87 FR 62186": "2022-10-07 2022-10-12 2022-10-21",
  "88 FR 12150": "2023-02-24",
  "88 FR 2821": "2023-01-17",
  "88 FR 33422": "2023-05-19",
  "88 FR 73424": "2023-11-17",
  "88 FR 73458": "2023-11-17",
  "89 FR 20107": "2024-03-21",
  "89 FR 28594": "2024-04-19",
  "89 FR 33227": "2024-04-29",
  "89 FR 51644": "2024-06-12 2024-09-16",
  "89 FR 72926": "2024-09-06",
  "89 FR 96790": "2024-12-02",
  "90 FR 42315": "2025-09-02",
  "90 FR 4544": "2025-01-13",
  "90 FR 47201": "2025-09-29",
  "90 FR 50857": "2025-11-10 2026-11-10",
  "91 FR 1684": "2026-01-15",
  "91 FR 43038": "2026-07-10",
  "document 2024-07004": "2024-04-04",
  "BIS Common High Priority List": "2024-02-23",
};
/** Days of listings and of supplement no. 2 to part 744, between which a rule's values change; their documents stand in its source. */
const OTHER_DAYS = "2004-05-14 2021-03-08 2021-04-09 2021-12-09 2022-03-02 2024-03-15 2024-07-23";
const DAYS = new Set(Object.values({ ...EFFECTIVE, OTHER_DAYS }).flatMap((days) => days.split(" ")));

/** What of the pack begins or ends on a day that no document sets. */
export function daysWithoutDocument(book: RuleBook): string[] {
  return book.ruleSet.rules
    .filter(({ pack }) => pack === "us-ear")
    .flatMap((rule) => {
      const spans = [...spansIn(rule.versions), ...spansIn(rule.values)];
      return spans.filter((span) => !isSet(span)).map((span) => `${rule.id}: ${JSON.stringify(span)}`);
    });
}

interface Span {
  from?: string;
  until?: string;
  by?: string;
}

/** A span names the document that begins it, or, of a text that was replaced, the one that ends it. */
function isSet({ from, until, by }: Span): boolean {
  const named = by === undefined ? DAYS : new Set(EFFECTIVE[by.split(/[;,] /)[0] ?? ""]?.split(" "));
  const end = until === undefined ? undefined : dayAfter(until);
  const ended = end !== undefined && named.has(end);
  return (
    (from === undefined || from.startsWith("0000") || (ended ? DAYS : named).has(from)) &&
    (end === undefined || DAYS.has(end))
  );
}

function spansIn(part: unknown): Span[] {
  if (typeof part !== "object" || part === null) return [];
  const { from, until, by } = part as Record<string, unknown>;
  const of = (value: unknown) => (typeof value === "string" ? value : undefined);
  const own: Span = JSON.parse(JSON.stringify({ from: of(from), until: of(until), by: of(by) }));
  const within = (part instanceof Map ? [...part.values()] : Object.values(part)).flatMap(spansIn);
  return Object.keys(own).length > 0 ? [own, ...within] : within;
}
