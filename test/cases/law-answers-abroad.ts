import { type Answers, type LawCase, lawCase, listed, type Order, onDays, owned, share } from "./law-case.ts";

const GEAR = ["Gear wheels", "8483.40", "EAR99"] as const;
const CHIPS = ["Integrated circuits", "8542.31", "EAR99"] as const;
const TRUCKS = ["Trucks", "8704.22"] as const;
const CLAUSES = { "shipment.noRussiaClause": "yes", "shipment.noBelarusClause": "yes" };
const ARMED = { "endUse.military": "yes" };
const union = (verdict: "clear" | "review" | "prohibited" | "license-required", cite?: string): Answers => ({
  eu: cite === undefined ? [verdict] : [verdict, cite],
});
const britain = (verdict: "clear" | "prohibited" | "license-required", cite?: string): Answers => ({
  uk: cite === undefined ? [verdict] : [verdict, cite],
});
const china = (verdict: "clear" | "prohibited" | "license-required", cite?: string): Answers => ({
  cn: cite === undefined ? [verdict] : [verdict, cite],
});

const german = (name: string, because: string, order: Omit<Order, "from">, answers: Answers) =>
  lawCase(name, because, { date: "2025-07-02", from: "DE", ...order } as Order, answers);
const british = (name: string, because: string, order: Omit<Order, "from">, answers: Answers) =>
  lawCase(name, because, { date: "2024-10-15", from: "GB", ...order } as Order, answers);
const chinese = (name: string, because: string, order: Omit<Order, "from">, answers: Answers) =>
  lawCase(name, because, { date: "2026-03-07", from: "CN", ...order } as Order, answers);

const UNION: LawCase[] = [
  german(
    "flour through Russia to Kazakhstan",
    "the Commission: transit of goods that no annex lists is free",
    { to: "KZ", transit: ["RU"], goods: ["Wheat flour", "1101.00", "EAR99"] },
    union("clear"),
  ),
  german(
    "an item of Annex I through Russia to Kazakhstan",
    "the Commission, October 2023: transit by land is forbidden",
    {
      date: "2023-10-15",
      to: "KZ",
      transit: ["RU"],
      goods: CHIPS,
      item: { "item.eu": "3A001" },
      facts: { ...CLAUSES, "shipment.redFlagsResolved": ["annex-iv"] },
    },
    union("prohibited", "2(1a)"),
  ),
  german(
    "a laptop for a private person in Germany",
    "where it stays in the Union nothing leaves for Russia, whoever buys",
    { to: "DE", goods: ["Laptop", "8471.30", "5A992.c"], buyer: { kind: "individual" } },
    union("clear"),
  ),
  german(
    "wine of 350 euros to Russia",
    "Article 3h, above 300 euros",
    { to: "RU", goods: ["Wine", "2204.21", "EAR99"], item: { "item.unitValueEur": 350 } },
    union("prohibited", "Article 3h"),
  ),
  german(
    "chips to Serbia without a clause",
    "Article 12g",
    { date: "2024-07-02", to: "RS", goods: CHIPS, facts: { "shipment.noRussiaClause": "no" } },
    union("review"),
  ),
  german(
    "chairs to Serbia without a clause",
    "Article 12g is for the goods of its annexes",
    {
      date: "2024-07-02",
      to: "RS",
      goods: ["Chairs", "9401.39", "EAR99"],
      facts: { "shipment.noRussiaClause": "no" },
    },
    union("clear"),
  ),
  german(
    "30 and 30 percent of two frozen persons",
    "shares of frozen persons are added",
    { to: "AE", goods: GEAR, buyer: owned(share(30, "EU-FSF"), share(30, "EU-FSF", "Marula")) },
    union("prohibited", "269/2014"),
  ),
  german(
    "49 percent of a frozen person",
    "less than half, but control is to be looked at",
    { to: "AE", goods: GEAR, buyer: owned(share(49, "EU-FSF")) },
    union("review"),
  ),
  german(
    "chips to Russia in May 2022",
    "Article 2a",
    {
      date: "2022-05-01",
      to: "RU",
      goods: CHIPS,
      item: { "item.annexes833": ["VII"], "item.eu": "none" },
    },
    union("prohibited", "Article 2a"),
  ),
  german(
    "a pump to Kyiv",
    "no measure",
    { to: { country: "UA", city: "Kyiv" }, goods: ["Pumps", "8413.70", "EAR99"] },
    union("clear"),
  ),
];

