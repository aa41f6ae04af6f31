import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { inOrder, printProblem, type RuleProblem, Source } from "../rules/problem.ts";
import { type Fields, Reading, TooManyProblems } from "../rules/reading.ts";
import { readYaml, type Yaml } from "../rules/yaml.ts";
import { fingerprint, type Seal } from "../verdict/seal.ts";
import { type Clearance, DECISIONS, REASONS } from "./clearance.ts";

/** A file of clearances that cannot be used: with every mistake at its place. */
export class ClearanceError extends Error {
  constructor(problems: readonly RuleProblem[]) {
    super(`the clearances have mistakes:\n\n${problems.map(printProblem).join("\n\n")}`);
    this.name = "ClearanceError";
  }
}

export interface ClearanceFile {
  file: string;
  sha256: string;
  clearances: Clearance[];
}

/** Bytes; some four thousand clearances. */
const LARGEST = 4 << 20;

const KEYS = [
  "finding",
  "decision",
  "reason",
  "text",
  "by",
  "approved-by",
  "date",
  "until",
  "party",
  "entry",
  "rules",
] as const;
const PARTY_KEYS = ["name", "country", "address", "aliases", "ids", "kind", "hqCountry"];

/**
 * Reads a file of clearances. Nothing of a file with any mistake is used.
 * @param shown how the file is called in messages.
 * @throws ClearanceError with file, line and column of each mistake.
 */
export function readClearances(file: string, shown = file): ClearanceFile {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === "ENOENT";
    throw new ClearanceError([
      new Source(shown, "").problem(START, missing ? "there is no such file" : "it cannot be read"),
    ]);
  }
  return parseClearances(bytes, shown);
}

/** The same of bytes at hand. */
export function parseClearances(bytes: Buffer, shown: string): ClearanceFile {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  if (bytes.length > LARGEST)
    throw new ClearanceError([new Source(shown, "").problem(START, "larger than 4 MiB")]);
  const text = decoded(bytes);
  if (text === undefined)
    throw new ClearanceError([new Source(shown, "").problem(START, "it is not UTF-8 text")]);
  const reading = new Reading(new Source(shown, text), "9999-12-31");
  const clearances: Clearance[] = [];
  try {
    const node = readYaml(reading.source, (span, message, hint) => reading.report(span, message, hint));
    if (node) clearances.push(...readAll(reading, node));
  } catch (error) {
    if (!(error instanceof TooManyProblems)) throw error;
  }
  if (reading.problems.length > 0) throw new ClearanceError(inOrder(reading.problems));
  return { file: shown, sha256, clearances };
}

const START = { start: 0, end: 1 };

function decoded(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function readAll(reading: Reading, node: Yaml): Clearance[] {
  const list = reading.fields(node, "the file", ["clearances"]).need("clearances");
  if (!list) return [];
  if (list.kind === "text" && list.text === "") return [];
  if (list.kind !== "list") {
    reading.report(list, '"clearances" is a list: each begins with "- "');
    return [];
  }
  const known = new Map<string, number>();
  return list.items.map((item) => {
    const one = readOne(reading, item);
    const key = JSON.stringify([one.list, one.entry, one.seal.party]);
    const first = known.get(key);
    if (first !== undefined)
      reading.report(item, `this party and entry stand in line ${first} already`, "keep the one that holds");
    known.set(key, one.line);
    return one;
  });
}

function readOne(reading: Reading, node: Yaml): Clearance {
  const fields = reading.fields(node, "a clearance", KEYS);
  const oneOf = <T extends string>(key: string, what: string, words: readonly T[]): T => {
    const value = fields.need(key);
    return value ? reading.oneOf(value, what, words) : (words[0] as T);
  };
  const before = reading.problems.length;
  const party = readParty(reading, fields);
  const { list, entry, name, parts } = readEntry(reading, fields);
  const one: Clearance = {
    line: reading.line(node),
    lastLine: reading.line({ start: Math.max(node.start, node.end - 1), end: node.end }),
    finding: fields.text("finding"),
    decision: oneOf("decision", "a decision", DECISIONS),
    reason: oneOf("reason", "a reason", REASONS),
    text: fields.text("text"),
    by: fields.text("by"),
    approvedBy: fields.text("approved-by"),
    date: fields.date("date"),
    until: fields.date("until"),
    list,
    entry,
    name,
    seal: { party, entry: parts, rules: readDigests(reading, fields, "rules") },
  };
  if (reading.problems.length === before) check(reading, fields, one);
  return one;
}

/** What the file as written cannot say: one person for two, an end before the beginning, a finding that is another's. */
function check(reading: Reading, fields: Fields, one: Clearance): void {
  const { by, approvedBy, date, until, finding, list, entry, seal } = one;
  if (samePerson(by, approvedBy))
    reading.report(
      fields.get("approved-by") ?? fields.at,
      `${approvedBy} decided it: another person has to approve`,
    );
  if (until < date)
    reading.report(fields.get("until") ?? fields.at, `it ends on ${until}, before it begins on ${date}`);
  if (finding !== fingerprint(list, entry, seal))
    reading.report(
      fields.get("finding") ?? fields.at,
      "the finding is not that of this party and entry: something was changed by hand",
      "screen the order again and take the finding from its result (screen clearances add)",
    );
}

/** Names that differ in case, marks and the order of their words are one person. */
function samePerson(one: string, other: string): boolean {
  const words = (name: string) =>
    name
      .normalize("NFKD")
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
      .sort()
      .join(" ");
  return words(one) === words(other);
}

/** `*`, `any`: a clearance is for one party and one entry. */
const WILDCARD = /^[\s*?%._-]*$/;

function readParty(reading: Reading, fields: Fields): Record<string, string> {
  const node = fields.need("party");
  if (!node) return { name: "" };
  const party = reading.fields(node, "the party", PARTY_KEYS);
  noWildcard(reading, party, "name");
  const stated: [string, string][] = PARTY_KEYS.flatMap((key) =>
    key === "name" || party.has(key) ? [[key, party.text(key)]] : [],
  );
  return Object.fromEntries(stated);
}

function readEntry(
  reading: Reading,
  fields: Fields,
): { list: string; entry: string; name: string; parts: Record<string, string> } {
  const node = fields.need("entry");
  if (!node) return { list: "", entry: "", name: "", parts: {} };
  const entry = reading.fields(node, "the entry", ["list", "id", "name", "parts"]);
  noWildcard(reading, entry, "list");
  noWildcard(reading, entry, "id");
  return {
    list: entry.text("list"),
    entry: entry.text("id"),
    name: entry.text("name"),
    parts: readDigests(reading, entry, "parts"),
  };
}

function noWildcard(reading: Reading, fields: Fields, key: string): void {
  const node = fields.get(key);
  if (node?.kind === "text" && node.text !== "" && WILDCARD.test(node.text))
    reading.report(node, `"${node.text}" names nothing: a clearance is for one party and one entry`);
}

function readDigests(reading: Reading, fields: Fields, key: string): Seal["rules"] {
  const node = fields.need(key);
  if (!node) return {};
  const digests: [string, string][] = [];
  for (const { key: name, value } of reading.map(node, `"${key}"`)) {
    const digest = reading.text(value, `the digest of ${name.text}`);
    if (digest !== "" && !/^[0-9a-f]{16}$/.test(digest))
      reading.report(value, `"${digest}" is no digest: sixteen of 0-9 and a-f`);
    digests.push([name.text, digest]);
  }
  if (digests.length === 0) reading.report(node, `"${key}" is empty: it is bound to nothing`);
  return Object.fromEntries(digests);
}
