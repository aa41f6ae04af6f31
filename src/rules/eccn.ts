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
  if (CLASS.test(text)) {
    const expression = new RegExp(`^${text.slice(0, -1)}`);
    return { text, match: (eccn) => (eccn !== "EAR99" && expression.test(eccn) ? "yes" : "no") };
  }
  return SHAPE.test(text) ? { text, match: (eccn) => below(eccn, text) } : undefined;
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
