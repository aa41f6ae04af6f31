import type { Graph } from "./graph.ts";

/** A graph as Mermaid text, for a README, a wiki or an issue. Labels are data: nothing in them is markup (https://mermaid.js.org/syntax/flowchart.html). */
export function mermaid({ title, nodes, edges }: Graph): string {
  const lines = [
    "---",
    // A YAML string that holds whatever the title does.
    `title: ${JSON.stringify(title)}`,
    "---",
    "flowchart LR",
    ...nodes.map(
      ({ id, label, kind }) => `  ${id}["${text(label)}"]${kind === undefined ? "" : `:::${kind}`}`,
    ),
    ...edges.map(
      ({ from, to, label }) => `  ${from} -->${label === undefined ? "" : `|"${text(label)}"|`} ${to}`,
    ),
    "  classDef yes stroke-width:3px",
    "  classDef no stroke-dasharray:2 4",
    "  classDef unknown stroke-dasharray:6 3",
    "  classDef listed stroke:#b3141d,stroke-width:4px",
  ];
  return `${lines.join("\n")}\n`;
}

/** Letters, digits and harmless marks as they are; all else by its number, which Mermaid draws and never reads. */
function text(label: string): string {
  return label.replace(/[^\p{L}\p{M}\p{N} .,:()/%+–§=?!✓✗-]/gu, (one) => `#${one.codePointAt(0)};`);
}
