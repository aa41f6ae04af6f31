import type { FindingResult, LineResult } from "../../verdict/result.ts";
import { escaped } from "../escape.ts";

/** The strip's width in its own units; text stands beside it. */
const WIDTH = 240;
const YEAR = 365 * 86_400_000;

interface Span {
  cite: string;
  from: number | undefined;
  until: number | undefined;
  text: string;
}

/**
 * For each finding the days on which the law it rests on was or is in force as applied, beside the day of the line: a reader sees what
 * is new, and what will end. Nothing where no rule gives a day.
 */
export function validityOf({ findings, asOf }: LineResult): string {
  const spans = spansOf(findings);
  if (spans.every(({ from, until }) => from === undefined && until === undefined)) return "";
  const today = Date.parse(asOf);
  const days = spans.flatMap(({ from, until }) => [from ?? today, until ?? today]);
  const begin = Math.min(today - YEAR, ...days);
  const end = Math.max(today + YEAR, ...days);
  const at = (day: number) => Math.round(((day - begin) / (end - begin)) * WIDTH);
  const rows = spans.map(({ cite, from, until, text }) => {
    const [left, right] = [from === undefined ? 0 : at(from), until === undefined ? WIDTH : at(until)];
    return `<tr><th scope="row">${escaped(cite)}</th><td>${text}</td><td><svg class="validity" width="${WIDTH}" height="14" aria-hidden="true"><rect x="${left}" y="3" width="${Math.max(2, right - left)}" height="8"/><path d="M${at(today)} 0V14"/></svg></td></tr>`;
  });
  return `<div class="wide"><table><caption>Law as applied on ${asOf}, the upright line in each strip</caption><tbody>${rows.join("")}</tbody></table></div>`;
}

/** Each citation with its days, once. */
function spansOf(findings: readonly FindingResult[]): Span[] {
  const spans = new Map<string, Span>();
  for (const { cite, inForce } of findings) {
    if (!inForce) continue;
    const { from, until } = inForce;
    const begins = from === null ? "in force, its first day is not known" : `in force from ${from}`;
    const text = until === null ? begins : `${begins} through ${until}`;
    spans.set(`${cite} ${text}`, {
      cite,
      from: from === null ? undefined : Date.parse(from),
      until: until === null ? undefined : Date.parse(until),
      text,
    });
  }
  return [...spans.values()];
}
