import type { LineResult } from "../../verdict/result.ts";
import { escaped } from "../escape.ts";
import { type Change, waysToClear, waysToWorse, wayText } from "../ways.ts";

/** Which open answers would make a line clear, and which would make it worse. */
export function changesOf(result: LineResult): string {
  return (
    changes("To make it clear", waysToClear(result)) +
    changes("What would make it worse", waysToWorse(result))
  );
}

function changes(heading: string, all: readonly Change[]): string {
  if (all.length === 0) return "";
  const items = all.map(({ cite, ways }) => {
    const inner =
      ways.length === 0
        ? ": no answer takes it away, it rests on what is stated"
        : `<ul>${ways.map((way) => `<li>${escaped(wayText(way))}</li>`).join("")}</ul>`;
    return `<li><strong>${escaped(cite)}</strong>${inner}</li>`;
  });
  return `<h5>${heading}</h5><ul>${items.join("")}</ul>`;
}
