import { decision as answer, CODES, type Decision, each, type Given, hq } from "./us-ear-decision.ts";

const TOLD: Given = { "item.controlReasons": ["NS", "RS", "AT"] };

/** Contradictions, advice, and lists in requirements: rule, line, answer. */
export const ANSWERS: Decision[] = [
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
  ...each(["CN", "HK"], (to) =>
    answer("742.6-a-6-iii-advanced-computing", "yes", "3A090.a", to, { date: "2022-10-07" }),
  ),
  ...each(["CN", "HK", "MO"], (to) =>
    answer("742.6-a-6-iii-advanced-computing", "yes", "3A090.a", to, { date: "2023-01-17" }),
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
