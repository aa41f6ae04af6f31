import type { FactType } from "../facts.ts";

/** The operators of the language, as written: each test has exactly one of them. */
export const OPERATORS = [
  "is",
  "in",
  "matches",
  "begins",
  "on",
  "above",
  "at-least",
  "below",
  "at-most",
  "before",
  "since",
  "mentions",
  "owned-by",
  "stated",
] as const;
export type Operator = (typeof OPERATORS)[number];

const AMOUNTS = ["above", "at-least", "below", "at-most"] as const;

/** Which of them fit a fact, by its type. */
export const FIT: Record<FactType, readonly Operator[]> = {
  truth: ["is", "in", "stated"],
  country: ["is", "in", "on", "stated"],
  countries: ["is", "in", "stated"],
  region: ["is", "in", "stated"],
  place: ["is", "in"],
  eccn: ["is", "in", "matches", "on", "stated"],
  inputs: ["matches", "stated"],
  hs: ["is", "in", "begins", "on", "stated"],
  cas: ["is", "in", "on", "stated"],
  code: ["is", "in", "matches", "on", "stated"],
  kind: ["is", "in", "stated"],
  activity: ["is", "in", "stated"],
  texts: ["is", "in", "mentions", "stated"],
  text: ["is", "in", "mentions", "stated"],
  number: [...AMOUNTS, "stated"],
  percent: [...AMOUNTS, "stated"],
  date: ["before", "since", "stated"],
  column: ["is", "in", "matches", ...AMOUNTS, "mentions"],
  listing: ["on", "stated"],
  owners: ["owned-by", "stated"],
};

/** The words that may go with an operator. A listing needs none of them; it may have any of {@link LISTING_WORDS}. */
export const WITH: Partial<Record<Operator, readonly string[]>> = {
  is: ["other-than"],
  in: ["other-than"],
  matches: ["or-yes"],
  on: ["where"],
  "owned-by": ["at-least", "above", "together"],
};

export const LISTING_WORDS = ["on", "footnote", "programme", "beyond", "measure", "scope", "policy"] as const;
/** Owners are told by their listings, or by their country. */
export const OWNER_WORDS = [...LISTING_WORDS, "country"] as const;
export const PRESUMING = ["presumed", "asked", "says"] as const;
export const TEST_WORDS: readonly string[] = [
  ...new Set([...OPERATORS, ...Object.values(WITH).flat(), ...LISTING_WORDS, ...PRESUMING]),
];

/** What a table's rows are found by, for each type of fact that can be on one. */
export const TABLE_KEY: Partial<Record<FactType, string>> = {
  eccn: "eccn",
  hs: "hs",
  cas: "cas",
  country: "country",
  countries: "country",
  place: "country",
  code: "code",
};
