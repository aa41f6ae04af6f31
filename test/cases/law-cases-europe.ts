import {
  type Answers,
  type LawCase,
  lawCase,
  listed,
  type Order,
  onDays,
  owned,
  share,
  through,
} from "./law-case.ts";

const GEAR = ["Gear wheels", "8483.40", "EAR99"] as const;
const CHIPS = ["Integrated circuits", "8542.31", "EAR99"] as const;
const union = (verdict: "prohibited" | "license-required", cite: string): Answers => ({
  eu: [verdict, cite],
});
const britain = (verdict: "prohibited" | "license-required", cite: string): Answers => ({
  uk: [verdict, cite],
});
const UNION_REVIEW: Answers = { eu: ["review"] };
const CLAUSES = { "shipment.noRussiaClause": "yes", "shipment.noBelarusClause": "yes" };

const german = (name: string, because: string, order: Omit<Order, "from">, answers: Answers) =>
  lawCase(name, because, { date: "2025-07-02", from: "DE", ...order } as Order, answers);
const british = (name: string, because: string, order: Omit<Order, "from">, answers: Answers) =>
  lawCase(name, because, { date: "2023-06-14", from: "GB", ...order } as Order, answers);

const RUSSIA: LawCase[] = [
  ...(
    [
      ["clay", ["Kaolin clays", "2508.40", "EAR99"], {}, "2022-04-08", "2022-04-09", "3k"],
      [
        "champagne of 400 euros",
        ["Champagne", "2204.10", "EAR99"],
        { "item.unitValueEur": 400 },
        "2022-03-15",
        "2022-03-16",
        "3h",
      ],
      [
        "marine radar",
        ["Marine radar", "8526.10", "EAR99"],
        { "item.annexes833": ["XVI"], "item.eu": "none" },
        "2022-03-09",
        "2022-03-10",
        "3f",
      ],
      ["gear wheels", GEAR, {}, "2023-02-25", "2023-02-26", "3k"],
    ] as const
  ).flatMap(([name, goods, item, before, since, article]) =>
    onDays(
      `${name} to Russia`,
      "a regulation applies from the day after the Official Journal",
      { from: "DE", to: "RU", goods, item },
      { [before]: UNION_REVIEW, [since]: union("prohibited", `Article ${article}`) },
    ),
  ),
  german(
    "a listed dual-use item to Russia, on the first day",
    "Article 2",
    { date: "2022-02-26", to: "RU", goods: ["Integrated circuits", "8542.31"], item: { "item.eu": "3A001" } },
    union("prohibited", "Article 2"),
  ),
  german(
    "a car of 60000 euros to Russia, its engine not told",
    "above 50000 euros it is a luxury good, whether or not Annex XXIII has it",
    {
      date: "2023-06-26",
      to: "RU",
      goods: ["Passenger cars", "8703.23", "EAR99"],
      item: { "item.unitValueEur": 60000 },
    },
    union("prohibited", "Article 3h"),
  ),
  german(
    "gear wheels to Kazakhstan that go on to Russia",
    "indirect supply",
    { date: "2024-06-01", to: "KZ", goods: GEAR, facts: { "endUse.reexportTo": ["RU"] } },
    union("prohibited", "Article 3k"),
  ),
  german(
    "advanced chips through Russia to Kazakhstan",
    "transit",
    {
      date: "2023-07-01",
      to: "KZ",
      transit: ["RU"],
      goods: CHIPS,
      item: { "item.annexes833": ["VII"], "item.eu": "none" },
      facts: CLAUSES,
    },
    union("prohibited", "2(1a)"),
  ),
  german(
    "chips to a body of Annex IV in Hong Kong",
    "Article 2b, wherever the body is",
    {
      date: "2024-07-02",
      to: "HK",
      goods: CHIPS,
      item: { "item.eu": "none" },
      facts: CLAUSES,
      buyer: listed("EU-833-IV"),
    },
    union("prohibited", "Article 2b"),
  ),
  ...["US", "CH"].map((to) =>
    german(
      `chips to ${to} without a clause`,
      "a partner country",
      { date: "2024-06-21", to, goods: CHIPS, facts: { "shipment.noRussiaClause": "no" } },
      { eu: ["clear"] },
    ),
  ),
  german(
    "chips to Turkey without a clause, from a contract of March 2024",
    "Article 12g since 2024-03-20",
    {
      date: "2024-03-20",
      to: "TR",
      goods: CHIPS,
      facts: { "shipment.priorContract": "2024-03-01", "shipment.noRussiaClause": "no" },
    },
    UNION_REVIEW,
  ),
];

