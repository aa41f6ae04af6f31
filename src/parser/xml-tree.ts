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

/** Most elements of a document: each takes far more memory than its text. */
const MAX_ELEMENTS = 500_000;

/**
 * A document as a tree.
 * @throws XmlError for what is not well-formed, nested deeper than {@link MAX_DEPTH}, or of more elements than {@link MAX_ELEMENTS}.
 */
export function xmlTree(xml: Buffer): XmlElement {
  const document: XmlElement = { name: "", attributes: "", parent: undefined, children: [], text: "" };
  let [at, depth, elements] = [document, 0, 0];
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
      if (++elements > MAX_ELEMENTS) throw new XmlError(`it has more than ${MAX_ELEMENTS} elements`);
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
    names.unshift(nameAmongTwins(one, one.parent));
  }
  return names.join("/");
}

/** Names of the children of an element, numbered where several have one. */
const numbered = new WeakMap<XmlElement, Map<XmlElement, string>>();

function nameAmongTwins(element: XmlElement, parent: XmlElement): string {
  const known = numbered.get(parent);
  if (known) return known.get(element)!;
  const counts = new Map<string, number>();
  for (const { name } of parent.children) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = new Map<XmlElement, string>();
  const met = new Map<string, number>();
  for (const child of parent.children) {
    const at = (met.get(child.name) ?? 0) + 1;
    met.set(child.name, at);
    names.set(child, counts.get(child.name)! > 1 ? `${child.name}[${at}]` : child.name);
  }
  numbered.set(parent, names);
  return names.get(element)!;
}

/** An element and all below it that are entered, in the order of the document. */
export function* below(element: XmlElement, enters: (element: XmlElement) => boolean): Generator<XmlElement> {
  yield element;
  for (const child of element.children) if (enters(child)) yield* below(child, enters);
}
