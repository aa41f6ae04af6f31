import { decision as answer, CODES, type Decision, each, type Given, hq, kind } from "./us-ear-decision.ts";

const claim = (exception: string, more: Given = {}): Given => ({
  "authorization.exception": exception,
  "authorization.conditionsMet": "yes",
  "authorization.statement": "yes",
  ...more,
});
/** Exception, its rule, and a line that it lifts when it is claimed. */
const LIFTED: [symbol: string, rule: string, eccn: string, country: string, more?: Given][] = [
  ["LVS", "740.3-lvs", "3A001.a.2", "MY"],
  ["GBS", "740.4-gbs", "3A001.a.2", "MY"],
  ["TSR", "740.6-tsr", "3E003.a", "MY"],
  ["APP", "740.7-app", "4A003.b", "BR", { "item.controlReasons": ["NS", "AT"] }],
  ["TMP", "740.9-tmp", "3A001.a.2", "MY"],
  ["RPL", "740.10-rpl", "3A001.a.2", "MY"],
  ["GOV", "740.11-gov", "3A001.a.2", "MY"],
  ["GFT", "740.12-gft", "0A504.a", "AU"],
  ["TSU", "740.13-tsu", "3D004", "MY"],
  ["BAG", "740.14-bag", "3A001.a.2", "MY"],
  ["AVS", "740.15-avs", "3A001.a.2", "MY"],
  ["APR", "740.16-apr", "3A001.a.2", "MY", { "shipment.activity": "reexport" }],
  ["STA", "740.20-c-1-sta", "9A610.f", "DE"],
];
const AGES: [rule: string, eccn: string, country: string, first: string, exception: string, last: string][] =
  [
    ["740.8-nac", "3A090.b", "CN", "2023-11-17", "NAC", "2023-11-16"],
    ["740.8-aca", "3A090.b", "VN", "2024-04-04", "ACA", "2024-04-03"],
    ["740.24-iec", "4A906", "JP", "2024-09-06", "IEC", "2024-09-05"],
    ["740.25-hbm", "3A090.c", "CN", "2024-12-02", "HBM", "2024-12-01"],
  ];
const Z =
  "3A090.b 4A090.b 3A001.z.1.b 4A003.z.1.b 4A004.z.2 4A005.z.2 5A002.z.1.b 5A004.z.1.b 5A992.z.2 5D002.z.1.b 5D992.z.2".split(
    " ",
  );
const RELATED = "3D001 3E001 4D001 4D090 4E001 5D002 5E002 5E992".split(" ");
const TOLD: Given = { "item.controlReasons": ["NS", "RS", "AT"] };

const OUTSIDE_D5 = ["VN", "SG", "IN", "AE", "BR", "DE", "KZ", "MX", "TR", "ZA"];

