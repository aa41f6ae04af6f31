/**
 * The vocabulary: every fact a rule may ask for, under the path it has in the JSON manifest (`lines[]` is `item`, a party is
 * `party`). A name that is not here is an error in a rule and a reported, unread column in a manifest.
 */

/** How a stated text becomes a value. `listing` and `owners` are structures that only JSON states. */
export type FactType =
  | "truth" // yes, no
  | "country" // ISO 3166-1 alpha-2
  | "countries"
  | "region" // ISO 3166-2, or UA-DNR, UA-LNR
  | "place" // a country or one of its regions, whichever a rule names
  | "eccn" // ECCN with paragraph, or EAR99
  | "inputs" // yes, no, or the ECCNs of what the item was made with; a final ? leaves the list open
  | "hs" // 6 to 12 digits, no dots
  | "cas"
  | "code" // upper-case code of some list: currency, licence code, exception symbol
  | "kind" // what a party is: PARTY_KINDS
  | "activity" // ACTIVITIES
  | "texts"
  | "text"
  | "number"
  | "percent"
  | "date"
  | "column" // a column of the table row at hand, only inside a rule
  | "listing"
  | "owners";

/** Whose facts: one a shipment, one a line, or one for each party. */
export type FactScope = "shipment" | "item" | "party";

/** Who can answer, in the order in which it is cheapest to ask. */
export type Answerer = "exporter" | "manufacturer" | "consignee" | "end-user" | "nobody";

export interface FactDefinition {
  name: string;
  type: FactType;
  scope: FactScope;
  who: Answerer;
  /** The question to put, in plain words. `{party}` and `{item}` stand for the names on the line. */
  ask: string;
  /** Canonical CSV column; party facts have one for each role, `<role>_<column>`. */
  column?: string;
  unit?: string;
}

const define = (
  scope: FactScope,
  rows: [
    name: string,
    type: FactType,
    who: Answerer,
    ask: string,
    column?: string | undefined,
    unit?: string,
  ][],
): FactDefinition[] =>
  rows.map(([name, type, who, ask, column, unit]) => ({
    name,
    type,
    scope,
    who,
    ask,
    ...(column !== undefined && { column }),
    ...(unit !== undefined && { unit }),
  }));

