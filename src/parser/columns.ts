import { FACTS, type FactDefinition, factNamed, ROLES, type Role } from "../facts.ts";
import type { Target } from "./types.ts";

/** The word a role has in a column: `consignee` is the ultimate consignee (decisions.md, Shapes). */
const ROLE_COLUMN = new Map<Role, string>(
  ROLES.map((role) => [role, role === "ultimate-consignee" ? "consignee" : role.replaceAll("-", "_")]),
);

/** A role by its name, in any of the ways it is written: `end-user`, `end_user`, `End user`, `consignee`. */
export function roleNamed(text: string): Role | undefined {
  const name = text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, "-");
  if (name === "consignee") return "ultimate-consignee";
  return ROLES.find((role) => role === name);
}

/**
 * Columns of the contract that are known by their exact spelling only, for exports mean something else by the words: the price of a
 * piece in `UNIT_PRICE` is no wholesale price in US dollars.
 */
export const ONLY_AS_WRITTEN: ReadonlySet<string> = new Set(["unit_price"]);

/** Canonical columns: those of the facts of shipment and item, and for each role its name, country, address, id, kind, … */
const CANONICAL: ReadonlyMap<string, Target> = canonicalColumns();

function canonicalColumns(): Map<string, Target> {
  const columns = new Map<string, Target>();
  for (const fact of FACTS) {
    if (fact.column === undefined) continue;
    if (fact.scope !== "party") columns.set(fact.column, { fact });
    else for (const [role, word] of ROLE_COLUMN) columns.set(partyColumn(word, fact), { fact, role });
  }
  columns.set("vessel_imo", columns.get("vessel_id")!);
  return columns;
}

function partyColumn(word: string, fact: FactDefinition): string {
  return fact.column === "" ? word : `${word}_${fact.column}`;
}

/**
 * What a field states: a canonical column (`end_user_country`), the name of a fact (`endUse.military`), or a party fact of a role
 * (`consignee.listed`, `end_user.military`). Undefined when nothing has that name.
 */
export function fieldNamed(field: string): Target | undefined {
  const text = field.trim();
  const canonical = CANONICAL.get(text.toLowerCase());
  if (canonical) return canonical;
  const fact = factNamed(text);
  if (fact && fact.scope !== "party") return { fact };
  const dot = text.indexOf(".");
  const role = dot < 0 ? undefined : roleNamed(text.slice(0, dot));
  const ofParty = role && factNamed(`party.${text.slice(dot + 1)}`);
  return ofParty && role ? { fact: ofParty, role } : undefined;
}

/** Names under which two columns would state the same. */
export function targetKey({ fact, role, party }: Target): string {
  return role ? `${party ?? role} ${fact.name}` : fact.name;
}

/** The shortest field that states the target. */
export function fieldOf({ fact, role }: Target): string {
  if (!role) return fact.column ?? fact.name;
  const word = ROLE_COLUMN.get(role)!;
  return fact.column === undefined ? `${word}.${fact.name.slice("party.".length)}` : partyColumn(word, fact);
}

export function canonicalColumnNames(): string[] {
  return [...CANONICAL.keys()];
}
