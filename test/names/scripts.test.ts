import { describe, expect, it } from "vitest";
import { compareNames } from "../../src/names/index.ts";

describe("Arabic letters, which leave vowels out, meet the Latin spelling", () => {
  it.each([
    ["Hassan Nasrallah", "حسن نصر الله", "person"],
    ["Omar Bashir", "عمر البشير", "person"],
    ["Ali Khamenei", "علی خامنه‌ای", "person"],
    ["Abdul Aziz al-Hakim", "عبد العزيز الحكيم", "person"],
    ["Ghassan Kanafani", "غسان كنفاني", "person"],
    ["Naguib Mahfouz", "نجيب محفوظ", "person"],
    ["Bank Mellat", "بانک ملت", "company"],
    ["Sharikat al-Nahar", "شركة النهار", "company"],
  ] as const)("%s is %s", (latin, arabic, type) => {
    expect(compareNames(latin, arabic, { type })).toBeGreaterThanOrEqual(0.7);
  });

  it.each([
    ["Khalid Nasser", "حسن نصر الله", "person"],
    ["Bank Sepah", "بانک ملت", "company"],
  ] as const)("%s is not %s", (latin, arabic, type) => {
    expect(compareNames(latin, arabic, { type })).toBeLessThan(0.7);
  });
});
