/**
 * One party on an official list, in the one form that every publisher's reader produces.
 * What a publisher does not say is absent: absent is unknown, never "none".
 */
export interface ListEntry {
  /** The publisher's own stable identifier (OFAC uid, UN DATAID, EU logical id, UK unique id …); else a hash of the name and address. */
  id: string;
  /** The list in law that the entry stands on: a code of {@link LEGAL_LISTS}. One file may carry several (the CSL carries twelve). */
  on: LegalList;
  type: PartyType;
  names: ListedName[];
  addresses: ListedAddress[];
  ids: ListedId[];
  /** ISO 3166-1 alpha-2 codes of nationality, citizenship, registration, flag; addresses keep their own. */
  countries: string[];
  /** Dates or spans of birth, ISO 8601 as far as known: `1961-02-12`, `1961`, `1961/1963`; `circa` keeps its mark: `~1961`. */
  births: string[];
  /** The publisher's programme or regime codes, as written (`RUSSIA-EO14024`, `CAATSA - RUSSIA`). */
  programmes: string[];
  /** First and last day on which the listing has effect, ISO dates, inclusive. */
  from?: string;
  until?: string;
  /** Entity List, MEU List, UVL: what the licence-requirement text means, with the text itself. */
  requirement?: LicenceRequirement;
  /**
   * EU, UK, OFAC non-SDN: what the listing forbids, where the file says so (`asset-freeze`, `trust-services`, and for OFAC the
   * directive with its order: `eo13662-directive-4`, `eo14024-directive-1a` …).
   */
  measures: string[];
  /** Names of other parties that the entry says it is linked to, owned by or acting for. */
  links: { name: string; how: string; percent?: number }[];
  /** Federal Register or Official Journal reference, and the remarks as published (cut at 2,000 characters). */
  cite?: string;
  remarks?: string;
  /** A vessel's own marks. */
  vessel?: { imo?: string; mmsi?: string; callSign?: string; flag?: string; type?: string };
}

export type PartyType = "person" | "company" | "vessel" | "aircraft" | "address" | "unknown";

export interface ListedName {
  text: string;
  /** `weak` aliases never match alone; `former` names count as primary with a note. */
  kind: "primary" | "alias" | "weak" | "former";
  /** ISO 15924 where the publisher states it or the text shows it (`Latn`, `Cyrl`, `Hans`, `Arab` …). */
  script?: string;
  /** Where the name was found when not in a name field: `remarks`, `parentheses`, `linked to`. */
  from?: string;
}

export interface ListedAddress {
  text: string;
  street?: string;
  /** Flat, room, suite, unit, floor: what tells two tenants of one building apart. */
  unit?: string;
  city?: string;
  region?: string;
  postal?: string;
  country?: string;
}

export interface ListedId {
  /** `imo`, `mmsi`, `lei`, `inn`, `ogrn`, `kpp`, `uscc`, `bic`, `passport`, `national-id`, `tax-id`, `registration`, `wallet`, `other`. */
  type: string;
  value: string;
  /** The publisher's own word for the kind of number. */
  label?: string;
  country?: string;
  /** False when the type has a check digit and this value fails it: kept, never matched as proof. */
  valid?: boolean;
}

export interface LicenceRequirement {
  /** `all-items`, `ccl`, `ccl-and-supp-7`, `supp-2` (MEU List), `named-projects` (§ 746.8(a)(4)), `see-text`. */
  scope: string;
  /** Direct-product footnotes that the text shows by its citations (1, 3, 4, 5). */
  footnotes: number[];
  /** The footnotes could not be told from the text. */
  ambiguous?: true;
  /** `denial`, `presumption-of-denial`, `case-by-case`, `presumption-of-approval`, `approval`, or absent when the text is not understood. */
  policy?: string;
  /** Words of the text that take something out of the requirement (an exclusion, a licence exception), as written. */
  relief?: string[];
  text: string;
  policyText?: string;
}

/**
 * Lists in law, whichever file carries them. `EL` Entity List, `MEU` Military End User List, `DPL` denied persons, `UVL` Unverified
 * List, `SDN`, `SSI` sectoral, `NS-MBS` non-SDN menu-based, `CAPTA`, `FSE` foreign sanctions evaders, `PLC` Palestinian Legislative
 * Council, `CMIC` Chinese military-industrial complex companies, `NS-ISA` non-SDN Iran Sanctions Act, `DTC` AECA debarred, `ISN`
 * nonproliferation sanctions, `EU-833-IV` and `EU-833-XIX` annexes of Regulation (EU) No 833/2014, `CN-UEL` unreliable entities, `CN-CONTROL` and `CN-WATCH` importers and end users of China's control and
 * watch list, `CN-ORDER` parties whom a prohibition order of MOFCOM protects, `MIEU` military-intelligence end users, `DEF`
 * defence-sector bodies that ship with the product,
 * `PRIVATE` the user's own list.
 */
export const LEGAL_LISTS = [
  "EL",
  "MEU",
  "DPL",
  "UVL",
  "SDN",
  "SSI",
  "NS-MBS",
  "CAPTA",
  "FSE",
  "PLC",
  "CMIC",
  "NS-ISA",
  "DTC",
  "ISN",
  "UN",
  "EU-FSF",
  "EU-833-IV",
  "EU-833-XIX",
  "UK-SL",
  "CH-SECO",
  "CA-SEMA",
  "AU-DFAT",
  "JP-EUL",
  "CN-UEL",
  "CN-CONTROL",
  "CN-WATCH",
  "CN-ORDER",
  "MIEU",
  "DEF",
  "OS",
  "PRIVATE",
] as const;
export type LegalList = (typeof LEGAL_LISTS)[number];

/** One publisher's file, read: what `screen lists import` makes a snapshot of. */
export interface ListFile {
  /** `us-csl us-sdn us-cons us-dpl un eu-fsf uk-sl ch-seco ca-sema au-dfat`, `opensanctions`, or the name of a private list. */
  list: string;
  /**
   * The publisher's own date, ISO; absent when the file has none (then its name or `--published` must give it). Readers of XML and
   * JSON set it when they come to it: it can be relied on once `entries` is exhausted.
   */
  published?: string;
  entries: AsyncIterable<ListEntry>;
  /** What could not be read, row by row; reading goes on. Complete only when `entries` is exhausted. */
  problems: ListProblem[];
}

export interface ListProblem {
  file: string;
  /** 1-based row of a table, or record number of an XML file. */
  row: number;
  column?: string;
  text: string;
  why: string;
}
