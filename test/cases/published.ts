import { existsSync, readFileSync } from "node:fs";

export interface PublishedOwner {
  name: string;
  pct?: number;
  listed?: string[];
  owners?: PublishedOwner[];
}

export interface PublishedParty {
  role: string;
  name: string;
  country: string;
  listed?: string[];
  owners?: PublishedOwner[];
  control?: string;
  branch_of?: string;
  incorporated_in?: string;
  military_end_user?: boolean;
}

/** An enforcement case, an official answer or a worked example, in the words of its collector. */
export interface PublishedCase {
  id: string;
  as_of: string;
  exporter: { name: string; country: string };
  parties: PublishedParty[];
  items: { description: string; hs?: string; eccn?: string; dual_use?: string; cn_code?: string }[];
  origin: { country_of_origin?: string; us_origin: boolean; cn_rare_earth_pct?: number };
  destination: string;
  transit: string[];
  facts_known: string[];
  expected_outcome: string;
  also_accept: string[];
  expected_by_regime: Record<string, string>;
}

const FILE = new URL("../../../shared/cases/published-cases.json", import.meta.url);

/** The cases, or none where the reference material is not beside the repository. */
export function publishedCases(): PublishedCase[] {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, "utf8")) as PublishedCase[]) : [];
}

/** The pack that each of the collector's regimes is. */
export const PACK_OF: Record<string, string> = {
  "US-EAR": "us-ear",
  "US-OFAC": "us-ofac",
  "EU-833": "eu",
  "EU-269": "eu",
  "EU-765": "eu",
  UK: "uk",
  "CN-EXPORT": "cn",
  "CN-BLOCKING": "cn",
};

/** Whose exporter it is where a case is run once for each regime. */
const EXPORTER_IN: Record<string, string> = { "us-ear": "US", "us-ofac": "US", eu: "DE", uk: "GB", cn: "CN" };

const ROLES: Record<string, string> = {
  bank: "bank",
  consignee: "ultimate-consignee",
  customer: "purchaser",
  end_user: "end-user",
  importer: "ultimate-consignee",
  purchaser: "purchaser",
  signatory: "signatory",
};

const LISTINGS: Record<string, object> = {
  "Entity List": { list: "EL" },
  MEU: { list: "MEU" },
  SDN: { list: "SDN" },
  "SDN (EO 14024)": { list: "SDN", programme: "RUSSIA-EO14024" },
  "EU-AF": { list: "EU-FSF" },
  "EU-AF Belarus": { list: "EU-FSF", programme: "BLR" },
  "UK-AF": { list: "UK-SL" },
  "CN control list": { list: "CN-CONTROL" },
};

/** What a sentence says, through the vocabulary. Some say nothing that the rest of the case does not. */
const SENTENCES: Record<string, Record<string, unknown>> = {
  "Name is clean; address equals an address-only entry": {},
  "Owner is listed for all items subject to the EAR": {},
  "Subsidiary itself on no list": {},
  "40% owned, board overlap": {},
  "Branch, not separately incorporated": {},
  "30% + 25% = 55%": {},
  "End user is located in a Country Group A:5 country": {},
  "OFAC programme already revoked 2025-07-01": {},
  "No listed party, no part 744 end use": { "endUse.military": "no" },
  "Blocked X sold 20% (from 60% to 40%) wholly outside US jurisdiction before this transaction": {},
  "Food for civil use": { "item.foodMedicine": "yes", "endUse.military": "no" },
  "Medical device parts": { "item.foodMedicine": "yes" },
  "No US person, no sanctioned party": { "shipment.usPerson": "no" },
  "Owner(s) designated by US, EU and UK alike": {},
  "Exactly 50% held by a listed person; company not listed": {},
  "Contract has no clause": { "shipment.noRussiaClause": "no" },
  "Delivery performed inside the EU": {},
  "Contract of 2024-05-02 without a no-re-export clause": {
    "shipment.priorContract": "2024-05-02",
    "shipment.noRussiaClause": "no",
  },
  "Clause with termination and penalty remedies signed": { "shipment.noRussiaClause": "yes" },
  "End use statement; consumption volume plausible": { "endUse.statement": "yes", "endUse.military": "no" },
  "Contract with a third-country public authority; notified to the authority within two weeks": {
    "party.government": "yes",
  },
  "Contract concluded 2023-10-01, still running": { "shipment.priorContract": "2023-10-01" },
  "Goods never go to Russia physically": {},
  "Chinese supplier wants to refuse supply because of the SDN listing": {
    "shipment.refusedFor": ["foreign sanctions"],
  },
  "No evidence found whether the suspension was extended": {},
  "Item is on the dual-use list": { "item.cnListed": "yes" },
};

