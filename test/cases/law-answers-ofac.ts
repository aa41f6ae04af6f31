import { type Answers, type LawCase, lawCase, listed, onDays, owned, share } from "./law-case.ts";

const PUMP = ["Pumps", "8413.70", "EAR99"] as const;
const CLEAR: Answers = { "us-ofac": ["clear"] };
const REVIEW: Answers = { "us-ofac": ["review"] };
const forbidden = (cite: string): Answers => ({ "us-ofac": ["prohibited", cite] });
const DOLLARS = { payment: { currency: "USD" } };
const toIran = { "endUse.reexportTo": ["IR"] };
const SDN = (programme: string) => listed("SDN", { programme });
const FOOD = { "item.foodMedicine": "yes" };

const SETTLEMENTS: LawCase[] = [
  lawCase(
    "a parcel of an online shop to Yalta",
    "Crimea, told from the town",
    { date: "2024-06-01", to: { country: "UA", city: "Yalta" }, goods: ["Pet products", "4201.00", "EAR99"] },
    forbidden("589.207"),
  ),
  lawCase(
    "kits from China with materials of North Korea, into the United States",
    "what holds materials of North Korea may not be imported",
    {
      date: "2024-06-01",
      from: "CN",
      to: "US",
      goods: ["False eyelash kits", "6704.19", "EAR99"],
      item: { "item.inputsOrigin": ["KP"] },
    },
    forbidden("510.205"),
  ),
  lawCase(
    "clinker of Iran from the Emirates to Tanzania, sold by a US person",
    "a US person may not deal in goods of Iran anywhere",
    {
      date: "2024-06-01",
      from: "AE",
      origin: "IR",
      to: "TZ",
      goods: ["Cement clinker", "2523.10"],
      facts: { "shipment.usPerson": "yes" },
    },
    forbidden("560.2"),
  ),
  lawCase(
    "an Australian plant to Iran, sold by a German for dollars",
    "whoever causes a US bank to serve Iran breaks the rule",
    {
      date: "2024-06-01",
      from: "DE",
      origin: "AU",
      to: "IR",
      goods: ["Polypropylene plant", "8479.89"],
      ...DOLLARS,
    },
    forbidden("560.204"),
  ),
  lawCase(
    "spirits of Vietnam to North Korea for dollars",
    "whoever causes a US bank to serve North Korea breaks the rule",
    { date: "2024-06-01", from: "VN", to: "KP", goods: ["Spirits", "2208.90"], ...DOLLARS },
    forbidden("510.206"),
  ),
  lawCase(
    "car parts on the aircraft of a blocked airline, by a US forwarder",
    "a blocked person in any role",
    {
      date: "2024-06-01",
      from: "MX",
      to: "AR",
      goods: ["Car parts", "8708.99", "EAR99"],
      more: [{ role: "carrier", name: "Oriole Aero", country: "VE", ...SDN("SDGT") }],
      facts: { "shipment.usPerson": "yes" },
    },
    forbidden(""),
  ),
  lawCase(
    "diodes for a company of which a blocked concern owns 51 percent",
    "blocked by its owner",
    {
      date: "2024-06-01",
      to: "RU",
      goods: ["Silicon diode switches", "8541.10", "EAR99"],
      buyer: owned(share(51, "SDN", "Juniper Concern", { programme: "UKRAINE-EO13661" })),
    },
    forbidden("FAQ 398-402"),
  ),
  lawCase(
    "filters from the United States to Dubai that are known to go on to Iran",
    "reason to know is enough",
    { date: "2024-06-01", to: "AE", goods: ["Air filters", "8421.39", "EAR99"], facts: toIran },
    forbidden("560.204"),
  ),
  lawCase(
    "a lathe to a dealer in Dubai, bought by a blocked Russian",
    "a blocked person in any role",
    {
      date: "2024-06-01",
      to: "AE",
      goods: ["CNC lathe", "8458.11", "2B991"],
      more: [{ role: "purchaser", name: "Kestrel", country: "RU", ...SDN("RUSSIA-EO14024") }],
    },
    forbidden(""),
  ),
  lawCase(
    "a contract that a blocked person signs for somebody else",
    "FAQ 400",
    {
      date: "2024-06-01",
      to: "TR",
      goods: PUMP,
      more: [{ role: "signatory", name: "Kestrel", country: "RU", ...SDN("UKRAINE-EO13661") }],
    },
    forbidden(""),
  ),
];

const ANSWERS: LawCase[] = [
  lawCase(
    "pumps to a company in Kabul",
    "FAQ 930: no sanctions on Afghanistan as such",
    { date: "2023-01-10", to: "AF", goods: PUMP },
    CLEAR,
  ),
  lawCase(
    "wheat seed to Russia",
    "no measure is aimed at food",
    { date: "2023-01-10", to: "RU", goods: ["Wheat seed", "1001.91", "EAR99"], item: FOOD },
    CLEAR,
  ),
  lawCase(
    "a pump from Canada to Cuba, nobody of the United States",
    "who is not subject to US jurisdiction is not bound",
    {
      date: "2023-01-10",
      from: "CA",
      exporter: { hqCountry: "CA" },
      to: "CU",
      goods: PUMP,
      payment: { currency: "CAD" },
      facts: { "shipment.usPerson": "no" },
    },
    CLEAR,
  ),
  lawCase(
    "medicine to Iran for a blocked person",
    "the general license leaves blocked persons out",
    {
      date: "2024-06-01",
      to: "IR",
      goods: ["Insulin", "3004.31", "EAR99"],
      item: FOOD,
      buyer: SDN("NPWMD"),
    },
    forbidden(""),
  ),
  lawCase(
    "carpets of Iran to New York",
    "goods of Iran",
    { date: "2024-06-01", from: "AE", origin: "IR", to: "US", goods: ["Carpets", "5701.10"] },
    forbidden("560.201"),
  ),
  lawCase(
    "potash of a blocked company of Belarus to the United States",
    "a blocked seller",
    {
      date: "2023-01-10",
      from: "BY",
      to: "US",
      goods: ["Potash", "3104.20"],
      exporter: SDN("BELARUS-EO14038"),
    },
    forbidden(""),
  ),
  ...onDays(
    "vodka of Russia to Boston",
    "EO 14068",
    { from: "RU", origin: "RU", to: "US", goods: ["Vodka", "2208.60"] },
    { "2022-03-11": forbidden("14068") },
  ),
  lawCase(
    "30 percent of a blocked person, the rest untold",
    "FAQ 401: what is not known may make half",
    { date: "2023-01-10", to: "AE", goods: PUMP, buyer: owned(share(30, "SDN")) },
    REVIEW,
  ),
  lawCase(
    "a pump for a ministry in Damascus after the programme",
    "EO 14312",
    { date: "2025-08-01", to: "SY", goods: PUMP, buyer: { kind: "government" } },
    CLEAR,
  ),
  lawCase(
    "a pump to Sudan",
    "the programme ended in 2017",
    { date: "2024-08-01", to: "SD", goods: PUMP },
    CLEAR,
  ),
];

export const SANCTIONS_ANSWERS: readonly LawCase[] = [...SETTLEMENTS, ...ANSWERS];
