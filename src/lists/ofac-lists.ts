import type { LegalList, ListEntry, PartyType } from "./entry.ts";
import { listDate } from "./list-dates.ts";

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
    if (measure.startsWith("eo")) lists.add(listOfDirective(measure));
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
 * What is forbidden by an entry: a party on two lists carries the directives of both in the file, and each list's entry means only its
 * own. Executive Order 13662 is the sectoral list's, Directive 2 of 14024 the CAPTA list's; blocking is the SDN list's, and all it needs.
 */
export function measuresOn(list: LegalList, measures: string[]): string[] {
  return [...new Set(measures)].filter((measure) => {
    if (list === "SDN" || measure === "block") return list === "SDN" && measure === "block";
    return !/^eo\d/.test(measure) || listOfDirective(measure) === list;
  });
}

/**
 * The first day on which the entry's directives have effect, from its remark lines `Effective Date (EO 14024 Directive 3): 26 Mar 2022` and
 * `Effective Date (CMIC) 02 Aug 2021`; the earliest of those that belong to this list, undefined when there is none.
 */
export function effectiveOn(list: LegalList, lines: string[]): string | undefined {
  const dates = lines.flatMap((line) => {
    const match = /^Effective Date \((CMIC|EO (\d{5}) Directive ?(\w*))\):? (.+)$/.exec(line);
    if (!match) return [];
    const measure = `eo${match[2]}-directive-${match[3]?.toLowerCase()}`;
    const of = match[1] === "CMIC" ? "CMIC" : listOfDirective(measure);
    const date = listDate(match[4]!);
    return of === list && date ? [date] : [];
  });
  return dates.sort()[0];
}

function listOfDirective(measure: string): LegalList {
  if (measure.startsWith("eo13662-")) return "SSI";
  return measure === "eo14024-directive-2" ? "CAPTA" : "NS-MBS";
}

/** A party's entry as it stands on one of its lists: with that list's own directives and date. */
export function entryOn(list: LegalList, party: ListEntry, lines: string[]): ListEntry {
  const from = effectiveOn(list, lines) ?? party.from;
  return { ...party, on: list, measures: measuresOn(list, party.measures), ...(from ? { from } : {}) };
}

/** What a sanctions type of the XML files forbids: `13662 Sectoral Directive 1`, `Executive Order 14024 Directive 3`; others by their own words. */
export function measureOf(type: string): string | undefined {
  const directive = /(\d{5})(?: Sectoral)? Directive (\d[a-z]?)/i.exec(type);
  if (directive) return `eo${directive[1]}-directive-${directive[2]!.toLowerCase()}`;
  return type.toLowerCase().replace(/[^a-z0-9]+/g, "-") || undefined;
}
