/** An element: its text under `#text`, attributes under `@name`, children as arrays under their local names. */
export interface XmlNode {
  [name: string]: XmlNode[] | string | undefined;
}

/** Parses one element. The parser is loaded when the first XML file is read: loading it takes longer than a screening run may. */
export async function xmlParser(): Promise<(text: string) => { name: string; node: XmlNode }> {
  const { XMLParser } = await import("fast-xml-parser");
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    removeNSPrefix: true,
    parseTagValue: false,
    parseAttributeValue: false,
    processEntities: false,
    jPath: false,
    alwaysCreateTextNode: true,
    isArray: (_name, _path, _leaf, isAttribute) => !isAttribute,
  });
  return (text) => {
    const parsed = parser.parse(text, true) as Record<string, XmlNode[]>;
    const name = Object.keys(parsed).find((key) => !key.startsWith("?") && key !== "#text");
    const node = name === undefined ? undefined : parsed[name]?.[0];
    if (name === undefined || node === undefined) throw new Error("no element");
    return { name, node };
  };
}

/** The children of that name, none when there is none; through several levels with a path. */
export function children(node: XmlNode | undefined, ...path: string[]): XmlNode[] {
  let nodes = node ? [node] : [];
  for (const name of path) {
    nodes = nodes.flatMap((parent) => {
      const found = Object.hasOwn(parent, name) ? parent[name] : undefined;
      return Array.isArray(found) ? found : [];
    });
  }
  return nodes;
}

/** The text of the first child at the path, without blanks around it; empty when there is none. */
export function textAt(node: XmlNode | undefined, ...path: string[]): string {
  return text(children(node, ...path)[0]);
}

/** The element's own text. */
export function text(node: XmlNode | undefined): string {
  const value = node?.["#text"];
  return typeof value === "string" ? unescapeXml(value).replace(/\s+/g, " ").trim() : "";
}

/** An attribute's value; empty when it is not there. */
export function attribute(node: XmlNode | undefined, name: string): string {
  const value = node?.[`@${name}`];
  return typeof value === "string" ? unescapeXml(value).trim() : "";
}

const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** XML's own five entities and numbered characters; nothing else can be declared in the files that are read. */
export function unescapeXml(value: string): string {
  if (!value.includes("&")) return value;
  return value.replace(
    /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-fA-F]{1,6}));/g,
    (whole, name, decimal, hex) => {
      if (name) return NAMED[name as string] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex as string, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
