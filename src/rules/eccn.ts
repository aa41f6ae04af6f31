import type { Truth } from "../truth.ts";

/**
 * ECCN patterns. `5A992.c` is itself and everything below it; `[3-9][DE]*` is by category and product group; `EAR99` is only itself.
 * An ECCN has five characters and, after dots, the paragraph (15 CFR 738.2(d)).
 */
export interface EccnPattern {
  text: string;
  match(eccn: string): Truth;
}

const SHAPE = /^\d[A-E]\d{3}(\.[a-z0-9]+)*$/;
const CLASS = /^(\d|\[\d(?:-\d)?(?:\d)*\])(?:([A-E]|\[[A-E](?:-[A-E])?[A-E]*\]))?\*$/;

export function isEccn(text: string): boolean {
  return text === "EAR99" || SHAPE.test(text);
}

const PATTERNS = new Map<string, EccnPattern | undefined>();

/** A pattern, or undefined when the text is none. Rules and tables have a few thousand: each is made once. */
export function eccnPattern(text: string): EccnPattern | undefined {
  if (!PATTERNS.has(text)) PATTERNS.set(text, makePattern(text));
  return PATTERNS.get(text);
}

function makePattern(text: string): EccnPattern | undefined {
  if (text === "EAR99") return { text, match: (eccn) => (eccn === "EAR99" ? "yes" : "no") };
  const [isClass, categories = "", groups] = CLASS.exec(text) ?? [];
  if (isClass !== undefined) {
    const category = charactersOf(categories);
    const group = groups === undefined ? undefined : charactersOf(groups);
    if (category === "" || group === "") return undefined;
    return {
      text,
      match: (eccn) =>
        eccn !== "EAR99" && isOneOf(category, eccn[0]) && (!group || isOneOf(group, eccn[1])) ? "yes" : "no",
    };
  }
  return SHAPE.test(text) ? { text, match: (eccn) => below(eccn, text) } : undefined;
}

/**
 * The characters that `5`, `[3-9]`, `[0-24]` or `[DE]` stands for; none where a range ends before it begins. Patterns are many, and to
 * compile an expression for each takes long.
 */
function charactersOf(text: string): string {
  const inner = text.replace(/[[\]]/g, "");
  if (inner[1] !== "-") return inner;
  const [first, last] = [inner.charCodeAt(0), inner.charCodeAt(2)];
  if (first > last) return "";
  const range = Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index));
  return range.join("") + inner.slice(3);
}

function isOneOf(characters: string, one: string | undefined): boolean {
  return one !== undefined && characters.includes(one);
}

/** Is the ECCN this one or a paragraph of it? Unknown when it is stated less finely than asked. */
export function below(eccn: string, of: string): Truth {
  if (eccn === of || eccn.startsWith(`${of}.`)) return "yes";
  return of.startsWith(`${eccn}.`) ? "unknown" : "no";
}

/** The five characters without the paragraph. */
export function eccnBase(eccn: string): string {
  const dot = eccn.indexOf(".");
  return dot < 0 ? eccn : eccn.slice(0, dot);
}
