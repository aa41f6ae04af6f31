import { AdvancedCodes, AdvancedLocations, dateOf } from "./advanced-codes.ts";
import { type Document, partyOf } from "./advanced-party.ts";
import type { LegalList, ListEntry, ListFile, ListProblem } from "./entry.ts";
import { addTo } from "./entry-parts.ts";
import { entryOn, listOfName, measureOf } from "./ofac-lists.ts";
import { attribute, children, text, textAt, type XmlNode } from "./xml-node.ts";
import { xmlRecords } from "./xml-records.ts";

/**
 * The US Treasury's SDN_ADVANCED.XML and CONS_ADVANCED.XML: root `Sanctions`, in the namespace of the United Nations' advanced schema or,
 * since 2024, in the Treasury's own, where dates have attributes. Lists, programmes and relations stand behind the parties, so the
 * parties are kept, packed, until the end of the file.
 */

/** How sure it is that a file is one of the two, by its root element and the section that every such file has first. */
export function recognise(head: Buffer, _fileName: string): number {
  const start = head.toString("utf8");
  return /<(?:\w+:)?Sanctions[\s>]/.test(start) && /<(?:\w+:)?DateOfIssue[\s>]/.test(start) ? 1 : 0;
}

interface Kept {
  profile: string;
  packed: Buffer;
}

interface Listing {
  on: LegalList;
  from?: string;
  programmes: string[];
  measures: string[];
}

const NAMES = [
  "DateOfIssue",
  "ReferenceValueSets",
  "Location",
  "IDRegDocument",
  "DistinctParty",
  "ProfileRelationship",
  "SanctionsEntry",
];

/**
 * Reads the list; `published` is its DateOfIssue. A party on several lists gives an entry for each.
 * @throws ListError while the entries are read: `empty`, `cut`, `unsafe`, `limit`, `layout`.
 */
export function read(source: AsyncIterable<Buffer>, fileName: string): ListFile {
  const problems: ListProblem[] = [];
  const file: ListFile = {
    list: /cons/i.test(fileName) ? "us-cons" : "us-sdn",
    entries: entries(),
    problems,
  };
  async function* entries(): AsyncGenerator<ListEntry> {
    let codes = new AdvancedCodes();
    const locations = new AdvancedLocations();
    const documents = new Map<string, Document[]>();
    const parties: Kept[] = [];
    const primaryNames = new Map<string, string>();
    const relations = new Map<string, { to: string; how: string }[]>();
    const listings = new Map<string, Listing[]>();
    const broken = (row: number, why: string) => problems.push({ file: fileName, row, text: "", why });
    for await (const { record, name, node } of xmlRecords(source, fileName, { names: NAMES, broken })) {
      if (attribute(node, "DeltaAction") === "delete") continue;
      if (name === "DateOfIssue") {
        const date = dateOf(node);
        if (date) file.published = date;
      } else if (name === "ReferenceValueSets") codes = new AdvancedCodes(node);
      else if (name === "Location") locations.add(node, codes);
      else if (name === "IDRegDocument")
        push(documents, attribute(node, "IdentityID"), documentOf(node, codes));
      else if (name === "DistinctParty") {
        const party = partyOf(node, codes, locations, documents);
        if (!party)
          problems.push({
            file: fileName,
            row: record,
            text: attribute(node, "FixedRef"),
            why: "no id or no name",
          });
        else {
          parties.push({
            profile: flat(party.profile),
            packed: pack({ entry: party.entry, notes: party.notes }),
          });
          primaryNames.set(flat(party.profile), flat(party.entry.names[0]?.text ?? ""));
        }
      } else if (name === "ProfileRelationship") {
        if (attribute(node, "Former") === "true") continue;
        const how = codes.of("RelationType", attribute(node, "RelationTypeID")) || "linked to";
        push(relations, attribute(node, "From-ProfileID"), {
          to: flat(attribute(node, "To-ProfileID")),
          how: flat(how.toLowerCase()),
        });
      } else {
        const listing = listingOf(node, codes);
        if (listing) push(listings, attribute(node, "ProfileID"), listing);
      }
    }
    for (const { profile, packed } of parties) {
      const { entry, notes } = JSON.parse(packed.toString("utf8")) as { entry: ListEntry; notes: string[] };
      for (const { to, how } of relations.get(profile) ?? []) {
        const name = primaryNames.get(to);
        if (name) entry.links.push({ name, how });
      }
      const on = merged(listings.get(profile) ?? []);
      if (on.length === 0) {
        problems.push({
          file: fileName,
          row: 0,
          text: entry.names[0]?.text ?? entry.id,
          why: "it stands on no list that is known",
        });
      }
      for (const listing of on) {
        const { programmes, measures, from } = listing;
        yield entryOn(
          listing.on,
          { ...entry, programmes, measures: [...entry.measures, ...measures], ...(from ? { from } : {}) },
          notes,
        );
      }
    }
  }
  return file;
}

function documentOf(node: XmlNode, codes: AdvancedCodes): Document {
  return {
    type: flat(codes.of("IDRegDocType", attribute(node, "IDRegDocTypeID"))),
    number: flat(textAt(node, "IDRegistrationNo")),
    country: codes.country(attribute(node, "IssuedBy-CountryID")),
  };
}

/** The list ids that the Treasury has always used, for a file without the table of them. */
const LIST_IDS: Record<string, LegalList> = {
  "1550": "SDN",
  "91507": "SSI",
  "91868": "NS-MBS",
  "91243": "PLC",
};

function listingOf(node: XmlNode, codes: AdvancedCodes): Listing | undefined {
  const id = attribute(node, "ListID");
  const on = listOfName(codes.of("List", id)) ?? LIST_IDS[id];
  if (!on || attribute(node, "EntryDeltaFlag") === "DeletedEntry") return undefined;
  const listing: Listing = { on, programmes: [], measures: [] };
  const from = children(node, "EntryEvent", "Date")
    .map(dateOf)
    .filter((date) => date !== undefined)
    .sort()[0];
  if (from) listing.from = from;
  for (const measure of children(node, "SanctionsMeasure")) {
    const type = codes.of("SanctionsType", attribute(measure, "SanctionsTypeID"));
    const comment = textAt(measure, "Comment");
    if (type === "Program" || (type === "" && comment)) addTo(listing.programmes, flat(comment));
    else addTo(listing.measures, measureOf(type || text(measure)));
  }
  return listing;
}

/** One listing for each list, with the earliest date. */
function merged(listings: Listing[]): Listing[] {
  const byList = new Map<LegalList, Listing>();
  for (const listing of listings) {
    const known = byList.get(listing.on);
    if (!known) byList.set(listing.on, { ...listing });
    else {
      known.programmes = [...new Set([...known.programmes, ...listing.programmes])];
      known.measures = [...new Set([...known.measures, ...listing.measures])];
      if (listing.from && (!known.from || listing.from < known.from)) known.from = listing.from;
    }
  }
  return [...byList.values()];
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(flat(key), [value]);
}

function pack(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}

/** A copy of the text: a piece cut out of the file would keep the whole block of the file in memory. */
function flat(piece: string): string {
  return Buffer.from(piece).toString("utf8");
}
