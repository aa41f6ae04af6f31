import type { LineResult, ScreenResult, UnreadableResult } from "../../verdict/result.ts";
import { decisions } from "../decisions.ts";
import { escaped } from "../escape.ts";
import { ownershipGraph } from "../graph/ownership.ts";
import { svg } from "../graph/svg.ts";
import { type Holdings, holdingsOf, throughText } from "../holdings.ts";
import { lineName, type Outcome, SIGNS } from "../outcome.ts";
import { since } from "../since.ts";
import {
  advice,
  conditionGroups,
  conflicts,
  deciding,
  hits,
  next,
  presumptions,
  saying,
} from "../telling.ts";
import { changesOf } from "./changes.ts";
import { hitOf } from "./hit.ts";
import { laneOf } from "./lane.ts";
import { treeOf } from "./tree.ts";
import { validityOf } from "./validity.ts";

/** A line, ready to be written: what is its own, and what it may share with other lines. */
export interface LineParts {
  id: string;
  name: string;
  outcome: Outcome;
  /** Why, hits, what to do next, conditions. */
  own: string;
  /** What is folded below it: reasoning and presumptions, each with a heading. */
  folded: { heading: string; text: string }[];
  /** Says what is folded. */
  summary: string;
}

export function partsOf(result: ScreenResult, index: number): LineParts {
  const { verdict } = result;
  return {
    id: `l${index}`,
    name: lineName(result),
    outcome: verdict,
    ...(verdict === "unreadable"
      ? { own: unreadable(result), folded: [], summary: "" }
      : decided(result, index)),
  };
}

function unreadable(result: UnreadableResult): string {
  const cells = result.problems.map(
    ({ column, text, why }) => `<li>${escaped(column)}: “<bdi>${escaped(text)}</bdi>” ${escaped(why)}</li>`,
  );
  return `<p class="dim">${place(result)}</p><ul>${cells.join("")}</ul>${list("Since the earlier result", since(result))}${list("What to do next", next(result))}`;
}

function decided(result: LineResult, number: number): Pick<LineParts, "own" | "folded" | "summary"> {
  const { about, asOf, notes } = result;
  const item = [
    `<bdi>${escaped(about.description ?? "item not described")}</bdi>`,
    about.hs === null ? "" : `HS ${escaped(about.hs)}`,
    about.eccn === null ? "" : `ECCN ${escaped(about.eccn)}`,
    `law of ${asOf}`,
  ];
  const own = [
    `<p>${item.filter(Boolean).join(" · ")} <span class="dim">(${place(result)})</span></p>`,
    laneOf(result),
    list("Since the earlier result", since(result)),
    reasons(result),
    ...hits(result).map(hitOf),
    list("Decisions on hits", decisions(result)),
    ...holdingsOf(deciding(result)).map((holdings, index) => graphOf(holdings, `l${number}g${index}`)),
    list("What to do next", next(result)),
    ...conditionGroups(result).map(({ heading, texts }) =>
      list(result.verdict === "clear" ? heading : `If it is cleared: ${heading}`, texts, true),
    ),
    ...conflicts(result).map(({ heading, texts }) => list(heading, texts)),
    list("Notes", [...new Set(advice(result).map((note) => `${saying(note)} (${note.cite})`))]),
    list(
      "Read with a remark",
      notes.map(({ column, text, why }) => `${column}: “${text}” ${why}`),
    ),
  ];
  const { findings } = result;
  const presumed = result.presumed.reduce((count, { facts }) => count + facts.length, 0);
  const summary = `Reasoning: ${findings.length} ${findings.length === 1 ? "finding" : "findings"}, ${presumed} presumed`;
  return { own: own.join(""), folded: folded(result), summary };
}

/** Who holds what of a party, drawn, and in words for who cannot see it. */
function graphOf(holdings: Holdings, id: string): string {
  const graph = ownershipGraph(holdings);
  return `<figure><figcaption>${escaped(graph.title)}: ${escaped(throughText(holdings.held))}</figcaption><div class="wide">${svg(graph, id)}</div></figure>`;
}

function reasons(result: LineResult): string {
  const items = deciding(result).map(
    (finding) => `<li><strong>${escaped(finding.cite)}</strong> ${escaped(saying(finding))}</li>`,
  );
  return items.length > 0 ? `<h4>Why</h4><ul>${items.join("")}</ul>` : "";
}

function folded(result: LineResult): LineParts["folded"] {
  const { findings, regimes, source } = result;
  const row = `${source.file}:${source.row}`;
  const trees = findings.map((finding) => ({
    heading: escaped(finding.cite),
    text: `<p>${escaped(saying(finding))} <span class="dim">(${escaped(finding.rule)})</span></p>${treeOf(finding.because, row)}`,
  }));
  const reach = regimes.map(
    ({ pack, reaches, because }) =>
      `<li><b>${escaped(pack)}</b>: reaches the line: ${reaches}${treeOf(because, row)}</li>`,
  );
  const presumed = presumptions(result).map(
    (text) => `<li>${escaped(text.replaceAll(`${row}:`, "column "))}</li>`,
  );
  const [changes, validity] = [changesOf(result), validityOf(result)];
  return [
    ...(changes === "" ? [] : [{ heading: "What would change it", text: changes }]),
    ...trees,
    ...(validity === "" ? [] : [{ heading: "Since when, until when", text: validity }]),
    ...(presumed.length > 0 ? [{ heading: "Presumed", text: `<ul>${presumed.join("")}</ul>` }] : []),
    { heading: "Regimes", text: `<ul>${reach.join("")}</ul>` },
  ];
}

function place({ source }: ScreenResult): string {
  return `${escaped(source.file)}, row ${source.row}`;
}

/** A heading with a list below it; nothing where there is nothing to say, unless the heading itself says it. */
function list(heading: string, texts: readonly string[], always = false): string {
  if (texts.length === 0) return always ? `<h4>${escaped(heading)}</h4>` : "";
  return `<h4>${escaped(heading)}</h4><ul>${texts.map((text) => `<li>${escaped(text)}</li>`).join("")}</ul>`;
}

export function signOf(outcome: Outcome): string {
  const { mark, word } = SIGNS[outcome];
  return `<span class="sign">${mark} ${word}</span>`;
}
