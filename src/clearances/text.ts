import type { Clearance } from "./clearance.ts";

/** A clearance before it has its place in a file. */
export type Stated = Omit<Clearance, "line" | "lastLine">;

/** What a new file begins with. */
export const HEADING = `# Decisions of two people on hits of the lists, each for one party, one entry and a time. They are shown in every result.
# screen clearances add writes them, screen clearances check looks them over. Keep this file under version control.
clearances:
`;

/**
 * The text of a file with one more clearance, behind the others. One for the same party and entry is taken out: only one can hold.
 * @param known what the text holds.
 * @param outdated findings of those that it takes the place of as well.
 */
export function withClearance(
  text: string,
  known: readonly Clearance[],
  one: Stated,
  outdated: ReadonlySet<string> = new Set(),
): { text: string; replaced: Clearance[] } {
  const replaced = known.filter(
    (other) => questionOf(other) === questionOf(one) || outdated.has(other.finding),
  );
  const gone = new Set(replaced.flatMap(({ line, lastLine }) => range(line, lastLine)));
  const lines = text.split("\n").filter((_, index) => !gone.has(index + 1));
  // An empty list may be written out.
  const kept = lines
    .join("\n")
    .trimEnd()
    .replace(/^clearances: *\[ *\]$/m, "clearances:");
  const indent = /^( *)- /m.exec(kept)?.[1] ?? "  ";
  const added = clearanceText(one).replaceAll(/^ {2}/gm, indent);
  return { text: `${kept}\n${added}`, replaced };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function questionOf({ list, entry, seal }: Stated): string {
  return JSON.stringify([list, entry, Object.entries(seal.party).sort()]);
}

/** A clearance as the file holds it. A JSON text is a double-quoted text of YAML. */
function clearanceText(one: Stated): string {
  const { finding, decision, reason, text, by, approvedBy, date, until, list, entry, name, seal } = one;
  const quoted = (value: string) =>
    JSON.stringify(value).replaceAll(/[\u007f-\u009f\u2028\u2029]/g, escapedUnit);
  const map = (values: Record<string, string>, indent: string) =>
    Object.entries(values)
      .map(([key, value]) => `${indent}${key}: ${quoted(value)}\n`)
      .join("");
  return `  - finding: ${finding}
    decision: ${decision}
    reason: ${reason}
    text: ${quoted(text)}
    by: ${quoted(by)}
    approved-by: ${quoted(approvedBy)}
    date: ${date}
    until: ${until}
    party:
${map(seal.party, "      ")}    entry:
      list: ${quoted(list)}
      id: ${quoted(entry)}
      name: ${quoted(name)}
      parts:
${map(seal.entry, "        ")}    rules:
${map(seal.rules, "      ")}`;
}

function escapedUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
