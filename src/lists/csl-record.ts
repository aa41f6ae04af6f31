import { countryCode } from "../geo/countries.ts";
import type { LegalList, ListEntry, ListedAddress, ListProblem, PartyType } from "./entry.ts";
import { addName, addTo, contentId, emptyEntry, setRemarks } from "./entry-parts.ts";
import { hiddenNames } from "./hidden-names.ts";
import { licenceRequirement } from "./licence-requirement.ts";
import { birthDate, listDate } from "./list-dates.ts";
import { addDetail } from "./ofac-details.ts";
import { effectiveOn, measuresOn } from "./ofac-lists.ts";
import { readRemarks } from "./remarks.ts";

/** One party of the Consolidated Screening List, as both its CSV and its JSON give it; empty where the file is empty. */
export interface CslRecord {
  source: string;
  number: string;
  type: string;
  name: string;
  title: string;
  notice: string;
  start: string;
  end: string;
  requirement: string;
  policy: string;
  callSign: string;
  vesselType: string;
  vesselFlag: string;
  vesselOwner: string;
  remarks: string;
  programs: string[];
  addresses: ListedAddress[];
  altNames: string[];
  citizenships: string[];
  nationalities: string[];
  births: string[];
  birthPlaces: string[];
  details: CslDetail[];
}

/** A number or labelled fact of the `ids` field; the label is empty when it could not be told from the value. */
export interface CslDetail {
  label: string;
  value: string;
  country?: string;
}

/** The code in the brackets of the `source` field. */
const LISTS: Record<string, LegalList> = {
  EL: "EL",
  MEU: "MEU",
  DPL: "DPL",
  UVL: "UVL",
  SDN: "SDN",
  SSI: "SSI",
  "NS-MBS List": "NS-MBS",
  CAP: "CAPTA",
  FSE: "FSE",
  PLC: "PLC",
  CMIC: "CMIC",
  "NS-ISA": "NS-ISA",
  DTC: "DTC",
  ISN: "ISN",
  MIEU: "MIEU",
};

/** Lists of the Treasury: their names hold no second name, and their remarks have a grammar. */
const TREASURY = new Set<LegalList>(["SDN", "SSI", "NS-MBS", "CAPTA", "FSE", "PLC", "CMIC", "NS-ISA"]);

const TYPES: Record<string, PartyType> = {
  Individual: "person",
  Entity: "company",
  Vessel: "vessel",
  Aircraft: "aircraft",
};

/**
 * The entry of a record, or undefined with a problem noted: a source that is not one of the lists known, or a record without name and
 * address, cannot be used.
 */
export function cslEntry(
  record: CslRecord,
  at: { file: string; row: number; problems: ListProblem[] },
): ListEntry | undefined {
  const bad = (column: string, text: string, why: string) =>
    at.problems.push({ file: at.file, row: at.row, column, text: text.slice(0, 200), why });
  const on = LISTS[/\(([^()]+)\)/.exec(record.source)?.[1] ?? ""];
  if (!on) {
    bad("source", record.source, "not one of the lists known");
    return undefined;
  }
  if (!record.name) {
    bad("name", "", "no name");
    return undefined;
  }
  const id = record.number || contentId(on, record.name, ...record.addresses.map((address) => address.text));
  const entry = emptyEntry(id, on, typeOf(record, on));
  addName(entry, record.name, "primary");
  if (!TREASURY.has(on)) addHidden(entry, record.name, "primary");
  for (const name of record.altNames) {
    const hidden = TREASURY.has(on) ? undefined : addHidden(entry, name, "alias");
    if (!hidden?.replaced) addName(entry, name, "alias");
  }
  entry.addresses = record.addresses;
  for (const country of [...record.citizenships, ...record.nationalities]) addTo(entry.countries, country);
  for (const text of record.births) {
    const birth = birthDate(text);
    if (birth) addTo(entry.births, birth);
    else bad("dates_of_birth", text, "not a date");
  }
  entry.programmes = record.programs;
  const from = listDate(record.start);
  const until = listDate(record.end);
  if (record.start && !from) bad("start_date", record.start, "not a date");
  if (record.end && !until) bad("end_date", record.end, "not a date");
  if (from) entry.from = from;
  if (until) entry.until = until;
  if (record.requirement) entry.requirement = licenceRequirement(record.requirement, record.policy);
  if (record.notice) entry.cite = record.notice;
  const remarks = TREASURY.has(on) ? readRemarks(entry, record.remarks) : [record.remarks];
  const lines = [record.title, ...remarks, ...record.birthPlaces.map((place) => `POB ${place}`)];
  for (const detail of record.details) {
    lines.push(
      (detail.label ? addDetail(entry, detail.label, detail.value, detail.country) : detail.value) ?? "",
    );
  }
  vesselOf(record, entry);
  entry.measures = measuresOn(on, entry.measures);
  const effective = effectiveOn(on, lines);
  if (effective) entry.from = effective;
  setRemarks(entry, lines);
  return entry;
}

/**
 * Adds the names hidden in a cell, and what else it tells of the party.
 * @returns whether the cell was nothing but marks and names (`f.k.a. X`), and so is no name itself.
 */
function addHidden(entry: ListEntry, cell: string, kind: "primary" | "alias"): { replaced: boolean } {
  const hidden = hiddenNames(cell, kind);
  for (const { text, kind: of, from } of hidden.names) addName(entry, text, of, from);
  entry.links.push(...hidden.links);
  addTo(entry.countries, hidden.country);
  if (hidden.type && entry.type === "unknown") entry.type = hidden.type;
  return { replaced: hidden.onlyMarks === true };
}

/** The bureaus of Commerce and State leave the type empty; the Entity List's addresses that are entries of their own say so in their name. */
function typeOf(record: CslRecord, on: LegalList): PartyType {
  if (on === "EL" && /^address \d+$/i.test(record.name)) return "address";
  return TYPES[record.type] ?? "unknown";
}

function vesselOf(record: CslRecord, entry: ListEntry): void {
  const flag = countryCode(record.vesselFlag);
  addTo(entry.countries, flag);
  const marks = { callSign: record.callSign, flag: flag ?? record.vesselFlag, type: record.vesselType };
  for (const [key, value] of Object.entries(marks))
    if (value) entry.vessel = { ...entry.vessel, [key]: value };
  if (record.vesselOwner) entry.links.push({ name: record.vesselOwner, how: "owner" });
}
