import type { XmlForm } from "./xml-forms.ts";
import { below, type XmlElement } from "./xml-tree.ts";

/** What goes for a line: elements from the document inwards, each with those that stand beside it. */
export interface Visible {
  facts: XmlElement[];
  /** … and those of which it is in doubt whether they go for the line: a party is rather looked up than missed. */
  parties: XmlElement[];
}

/** What stands beside the lines below an element, by the child in which it stands. */
interface Beside {
  children: { child: XmlElement; certain: XmlElement[]; doubtful: XmlElement[] }[];
  /** Consignments of which there are several. */
  several: Map<string, XmlElement[]>;
}

/**
 * Finds what goes for each line of a document: itself and what stands around it, but no other line and no consignment of others. Of
 * several consignments of which none holds the line, the parties go for it, and nothing else does.
 */
export class Surroundings {
  readonly #form: XmlForm;
  readonly #lineName: string;
  readonly #beside = new Map<XmlElement, Beside>();

  constructor(root: XmlElement, form: XmlForm) {
    this.#form = form;
    this.#lineName = form.lineOf(root.name);
  }

  of(line: XmlElement): Visible {
    const around: XmlElement[] = [];
    for (let one: XmlElement | undefined = line; one; one = one.parent) around.unshift(one);
    const facts: XmlElement[] = [];
    const more: XmlElement[] = [];
    for (const [i, element] of around.slice(0, -1).entries()) {
      const within = around[i + 1]!;
      const { children, several } = this.#besideIn(element);
      facts.push(element);
      for (const { child, certain, doubtful } of children) {
        if (child === within) continue;
        for (const one of certain) facts.push(one);
        for (const one of doubtful) more.push(one);
      }
      for (const [name, elements] of several)
        if (name !== within.name) for (const one of elements) more.push(one);
    }
    for (const one of below(line, () => true)) facts.push(one);
    return { facts, parties: [...facts, ...more] };
  }

  #besideIn(element: XmlElement): Beside {
    const known = this.#beside.get(element);
    if (known) return known;
    const several = this.#severalIn(element);
    const children = element.children
      .filter(({ name }) => name !== this.#lineName && !several.has(name))
      .map((child) => {
        const [certain, doubtful]: XmlElement[][] = [[], []];
        this.#collect(child, certain!, doubtful!);
        return { child, certain: certain!, doubtful: doubtful! };
      });
    const beside: Beside = { children, several: new Map() };
    for (const [name, elements] of several)
      beside.several.set(
        name,
        elements.flatMap((one) => [...below(one, (inner) => inner.name !== this.#lineName)]),
      );
    this.#beside.set(element, beside);
    return beside;
  }

  #collect(element: XmlElement, certain: XmlElement[], doubtful: XmlElement[]): void {
    certain.push(element);
    const several = this.#severalIn(element);
    for (const child of element.children) {
      if (child.name === this.#lineName) continue;
      if (!several.has(child.name)) this.#collect(child, certain, doubtful);
      else for (const one of below(child, ({ name }) => name !== this.#lineName)) doubtful.push(one);
    }
  }

  /** Children that may be consignments of others, where there are several of a name. */
  #severalIn({ children }: XmlElement): Map<string, XmlElement[]> {
    const several = new Map<string, XmlElement[]>();
    for (const child of children) {
      if (!this.#form.apart.has(child.name)) continue;
      const alike = several.get(child.name);
      if (alike) alike.push(child);
      else several.set(child.name, [child]);
    }
    for (const [name, alike] of several) if (alike.length === 1) several.delete(name);
    return several;
  }
}
