import type { LegalList, PartyType } from "./entry.ts";

/** What the formats of the US Treasury have in common: its lists, programme codes and party types. */

/** Programme codes that make an entry one of a list; the Treasury's CSV files name the programme only. */
const LIST_OF_PROGRAMME: Record<string, LegalList> = {
  "UKRAINE-EO13662": "SSI",
  "NS-PLC": "PLC",
  "CMIC-EO13959": "CMIC",
  "561-RELATED": "CAPTA",
  "561LIST": "CAPTA",
  "FSE-IR": "FSE",
  "FSE-SY": "FSE",
  "FSE-WMD": "FSE",
  "NS-ISA": "NS-ISA",
};

/** The names of the lists in the Enhanced XML; the umbrella "Consolidated List" is no list in law. */
const LIST_OF_NAME: [RegExp, LegalList][] = [
  [/^SDN List$|Specially Designated/i, "SDN"],
  [/Sectoral Sanctions/i, "SSI"],
  [/Menu-Based/i, "NS-MBS"],
  [/Palestinian Legislative/i, "PLC"],
  [/CMIC|Chinese Military/i, "CMIC"],
  [/CAPTA|Payable-Through/i, "CAPTA"],
  [/^FSE|Sanctions Evaders/i, "FSE"],
  [/Iran Sanctions Act|NS-ISA/i, "NS-ISA"],
];

/** `UKRAINE-EO13662] [RUSSIA-EO14024` is two programmes; a code may hold spaces (`CAATSA - RUSSIA`). */
export function programmesOf(cell: string): string[] {
  return cell
    .split(/\]\s*\[/)
    .map((code) => code.replace(/^\[|\]$/g, "").trim())
    .filter(Boolean);
}

/**
 * The lists that an entry of the consolidated (non-SDN) file stands on, by its programmes and directives: Directive 2 of Executive Order
 * 14024 makes a CAPTA entry, its other directives and any other programme a non-SDN menu-based one.
 */
export function listsOf(programmes: string[], measures: string[]): LegalList[] {
  const lists = new Set<LegalList>();
  for (const programme of programmes) {
    const list = LIST_OF_PROGRAMME[programme.toUpperCase()];
    if (list) lists.add(list);
  }
  for (const measure of measures) {
    if (measure.startsWith("eo14024-")) lists.add(measure === "eo14024-directive-2" ? "CAPTA" : "NS-MBS");
  }
  return lists.size > 0 ? [...lists] : ["NS-MBS"];
}

/** Whether a programme is one of the consolidated (non-SDN) file and not of the SDN list. */
export function isNonSdn(programmes: string[]): boolean {
  return programmes.some((programme) => LIST_OF_PROGRAMME[programme.toUpperCase()] !== undefined);
}

/** The list in law by the publisher's name for it; undefined for an umbrella or an unknown list. */
export function listOfName(name: string): LegalList | undefined {
  return LIST_OF_NAME.find(([pattern]) => pattern.test(name))?.[1];
}

/** The party's type by the publisher's word; the CSV files leave it empty for an organisation. */
export function personType(word: string): PartyType {
  const types: Record<string, PartyType> = {
    individual: "person",
    vessel: "vessel",
    aircraft: "aircraft",
    entity: "company",
    "": "company",
  };
  return types[word.toLowerCase()] ?? "unknown";
}

/**
 * The directives that belong to an entry: a party on two lists carries the directives of both, and each list's entry means only its own.
 * The sectoral list stands on Executive Order 13662, the others on later orders; a blocked party's dealings are forbidden without them.
 */
export function measuresOn(list: LegalList, measures: string[]): string[] {
  if (list === "SDN") return measures.filter((measure) => !measure.startsWith("eo"));
  return measures.filter(
    (measure) => measure.startsWith("eo13662-") === (list === "SSI") || !measure.startsWith("eo"),
  );
}
