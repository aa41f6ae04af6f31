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

const PUMP = ["Pumps", "8413.70", "EAR99"] as const;
const CLEAR: Answers = { "us-ofac": ["clear"] };
const REVIEW: Answers = { "us-ofac": ["review"] };
const forbidden = (cite: string): Answers => ({ "us-ofac": ["prohibited", cite] });
const DOLLARS = { payment: { currency: "USD" } };
const NO_US_PERSON = { "shipment.usPerson": "no" };
const toIran = { "endUse.reexportTo": ["IR"] };
const US_GROUP = { hqCountry: "US" };

const IRAN: LawCase[] = [
  lawCase(
    "car audio to a dealer in Dubai who is known to sell on to Iran",
    "reason to know is enough",
    { to: "AE", goods: ["Car audio equipment", "8527.21", "EAR99"], facts: toIran },
    forbidden("560.204"),
  ),
  ...(
    [
      [
        "cutting tools by the Turkish company of a US group",
        "TR",
        "TR",
        ["Cutting tools", "8207.70", "EAR99"],
      ],
      ["trucks by the Dutch company of a US group", "NL", "DE", ["Trucks", "8701.21", "EAR99"]],
    ] as const
  ).map(([name, from, to, goods]) =>
    lawCase(
      `${name}, to go on to Iran`,
      "a foreign company that a US person owns is bound",
      { from, exporter: US_GROUP, to, goods, facts: toIran },
      forbidden("560.215"),
    ),
  ),
  lawCase(
    "sheeting by the Swiss company of a US group to Iran",
    "a foreign company that a US person owns is bound",
    { from: "CH", exporter: US_GROUP, to: "IR", goods: ["Reflective sheeting", "3919.90", "EAR99"] },
    forbidden("560.215"),
  ),
  lawCase(
    "telecommunications equipment from Singapore to Iran, paid in dollars",
    "whoever causes a US bank to serve Iran breaks the rule",
    { from: "SG", to: "IR", goods: ["Telecom equipment", "8517.69", "EAR99"], ...DOLLARS },
    forbidden("560.204"),
  ),
  lawCase(
    "Iranian resin from Thailand to China, paid in dollars",
    "goods of Iranian origin",
    { from: "TH", origin: "IR", to: "CN", goods: ["Polyethylene resin", "3901.20", "EAR99"], ...DOLLARS },
    forbidden("560.201"),
  ),
  lawCase(
    "US routers of 5A002 from China to Iran, who takes part is not told",
    "one of two sections forbids it",
    { date: "2023-03-07", from: "CN", origin: "US", to: "IR", goods: ["Routers", "8517.62", "5A002"] },
    forbidden("560.205"),
  ),
  lawCase(
    "pumps through Iran",
    "transit is enough",
    { to: "TM", transit: ["IR"], goods: PUMP },
    forbidden("560.204"),
  ),
];

const CUBA_AND_KOREA: LawCase[] = [
  lawCase(
    "reagents by the German company of a US group to Cuba",
    "companies owned from the United States are bound",
    { from: "DE", exporter: US_GROUP, to: "CU", goods: ["Chemical reagents", "3822.19", "EAR99"] },
    forbidden("515.201"),
  ),
  lawCase(
    "explosives of Cuba, sold in Suriname by the company of a US group",
    "goods of Cuba are barred wherever they are",
    { from: "SR", exporter: US_GROUP, origin: "CU", to: "SR", goods: ["Explosives", "3602.00"] },
    forbidden("515.204"),
  ),
  lawCase(
    "cigars of Cuba to Miami",
    "goods of Cuba",
    { from: "ES", origin: "CU", to: "US", goods: ["Cigars", "2402.10"] },
    forbidden("515.204"),
  ),
  lawCase(
    "tobacco of North Korea from India to Thailand, paid in dollars",
    "to pay for it is a service to North Korea",
    { date: "2023-03-01", from: "IN", origin: "KP", to: "TH", goods: ["Tobacco", "2401.20"], ...DOLLARS },
    forbidden("510.206"),
  ),
  lawCase(
    "filter rods from the Emirates to China, to go on to North Korea, paid in dollars",
    "whoever causes a US bank to serve North Korea breaks the rule",
    {
      from: "AE",
      to: "CN",
      goods: ["Cigarette filter rods", "5601.22", "EAR99"],
      facts: { "endUse.reexportTo": ["KP"] },
      ...DOLLARS,
    },
    forbidden("510.206"),
  ),
  lawCase(
    "a Chinese sale for which a bank in Pyongyang pays in dollars",
    "somebody in North Korea takes part",
    {
      from: "CN",
      to: "CN",
      goods: PUMP,
      more: [{ role: "bank", name: "Oriole", country: "KP" }],
      ...DOLLARS,
    },
    forbidden("510.206"),
  ),
];

