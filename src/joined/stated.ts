import type { FactDefinition } from "../facts.ts";
import type { Fact, FactValue, Source } from "../line.ts";
import type { CellProblem } from "../parser/index.ts";
import { shownText } from "../parser/limits.ts";
import { Findings } from "../parser/nodes.ts";
import { readListings, readOwners } from "../parser/party-node.ts";
import { readFact } from "../parser/values.ts";

/** A text as a fact with its source; `problem` says why it is none. A text that says nothing is neither. */
export function statedFact(
  definition: FactDefinition,
  text: string,
  from: Source,
  party = "",
): { fact?: Fact; problem?: string } {
  const { value, problem } = structured(definition, text, party) ?? readFact(definition, text);
  if (problem) return { problem: `${problem.why}. ${problem.fix}` };
  return value === undefined ? {} : { fact: { value, from } };
}

function structured(
  { type }: FactDefinition,
  text: string,
  party: string,
): ReturnType<typeof readFact> | undefined {
  if (type !== "listing" && type !== "owners") return undefined;
  const findings = new Findings();
  const value: FactValue | undefined =
    type === "listing" ? readListings(text, "value", party, findings) : readOwners(text, "value", findings);
  const [problem] = findings.problems;
  if (problem) return { problem };
  return value === undefined ? {} : { value };
}

/** Where a joined fact came from, as results show it. */
export function placeOf(from: Source): string {
  return "where" in from ? from.where : "";
}

/** Sets a fact that nobody stated. What is stated stays; where the two cannot both be true, a note says so. */
export function fill(
  facts: Map<string, Fact>,
  name: string,
  fact: Fact,
  at: Pick<CellProblem, "file" | "row">,
  notes: CellProblem[],
): void {
  const stated = facts.get(name);
  if (!stated) {
    facts.set(name, fact);
    return;
  }
  if (agree(stated.value, fact.value)) return;
  const by = stated.from.kind === "manifest" ? "the line" : placeOf(stated.from);
  notes.push({
    ...at,
    column: placeOf(fact.from),
    text: shownText(shown(fact.value)),
    why: `${by} says ${shown(stated.value)} of ${name}, and that is used`,
    fix: "Correct one of them.",
  });
}

/** Whether two values can both be true: codes may be more or less precise. */
export function agree(one: FactValue, other: FactValue): boolean {
  const [a, b] = [shown(one), shown(other)];
  return (
    a === b || (typeof one === "string" && typeof other === "string" && (a.startsWith(b) || b.startsWith(a)))
  );
}

function shown(value: FactValue): string {
  if (typeof value !== "object") return String(value);
  if ("stated" in value)
    return value.stated === "eccns" ? value.eccns.join("; ") + (value.open ? "?" : "") : value.stated;
  return value
    .map((one) => (typeof one === "string" ? one : "on" in one ? one.on : one.party.name))
    .join("; ");
}
