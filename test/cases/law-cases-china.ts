import { type Answers, type LawCase, lawCase, listed, onDays } from "./law-case.ts";

const GALLIUM = ["Gallium", "8112.92"] as const;
const CODED = { "item.cn": "3C001" };
const ARMED = { "endUse.military": "yes" };
const CLEAR: Answers = { cn: ["clear"] };
const license = (cite = ""): Answers => ({ cn: ["license-required", cite] });
const forbidden = (cite = ""): Answers => ({ cn: ["prohibited", cite] });

export const CHINESE_CASES: readonly LawCase[] = [
  ...onDays(
    "gallium to the United States",
    "No. 46 of 2024 barred it from 2024-12-03, No. 72 of 2025 suspended that from 2025-11-09",
    { from: "CN", to: "US", goods: GALLIUM, item: { ...CODED, "item.cnMaterial": "GA" } },
    {
      "2024-12-02": license(),
      "2024-12-03": license("46"),
      "2025-11-08": license("46"),
      "2025-11-09": license(),
      "2026-11-28": license("46"),
    },
  ),
  ...onDays(
    "gallium for the armed forces of the United States",
    "No. 46 of 2024, paragraph 1, which is not suspended",
    { from: "CN", to: "US", goods: GALLIUM, item: CODED, facts: ARMED },
    { "2024-12-02": license(), "2024-12-03": forbidden("46") },
  ),
  ...onDays(
    "gallium for the armed forces of Japan",
    "No. 1 of 2026",
    { from: "CN", to: "JP", goods: GALLIUM, item: CODED, facts: ARMED },
    { "2026-01-05": license(), "2026-01-06": forbidden("1 of 2026") },
  ),
  lawCase(
    "dysprosium oxide to Korea",
    "No. 18 of 2025",
    {
      date: "2025-04-04",
      from: "CN",
      to: "KR",
      goods: ["Dysprosium oxide", "2846.90"],
      item: { "item.cn": "1C904" },
    },
    license(),
  ),
  ...onDays(
    "holmium oxide of No. 57 of 2025 to Japan",
    "suspended before its first day, until 2026-11-10; what came after is not known",
    {
      from: "CN",
      to: "JP",
      goods: ["Holmium oxide", "2846.90"],
      item: { "item.cnAnnouncement": "57/2025", "item.cn": "none" },
    },
    { "2026-03-07": CLEAR },
  ),
  lawCase(
    "gallium to a company on the control list",
    "no dual-use item for it",
    { date: "2026-03-07", from: "CN", to: "US", goods: GALLIUM, item: CODED, buyer: listed("CN-CONTROL") },
    forbidden(),
  ),
  lawCase(
    "Chinese gallium from Germany to such a company",
    "nobody in any country may pass it on",
    {
      date: "2026-05-15",
      from: "DE",
      origin: "CN",
      to: "US",
      goods: GALLIUM,
      item: CODED,
      buyer: listed("CN-CONTROL"),
    },
    forbidden(),
  ),
  lawCase(
    "a Korean motor with 0.5 percent of Chinese dysprosium, while No. 61 is suspended",
    "No. 70 of 2025",
    {
      date: "2025-12-02",
      from: "KR",
      to: "VN",
      goods: ["Motor", "8501.31"],
      item: { "item.cnRareEarthPercent": 0.5 },
    },
    CLEAR,
  ),
  lawCase(
    "office chairs to Brazil",
    "nothing asks a license",
    { date: "2026-03-07", from: "CN", to: "BR", goods: ["Office chairs", "9401.39"] },
    CLEAR,
  ),
];
