import { buyer, type Members } from "./us-ear-changed.ts";
import type { Given } from "./us-ear-decision.ts";

/** What the packs us-ofac and un must come to for every member of their lists and on both sides of their limits. */
const FOOD = "01 02 03 04 07 08 09 10 11 12 15 16 17 18 19 20 21 22 23 30";
const DEVICES = "9018 9019 9021 9022 9402 8713";
const NO_FOOD = "0501 0601 1301 1401 2401 2501 8701 8714 9017 9020 9023 9401 9403";
const ENERGY = "2701 2703 2710 2716 261210 284410 284420 284430 4401 4402 840130";
const NO_ENERGY = "2601 2801 261220 261390 284400 284440 4403 840120 840140";
const LEFT_OUT = "31 0101 0103 0104 0105 0106 0301 120730 350211 350300 350400 390690 440719";
const NOT_LEFT_OUT = "0102 0302 120729 120740 350219 350212 350190 390610 440711 440712";
/** Headings of which nobody says whether they are food or medicine: open where that is asked, else no. */
const asked = (rule: string, also: Given, yes: string, no: string): Members[] => [
  { rule, also: { ...also, "item.foodMedicine": undefined }, fact: "item.hs", unknown: yes, no },
];
const party = (role: string, more: Given): Given => ({ parties: [{ role, ...more }] });
const listedOwner = (listing: Given, role = "end-user", country = "AE"): Given =>
  party(role, { country, owners: [{ name: "X", percent: "50", listed: [listing] }] });
const partyCountries = (rule: string, also: Given, yes: string, no: string): Members[] =>
  ["party.country", "party.hqCountry", "party.incorporatedIn"].map((fact) => ({
    rule,
    also: { ...also, ...buyer({ country: "AE" }) },
    fact,
    yes,
    no,
  }));
const SUBSIDIARY = {
  parties: [
    { role: "exporter", country: "DE", hqCountry: "US" },
    { role: "end-user", country: "OM" },
  ],
};
const TO_AE = { "destination.country": "AE", ...buyer({ country: "AE" }) };

