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

describe("Hangul meets the spellings of North, South and family", () => {
  it.each([
    ["Kim Jong Un", "김정은", "person"],
    ["Kim Jong-un", "김 정은", "person"],
    ["Pak Pong Ju", "박봉주", "person"],
    ["Lee Yong-ho", "이용호", "person"],
    ["Yoon Suk-yeol", "윤석열", "person"],
    ["Choson Taesong Unhaeng", "조선대성은행", "company"],
    ["Ryugyong Programme Company", "류경프로그람회사", "company"],
  ] as const)("%s is %s", (latin, hangul, type) => {
    expect(compareNames(latin, hangul, { type })).toBeGreaterThanOrEqual(0.7);
  });

  it("another syllable of the given name is another person", () => {
    expect(compareNames("Kim Il Sung", "김정은", { type: "person" })).toBeLessThan(0.7);
  });
});

describe("one name in other spellings and short forms", () => {
  it.each([
    ["Ri Yong Ho", "Lee Yong-ho"],
    ["No Kwang Chol", "Roh Kwang-chol"],
    ["Volodya Yakunin", "Vladimir Yakunin"],
    ["Paco Echeverri", "Francisco Echeverri"],
    ["Qasem Soleimani", "Kassim Sulayman"],
  ])("%s is %s", (a, b) => {
    expect(compareNames(a, b, { type: "person" })).toBeGreaterThanOrEqual(0.7);
  });
});

it("two places are two places, however alike they are spelt", () => {
  expect(compareNames("State Bank of Iraq", "State Bank of Iran", { type: "company" })).toBeLessThan(0.7);
});

describe("older romanisations of Chinese meet pinyin", () => {
  it.each([
    ["Teng Hsiao-p'ing", "Deng Xiaoping"],
    ["Chiang Ching-kuo", "Jiang Jingguo"],
    ["Hsu Chih-ming", "Xu Zhiming"],
    ["Chan Kwok-keung", "Chen Guoqiang"],
    ["Lee Ka-shing", "Li Jiacheng"],
    ["Lü Jianguo", "Lv Jianguo"],
  ])("%s is %s", (older, pinyin) => {
    expect(compareNames(older, pinyin, { type: "person" })).toBeGreaterThanOrEqual(0.7);
  });

  it("a syllable that reads as another is another name", () => {
    expect(compareNames("Hsu Chih-ming", "Xu Zhigang", { type: "person" })).toBeLessThan(0.7);
  });

  it("old names of cities are those cities", () => {
    expect(compareNames("Canton Marine Engineering", "Guangzhou Marine Engineering")).toBeGreaterThan(0.7);
  });
});