const SHIPMENT = define("shipment", [
  ["shipment.id", "text", "exporter", "What is the order's number?", "shipment"],
  ["shipment.date", "date", "exporter", "On which day is it exported, reexported or transferred?", "date"],
  [
    "shipment.activity",
    "activity",
    "exporter",
    "Is it an export, a reexport, an in-country transfer or a deemed export?",
    "activity",
  ],
  ["shipment.shipFrom", "country", "exporter", "From which country is it shipped?", "ship_from"],
  ["shipment.transit", "countries", "exporter", "Through which countries does it pass?", "transit_countries"],
  [
    "shipment.routed",
    "truth",
    "exporter",
    "Does the foreign buyer's agent arrange the export (routed export transaction)?",
  ],
  [
    "shipment.value",
    "number",
    "exporter",
    "What is the value of the whole shipment in US dollars?",
    undefined,
    "USD",
  ],
  ["shipment.method", "text", "exporter", "By which mode of transport does it go?"],
  [
    "shipment.usPerson",
    "truth",
    "exporter",
    "Does a US person take part (as exporter, broker, bank, or by supporting it)?",
  ],
  ["shipment.euPerson", "truth", "exporter", "Does a person of the European Union take part?"],
  ["shipment.ukPerson", "truth", "exporter", "Does a person of the United Kingdom take part?"],
  [
    "shipment.informed",
    "truth",
    "exporter",
    "Has an authority told you in writing that this export needs a licence (is-informed notice)?",
  ],
  [
    "shipment.violationKnown",
    "truth",
    "exporter",
    "Do you know that a violation has occurred or is about to occur with this item?",
  ],
  [
    "shipment.redFlags",
    "texts",
    "exporter",
    "Which signs of trouble were noticed (numbers of the red flags in 15 CFR part 732, supplement no. 3)?",
  ],
  [
    "shipment.redFlagsResolved",
    "texts",
    "exporter",
    "Which of the noticed red flags are resolved, and on record?",
  ],
  [
    "shipment.redFlagLetter",
    "truth",
    "exporter",
    "Has BIS written to you about this customer or item (red-flag, supplier-list or Project Guardian letter)?",
  ],
  [
    "shipment.routeChanged",
    "truth",
    "exporter",
    "Was the destination or the route changed after the order was placed?",
  ],
  [
    "shipment.documentsAltered",
    "truth",
    "exporter",
    "Has anybody asked to leave a country, a party or a use out of the documents?",
  ],
  [
    "shipment.equivalentControl",
    "truth",
    "exporter",
    "Is the country of export named in supplement no. 4 to 15 CFR part 742, or does it control {item} itself?",
  ],
  [
    "shipment.affiliatesStayed",
    "truth",
    "exporter",
    "Has BIS stayed or withdrawn its ownership rule (90 FR 47201) for this day, after 2026-11-09?",
  ],
  ["shipment.priorContract", "date", "exporter", "On which day was the contract concluded?"],
  [
    "destination",
    "place",
    "exporter",
    "Where does it finally go (country, and place where part of the country is treated apart)?",
  ],
  [
    "destination.country",
    "country",
    "exporter",
    "To which country does it finally go?",
    "destination_country",
  ],
  ["destination.city", "text", "exporter", "To which town does it finally go?", "destination_city"],
  [
    "destination.region",
    "region",
    "exporter",
    "In which region is the place of delivery?",
    "destination_region",
  ],
  ["endUse.text", "text", "end-user", "For what will {item} be used?", "end_use"],
  ["endUse.statement", "truth", "end-user", "Is a signed end-use statement at hand?"],
  [
    "endUse.military",
    "truth",
    "end-user",
    "Is {item} for a military end use, or is any party a military end user?",
  ],
  [
    "endUse.militaryIntelligence",
    "truth",
    "end-user",
    "Is {item} for a military-intelligence end use or end user?",
  ],
  ["endUse.nuclearExplosive", "truth", "end-user", "Is {item} for nuclear explosive devices?"],
  [
    "endUse.nuclearUnsafeguarded",
    "truth",
    "end-user",
    "Is {item} for nuclear activities without international safeguards?",
  ],
  [
    "endUse.nuclearFuelCycle",
    "truth",
    "end-user",
    "Is {item} for the nuclear fuel cycle (reprocessing, enrichment, heavy water, fuel fabrication)?",
  ],
  [
    "endUse.missile300km",
    "truth",
    "end-user",
    "Is {item} for rockets or unmanned aircraft with a range of 300 km or more?",
  ],
  [
    "endUse.missileRangeUnknown",
    "truth",
    "end-user",
    "Is {item} for rockets or unmanned aircraft whose range is not known?",
  ],
  [
    "endUse.wmdDelivery",
    "truth",
    "end-user",
    "Is {item} for the delivery of nuclear, chemical or biological weapons?",
  ],
  ["endUse.chemicalBiological", "truth", "end-user", "Is {item} for chemical or biological weapons?"],
  [
    "endUse.cwPrecursorPlant",
    "truth",
    "end-user",
    "Is {item} for a whole plant that makes chemical-weapons precursors?",
  ],
  ["endUse.maritimeNuclear", "truth", "end-user", "Is {item} for naval nuclear propulsion?"],
  ["endUse.supercomputer", "truth", "end-user", "Is {item} for a supercomputer?"],
  ["endUse.advancedNode", "truth", "end-user", "Is {item} for making advanced-node integrated circuits?"],
  ["endUse.icProduction", "truth", "end-user", "Is {item} for developing or producing integrated circuits?"],
  [
    "endUse.smeProduction",
    "truth",
    "end-user",
    "Is {item} for developing or producing semiconductor manufacturing equipment?",
  ],
  [
    "endUse.oilGasProject",
    "truth",
    "end-user",
    "Is {item} for deepwater, Arctic offshore or shale oil or gas projects?",
  ],
  [
    "endUse.cyberIntrusion",
    "truth",
    "end-user",
    "Is {item} for intrusion into networks or systems without the owner's leave?",
  ],
  ["endUse.surveillance", "truth", "end-user", "Is {item} for surveillance that violates human rights?"],
  ["endUse.torture", "truth", "end-user", "Is {item} for torture or capital punishment?"],
  ["endUse.policeUse", "truth", "end-user", "Is {item} for sale or resale to police or law enforcement?"],
  ["endUse.humanitarian", "truth", "end-user", "Is {item} for humanitarian, health or safety needs?"],
  ["endUse.personal", "truth", "end-user", "Is {item} for the recipient's own personal or household use?"],
  ["endUse.reexportTo", "countries", "consignee", "To which countries will {item} go on?"],
  [
    "endUse.ukraineGovernment",
    "truth",
    "exporter",
    "Is {item} deployed by the Government of Ukraine, or for it?",
  ],
  ["endUse.location", "text", "consignee", "Where will {item} be installed or used?"],
  [
    "endUse.ecadAdvancedNode",
    "truth",
    "end-user",
    "Is {item} for designing advanced-node integrated circuits (ECAD, TCAD) that will be made in Macau or a country under arms embargo?",
  ],
  [
    "endUse.backEnd",
    "truth",
    "end-user",
    "Is {item} only for back-end steps (assembly, test, packaging) that do not change the technology level?",
  ],
  ["facility.country", "country", "end-user", "In which country is the plant where {item} will be used?"],
  [
    "facility.hqCountry",
    "country",
    "end-user",
    "In which country is the plant operator's headquarters or ultimate parent?",
  ],
  ["facility.advancedNode", "truth", "end-user", "Does the plant make advanced-node integrated circuits?"],
  ["authorization.code", "code", "exporter", "Which licence code is declared?", "license_code"],
  ["authorization.exception", "code", "exporter", "Which licence exception is claimed?", "license_exception"],
  ["authorization.number", "text", "exporter", "What is the licence's number?", "license_number"],
  [
    "authorization.covers",
    "truth",
    "exporter",
    "Does that licence cover this item, these parties, this quantity and this date?",
  ],
  [
    "authorization.conditionsMet",
    "truth",
    "exporter",
    "Are all conditions of the claimed licence exception met for {item}?",
  ],
  [
    "authorization.statement",
    "truth",
    "exporter",
    "Is the consignee's written assurance or statement, which the licence exception asks for beforehand, in hand?",
  ],
  [
    "authorization.ofac",
    "truth",
    "exporter",
    "Does a general or specific license of OFAC cover this item, these parties and this use?",
  ],
  [
    "authorization.uvlStatement",
    "truth",
    "exporter",
    "Is the signed statement in hand that 15 CFR 744.15(b) asks of a party on the Unverified List?",
  ],
  [
    "authorization.hongKongLicence",
    "truth",
    "exporter",
    "Is Hong Kong's own licence for {item}, or its written statement that none is needed, in hand?",
  ],
  ["payment.currency", "code", "exporter", "In which currency is it paid?", "payment_currency"],
  [
    "payment.termsDays",
    "number",
    "exporter",
    "Within how many days is it paid?",
    "payment_terms_days",
    "days",
  ],
  ["payment.method", "text", "exporter", "How is it paid?"],
  ["payment.thirdParty", "truth", "exporter", "Does somebody pay who is not a party to the order?"],
]);

