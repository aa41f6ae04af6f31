import { OUTCOMES } from "./outcome.ts";

/** Whether a value read from a file has what is told of it. What else it has is of a later version, and left alone. */
type Check = (value: unknown) => boolean;
type Shape = Record<string, Check>;

export type Fields = Record<string, unknown>;

export function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const TEXT: Check = (value) => typeof value === "string";
const TEXT_OR_NULL: Check = (value) => value === null || TEXT(value);
const TEXTS: Check = (value) => Array.isArray(value) && value.every(TEXT);
const NUMBER: Check = (value) => typeof value === "number";
const NAME: Check = (value) => TEXT_OR_NULL(value) || NUMBER(value);
const oneOf =
  (...words: unknown[]): Check =>
  (value) =>
    words.includes(value);
const TRUTH = oneOf("yes", "no", "unknown");
const fields =
  (shape: Shape): Check =>
  (value) =>
    isObject(value) && has(value, shape);
const listOf =
  (shape: Shape): Check =>
  (value) =>
    Array.isArray(value) && value.every(fields(shape));

function has(value: Fields, shape: Shape): boolean {
  return Object.entries(shape).every(([key, check]) => check(value[key]));
}

const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

const PERCENT = { from: NUMBER, to: NUMBER };
const STEP: Shape = {
  label: maybe(TEXT),
  fact: maybe(TEXT),
  value: maybe(TEXT),
  truth: TRUTH,
  from: maybe(TEXT),
  party: maybe(TEXT),
  rule: maybe(TEXT),
  of: maybe(oneOf("all", "any", "not", "none")),
  held: maybe(
    fields({
      ...PERCENT,
      through: listOf({
        of: TEXT_OR_NULL,
        owner: TEXT,
        percent: orNull(fields(PERCENT)),
        listed: maybe(TEXT),
      }),
    }),
  ),
  because: maybe((value) => BECAUSE(value)),
};
const BECAUSE = listOf(STEP);

/** What every result has. */
const COMMON: Shape = {
  shipment: TEXT_OR_NULL,
  line: NAME,
  source: fields({ file: TEXT, row: NUMBER }),
  verdict: oneOf(...OUTCOMES),
};
const UNREADABLE: Shape = {
  problems: listOf({ column: TEXT, text: TEXT, why: TEXT, fix: TEXT }),
};
const PARTY = { role: TEXT, name: TEXT };
/** A decision of people on a hit, of a line or of the whole run. */
const DECISION = {
  decision: TEXT,
  list: TEXT,
  entry: TEXT,
  name: TEXT,
  by: TEXT,
  approvedBy: TEXT,
  date: TEXT,
  until: TEXT,
  where: TEXT,
};
/** What `screen clearances add` writes into a file as it stands: it cannot be more than one word. */
const WORD = /^[\w./-]+$/;
const WORD_TEXT: Check = (value) => typeof value === "string" && WORD.test(value);
const TEXTS_BY_WORD: Check = (value) =>
  isObject(value) && Object.entries(value).every(([key, text]) => WORD.test(key) && TEXT(text));
const HIT = { list: TEXT, entry: TEXT, name: TEXT, band: TEXT, score: NUMBER };
const DECIDED: Shape = {
  asOf: TEXT,
  about: fields({
    description: TEXT_OR_NULL,
    hs: TEXT_OR_NULL,
    eccn: TEXT_OR_NULL,
    destination: TEXT_OR_NULL,
    parties: listOf({ ...PARTY, country: TEXT_OR_NULL }),
  }),
  findings: listOf({
    rule: TEXT,
    pack: TEXT,
    effect: TEXT,
    policy: TEXT_OR_NULL,
    cite: TEXT,
    title: TEXT,
    truth: TRUTH,
    party: orNull(fields(PARTY)),
    match: orNull(fields({ ...HIT, means: TEXT })),
    because: BECAUSE,
    text: maybe(TEXT),
    conflict: maybe(
      fields({
        who: TEXT,
        between: TEXTS,
        tension: TEXT,
        maySay: TEXTS,
        mayNotSay: TEXTS,
        steps: TEXTS,
        report: maybe(fields({ to: TEXT, within: TEXT })),
      }),
    ),
    missing: TEXTS,
    liftableBy: listOf({ rule: TEXT, cite: TEXT, symbol: TEXT_OR_NULL, missing: TEXTS }),
  }),
  conditions: listOf({ rule: TEXT, cite: TEXT, text: TEXT }),
  lifted: listOf({ rule: TEXT, cite: TEXT, by: TEXT, byCite: TEXT, symbol: TEXT_OR_NULL }),
  questions: listOf({
    fact: TEXT,
    party: maybe(TEXT),
    ask: TEXT,
    of: TEXT,
    settles: TEXTS,
  }),
  presumed: listOf({ facts: TEXTS, party: maybe(TEXT), value: TRUTH, from: TEXT }),
  notes: listOf({ column: TEXT, text: TEXT, why: TEXT }),
  regimes: listOf({ pack: TEXT, reaches: TRUTH, because: BECAUSE }),
  hits: maybe(
    listOf({
      ...HIT,
      party: fields(PARTY),
      finding: WORD_TEXT,
      seal: fields({ party: TEXTS_BY_WORD, entry: TEXTS_BY_WORD, rules: TEXTS_BY_WORD }),
    }),
  ),
  clearances: maybe(
    listOf({ ...DECISION, status: TEXT, party: fields(PARTY), reason: TEXT, text: TEXT, changed: TEXTS }),
  ),
};

const RUN: Shape = {
  asOf: TEXT_OR_NULL,
  rules: fields({ sha256: TEXT, packs: listOf({ id: TEXT, verifiedThrough: TEXT }) }),
  lists: listOf({ id: TEXT, published: TEXT, entries: NUMBER, sha256: TEXT }),
  notChecked: TEXTS,
  assumed: maybe(listOf({ fact: TEXT, value: TEXT, from: TEXT })),
  clearances: maybe(
    fields({
      file: TEXT,
      sha256: TEXT,
      stated: NUMBER,
      applied: listOf({ ...DECISION, party: TEXT, lines: NUMBER }),
      notices: TEXTS,
    }),
  ),
  since: maybe(
    fields({
      file: TEXT,
      counts: isObject,
      differs: TEXTS,
      gone: listOf({ shipment: TEXT_OR_NULL, line: NAME }),
    }),
  ),
};

export function isRun(value: unknown): boolean {
  return isObject(value) && has(value, RUN);
}

/** The first part of a result that is not as it should be; undefined when all are. */
export function wrongPart(value: unknown): string | undefined {
  const shape = isObject(value) && value["verdict"] === "unreadable" ? UNREADABLE : DECIDED;
  const all = Object.entries({ ...COMMON, ...shape });
  return all.find(([key, check]) => !isObject(value) || !check(value[key]))?.[0];
}
