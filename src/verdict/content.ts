import type { ContentPart, ContentWorksheet, Fact, LineFacts } from "../line.ts";
import type { RulesOfDay } from "../rules/book.ts";
import type { Truth } from "../truth.ts";

const PARTS = "item.usContent";
const SHARE = "item.usContentPercent";
const CONTROLLED = "item.controlledContent";

/**
 * A line that names its US parts, with the worksheet that they make and, where nobody stated the share and every part is settled, the
 * share. A line without such parts is left as it is.
 */
export function withContent(line: LineFacts, rules: RulesOfDay): LineFacts {
  const stated = line.facts.get(PARTS)?.value;
  if (!Array.isArray(stated)) return line;
  const content = worksheetOf(line, stated as readonly string[], rules);
  const { percent } = content;
  if (line.facts.has(SHARE) || percent === null || percent.from !== percent.to) return { ...line, content };
  const share: Fact = { value: percent.from, from: { kind: "rule", rule: ruleOf(rules) } };
  return { ...line, content, facts: new Map(line.facts).set(SHARE, share) };
}

function worksheetOf(line: LineFacts, stated: readonly string[], rules: RulesOfDay): ContentWorksheet {
  const parts = stated.filter((text) => !/^none$/i.test(text)).map((text) => partOf(text, line, rules));
  const value = line.facts.get("item.value")?.value;
  const of = typeof value === "number" && value > 0 ? value : null;
  const known = of !== null && parts.every((part) => part.value !== null);
  return { parts, of, percent: known ? shareOf(parts, of) : null };
}

function shareOf(parts: readonly ContentPart[], of: number): { from: number; to: number } {
  const sum = (counted: readonly Truth[]) =>
    parts.reduce((total, { counts, value }) => total + (counted.includes(counts) ? (value ?? 0) : 0), 0);
  const percent = (total: number) => Math.round((total / of) * 1_000_000) / 10_000;
  return { from: percent(sum(["yes"])), to: percent(sum(["yes", "unknown"])) };
}

/** An ECCN, an HS code of six digits or more for what has none, and the value at the end. */
const PART = /^(EAR99|\d[A-E]\d{3}(?:\.[a-z0-9]+)*)(?:\s+(\d{4}\.?\d{2}[\d.]*))?\s+(\d+(?:\.\d+)?)$/i;

function partOf(text: string, line: LineFacts, rules: RulesOfDay): ContentPart {
  const [, code, heading, value] = PART.exec(text.trim()) ?? [];
  if (code === undefined) return { text, eccn: null, hs: null, value: null, counts: "unknown" };
  const eccn = code.toUpperCase().slice(0, 5) + code.slice(5).toLowerCase();
  const hs = heading?.replaceAll(".", "") ?? null;
  return { text, eccn, hs, value: Number(value), counts: countsAlone(eccn, hs, line, rules) };
}

/** The part by itself, of US origin, to where the whole goes; who receives it plays no part (part 744 is left out of the sum). */
function countsAlone(eccn: string, hs: string | null, line: LineFacts, rules: RulesOfDay): Truth {
  const facts = new Map<string, Fact>();
  for (const [name, fact] of line.facts)
    if (name.startsWith("destination") || name.startsWith("shipment.")) facts.set(name, fact);
  const from: Fact["from"] = { kind: "rule", rule: ruleOf(rules) };
  facts.set("item.eccn", { value: eccn, from });
  facts.set("item.origin", { value: "US", from });
  if (hs !== null) facts.set("item.hs", { value: hs.slice(0, 6), from });
  const part: LineFacts = { ...line, facts, parties: [] };
  const asked = rules.ask(part, new Map([["item.subjectToEar", "yes"]]));
  return asked.conclude(CONTROLLED, [])?.truth ?? "unknown";
}

function ruleOf(rules: RulesOfDay): string {
  return rules.concluding(CONTROLLED)?.[0]?.rule.id ?? CONTROLLED;
}
