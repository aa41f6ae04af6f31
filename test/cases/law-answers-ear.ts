import { type Answers, type LawCase, lawCase, listed, type Order, onDays, owned, share } from "./law-case.ts";

const CHIP = ["Microcontroller", "8542.31", "3A991"] as const;
const PUMP = ["Pumps", "8413.70", "EAR99"] as const;
const BOOKS = ["Printed books", "4901.99", "EAR99"] as const;
const CLEAR: Answers = { "us-ear": ["clear"] };
const REVIEW: Answers = { "us-ear": ["review"] };
const license = (cite: string): Answers => ({ "us-ear": ["license-required", cite] });
const CIVIL = { "endUse.military": "no" };
const entity = (footnote?: number) => listed("EL", footnote === undefined ? {} : { footnote });
const NOT_MADE_WITH_US = { usTechnology: "no", usSoftware: "no", usEquipment: "no" };

const ANSWERS_ON_THE_ENTITY_LIST: LawCase[] = [
  ...["forwarder", "carrier", "notify-party"].map((role) =>
    lawCase(
      `a listed ${role}`,
      "BIS answers: no license requirement, but a red flag",
      {
        date: "2024-07-01",
        to: "MY",
        goods: PUMP,
        more: [{ role, name: "Oriole", country: "HK", ...entity() }],
      },
      REVIEW,
    ),
  ),
  lawCase(
    "Chinese bolts from a listed seller, into the United States",
    "BIS answers: it has no jurisdiction over imports",
    { from: "CN", to: "US", goods: ["Bolts", "7318.15", "EAR99"], exporter: entity() },
    CLEAR,
  ),
  lawCase(
    "Chinese bolts from a listed seller, to Germany",
    "BIS answers: to buy from a listed person is not forbidden",
    {
      from: "CN",
      to: "DE",
      goods: ["Bolts", "7318.15", "EAR99"],
      exporter: entity(),
      line: { madeWith: NOT_MADE_WITH_US, usContentPercent: 0 },
    },
    CLEAR,
  ),
  lawCase(
    "US chips from a listed seller in China, to Germany",
    "BIS answers: a red flag, for the seller may have got them without a license",
    { from: "CN", origin: "US", to: "DE", goods: CHIP, exporter: entity() },
    REVIEW,
  ),
  lawCase(
    "a listed person who buys pumps in the United States",
    "BIS answers: a sale there is no export",
    { to: "US", goods: PUMP, buyer: entity(1) },
    CLEAR,
  ),
  lawCase(
    "a listed person elsewhere than at its listed address",
    "BIS answers: the entry is for the person wherever it is",
    { to: "DE", goods: PUMP, buyer: entity() },
    license("744.11"),
  ),
];

const OTHER_LISTS: LawCase[] = [
  lawCase(
    "chairs for a company of the Military End-User List",
    "only items of supplement no. 2 are barred",
    { date: "2023-05-01", to: "CN", goods: ["Office chairs", "9401.39", "EAR99"], buyer: listed("MEU") },
    CLEAR,
  ),
  lawCase(
    "a firewall for the hospital of an army",
    "an item of supplement no. 2 for a military end user",
    {
      date: "2023-05-01",
      to: "CN",
      goods: ["Firewall", "8517.62", "5A992.c"],
      buyer: { facts: { "party.military": "yes" } },
    },
    license("744.21"),
  ),
  lawCase(
    "an unverified buyer whose statement is in hand",
    "744.15(b)",
    { to: "AE", goods: PUMP, buyer: listed("UVL"), facts: { "authorization.uvlStatement": "yes" } },
    CLEAR,
  ),
  lawCase(
    "an unverified buyer without it",
    "744.15(b)",
    { to: "AE", goods: PUMP, buyer: listed("UVL") },
    { "us-ear": ["review", "744.15"] },
  ),
  lawCase(
    "a forwarder who was denied export privileges",
    "nobody may take part in an export in which such a person takes part",
    { to: "MX", goods: PUMP, more: [{ role: "forwarder", name: "Oriole", country: "MX", ...listed("DPL") }] },
    { "us-ear": ["prohibited", "736.2(b)(4)"] },
  ),
  ...onDays(
    "30 percent of a company of one list and 25 of another's",
    "shares of both lists are added",
    {
      to: "CN",
      goods: CHIP,
      buyer: owned(share(30, "MEU"), share(25, "EL", "Marula")),
      facts: CIVIL,
    } as Order,
    { "2025-10-15": license(""), "2026-11-15": license("") },
  ),
];