// biome-ignore format: a table, one list a line
export const OFAC_MEMBERS: Members[] = [
  // owners
  { rule: "us-ofac/50-percent-rule", fact: "owner.percent", yes: "50 100", no: "24" },
  { rule: "us-ofac/50-percent-rule", also: buyer({ name: "Mill" }), fact: "destination.country", unknown: "RU BY", no: "KZ LB DE CN" },
  { rule: "us-ofac/50-percent-rule", also: buyer({}), fact: "party.country", unknown: "RU BY", no: "KZ LB DE CN" },
  { rule: "us-ofac/50-percent-rule", also: { date: "2022-02-23", ...buyer({}) }, fact: "party.country", no: "RU BY CN" },
  { rule: "us-ofac/faq-398-minority-owner", also: listedOwner({ on: "SDN" }), fact: "owner.percent", yes: "0.5 1 49", no: "50" },
  { rule: "us-ofac/target-person", also: listedOwner({ on: "SDN" }), fact: "owner.percent", yes: "0.5 1 100" },
  { rule: "us-ofac/target-person", also: listedOwner({ on: "SDN" }, "manufacturer"), fact: "owner.percent", yes: "0.5 1 100" },
  { rule: "us-ofac/secondary-sanctions", also: { parties: [{ role: "exporter", country: "TR" }, { role: "end-user", country: "AE", owners: [{ name: "X", listed: [{ on: "SDN" }] }] }] }, fact: "owner.percent", yes: "50 100", no: "49" },
  { rule: "us-ofac/made-by-blocked-person", also: { parties: [{ role: "manufacturer", country: "RU", owners: [{ name: "X", listed: [{ on: "SDN" }] }] }, { role: "end-user", country: "AE" }] }, fact: "owner.percent", yes: "50 100", no: "49" },
  { rule: "us-ofac/eo-14114-foreign-banks", also: { parties: [{ role: "bank", country: "TR" }, { role: "end-user", country: "RU", owners: [{ name: "X", listed: [{ on: "SDN", programme: ["RUSSIA-EO14024"] }] }] }] }, fact: "owner.percent", yes: "50 100", no: "49" },
  { rule: "us-ofac/589.205-directive-4-oil-projects", also: listedOwner({ on: "SSI", measure: ["eo13662-directive-4"] }, "end-user", "VN"), fact: "owner.percent", yes: "33 50", no: "32" },
  ...["gl-25-communications-russia", "gl-6-food-medicine-russia", "gl-8-energy-russia"].map((rule): Members => ({ rule: `us-ofac/${rule}`, also: listedOwner({ on: "SDN", programme: ["CYBER2"] }, "bank", "RU"), fact: "owner.percent", no: "0.5 1 60" })),
  { rule: "us-ofac/gl-8-energy-russia", also: listedOwner({ on: "SDN", programme: ["RUSSIA-EO14024"] }, "purchaser", "IN"), fact: "owner.percent", no: "0.5 1 60" },
  { rule: "us-ofac/gl-8-energy-russia", also: { parties: [{ role: "purchaser", country: "IN" }, { role: "bank", country: "IN", owners: [{ name: "X", listed: [{ on: "SDN", programme: ["RUSSIA-EO14024"] }] }] }] }, fact: "owner.percent", yes: "1 60" },

  // North Korea
  { rule: "us-ofac/510.205-north-korean-goods", also: { "item.origin": "CN" }, fact: "shipment.shipFrom", yes: "KP", no: "KR CN KZ" },
  { rule: "us-ofac/510.205-north-korean-goods", also: { "item.origin": "CN" }, fact: "item.inputsOrigin", yes: "KP", no: "KR CN KZ" },
  { rule: "us-ofac/510.206-b-licensed-by-commerce", fact: "destination.country", yes: "KP", no: "KR CN IR" },
  { rule: "us-ofac/510.206-north-korea", also: buyer({}), fact: "destination.country", yes: "KP", no: "KR CN IR" },
  { rule: "us-ofac/510.206-north-korea", also: TO_AE, fact: "endUse.reexportTo", yes: "KP", no: "KR CN IR" },
  { rule: "us-ofac/510.206-north-korea", also: TO_AE, fact: "item.origin", yes: "KP", no: "KR CN IR" },
  { rule: "us-ofac/510.206-north-korea", also: TO_AE, fact: "shipment.shipFrom", yes: "KP", no: "KR CN IR" },
  ...partyCountries("us-ofac/510.206-north-korea", TO_AE, "KP", "KR CN IR"),

  // Cuba
  { rule: "us-ofac/515.201-cuba", also: buyer({}), fact: "destination.country", yes: "CU", no: "HT MX IR" },
  { rule: "us-ofac/515.201-cuba", also: TO_AE, fact: "endUse.reexportTo", yes: "CU", no: "HT MX IR" },
  ...partyCountries("us-ofac/515.201-cuba", TO_AE, "CU", "HT MX IR"),
  { rule: "us-ofac/515.533-authorised-by-commerce", fact: "destination.country", yes: "CU", no: "HT KP" },
  { rule: "us-ofac/515.206-b-donated-food", fact: "item.hs", yes: "02 03 04 07 08 09 10 11 12 15 16 17 18 19 20 21 22", no: "01 05 06 13 14 23 24 30" },

  // Syria
  { rule: "us-ofac/542-syria", also: buyer({}), fact: "destination.country", yes: "SY", no: "LB JO TR" },
  { rule: "us-ofac/542-syria", also: TO_AE, fact: "endUse.reexportTo", yes: "SY", no: "LB JO" },
  { rule: "us-ofac/542-syria", also: TO_AE, fact: "party.country", yes: "SY", no: "LB JO" },
  { rule: "us-ofac/542-gl-25", also: buyer({}), fact: "destination.country", yes: "SY", no: "LB JO" },
  { rule: "us-ofac/542-gl-25", also: TO_AE, fact: "endUse.reexportTo", yes: "SY", no: "LB JO" },
  ...partyCountries("us-ofac/542-gl-25", TO_AE, "SY", "LB JO"),
  ...["party.country", "party.hqCountry", "party.incorporatedIn"].map((fact): Members => ({ rule: "us-ofac/542-gl-25", also: buyer({ country: "AE" }), fact, yes: "AE LB DE", no: "RU IR KP CU VE" })),
  ...["item.origin", "shipment.shipFrom", "endUse.reexportTo"].map((fact): Members => ({ rule: "us-ofac/542-gl-25", also: buyer({ country: "AE" }), fact, yes: "CN SY LB CU", no: "RU IR KP" })),
  { rule: "us-ofac/542.510-authorised-by-commerce", fact: "destination.country", yes: "SY", no: "LB CU" },
  { rule: "us-ofac/542.510-authorised-by-commerce", also: { "authorization.number": undefined }, fact: "item.hs", unknown: FOOD, no: NO_FOOD },

  // Iran
  { rule: "us-ofac/560.201-iranian-goods", fact: "item.origin", yes: "IR", no: "IQ TR CU" },
  { rule: "us-ofac/560.201-iranian-goods", also: { "item.origin": "KR" }, fact: "shipment.shipFrom", yes: "IR", no: "IQ TR CU" },
  { rule: "us-ofac/560.204-iran", also: buyer({}), fact: "destination.country", yes: "IR", no: "IQ TR AE" },
  { rule: "us-ofac/560.204-iran", also: TO_AE, fact: "endUse.reexportTo", yes: "IR", no: "IQ TR" },
  { rule: "us-ofac/560.204-iran", also: TO_AE, fact: "item.incorporatedInto.destination", yes: "IR", no: "IQ DE" },
  { rule: "us-ofac/560.204-iran", also: TO_AE, fact: "shipment.transit", yes: "IR", no: "IQ TR" },
  { rule: "us-ofac/560.204-iran", also: TO_AE, fact: "party.country", yes: "IR", no: "IQ CN" },
  { rule: "us-ofac/560.204-iranian-company-abroad", also: buyer({ country: "TR", hqCountry: "IR" }), fact: "destination.country", yes: "TR BR AE", no: "IR" },
  { rule: "us-ofac/560.204-iranian-company-abroad", also: TO_AE, fact: "party.hqCountry", yes: "IR", no: "IQ BR RU" },
  { rule: "us-ofac/560.204-iranian-company-abroad", also: TO_AE, fact: "party.incorporatedIn", yes: "IR", no: "IQ BR RU" },
  { rule: "us-ofac/560.204-iranian-company-abroad", also: { "destination.country": "AE", ...buyer({ hqCountry: "IR" }) }, fact: "party.country", yes: "AE RU BR", no: "IR" },
  { rule: "us-ofac/560.205-iran-reexport", fact: "destination.country", yes: "IR", no: "IQ AE" },
  { rule: "us-ofac/560.205-iran-reexport", also: { "destination.country": "AE" }, fact: "endUse.reexportTo", yes: "IR", no: "IQ OM" },
  { rule: "us-ofac/560.205-iran-reexport", also: { "item.usContentPercent": "0" }, fact: "item.eccn", yes: "0A998 3D001 5A992.c 9E991", no: "EAR99" },
  { rule: "us-ofac/560.205-iran-reexport", also: { "item.eccn": "EAR99" }, fact: "item.usContentPercent", yes: "10 11", no: "9 0" },
  { rule: "us-ofac/560.215-iran-foreign-subsidiary", also: SUBSIDIARY, fact: "destination.country", yes: "IR", no: "IQ OM" },
  { rule: "us-ofac/560.215-iran-foreign-subsidiary", also: { "destination.country": "AE", ...SUBSIDIARY }, fact: "endUse.reexportTo", yes: "IR", no: "IQ OM" },
  ...["country", "hqCountry", "incorporatedIn"].flatMap((which) => [["IR", "yes"], ["IQ", "no"], ["RU", "no"]].map(([country, is]): Members => ({ rule: "us-ofac/560.215-iran-foreign-subsidiary", also: { parties: [...SUBSIDIARY.parties, { role: "bank", country: "DE", [which]: country }] }, fact: "destination.country", [is as string]: "OM" }))),
  { rule: "us-ofac/560.210-b-donations", fact: "item.hs", yes: "61 62 63 64 65", no: "60 66 84" },
  { rule: "us-ofac/560.530-food-medicine-iran", also: { "item.eccn": "EAR99" }, fact: "item.hs", yes: NOT_LEFT_OUT, no: LEFT_OUT },
  ...asked("us-ofac/560.530-food-medicine-iran", { "item.eccn": "EAR99" }, `${FOOD.replace("01 ", "0102 ")} ${DEVICES}`, NO_FOOD),
  { rule: "us-ofac/560.530-food-medicine-iran", also: { "item.eccn": undefined }, fact: "item.hs", yes: "02 03 04 07 08 09 10 11 12 15 16 17 18 19 20 21 22 23", unknown: "0102 05 06 13 14 24 30 9018" },
  { rule: "us-ofac/560.530-food-medicine-iran", fact: "destination.country", yes: "IR", no: "IQ BR" },
  { rule: "us-ofac/560.540-a-3-hardware", fact: "item.hs", yes: "847130 847170 851713 851714 851762 851779", no: "847129 847141 847160 847180 851712 851718 851761 851769 851771" },
  { rule: "us-ofac/560.540-a-3-hardware", fact: "item.eccn", yes: "EAR99 5A992.c", no: "5A992.b 5A991 5A002.a 4A994" },
  { rule: "us-ofac/560.540-communications-iran", fact: "item.eccn", yes: "EAR99 5D992.c", no: "5D992.b 5D991 5D002.c.1" },
  { rule: "us-ofac/560.540-communications-iran", fact: "destination.country", yes: "IR", no: "IQ SY" },

  // Ukraine
  { rule: "us-ofac/589.205-directive-4-oil-projects", also: { date: "2017-06-01", ...buyer({ country: "KZ", listed: [{ on: "SSI", measure: ["eo13662-directive-4"] }] }) }, fact: "destination.country", yes: "RU", no: "KZ VN" },
  ...["facility.country", "endUse.reexportTo"].map((fact): Members => ({ rule: "us-ofac/589.205-directive-4-oil-projects", also: { date: "2017-06-01", "destination.country": "KZ", ...buyer({ country: "KZ", listed: [{ on: "SSI", measure: ["eo13662-directive-4"] }] }) }, fact, yes: "RU", no: "KZ VN" })),
  { rule: "us-ofac/589.205-directive-4-oil-projects", also: { "endUse.oilGasProject": undefined }, fact: "item.hs", no: "02 03 04 07 08 09 10 11 15 16 17 18 19 20 21 22 23 24 30", unknown: "01 05 06 12 13 14 25 31 84" },
  { rule: "us-ofac/589.207-crimea", fact: "destination.region", yes: "UA-43 UA-40", no: "UA-65 UA-23 UA-30" },
  { rule: "us-ofac/eo-14065-donetsk-luhansk", fact: "destination.region", yes: "UA-DNR UA-LNR", no: "UA-43 UA-65 UA-23" },
  { rule: "us-ofac/589.513-food-medicine-crimea", also: { "item.eccn": "EAR99", "authorization.ofac": "no" }, fact: "item.hs", yes: NOT_LEFT_OUT, no: `${LEFT_OUT} 3005 3006 3822 3926 4014 4015 8419 8713 90 9402 9619` },
  { rule: "us-ofac/589.513-food-medicine-crimea", also: { "item.eccn": "EAR99" }, fact: "item.hs", yes: "3004 3007 3821 3823 3925 4013 4016 8418 8420 8712 8714 89 91 9401 9403 9618" },
  { rule: "us-ofac/589.513-food-medicine-crimea", also: { "item.eccn": undefined }, fact: "item.hs", yes: "02 03 04 07 08 09 10 11 12 15 16 17 18 19 20 21 22 23", unknown: "0102 05 06 13 14 24 3004" },
  ...asked("us-ofac/589.513-food-medicine-crimea", { "item.eccn": "EAR99" }, FOOD.replace("01 ", "0102 ").replace(" 30", " 3004"), "05 06 13 14 24 25 29 8701"),
  { rule: "us-ofac/589.513-food-medicine-crimea", fact: "destination.region", yes: "UA-43 UA-40", no: "UA-65 UA-23 UA-DNR" },
  ...asked("us-ofac/occupied-food-medicine", { "item.eccn": "EAR99" }, `${FOOD.replace("01 ", "0102 ")} ${DEVICES}`, NO_FOOD),
  { rule: "us-ofac/occupied-food-medicine", fact: "item.hs", yes: NOT_LEFT_OUT, no: LEFT_OUT },
  { rule: "us-ofac/occupied-food-medicine", also: { "item.eccn": undefined }, fact: "item.hs", yes: "02 03 04 07 08 09 10 11 12 15 16 17 18 19 20 21 22 23", unknown: "0102 05 06 13 14 24 3004" },
  { rule: "us-ofac/occupied-food-medicine", fact: "destination.region", yes: "UA-DNR UA-LNR", no: "UA-43 UA-40 UA-65 UA-23" },
  { rule: "us-ofac/occupied-food-medicine", also: { date: "2022-05-01" }, fact: "destination.region", yes: "UA-43 UA-40 UA-DNR UA-LNR", no: "UA-65 UA-23" },
  { rule: "us-ofac/occupied-food-medicine", also: { date: "2022-02-20" }, fact: "destination.region", yes: "UA-43 UA-40", no: "UA-DNR UA-LNR" },

  // Russia
  ...asked("us-ofac/gl-6-food-medicine-russia", {}, `${FOOD} 31 ${DEVICES}`, `${NO_FOOD} 32`),
  { rule: "us-ofac/gl-25-communications-russia", fact: "destination.country", yes: "RU", no: "BY KZ" },
  { rule: "us-ofac/gl-8-energy-russia", fact: "item.hs", yes: ENERGY, no: NO_ENERGY },
  { rule: "us-ofac/eo-14066-energy-imports", fact: "item.hs", yes: "2701 2702 2704 2706 2707 2708 2709 2710 271111 2712 2713 2715", no: "2703 2705 2714 2716 271112 271121" },
  { rule: "us-ofac/eo-14066-energy-imports", fact: "item.origin", yes: "RU", no: "KZ BY" },
  { rule: "us-ofac/eo-14068-imports", fact: "item.hs", yes: "0302 0306 1604 1605 2203 2204 2205 2206 2207 2208 710210 710231 710239", no: "0201 0401 1603 1601 2202 2209 710221 710229 710310" },
  { rule: "us-ofac/eo-14068-imports", also: { date: "2024-04-13" }, fact: "item.hs", yes: "7108 7402 7403 7502 7601", no: "7106 7107 7109 7401 7404 7405 7501 7503 7602 7604" },
  { rule: "us-ofac/eo-14068-imports", also: { date: "2024-04-12" }, fact: "item.hs", yes: "7108", no: "7402 7403 7502 7601" },
  { rule: "us-ofac/eo-14068-imports", fact: "item.origin", yes: "RU", no: "KZ BY" },
  { rule: "us-ofac/eo-14068-made-into-something-else", also: { date: "2024-05-01" }, fact: "item.hs", yes: "0302 0303 0304 0305 0306 1604 1605 710231 710239", no: "0301 0307 1603 1606 710210 710221 710240" },
  { rule: "us-ofac/eo-14068-made-into-something-else", fact: "item.origin", yes: "CN VN", no: "RU" },
  { rule: "us-ofac/eo-14068-made-into-something-else", fact: "item.inputsOrigin", yes: "RU", no: "BY CN" },
  { rule: "us-ofac/eo-14068-luxury-goods", also: buyer({}), fact: "destination.country", yes: "RU", no: "BY KZ" },
  { rule: "us-ofac/eo-14068-luxury-goods", also: TO_AE, fact: "endUse.reexportTo", yes: "RU", no: "BY KZ" },
  { rule: "us-ofac/eo-14068-luxury-goods", also: TO_AE, fact: "party.country", yes: "RU", no: "BY KZ" },
  { rule: "us-ofac/eo-14071-services", fact: "destination.country", yes: "RU", no: "BY KZ" },
  { rule: "us-ofac/eo-14114-foreign-banks", also: { parties: [{ role: "bank", country: "TR" }, { role: "end-user", country: "RU" }], "endUse.military": "yes" }, fact: "destination.country", yes: "RU", no: "BY KZ" },
  ...[["7", "no"], ["14", "no"], ["15", "yes"]].map(([days, is]): Members => ({ rule: "us-ofac/eo-14024-directive-3-debt", fact: "payment.termsDays", [is as string]: days })),

  // governments, and where questions are worth asking
  ...["party.hqCountry", "party.incorporatedIn"].map((fact): Members => ({ rule: "us-ofac/government-blocked", also: { "destination.country": "PA", ...buyer({ country: "PA", kind: "government" }) }, fact, yes: "CU IR KP VE", no: "SY MX RU BR" })),
  { rule: "us-ofac/government-blocked", also: { "destination.country": "PA", ...buyer({ kind: "government" }) }, fact: "party.country", yes: "VE", no: "SY MX CU BR" },
  ...["party.country", "party.hqCountry", "party.incorporatedIn"].flatMap((fact): Members[] => [{ rule: "us-ofac/government-blocked", also: { date: "2025-06-30", "destination.country": "PA", ...buyer({ country: "PA", kind: "government" }) }, fact, yes: "SY VE", no: "LB BR" }, { rule: "us-ofac/target-place", also: { date: "2025-06-30", "destination.country": "PA", ...buyer({ country: "PA", kind: "government" }) }, fact, yes: "SY VE CU IR KP", no: "LB BR" }, { rule: "us-ofac/target-place", also: { date: "2024-07-01", "destination.country": "PA", ...buyer({ country: "PA" }) }, fact, yes: fact === "party.country" ? "CU IR KP SY" : "CU IR KP", no: "LB BR VE" }, { rule: "us-ofac/target-place", also: { date: "2026-07-01", "destination.country": "PA", ...buyer({ country: "PA", kind: "government" }) }, fact, yes: "CU IR KP VE", no: "SY LB BR" }]),
  { rule: "us-ofac/target-place", also: { date: "2025-06-30", ...buyer({ country: "PA" }) }, fact: "destination.country", yes: "CU IR KP SY", no: "LB BR RU" },
  { rule: "us-ofac/target-place", also: { date: "2025-06-30", ...TO_AE }, fact: "endUse.reexportTo", yes: "CU IR KP SY", no: "LB BR RU" },
  { rule: "us-ofac/target-place", also: { date: "2025-07-01", ...TO_AE }, fact: "endUse.reexportTo", yes: "CU IR KP", no: "SY LB RU" },
  { rule: "us-ofac/target-place", also: TO_AE, fact: "shipment.transit", yes: "IR CU", no: "LB DE" },
  { rule: "us-ofac/target-place", also: TO_AE, fact: "item.incorporatedInto.destination", yes: "IR", no: "CU KP DE" },
  { rule: "us-ofac/target-place", also: TO_AE, fact: "item.inputsOrigin", yes: "CU", no: "IR KP DE" },
  ...["item.origin", "shipment.shipFrom"].map((fact): Members => ({ rule: "us-ofac/target-place", also: TO_AE, fact, yes: "CU IR KP", no: "SY LB DE" })),
  { rule: "us-ofac/target-place", also: { "destination.country": "UA", ...buyer({ country: "UA" }) }, fact: "destination.region", yes: "UA-43 UA-40 UA-DNR UA-LNR", no: "UA-65 UA-23 UA-30" },
  { rule: "us-ofac/jurisdiction-us-dollar", also: { "payment.currency": undefined, "item.currency": "USD", "item.hs": "220421", ...TO_AE }, fact: "endUse.reexportTo", unknown: "RU", no: "BY KZ" },
  { rule: "us-ofac/jurisdiction-us-dollar", also: { "payment.currency": undefined, "item.currency": "USD", "item.hs": "220421", ...TO_AE }, fact: "party.country", unknown: "RU", no: "BY KZ" },
  { rule: "us-ofac/jurisdiction-us-dollar", also: { "payment.currency": undefined, "item.currency": "USD", "item.hs": "220421", ...buyer({}) }, fact: "destination.country", unknown: "RU", no: "BY KZ" },
  { rule: "us-ofac/jurisdiction-us-territory", fact: "shipment.shipFrom", yes: "US PR VI GU AS MP UM", no: "CA MX DE" },
  { rule: "us-ofac/jurisdiction-us-territory", also: { "shipment.shipFrom": "DE" }, fact: "destination.country", yes: "US PR VI GU AS MP UM", no: "CA MX DE" },
  { rule: "us-ofac/jurisdiction-us-person", also: { "destination.country": "BR", parties: [{ role: "exporter" }, { role: "end-user" }] }, fact: "party.country", yes: "US PR VI GU AS MP UM", no: "CA MX DE" },
  { rule: "us-ofac/informational-materials", fact: "item.hs", yes: "4901 4902 4903 4904 4905 4911 3706 9701 9702 9703", no: "4801 4906 4907 4908 4909 4910 3705 3707 9704 9705 9706" },

  // the United Nations
  { rule: "un/arms-embargoes", fact: "destination.country", yes: "CD CF IQ IR KP LB LY SD SO", no: "CA DE SY YE" },
  { rule: "un/arms-embargoes", also: { "item.eccn": "EAR99" }, fact: "item.hs", yes: "93 8710 890610", no: "8709 8711 890600 890690 92 94" },
  { rule: "un/arms-elsewhere", fact: "destination.country", yes: "SS YE HT AF", no: "CA DE SY LY" },
  { rule: "un/arms-elsewhere", also: { "item.eccn": "EAR99" }, fact: "item.hs", yes: "93 8710 890610", no: "8709 8711 890600 890690 92 94" },
  ...["un/arms-embargoes", "un/arms-elsewhere"].map((rule): Members => ({ rule, also: { "item.eccn": undefined }, fact: "item.hs", no: "01 02 03 04 05 06 07 08 09 10 11 12 15 16 17 18 19 20 21 22 23 24 30 33 44 45 46 47 48 49 50 51 52 53 94", unknown: "13 14 25 29 31 32 34 43 54 84 85 90" })),
  { rule: "un/iran", also: { "item.eccn": undefined }, fact: "item.hs", no: "01 02 03 04 05 06 07 08 09 10 11 12 15 16 17 18 19 20 21 22 23 24 30 33 44 45 46 47 48 49 50 51 52 53 94", unknown: "13 14 25 29 31 32 34 43 54 84 85 90" },
  { rule: "un/iran", fact: "destination.country", yes: "IR", no: "IQ KP" },
  { rule: "un/iran", also: { "destination.country": "AE" }, fact: "endUse.reexportTo", yes: "IR", no: "IQ KP" },
  { rule: "un/north-korea", fact: "destination.country", yes: "KP", no: "KR IR" },
  { rule: "un/north-korea", also: { "destination.country": "CN" }, fact: "endUse.reexportTo", yes: "KP", no: "KR IR" },
  { rule: "un/north-korea", also: { "destination.country": "CN" }, fact: "item.origin", yes: "KP", no: "KR IR" },
  { rule: "un/north-korea", also: { "destination.country": "CN" }, fact: "shipment.shipFrom", yes: "KP", no: "KR IR" },
  { rule: "un/arms-embargoes", also: { "destination.country": "AE" }, fact: "endUse.reexportTo", yes: "CD CF IQ IR KP LB LY SD SO", no: "CA DE YE" },
  { rule: "un/arms-elsewhere", also: { "destination.country": "AE" }, fact: "endUse.reexportTo", yes: "SS YE HT AF", no: "CA DE LY" },
  { rule: "us-ofac/directive-not-stated", also: listedOwner({ on: "SSI" }), fact: "owner.percent", yes: "33 50", no: "32" },
  { rule: "us-ofac/directive-not-stated", also: listedOwner({ on: "NS-MBS", programme: ["RUSSIA-EO14024"] }), fact: "owner.percent", yes: "50 60", no: "49" },
  ...[["SSI", "eo13662-directive-"], ["NS-MBS", "eo14024-directive-"]].flatMap(([on, directive]) => (on === "SSI" ? ["1", "2", "3", "4"] : ["1", "1a", "2", "3", "4"]).map((number): Members => ({ rule: "us-ofac/directive-not-stated", also: listedOwner({ on, programme: ["RUSSIA-EO14024"], measure: [`${directive}${number}`] }), fact: "owner.percent", no: "33 60" }))),
  { rule: "us-ofac/somebody-in-an-occupied-place", fact: "party.country", yes: "UA RU", no: "CZ TR" },
  { rule: "un/listed-owner", fact: "owner.percent", yes: "0.5 1 100" },
];
