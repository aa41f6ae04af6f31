import { type LawCase, lawCase, listed, onDays, owned, share, through } from "./law-case.ts";

const CHIP = ["Microcontroller", "8542.31", "3A991"] as const;
const PUMP = ["Pumps", "8413.70", "EAR99"] as const;
const ROUTER = ["Encryption router", "8517.62", "5A992.c"] as const;
const CLEAR = { "us-ear": ["clear"] } as const;
const ear = (cite: string) => ({ "us-ear": ["license-required", cite] }) as const;
const CIVIL = { "endUse.military": "no" };
const ARMED = { "endUse.military": "yes" };
const US_SOFTWARE = { madeWith: { usSoftware: "3D991", usTechnology: "no", usEquipment: "no" } };
const entity = (footnote?: number) => listed("EL", footnote === undefined ? {} : { footnote });

const PARTIES: LawCase[] = [
  lawCase(
    "a disk drive of Thailand for a company with footnote 1",
    "made with US software for such a company it is subject to the EAR",
    {
      date: "2023-04-19",
      from: "TH",
      to: "CN",
      goods: ["Hard disk drives", "8471.70", "EAR99"],
      line: { madeWith: { usEquipment: "3E991", usSoftware: "3D991", usTechnology: "3E991" } },
      buyer: entity(1),
    },
    ear("744.11"),
  ),
  lawCase(
    "design software for a listed university",
    "every item subject to the EAR needs the license",
    { date: "2023-07-01", to: "CN", goods: ["EDA software", "8523.49", "3D991"], buyer: entity() },
    ear("744.11"),
  ),
  lawCase(
    "spare parts of EAR99 for a listed company",
    "an item of EAR99 is subject to the EAR too",
    { to: "CN", goods: ["Spare parts for CNC machines", "8466.93", "EAR99"], buyer: entity() },
    ear("744.11"),
  ),
  lawCase(
    "wafers through a listed assembler for a buyer on no list",
    "an intermediate consignee is a party to the transaction as well",
    {
      date: "2023-02-01",
      to: "CN",
      goods: ["Semiconductor wafers", "8542.39", "EAR99"],
      more: [{ role: "intermediate-consignee", name: "Oriole Pottery", country: "CN", ...entity() }],
    },
    ear("744.11"),
  ),
  lawCase(
    "an implanter from Korea, of US origin, for a listed foundry",
    "US origin stays with the item wherever it is shipped from",
    {
      date: "2023-06-01",
      from: "KR",
      origin: "US",
      to: "CN",
      goods: ["Ion implanter", "8486.20", "3B991"],
      buyer: entity(),
    },
    ear("744.11"),
  ),
  lawCase(
    "a listed purchaser in China, delivered in Singapore",
    "the purchaser is a party wherever the goods go",
    {
      to: "SG",
      goods: PUMP,
      more: [{ role: "purchaser", name: "Oriole Pottery", country: "CN", ...entity() }],
    },
    ear("744.11"),
  ),
  lawCase(
    "a person denied export privileges",
    "nobody may take part in an export in which such a person takes part",
    { to: "MX", goods: PUMP, buyer: listed("DPL") },
    { "us-ear": ["prohibited", "736.2(b)(4)"] },
  ),
  lawCase(
    "a foreign chip for an integrator with footnote 4",
    "its plant is the direct product of US technology",
    {
      from: "TW",
      to: "CN",
      goods: CHIP,
      line: { madeWith: { usSoftware: "3D991", usTechnology: "no", usEquipment: "3B991" } },
      buyer: entity(4),
    },
    ear("744.11"),
  ),
  lawCase(
    "a party on the Military End-User List, an item of supplement no. 2",
    "its listing says that it is a military end user",
    { to: "CN", goods: ["Frequency analyser", "9030.84", "3A992"], buyer: listed("MEU") },
    ear("744.21"),
  ),
  ...onDays(
    "60 percent of a listed company",
    "the ownership rule was in force from 2025-09-29 to 2025-11-09, and its stay ended with 2026-11-09",
    { to: "CN", goods: PUMP, buyer: owned(share(60, "EL")) },
    {
      "2025-09-28": { "us-ear": ["review"] },
      "2025-09-29": ear("744.11"),
      "2025-11-10": { "us-ear": ["review"] },
      "2026-11-09": { "us-ear": ["review"] },
      "2026-11-10": ear("744.11"),
    },
  ),
  lawCase(
    "half of a company that a listed one half owns",
    "an owner of 50 percent or more is itself taken as listed",
    { date: "2025-10-15", to: "CN", goods: PUMP, buyer: owned(through(50, "A", share(50, "EL", "B"))) },
    ear("744.11"),
  ),
  ...onDays(
    "a US pump from Germany for a person blocked under EO 14024",
    "the programmes of 744.8 were added on 2024-03-21",
    {
      from: "DE",
      origin: "US",
      to: "AE",
      goods: PUMP,
      buyer: listed("SDN", { programme: "RUSSIA-EO14024" }),
    },
    { "2024-03-21": ear("744.8") },
  ),
];