const SETTLEMENTS: LawCase[] = [
  lawCase(
    "a die of Taiwan for a designer who designs for a company with footnote 1",
    "what such a company orders is made for it, whoever has it made",
    {
      date: "2024-07-01",
      from: "TW",
      to: "CN",
      goods: ["Logic die, 7 nm", "8542.31", "3A991"],
      line: { madeWith: { usTechnology: "3E991", usSoftware: "3D991", usEquipment: "3B991" } },
      item: { "item.incorporatedInto.footnotes": ["1"] },
      facts: CIVIL,
    },
    license("744.11"),
  ),
  lawCase(
    "connectors of EAR99 for a listed research centre",
    "BIS, August 2024: low-level items too",
    { date: "2022-06-01", to: "CN", goods: ["Connectors", "8536.69", "EAR99"], buyer: entity() },
    license("744.11"),
  ),
  lawCase(
    "transistors to Russia in 2023",
    "BIS, December 2024",
    { date: "2023-06-01", to: "RU", goods: ["RF transistors", "8541.29", "3A991"], facts: CIVIL },
    license("746.8(a)(1)"),
  ),
  lawCase(
    "water tests of EAR99 through the Emirates to Iran",
    "a breach of OFAC's regulations is one of the EAR",
    { to: "AE", goods: ["Water test kits", "3822.19", "EAR99"], facts: { "endUse.reexportTo": ["IR"] } },
    license("746.7(e)"),
  ),
];

const CHIPS_AND_PLANTS: LawCase[] = [
  lawCase(
    "photoresist of EAR99 for a plant that makes no advanced nodes",
    "the requirement is for advanced nodes",
    {
      date: "2024-02-01",
      to: "CN",
      goods: ["Photoresist", "3707.90", "EAR99"],
      facts: {
        ...CIVIL,
        "endUse.icProduction": "yes",
        "facility.country": "CN",
        "facility.advancedNode": "no",
      },
    },
    CLEAR,
  ),
  ...(["VN", "SA"] as const).map((to) =>
    lawCase(
      `a server of 4A090.a to ${to}`,
      "groups D:1 and D:4 since 2023-11-17",
      { date: "2024-02-01", to, goods: ["GPU server", "8471.50", "4A090.a"], facts: CIVIL },
      license("742.6(a)(6)"),
    ),
  ),
  lawCase(
    "a board that is called by its model and declared EAR99",
    "the words on the line speak of 4A090",
    {
      date: "2024-07-01",
      to: "CN",
      goods: ["NVIDIA H100 80GB accelerator", "8473.30", "EAR99"],
      facts: CIVIL,
    },
    REVIEW,
  ),
  lawCase(
    "circuits under the heading of toys, to Hong Kong",
    "words and heading disagree on a way of diversion",
    { date: "2024-07-01", to: "HK", goods: ["Integrated circuits, FPGA", "9503.00", "EAR99"], facts: CIVIL },
    REVIEW,
  ),
];