const OWNERS: LawCase[] = (
  [
    ["49.99 percent", "less than half", owned(share(49.99, "SDN")), "review"],
    ["exactly 50 percent", "half is enough", owned(share(50, "SDN")), "prohibited"],
    [
      "25 and 25 of two blocked persons",
      "shares of blocked persons are added",
      owned(share(25, "SDN"), share(25, "SDN", "Marula")),
      "prohibited",
    ],
    [
      "a chain of three halves",
      "each company of the chain is blocked itself",
      owned(through(50, "A", through(50, "B", share(50, "SDN", "C")))),
      "prohibited",
    ],
    [
      "all of a company whose owner is owned by 49",
      "the chain is broken",
      owned(through(100, "A", through(49, "B", share(100, "SDN", "C")))),
      "review",
    ],
    [
      "25 of a company so owned and 25 straight",
      "both count",
      owned(through(25, "A", share(50, "SDN", "X")), share(25, "SDN", "Y")),
      "prohibited",
    ],
    [
      "half of a company of which two blocked persons own 25 each",
      "the company is blocked, and so is what it owns by half",
      owned(through(50, "A", share(25, "SDN", "X"), share(25, "SDN", "Y"))),
      "prohibited",
    ],
  ] as const
).map(([name, because, buyer, verdict]) =>
  lawCase(
    name,
    because,
    { to: "AE", goods: PUMP, buyer },
    verdict === "prohibited" ? forbidden("FAQ 398-402") : REVIEW,
  ),
);

const credit = (directive: number, termsDays: number): Order => ({
  date: "2023-06-01",
  to: "AE",
  goods: PUMP,
  buyer: { role: "purchaser", ...listed("SSI", { measure: [`eo13662-directive-${directive}`] }) },
  payment: { termsDays },
});

const DIRECTIVES: LawCase[] = [
  ...(
    [
      [1, 14, "589.202"],
      [2, 60, "589.203"],
      [3, 30, "589.204"],
    ] as const
  ).flatMap(([directive, days, cite]) => [
    lawCase(
      `${days} days under Directive ${directive}`,
      "the longest credit",
      credit(directive, days),
      CLEAR,
    ),
    lawCase(
      `${days + 1} days under Directive ${directive}`,
      "too long",
      credit(directive, days + 1),
      forbidden(cite),
    ),
  ]),
  lawCase(
    "valves for the Arctic shelf, sold from Romania with the help of US persons",
    "services and goods for such projects, Directive 4",
    {
      from: "RO",
      exporter: US_GROUP,
      to: "RU",
      goods: ["Valves", "8481.80", "EAR99"],
      buyer: listed("SSI", { measure: ["eo13662-directive-4"] }),
      facts: { "shipment.usPerson": "yes", "endUse.oilGasProject": "yes" },
    },
    forbidden("589.205"),
  ),
];

