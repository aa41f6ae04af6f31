import { buyer, IN_D5, type Members, NOT_IN_D5 } from "./us-ear-changed.ts";
import type { Given } from "./us-ear-decision.ts";

const EMBARGOED = "RU BY IR KP SY CU";
const TERRITORIES = "US PR VI GU AS MP UM";
const OCCUPIED = "UA-43 UA-40 UA-DNR UA-LNR";
/** Countries of 744.21(a)(1) by the days on which each was added or went to (a)(2). */
const MILITARY_USERS: [date: string, yes: string, no: string][] = [
  ["2020-12-23", "CN HK VE RU", "MM KH NI BY JP"],
  ["2021-03-07", "CN HK VE RU", "MM"],
  ["2021-03-08", "CN HK VE RU MM", "KH NI"],
  ["2021-12-08", "CN HK VE RU MM", "KH"],
  ["2021-12-09", "CN HK VE RU MM KH", "NI"],
  ["2022-02-23", "CN HK VE RU MM KH", "NI"],
  ["2022-02-24", "CN HK VE MM KH", "RU NI"],
  ["2024-03-14", "CN HK VE MM KH", "RU NI"],
  ["2024-03-15", "CN HK VE MM KH NI", "RU JP"],
];
const INTELLIGENCE: [date: string, yes: string, no: string][] = [
  ["2021-03-16", "CN HK RU VE CU IR KP SY", "MM KH BY NI"],
  ["2021-04-08", "CN HK RU VE CU IR KP SY", "MM"],
  ["2021-04-09", "CN HK RU VE CU IR KP SY MM", "KH BY"],
  ["2021-12-08", "CN HK RU VE CU IR KP SY MM", "KH"],
  ["2021-12-09", "CN HK RU VE CU IR KP SY MM KH", "BY"],
  ["2022-03-01", "CN HK RU VE CU IR KP SY MM KH", "BY"],
  ["2022-03-02", "CN HK RU VE CU IR KP SY MM KH BY", "NI VN"],
];
const byDay = (rule: string, days: [string, string, string][], also: Given = {}): Members[] =>
  days.map(([date, yes, no]) => ({ rule, also: { ...also, date }, fact: "destination.country", yes, no }));
const swapped = (days: [string, string, string][]): [string, string, string][] =>
  days.map(([date, yes, no]) => [date, no, yes]);
const facility = (rule: string, also: Given = {}): Members => ({
  rule,
  also,
  fact: "facility.country",
  yes: IN_D5,
  no: NOT_IN_D5,
});
const toD5 = (rule: string, also: Given = {}): Members => ({
  rule,
  also,
  fact: "destination.country",
  yes: IN_D5,
  no: NOT_IN_D5,
});
const listed = (listing: Given, more: Given = {}): Given =>
  buyer({ country: "CN", listed: [listing], ...more });

