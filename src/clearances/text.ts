import type { Clearance } from "./clearance.ts";

/** What a new file begins with. */
export const HEADING = `# Decisions of two people on hits of the lists, each for one party, one entry and a time. They are shown in every result.
# screen clearances add writes them, screen clearances check looks them over. Keep this file under version control.
clearances:
`;

/** A clearance as the file holds it. A JSON text is a double-quoted text of YAML. */
export function clearanceText(one: Omit<Clearance, "line" | "lastLine">): string {
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