/** What part 740 leaves open and closes: rule, line, answer. */
export const EXCEPTIONS: Decision[] = [
  // 740.2
  ...each(["6E001", "6E002"], (eccn) =>
    answer("740.2-closed", "yes", eccn, "DE", { "item.forItem": "6A002.a.3" }),
  ),
  answer("740.2-closed", "no", "6E001", "DE", { "item.forItem": "6A004.a.1", "item.controlReasons": ["NS"] }),
  ...each(["MO", "CN", "VE"], (to) => answer("740.2-closed", "yes", "3B001.d.1", to)),
  ...each(["VN", "SG"], (to) => answer("740.2-closed", "no", "3B001.d.1", to)),
  answer("740.2-closed", "yes", "0A919", "DE"),
  answer("740.2-closed", "yes", "0A521", "DE"),
  ...each(["HK", "CN", "VE", "HT", "SO"], (to) => answer("740.2-closed", "yes", "9A610.f", to)),
  ...each(["HK", "CN", "VE"], (from) =>
    answer("740.2-closed", "yes", "9A610.f", "DE", { "shipment.shipFrom": from }),
  ),
  ...each(["HK", "CN", "VE"], (from) =>
    answer("740.2-closed", "yes", "9A515.d", "DE", { "item.origin": from }),
  ),
  ...each(OUTSIDE_D5, (to) => answer("740.2-closed", "no", "9A610.f", to)),
  ...each(OUTSIDE_D5, (from) => answer("740.2-closed", "no", "9A610.f", "DE", { "shipment.shipFrom": from })),
  ...each(OUTSIDE_D5, (from) => answer("740.2-closed", "no", "9A610.f", "DE", { "item.origin": from })),
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
    answer(
      rule,
      "yes",
      eccn,
      country,
      claim(exception, { date: first, "item.datacentre": "no", ...hq(country, country) }),
    ),
    answer(
      rule,
      "no",
      eccn,
      country,
      claim(exception, { date: last, "item.datacentre": "no", ...hq(country, country) }),
    ),
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
      eccn === "4A003.b" ? "BR" : "DE",
      claim("APP", { ...TOLD, "item.controlReasons": ["NS", "AT"], "item.forItem": "4A003.b" }),
    ),
  ),
  answer("740.7-app", "no", "5A002.a", "BR", claim("APP")),
  ...Z.filter((eccn) => eccn !== "3A090.b").flatMap((eccn) => [
    answer("740.8-nac", "yes", eccn, "CN", claim("NAC", TOLD)),
    answer("740.8-aca", "yes", eccn, "VN", claim("ACA", { ...hq("VN", "US"), ...TOLD })),
  ]),
  ...each(["MO", "VE", "HT"], (to) => answer("740.8-nac", "yes", "3A090.b", to, claim("NAC"))),
  ...each(["VN", "DE"], (to) => answer("740.8-nac", "no", "3A090.b", to, claim("NAC", hq(to, to)))),
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
  // 740.2(a)(12): of D:5 or Hong Kong, or sent from there, to elsewhere
  ...["item.origin", "shipment.shipFrom"].flatMap((fact) => [
    ...each(["CN", "HK", "HT", "VE"], (from) =>
      answer("740.11-gov", "no", "9A610.x", "DE", claim("GOV", { [fact]: from })),
    ),
    ...each(["IL", "VN", "JP"], (from) =>
      answer("740.11-gov", "yes", "9A610.x", "DE", claim("GOV", { [fact]: from })),
    ),
  ]),
  ...each(["VE", "HT"], (to) =>
    answer("740.11-gov", "yes", "9A610.x", to, claim("GOV", { "item.origin": "CN" })),
  ),
  answer("740.11-gov", "no", "9A610.x", "IL", claim("GOV", { "item.origin": "CN" })),
  answer("740.11-gov", "unknown", "3A001.a.2", "MY", claim("GOV", { "shipment.shipFrom": "HK" })),
  ...each(["5A001.f.1", "5D001.a"], (item) =>
    answer("740.11-gov", "no", "5E001.a", "DE", claim("GOV", { "item.forItem": item })),
  ),
  answer("740.11-gov", "yes", "5E001.a", "DE", claim("GOV", { "item.forItem": "5A001.b" })),
  // 740.2(a)(13): technology and software that GOV alone is left for
  ...each(["9D610.b", "9D619.b", "9E610.b", "9E619.b", "9E619.c"], (eccn) =>
    answer("740.13-tsu", "no", eccn, "DE", claim("TSU")),
  ),
  ...each(["9D610.a", "9D619.a", "9E610.a", "9E619.a"], (eccn) =>
    answer("740.13-tsu", "yes", eccn, "DE", claim("TSU")),
  ),
  ...each(["9D610.b", "9D619.b", "9E610.b", "9E619.b", "9E619.c"], (eccn) =>
    answer("740.10-rpl", "no", eccn, "DE", claim("RPL")),
  ),
  ...each(["9D610.a", "9D619.a", "9E610.a", "9E619.a"], (eccn) =>
    answer("740.10-rpl", "yes", eccn, "DE", claim("RPL")),
  ),
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
  answer("740.13-tsu", "yes", "0D606.a", "DE", claim("TSU")),
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
];
