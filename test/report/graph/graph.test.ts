import fc from "fast-check";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import type { Graph } from "../../../src/report/graph/graph.ts";
import { mermaid } from "../../../src/report/graph/mermaid.ts";
import { ownershipGraph } from "../../../src/report/graph/ownership.ts";
import { svg, svgFile } from "../../../src/report/graph/svg.ts";

const HOSTILE = 'A"]; click n0 "javascript:alert(1)" <img src=x onerror=alert(1)> %% `#quot;`\n---';

const held = {
  party: "end-user Gulf Trading",
  held: {
    from: 45,
    to: 70,
    through: [
      { of: null, owner: "Alpha", percent: { from: 20, to: 20 }, listed: "SDN" },
      { of: null, owner: "Holding", percent: { from: 25, to: 50 } },
      { of: "Holding", owner: "Beta", percent: null, listed: "SDN" },
      { of: "Holding", owner: "Alpha", percent: { from: 60, to: 60 }, listed: "SDN" },
    ],
  },
};

describe("the graph of owners", () => {
  it("has each owner once, the listed ones marked, with the shares on the arrows", () => {
    const { title, nodes, edges } = ownershipGraph(held);
    expect(title).toBe("Listed owners hold 45–70 % of end-user Gulf Trading");
    expect(nodes.map(({ label, kind }) => [label, kind])).toEqual([
      ["end-user Gulf Trading: 45–70 % held by listed owners", undefined],
      ["Alpha (SDN)", "listed"],
      ["Holding", undefined],
      ["Beta (SDN)", "listed"],
    ]);
    expect(edges.map(({ from, to, label }) => `${from} ${to} ${label}`)).toEqual([
      "n0 n1 20 %",
      "n0 n2 25–50 %",
      "n2 n3 an unknown share",
      "n2 n1 60 %",
    ]);
  });

  it("is drawn with one box for each node and one arrow for each holding", () => {
    const drawn = svgFile(ownershipGraph(held));
    expect(XMLValidator.validate(drawn)).toBe(true);
    const { svg: root } = new XMLParser({ ignoreAttributes: false }).parse(drawn);
    expect(root.g).toHaveLength(4);
    expect(root.path).toHaveLength(4);
    expect(root.g.map((one: { "@_class": string }) => one["@_class"])).toEqual([
      "node",
      "node listed",
      "node",
      "node listed",
    ]);
  });
});

describe("whatever a manifest says", () => {
  const graph = (label: string): Graph => ({
    title: label,
    nodes: [
      { id: "n0", label },
      { id: "n1", label, kind: "unknown" },
    ],
    edges: [{ from: "n0", to: "n1", label }],
  });

  it("is text in Mermaid: no quote, bracket, mark-up or line break gets out of a label", () => {
    const text = mermaid(graph(HOSTILE));
    const [, , , head, ...lines] = text.split("\n");
    expect(head).toBe("flowchart LR");
    const drawn = lines.filter((line) => line.startsWith("  n"));
    expect(drawn).toHaveLength(3);
    for (const line of drawn)
      expect(line).toMatch(/^ {2}n\d(?:\["[^"<>[\]`]*"\](?::::unknown)?| -->\|"[^"<>|`]*"\| n\d)$/);
  });

  it("is text in SVG", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.constant(HOSTILE)), (label) => {
        const drawn = svg(graph(label), "g");
        expect(drawn).not.toMatch(/<(?!\/?(?:svg|title|defs|marker|path|g|rect|text)[ >/])/);
        expect(drawn).not.toContain("style=");
      }),
    );
  });

  it("draws a graph that is one circle", () => {
    const circle = graph("a");
    circle.edges.push({ from: "n1", to: "n0" });
    expect(svg(circle, "g").match(/<rect/g)).toHaveLength(2);
  });
});
