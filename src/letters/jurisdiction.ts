import type { Conflict, RuleSet } from "../rules/ast.ts";
import { inForce, stepOn } from "../rules/dated.ts";
import { type Addressed, type Jurisdiction, LetterError } from "./template.ts";

/** What a conflict of laws is, and by which rule it is told. */
export interface Advice {
  rule: string;
  cite: string;
  confirmed: boolean;
  conflict: Conflict;
}

/** The jurisdictions of a country, the narrower first; of a country that is not known, none. */
export function jurisdictionsOf(
  country: string | null,
  all: readonly Jurisdiction[],
  rules: RuleSet,
  day: string,
): Jurisdiction[] {
  if (country === null) return [];
  return all.filter(({ countries, table, set }) =>
    (countries ?? setOf(rules, day, table, set)).includes(country),
  );
}

function setOf(rules: RuleSet, day: string, table = "", set = ""): readonly string[] {
  const found = rules.tables.find(({ id }) => id === table)?.sets?.[set];
  if (!found) throw new LetterError(`rules/letters: there is no set ${set} in table ${table}`);
  return found.filter((member) => inForce(member, day)).map(({ code }) => code);
}

/** A country, and the jurisdictions that it is in. */
export interface Place {
  country: string | null;
  in: readonly Jurisdiction[];
}

/** How a template names the jurisdiction of whom no country is known. */
export const UNKNOWN = "unknown";

/** Whether a part is written for these two. */
export function isFor(
  { only, except, onlySender, exceptSender }: Addressed,
  recipient: Place,
  sender: Place,
): boolean {
  return allows(recipient, only, except) && allows(sender, onlySender, exceptSender);
}

function allows(place: Place, only: string[] | undefined, except: string[] | undefined): boolean {
  const ids = new Set(place.country === null ? [UNKNOWN] : place.in.map(({ id }) => id));
  return (!only || only.some((id) => ids.has(id))) && !except?.some((id) => ids.has(id));
}

/** What rules in force on a day say of conflicts of laws. @throws LetterError for a rule that tells none. */
export function adviceOf(ids: readonly string[], rules: RuleSet, day: string): Advice[] {
  return [...new Set(ids)].flatMap((id) => {
    const rule = rules.rules.find((one) => one.id === id);
    if (rule?.effect.kind !== "conflict")
      throw new LetterError(`rules/letters: no rule ${id} tells a conflict of laws`);
    const { law, effect, versions } = rule;
    if (!versions.some((version) => inForce(version, day))) return [];
    const cite = stepOn(law.cite, day)?.value ?? id;
    return [{ rule: id, cite, confirmed: law.confirmed, conflict: effect.conflict }];
  });
}
