import type { ListEntry, ListedName } from "./entry.ts";
import { addName } from "./entry-parts.ts";
import { attribute, children, text, type XmlNode } from "./xml-node.ts";

/** More names than this from one name element would be noise: the parts' spellings are then taken one at a time. */
const MAX_PRODUCT = 64;

/** Parts that are said before or after a name and are none. */
const NO_NAME = new Set(["title", "suffix"]);

interface Part {
  order: number;
  /** Spellings by script; the plain value under the empty script. */
  spellings: Map<string, string[]>;
}

/**
 * The full names of one `name` element: each of its parts has a value and spelling variants, and a full name takes one spelling of
 * each part. Spellings of different scripts are not mixed, but for parts that have none in that script.
 */
export function addSecoNames(entry: ListEntry, name: XmlNode, report: (why: string) => void): void {
  const parts = children(name, "name-part")
    .filter((part) => !NO_NAME.has(attribute(part, "name-part-type")))
    .map(partOf)
    .sort((a, b) => a.order - b.order);
  if (parts.length === 0) return;
  const kind = kindOf(name);
  const scripts = new Set(parts.flatMap((part) => [...part.spellings.keys()]));
  for (const script of ["", ...[...scripts].filter((each) => each !== "")]) {
    const choices = parts.map((part) => part.spellings.get(script) ?? part.spellings.get("") ?? []);
    for (const text of products(choices, report)) {
      const primary = kind === "primary" && entry.names.some((other) => other.kind === "primary");
      addName(entry, text, primary ? "alias" : kind);
    }
  }
}

function kindOf(name: XmlNode): ListedName["kind"] {
  if (attribute(name, "quality") === "low") return "weak";
  const type = attribute(name, "name-type");
  return type === "primary-name" ? "primary" : type === "formerly-known-as" ? "former" : "alias";
}

function partOf(node: XmlNode): Part {
  const spellings = new Map<string, string[]>();
  const add = (script: string, value: string) => {
    if (value !== "") spellings.set(script, [...(spellings.get(script) ?? []), value]);
  };
  add("", children(node, "value").map(text)[0] ?? "");
  for (const variant of children(node, "spelling-variant")) {
    const script = attribute(variant, "script").toUpperCase();
    add(script === "LATN" ? "" : script, text(variant));
  }
  return { order: Number(attribute(node, "order")) || 0, spellings };
}

/** Every way to take one spelling of each part; beyond the limit, each spelling once beside the others' first. */
function products(choices: string[][], report: (why: string) => void): string[] {
  const known = choices.filter((spellings) => spellings.length > 0);
  const count = known.reduce((product, spellings) => product * spellings.length, 1);
  if (count <= MAX_PRODUCT) {
    return known.reduce<string[]>(
      (names, spellings) =>
        names.flatMap((name) => spellings.map((spelling) => (name ? `${name} ${spelling}` : spelling))),
      [""],
    );
  }
  report(`a name of ${count} combinations of spellings: each spelling read once only`);
  return known.flatMap((spellings, at) =>
    spellings.map((spelling) => known.map((other, index) => (index === at ? spelling : other[0])).join(" ")),
  );
}
