import type { FindingResult } from "../../verdict/result.ts";
import { escaped } from "../escape.ts";
import { differences, type Stretch } from "../letters.ts";
import { spaced } from "../telling.ts";

/** A party and the list entry that it is or may be, one above the other so that letters stand under letters. */
export function hitOf({ party, match }: FindingResult): string {
  if (!party || !match) return "";
  const { list, entry, name, matched, score, band, agree, contradict, means, bounded } = match;
  const pair = differences(party.name, matched);
  const [ours, theirs] = pair ?? [[{ text: party.name, same: true }], [{ text: matched, same: true }]];
  const rows: [string, string][] = [
    ["on the order", `${letters(ours)} <span class="dim">(${escaped(spaced(party.role))})</span>`],
    ["on the list", letters(theirs)],
  ];
  if (matched !== name) rows.push(["entry", `<bdi>${escaped(name)}</bdi>`]);
  rows.push(["list", `${escaped(list)}, entry <code>${escaped(entry)}</code>`], ["means", escaped(means)]);
  if (agree.length > 0) rows.push(["agrees", escaped(agree.join(", "))]);
  if (contradict.length > 0) rows.push(["contradicts", escaped(contradict.join(", "))]);
  const caption = `${band === "match" ? "The party is listed" : "The party may be listed"}: score ${score.toFixed(2)}`;
  const remark = bounded
    ? "The name could not be compared whole."
    : pair === undefined
      ? "Their letters cannot be laid side by side: the names were compared as they are read."
      : "Letters that only one of the names has are underlined.";
  return `<table><caption>${caption}</caption>${rows.map(([head, cell]) => `<tr><th scope="row">${head}</th><td>${cell}</td></tr>`).join("")}</table><p class="dim">${remark}</p>`;
}

function letters(stretches: readonly Stretch[]): string {
  const inner = stretches.map(({ text, same }) => (same ? escaped(text) : `<mark>${escaped(text)}</mark>`));
  return `<bdi>${inner.join("")}</bdi>`;
}
