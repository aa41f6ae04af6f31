import { type Holdings, shareText } from "../holdings.ts";
import { type Graph, numbered } from "./graph.ts";

/** Who holds what of a party, from the party outwards to its listed owners. */
export function ownershipGraph({ party, held }: Holdings): Graph {
  const id = numbered();
  const known = new Map<string | null, string>();
  const graph: Graph = { title: `Listed owners hold ${shareText(held)} of ${party}`, nodes: [], edges: [] };
  const nodeOf = (name: string | null, label: string, kind?: "listed") => {
    const made = known.get(name);
    if (made !== undefined) return made;
    const node = { id: id(), label, ...(kind && { kind }) };
    graph.nodes.push(node);
    known.set(name, node.id);
    return node.id;
  };
  nodeOf(null, `${party}: ${shareText(held)} held by listed owners`);
  for (const { of, owner, percent, listed } of held.through) {
    const to = nodeOf(of, of ?? party);
    const from = nodeOf(
      owner,
      listed === undefined ? owner : `${owner} (${listed})`,
      listed === undefined ? undefined : "listed",
    );
    graph.edges.push({ from: to, to: from, label: shareText(percent) });
  }
  return graph;
}
