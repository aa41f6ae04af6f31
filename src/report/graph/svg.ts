import { escaped } from "../escape.ts";
import { columnsOf, wrap } from "../wrap.ts";
import type { Graph, GraphNode } from "./graph.ts";

/** Sizes in pixels; a column of text is taken as one digit of a 13 px sans-serif. */
const COLUMN = 7.6;
const LINE = 17;
const PAD = 8;
const GAP = { across: 90, down: 14 };
const MOST_COLUMNS = 34;

interface Box {
  node: GraphNode;
  lines: string[];
  width: number;
  height: number;
  x: number;
  y: number;
}

/**
 * A graph as one SVG element, drawn from left to right by distance from where it begins. It has no style of its own but classes
 * (`node`, `edge` and the node's kind), so that a page may forbid inline styles; {@link svgFile} brings them along.
 */
export function svg(graph: Graph, id: string): string {
  const { boxes, width, height } = laidOut(graph);
  const edges = graph.edges.map((edge) => arrow(edge, boxes, id)).join("");
  const nodes = [...boxes.values()].map(box).join("");
  return `<svg class="graph" xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${id}t" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><title id="${id}t">${escaped(graph.title)}</title><defs><marker id="${id}m" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path class="head" d="M0 0L8 4L0 8z"/></marker></defs>${edges}${nodes}</svg>`;
}

/** The looks of a graph, for a page's own style or a file. */
const GRAPH_STYLE = `
.graph{max-width:100%;height:auto}
.graph rect{fill:#f6f8fa;stroke:#57606a}
.graph .listed rect,.graph .yes rect{stroke-width:2.5}
.graph .listed rect{stroke:#b3141d}
.graph .no rect{stroke-dasharray:2 4}
.graph .unknown rect{stroke-dasharray:6 3}
.graph text{font:13px system-ui,sans-serif;fill:#1b1f24}
.graph .edge{fill:none;stroke:#57606a}
.graph .head{fill:#57606a}
`;

/** A graph as a file of its own. */
export function svgFile(graph: Graph): string {
  return `${svg(graph, "g").replace("<defs>", `<style>${GRAPH_STYLE}</style><defs>`)}\n`;
}

function laidOut({ nodes, edges }: Graph): { boxes: Map<string, Box>; width: number; height: number } {
  const boxes = new Map(nodes.map((node) => [node.id, boxOf(node)]));
  const targets = new Map<string, string[]>();
  const entered = new Set<string>();
  for (const { from, to } of edges) {
    targets.set(from, [...(targets.get(from) ?? []), to]);
    entered.add(to);
  }
  const roots = nodes.filter(({ id }) => !entered.has(id)).map(({ id }) => id);
  const rank = ranks(roots.length > 0 ? roots : nodes.slice(0, 1).map(({ id }) => id), targets);
  const columns: Box[][] = [];
  // In the order in which they are reached, so that few arrows cross.
  for (const id of new Set([...rank.keys(), ...boxes.keys()])) {
    const one = boxes.get(id);
    if (!one) continue;
    const at = rank.get(id) ?? 0;
    columns[at] ??= [];
    columns[at].push(one);
  }
  let x = PAD;
  for (const column of columns) {
    let y = PAD;
    // All of a column end together, so that no arrow crosses a box.
    const width = Math.max(...column.map((one) => one.width));
    for (const one of column) {
      one.x = x;
      one.width = width;
      one.y = y;
      y += one.height + GAP.down;
    }
    x += width + GAP.across;
  }
  const all = [...boxes.values()];
  return {
    boxes,
    width: Math.ceil(Math.max(0, ...all.map((one) => one.x + one.width)) + PAD),
    height: Math.ceil(Math.max(0, ...all.map((one) => one.y + one.height)) + PAD),
  };
}

/** Distance of each node from the roots; circles end where they close. */
function ranks(
  roots: readonly string[],
  targets: ReadonlyMap<string, readonly string[]>,
): Map<string, number> {
  const rank = new Map(roots.map((id) => [id, 0]));
  for (const [id, at] of rank) {
    for (const target of targets.get(id) ?? []) if (!rank.has(target)) rank.set(target, at + 1);
  }
  return rank;
}

function boxOf(node: GraphNode): Box {
  const lines = wrap(node.label, MOST_COLUMNS).split("\n");
  const width = Math.max(...lines.map(columnsOf)) * COLUMN + 2 * PAD;
  return { node, lines, width, height: lines.length * LINE + 2 * PAD, x: 0, y: 0 };
}

function box({ node: { kind }, lines, width, height, x, y }: Box): string {
  const texts = lines.map(
    (line, index) => `<text x="${x + PAD}" y="${y + PAD + (index + 0.75) * LINE}">${escaped(line)}</text>`,
  );
  return `<g class="node${kind === undefined ? "" : ` ${kind}`}"><rect x="${x}" y="${y}" width="${width}" height="${height}" rx="4"/>${texts.join("")}</g>`;
}

function arrow(
  { from, to, label }: Graph["edges"][number],
  boxes: ReadonlyMap<string, Box>,
  id: string,
): string {
  const [a, b] = [boxes.get(from), boxes.get(to)];
  if (!a || !b) return "";
  const [x1, y1, x2, y2] = [a.x + a.width, a.y + a.height / 2, b.x, b.y + b.height / 2];
  const middle = (x1 + x2) / 2;
  const words =
    label === undefined
      ? ""
      : `<text x="${middle}" y="${(y1 + y2) / 2 - 4}" text-anchor="middle">${escaped(label)}</text>`;
  return `<path class="edge" marker-end="url(#${id}m)" d="M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}"/>${words}`;
}