const ITEM = define("item", [
  ["item.line", "text", "exporter", "Which line of the order is it?", "line"],
  ["item.partNumber", "text", "exporter", "What is the part number?", "part_number"],
  ["item.description", "text", "exporter", "What is it?", "description"],
  ["item.hs", "hs", "exporter", "What is the HS code (at least six digits) of {item}?", "hs_code"],
  [
    "item.eccn",
    "eccn",
    "manufacturer",
    "What is the ECCN of {item}, with paragraph, or is it EAR99?",
    "eccn",
  ],
  [
    "item.eu",
    "code",
    "manufacturer",
    "What is the EU dual-use code of {item}, or is it not listed (none)?",
    "eu_code",
  ],
  [
    "item.uk",
    "code",
    "manufacturer",
    "What is the UK control-list code of {item}, or is it not listed (none)?",
    "uk_code",
  ],
  [
    "item.cn",
    "code",
    "manufacturer",
    "What is the Chinese dual-use code of {item}, or is it not listed (none)?",
    "cn_code",
  ],
  ["item.cas", "cas", "manufacturer", "What is the CAS number of {item}?", "cas"],
  ["item.origin", "country", "manufacturer", "In which country was {item} made?", "origin_country"],
  ["item.kind", "text", "exporter", "Is {item} a commodity, software or technology?"],
  ["item.quantity", "number", "exporter", "How many?", "quantity"],
  ["item.unit", "text", "exporter", "In which unit?", "unit"],
  ["item.value", "number", "exporter", "What is the value of the line?", "value", "currency of the line"],
  ["item.currency", "code", "exporter", "In which currency is the value?", "currency"],
  [
    "item.unitPrice",
    "number",
    "exporter",
    "What is the wholesale price of one {item} in US dollars?",
    "unit_price",
    "USD",
  ],
  ["item.usOrigin", "truth", "manufacturer", "Is {item} of US origin?", "us_origin"],
  [
    "item.usContentPercent",
    "percent",
    "manufacturer",
    "What share of the value of {item} is controlled US-origin content for this destination?",
    "us_content_percent",
    "%",
  ],
  [
    "item.usContent600Series",
    "truth",
    "manufacturer",
    "Does {item} contain US-origin 600-series or 9x515 parts?",
  ],
  [
    "item.usContentBeyondAtPercent",
    "percent",
    "manufacturer",
    "What share of the value of {item} is US-origin content that is neither EAR99 nor controlled for anti-terrorism reasons only?",
    undefined,
    "%",
  ],
  [
    "item.usContentEncryption",
    "truth",
    "manufacturer",
    "Does {item} contain US-origin encryption technology of 5E002?",
  ],
  [
    "item.usContentZeroPercent",
    "truth",
    "manufacturer",
    "Does {item} contain US-origin content for which there is no de minimis level?",
  ],
  [
    "item.madeWith.usTechnology",
    "inputs",
    "manufacturer",
    "Is {item} the direct product of US technology (designs, blueprints)? Of which ECCNs?",
    "us_technology",
  ],
  [
    "item.madeWith.usSoftware",
    "inputs",
    "manufacturer",
    "Is {item} the direct product of US software? Of which ECCNs?",
    "us_software",
  ],
  [
    "item.madeWith.usEquipment",
    "inputs",
    "manufacturer",
    "Was {item} made in a plant, or with a major component of one, that is itself the direct product of US technology or software? Of which ECCNs?",
    "us_equipment",
  ],
  [
    "item.incorporatedInto.destination",
    "countries",
    "consignee",
    "To which countries will what {item} is built into go?",
  ],
  ["item.incorporatedInto.eccn", "eccn", "consignee", "What is the ECCN of what {item} is built into?"],
  ["item.incorporatedInto.hs", "hs", "consignee", "What is the HS code of what {item} is built into?"],
  [
    "item.incorporatedInto.footnotes",
    "texts",
    "consignee",
    "Will {item} go into, or help to make, what an entity with Entity List footnote 1, 3, 4 or 5 makes, buys or orders? Of which footnotes?",
  ],
  [
    "item.containsProductOf",
    "inputs",
    "manufacturer",
    "Does {item} contain an integrated circuit made in a plant that is the direct product of US technology or software? Of which ECCNs?",
  ],
  [
    "item.inputsUnderAssurance",
    "truth",
    "manufacturer",
    "Does exporting that US technology or software need a written assurance (15 CFR part 748, supplement no. 2, (o)(3)(i)), or is one a condition of License Exception TSR?",
  ],
  [
    "item.madeByComputer",
    "truth",
    "manufacturer",
    "Were the model weights produced on advanced computing items that are subject to the EAR (3A090, 4A090 and the .z paragraphs)?",
  ],
  [
    "item.microprocessor5Gflops",
    "truth",
    "manufacturer",
    "Is {item} a microprocessor, microcomputer or microcontroller of 5 GFLOPS or more with an arithmetic logic unit of 32 bits or more, or software or technology for one?",
  ],
  ["item.containsUsIc", "truth", "manufacturer", "Does {item} contain a US-origin integrated circuit?"],
  ["item.forItem", "eccn", "manufacturer", "For which item (ECCN) is this technology or software?"],
  [
    "item.consumer",
    "truth",
    "manufacturer",
    "Is {item} sold from stock at retail without restriction, and can the user install it?",
  ],
  ["item.massMarket", "truth", "manufacturer", "Is {item} mass-market encryption, classified as such?"],
  ["item.foodMedicine", "truth", "manufacturer", "Is {item} food, medicine or a medical device?"],
  [
    "item.communications",
    "truth",
    "manufacturer",
    "Is {item} needed for personal communications over the internet?",
  ],
  [
    "item.freeSoftware",
    "truth",
    "manufacturer",
    "Is {item} software given away free of charge to the public?",
  ],
  [
    "item.softwareKind",
    "code",
    "manufacturer",
    "What does the software do (ERP, CRM, BI, SCM, EDW, CMMS, PM, PLM, BIM, CAD, CAM, ETO, CNC, other)?",
  ],
  [
    "item.personalEffects",
    "truth",
    "exporter",
    "Does {item} travel as the traveller's own baggage or household goods?",
  ],
  ["item.gift", "truth", "exporter", "Is {item} a gift parcel from one individual to another?"],
  ["item.returned", "truth", "exporter", "Does {item} come back within the time of a temporary export?"],
  [
    "item.replacementPart",
    "truth",
    "exporter",
    "Does {item} replace, one for one, a part that was lawfully exported?",
  ],
  ["item.barrelLengthInches", "number", "manufacturer", "How long is the barrel in inches?", undefined, "in"],
  ["item.tpp", "number", "manufacturer", "What is its total processing performance?"],
  [
    "item.dramBandwidth",
    "number",
    "manufacturer",
    "What is its total DRAM bandwidth in GB/s?",
    undefined,
    "GB/s",
  ],
  ["item.performanceDensity", "number", "manufacturer", "What is its performance density?"],
  ["item.datacentre", "truth", "manufacturer", "Is it designed or marketed for data centres?"],
  [
    "item.describedByControlText",
    "truth",
    "manufacturer",
    "Does {item} meet the words of the control paragraph?",
  ],
  [
    "item.controlReasons",
    "texts",
    "manufacturer",
    "For which reasons (NS, MT, NP, CB, RS, CC, FC, EI …) does its ECCN control {item}?",
  ],
  [
    "item.encryptionParagraph",
    "code",
    "manufacturer",
    "Under which paragraph of 15 CFR 740.17 has {item} been classified (B1, B2, B3, or A1, A2 without classification)?",
  ],
  [
    "item.netValueUsd",
    "number",
    "exporter",
    "What is the net value, in US dollars, of everything in the order that has the ECCN of {item}?",
    undefined,
    "USD",
  ],
  ["item.itar", "truth", "manufacturer", "Is {item} on the US Munitions List?"],
  [
    "item.weightPercent",
    "percent",
    "manufacturer",
    "What share of the mixture's weight is the listed chemical?",
    undefined,
    "%",
  ],
  ["item.designedFor", "eccn", "manufacturer", "For which controlled item is {item} specially designed?"],
  [
    "item.partOfListed",
    "truth",
    "manufacturer",
    "Was {item} made or changed for use in goods of supplement no. 2, 4 or 5 to part 746 of the EAR?",
  ],
  [
    "item.supplement6",
    "truth",
    "manufacturer",
    "Is {item} one of the biologics, laboratory equipment or quantum items that supplement no. 6 to part 746 of the EAR describes in words?",
  ],
  [
    "item.ccdGood",
    "truth",
    "manufacturer",
    "Is {item} one of the consumer goods that 15 CFR 740.19(b) names for this destination?",
  ],
]);