/** What a description says of the goods beyond their kind. */
const DESCRIPTIONS: Record<string, Record<string, unknown>> = {
  "Sanctioned industrial goods": { "item.ukSchedules": ["other"] },
};

/** Clean names for the parties that the collector only describes: they are on no list, and no word of them tells anything. */
const NAMES = [
  "Zimorodok Garden Centre",
  "Ferme Aubert",
  "Hadera Looms",
  "Kestrel Bakeries",
  "Oriole Pottery",
];
const OWNER_NAMES = ["Qingquan Holdings", "Tamarisk Ventures", "Juniper Assets", "Marula Investments"];

/** The case as a shipment of the contract's JSON form, for one pack: its facts and nothing more. */
export function shipmentOf(one: PublishedCase, pack: string): object {
  const country = one.exporter.country.includes("/") ? EXPORTER_IN[pack] : one.exporter.country;
  const owners = new Map<string, string>();
  const known = one.facts_known.map((sentence) => {
    const said = SENTENCES[sentence];
    if (!said) throw new Error(`${one.id}: "${sentence}" has no meaning here`);
    return said;
  });
  return {
    id: one.id,
    date: one.as_of,
    shipFrom: country,
    destination: { country: one.destination },
    ...(one.transit.length > 0 && { transit: one.transit }),
    parties: [
      { role: "exporter", name: "Lanting Trade House", country },
      ...one.parties.map((party, index) => {
        const said = known.map((facts) => only(facts, (name) => name.startsWith("party.")));
        return partyOf(party, NAMES[index] ?? `House ${index}`, one, { owners, said });
      }),
    ],
    lines: one.items.map(({ description, hs, eccn, dual_use, cn_code }, index) => ({
      line: index + 1,
      description,
      ...(hs !== undefined && { hs }),
      ...(eccn !== undefined && { eccn }),
      ...(one.origin.country_of_origin !== undefined && { origin: one.origin.country_of_origin }),
      usOrigin: one.origin.us_origin ? "yes" : "no",
      facts: Object.assign(
        {},
        DESCRIPTIONS[description],
        dual_use === "no" && { "item.eu": "none" },
        cn_code !== undefined && { "item.cn": cn_code },
        one.origin.cn_rare_earth_pct !== undefined && {
          "item.cnRareEarthPercent": one.origin.cn_rare_earth_pct,
        },
        ...known.map((facts) => only(facts, (name) => name.startsWith("item."))),
      ),
    })),
    facts: Object.assign(
      {},
      // "Turkish manufacturer, long-standing, not listed": the annexes that are on no list at hand were looked up too.
      one.parties.some(({ name }) => /\bnot listed$/.test(name)) && {
        "shipment.redFlagsResolved": ["annex-iv"],
      },
      ...known.map((facts) => only(facts, (name) => !/^(item|party)\./.test(name))),
    ),
  };
}

function partyOf(
  { role, country, name, listed = [], owners, ...more }: PublishedParty,
  clean: string,
  { facts_known }: PublishedCase,
  { owners: named, said }: { owners: Map<string, string>; said: Record<string, unknown>[] },
): object {
  const listings = listed.map(listingOf);
  // A branch is the entity itself; an address on the Entity List is listed as such.
  if (more.branch_of !== undefined || facts_known.some((one) => one.includes("address-only entry"))) {
    listings.push({ list: "EL" });
  }
  return {
    role: ROLES[role] ?? role,
    name: /[A-Z]{4}|Co\., Ltd/.test(name) ? name : clean,
    country,
    ...(more.incorporated_in !== undefined && { hqCountry: more.incorporated_in }),
    ...(owners && { owners: owners.map((owner) => ownerOf(owner, named)) }),
    facts: {
      ...Object.assign({}, ...said),
      ...(listings.length > 0 && { "party.listed": listings }),
      ...(more.control !== undefined && { "party.controlledByListed": "yes" }),
      ...(more.military_end_user && { "party.military": "yes" }),
    },
  };
}

/** The same owner keeps its name wherever it stands. */
function ownerOf({ name, pct, listed = [], owners }: PublishedOwner, named: Map<string, string>): object {
  if (!named.has(name)) named.set(name, OWNER_NAMES[named.size] ?? `Owner ${named.size}`);
  return {
    name: named.get(name),
    ...(pct !== undefined && { percent: pct }),
    ...(owners && { owners: owners.map((owner) => ownerOf(owner, named)) }),
    ...(listed.length > 0 && { facts: { "party.listed": listed.map(listingOf) } }),
  };
}

function listingOf(list: string): object {
  const listing = LISTINGS[list];
  if (!listing) throw new Error(`${list} is no list here`);
  return listing;
}

function only(facts: Record<string, unknown>, wanted: (name: string) => boolean): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => wanted(name)));
}