const IMPORTS: LawCase[] = (
  [
    ["pollock", ["Frozen pollock", "0303.67"], "2022-03-10", "2022-03-11", "14068"],
    ["crude oil", ["Crude oil", "2709.00"], "2022-03-07", "2022-03-08", "14066"],
    ["gold", ["Gold", "7108.12"], "2022-06-27", "2022-06-28", "14068"],
    ["aluminium", ["Unwrought aluminium", "7601.10"], "2024-04-12", "2024-04-13", "14068"],
  ] as const
).flatMap(([name, goods, before, since, cite]) =>
  onDays(
    `Russian ${name} from Turkey to Boston`,
    "the first day of the import ban",
    { from: "TR", origin: "RU", to: "US", goods },
    { [before]: CLEAR, [since]: forbidden(cite) },
  ),
);

const OTHERS: LawCase[] = [
  ...onDays(
    "conveyor belts to Syria",
    "General License 25 came on 2025-05-23, EO 14312 ended the programme with 2025-06-30",
    { to: "SY", goods: ["Conveyor belt", "4010.12", "EAR99"] },
    { "2025-05-22": forbidden("542"), "2025-05-23": REVIEW, "2025-07-01": CLEAR },
  ),
  ...onDays(
    "furniture for a ministry in Damascus, delivered in Beirut",
    "the government was blocked wherever it took delivery, until General License 25 named it and the programme ended",
    {
      to: "LB",
      goods: ["Office furniture", "9403.30", "EAR99"],
      more: [{ role: "purchaser", name: "Oriole Pottery", country: "SY", kind: "government" }],
    },
    { "2025-05-22": forbidden("EO 13582"), "2025-06-29": REVIEW, "2025-07-01": CLEAR },
  ),
  lawCase(
    "a person that remains blocked in Syria",
    "the list outlived the programme",
    { date: "2025-10-01", to: "SY", goods: PUMP, buyer: listed("SDN", { programme: "PAARSSR-EO13894" }) },
    forbidden(""),
  ),
  lawCase(
    "a pump to Sevastopol",
    "Crimea",
    { to: { country: "UA", city: "Sevastopol" }, goods: PUMP },
    forbidden("589.207"),
  ),
  lawCase(
    "a pump to Luhansk",
    "EO 14065",
    { date: "2022-02-24", to: { country: "UA", region: "UA-LNR" }, goods: PUMP },
    forbidden("14065"),
  ),
  lawCase("a pump to Kyiv", "no embargo", { to: { country: "UA", city: "Kyiv" }, goods: PUMP }, CLEAR),
  lawCase(
    "a military conglomerate of Burma",
    "blocked",
    { to: "MM", goods: PUMP, buyer: listed("SDN", { programme: "BURMA-EO14014" }) },
    forbidden(""),
  ),
  lawCase(
    "furniture to a private company of Venezuela",
    "the government alone is blocked",
    { to: "VE", goods: ["Wooden furniture", "9403.60", "EAR99"], buyer: { kind: "company" } },
    CLEAR,
  ),
  lawCase(
    "chairs to a company on the list of Chinese military companies",
    "securities alone are barred",
    { to: "CN", goods: ["Office chairs", "9401.39", "EAR99"], buyer: listed("CMIC") },
    CLEAR,
  ),
  lawCase(
    "a German sale in euros to a blocked person, no US person, no US goods",
    "no nexus",
    {
      from: "DE",
      to: "AE",
      goods: PUMP,
      buyer: listed("SDN", { programme: "RUSSIA-EO14024" }),
      payment: { currency: "EUR" },
      facts: NO_US_PERSON,
    },
    CLEAR,
  ),
  lawCase(
    "the same in dollars",
    "dollars clear in the United States",
    { from: "DE", to: "AE", goods: PUMP, buyer: listed("SDN", { programme: "RUSSIA-EO14024" }), ...DOLLARS },
    forbidden(""),
  ),
];

export const SANCTIONS_CASES: readonly LawCase[] = [
  ...IRAN,
  ...CUBA_AND_KOREA,
  ...OWNERS,
  ...DIRECTIVES,
  ...IMPORTS,
  ...OTHERS,
];
