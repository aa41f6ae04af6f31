import type { Evidence, PartyFacts } from "./types.ts";

/** What the facts beside two names say of them being one party. */
export interface Weighed {
  readonly agree: string[];
  readonly contradict: string[];
  /** What agreement adds to the rank, and closes of the gap to 1. */
  readonly lift: number;
  /** What contradiction takes from the score. */
  readonly drop: number;
  readonly otherCountry: boolean;
}

/** Identifiers given to one party only, world-wide or in their country. */
const DECISIVE = new Set(
  "imo mmsi lei inn ogrn uscc bic passport national-id tax-id registration wallet kpp duns cage".split(" "),
);
/** A party may well have several of these, so two different ones say little. */
const PLURAL = new Set(["wallet", "passport", "bic", "other", "registration", "tax-id", "kpp"]);

const plain = (value: string): string => value.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/**
 * Weighs country, address, birth and identifiers. A fact that one side lacks says nothing. Agreement only ever adds, contradiction
 * only ever takes away.
 */
export function weigh({ left, right }: Evidence): Weighed {
  const agree: string[] = [];
  const contradict: string[] = [];
  let lift = 0;
  let drop = 0;
  const otherCountry = weighCountries(left, right);
  if (otherCountry === false) {
    agree.push("country");
    lift += 0.15;
  } else if (otherCountry === true) {
    contradict.push("country");
    drop += 0.1;
  }
  const address = weighAddress(left.address, right.address);
  if (address > 0) {
    agree.push("address");
    lift += 0.3 * address;
  }
  const birth = weighBirths(left.births, right.births);
  if (birth > 0) {
    agree.push("birth");
    lift += 0.35 * birth;
  } else if (birth < 0) {
    contradict.push("birth");
    drop += -0.3 * birth;
  }
  const ids = weighIds(left, right);
  for (const type of ids.agree) {
    agree.push(`id ${type}`);
    lift += 0.6;
  }
  if (ids.agree.length === 0) {
    for (const type of ids.contradict) contradict.push(`id ${type}`);
    if (ids.contradict.length > 0) drop += 0.3;
  }
  if (left.type && right.type && left.type !== "unknown" && left.type === right.type) {
    agree.push("type");
    lift += 0.02;
  }
  return { agree, contradict, lift, drop, otherCountry: otherCountry === true };
}

function weighCountries(left: PartyFacts, right: PartyFacts): boolean | undefined {
  if (!left.countries?.length || !right.countries?.length) return undefined;
  return !left.countries.some((country) => right.countries?.includes(country));
}

/** Share of the rarer address words in common, 0 below a half. */
function weighAddress(left: string | undefined, right: string | undefined): number {
  if (!left || !right) return 0;
  const a = addressWords(left);
  const b = addressWords(right);
  const smaller = Math.min(a.size, b.size);
  if (smaller < 2) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  const share = common / smaller;
  return share >= 0.5 ? share : 0;
}

const ADDRESS_NOISE = new Set(
  "street st road rd avenue ave no building bldg floor room rm unit district the of and city province".split(
    " ",
  ),
);

function addressWords(text: string): Set<string> {
  const words = text
    .slice(0, 500)
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((word) => word !== "" && !ADDRESS_NOISE.has(word)));
}

interface Span {
  from: number;
  to: number;
  day?: string;
}

function span(birth: string): Span | undefined {
  const match = /^(~?)(\d{4})(-\d{2}(?:-\d{2})?)?(?:\/~?(\d{4}))?/.exec(birth);
  if (!match) return undefined;
  const slack = match[1] === "~" ? 2 : 0;
  const from = Number(match[2]);
  const to = match[4] === undefined ? from : Number(match[4]);
  const exact = slack === 0 && match[4] === undefined && match[3]?.length === 6;
  return { from: from - slack, to: to + slack, ...(exact ? { day: birth.slice(0, 10) } : {}) };
}

/** 1 the same day, 0.6 the same year, -1 years apart, 0 unknown or neither; day and month swapped counts as a slip. */
function weighBirths(left: readonly string[] | undefined, right: readonly string[] | undefined): number {
  if (!left?.length || !right?.length) return 0;
  let best = -1;
  let compared = false;
  for (const l of left) {
    for (const r of right) {
      const a = span(l);
      const b = span(r);
      if (!a || !b) continue;
      compared = true;
      if (a.day && a.day === b.day) return 1;
      if (a.to < b.from - 1 || b.to < a.from - 1) continue;
      if (a.day && b.day) {
        const swapped = `${a.day.slice(0, 5)}${a.day.slice(8)}-${a.day.slice(5, 7)}`;
        best = Math.max(best, swapped === b.day ? 0.6 : a.from === b.from ? -0.5 : -0.7);
      } else best = Math.max(best, a.from <= b.to && b.from <= a.to ? 0.6 : -0.3);
    }
  }
  return compared ? best : 0;
}

function weighIds(left: PartyFacts, right: PartyFacts): { agree: string[]; contradict: string[] } {
  const agree = new Set<string>();
  const contradict = new Set<string>();
  for (const l of left.ids ?? []) {
    const same = (right.ids ?? []).filter((r) => r.type === l.type);
    if (same.length === 0 || plain(l.value) === "") continue;
    if (same.some((r) => plain(r.value) === plain(l.value))) {
      if (DECISIVE.has(l.type) || l.type === "other") agree.add(l.type);
    } else if (DECISIVE.has(l.type) && !PLURAL.has(l.type)) contradict.add(l.type);
  }
  return { agree: [...agree], contradict: [...contradict] };
}
