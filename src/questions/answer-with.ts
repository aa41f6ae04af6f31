import { type FactType, factNamed, PARTY_KINDS } from "../facts.ts";

const FORMS: Record<FactType, string> = {
  truth: "yes or no",
  country: "a country",
  countries: "countries, with ; between them",
  region: "a region (ISO 3166-2)",
  place: "a country",
  eccn: "an ECCN with its paragraph, or EAR99",
  inputs: "yes, no, or ECCNs with ; between them",
  hs: "an HS code of at least six digits",
  cas: "a CAS number",
  code: "a code, or none",
  kind: PARTY_KINDS.join(", "),
  activity: "export, reexport, transfer or deemed-export",
  texts: "one or several, with ; between them",
  text: "words",
  number: "a number",
  percent: "a percentage",
  date: "a day, as 2022-03-28",
  column: "words",
  listing: "the list, as EL or SDN, if it is the listed party; if not, screen clearances add",
  owners: "owners with their shares: Name (RU) 60%; Other name 25%",
};

/** In which form the answer to a question about a fact is read. */
export function answerWith(fact: string): string {
  const definition = factNamed(fact);
  if (!definition) return "words";
  const unit = definition.unit !== undefined && definition.unit !== "%" ? `, in ${definition.unit}` : "";
  return `${FORMS[definition.type]}${unit}`;
}