const BRITAIN: LawCase[] = [
  british(
    "compressors in Kazakhstan for the branch of a company of Russian law",
    "a person connected with Russia, wherever the goods go",
    {
      to: "KZ",
      goods: ["Compressors", "8414.80"],
      item: { "item.ukSchedules": ["3E"] },
      buyer: { hqCountry: "RU", facts: { "party.incorporatedIn": "RU" } },
    },
    britain("prohibited", "2019"),
  ),
  lawCase(
    "chips from China to Russia, sold by a British person",
    "goods that never cross the border of the United Kingdom",
    {
      date: "2024-10-15",
      from: "CN",
      exporter: { hqCountry: "GB" },
      to: "RU",
      goods: CHIPS,
      item: { "item.ukSchedules": ["2A"] },
      facts: { "shipment.ukPerson": "yes" },
    },
    britain("prohibited", "2019"),
  ),
  british(
    "chips to Turkey that go on to Russia",
    "indirect supply",
    {
      to: "TR",
      goods: CHIPS,
      item: { "item.ukSchedules": ["2A"] },
      facts: { "endUse.reexportTo": ["RU"] },
    },
    britain("prohibited", "2019"),
  ),
  british(
    "chairs to Kazakhstan",
    "no schedule lists them",
    { to: "KZ", goods: ["Chairs", "9401.39", "EAR99"] },
    britain("clear"),
  ),
  british(
    "chips of the control list to Israel",
    "the strategic export control lists",
    { to: "IL", goods: CHIPS, item: { "item.uk": "3A001" } },
    britain("license-required"),
  ),
  british(
    "50.01 percent of a designated person",
    "more than half",
    { to: "AE", goods: GEAR, buyer: owned(share(50.01, "UK-SL")) },
    britain("prohibited"),
  ),
];

const NATIONS: LawCase[] = [
  lawCase(
    "steel bars to Eritrea",
    "its embargo was of arms, and is over",
    { date: "2024-10-15", from: "TR", to: "ER", goods: ["Steel bars", "7214.20"] },
    { un: ["clear"] },
  ),
];

const CHINA: LawCase[] = [
  chinese(
    "gallium to Germany",
    "on the list since 2023-08-01",
    { date: "2024-05-01", to: "DE", goods: ["Gallium", "8112.92"], item: { "item.cn": "3C001" } },
    china("license-required"),
  ),
  chinese(
    "powder of tungsten to Austria",
    "No. 10 of 2025",
    { date: "2025-02-04", to: "AT", goods: ["Tungsten powder", "8101.10"], item: { "item.cn": "1C117.d" } },
    china("license-required"),
  ),
  chinese(
    "toys to Germany",
    "nothing asks a license",
    { to: "DE", goods: ["Toys", "9503.00"] },
    china("clear"),
  ),
  lawCase(
    "Chinese gallium from Malaysia to a Japanese military user",
    "No. 1 of 2026 forbids passing it on, whoever does",
    {
      date: "2026-03-07",
      from: "MY",
      origin: "CN",
      to: "JP",
      goods: ["Gallium", "8112.92"],
      item: { "item.cn": "3C001" },
      facts: ARMED,
    },
    china("prohibited", "1 of 2026"),
  ),
  chinese(
    "magnets to a company on the control list",
    "no dual-use item for it",
    {
      date: "2025-01-15",
      to: "US",
      goods: ["Magnets", "8505.11"],
      item: { "item.cn": "1C902" },
      buyer: listed("CN-CONTROL"),
    },
    china("prohibited"),
  ),
  ...onDays(
    "German magnets with 0.2 percent of Chinese rare earths to the United States",
    "No. 70 of 2025 suspended No. 61",
    {
      from: "DE",
      to: "US",
      goods: ["NdFeB magnets", "8505.11"],
      item: { "item.cnRareEarthPercent": 0.2, "item.cnAnnex61": ["2"] },
    },
    { "2026-03-07": china("clear") },
  ),
];

/** Trucks for an army, where the law of the exporter asks a license by the use alone. */
const BY_THE_USE: LawCase[] = [
  german(
    "trucks of no list for the army of Burma",
    "Article 4: a country under an arms embargo",
    { to: "MM", goods: TRUCKS, item: { "item.eu": "none" }, facts: ARMED },
    union("license-required", "2021/821"),
  ),
  british(
    "trucks of no list for the army of Burma",
    "military end use in a country under an arms embargo",
    { to: "MM", goods: TRUCKS, item: { "item.uk": "none" }, facts: ARMED },
    britain("license-required"),
  ),
];

export const ANSWERS_ABROAD: readonly LawCase[] = [...UNION, ...BRITAIN, ...NATIONS, ...CHINA, ...BY_THE_USE];