const PARTY = define("party", [
  ["party.name", "text", "exporter", "Who is the {role}?", ""],
  ["party.country", "country", "exporter", "In which country is {party}?", "country"],
  ["party.address", "text", "exporter", "What is the address of {party}?", "address"],
  ["party.aliases", "texts", "exporter", "Under which other names does {party} trade?"],
  ["party.ids", "text", "exporter", "What is the registration number of {party}?", "id"],
  [
    "party.kind",
    "kind",
    "consignee",
    "What is {party}: individual, company, government, state-owned, military …?",
    "kind",
  ],
  [
    "party.hqCountry",
    "country",
    "consignee",
    "In which country is the headquarters of {party}, or of its ultimate parent?",
    "hq_country",
  ],
  ["party.incorporated", "date", "consignee", "When was {party} founded?"],
  ["party.listed", "listing", "exporter", "Is {party} the listed party {listed}?"],
  [
    "party.owners",
    "owners",
    "consignee",
    "Who owns {party}, with which shares, up to the people at the end?",
  ],
  ["party.military", "truth", "end-user", "Is {party} a military end user?"],
  ["party.militaryIntelligence", "truth", "end-user", "Is {party} a military-intelligence end user?"],
  [
    "party.government",
    "truth",
    "end-user",
    "Is {party} a government body, or administered or controlled by one?",
  ],
  [
    "party.official",
    "truth",
    "end-user",
    "Does {party} hold a public office of those that the licence exception leaves out?",
  ],
  [
    "party.civilPartnerOwned",
    "truth",
    "end-user",
    "Is {party} a civil company wholly owned by, or a joint venture of, companies of the United States or of its named partners?",
  ],
  ["party.agricultureMedicalOnly", "truth", "end-user", "Is {party} exclusively in agriculture or medicine?"],
  ["party.forwarder", "truth", "exporter", "Is {party} a freight forwarder?"],
  ["party.trader", "truth", "exporter", "Does {party} buy for resale?"],
  [
    "party.resaleToIndividuals",
    "truth",
    "consignee",
    "Does {party} sell {item} at retail to private individuals only, and has BIS said that such a sale meets 15 CFR 740.19(c)?",
  ],
  [
    "party.controlledByListed",
    "truth",
    "consignee",
    "Is {party} controlled by a listed person in another way than by shares?",
  ],
  ["party.actsFor", "text", "consignee", "For whom does {party} act?"],
  [
    "party.soldToRussia",
    "truth",
    "exporter",
    "Did {party} serve Russia or Belarus before 2022-02-24, or move from there since?",
  ],
  ["party.usPerson", "truth", "consignee", "Is {party} a US person?"],
  ["party.website", "truth", "exporter", "Does {party} have a website and a business that fits the item?"],
]);

