import type { Truth } from "../../truth.ts";
import type { BecauseResult } from "../../verdict/result.ts";
import { escaped } from "../escape.ts";

const SIGNS: Record<Truth, string> = { yes: "✓ yes", no: "✗ no", unknown: "? unknown" };
const JOINED = { all: "all of", any: "one of", not: "not", none: "none of" };

/**
 * A derivation as nested lists. Cells of the line's own row are named by their column alone: the place stands above, and lines that
 * are judged alike have the same text.
 */
export function treeOf(steps: readonly BecauseResult[], row: string): string {
  const inner = items(steps, row);
  return inner === "" ? "" : `<ul class="tree">${inner}</ul>`;
}

function items(steps: readonly BecauseResult[], row: string): string {
  return steps.map((step) => item(step, row)).join("");
}

function item(
  { label, fact, value, truth, from, party, rule, of, because = [] }: BecauseResult,
  row: string,
): string {
  const what: string[] = [];
  if (label !== undefined) what.push(escaped(label));
  if (party !== undefined) what.push(`<bdi>${escaped(party)}</bdi>`);
  if (what.length === 0 && fact === undefined && of !== undefined && because.length > 0)
    what.push(JOINED[of]);
  if (fact !== undefined) what.push(`<code>${escaped(fact)}</code>${answer(value, because.length > 0)}`);
  if (what.length === 0 && rule !== undefined) what.push(escaped(rule));
  if (from !== undefined) what.push(`<span class="dim">(${escaped(source(from, row))})</span>`);
  if (what.length === 0 && because.length === 0) return "";
  const inner = because.length > 0 ? `<ul>${items(because, row)}</ul>` : "";
  return `<li><b class="${truth}">${SIGNS[truth]}</b> ${what.join(" ")}${inner}</li>`;
}

function answer(value: string | undefined, concluded: boolean): string {
  if (value !== undefined) return ` = <bdi>${escaped(value)}</bdi>`;
  return concluded ? "" : " not stated";
}

function source(from: string, row: string): string {
  return from.startsWith(`${row}:`) ? `column ${from.slice(row.length + 1)}` : from;
}
