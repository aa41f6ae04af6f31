import { buyer, IN_D5, type Members, NOT_IN_D5 } from "./us-ear-changed.ts";
import type { Given } from "./us-ear-decision.ts";

const made = (way: string, eccn: string): Given => ({
  "item.madeWith.usTechnology": "no",
  "item.madeWith.usSoftware": "no",
  "item.madeWith.usEquipment": "no",
  [`item.madeWith.${way}`]: [eccn],
});
const ownedBy = (footnote: string): Given => ({
  date: "2025-10-15",
  "facility.advancedNode": "no",
  "endUse.advancedNode": "no",
  ...buyer({ country: "CN", owners: [{ name: "Owner", percent: "50", listed: [{ on: "EL", footnote }] }] }),
});

/** Half a per cent by an entity of the footnote, the rest by one without. */
const sharedBy = (footnote: string, rest: string): Given => ({
  ...ownedBy(footnote),
  ...buyer({
    country: "CN",
    owners: [
      { name: "Owner", percent: "0.5", listed: [{ on: "EL", footnote }] },
      { name: "Another", percent: rest, listed: [{ on: "EL" }] },
    ],
  }),
});

const NS = "734.9-b-national-security-direct-product";
const SERIES_600 = "734.9-d-600-series-direct-product";
const FOOTNOTES: [footnote: string, rule: string, other: string][] = [
  ["1", "734.9-e-1-footnote-1-direct-product", "4"],
  ["4", "734.9-e-2-footnote-4-direct-product", "3"],
  ["5", "734.9-e-3-footnote-5-direct-product", "6"],
];
const ADVANCED = "734.9-h-advanced-computing-direct-product";
const SUPERCOMPUTER = "734.9-i-supercomputer-direct-product";
const SME = "734.9-k-semiconductor-equipment-direct-product";

