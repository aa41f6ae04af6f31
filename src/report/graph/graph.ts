import type { Truth } from "../../truth.ts";

/** Boxes and arrows, whatever they stand for. */
export interface Graph {
  title: string;
  nodes: GraphNode[];
  edges: { from: string; to: string; label?: string }[];
}

export interface GraphNode {
  id: string;
  label: string;
  /** How it is drawn: as an answer, as a listed party, or plainly. */
  kind?: Truth | "listed";
}

/** Makes node ids that no label can collide with. */
export function numbered(): () => string {
  let next = 0;
  return () => `n${next++}`;
}
