import { ROLES } from "../facts.ts";
import { nameKey } from "../joined/name-key.ts";
import type { LineResult } from "../verdict/result.ts";

/** Whom to ask: a party of the orders, or a role that no order names. */
export interface Recipient {
  /** Null where no order names the party. */
  name: string | null;
  country: string | null;
  /** In which roles it is asked, as the vocabulary calls them. */
  roles: string[];
}

/** The roles on a line that can answer, the nearest first. */
const ANSWERERS: Record<string, readonly string[]> = {
  exporter: ["exporter"],
  manufacturer: ["manufacturer"],
  consignee: ["ultimate-consignee", "purchaser", "intermediate-consignee", "end-user"],
  "end-user": ["end-user", "ultimate-consignee", "purchaser"],
};

/** Who is to be asked a question of a line; of itself, a party that receives the goods can answer best. */
export function recipientOf(question: Question, { parties }: LineResult["about"]): Recipient {
  const { of } = question;
  const roles = ANSWERERS[of] ?? [of];
  const about = partyIn(question, parties);
  const itself =
    of === "exporter" || of === "manufacturer" ? undefined : about?.role === "exporter" ? undefined : about;
  const named = itself ?? roles.map((role) => parties.find((one) => one.role === role)).find(Boolean);
  return { name: named?.name ?? null, country: named?.country ?? null, roles: [of] };
}

/** The party of the line that a question is about. */
export function partyIn({ party }: Question, parties: Parties): Parties[number] | undefined {
  return parties.find(({ role, name }) => party === `${role} ${name}`);
}

/**
 * How an answers file names the party that a question is about: by its name, for it is the same in every role; with the role before it
 * where the name could be taken for one.
 */
export function statedParty(question: Question, parties: Parties): string | null {
  const party = partyIn(question, parties);
  if (!party) return question.party ?? null;
  const name = party.name.toLowerCase();
  const looksLikeRole = [...ROLES, "consignee"].some((role) => name === role || name.startsWith(`${role} `));
  return looksLikeRole ? `${party.role} ${party.name}` : party.name;
}

type Parties = LineResult["about"]["parties"];

export type Question = LineResult["questions"][number];

/** The same recipient, however its name is written. */
export function recipientKey({ name, country, roles }: Recipient): string {
  return name === null ? `unnamed ${roles.join()}` : `${nameKey(name)} ${country ?? ""}`;
}

export function recipientWords({ name, country, roles }: Recipient): string {
  const role = roles.join(", ").replaceAll("-", " ");
  return name === null
    ? `the ${role} (not named)`
    : `${name}${country === null ? "" : ` (${country})`}, ${role}`;
}

/**
 * Those whom a name means: as it is written on the orders, without regard to capitals and signs; or a role of which nobody is named.
 */
export function recipientsNamed<T extends { recipient: Recipient }>(all: readonly T[], name: string): T[] {
  return all.filter(({ recipient }) => isNamed(recipient, name));
}

export function isNamed({ name, roles }: Recipient, wanted: string): boolean {
  return name === null ? roles.includes(wanted) : nameKey(name) === nameKey(wanted);
}