/** Concluded by rules or derived from a stated fact; a manifest may state them all the same. */
const DERIVED = define("item", [
  ["item.subjectToEar", "truth", "nobody", "Is {item} subject to the EAR?"],
  [
    "shipment.affiliatesRule",
    "truth",
    "nobody",
    "Does BIS's ownership rule of 50 percent (90 FR 47201) apply on this day?",
  ],
  [
    "item.reachedByControlList",
    "truth",
    "nobody",
    "Is {item} subject to the EAR on other grounds than a direct-product rule that stands alone?",
  ],
  [
    "item.controlledForDestination",
    "truth",
    "nobody",
    "Does the control list ask a licence for {item} to this destination?",
  ],
  [
    "item.describedInSupplement6",
    "truth",
    "nobody",
    "Is {item} described in words in supplement no. 6 to part 746 of the EAR?",
  ],
]);

export const FACTS: readonly FactDefinition[] = [...SHIPMENT, ...ITEM, ...PARTY, ...DERIVED];

const BY_NAME = new Map(FACTS.map((fact) => [fact.name, fact]));

export function factNamed(name: string): FactDefinition | undefined {
  return BY_NAME.get(name);
}

export const ROLES = [
  "exporter",
  "purchaser",
  "intermediate-consignee",
  "ultimate-consignee",
  "end-user",
  "forwarder",
  "notify-party",
  "carrier",
  "vessel",
  "bank",
  "manufacturer",
  "signatory",
  "owner",
] as const;
export type Role = (typeof ROLES)[number];

export const PARTY_KINDS = [
  "individual",
  "company",
  "government",
  "state-owned",
  "military",
  "police",
  "intelligence",
  "ngo",
  "university",
  "vessel",
  "bank",
] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

export const ACTIVITIES = ["export", "reexport", "transfer", "deemed-export"] as const;
export type Activity = (typeof ACTIVITIES)[number];

/** Facts that differ on almost every line, and that few rules ask for: numbers, dates and free text. */
const FREE_TEXT: ReadonlySet<string> = new Set(
  FACTS.filter(({ type }) => ["text", "texts", "number", "percent", "date"].includes(type)).map(
    ({ name }) => name,
  ),
);

export function isFreeText(fact: string): boolean {
  return FREE_TEXT.has(fact);
}