const USES: LawCase[] = [
  lawCase(
    "an item of supplement no. 2 for the army of China",
    "military end use in a country of 744.21",
    { date: "2024-02-01", to: "CN", goods: ROUTER, facts: ARMED },
    ear("744.21"),
  ),
  lawCase(
    "office chairs for the intelligence service of China",
    "military intelligence is barred from every item",
    {
      date: "2024-02-01",
      to: "CN",
      goods: ["Office chairs", "9401.39", "EAR99"],
      facts: { "endUse.militaryIntelligence": "yes" },
    },
    ear("744.22"),
  ),
  ...onDays(
    "a router for the army of Nicaragua",
    "Nicaragua was added to 744.21 on 2024-03-15",
    { to: "NI", goods: ROUTER, facts: ARMED },
    { "2024-03-14": CLEAR, "2024-03-15": ear("744.21") },
  ),
  ...["KH", "MM", "VE"].map((to) =>
    lawCase(
      `a router for the army of ${to}`,
      "a country of 744.21",
      { to, goods: ROUTER, facts: ARMED },
      ear("744.21"),
    ),
  ),
  lawCase(
    "books for the army of Russia",
    "for Russia military end use bars every item",
    { date: "2024-07-01", to: "RU", goods: ["Printed books", "4901.99", "EAR99"], facts: ARMED },
    ear("744.21"),
  ),
  ...(
    [
      ["nuclearUnsafeguarded", "PK", "744.2"],
      ["missile300km", "CN", "744.3"],
      ["chemicalBiological", "EG", "744.4"],
    ] as const
  ).map(([use, to, cite]) =>
    lawCase(
      `a pump for ${use} in ${to}`,
      "the use brings the requirement for every item",
      { to, goods: PUMP, facts: { [`endUse.${use}`]: "yes" } },
      ear(cite),
    ),
  ),
  lawCase(
    "a pump for an advanced-node plant in China",
    "the plant brings the requirement for every item",
    {
      date: "2024-03-21",
      to: "CN",
      goods: ["Vacuum pumps", "8414.10", "EAR99"],
      facts: { "endUse.advancedNode": "yes", "facility.country": "CN" },
    },
    ear("744.23"),
  ),
];

const RUSSIA: LawCase[] = [
  ...onDays(
    "a US chip of 3A991 to Russia",
    "categories 3 to 9 since 2022-02-24",
    { to: "RU", goods: CHIP, facts: CIVIL },
    { "2022-02-23": CLEAR, "2022-02-24": ear("746.8(a)(1)") },
  ),
  ...onDays(
    "a US chip of 3A991 to Belarus",
    "Belarus since 2022-03-02",
    { to: "BY", goods: CHIP, facts: CIVIL },
    { "2022-03-01": CLEAR, "2022-03-02": ear("746.8(a)(1)") },
  ),
  ...onDays(
    "bearings of 2A991 to Russia",
    "categories 0 to 2 since 2022-04-08",
    { to: "RU", goods: ["Ball bearings", "8482.10", "2A991"], facts: CIVIL },
    { "2022-04-08": ear("746.8(a)(1)") },
  ),
  ...onDays(
    "a Korean chip made with US software to Russia",
    "Korea became a partner on 2022-03-04",
    { from: "KR", to: "RU", goods: CHIP, line: US_SOFTWARE },
    { "2022-03-03": ear("746.8(a)(2)") },
  ),
  ...onDays(
    "a chip of Taiwan made with US software to Russia",
    "Taiwan became a partner on 2023-02-24",
    { from: "TW", to: "RU", goods: CHIP, line: US_SOFTWARE },
    { "2023-02-23": ear("746.8(a)(2)") },
  ),
  lawCase(
    "a chip to Kazakhstan that is known to go on to Russia",
    "it is exported to where it is known to end",
    { date: "2024-01-10", to: "KZ", goods: CHIP, facts: { "endUse.reexportTo": ["RU"] } },
    ear("746.8(a)(1)"),
  ),
  lawCase(
    "a chip to Turkey for a buyer in Russia",
    "who buys from Russia and takes delivery next door is a sign of diversion",
    { to: "TR", goods: CHIP, more: [{ role: "purchaser", name: "Oriole Pottery", country: "RU" }] },
    { "us-ear": ["review"] },
  ),
  lawCase(
    "hardened circuits to Bulgaria that are known to go on to Russia",
    "it is exported to where it is known to end",
    {
      date: "2023-06-01",
      to: "BG",
      goods: ["Radiation hardened circuits", "8542.31", "3A001.a.1"],
      facts: { "endUse.reexportTo": ["RU"] },
    },
    ear("746.8(a)(1)"),
  ),
  lawCase(
    "champagne of 400 dollars to Belarus",
    "a luxury good of supplement no. 5",
    { date: "2024-07-21", to: "BY", goods: ["Champagne", "2204.10", "EAR99"], line: { unitPrice: 400 } },
    ear("746.8(a)(7)"),
  ),
  lawCase(
    "a pump to Simferopol, addressed as in Russia",
    "the town decides",
    { date: "2023-02-24", to: { country: "RU", city: "Simferopol" }, goods: PUMP },
    ear("746.6"),
  ),
];

