import type { Listing } from "../line.ts";
import { LEGAL_LISTS, type LegalList } from "../lists/entry.ts";

/** Usual names of the lists in law, letters and digits only. The codes themselves are added below. */
const NAMES: Readonly<Record<string, LegalList>> = {
  "entity list": "EL",
  "bis entity list": "EL",
  "us entity list": "EL",
  "us el": "EL",
  "military end user list": "MEU",
  "meu list": "MEU",
  "us meu": "MEU",
  "denied persons list": "DPL",
  "denied persons": "DPL",
  "denied person": "DPL",
  "us dpl": "DPL",
  "unverified list": "UVL",
  "us uvl": "UVL",
  "sdn list": "SDN",
  "specially designated nationals": "SDN",
  "specially designated national": "SDN",
  "ofac sdn": "SDN",
  "us sdn": "SDN",
  "sectoral sanctions identifications": "SSI",
  "sectoral sanctions identifications list": "SSI",
  "ssi list": "SSI",
  "us ssi": "SSI",
  "ns mbs list": "NS-MBS",
  "non sdn menu based sanctions list": "NS-MBS",
  mbs: "NS-MBS",
  "capta list": "CAPTA",
  "foreign sanctions evaders": "FSE",
  "foreign sanctions evaders list": "FSE",
  "palestinian legislative council": "PLC",
  "palestinian legislative council list": "PLC",
  "ns cmic": "CMIC",
  "ns cmic list": "CMIC",
  "non sdn cmic": "CMIC",
  "ns plc": "PLC",
  "ns fse": "FSE",
  "aeca debarred": "DTC",
  "itar debarred": "DTC",
  "debarred list": "DTC",
  "nonproliferation sanctions": "ISN",
  "isn nonproliferation sanctions": "ISN",
  "un consolidated list": "UN",
  "un security council": "UN",
  unsc: "UN",
  "eu af": "EU-FSF",
  "eu asset freeze": "EU-FSF",
  "eu financial sanctions": "EU-FSF",
  "eu consolidated list": "EU-FSF",
  eu: "EU-FSF",
  "eu 833 annex iv": "EU-833-IV",
  "annex iv": "EU-833-IV",
  "eu annex iv": "EU-833-IV",
  "regulation 833 2014 annex iv": "EU-833-IV",
  "eu 833 annex xix": "EU-833-XIX",
  "annex xix": "EU-833-XIX",
  "eu annex xix": "EU-833-XIX",
  "regulation 833 2014 annex xix": "EU-833-XIX",
  "uk af": "UK-SL",
  "uk asset freeze": "UK-SL",
  "uk sanctions list": "UK-SL",
  ofsi: "UK-SL",
  uk: "UK-SL",
  seco: "CH-SECO",
  sema: "CA-SEMA",
  dfat: "AU-DFAT",
  "meti end user list": "JP-EUL",
  "jp end user list": "JP-EUL",
  "unreliable entity list": "CN-UEL",
  uel: "CN-UEL",
  "cn control list": "CN-CONTROL",
  "mofcom control list": "CN-CONTROL",
  "export control control list": "CN-CONTROL",
  "cn watch list": "CN-WATCH",
  "cn prohibition order": "CN-ORDER",
  "mofcom prohibition order": "CN-ORDER",
  "military intelligence end user": "MIEU",
};

const BY_NAME = new Map<string, LegalList>([
  ...LEGAL_LISTS.map((code): [string, LegalList] => [plain(code), code]),
  ...Object.entries(NAMES),
]);

/** OFAC's programme codes by the executive order that people cite for them (as in § 744.8(a)(1) and the SDN file). */
const PROGRAMME_OF_ORDER: Readonly<Record<string, string>> = {
  "13405": "BELARUS",
  "14038": "BELARUS-EO14038",
  "14024": "RUSSIA-EO14024",
  "13660": "UKRAINE-EO13660",
  "13661": "UKRAINE-EO13661",
  "13662": "UKRAINE-EO13662",
  "13685": "UKRAINE-EO13685",
  "13382": "NPWMD",
  "13224": "SDGT",
};

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();
}

/** What a stated listing may say besides the list. */
export interface ListingDetail {
  footnotes?: readonly number[];
  scope?: string;
  policy?: string;
  programmes?: readonly string[];
  measures?: readonly string[];
  entry?: string;
  cite?: string;
}

/**
 * A listing that the manifest states, from the name of the list as people write it: `Entity List`, `EL footnote 3`, `us-csl/EL`,
 * `SDN (EO 14024)`. Undefined when no list has that name.
 */
export function statedListing(text: string, name: string, detail: ListingDetail = {}): Listing | undefined {
  const match = /^(?:[a-z]{2,3}-[a-z]+\/)?([^()]*?)(?:\(([^()]*)\))?$/i.exec(
    text.slice(0, 200).replaceAll(/\s+/g, " ").trim(),
  );
  if (!match) return undefined;
  const footnote = / ?,? ?(?:footnotes?|fn\.?) ?([1-9](?: ?(?:,|and|&) ?[1-9])*) ?$/i;
  const inName = footnote.exec(match[1]!);
  const inside = match[2]?.trim() ?? "";
  const inBrackets = footnote.exec(inside);
  const on = BY_NAME.get(plain(inName ? match[1]!.slice(0, inName.index) : match[1]!));
  if (!on) return undefined;
  const digits = (inName?.[1] ?? inBrackets?.[1])?.match(/[1-9]/g)?.map(Number);
  const footnotes = detail.footnotes ?? digits;
  const order = /^(?:E\.?\s?O\.?|executive order)\s*(\d{5})$/i.exec(inside)?.[1];
  const bracketed = inside === "" || inBrackets ? [] : [(order && PROGRAMME_OF_ORDER[order]) ?? inside];
  return {
    on,
    name,
    is: "yes",
    footnotes: footnotes ?? [],
    ...(on === "EL" && footnotes === undefined && { ambiguousFootnote: true }),
    programmes: detail.programmes ?? bracketed,
    measures: detail.measures ?? (on === "EU-FSF" || on === "UK-SL" ? ["asset-freeze"] : []),
    ...(detail.scope !== undefined && { scope: detail.scope }),
    ...(detail.policy !== undefined && { policy: detail.policy }),
    ...(detail.entry !== undefined && { entry: detail.entry }),
    ...(detail.cite !== undefined && { cite: detail.cite }),
  };
}
