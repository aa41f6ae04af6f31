import { countryCode } from "../geo/countries.ts";
import { type AdvancedCodes, type AdvancedLocations, dateOf } from "./advanced-codes.ts";
import type { ListEntry, ListedName } from "./entry.ts";
import { addName, addTo, emptyEntry, setRemarks } from "./entry-parts.ts";
import { addDetail } from "./ofac-details.ts";
import { personType } from "./ofac-lists.ts";
import { scriptCode } from "./script-names.ts";
import { attribute, children, text, textAt, type XmlNode } from "./xml-node.ts";

/** A registration document, filed under the identity that it belongs to. */
export interface Document {
  type: string;
  number: string;
  country: string | undefined;
}

/** What a DistinctParty element says of the party; lists and relations stand elsewhere in the file. */
interface AdvancedParty {
  profile: string;
  entry: ListEntry;
  notes: string[];
}

/** Reads one DistinctParty; undefined when it has no id or no name. */
export function partyOf(
  node: XmlNode,
  codes: AdvancedCodes,
  locations: AdvancedLocations,
  documents: Map<string, Document[]>,
): AdvancedParty | undefined {
  const id = attribute(node, "FixedRef");
  const profile = children(node, "Profile")[0];
  const type = codes.partyType(attribute(profile, "PartySubTypeID"));
  const entry = emptyEntry(id, "SDN", type ? personType(type) : "unknown");
  const notes = [textAt(node, "Comment"), textAt(profile, "Comment")];
  for (const identity of children(profile, "Identity")) {
    if (attribute(identity, "False") === "true") continue;
    addNames(entry, identity, codes);
    for (const { type: label, number, country } of documents.get(attribute(identity, "ID")) ?? []) {
      const note = number && addDetail(entry, label, number, country);
      if (note) notes.push(note);
    }
  }
  for (const feature of children(profile, "Feature")) addFeature(entry, feature, codes, locations, notes);
  setRemarks(entry, notes);
  if (!id || entry.names.length === 0) return undefined;
  return { profile: attribute(profile, "ID") || id, entry, notes: notes.filter(Boolean) };
}

function addNames(entry: ListEntry, identity: XmlNode, codes: AdvancedCodes): void {
  const partTypes = new Map<string, string>();
  for (const group of children(identity, "NamePartGroups", "MasterNamePartGroup", "NamePartGroup")) {
    partTypes.set(attribute(group, "ID"), codes.of("NamePartType", attribute(group, "NamePartTypeID")));
  }
  for (const alias of children(identity, "Alias")) {
    const kind = aliasKind(alias, codes);
    for (const name of children(alias, "DocumentedName")) {
      const values = children(name, "DocumentedNamePart", "NamePartValue");
      const full = fullName(values, partTypes);
      addName(entry, full, kind);
      const script = scriptCode(codes.of("Script", attribute(values[0], "ScriptID")));
      const added = entry.names.find((known) => known.text === full);
      if (script && added) added.script = script;
    }
  }
  entry.names.sort((a, b) => Number(b.kind === "primary") - Number(a.kind === "primary"));
}

function aliasKind(alias: XmlNode, codes: AdvancedCodes): ListedName["kind"] {
  if (attribute(alias, "Primary") === "true") return "primary";
  if (attribute(alias, "LowQuality") === "true") return "weak";
  return codes.of("AliasType", attribute(alias, "AliasTypeID")).startsWith("F") ? "former" : "alias";
}

/** `LAST, First Middle` as in the Treasury's other files; anything but a person's name in the order of its parts. */
function fullName(values: XmlNode[], partTypes: Map<string, string>): string {
  const isLast = (value: XmlNode) => partTypes.get(attribute(value, "NamePartGroupID")) === "Last Name";
  const last = values.filter(isLast).map(text).join(" ");
  const others = values
    .filter((value) => !isLast(value))
    .map(text)
    .join(" ");
  return [last, others].filter(Boolean).join(", ");
}

function addFeature(
  entry: ListEntry,
  feature: XmlNode,
  codes: AdvancedCodes,
  locations: AdvancedLocations,
  notes: string[],
): void {
  const label = codes.of("FeatureType", attribute(feature, "FeatureTypeID"));
  for (const version of children(feature, "FeatureVersion")) {
    const value = detailOf(version, codes);
    const places = children(version, "VersionLocation").flatMap(
      (place) => locations.of(attribute(place, "LocationID")) ?? [],
    );
    if (label === "Birthdate")
      for (const period of children(version, "DatePeriod")) addTo(entry.births, birthOf(period));
    else if (/^(?:Nationality|Citizenship) (?:Country|of Registration)$/.test(label)) {
      for (const place of places) addTo(entry.countries, place.country);
      addTo(entry.countries, countryCode(value));
    } else if (label === "Place of Birth")
      notes.push(
        ...[value, ...places.map((place) => place.text)].filter(Boolean).map((place) => `POB ${place}`),
      );
    else if (/^location$/i.test(label)) entry.addresses.push(...places);
    else if (/^vessel (?:flag|call sign|type|owner)$/i.test(label))
      addVessel(entry, label.toLowerCase(), value);
    else if (value) {
      const note = addDetail(entry, label || "Detail", value);
      if (note) notes.push(note);
    } else for (const place of places) notes.push(`${label} ${place.text}`);
  }
}

function detailOf(version: XmlNode, codes: AdvancedCodes): string {
  const values = children(version, "VersionDetail").map(
    (detail) => text(detail) || codes.of("DetailReference", attribute(detail, "DetailReferenceID")),
  );
  return values.filter(Boolean).join(", ");
}

function addVessel(entry: ListEntry, label: string, value: string): void {
  if (!value) return;
  if (label === "vessel owner") entry.links.push({ name: value, how: "owner" });
  else if (label === "vessel flag") {
    entry.vessel = { ...entry.vessel, flag: countryCode(value) ?? value };
    addTo(entry.countries, countryCode(value));
  } else entry.vessel = { ...entry.vessel, [label === "vessel type" ? "type" : "callSign"]: value };
}

/** A period whose first and last day are those of one day, month or year is that; any other is a span of years. */
function birthOf(period: XmlNode): string | undefined {
  const start = children(period, "Start")[0];
  const end = children(period, "End")[0];
  const from = dateOf(children(start, "From")[0]);
  const to = dateOf(children(end, "To")[0]) ?? dateOf(children(end, "From")[0]) ?? from;
  if (!from || !to) return undefined;
  const mark = attribute(start, "Approximate") === "true" ? "~" : "";
  if (from === to) return mark + from;
  const year = from.endsWith("-01-01") && to.endsWith("-12-31");
  if (from.slice(0, 4) === to.slice(0, 4)) {
    if (year) return mark + from.slice(0, 4);
    if (from.slice(0, 7) === to.slice(0, 7) && from.endsWith("-01") && Number(to.slice(8)) >= 28)
      return mark + from.slice(0, 7);
  }
  return `${mark}${year ? from.slice(0, 4) : from}/${year ? to.slice(0, 4) : to}`;
}