const FREEZES: LawCase[] = [
  german(
    "a frozen buyer in the Emirates",
    "goods are economic resources",
    { to: "AE", goods: GEAR, buyer: listed("EU-FSF") },
    union("prohibited", "269/2014"),
  ),
  ...onDays(
    "half owned by a frozen person",
    "half is enough since 2024-07-03",
    { from: "DE", to: "AE", goods: GEAR, buyer: owned(share(50, "EU-FSF")) },
    { "2024-07-02": UNION_REVIEW, "2024-07-03": union("prohibited", "269/2014") },
  ),
  german(
    "51 percent before that day",
    "more than half was enough",
    { date: "2024-07-02", to: "AE", goods: GEAR, buyer: owned(share(51, "EU-FSF")) },
    union("prohibited", "269/2014"),
  ),
  german(
    "60 percent through a company",
    "through the chain",
    { to: "AE", goods: GEAR, buyer: owned(through(60, "A", share(60, "EU-FSF", "B"))) },
    union("prohibited", "269/2014"),
  ),
  german(
    "30 percent and control",
    "control is enough",
    {
      to: "AE",
      goods: GEAR,
      buyer: { ...owned(share(30, "EU-FSF")), facts: { "party.controlledByListed": "yes" } },
    },
    union("prohibited", "269/2014"),
  ),
];

const DUAL_USE: LawCase[] = [
  german(
    "a machine tool of Annex I to China",
    "Article 3",
    {
      to: "CN",
      goods: ["Machine tools", "8457.10", "2B001.b.2"],
      item: { "item.eu": "2B001.b.2" },
      facts: { ...CLAUSES, "shipment.redFlagsResolved": ["annex-iv"] },
    },
    union("license-required", "2021/821"),
  ),
  german(
    "the same to France",
    "within the Union, no item of Annex IV",
    { to: "FR", goods: ["Machine tools", "8457.10", "2B001.b.2"], item: { "item.eu": "2B001.b.2" } },
    { eu: ["clear"] },
  ),
  german(
    "a pump of which the authority has written",
    "Article 4",
    { to: "AE", goods: ["Pumps", "8413.70", "EAR99"], facts: { "shipment.informed": "yes" } },
    union("license-required", "2021/821"),
  ),
  german("gear wheels to Brazil", "nothing asks a licence", { to: "BR", goods: GEAR }, { eu: ["clear"] }),
  german(
    "kettles to Turkey",
    "nothing asks a licence",
    { to: "TR", goods: ["Household kettles", "8516.79", "EAR99"] },
    { eu: ["clear"] },
  ),
];

const BRITAIN: LawCase[] = [
  british(
    "goods of schedule 2A to Russia, on the first day",
    "Part 5",
    {
      date: "2022-03-01",
      to: "RU",
      goods: ["Integrated circuits", "8542.31"],
      item: { "item.ukSchedules": ["2A"] },
    },
    britain("prohibited", "2019"),
  ),
  british(
    "compressors in Dubai for a company of Russian law",
    "a person connected with Russia, wherever the goods go",
    {
      to: "AE",
      goods: ["Compressors", "8414.80"],
      item: { "item.ukSchedules": ["3E"] },
      buyer: { facts: { "party.incorporatedIn": "RU" } },
    },
    britain("prohibited", "2019"),
  ),
  ...(
    [
      ["51 percent", owned(share(51, "UK-SL")), "prohibited"],
      ["50.1 percent", owned(share(50.1, "UK-SL")), "prohibited"],
      ["exactly 50 percent", owned(share(50, "UK-SL")), "review"],
      [
        "30 and 30 percent of two who do not act together",
        owned(share(30, "UK-SL"), share(30, "UK-SL", "Marula")),
        "review",
      ],
      ["75 percent through a company", owned(through(100, "A", share(75, "UK-SL", "B"))), "prohibited"],
    ] as const
  ).map(([name, buyer, verdict]) =>
    british(
      name,
      "more than half, or control",
      { to: "AE", goods: GEAR, buyer },
      verdict === "review" ? { uk: ["review"] } : britain("prohibited", ""),
    ),
  ),
  british(
    "20 percent and control",
    "control is enough",
    {
      to: "AE",
      goods: GEAR,
      buyer: { ...owned(share(20, "UK-SL")), facts: { "party.controlledByListed": "yes" } },
    },
    britain("prohibited", ""),
  ),
  british(
    "a listed machine tool to China",
    "the strategic export control lists",
    { to: "CN", goods: ["Machine tools", "8457.10"], item: { "item.uk": "2B001" } },
    britain("license-required", ""),
  ),
  british("gear wheels to Canada", "nothing asks a licence", { to: "CA", goods: GEAR }, { uk: ["clear"] }),
];

export const EUROPEAN_CASES: readonly LawCase[] = [...RUSSIA, ...FREEZES, ...DUAL_USE, ...BRITAIN];
