/**
 * What rules of the US pack must come to beyond their own examples: the policy of each requirement, each member of a list that an
 * example names only one of, and both sides of each line between groups of countries.
 */

export type Given = Record<string, unknown>;
export type Decision = { rule: string; given: Given; is: string };

const DAY = "2026-08-01";

export function line(eccn: string, country: string, more: Given = {}): Given {
  return {
    date: DAY,
    "item.subjectToEar": "yes",
    "item.eccn": eccn,
    "destination.country": country,
    "shipment.shipFrom": "US",
    "item.origin": "US",
    parties: [{ role: "end-user", country }],
    ...more,
  };
}

const each = <T>(things: readonly T[], decide: (thing: T) => Decision): Decision[] => things.map(decide);
const policy = (rule: string, is: string, eccn: string, country: string, more: Given = {}): Decision => ({
  rule,
  given: line(eccn, country, more),
  is,
});
const answer = policy;
const hq = (country: string, headquarters: string): Given => ({
  parties: [{ role: "end-user", country, hqCountry: headquarters }],
});
const kind = (country: string, is: string): Given => ({ parties: [{ role: "end-user", country, kind: is }] });

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
  ...each(["CN", "HK"], (to) => policy("742.4-national-security", "denial", "9A515.d", to)),
  ...each(["VE", "ZW"], (to) => policy("742.4-national-security", "presumption-of-denial", "9A515.d", to)),
  ...each(["VE", "ZW"], (to) => policy("742.4-national-security", "presumption-of-denial", "9A610.f", to)),
  policy("742.4-national-security", "presumption-of-approval", "9A610.f", "IN"),
  ...each(["MM", "KH", "CN", "HK", "NI", "VE"], (to) =>
    policy("742.4-national-security", "presumption-of-denial", "3A001.a.2", to, { "endUse.military": "yes" }),
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
    ...each(["US", "DE", "SG"], (from) => policy(rule, "case-by-case", "3B001.d.1", "CN", hq("CN", from))),
    ...each(["CN", "RU", "EG"], (from) =>
      policy(rule, "presumption-of-denial", "3B001.d.1", "CN", hq("CN", from)),
    ),
  ]),
  ...["742.4-a-5-worldwide", "742.6-a-10-worldwide"].flatMap((rule) => [
    ...each(["CN", "VN", "VE", "SO"], (to) => policy(rule, "presumption-of-denial", "4A906", to)),
    ...each(["JP", "IN", "SG", "IL", "HR", "TR", "MX", "ZA"], (to) =>
      policy(rule, "presumption-of-approval", "4A906", to),
    ),
    ...each(["EG", "BR", "SA"], (to) => policy(rule, "case-by-case", "4A906", to)),
  ]),
  policy("742.6-a-5-iraq", "case-by-case", "1C999", "IQ"),
  policy("742.6-a-12-pakistan", "case-by-case", "3A999", "PK"),
  policy("742.6-laboratory-equipment", "case-by-case", "3A069", "CN"),
  ...each(["RU", "CN", "HK"], (to) => policy("742.6-a-7-y-paragraphs", "denial", "9A515.y.1", to)),
  policy("742.6-a-7-y-paragraphs", "case-by-case", "9A610.y.1", "CN"),
  policy("742.6-a-7-y-paragraphs", "denial", "9A610.y.1", "RU"),
  policy("742.6-a-7-y-paragraphs", "case-by-case", "9A515.y.1", "VE"),
  ...each(["MO", "CN", "VE"], (from) =>
    policy("742.6-a-6-i-B-high-bandwidth-memory", "presumption-of-denial", "3A090.c", "CN", hq("CN", from)),
  ),
  ...each(["US", "DE"], (from) =>
    policy("742.6-a-6-i-B-high-bandwidth-memory", "presumption-of-approval", "3A090.c", "CN", hq("CN", from)),
  ),
  policy("742.6-a-6-i-B-high-bandwidth-memory", "presumption-of-denial", "3A090.c", "CN"),
  ...each(["MO", "CN", "HK", "VE"], (to) =>
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
  policy("742.6-regional-stability", "denial", "6A003.b.3", "RU", { "item.controlReasons": ["NS", "RS"] }),
  policy("742.6-regional-stability", "denial", "6A003.b.3", "BY", { "item.controlReasons": ["NS", "RS"] }),
  policy("742.6-regional-stability", "case-by-case", "6A003.b.3", "CN", {
    "item.controlReasons": ["NS", "RS"],
  }),
  ...each(FIREARMS, (eccn) => policy("742.6-regional-stability", "denial", eccn, "CN", DECIDED)),
  ...each(FIREARMS, (eccn) =>
    policy("742.6-regional-stability", "presumption-of-denial", eccn, "VE", DECIDED),
  ),
  ...each(["CN", "HK"], (to) => policy("742.6-regional-stability", "denial", "9A515.d", to)),
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

const claim = (exception: string, more: Given = {}): Given => ({
  "authorization.exception": exception,
  "authorization.conditionsMet": "yes",
  "authorization.statement": "yes",
  ...more,
});
const CODES: Record<string, string> = {
  C35: "LVS",
  C36: "GBS",
  C38: "TSR",
  C40: "TMP",
  C41: "RPL",
  C42: "GOV",
  C43: "GFT",
  C44: "TSU",
  C45: "BAG",
  C46: "AVS",
  C47: "APR",
  C50: "ENC",
  C51: "AGR",
  C53: "APP",
  C58: "CCD",
  C59: "STA",
  C62: "SCP",
};
/** Exception, its rule, and a line that it lifts when it is claimed. */
const LIFTED: [symbol: string, rule: string, eccn: string, country: string, more?: Given][] = [
  ["LVS", "740.3-lvs", "3A001.a.2", "MY"],
  ["GBS", "740.4-gbs", "3A001.a.2", "MY"],
  ["TSR", "740.6-tsr", "3E003.a", "MY"],
  ["APP", "740.7-app", "4A003.b", "BR", { "item.controlReasons": ["NS", "AT"] }],
  ["TMP", "740.9-tmp", "3A001.a.2", "MY"],
  ["RPL", "740.10-rpl", "3A001.a.2", "MY"],
  ["GOV", "740.11-gov", "3A001.a.2", "MY"],
  ["GFT", "740.12-gft", "3A001.a.2", "MY"],
  ["TSU", "740.13-tsu", "3D004", "MY"],
  ["BAG", "740.14-bag", "3A001.a.2", "MY"],
  ["AVS", "740.15-avs", "3A001.a.2", "MY"],
  ["APR", "740.16-apr", "3A001.a.2", "MY", { "shipment.activity": "reexport" }],
  ["STA", "740.20-c-1-sta", "9A610.f", "DE"],
];
const AGES: [rule: string, eccn: string, country: string, first: string, exception: string, last: string][] =
  [
    ["740.8-nac", "3A090.b", "CN", "2023-11-17", "NAC", "2023-11-16"],
    ["740.8-aca", "3A090.b", "VN", "2023-11-17", "ACA", "2023-11-16"],
    ["740.24-iec", "4A906", "JP", "2024-09-06", "IEC", "2024-09-05"],
    ["740.25-hbm", "3A090.c", "CN", "2024-12-02", "HBM", "2024-12-01"],
  ];
const Z =
  "3A090.b 4A090.b 3A001.z.1.b 4A003.z.1.b 4A004.z.2 4A005.z.2 5A002.z.1.b 5A004.z.1.b 5A992.z.2 5D002.z.1.b 5D992.z.2".split(
    " ",
  );
const RELATED = "3D001 3E001 4D001 4D090 4E001 5D002 5E002 5E992".split(" ");
const TOLD: Given = { "item.controlReasons": ["NS", "RS", "AT"] };

/** Rule, line, answer. */
export const ANSWERS: Decision[] = [
  // 740.2
  ...each(["6E001", "6E002"], (eccn) =>
    answer("740.2-closed", "yes", eccn, "DE", { "item.forItem": "6A002.a.3" }),
  ),
  answer("740.2-closed", "no", "6E001", "DE", { "item.forItem": "6A004.a.1", "item.controlReasons": ["NS"] }),
  ...each(["MO", "CN", "VE"], (to) => answer("740.2-closed", "yes", "3B001.d.1", to)),
  ...each(["VN", "SG"], (to) => answer("740.2-closed", "no", "3B001.d.1", to)),
  answer("740.2-closed", "yes", "0A919", "DE"),
  answer("740.2-closed", "yes", "0A521", "DE"),
  ...each(["HK", "CN", "VE"], (to) => answer("740.2-closed", "yes", "9A610.f", to)),
  ...each(["HK", "CN", "VE"], (from) =>
    answer("740.2-closed", "yes", "9A610.f", "DE", { "shipment.shipFrom": from }),
  ),
  ...each(["HK", "CN", "VE"], (from) =>
    answer("740.2-closed", "yes", "9A515.d", "DE", { "item.origin": from }),
  ),
  ...each(["VN", "SG", "IN"], (to) => answer("740.2-closed", "no", "9A610.f", to)),
  answer("740.2-closed", "no", "9A610.f", "DE", { "shipment.shipFrom": "VN", "item.origin": "SG" }),
  answer("740.2-closed", "yes", "3A001.a.2", "HK", { "authorization.hongKongLicence": "no" }),
  answer("740.2-closed", "yes", "3A001.a.2", "DE", {
    "authorization.hongKongLicence": "no",
    "shipment.shipFrom": "HK",
  }),
  ...each(["9A101.a", "2B230", "1C350.b"], (eccn) =>
    answer("740.2-closed", "yes", eccn, "HK", { "authorization.hongKongLicence": "no" }),
  ),
  answer("740.2-closed", "no", "3A991.a", "HK", { "authorization.hongKongLicence": "no" }),
  ...each(["EG", "VE", "CN", "SA", "SO"], (to) =>
    answer("740.2-a-5-ii-missile-technology", "yes", "9A101.a", to),
  ),
  ...each(["IN", "VN", "DE"], (to) => answer("740.2-a-5-ii-missile-technology", "no", "9A101.a", to)),
  ...each(["7A102", "7A103.a", "7B001"], (eccn) =>
    answer("740.2-a-5-ii-missile-technology", "no", eccn, "CN", { "item.controlReasons": ["MT", "AT"] }),
  ),
  answer("740.2-a-5-ii-missile-technology", "no", "2A001.a", "CN", {
    "item.controlReasons": ["NS", "MT", "AT"],
  }),
  ...each(["MX", "ZA", "TR", "BR"], (to) =>
    answer("740.2-a-23-contract-value", "yes", "0A507", to, { "shipment.value": "4000000" }),
  ),
  ...each(["DE", "SG", "IL", "IN"], (to) =>
    answer("740.2-a-23-contract-value", "no", "0A508", to, { "shipment.value": "4000000" }),
  ),
  answer("740.2-a-23-contract-value", "no", "0A506", "BR", { "shipment.value": "3999999" }),
  ...each(Z, (eccn) => answer("740.2-few", "yes", eccn, "CN")),
  ...each(RELATED, (eccn) => answer("740.2-few", "yes", eccn, "CN", { "item.forItem": "3A090.b", ...TOLD })),
  ...each(["VN", "SA", "VE", "SO"], (to) => answer("740.2-few", "yes", "3A090.b", to, hq(to, "US"))),
  ...each(["IL", "SG", "DE"], (to) => answer("740.2-few", "no", "3A090.b", to, hq(to, "US"))),
  ...each(["MO", "CN", "VE"], (from) => answer("740.2-few", "yes", "3A090.b", "DE", hq("DE", from))),
  answer("740.2-few", "no", "3A090.b", "DE", hq("DE", "VN")),
  ...each(["3B001.c.1.a", "4A906"], (eccn) => answer("740.2-few", "yes", eccn, "JP")),
  answer("740.2-few", "yes", "2B999.h.1", "PK"),
  answer("740.2-few", "no", "2B999.h.2", "PK"),

  // part 740: claimed by symbol and by code; without the claim it does not stand
  ...LIFTED.flatMap(([symbol, rule, eccn, country, more = {}]): Decision[] => {
    const [code] = Object.entries(CODES).find(([, of]) => of === symbol) ?? [];
    const told = { ...kind(country, "individual"), ...more };
    return [
      answer(rule, "yes", eccn, country, claim(symbol, told)),
      answer(rule, "no", eccn, country, claim("CCD", told)),
      ...(code === undefined
        ? []
        : [
            answer(rule, "yes", eccn, country, {
              ...told,
              "authorization.code": code,
              "authorization.conditionsMet": "yes",
              "authorization.statement": "yes",
            }),
          ]),
    ];
  }),
  ...AGES.flatMap(([rule, eccn, country, first, exception, last]) => [
    answer(rule, "yes", eccn, country, claim(exception, { date: first, "item.datacentre": "no" })),
    answer(rule, "no", eccn, country, claim(exception, { date: last, "item.datacentre": "no" })),
  ]),
  ...each(["BR", "IN", "DE"], (to) => answer("740.4-gbs", "yes", "3C005", to)),
  ...each(["UA", "SD", "CN", "VN"], (to) => answer("740.4-gbs", "no", "3C005", to)),
  ...each(["UA", "SD", "CN", "VN"], (to) => answer("740.6-tsr", "no", "3D004", to, claim("TSR"))),
  ...each(["CN", "VN"], (to) =>
    answer("740.3-lvs", "no", "2B005", to, { "item.value": "10", "item.currency": "USD" }),
  ),
  ...each(["4A003.b", "4D001", "4E001"], (eccn) =>
    answer(
      "740.7-app",
      "yes",
      eccn,
      "BR",
      claim("APP", { ...TOLD, "item.controlReasons": ["NS", "AT"], "item.forItem": "4A003.b" }),
    ),
  ),
  answer("740.7-app", "no", "5A002.a", "BR", claim("APP")),
  ...Z.filter((eccn) => eccn !== "3A090.b").flatMap((eccn) => [
    answer("740.8-nac", "yes", eccn, "CN", claim("NAC", TOLD)),
    answer("740.8-aca", "yes", eccn, "VN", claim("ACA", { ...hq("VN", "US"), ...TOLD })),
  ]),
  ...each(["MO", "VE"], (to) => answer("740.8-nac", "yes", "3A090.b", to, claim("NAC"))),
  ...each(["VN", "DE"], (to) => answer("740.8-nac", "no", "3A090.b", to, claim("NAC"))),
  ...each(["MO", "CN", "VE"], (to) => answer("740.8-aca", "no", "3A090.b", to, claim("ACA"))),
  ...each(["3A090.a", "4A090.a"], (eccn) =>
    answer("740.8-nac", "no", eccn, "CN", claim("NAC", { "item.datacentre": "yes" })),
  ),
  ...each(["3A090.a", "4A090.a"], (eccn) =>
    answer("740.8-aca", "no", eccn, "VN", claim("ACA", { "item.datacentre": "yes" })),
  ),
  answer("740.8-aca", "no", "3A001.a.2", "VN", claim("ACA")),
  answer("740.9-tmp", "no", "2A983", "DE", claim("TMP")),
  ...each(["IR", "KP", "SY"], (to) => answer("740.10-rpl", "no", "3A001.a.2", to, claim("RPL"))),
  answer("740.11-gov", "no", "0A983", "DE", claim("GOV")),
  ...each(["3D004", "3E001"], (eccn) =>
    answer(
      "740.13-tsu",
      "yes",
      eccn,
      "MY",
      claim("TSU", { "item.forItem": "3A001.a.2", "item.controlReasons": ["NS", "AT"] }),
    ),
  ),
  ...each(["IR", "KP", "CU"], (to) => answer("740.22-ace", "no", "5A001.j", to, claim("ACE"))),
  answer("740.24-iec", "yes", "3B001.c.1.a", "JP", claim("IEC")),
  answer("740.25-hbm", "no", "3A090.b", "CN", claim("HBM")),

  ...each(["EG", "CN"], (to) => answer("740.10-rpl", "yes", "3A001.a.2", to, claim("RPL"))),
  answer("740.22-ace", "yes", "5A001.j", "EG", claim("ACE")),
  answer("740.14-bag", "yes", "5A002.a", "EG", claim("BAG", kind("EG", "individual"))),
  answer("740.3-lvs", "unknown", "2B005", "BR", {
    "authorization.code": "C35",
    "item.value": "700",
    "item.currency": "EUR",
  }),

  // 740.14(e)
  ...each(["0A501.a", "0A505.a", "0A505.b", "0A505.c", "0A506", "0A507", "0A509.a"], (eccn) =>
    answer(
      "740.14-bag",
      "yes",
      eccn,
      "NA",
      claim("BAG", { ...kind("NA", "individual"), "shipment.value": "900" }),
    ),
  ),
  ...each(["0A502", "0A508"], (eccn) =>
    answer(
      "740.14-bag",
      "yes",
      eccn,
      "NA",
      claim("BAG", { ...kind("NA", "individual"), "shipment.value": "900", "item.barrelLengthInches": "18" }),
    ),
  ),
  ...each(["0A502", "0A508"], (eccn) =>
    answer(
      "740.14-bag",
      "no",
      eccn,
      "NA",
      claim("BAG", {
        ...kind("NA", "individual"),
        "shipment.value": "900",
        "item.barrelLengthInches": "17.9",
      }),
    ),
  ),
  answer("740.14-bag", "no", "0A505.d", "NA", claim("BAG", kind("NA", "individual"))),
  ...each(["0A501.a", "0A502", "0A506", "0A507", "0A508"], (eccn) =>
    answer(
      "740.14-bag",
      "no",
      eccn,
      "NA",
      claim("BAG", {
        ...kind("NA", "individual"),
        "shipment.value": "900",
        "item.quantity": "4",
        "item.barrelLengthInches": "28",
      }),
    ),
  ),
  ...each(["0A501.a", "0A502", "0A506", "0A507", "0A508"], (eccn) =>
    answer(
      "740.14-bag",
      "yes",
      eccn,
      "NA",
      claim("BAG", {
        ...kind("NA", "individual"),
        "shipment.value": "900",
        "item.quantity": "3",
        "item.barrelLengthInches": "28",
      }),
    ),
  ),
  ...["RU", "BY", "KP", "SY"].flatMap((to) =>
    each(
      ["0A501.a", "0A502", "0A505.a", "0A505.b", "0A505.c", "0A506", "0A507", "0A508", "0A509.a"],
      (eccn) =>
        answer(
          "740.14-bag",
          "no",
          eccn,
          to,
          claim("BAG", { ...kind(to, "individual"), "item.barrelLengthInches": "28" }),
        ),
    ),
  ),
  ...each(["UA-40", "UA-43", "UA-DNR", "UA-LNR"], (region) =>
    answer(
      "740.14-bag",
      "no",
      "0A501.a",
      "UA",
      claim("BAG", { ...kind("UA", "individual"), "destination.region": region }),
    ),
  ),
  ...each(["IR", "KP", "SY"], (to) =>
    answer("740.14-bag", "no", "5A002.a", to, claim("BAG", kind(to, "individual"))),
  ),
  answer("740.14-bag", "no", "EAR99", "IR", claim("BAG", kind("IR", "individual"))),
  ...each(["0A501.a", "0A502", "0A505.b", "0A506", "0A507", "0A508", "0A509.d"], (eccn) =>
    answer(
      "740.14-bag",
      "yes",
      eccn,
      "BR",
      claim("BAG", { ...kind("BR", "individual"), "shipment.value": "900", "item.barrelLengthInches": "20" }),
    ),
  ),

  // 740.17
  ...each(["5A002.a", "5A002.z.1", "5B002.a", "5D002.c.1"], (eccn) =>
    answer("740.17-enc", "yes", eccn, "BR", {
      "item.encryptionParagraph": "B1",
      "item.forItem": "5A002.a",
      ...hq("BR", "US"),
    }),
  ),
  answer("740.17-enc", "no", "5A002.z.1.b", "VN", { "item.encryptionParagraph": "B1", ...hq("VN", "US") }),
  answer("740.17-enc", "yes", "5A002.z.1.b", "DE", { "item.encryptionParagraph": "B1", ...hq("DE", "US") }),
  ...each(["5A004.b", "5E002.b", "5A002.c"], (eccn) =>
    answer("740.17-enc", "no", eccn, "BR", { "item.encryptionParagraph": "B1" }),
  ),
  ...each(["5A002.c", "5A004.b", "5D002.a.1", "5E002.b"], (eccn) =>
    answer("740.17-enc", "yes", eccn, "BR", { "item.forItem": "5A002.a", "item.encryptionParagraph": "A2" }),
  ),
  answer("740.17-enc", "yes", "5A002.c", "BR", { "item.encryptionParagraph": "A1" }),
  answer("740.17-enc", "no", "5A992.c", "BR", { "item.encryptionParagraph": "A1" }),
  ...each(["5E002.b", "5A004.a", "5D002.a.3.a", "5D002.c.3.a"], (eccn) =>
    answer("740.17-enc", "no", eccn, "BR", { "item.encryptionParagraph": "B3" }),
  ),
  answer("740.17-enc", "no", "5E002.b", "CN", {
    "item.encryptionParagraph": "B2",
    ...kind("CN", "company"),
    parties: [{ role: "end-user", country: "CN", kind: "company", government: "no" }],
  }),
  answer("740.17-enc", "yes", "5E002.b", "IN", {
    "item.forItem": "5A002.a",
    "item.encryptionParagraph": "B2",
    parties: [{ role: "end-user", country: "IN", kind: "company", government: "no" }],
  }),
  ...each(["5A004.a", "5D002.a.3.a", "5D002.c.3.a"], (eccn) =>
    answer("740.17-enc", "no", eccn, "FR", { "item.encryptionParagraph": "B2", ...kind("FR", "government") }),
  ),
  ...each(["government", "military", "police", "intelligence"], (is) =>
    answer("740.17-enc", "no", "5A002.a", "IN", { "item.encryptionParagraph": "B2", ...kind("IN", is) }),
  ),
  ...each(["IR", "KP", "SY", "CU"], (to) =>
    answer("740.17-enc", "no", "5A002.a", to, { "item.encryptionParagraph": "A2" }),
  ),

  // 740.20
  ...each(["MT", "SG", "IN", "CN"], (to) =>
    answer("740.20-c-1-sta", to === "IN" ? "yes" : "no", "2B005", to, claim("STA")),
  ),
  ...each(["SG", "IL", "MT"], (to) => answer("740.20-c-2-sta", "yes", "2B005", to, claim("STA"))),
  ...each(["DE", "IN", "CN"], (to) => answer("740.20-c-2-sta", "no", "2B005", to, claim("STA"))),
  answer(
    "740.20-c-1-sta",
    "no",
    "2B005",
    "AE",
    claim("STA", { parties: [{ role: "end-user", country: "AE", kind: "company", government: "no" }] }),
  ),
  answer("740.20-c-1-sta", "yes", "2B005", "AE", claim("STA", kind("AE", "government"))),
  answer("740.20-c-1-sta", "yes", "2B005", "AE", claim("STA", kind("AE", "military"))),
  answer("740.20-c-2-sta", "no", "9A610.f", "SG", claim("STA")),
  ...each(["740.20-c-1-sta", "740.20-c-2-sta"], (rule) =>
    answer(rule, "no", "0A977", rule.includes("c-1") ? "DE" : "SG", claim("STA")),
  ),
  answer("740.20-c-1-sta", "no", "8A002.b", "AL", claim("STA")),

  // a claim that contradicts the line
  ...Object.entries(CODES).flatMap(([code, symbol]) => [
    answer("758.1-g-two-authorisations", "no", "3A991.a", "JP", {
      "authorization.code": code,
      "authorization.exception": symbol,
    }),
    answer("758.1-g-two-authorisations", "yes", "3A991.a", "JP", {
      "authorization.code": code,
      "authorization.exception": symbol === "RPL" ? "TMP" : "RPL",
    }),
  ]),
  ...each(["C30", "C32", "C33"], (code) =>
    answer("758.1-g-two-authorisations", "yes", "3A991.a", "JP", {
      "authorization.code": code,
      "authorization.exception": "TMP",
    }),
  ),
  ...each(["LVS", "GBS", "TSR", "APP", "ACE", "IEC", "ENC", "HBM", "STA"], (symbol) =>
    answer("740.1-not-in-the-entry", "yes", "EAR99", "JP", { "authorization.exception": symbol }),
  ),
  ...each(["C35", "C36", "C38", "C53", "C50", "C59"], (code) =>
    answer("740.1-not-in-the-entry", "yes", "EAR99", "JP", { "authorization.code": code }),
  ),
  ...each(
    [
      ["LVS", "2B005"],
      ["LVS", "3A001.a.2"],
      ["GBS", "3A001.a.2"],
      ["TSR", "3D004"],
      ["TSR", "3E003.a"],
      ["APP", "4A003.b"],
      ["ACE", "5A001.j"],
      ["IEC", "3B001.c.1.a"],
      ["ENC", "5A002.a"],
      ["ENC", "5A004.b"],
      ["ENC", "5B002.a"],
      ["ENC", "5D002.c.1"],
      ["ENC", "5E002.b"],
      ["ENC", "5A992.c"],
      ["ENC", "5D992.c"],
      ["HBM", "3A090.c"],
      ["STA", "2B005"],
    ] as const,
    ([symbol, eccn]) =>
      answer("740.1-not-in-the-entry", "no", eccn, "JP", { "authorization.exception": symbol }),
  ),
  ...each(["TMP", "GOV", "BAG"], (symbol) =>
    answer("740.1-not-in-the-entry", "no", "EAR99", "JP", { "authorization.exception": symbol }),
  ),
  ...each(["CIV", "CTP", "KMI"], (symbol) =>
    answer("740.1-unknown-exception", "yes", "3A001.a.2", "CN", { "authorization.exception": symbol }),
  ),
  ...each(["NLR", "NONE", "NAC"], (symbol) =>
    answer("740.1-unknown-exception", "no", "3A001.a.2", "CN", { "authorization.exception": symbol }),
  ),
  ...each(["AIA", "ACM", "LPP"], (symbol) =>
    answer("740.27-unenforced-exceptions", "yes", "3A090.a", "DE", { "authorization.exception": symbol }),
  ),
  ...each(["C31", "C32", "C37", "C39", "C48"], (code) =>
    answer("758.1-g-withdrawn-code", "yes", "3A991.a", "JP", { "authorization.code": code }),
  ),
  ...each(["C30", "C33", "C35"], (code) =>
    answer("758.1-g-withdrawn-code", "no", "3A991.a", "JP", { "authorization.code": code }),
  ),
  ...each(["C32", "C33"], (code) =>
    answer("758.1-g-no-licence-required", "yes", "3A001.a.2", "CN", { "authorization.code": code }),
  ),
  ...each(["RU", "BY"], (to) =>
    answer("758.1-g-no-licence-required", "yes", "5A992.c", to, { "authorization.exception": "NLR" }),
  ),
  ...each(["CN", "KZ"], (to) =>
    answer("758.1-g-no-licence-required", "no", "5A992.c", to, { "authorization.code": "C33" }),
  ),
  ...each(["VN", "CN", "BR", "UA"], (to) =>
    answer("758.1-g-code-does-not-fit", "yes", "2B005", to, { "authorization.code": "C59" }),
  ),
  ...each(["DE", "IN", "SG", "IL"], (to) =>
    answer("758.1-g-code-does-not-fit", "no", "2B005", to, { "authorization.exception": "STA" }),
  ),
  answer("758.1-g-code-does-not-fit", "yes", "3A090.b", "VN", {
    "authorization.exception": "NAC",
    ...hq("VN", "VN"),
  }),
  ...each(["MO", "CN", "VE"], (to) =>
    answer("758.1-g-code-does-not-fit", "no", "3A090.b", to, { "authorization.exception": "NAC" }),
  ),
  ...each(["MO", "CN", "VE"], (from) =>
    answer("758.1-g-code-does-not-fit", "no", "3A090.b", "VN", {
      "authorization.exception": "NAC",
      ...hq("VN", from),
    }),
  ),
  answer("758.1-g-licence-number", "no", "3A991.a", "JP", { "authorization.code": "C33" }),

  // what to file and state
  ...each(["IR", "KP", "SY", "CU"], (to) => answer("758.1-b-eei", "yes", "EAR99", to)),
  ...each(["CN", "HK", "RU", "VE"], (to) => answer("758.1-b-eei", "yes", "3A991.a", to)),
  ...each(["0A501.a", "0A501.b", "0A506", "0A507", "0A505.a", "0A505.b", "0A505.d", "0A505.x"], (eccn) =>
    answer("758.1-b-eei", "yes", eccn, "AU", { "item.subjectToEar": "unknown" }),
  ),
  ...each(["0A502", "0A508"], (eccn) =>
    answer("758.1-b-eei", "yes", eccn, "AU", {
      "item.subjectToEar": "unknown",
      "item.barrelLengthInches": "17",
    }),
  ),
  answer("758.1-b-eei", "unknown", "0A502", "AU", {
    "item.subjectToEar": "unknown",
    "item.barrelLengthInches": "18",
  }),
  answer("758.1-b-eei", "yes", "9A610.f", "DE", { "item.subjectToEar": "unknown" }),
  answer("758.1-b-eei", "unknown", "9A610.y.1", "DE", { "item.subjectToEar": "unknown" }),
  answer("758.1-b-eei", "yes", "2B005", "DE", {
    "item.subjectToEar": "unknown",
    "authorization.code": "C59",
  }),
  answer("758.1-b-eei", "yes", "2B005", "DE", {
    "item.subjectToEar": "unknown",
    "authorization.exception": "STA",
  }),
  ...each(["VN", "EG", "PK", "SA", "SO"], (to) =>
    answer("758.1-b-eei", "yes", "3A069", to, { "item.subjectToEar": "unknown" }),
  ),
  answer("758.1-b-eei", "unknown", "3A069", "BR", { "item.subjectToEar": "unknown" }),
  ...each(["BAG", "GFT"], (symbol) =>
    answer("758.6-destination-control-statement", "no", "3A991.a", "JP", {
      "authorization.exception": symbol,
    }),
  ),
  ...each(["C45", "C43"], (code) =>
    answer("758.6-destination-control-statement", "no", "3A991.a", "JP", { "authorization.code": code }),
  ),
  answer("758.6-destination-control-statement", "yes", "3A991.a", "JP", { "authorization.exception": "LVS" }),
  ...each(["9A610.f", "9A515.d", "3A090.a", "4A090.a", "5D992.z.1"], (eccn) =>
    answer("758.6-eccn-on-the-invoice", "yes", eccn, "JP"),
  ),

  // lists in requirement rules and flags
  ...each(["0A980", "1C980", "1C982", "1C983", "1C984", "1C988"], (eccn) =>
    answer("754-short-supply", "yes", eccn, "JP"),
  ),
  ...each(["0A980", "1C980", "1C982", "1C983", "1C984", "1C988"], (eccn) =>
    answer("738.2-entry-without-requirements", "no", eccn, "JP"),
  ),
  ...each(["6A003.b.4.b", "9A515.e.2"], (eccn) => answer("738-footnote-7-india", "yes", eccn, "IN")),
  ...each(["0A502", "0A508"], (eccn) =>
    answer("738-footnote-10-firearms", "yes", eccn, "GB", { "item.barrelLengthInches": "17" }),
  ),
  ...each(["0A502", "0A508"], (eccn) =>
    answer("738-footnote-10-firearms", "no", eccn, "GB", { "item.barrelLengthInches": "18" }),
  ),
  ...each(["0D505", "0E505"], (eccn) =>
    answer("738-footnote-10-firearms", "yes", eccn, "GB", { "item.forItem": "0A505.a" }),
  ),
  ...each(["0D505", "0E505"], (eccn) =>
    answer("738-footnote-10-firearms", "no", eccn, "GB", { "item.forItem": "0A505.b" }),
  ),
  answer("738-footnote-10-firearms", "yes", "0D501", "AU", { "item.forItem": "0A501.a" }),
  answer("738-footnote-10-firearms", "no", "0D501", "AU", { "item.forItem": "0A501.y" }),
  ...each(["CN", "HK", "MO"], (to) =>
    answer("742.6-a-6-iii-advanced-computing", "yes", "3A090.a", to, { date: "2022-10-07" }),
  ),
  answer("742.6-a-6-iii-advanced-computing", "no", "3A090.a", "CN", { date: "2022-10-06" }),
  ...each(["MO", "VE", "SA", "VN", "SO"], (to) =>
    answer("742.6-a-6-iii-advanced-computing", "yes", "3A090.b", to),
  ),
  ...each(["IL", "SG", "DE", "BR", "TW"], (to) =>
    answer("742.6-a-6-iii-advanced-computing", "no", "3A090.b", to),
  ),
  ...each(["3D001", "3E001"], (eccn) =>
    answer("742.6-a-6-iii-advanced-computing", "no", eccn, "VN", { "item.forItem": "3A090.c", ...TOLD }),
  ),
  ...each(["3D001", "3E001"], (eccn) =>
    answer("742.6-a-6-iii-advanced-computing", "yes", eccn, "VN", { "item.forItem": "3A090.b", ...TOLD }),
  ),
  answer("742.6-a-6-i-A-semiconductor-equipment", "no", "3D001", "CN", {
    "item.forItem": "3A090.c",
    ...TOLD,
  }),
  answer("742.6-a-6-i-B-high-bandwidth-memory", "yes", "3E001", "CN", { "item.forItem": "3A090.c", ...TOLD }),
  answer("742.6-laboratory-equipment", "yes", "3E069", "CN"),
  answer("742.6-laboratory-equipment", "no", "4E091", "CN"),
  answer("742.6-a-6-iii-A-worldwide", "yes", "4E091", "JP"),
  answer("742.7-crime-control", "no", "0A983", "BR"),
  answer("742.13-interception", "yes", "5D980", "JP"),
  answer("742.14-hot-section", "yes", "9E003.h", "DE"),
  answer("742.14-hot-section", "yes", "9E003.i", "IR"),
];
