import { columnsOf, visible, wrap } from "../report/wrap.ts";
import { DIMENSIONS, type Group, type Impact } from "./impact.ts";
import {
  amountIn,
  type Compared,
  explainedOf,
  fallOf,
  measureNote,
  measureWords,
  noticesOf,
  numberOf,
  percent,
  tradeHeading,
  tradeNote,
} from "./words.ts";

/** Groups of a table that a terminal has room for: all are in the JSON. */
const MOST_GROUPS = 12;
const NARROWEST_NAME = 16;

/** The impact as tables for a terminal. */
export function impactText(impact: Impact, compared: Compared, width: number): string {
  const { measure, total } = impact;
  const { effect, all, before, after } = total;
  const say = (text: string, first = "", indent = first) => wrap(visible(text), width, first, indent);
  const parts = [
    say(
      `${all.lines} order lines by ${compared.before} and by ${compared.after}, by ${measureWords(measure)}.`,
    ),
    ...noticesOf(compared).map((text) => say(text, "  ", "    ")),
    say(
      `Clear: ${amountIn(before.clear, measure)} before, ${amountIn(after.clear, measure)} after. Newly stopped ${amountIn(effect.stopped, measure)}, newly held for review ${amountIn(effect.held, measure)}, eased ${amountIn(effect.eased, measure)}.`,
    ),
  ];
  return `${parts.join("\n")}\n${impactTables(impact, width)}`;
}

/** The groups, what newly decides, and the trade, where there is one. */
export function impactTables(impact: Impact, width: number): string {
  const { measure, by, causes, trade } = impact;
  const say = (text: string) => wrap(visible(text), width);
  const note = measureNote(impact);
  const parts = note ? [say(note)] : [];
  for (const dimension of DIMENSIONS) {
    const groups = by[dimension];
    const rows = groups.slice(0, MOST_GROUPS).map((group) => groupRow(group, impact));
    if (dimension !== "product") rows.length = groups.length > 1 ? rows.length : 0;
    if (rows.length === 0) continue;
    parts.push(
      "",
      table([`by ${dimension}`, "all", "clear before", "clear after", "stopped", "held"], rows, width),
    );
    if (groups.length > MOST_GROUPS)
      parts.push(say(`and ${groups.length - MOST_GROUPS} others: --format json has all`));
  }
  if (causes.length > 0) {
    const rows = causes.slice(0, MOST_GROUPS).map(({ cite, amount }) => [cite, amountIn(amount, measure)]);
    parts.push("", table(["newly decided by", "stopped or held"], rows, width));
  }
  if (trade) {
    const rows = [...trade.rows, trade.total].map((row) => [
      row.product,
      numberOf(row.first),
      numberOf(row.last),
      fallOf(row),
      percent(row.stopped),
      percent(row.held),
      explainedOf(row),
    ]);
    const head = ["product", trade.first, trade.last, "fell by", "law stops", "law holds", "accounts for"];
    parts.push("", say(tradeHeading(trade)), table(head, rows, width), say(tradeNote(trade)));
  }
  return `${parts.join("\n")}\n`;
}

function groupRow({ name, all, before, after, effect }: Group, { measure }: Impact): string[] {
  const amounts = [all, before.clear, after.clear, effect.stopped, effect.held];
  return [name, ...amounts.map((amount) => amountIn(amount, measure))];
}

/** The first column is text and gives way; the others are figures, to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[], width: number): string {
  const all = [head, ...rows].map((row) => row.map(visible));
  const widths = head.map((_, column) => Math.max(...all.map((row) => columnsOf(row[column] ?? ""))));
  const figures = widths.slice(1).reduce((sum, one) => sum + one + 2, 0);
  const first = Math.max(NARROWEST_NAME, Math.min(widths[0] ?? 0, width - figures));
  return all
    .map(([name = "", ...cells]) => {
      const label = shortened(name, first);
      const padding = " ".repeat(first - columnsOf(label));
      return `${label}${padding}${cells.map((cell, column) => `  ${cell.padStart(widths[column + 1] ?? 0)}`).join("")}`;
    })
    .join("\n");
}

function shortened(text: string, most: number): string {
  if (columnsOf(text) <= most) return text;
  let kept = "";
  for (const character of text) {
    if (columnsOf(kept + character) > most - 1) break;
    kept += character;
  }
  return `${kept}…`;
}