// biome-ignore format: a table, one list a line
export const MEMBERS: Members[] = [
  // red flags
  { rule: "732-supp-3-flag-10-abnormal-route", also: { "shipment.redFlags": [] }, fact: "shipment.transit", yes: EMBARGOED, no: "DE CN KZ" },
  { rule: "732-supp-3-flag-10-abnormal-route", also: { "shipment.redFlags": [], "shipment.transit": ["RU"], "item.eccn": "EAR99", "item.hs": "490199" }, fact: "destination.country", yes: "CN DE TR AZ", no: `${EMBARGOED} KZ KG UZ TJ TM MN` },
  { rule: "732-supp-3-flag-10-abnormal-route", also: { "shipment.redFlags": [], "shipment.transit": ["IR"], "item.eccn": "EAR99", "item.hs": "490199" }, fact: "destination.country", yes: "CN DE KZ BR VN ZA", no: EMBARGOED },
  { rule: "732-supp-3-flag-10-abnormal-route", also: { "shipment.redFlags": [], "shipment.transit": ["RU"], "destination.country": "KZ", "item.hs": "490199" }, fact: "item.eccn", yes: "0A979 9E991", no: "EAR99" },
  { rule: "732-supp-3-flag-10-abnormal-route", also: { "shipment.redFlags": [], "shipment.transit": ["BY"], "item.eccn": "3A991", "item.hs": "854231" }, fact: "destination.country", yes: "KZ KG UZ TJ TM MN DE IR", no: "RU BY" },
  { rule: "732-supp-3-high-priority-item", fact: "destination.country", yes: "AE AM BR CN GE HK IL IN KG KZ MO MX NI RS SG TJ TR TW UZ ZA RU BY", no: "DE" },
  { rule: "732-supp-3-high-priority-item", also: { "destination.country": "DE" }, fact: "shipment.transit", yes: "RU BY", no: "KZ IN TR LB" },
  { rule: "732-supp-3-high-priority-item", also: { "destination.country": "DE" }, fact: "endUse.reexportTo", yes: "RU BY", no: "KZ IN TR LB" },
  { rule: "732-supp-3-high-priority-item", fact: "item.eccn", yes: "3A991 EAR99 9C992", no: "0D999 3E991 9E991" },
  { rule: "732-supp-3-onward-to-russia", fact: "destination.country", yes: "KG LB MX", no: "RU BY" },
  { rule: "732-supp-3-onward-to-russia", also: { "endUse.text": "retail", "item.hs": "490199", parties: [{ role: "purchaser", country: "RU" }] }, fact: "item.eccn", yes: "0A979 5E991 9D991", no: "EAR99" },
  { rule: "732-supp-3-onward-to-russia", also: { "endUse.text": "retail", "item.eccn": "3A991", parties: [{ role: "purchaser" }] }, fact: "party.country", yes: "RU BY", no: "KZ UA" },
  { rule: "732-supp-3-advanced-node-plant", fact: "facility.country", yes: IN_D5, no: NOT_IN_D5 },
  { rule: "732-supp-3-flag-26-contains-a-circuit-for-footnote-5", also: { "shipment.redFlags": [], "item.containsUsIc": "yes", "item.origin": "NL", parties: [{ role: "end-user", listed: [{ on: "EL", footnote: 5 }] }] }, fact: "item.eccn", yes: "3B001.b 3B002.b 3B903 3B991.b.1 3B992 3B993 3B994", no: "3B611 3B904 3A999 3C001 3C992 5A992.c" },
  { rule: "732-supp-3-flag-26-contains-a-circuit-for-footnote-5", also: { "shipment.redFlags": [], "item.eccn": "3B001.c.1.a", "item.containsUsIc": "yes", "item.origin": "NL", parties: [{ role: "end-user" }] }, fact: "destination.country", yes: IN_D5, no: NOT_IN_D5 },
  { rule: "732-supp-3-onward-to-russia", also: { "endUse.text": "retail" }, fact: "endUse.reexportTo", yes: "RU BY", no: "VN KZ" },
  { rule: "732-supp-3-served-russia-before", fact: "destination.country", yes: "UZ VN IN", no: "RU BY" },
  { rule: "732-supp-3-founded-after-the-invasion", fact: "party.incorporated", yes: "2022-02-24", no: "2022-02-23" },
  { rule: "732-supp-3-founded-after-the-invasion", fact: "destination.country", yes: "KG CN IN", no: "US DE" },
  { rule: "732-supp-3-flag-29-ownership", also: { "shipment.redFlags": [], date: "2026-03-01", ...buyer({ owners: [{ name: "Owner", percent: "1", listed: [{ on: "EL" }] }] }) }, fact: "owner.percent", yes: "0.5 49 60" },
  { rule: "732-supp-3-flag-29-ownership", also: { "shipment.redFlags": [], date: "2026-03-01", ...buyer({ owners: [{ name: "Owner", percent: "1", listed: [{ on: "SDN", programme: ["SDGT"] }] }] }) }, fact: "owner.percent", yes: "0.5 49 60" },
  { rule: "732-supp-3-flag-14-600-series-may-go-on", also: { date: "2026-08-01", "shipment.redFlags": [], "item.eccn": "0A606.x" }, fact: "endUse.reexportTo", yes: "CN HT VE", no: "VN KH IL" },
  { rule: "732-supp-3-flag-21-end-user-or-owner-unclear", also: { date: "2026-08-01", "shipment.redFlags": [], "item.eccn": "EAR99", "item.hs": "854231", parties: [{ role: "ultimate-consignee", trader: "yes" }] }, fact: "destination.country", yes: "KG KH HT SO CN", no: "IL DE BR" },
  // jurisdiction
  { rule: "734.3-a1-in-the-united-states", fact: "shipment.shipFrom", yes: TERRITORIES, no: "CA MX DE" },
  { rule: "734.3-a1-in-the-united-states", also: { "shipment.shipFrom": "CN" }, fact: "shipment.transit", yes: TERRITORIES, no: "CA MX DE" },
  { rule: "734.4-a-8-semiconductor-equipment", fact: "date", yes: "2024-12-02 2025-12-01", no: "2024-12-01" },
  toD5("734.4-a-8-semiconductor-equipment"),
  { rule: "734.4-a-9-equipment-for-footnote-5", fact: "date", yes: "2024-12-02 2025-12-01", no: "2024-12-01" },
  facility("734.4-a-9-equipment-for-footnote-5", {
    "facility.advancedNode": "yes",
    ...buyer({ country: "CN" }),
  }),
  // asked of the items of (a); stated of any item it counts, but for those that (a) reaches by destination
  { rule: "734.4-a-no-de-minimis-level", also: { "item.usContentZeroPercent": undefined }, fact: "item.eccn", unknown: "9E003.a.1 3B993.f.1", no: "9E002 4A003.b 4A004 4A994.b 3B993.f.2 5A002.a EAR99" },
  { rule: "734.4-a-no-de-minimis-level", fact: "item.eccn", yes: "9E003.a.1 3B993.f.1 9E002 5A002.a 5D002.a EAR99", no: "4A003.b 4A994.b 0A919" },
  { rule: "734.4-a-no-de-minimis-level", also: { "item.eccn": "4A003.b" }, fact: "destination.country", yes: "IN CN IL RU CU IR KP SY", no: "BR DE SG TW" },
  { rule: "734.4-a-no-de-minimis-level", also: { "item.eccn": "4A994.b" }, fact: "destination.country", yes: "CU IR KP SY", no: "IN LB RU VN" },
  { rule: "734.4-a-no-de-minimis-level", also: { "item.eccn": "0A919" }, fact: "destination.country", yes: "CN VE HT", no: NOT_IN_D5 },
  { rule: "734.4-a6-military-content", fact: "destination.country", yes: "RU CN VE IR KP SY CU", no: "BR VN IL" },
  { rule: "734.4-c-ten-percent", fact: "destination.country", yes: "IR KP SY CU", no: "RU BR" },
  { rule: "734.4-c-ten-percent", fact: "item.usContentPercent", yes: "10.1 11", no: "10 9" },
  { rule: "734.4-d-twenty-five-percent", fact: "destination.country", yes: "RU BR", no: "IR KP SY CU" },
  { rule: "734.4-d-twenty-five-percent", also: { "destination.country": "BY", "shipment.shipFrom": "DE", "item.usContentPercent": "40" }, fact: "item.usContentBeyondAtPercent", yes: "25.1 40", no: "25 5" },
  { rule: "734.4-d-twenty-five-percent", also: { "shipment.shipFrom": "DE", "item.usContentPercent": "40", "item.usContentBeyondAtPercent": "5" }, fact: "destination.country", yes: "IN BR", no: "RU BY" },
  { rule: "734.9-c-9x515-direct-product", fact: "destination.country", yes: "CN VE HT IR KP SY CU", no: NOT_IN_D5 },
  { rule: "734.9-c-9x515-direct-product", fact: "item.eccn", yes: "9A515.x 9B515 9D515 9E515", no: "9A610.x 9B610 9E610" },
  { rule: "734.9-c-9x515-direct-product", fact: "item.origin", yes: "IT LB", no: "US" },
  { rule: "734.9-c-9x515-direct-product", also: { "item.madeWith.usSoftware": "no", "item.madeWith.usEquipment": "no" }, fact: "item.madeWith.usTechnology", yes: "9E515 9D515", no: "9E003 9D105" },
  { rule: "734.9-c-9x515-direct-product", also: { "item.madeWith.usTechnology": "no", "item.madeWith.usEquipment": "no" }, fact: "item.madeWith.usSoftware", yes: "9E515 9D515", no: "9E003 9D105" },
  { rule: "734.9-c-9x515-direct-product", also: { "item.madeWith.usTechnology": "no", "item.madeWith.usSoftware": "no" }, fact: "item.madeWith.usEquipment", yes: "9E515", no: "9D515 9E604" },
  { rule: "734.9-f-russia-belarus-direct-product", also: { date: "2023-06-01", "destination.country": "UA", "item.eccn": "5A992.c" }, fact: "destination.region", yes: "UA-43 UA-40", no: "UA-65 UA-23 UA-DNR" },
  { rule: "734.9-f-russia-belarus-direct-product", also: { date: "2023-06-01", "destination.country": "CN" }, fact: "endUse.reexportTo", yes: "RU BY", no: "TR IN UA" },
  { rule: "734.9-f-russia-belarus-direct-product", also: { date: "2022-03-02", "destination.country": "CN", "endUse.reexportTo": ["BY"] }, fact: "date", yes: "2022-03-02", no: "2022-03-01" },
  { rule: "734.9-f-russia-belarus-direct-product", also: { date: "2023-06-01", "destination.country": "CN", "item.incorporatedInto.eccn": "EAR99", "item.incorporatedInto.hs": "854231", "item.incorporatedInto.destination": ["RU"] }, fact: "date", yes: "2024-06-12", no: "2023-02-23" },
  { rule: "734.9-f-russia-belarus-direct-product", also: { date: "2022-03-28", "item.madeWith.usSoftware": "no", "item.madeWith.usEquipment": "no" }, fact: "item.madeWith.usTechnology", yes: "3E001 3D001 9E991", no: "2E001 1D001" },
  { rule: "734.9-f-russia-belarus-direct-product", also: { date: "2022-03-28" }, fact: "item.eccn", yes: "3A991 3E991 9A991.d 9E991", no: "2B001 0A501.a" },
  { rule: "734.9-f-russia-belarus-direct-product", fact: "item.eccn", yes: "0A501.a 0E501 9E991 1C350.b" },
  { rule: "734.9-g-affiliates", fact: "owner.percent", yes: "50 51 100", no: "49.9" },
  { rule: "734.9-g-affiliates", also: { "item.madeWith.usTechnology": ["0E501"] }, fact: "party.country", yes: "HK TR", no: "US" },
  ...["734.9-g-affiliates", "734.9-g-russia-belarus-military-end-user"].flatMap((rule): Members[] =>
    ["usTechnology", "usSoftware", "usEquipment"].map((made) => ({
      rule,
      also: {
        "item.madeWith.usTechnology": "no",
        "item.madeWith.usSoftware": "no",
        "item.madeWith.usEquipment": "no",
      },
      fact: `item.madeWith.${made}`,
      yes: "0E501 0D001 9E991 9D001",
      no: "EAR99",
    })),
  ),
  { rule: "734.9-j-iran-direct-product", also: { date: "2023-02-24", "item.hs": "940330" }, fact: "item.eccn", yes: "3A991 3E991 5A991 5E991 7A994 7E994", no: "6A993 8A992 9A991 2B999" },
  { rule: "734.9-j-iran-direct-product", also: { date: "2023-02-24", "item.madeWith.usSoftware": "no", "item.madeWith.usEquipment": "no" }, fact: "item.madeWith.usTechnology", yes: "3E991 3D991 5E991 7E994 7D994", no: "6E993 9E991 2E001" },
  { rule: "734.9-j-iran-direct-product", also: { "item.hs": "940330" }, fact: "item.eccn", yes: "3A991 3E991 9A991.d 9E991", no: "2B001 0A501.a" },
  { rule: "734.9-j-iran-direct-product", fact: "item.origin", yes: "CN DE", no: "US" },
  { rule: "734.9-j-iran-direct-product", also: { "destination.country": "AE", ...buyer({ country: "IR", kind: "government" }) }, fact: "party.country", yes: "IR", no: "ZA AE" },
  // part 736, 738
  { rule: "736-supp-1-affiliates-in-partner-countries", fact: "date", yes: "2025-09-29 2025-11-09", no: "2025-09-28 2025-11-10" },
  { rule: "736-supp-1-affiliates-in-partner-countries", fact: "destination.country", yes: "DE SG TW IN", no: "CN VN RU" },
  { rule: "738.2-entry-without-requirements", fact: "item.eccn", yes: "0A777 0E777 9E777", no: "EAR99" },
  { rule: "738.2-classification", fact: "item.eccn", no: "0A501.a 0E501 9E991" },
  // the policy of the ownership rule, its share and its days
  ...["744.11-a-1-affiliates", "744.8-a-2-affiliates", "744.21-a-3-affiliates"].flatMap((rule): Members[] => [
    { rule, fact: "owner.percent", yes: "50 60 100", no: "49.9 10" },
    { rule, fact: "party.country", yes: "CN TR DE", no: "US" },
    { rule, fact: "date", yes: "2025-09-29 2025-11-09 2026-11-10", no: "2025-09-28 2025-11-10 2026-11-09" },
  ]),
  ...(
    [
      [{ on: "EL", scope: "ccl" }, "0A501.a 9E991 3A991", "EAR99"],
      [{ on: "EL", scope: "ccl-and-supp-7" }, "0A501.a 9E991 3A991", "EAR99"],
    ] as const
  ).flatMap(([listing, yes, no]): Members[] => [
    { rule: "744.11-a-1-affiliates", also: { "item.hs": "940330", ...buyer({ country: "CN", owners: [{ name: "Owner", percent: "50", listed: [listing] }] }) }, fact: "item.eccn", yes, no },
    { rule: "744.11-a-1-affiliates", also: { "item.eccn": "3A991", ...buyer({ country: "CN", owners: [{ name: "Owner", percent: "50", listed: [listing] }] }) }, fact: "owner.percent", yes: "50 60", no: "49.9" },
    { rule: "744.11-entity-list", also: { "item.hs": "940330", ...listed(listing) }, fact: "item.eccn", yes, no },
  ]),
  { rule: "744.11-a-1-affiliates", also: { "endUse.oilGasProject": "yes", ...buyer({ country: "CN", owners: [{ name: "Owner", percent: "50", listed: [{ on: "EL", scope: "named-projects" }] }] }) }, fact: "owner.percent", yes: "50 60", no: "49.9" },
  ...(
    [
      ["2025-10-15", undefined, [["MEU", "60"], ["EL", "0.5"]]],
      [undefined, "2025-10-15", [["MEU", "60"], ["EL", "0.5", "ccl"]]],
      ["2025-10-15", undefined, [["MEU", "59"], ["EL", "0.5", "ccl"], ["EL", "0.5"]]],
      ["2025-10-15", undefined, [["SDN", "49.5"], ["EL", "0.5"]]],
      ["2025-10-15", undefined, [["SDN", "0.5"], ["EL", "49.5"]]],
      [undefined, "2025-10-15", [["SDN", "49.4"], ["EL", "0.5"]]],
    ] as const
  ).map(([yes, no, owners]): Members => ({
    rule: "744.11-a-1-affiliates",
    also: { "item.eccn": "EAR99", ...buyer({ country: "CN", owners: owners.map(([on, percent, scope]) => ({ name: "Owner", percent, listed: [{ on, programme: ["SDGT"], ...(on === "EL" && { scope: scope ?? "all-items" }) }] })) }) },
    fact: "date",
    ...(yes && { yes }),
    ...(no && { no }),
  })),
  { rule: "744.11-affiliates-unconfirmed", also: { "us-ear/744.11-a-1-affiliates": "yes" }, fact: "date", yes: "2026-11-10", no: "2026-11-09" },
  ...(
    [
      ["2025-10-15", undefined, [["SDN", "50"]]],
      [undefined, "2025-10-15", [["MEU", "50"]]],
      ["2025-10-15", undefined, [["SDN", "0.5"], ["MEU", "49.5"]]],
      ["2025-10-15", undefined, [["SDN", "49.5"], ["MEU", "0.5"]]],
      [undefined, "2025-10-15", [["SDN", "49.4"], ["MEU", "0.5"]]],
    ] as const
  ).map(([yes, no, owners]): Members => ({
    rule: "744.8-a-2-affiliates",
    also: buyer({ country: "CN", owners: owners.map(([on, percent]) => ({ name: "Owner", percent, listed: [{ on, programme: ["SDGT"] }] })) }),
    fact: "date",
    ...(yes && { yes }),
    ...(no && { no }),
  })),
  // part 744
  { rule: "744.11-a-2-i-footnote-1", fact: "date", yes: "2020-05-15", no: "2020-05-14" },
  { rule: "744.11-a-2-v-footnote-5", also: { "shipment.shipFrom": "JP" }, fact: "party.hqCountry", yes: "CN MO HT", no: "JP VN KR" },
  { rule: "744.11-a-2-v-footnote-5", also: { "item.eccn": "3B993.f.1", parties: [{ role: "exporter", hqCountry: "JP" }] }, fact: "shipment.shipFrom", yes: "MY BR IL", no: "JP DE", unknown: "KR IN AE" },
  facility("744.23-a-1-supercomputer", { "destination.country": "SG" }),
  { rule: "744.23-a-1-supercomputer", also: { "destination.country": "SG" }, fact: "item.incorporatedInto.destination", yes: IN_D5, no: NOT_IN_D5 },
  { rule: "744.11-a-2-iv-footnote-4", fact: "date", yes: "2022-10-21", no: "2022-10-20" },
  { rule: "744.12-14-terrorists", fact: "date", yes: "2024-03-20", no: "2024-03-21" },
  ...byDay("744.21-a1-supplement-2-items", MILITARY_USERS, buyer({ listed: [{ on: "MEU" }] })),
  { rule: "744.21-a1-supplement-2-items", also: { "destination.country": "SG" }, fact: "party.country", yes: "CN HK VE MM KH NI", no: "RU JP VN" },
  { rule: "744.21-a1-supplement-2-items", also: { "destination.country": "CN" }, fact: "date", yes: "2020-06-29", no: "2020-06-28" },
  ...byDay("744.21-a-1-listed-bodies-elsewhere", swapped(MILITARY_USERS), listed({ on: "MEU" })),
  ...byDay("744.22-military-intelligence", INTELLIGENCE, {
    "endUse.militaryIntelligence": "yes",
    ...buyer({ country: "DE" }),
  }),
  { rule: "744.22-military-intelligence", fact: "date", yes: "2021-03-16", no: "2021-03-15" },
  { rule: "744.21-a2-russia-belarus", fact: "destination.country", yes: "RU BY", no: "KZ IN ZA" },
  { rule: "744.21-a2-russia-belarus", also: { "destination.country": "BY" }, fact: "date", yes: "2022-03-02", no: "2022-03-01" },
  { rule: "744.23-a-1-supercomputer", also: { date: "2023-06-01" }, fact: "destination.country", yes: "CN HK MO", no: "VE VN" },
  toD5("744.23-a-1-supercomputer"),
  { rule: "744.23-a-1-supercomputer", fact: "item.eccn", yes: "3A001.a.2 3A991.p 4A994.b 5A002.a 5A004.a 5A992.c 4A003.b 4A004", no: "3A002.a 4A001.a 4A005 5A001.a 5A991" },
  facility("744.23-a-2-i-advanced-node"),
  { rule: "744.23-a-2-i-advanced-node", also: listed({ on: "EL", footnote: "4" }), fact: "endUse.advancedNode", yes: "yes" },
  { rule: "744.23-a-2-i-advanced-node", also: listed({ on: "EL", footnote: "5" }), fact: "endUse.advancedNode", no: "yes" },
  facility("744.23-a-2-ii-node-unknown"),
  { rule: "744.23-a-2-ii-node-unknown", fact: "date", yes: "2022-10-12", no: "2022-10-11" },
  { rule: "744.23-a-2-ii-node-unknown", fact: "item.eccn", yes: "3B991 3C992 3D991 3E991", no: "3A991 4B999 5D991" },
  { rule: "744.23-a-2-ii-node-unknown", also: listed({ on: "EL", footnote: "6" }), fact: "endUse.icProduction", yes: "yes" },
  { rule: "744.23-a-2-ii-node-unknown", also: listed({ on: "EL", footnote: "5" }), fact: "endUse.icProduction", no: "yes" },
  { rule: "744.23-a-2-iii-design-tools", fact: "date", yes: "2024-12-02", no: "2024-12-01" },
  { rule: "744.23-a-3-headquarters", also: { "item.eccn": "3A090.b" }, fact: "destination.country", yes: "DE SG IL TH IN BR", no: "CN VN JO HT KZ" },
  { rule: "744.23-a-3-headquarters", also: { "item.eccn": "3A090.c" }, fact: "destination.country", yes: "DE VN IL JO", no: "CN MO HT" },
  { rule: "744.23-a-3-headquarters", fact: "party.hqCountry", yes: "CN MO VE HT", no: "VN US RO" },
  toD5("744.23-a-4-equipment-production", { "facility.hqCountry": "DE" }),
  { rule: "744.23-a-4-equipment-production", also: { "destination.country": "MY" }, fact: "facility.hqCountry", yes: IN_D5, no: NOT_IN_D5 },
  { rule: "744.23-a-4-equipment-production", fact: "item.eccn", yes: "0A501.a 2B001.a 9E991", no: "EAR99" },
  { rule: "744.3-missiles", also: { ...buyer({ country: "DE" }), "endUse.missile300km": "yes" }, fact: "destination.country", yes: "CN JO LB", no: "VN JP MX" },
  { rule: "744.3-missiles", also: { ...buyer({ country: "DE" }), "endUse.missile300km": "no", "endUse.missileRangeUnknown": "yes" }, fact: "destination.country", yes: "CN JO LB", no: "VN JP MX" },
  ...["endUse.missile300km", "endUse.missileRangeUnknown"].flatMap((use) =>
    ["party.country", "facility.country", "item.incorporatedInto.destination", "endUse.reexportTo"].map(
      (fact): Members => ({
        rule: "744.3-missiles",
        also: { ...buyer({ country: "DE" }), "destination.country": "DE", "endUse.missile300km": "no", "endUse.missileRangeUnknown": "no", [use]: "yes" },
        fact,
        yes: "CN JO LB",
        no: "VN TW KZ",
      }),
    ),
  ),
  { rule: "744.23-a-3-ii-technology", fact: "party.hqCountry", yes: IN_D5, no: "VN IL JP KZ" },
  { rule: "744.23-a-3-ii-technology", fact: "shipment.shipFrom", yes: "KZ CN VN SA HT", no: "IL CY JP" },
  ...["destination.country", "party.country", "facility.country"].map((fact): Members => ({
    rule: "744.4-chemical-biological",
    also: { ...buyer({ country: "DE" }), "endUse.chemicalBiological": "no", "endUse.cwPrecursorPlant": "yes", "destination.country": "DE" },
    fact,
    yes: "BR KZ RS ZA CN",
    no: "DE IN UA",
  })),
  ...["destination.country", "party.country", "facility.country"].map((fact): Members => ({
    rule: "744.6-b-us-person-weapons",
    also: { ...buyer({ country: "DE" }), "shipment.usPerson": "yes", "destination.country": "DE", "endUse.chemicalBiological": "no", "endUse.missile300km": "yes" },
    fact,
    yes: "CN JO LB CU",
    no: "VN TW KZ",
  })),
  { rule: "744.5-maritime-nuclear-propulsion", also: { "item.kind": "commodity" }, fact: "item.eccn", yes: "0E001 6E001 9E991", no: "6A001" },
  { rule: "744.6-b-5-us-person-military-intelligence", also: { "shipment.usPerson": "yes", "endUse.militaryIntelligence": "yes", ...buyer({ country: "DE" }) }, fact: "destination.country", yes: "BY CN HK KH MM RU VE CU IR KP SY", no: "NI VN JP" },
  ...[
    "744.6-b-5-us-person-military-intelligence",
    "744.6-b-us-person-weapons",
    "744.6-c-2-us-person-advanced-node",
  ].flatMap((rule): Members[] => [
    { rule, also: { "shipment.usPerson": "no", "shipment.shipFrom": "DE", "endUse.militaryIntelligence": "yes", parties: [{ role: "exporter" }] }, fact: "party.country", yes: "US", no: "TR DE" },
    { rule, also: { "shipment.usPerson": "no", "endUse.militaryIntelligence": "yes", parties: [{ role: "exporter", country: "DE" }] }, fact: "shipment.shipFrom", yes: "US", no: "TR DE" },
  ]),
  { rule: "744.6-b-us-person-weapons", also: { ...buyer({ country: "DE" }), "endUse.missile300km": "yes", "endUse.nuclearExplosive": "no", "endUse.chemicalBiological": "no" }, fact: "destination.country", yes: "CN JO CU", no: "VN JP MX" },
  ...["destination.country", "party.country", "facility.country"].flatMap((fact): Members[] => [
    { rule: "744.6-b-us-person-weapons", also: { ...buyer({ country: "DE" }), "destination.country": "DE", "endUse.cwPrecursorPlant": "yes", "endUse.nuclearExplosive": "no", "endUse.chemicalBiological": "no" }, fact, yes: "CN BR VN", no: "DE JP MX" },
    { rule: "744.6-b-us-person-weapons", also: { ...buyer({ country: "DE" }), "destination.country": "DE", "endUse.nuclearExplosive": "yes", "endUse.chemicalBiological": "no" }, fact, yes: "CN BR KR", no: "DE JP TR" },
  ]),
  { rule: "744.6-b-5-us-person-military-intelligence", also: { "destination.country": "SG" }, fact: "party.country", yes: "BY CN HK KH MM RU VE CU IR KP SY", no: "NI VN JP" },
  ...byDay("744.6-b-5-us-person-military-intelligence", INTELLIGENCE, { "shipment.usPerson": "yes", "endUse.militaryIntelligence": "yes", ...buyer({ country: "DE" }) }),
  { rule: "744.22-military-intelligence", also: { "destination.country": "SG", date: "2024-07-01", ...buyer({ militaryIntelligence: "yes" }) }, fact: "party.country", yes: "BY CN HK KH MM RU VE CU IR KP SY", no: "NI VN JP" },
  { rule: "744.9-cameras-for-military-users", also: { "endUse.military": "no", "item.incorporatedInto.eccn": "0A919", "destination.country": "FR", ...buyer({ country: "FR" }) }, fact: "item.eccn", yes: "0A504 6A002.a 6A003.b.4.b 6A993.a 8A002.d", no: "6A001 8A002.e 6A992 0A505" },
  { rule: "744.9-cameras-for-military-users", also: { "endUse.military": "no", "item.incorporatedInto.eccn": "0A919", ...buyer({ country: "FR" }) }, fact: "destination.country", yes: "FR JP LB", no: "AU CA GB" },
  // part 746
  ...[
    "746.8-a1-listed-items",
    "746.8-a4-oil-and-gas-projects",
    "746.8-a5-industrial-items",
    "746.8-a6-chemicals",
    "746.8-a7-luxury-goods",
  ].map(
    (rule): Members => ({
      rule,
      also: { date: "2024-07-01" },
      fact: "destination.country",
      yes: "RU BY",
      no: "KZ DE ZA",
    }),
  ),
  { rule: "746.8-a8-software", fact: "destination.country", yes: "RU BY", no: "KZ DE" },
  { rule: "746.8-a8-software", fact: "date", yes: "2024-09-16", no: "2024-09-15" },
  { rule: "746.8-a8-software", fact: "item.softwareKind", yes: "ERP CRM BI SCM EDW CMMS PM PLM BIM CAD CAM ETO CNC", no: "other" },
  { rule: "746.8-a1-listed-items", also: { date: "2022-03-28" }, fact: "item.eccn", yes: "3A991 9E991 5E992", no: "2B999 0A501.a" },
  { rule: "746.8-a1-listed-items", also: { date: "2024-07-01" }, fact: "item.eccn", yes: "0A501.a 9E991 2B999 0E501", no: "EAR99" },
  { rule: "746.8-a1-listed-items", also: { "destination.country": "BY" }, fact: "date", yes: "2022-03-02", no: "2022-03-01" },
  { rule: "746.6-crimea-donetsk-luhansk", also: { "destination.country": "UA", date: "2024-07-01" }, fact: "destination.region", yes: OCCUPIED, no: "UA-65 UA-23 UA-30" },
  { rule: "746.6-crimea-donetsk-luhansk", also: { "destination.country": "UA", date: "2021-07-01" }, fact: "destination.region", yes: "UA-43 UA-40", no: "UA-65 UA-23 UA-DNR" },
  { rule: "746.6-crimea-donetsk-luhansk", also: { "destination.country": "UA", "destination.region": "UA-43" }, fact: "date", yes: "2015-01-29", no: "2015-01-28" },
  { rule: "746.6-food-and-medicine", also: { "destination.country": "UA", "destination.region": "UA-43" }, fact: "date", yes: "2015-01-29", no: "2015-01-28" },
  { rule: "746.6-a4-partner-country", fact: "date", yes: "2023-05-19", no: "2023-05-18" },
  { rule: "746.9-syria", fact: "date", yes: "2025-09-02 2026-08-01 2024-09-02" },
  ...["746.8-a12-civil-partner-companies", "746.8-a12-first-text-mass-market"].map(
    (rule): Members => ({
      rule,
      fact: "item.eccn",
      yes: "5A992.c 5D992.c",
      no: "5A002.a 5D991 5A992.z 5E992",
    }),
  ),
  { rule: "746.8-a12-first-text-mass-market", fact: "date", yes: "2022-02-24 2022-03-01", no: "2022-02-23 2022-03-02" },
  ...["746.8-a4-oil-and-gas-projects", "746.8-a6-chemicals", "746.8-a5-industrial-items"].map(
    (rule): Members => ({ rule, also: { date: "2022-09-14" }, fact: "destination.country", no: "BY" }),
  ),
  { rule: "746.7-e-sanctions-regulations", also: { "shipment.shipFrom": "DE", "shipment.usPerson": "no", parties: [{ role: "exporter" }] }, fact: "party.country", yes: "US", no: "LB DE" },
  { rule: "746-exceptions-that-are-left", also: { "authorization.exception": "GFT", "destination.country": "UA" }, fact: "destination.region", yes: OCCUPIED, no: "UA-65 UA-23" },
  { rule: "746-exceptions-that-are-left", also: { date: "2024-07-01", "authorization.exception": "MED", "destination.country": "UA" }, fact: "destination.region", yes: OCCUPIED, no: "UA-65 UA-23" },
  { rule: "746.8-a2-russia-belarus-direct-product", also: { date: "2024-07-01", "us-ear/734.9-f-russia-belarus-direct-product": "yes", "destination.country": "UA" }, fact: "destination.region", no: "UA-40 UA-43" },
  // the first week, when Russia stood alone
  ...["740.19-ccd", "740.19-ccd-through-resellers", "740.19-ccd-doubtful-goods", "746.8-a1-listed-items", "744.21-a2-russia-belarus"].map(
    (rule): Members => ({ rule, also: { date: "2022-02-28", "item.eccn": "5A992.c" }, fact: "destination.country", yes: "RU", no: "BY CN" }),
  ),
  { rule: "734.9-f-russia-belarus-direct-product", also: { date: "2022-02-28", "destination.country": "CN" }, fact: "endUse.reexportTo", yes: "RU", no: "BY LB" },
  // part 740, 742
  { rule: "740.26-rff", fact: "item.eccn", yes: "2B999 3A999 3B991 3B992 3C992 3D991 3E991 4A994 EAR99", unknown: "3C001 4A001", no: "3B001.b 3B002.b 3B993 3B994 3D992 3D993 3D994 3E992 3E993 3E994" },
  ...["740.19-ccd-cuba-syria", "740.19-ccd-cuba-syria-further-goods"].map((rule): Members => ({
    rule,
    also: { "destination.country": "SY", parties: [{ role: "ultimate-consignee", country: "SY", kind: "company" }, { role: "end-user", country: "SY", kind: "government" }] },
    fact: "item.consumer",
    yes: "yes",
  })),
  { rule: "740.20-c-1-sta", fact: "destination.country", yes: "DE IN JP", no: "IL SG MX BR" },
  { rule: "740.20-c-1-ii-sta", fact: "destination.country", yes: "DE IN JP", no: "IL SG MX BR AE" },
  { rule: "738.2-entry-without-requirements", fact: "item.eccn", yes: "0A777 9E777", no: "EAR99" },
  { rule: "736.2-b-8-in-transit", also: { "shipment.transit": ["RU"], "item.hs": "490199" }, fact: "item.eccn", yes: "0A501.a 5E992 9E991", no: "EAR99" },
  { rule: "736.2-b-8-through-russia", also: { date: "2022-03-10", "item.hs": "490199" }, fact: "item.eccn", yes: "3A991 9A991 5E991 9E991", no: "0A979 1E994 2A991 EAR99" },
  { rule: "736.2-b-8-through-russia", also: { "item.hs": "490199" }, fact: "item.eccn", yes: "0A979 1E994 9E991", no: "EAR99" },
  { rule: "736.2-b-8-through-russia", fact: "destination.country", yes: "KZ TR IR", no: "RU BY" },
  { rule: "742.4-a-4-ii-partner-equipment", also: { parties: [{ role: "exporter", country: "NL" }, { role: "end-user", country: "CN" }] }, fact: "party.hqCountry", yes: "NL KR VN", no: "CN MO HT" },
  { rule: "740.14-bag", also: { "item.eccn": "0A501.a", "item.quantity": "3" }, fact: "destination.country", yes: "CA BR CN", no: "RU BY KP SY IR" },
  { rule: "740.14-bag", also: { "item.quantity": "1" }, fact: "item.eccn", yes: "0A501.a 0A502 0A505.a 0A505.b 0A505.c 0A506 0A507 0A508 0A509.a EAR99", no: "0A505.d 0A505.x" },
  ...["740.20-c-1-sta", "740.20-c-2-sta"].flatMap((rule): Members[] => [
    { rule, also: { "item.eccn": "1E001", "item.controlReasons": ["NS"] }, fact: "item.forItem", yes: "1C001 1C350.b 1C351.d.1", no: "1C351.a 1C351.b 1C351.c 1C351.d.14 1C351.d.15 1C351.e 1C353 1C354" },
    { rule, also: { "item.eccn": "6E001", "item.controlReasons": ["NS"] }, fact: "item.forItem", yes: rule.includes("c-1") ? "6A005.a" : "", no: "6A002.a.1 6A003.b.3" },
    { rule, also: { "item.eccn": "6D002", "item.controlReasons": ["NS"] }, fact: "item.forItem", yes: "6A008.h.3", no: "6A002.b" },
    { rule, also: { "item.eccn": "3E001", "item.controlReasons": ["NS"] }, fact: "item.forItem", yes: "3A001.b.1", no: "3A001.b.2 3A001.b.3" },
  ]),
  { rule: "740.20-c-2-sta", also: { "item.controlReasons": ["NS"], "item.barrelLengthInches": "14" }, fact: "item.eccn", no: "0A502 0A508" },
  { rule: "740.16-apr", also: { "us-ear/740.2-a-5-i-missile-technology": "yes" }, fact: "destination.country", yes: "MY BR", no: "HT CN SA" },
  { rule: "746.8-a8-software", fact: "destination.country", yes: "RU BY", no: "IN KZ" },
  { rule: "746.8-a8-software", also: { "destination.country": "KZ" }, fact: "endUse.reexportTo", yes: "RU BY", no: "IN KG" },
  { rule: "746.8-a8-software", fact: "item.softwareKind", yes: "ERP CRM BI SCM EDW CMMS PM PLM BIM CAD CAM ETO CNC" },
  { rule: "774-description-does-not-fit-the-code", also: { "item.description": "integrated circuits", "item.hs": "950300", "item.eccn": "EAR99" }, fact: "destination.country", yes: "AE AM BR BY CN GE HK IL IN KG KZ MO MX NI RS RU SG TJ TR TW UZ ZA", no: "LB VN DE" },
  { rule: "774-description-does-not-fit-the-code", also: { "item.description": "integrated circuits", "item.eccn": "EAR99", "destination.country": "HK" }, fact: "item.hs", yes: "330300 420221 430310 570110 600110 611020 620342 630260 640399 650500 660110 670290 691110 711319 830140 871200 920110 940330 950300 960810 970121", no: "854231 392390 680100 880730" },
  { rule: "774-description-does-not-fit-the-code", fact: "item.eccn", yes: "3A002.z 4A994 EAR99 3A991", no: "3A090.a 4A090.a 3A001.z 4A003.z 4A004.z 4A005.z 5A002.z 5A004.z 5A992.z" },
  { rule: "740.7-app", also: { "item.controlReasons": ["AT"] }, fact: "item.eccn", yes: "4A003.b", no: "4A003.g 4A003.z.2 4A003.z.4" },
  { rule: "740.14-bag", also: { "item.quantity": "4" }, fact: "item.eccn", yes: "0A505.a 0A509.a", no: "0A501.a 0A502 0A506 0A507 0A508" },
  { rule: "740.14-bag", also: { "destination.country": "RU", "item.quantity": "1" }, fact: "item.eccn", yes: "EAR99", no: "0A501.a 0A502 0A505.a 0A505.b 0A505.c 0A506 0A507 0A508 0A509.a" },
  ...["740.19-ccd", "740.19-ccd-through-resellers"].map(
    (rule): Members => ({
      rule,
      also: { date: "2024-07-01" },
      fact: "destination.country",
      yes: "RU BY",
      no: "IN CN ZA",
    }),
  ),
  { rule: "740.19-ccd-doubtful-goods", fact: "destination.country", yes: "RU BY", no: "IN CN" },
  { rule: "740.19-ccd-doubtful-goods", fact: "date", yes: "2022-02-24 2024-06-11", no: "2024-06-12 2022-02-23" },
  ...["740.19-ccd", "740.19-ccd-through-resellers", "740.19-ccd-doubtful-goods"].map(
    (rule): Members => ({
      rule,
      also: { "destination.country": "BY" },
      fact: "date",
      yes: "2022-03-02",
      no: "2022-03-01",
    }),
  ),
  { rule: "740.2-closed", also: { "item.eccn": "3B001.d.1", ...buyer({}) }, fact: "destination.country", yes: "CN MO VE HT", unknown: "VN LA EG" },
  ...["shipment.shipFrom", "item.origin"].map(
    (fact): Members => ({
      rule: "740.2-closed",
      also: {
        "item.eccn": "9A610.x",
        "destination.country": "DE",
        "shipment.shipFrom": "US",
        "item.origin": "US",
        ...buyer({}),
      },
      fact,
      yes: "CN HK VE HT",
      no: "VN EG DE",
    }),
  ),
  { rule: "740.2-few", also: { "item.eccn": "3A090.b", ...buyer({ hqCountry: "JP" }) }, fact: "destination.country", yes: "CN VN LA JO HT", no: "JP IL CY TW BR" },
  { rule: "740.2-few", also: { "item.eccn": "3A090.b", "destination.country": "JP", ...buyer({}) }, fact: "party.hqCountry", yes: "CN MO VE HT", no: "VN LA EG" },
  { rule: "740.20-c-2-sta", fact: "destination.country", yes: "SG IL TW AL", no: "DE IN BR VN" },
  { rule: "740.8-aca", fact: "destination.country", yes: "VN LA EG", no: "CN MO HT" },
  { rule: "740.8-aca", fact: "party.hqCountry", yes: "VN LA EG", no: "CN MO HT" },
  { rule: "740.8-aca", also: { "shipment.activity": "transfer" }, fact: "destination.country", yes: "CN MO HT VE" },
  { rule: "740.8-nac", also: { "destination.country": "BR" }, fact: "party.hqCountry", yes: "CN MO HT", no: "VN LA EG" },
  { rule: "742.6-a-6-iii-advanced-computing", fact: "destination.country", yes: "CN MO AE VN LA JO HT", no: "JP IL CY TW BR IN MX TR ZA" },
  // a US person's part outside the EAR
  ...(
    [
      [{ "endUse.advancedNode": "yes", "item.eccn": "EAR99" }],
      [{ "facility.advancedNode": "yes", "endUse.icProduction": "yes", "item.eccn": "EAR99" }],
      [{ "endUse.icProduction": "yes", "item.eccn": "3B991" }],
    ] as const
  ).flatMap(([use]): Members[] => {
    const also = {
      "shipment.usPerson": "yes",
      "destination.country": "CN",
      "facility.country": "CN",
      "facility.hqCountry": "CN",
      ...use,
    };
    return [
      {
        rule: "744.6-c-2-us-person-advanced-node",
        also,
        fact: "facility.country",
        yes: IN_D5,
        no: NOT_IN_D5,
      },
      {
        rule: "744.6-c-2-us-person-advanced-node",
        also,
        fact: "facility.hqCountry",
        yes: IN_D5,
        no: NOT_IN_D5,
      },
      {
        rule: "744.6-c-2-us-person-advanced-node",
        also,
        fact: "destination.country",
        yes: IN_D5,
        no: NOT_IN_D5,
      },
    ];
  }),
  { rule: "744.6-c-2-us-person-advanced-node", also: { "endUse.icProduction": "yes", "destination.country": "CN", "facility.country": "CN", "facility.hqCountry": "CN" }, fact: "item.eccn", yes: "3B991 3C992 3D991 3E991", no: "3A991 4B999 5D991" },
  // content that may be military
  { rule: "734.4-a6-military-content", also: { "item.usContent600Series": undefined }, fact: "item.eccn", unknown: "0A602 0A604 0A606 0A614 0A617 0A919 1A613 1C608 3A611 7A611 8A609 8A620 9A012 9A115 9A120 9A515 9A604 9A610 9A619 9A620 9A990 9A991", no: "0A501 3A991 9A018 9A111 9A992 8A992" },
  { rule: "734.4-a6-military-content", also: { "item.usContent600Series": undefined, "item.eccn": "EAR99" }, fact: "item.hs", unknown: "871000 880100 880211 880510 880622 880730 930320", no: "871110 880400 920110 847130 880310" },
  // filing and documents
  { rule: "758.6-destination-control-statement", fact: "item.eccn", yes: "0A979 0E979 9E991", no: "EAR99" },
  { rule: "758.1-g-no-licence-required", also: { "destination.country": "RU", "item.controlledForDestination": "no" }, fact: "item.eccn", yes: "0A979 0E979 9E991" },
  { rule: "758.1-g-code-does-not-fit", also: { "item.eccn": "3A090.b", "authorization.code": undefined, "authorization.exception": "NAC", ...buyer({ country: "JP", hqCountry: "JP" }) }, fact: "destination.country", yes: "JP VN", no: "CN MO HT" },
  { rule: "760.5-boycott-request", fact: "party.country", yes: "US", no: "TR KZ" },
  { rule: "760.5-boycott-request", also: { parties: [{ role: "exporter", country: "DE", incorporatedIn: "US" }] }, fact: "party.incorporatedIn", yes: "US", no: "TR KZ" },
  { rule: "774-eccn-does-not-fit-the-heading", fact: "destination.country", yes: "CN HT KH", no: "TR DE VN" },
  { rule: "758.1-b-eei", also: { "item.eccn": "0E501", "item.value": "100", "destination.country": "CN" }, fact: "item.eccn", yes: "0E501 9E991 3A991" },
  { rule: "758.1-b-eei", also: { "item.eccn": "3A069", "item.value": "100", "item.controlledForDestination": "no" }, fact: "destination.country", yes: "KH LA TW EG HT IL PK VE", unknown: "DE MX" },
  { rule: "758.1-b-eei", also: { "item.value": "100" }, fact: "destination.country", yes: "CN RU VE" },
];