const LISTS: LawCase[] = [
  ...onDays(
    "an accelerator of 3A090.a to the Emirates",
    "88 FR 73458 widened the rule to D:4 on 2023-11-17",
    { to: "AE", goods: ["GPU", "8542.31", "3A090.a"], facts: CIVIL },
    { "2023-11-17": ear("742.6(a)(6)") },
  ),
  ...onDays(
    "an accelerator of 3A090.a to the branch of a Chinese company in Singapore",
    "the headquarters decide since 2023-11-17",
    { to: "SG", goods: ["GPU", "8542.31", "3A090.a"], buyer: { hqCountry: "CN" }, facts: CIVIL },
    {
      "2023-11-17": ear("744.23(a)(3)"),
      "2025-01-12": ear("744.23(a)(3)"),
      "2025-01-13": { "us-ear": ["review"] },
    },
  ),
  lawCase(
    "an accelerator of 3A090, its paragraph not told, to China",
    "each of its paragraphs needs the license",
    { date: "2022-10-21", to: "CN", goods: ["GPU", "8542.31", "3A090"], facts: CIVIL },
    ear("742.6(a)(6)"),
  ),
  lawCase(
    "parts of a military aircraft to Cambodia",
    "9A610.x is controlled everywhere but in Canada and, since 2024, Australia and the United Kingdom",
    { date: "2026-02-03", to: "KH", goods: ["Military aircraft parts", "8807.30", "9A610.x"] },
    ear("742.4"),
  ),
  lawCase(
    "the same to Australia",
    "no requirement for Australia and the United Kingdom since 2024-04-19",
    { date: "2024-04-19", to: "AU", goods: ["Military aircraft parts", "8807.30", "9A610.x"] },
    CLEAR,
  ),
  lawCase(
    "handcuffs to Brazil",
    "crime control",
    { to: "BR", goods: ["Handcuffs", "8301.50", "0A982"] },
    ear("742.7"),
  ),
  lawCase("handcuffs to Canada", "no mark", { to: "CA", goods: ["Handcuffs", "8301.50", "0A982"] }, CLEAR),
  lawCase(
    "a thermal camera to Hong Kong",
    "Hong Kong is treated as China",
    { to: "HK", goods: ["Thermal imaging camera", "8525.89", "6A003.b.4.b"] },
    ear("742.4"),
  ),
];

const EMBARGOES: LawCase[] = [
  ...onDays(
    "conveyor belts to Syria",
    "License Exception SPP since 2025-09-02",
    { to: "SY", goods: ["Conveyor belt", "4010.12", "EAR99"], facts: CIVIL },
    { "2025-09-01": ear("746.9"), "2025-09-02": CLEAR },
  ),
  lawCase(
    "a German pump with 15 percent of US content to Cuba",
    "more than 10 percent",
    { from: "DE", to: "CU", goods: PUMP, line: { usContentPercent: 15 } },
    ear("746.2"),
  ),
  lawCase(
    "a German pump with exactly 10 percent of US content to Cuba",
    "not more than 10 percent",
    {
      from: "DE",
      to: "CU",
      goods: PUMP,
      line: { usContentPercent: 10, madeWith: { usTechnology: "no", usSoftware: "no", usEquipment: "no" } },
    },
    CLEAR,
  ),
  lawCase(
    "a pump to Mexico that is known to go on to Cuba",
    "it is exported to where it is known to end",
    { to: "MX", goods: PUMP, facts: { "endUse.reexportTo": ["CU"] } },
    ear("746.2"),
  ),
  lawCase(
    "routers of 5A991 to China that are known to go on to Iran",
    "it is exported to where it is known to end",
    {
      date: "2023-03-07",
      to: "CN",
      goods: ["Routers", "8517.62", "5A991.b"],
      facts: { "endUse.reexportTo": ["IR"] },
    },
    ear("746.7"),
  ),
];

const PLAIN: LawCase[] = (
  [
    ["a pump to Mexico", "MX", PUMP],
    ["a chip of 3A991 to Japan", "JP", CHIP],
    ["routers of 5A992.c to India", "IN", ["Wireless routers", "8517.62", "5A992.c"]],
    ["fans to China", "CN", ["Industrial fans", "8414.59", "EAR99"]],
    ["tractors to Iraq", "IQ", ["Tractors", "8701.92", "EAR99"]],
    ["chairs to Lebanon", "LB", ["Office chairs", "9401.39", "EAR99"]],
    ["a pump to Burma", "MM", PUMP],
    ["a pump to Sudan", "SD", PUMP],
    ["a machine tool of 2B001 to Canada", "CA", ["Machine tools", "8457.10", "2B001.b.2"]],
  ] as const
).map(([name, to, goods]) => lawCase(name, "nothing asks a license", { to, goods }, CLEAR));

export const EXPORT_CASES: readonly LawCase[] = [
  ...PARTIES,
  ...USES,
  ...RUSSIA,
  ...LISTS,
  ...EMBARGOES,
  ...PLAIN,
];
