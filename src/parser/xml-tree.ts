import { MAX_DEPTH } from "./limits.ts";
import { XmlError, xmlTokens } from "./xml-tokens.ts";

/** An element with what stands in it. Names are local: prefixes of namespaces are taken off. */
export interface XmlElement {
  name: string;
  /** Attributes as written; {@link attributeOf} reads them. */
  attributes: string;
  parent: XmlElement | undefined;
  children: XmlElement[];
  text: string;
}

/**
 * A document as a tree.
 * @throws XmlError for what is not well-formed, or nested deeper than {@link MAX_DEPTH}.
 */
export function xmlTree(xml: Buffer): XmlElement {
  const document: XmlElement = { name: "", attributes: "", parent: undefined, children: [], text: "" };
  let [at, depth] = [document, 0];
  for (const token of xmlTokens(xml)) {
    if (token.kind === "text") at.text += token.text;
    else if (token.kind === "open") {
      const element: XmlElement = {
        name: token.name,
        attributes: token.attributes,
        parent: at,
        children: [],
        text: "",
      };
      at.children.push(element);
      if (token.empty) continue;
      if (++depth > MAX_DEPTH) throw new XmlError(`it is nested deeper than ${MAX_DEPTH}`);
      at = element;
    } else {
      if (at.name !== token.name || !at.parent)
        throw new XmlError(`<${at.name}> is closed by </${token.name}>`);
      at = at.parent;
      depth--;
    }
  }
  const [root] = document.children;
  if (at !== document || !root) throw new XmlError("it ends too early");
  return root;
}

/** The text of an element, without blanks around it. */
export function textOf(element: XmlElement): string {
  return element.text.replaceAll(/\s+/g, " ").trim();
}

/** Children reached by a path of names. */
export function at(element: XmlElement, path: string): XmlElement[] {
  let found = [element];
  for (const name of path.split("/"))
    found = found.flatMap(({ children }) => children.filter((child) => child.name === name));
  return found;
}

/** How an element is named to its reader, from the root's children down. */
export function pathOf(element: XmlElement): string {
  const names: string[] = [];
  for (let one: XmlElement | undefined = element; one?.parent?.parent; one = one.parent) {
    const twins = one.parent.children.filter(({ name }) => name === one!.name);
    names.unshift(twins.length > 1 ? `${one.name}[${twins.indexOf(one) + 1}]` : one.name);
  }
  return names.join("/");
}
