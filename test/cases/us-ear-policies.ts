import { DAY, type Decision, each, type Given, hq, decision as policy } from "./us-ear-decision.ts";

const FIREARMS =
  "0A501.a 0A502 0A504.i 0A505.a 0A506 0A507 0A508 0A509.a 0B501.a 0B505.a 0D501 0D505 0E501 0E504 0E505".split(
    " ",
  );
/** What a firearm's line must say besides, so that its row of the control list is decided. */
const DECIDED: Given = {
  "item.barrelLengthInches": "14",
  "item.controlReasons": ["NS", "RS", "FC", "CC", "UN", "AT"],
  "item.forItem": "0A505.a",
};

/** Rule, line, policy. */
export const POLICIES: Decision[] = [
  ...each(["742.2-chemical-biological", "742.4-national-security", "742.5-missile-technology"], (rule) =>
    policy(
      rule,
      "denial",
      rule.startsWith("742.2") ? "1C350.b" : rule.startsWith("742.4") ? "3A001.a.2" : "9A101.a",
      "RU",
    ),
  ),
  policy("742.2-chemical-biological", "denial", "1C350.b", "BY"),
  policy("742.2-chemical-biological", "case-by-case", "1C350.b", "CN"),
  policy("742.3-nuclear-nonproliferation", "denial", "2B230", "RU"),
  policy("742.3-nuclear-nonproliferation", "denial", "2B230", "BY"),
  policy("742.3-nuclear-nonproliferation", "case-by-case", "2B230", "PK"),
  policy("742.5-missile-technology", "denial", "9A101.a", "BY"),
  policy("742.5-missile-technology", "case-by-case", "9A101.a", "IN"),
  policy("742.4-national-security", "denial", "3A001.a.2", "BY"),
  ...each(["CN", "HK", "IR", "KP", "SY"], (to) => policy("742.4-national-security", "denial", "9A515.d", to)),
  ...each(["VE", "ZW"], (to) => policy("742.4-national-security", "presumption-of-denial", "9A515.d", to)),
  ...each(["VE", "ZW"], (to) => policy("742.4-national-security", "presumption-of-denial", "9A610.f", to)),
  policy("742.4-national-security", "presumption-of-approval", "9A610.f", "IN"),
  ...each(["MM", "KH", "CN", "HK", "VE"], (to) =>
    policy("742.4-national-security", "presumption-of-denial", "3A001.a.2", to, { "endUse.military": "yes" }),
  ),
  policy("742.4-national-security", "case-by-case", "3A001.a.2", "NI", { "endUse.military": "yes" }),
  // part 746
  policy("746.2-cuba", "denial", "EAR99", "CU"),
  policy("746.2-cuba", "presumption-of-approval", "EAR99", "CU", { "item.foodMedicine": "yes" }),
  policy("746.2-cuba", "case-by-case", "EAR99", "CU", { "endUse.humanitarian": "yes" }),
  ...each(["item.foodMedicine", "endUse.humanitarian"], (fact) =>
    policy("746.2-cuba", "denial", "EAR99", "CU", { [fact]: "yes", "endUse.military": "yes" }),
  ),
  policy("746.3-iraq-listed-items", "case-by-case", "3A002.a", "IQ"),
  ...each(["endUse.nuclearExplosive", "endUse.nuclearUnsafeguarded", "endUse.nuclearFuelCycle"], (fact) =>
    policy("746.3-iraq-listed-items", "denial", "3A002.a", "IQ", { [fact]: "yes" }),
  ),
  policy("746.3-iraq-military", "denial", "EAR99", "IQ", {
    "endUse.military": "yes",
    parties: [{ role: "end-user", country: "IQ", kind: "company" }],
  }),
  policy("746.4-north-korea", "case-by-case", "EAR99", "KP", { "item.hs": "844332" }),
  policy("746.4-north-korea", "approval", "EAR99", "KP", { "endUse.humanitarian": "yes" }),
  policy("746.4-north-korea", "denial", "EAR99", "KP", { "endUse.military": "yes" }),
  ...each(
    "220300 220421 220510 220600 220830 240220 330300 330410 430310 570110 691110 710110 710210 710310 711319 711411 711620 852190 870323 871120 890391 910111 920110 950631 970121".split(
      " ",
    ),
    (hs) => policy("746.4-north-korea", "denial", "EAR99", "KP", { "item.hs": hs }),
  ),
  ...each(
    "2B230 9A101.a 1C350.b 3A001.a.2 1C992 1C997 1E355 2A983 2A984 2B991 2D983 2D984 2E983 2E984 3B991 5A992.c 5D992.c 5E992 8A992 9A991.b".split(
      " ",
    ),
    (eccn) => policy("746.4-north-korea", "denial", eccn, "KP", { "endUse.humanitarian": "yes" }),
  ),
  ...each(["746.7-a-1-i-listed-items", "746.7-a-1-ii-supplement-7", "746.7-a-1-iii-direct-product"], (rule) =>
    policy(rule, "denial", "5A991.b", "IR", {
      "item.hs": "854231",
      "us-ear/734.9-j-iran-direct-product": rule.includes("iii") ? "yes" : "no",
      ...(rule.includes("iii") ? { "shipment.shipFrom": "CN" } : {}),
    }),
  ),
  ...each(["746.7-a-1-i-listed-items", "746.7-a-1-ii-supplement-7", "746.7-a-1-iii-direct-product"], (rule) =>
    policy(rule, "case-by-case", "5A991.b", "IR", {
      "item.hs": "854231",
      "endUse.humanitarian": "yes",
      "us-ear/734.9-j-iran-direct-product": rule.includes("iii") ? "yes" : "no",
      ...(rule.includes("iii") ? { "shipment.shipFrom": "CN" } : {}),
    }),
  ),
  policy("742.4-national-security", "case-by-case", "3A001.a.2", "KZ", { "endUse.military": "yes" }),
  ...each(["CN", "VN", "KZ"], (to) => policy("742.4-national-security", "case-by-case", "3A001.a.2", to)),
  ...each(["MY", "IN", "EG", "SA"], (to) =>
    policy("742.4-national-security", "presumption-of-approval", "3A001.a.2", to),
  ),
  ...each(["742.4-a-4-semiconductor-equipment", "742.6-a-6-i-A-semiconductor-equipment"], (rule) =>
    policy(rule, "presumption-of-denial", "3B001.d.1", "CN"),
  ),
  ...["742.4-a-4-semiconductor-equipment", "742.6-a-6-i-A-semiconductor-equipment"].flatMap((rule) => [
    ...each(["US", "DE", "IN", "SG", "TW"], (from) =>
      policy(rule, "case-by-case", "3B001.d.1", "CN", hq("CN", from)),
    ),
    ...each(["CN", "RU", "EG"], (from) =>
      policy(rule, "presumption-of-denial", "3B001.d.1", "CN", hq("CN", from)),
    ),
  ]),
  ...["742.4-a-5-worldwide", "742.6-a-10-worldwide"].flatMap((rule) => [
    ...each(["CN", "VN", "VE", "SO"], (to) => policy(rule, "presumption-of-denial", "4A906", to)),
    ...each(["JP", "IN", "AE", "SG", "IL", "TW", "HR", "TR", "MX", "ZA"], (to) =>
      policy(rule, "presumption-of-approval", "4A906", to),
    ),
    ...each(["EG", "BR", "SA"], (to) => policy(rule, "case-by-case", "4A906", to)),
  ]),
  ...each(["3", "1"], (footnote) =>
    policy("744.11-entity-list", footnote === "3" ? "denial" : "as-listed", "EAR99", "CN", {
      parties: [{ role: "end-user", country: "CN", listed: [{ on: "EL", footnote }] }],
    }),
  ),
  policy("742.6-a-5-iraq", "case-by-case", "1C999", "IQ"),
  policy("742.6-a-12-pakistan", "case-by-case", "3A999", "PK"),
  policy("742.6-laboratory-equipment", "case-by-case", "3A069", "CN"),
  ...each(["RU", "CN", "HK"], (to) => policy("742.6-a-7-y-paragraphs", "denial", "9A515.y.1", to)),
  policy("742.6-a-7-y-paragraphs", "case-by-case", "9A610.y.1", "CN"),
  ...each(["RU", "BY"], (to) => policy("742.6-a-7-y-paragraphs", "denial", "9A610.y.1", to)),
  policy("742.6-a-7-y-paragraphs", "case-by-case", "9A515.y.1", "VE"),
  ...each(["MO", "CN", "VE", "HT"], (from) =>
    policy("742.6-a-6-i-B-high-bandwidth-memory", "presumption-of-denial", "3A090.c", "CN", hq("CN", from)),
  ),
  ...each(["US", "DE"], (from) =>
    policy("742.6-a-6-i-B-high-bandwidth-memory", "presumption-of-approval", "3A090.c", "CN", hq("CN", from)),
  ),
  policy("742.6-a-6-i-B-high-bandwidth-memory", "presumption-of-denial", "3A090.c", "CN"),
  ...each(["MO", "CN", "HK", "VE", "HT"], (to) =>
    policy("742.6-a-6-iii-advanced-computing", "presumption-of-denial", "3A090.b", to),
  ),
  ...each(["VN", "SA", "AE"], (to) =>
    policy("742.6-a-6-iii-advanced-computing", "presumption-of-approval", "3A090.b", to),
  ),
  ...["CN", "HK", "MO"].flatMap((to) => [
    policy("742.6-a-6-iii-advanced-computing", "case-by-case", "3A090.a", to, {
      "item.tpp": "20999",
      "item.dramBandwidth": "6499",
    }),
    policy("742.6-a-6-iii-advanced-computing", "presumption-of-denial", "3A090.a", to, {
      "item.tpp": "21000",
      "item.dramBandwidth": "6499",
    }),
    policy("742.6-a-6-iii-advanced-computing", "presumption-of-denial", "3A090.a", to, {
      "item.tpp": "20999",
      "item.dramBandwidth": "6500",
    }),
    policy("742.6-a-6-iii-advanced-computing", "presumption-of-denial", "3A090.a", to, {
      "item.tpp": "20999",
      "item.dramBandwidth": "6499",
      "shipment.shipFrom": "TW",
    }),
    policy("742.6-a-6-iii-advanced-computing", "presumption-of-denial", "3A090.a", to, {
      date: "2026-01-14",
      "item.tpp": "20999",
      "item.dramBandwidth": "6499",
    }),
    policy("742.6-a-6-iii-advanced-computing", "case-by-case", "3A090.a", to, {
      date: "2026-01-15",
      "item.tpp": "20999",
      "item.dramBandwidth": "6499",
    }),
  ]),
  ...each(["CN", "MO", "VE"], (from) =>
    policy("742.6-a-6-iii-advanced-computing", "presumption-of-denial", "3A090.b", "VN", hq("VN", from)),
  ),
  policy("742.6-a-6-iii-advanced-computing", "presumption-of-approval", "3A090.b", "VN", hq("VN", "VN")),
  ...[
    "744.23-a-1-supercomputer",
    "744.23-a-2-i-advanced-node",
    "744.23-a-2-ii-node-unknown",
    "744.23-a-4-equipment-production",
  ].flatMap((rule) => [
    ...each(["US", "DE", "SG"], (from) =>
      policy(rule, "presumption-of-approval", "3B991", "CN", { date: "2023-11-17", ...hq("CN", from) }),
    ),
    ...each(["CN", "MO", "EG", "HT"], (from) =>
      policy(rule, "presumption-of-denial", "3B991", "CN", hq("CN", from)),
    ),
    policy(rule, "presumption-of-denial", "3B991", "CN", { date: "2023-11-16", ...hq("CN", "US") }),
    ...each(["CN", "MO", "HT"], (from) =>
      policy(rule, "presumption-of-denial", "3B991", "CN", {
        parties: [
          { role: "ultimate-consignee", country: "CN", hqCountry: "US" },
          { role: "end-user", country: "CN", hqCountry: from },
        ],
      }),
    ),
  ]),
  ...each(["US", "DE", "SG"], (from) =>
    policy("744.23-a-2-iii-design-tools", "presumption-of-approval", "3D991", "CN", hq("CN", from)),
  ),
  ...each(["CN", "MO", "EG"], (from) =>
    policy("744.23-a-2-iii-design-tools", "presumption-of-denial", "3D991", "CN", hq("CN", from)),
  ),
  policy("742.6-regional-stability", "denial", "6A003.b.3", "RU", { "item.controlReasons": ["NS", "RS"] }),
  policy("742.6-regional-stability", "denial", "6A003.b.3", "BY", { "item.controlReasons": ["NS", "RS"] }),
  policy("742.6-regional-stability", "case-by-case", "6A003.b.3", "CN", {
    "item.controlReasons": ["NS", "RS"],
  }),
  ...each(FIREARMS, (eccn) => policy("742.6-regional-stability", "denial", eccn, "CN", DECIDED)),
  ...each(FIREARMS, (eccn) =>
    policy("742.6-regional-stability", "presumption-of-denial", eccn, "VE", DECIDED),
  ),
  ...each(["CN", "HK", "IR", "KP", "SY"], (to) =>
    policy("742.6-regional-stability", "denial", "9A515.d", to),
  ),
  ...each(["VE", "ZW"], (to) => policy("742.6-regional-stability", "presumption-of-denial", "9A515.d", to)),
  ...each(["VE", "ZW", "CN"], (to) =>
    policy("742.6-regional-stability", "presumption-of-denial", "9A610.f", to),
  ),
  policy("742.6-regional-stability", "case-by-case", "9A610.f", "IN"),
  ...each(["RU", "BY"], (to) => policy("742.7-crime-control", "denial", "3A981", to)),
  policy("742.7-crime-control", "case-by-case", "3A981", "BR"),
  policy("742.11-torture", "presumption-of-denial", "0A983", "CA"),
  policy("742.13-interception", "presumption-of-denial", "5A980", "CA"),
  policy("742.14-hot-section", "case-by-case", "9E003.a.1", "JP"),
  policy("742.15-encryption", "case-by-case", "5A002.a", "DE"),
  policy("742.17-firearms-convention", "presumption-of-approval", "0A501.a", "MX"),
  policy("742.18-chemical-weapons", "case-by-case", "1E355", "EG"),
  policy("742.18-chemical-weapons", "presumption-of-denial", "1C350.b", "EG", {
    "item.controlReasons": ["CB", "CW"],
  }),
  policy("738-footnote-7-india", "case-by-case", "9A515.e.1", "IN"),
  policy("738-footnote-10-firearms", "case-by-case", "0A501.a", "AU"),
  policy("746.1-b-un-arms-embargo", "presumption-of-denial", "0A501.a", "LB"),
  {
    rule: "738.2-classification",
    given: { date: DAY, "item.subjectToEar": "yes", "destination.country": "MX" },
    is: "case-by-case",
  },
];
