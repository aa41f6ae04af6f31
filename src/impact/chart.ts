import { escaped } from "../report/escape.ts";
import { numberOf } from "./words.ts";

/** A bar of parts, one beside the other. A label of its own begins a group. */
export interface Bar {
  label: string;
  parts: { kind: string; words: string; amount: number }[];
  /** Said at the end of the bar. */
  note: string;
}

const WIDTH = 720;
/** Room for what is said at the end of the longest bar. */
const NOTE = 150;
const HEIGHT = 16;
const LONGEST_LABEL = 90;

/** Bars as SVG without style of its own: kinds are classes of the page. Nothing is drawn of nothing. */
export function chart(title: string, bars: readonly Bar[]): string {
  const most = Math.max(0, ...bars.map(({ parts }) => parts.reduce((sum, { amount }) => sum + amount, 0)));
  if (most === 0) return "";
  const scale = (WIDTH - NOTE) / most;
  let y = 0;
  const drawn = bars.map(({ label, parts, note }) => {
    let text = "";
    if (label !== "") {
      y += 10;
      text += `<text x="0" y="${y + 12}">${escaped(shortened(label))}</text>`;
      y += 18;
    }
    let x = 0;
    for (const { kind, words, amount } of parts) {
      if (amount <= 0) continue;
      const width = amount * scale;
      text += `<rect class="${kind}" x="${x.toFixed(1)}" y="${y}" width="${width.toFixed(1)}" height="${HEIGHT}"><title>${escaped(words)}: ${numberOf(amount)}</title></rect>`;
      x += width;
    }
    text += `<text class="dim" x="${(x + 6).toFixed(1)}" y="${y + 12}">${escaped(note)}</text>`;
    y += HEIGHT + 2;
    return text;
  });
  const kinds = new Map(
    bars.flatMap(({ parts }) =>
      parts
        .filter(({ amount }) => amount > 0)
        .map(({ kind, words }) => [kind, words.replace(/^(before|after): /, "")] as const),
    ),
  );
  y += 8;
  const legend = [...kinds].map(([kind, words], index) => {
    const top = y + index * 18;
    return `<rect class="${kind}" x="0" y="${top}" width="14" height="12"/><text x="20" y="${top + 11}">${escaped(words)}</text>`;
  });
  return `<svg role="img" aria-label="${escaped(title)}; the figures are in the table" viewBox="0 0 ${WIDTH} ${y + kinds.size * 18}" width="${WIDTH}">${drawn.join("")}${legend.join("")}</svg>`;
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > LONGEST_LABEL ? `${characters.slice(0, LONGEST_LABEL - 1).join("")}…` : text;
}