/** The direct-product rules: what comes out, where it goes and for whom; what goes in is held by the tables and the notes. */
// biome-ignore format: a table, one list a line
export const DIRECT_PRODUCT: Members[] = [
  ...[NS, SERIES_600, "734.9-e-1-footnote-1-direct-product", "734.9-e-2-footnote-4-direct-product", "734.9-e-3-footnote-5-direct-product", ADVANCED, SUPERCOMPUTER, SME].map(
    (rule): Members => ({ rule, fact: "item.origin", yes: "JP DE MX ZA CN TR", no: "US" }),
  ),
  { rule: NS, fact: "destination.country", yes: "CN VN KH IR SY KP CU", no: "JP IL HT SO BR" },
  { rule: NS, also: { "destination.country": "DE" }, fact: "endUse.reexportTo", yes: "CN VN KH IR SY KP CU", no: "JP IL HT SO BR" },
  { rule: SERIES_600, also: { "destination.country": "DE" }, fact: "endUse.reexportTo", yes: "VN KH LA TW EG IL HT SO IR SY CU", no: "JP BR DE" },
  { rule: SME, also: { "destination.country": "TW" }, fact: "endUse.reexportTo", yes: IN_D5, no: NOT_IN_D5 },
  { rule: "734.9-c-9x515-direct-product", fact: "destination.country", yes: "CN VE HT", no: "VN IL JP MO" },
  { rule: "734.9-c-9x515-direct-product", also: { "destination.country": "JP" }, fact: "endUse.reexportTo", yes: "CN VE HT", no: "VN IL JP MO" },
  { rule: SERIES_600, fact: "destination.country", yes: "VN KH LA TW EG IL HT SO IR SY CU", no: "JP BR DE" },
  { rule: SERIES_600, also: { "item.eccn": "0A919" }, fact: "item.madeWith.usTechnology", yes: "0E606 9E610" },
  { rule: SERIES_600, also: { "item.eccn": "0A919", ...made("usEquipment", "0E606") }, fact: "item.madeWith.usEquipment", no: "0E606" },
  ...FOOTNOTES.flatMap(([footnote, rule, other]): Members[] => [
    { rule, also: ownedBy(footnote), fact: "owner.percent", yes: "50 60", no: "49.9" },
    { rule, also: ownedBy(footnote), fact: "party.country", yes: "CN DE RU", no: "US" },
    { rule, also: ownedBy(other), fact: "owner.percent", no: "60" },
    { rule, also: sharedBy(footnote, "49.5"), fact: "facility.advancedNode", yes: "no" },
    { rule, also: sharedBy(footnote, "49.4"), fact: "facility.advancedNode", no: "no" },
    { rule, also: { "facility.advancedNode": "no", ...buyer({ country: "CN" }) }, fact: "item.incorporatedInto.footnotes", yes: footnote, no: other },
  ]),
  { rule: "734.9-e-2-footnote-4-direct-product", fact: "date", yes: "2022-10-21", no: "2022-10-20" },
  { rule: "734.9-e-3-footnote-5-direct-product", fact: "date", yes: "2024-12-02", no: "2024-12-01" },
  { rule: "734.9-e-3-footnote-5-direct-product", fact: "item.eccn", yes: "3B001.b 3B002.b 3B903 3B991.b.1 3B992 3B993 3B994", no: "3B001.c 3B611 3B904 3A991 3C992 3B001.g" },
  { rule: "734.9-e-3-footnote-5-direct-product", also: { "facility.advancedNode": "yes", ...buyer({ country: "CN" }) }, fact: "facility.country", yes: IN_D5, no: NOT_IN_D5 },
  { rule: "734.9-g-affiliates", also: sharedBy("3", "49.5"), fact: "item.origin", yes: "TR" },
  { rule: "734.9-g-affiliates", also: sharedBy("3", "49.4"), fact: "item.origin", no: "TR" },
  // (f): to Belarus since 2022-03-02, its technology since 2022-04-08
  { rule: "734.9-f-russia-belarus-direct-product", also: { date: "2023-06-01" }, fact: "destination.country", yes: "RU BY", no: "BR IN KZ" },
  { rule: "734.9-f-russia-belarus-direct-product", also: { date: "2022-05-01", "item.madeWith.usSoftware": "no", "item.madeWith.usEquipment": "no" }, fact: "item.madeWith.usTechnology", yes: "0E501 0D001 9E991" },
  { rule: "734.9-j-iran-direct-product", also: { "destination.country": "AE", "item.incorporatedInto.eccn": "5A991", ...buyer({ country: "AE", kind: "company" }) }, fact: "item.incorporatedInto.destination", yes: "IR", no: "DE IN AE" },
  // (h): every item of its list, the countries of each text
  { rule: ADVANCED, fact: "item.eccn", yes: "3A090.a 3A090.c 4A090.a 3A001.z.1.a 4A003.z.1.a 4A004.z.1 4A005.z.1 5A002.z.1.a 5A004.z.1.a 5A992.z.1", no: "3A001.a.2 4A001 4A003.b 5A002.a 5A992.c 3A991" },
  { rule: ADVANCED, also: { "item.eccn": "3E001" }, fact: "item.forItem", yes: "3A090.a", no: "3A001.a.2 3A991" },
  { rule: ADVANCED, also: { "item.eccn": "4E001" }, fact: "item.forItem", yes: "4A090.a", no: "4A003.b 4A101" },
  { rule: ADVANCED, fact: "date", yes: "2022-10-21", no: "2022-10-20" },
  { rule: ADVANCED, also: { date: "2023-06-01" }, fact: "destination.country", yes: "CN HK MO", no: "IN KZ VE" },
  { rule: ADVANCED, also: { date: "2024-06-01", ...buyer({ hqCountry: "JP" }) }, fact: "destination.country", yes: "CN MO KH LA EG JO HT SO KZ", no: "DE JP TW BR IN MX TR ZA IL" },
  { rule: ADVANCED, also: { date: "2024-06-01", "destination.country": "DE", ...buyer({}) }, fact: "party.hqCountry", yes: "CN MO VE HT VN EG KZ", no: "JP IL BR TW" },
  ...["endUse.reexportTo", "item.incorporatedInto.destination"].flatMap((fact): Members[] => [
    { rule: ADVANCED, also: { date: "2023-06-01", "destination.country": "DE", ...buyer({ hqCountry: "DE" }) }, fact, yes: "CN HK MO", no: "VN DE" },
    { rule: ADVANCED, also: { date: "2024-06-01", "destination.country": "DE", ...buyer({ hqCountry: "DE" }) }, fact, yes: "CN MO KZ VN EG JO HT SO", no: "DE JP TW BR IN" },
  ]),
  // (i): destined to, located in, or going into what is located in China or Macau
  { rule: SUPERCOMPUTER, fact: "destination.country", yes: "CN HK MO", no: "VE IN JP" },
  { rule: SUPERCOMPUTER, also: { "destination.country": "SG" }, fact: "facility.country", yes: "CN HK MO", no: "VE IN JP" },
  { rule: SUPERCOMPUTER, also: { "destination.country": "SG" }, fact: "item.incorporatedInto.destination", yes: "CN HK MO", no: "VE IN JP" },
  // (k)
  { rule: SME, fact: "date", yes: "2024-12-02", no: "2024-12-01" },
  { rule: SME, fact: "destination.country", yes: IN_D5, no: NOT_IN_D5 },
  ...["usTechnology", "usSoftware"].map(
    (way): Members => ({ rule: SME, also: { "item.containsProductOf": "no", ...made(way, "3D992") }, fact: `item.madeWith.${way}`, yes: "3D992 3E992", no: "3D991 3E993 3E991" }),
  ),
];
