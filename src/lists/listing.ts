import type { LegalList, ListEntry, PartyType } from "./entry.ts";
import { countriesOf } from "./evidence.ts";

/** What standing on a list means for the rules: the entry without its names and addresses. */
export interface Listing {
  /** Id of the list file (`us-csl`) and the list in law (`EL`). */
  list: string;
  on: LegalList;
  entry: string;
  name: string;
  type: PartyType;
  country?: string;
  footnotes: number[];
  ambiguousFootnote?: true;
  scope?: string;
  policy?: string;
  programmes: string[];
  measures: string[];
  from?: string;
  until?: string;
  cite?: string;
}

export function listingOf(entry: ListEntry, list: string): Listing {
  const { requirement } = entry;
  const country = countriesOf(entry)[0];
  return {
    list,
    on: entry.on,
    entry: entry.id,
    name: primaryName(entry),
    type: entry.type,
    ...(country ? { country } : {}),
    footnotes: requirement?.footnotes ?? [],
    ...(requirement?.ambiguous ? { ambiguousFootnote: true } : {}),
    ...(requirement ? { scope: requirement.scope } : {}),
    ...(requirement?.policy ? { policy: requirement.policy } : {}),
    programmes: entry.programmes,
    measures: entry.measures,
    ...(entry.from ? { from: entry.from } : {}),
    ...(entry.until ? { until: entry.until } : {}),
    ...(entry.cite ? { cite: entry.cite } : {}),
  };
}

/** The name to show: the primary one, else the first, else the address or number the entry consists of. */
export function primaryName(entry: ListEntry): string {
  const name = entry.names.find(({ kind }) => kind === "primary") ?? entry.names[0];
  return name?.text ?? entry.addresses[0]?.text ?? entry.ids[0]?.value ?? entry.id;
}