const RUSSIA: LawCase[] = [
  ...([BOOKS, ["Wheat seed", "1001.91", "EAR99"], ["Insulin", "3004.31", "EAR99"]] as const).map((goods) =>
    lawCase(
      `${goods[0]} to Russia`,
      "EAR99 outside the supplements",
      { date: "2024-07-01", to: "RU", goods, facts: CIVIL },
      CLEAR,
    ),
  ),
  lawCase(
    "a chip to Kazakhstan through Russia",
    "736.2(b)(8)",
    { date: "2024-08-01", to: "KZ", transit: ["RU"], goods: CHIP, facts: CIVIL },
    license("736.2(b)(8)"),
  ),
  lawCase(
    "books to Kazakhstan through Russia",
    "what needs no license there may pass",
    { date: "2024-08-01", to: "KZ", transit: ["RU"], goods: BOOKS },
    CLEAR,
  ),
  ...onDays(
    "perfume to Russia",
    "supplement no. 5; which codes it held before 2024-06-12 is not known",
    { to: "RU", goods: ["Perfume", "3303.00", "EAR99"], facts: CIVIL },
    { "2022-03-11": REVIEW, "2024-06-12": license("746.8(a)(7)") },
  ),
  ...(
    [
      [299, CLEAR],
      [300, license("746.8(a)(7)")],
    ] as const
  ).map(([price, answer]) =>
    lawCase(
      `a pullover of ${price} dollars to Russia`,
      "the floor is 300 dollars",
      {
        date: "2024-07-01",
        to: "RU",
        goods: ["Pullover", "6110.30", "EAR99"],
        line: { unitPrice: price },
        facts: CIVIL,
      },
      answer,
    ),
  ),
  lawCase(
    "software for design of EAR99 to Russia",
    "since 2024-09-16",
    {
      date: "2024-09-16",
      to: "RU",
      goods: ["CAD software", "8523.49", "EAR99"],
      item: { "item.softwareKind": "CAD", "item.kind": "software" },
      facts: CIVIL,
    },
    license("746.8(a)(8)"),
  ),
  lawCase(
    "technology of 3E991 told to a Russian",
    "deemed exports are left out",
    {
      date: "2024-07-01",
      activity: "deemed-export",
      to: "RU",
      goods: ["Technology for microcontrollers"],
      line: { eccn: "3E991" },
      facts: { ...CIVIL, "endUse.icProduction": "no" },
    },
    CLEAR,
  ),
  lawCase(
    "rice to Donetsk",
    "746.6 leaves food of EAR99 out",
    {
      date: "2024-07-01",
      to: { country: "UA", region: "UA-DNR" },
      goods: ["Rice", "1006.30", "EAR99"],
      item: { "item.foodMedicine": "yes" },
    },
    CLEAR,
  ),
  lawCase(
    "a pump to Kherson",
    "the United States do not name that region",
    { date: "2024-07-01", to: { country: "UA", city: "Kherson" }, goods: PUMP },
    CLEAR,
  ),
];

const CONTENT_AND_EXCEPTIONS: LawCase[] = [
  lawCase(
    "a German machine of 20 percent to China",
    "25 percent",
    {
      date: "2024-07-01",
      from: "DE",
      to: "CN",
      goods: ["Machine", "8479.89", "EAR99"],
      line: { usContentPercent: 20 },
    },
    CLEAR,
  ),
  lawCase(
    "a German router of 12 percent to Iran",
    "10 percent",
    {
      date: "2024-07-01",
      from: "DE",
      to: "IR",
      goods: ["Router", "8517.62", "5A002"],
      line: { usContentPercent: 12 },
    },
    license("746.7"),
  ),
  lawCase(
    "License Exception CIV",
    "it is gone since 2020",
    {
      date: "2023-06-01",
      to: "CN",
      goods: ["Oscilloscope", "9030.20", "3A002.a"],
      authorization: { exception: "CIV" },
      facts: CIVIL,
    },
    license(""),
  ),
  lawCase(
    "rice to North Korea",
    "746.4 leaves food of EAR99 out",
    {
      date: "2024-07-01",
      to: "KP",
      goods: ["Rice", "1006.30", "EAR99"],
      item: { "item.foodMedicine": "yes" },
    },
    CLEAR,
  ),
];

export const EXPORT_ANSWERS: readonly LawCase[] = [
  ...ANSWERS_ON_THE_ENTITY_LIST,
  ...OTHER_LISTS,
  ...SETTLEMENTS,
  ...CHIPS_AND_PLANTS,
  ...RUSSIA,
  ...CONTENT_AND_EXCEPTIONS,
];
