import { randomBytes } from "node:crypto";
import { factNamed, isFreeText } from "../facts.ts";
import type { LineFacts, Listing, Party, PartyHit, Source } from "../line.ts";
import { type Because, deciding } from "../rules/because.ts";
import type { Missing } from "../rules/missing.ts";
import { shown } from "../rules/operators.ts";
import type { Finding, LineVerdict, Question } from "./finding.ts";
import type { StandingHit } from "./hits.ts";
import { reasonsOf } from "./reach.ts";
import type {
  BecauseResult,
  CellNote,
  ClearanceResult,
  FindingResult,
  HitResult,
  LineResult,
  MatchResult,
  ResultSource,
  UnreadableResult,
} from "./result.ts";
import { fingerprint } from "./seal.ts";

/** The words in which results of lines that are judged alike differ. */
interface Words {
  /** `file:row`. */
  place: string;
  item: string;
  /** The name of the party at this place on the line. */
  party(index: number): string;
  /** What the line or the party states of the fact. */
  value(fact: string, party: number | undefined): string;
}

type Body = Pick<
  LineResult,
  "verdict" | "findings" | "conditions" | "lifted" | "questions" | "presumed" | "regimes" | "hits"
>;

export function toResult(
  line: LineFacts,
  verdict: LineVerdict,
  notes: readonly CellNote[],
  clearances: readonly ClearanceResult[] = [],
): LineResult {
  return {
    ...head(line),
    ...body(verdict, line.parties, wordsOf(line)),
    notes: notesOf(notes),
    ...(clearances.length > 0 && { clearances: [...clearances] }),
  };
}

function head(
  line: LineFacts,
): Pick<LineResult, "shipment" | "line" | "source" | "asOf" | "about" | "usContent"> {
  return {
    shipment: line.shipment,
    line: lineNumber(line.line),
    source: sourceOf(line),
    asOf: line.date,
    about: about(line),
    ...(line.content && { usContent: line.content }),
  };
}

function sourceOf({ file, row, fileLine }: Pick<LineFacts, "file" | "row" | "fileLine">): ResultSource {
  return { file, row, ...(fileLine !== undefined && { line: fileLine }) };
}

function body(verdict: LineVerdict, parties: readonly Party[], words: Words): Body {
  const write = new Writer(parties, words);
  const hits = verdict.hits.filter(({ seal }) => Object.keys(seal.rules).length > 0).map(hitResult);
  return {
    verdict: verdict.verdict,
    findings: verdict.findings.map((finding) => write.finding(finding)),
    conditions: verdict.conditions,
    lifted: verdict.lifted,
    questions: verdict.questions.map((question) => write.question(question)),
    presumed: verdict.presumed.map(({ fact, party, to, from }) => ({
      fact,
      ...(party !== undefined && { party: write.party(party) }),
      value: to,
      from: from ? write.source(from) : "presumption",
    })),
    regimes: verdict.regimes.map(({ pack, reaches, because }) => ({
      pack,
      reaches,
      because: write.reach(because),
    })),
    ...(hits.length > 0 && { hits }),
  };
}

/** Parties that stand on a list share their verdict with no other party, so their names are no words to be put in. */
function hitResult({ party, hit, seal }: StandingHit): HitResult {
  const { list, entry, name, matched, score, band } = hit;
  return {
    party: { role: party.role, name: party.name },
    list,
    entry,
    name,
    matched,
    score,
    band,
    finding: fingerprint(list, entry, seal),
    seal,
  };
}

function notesOf(notes: readonly CellNote[]): CellNote[] {
  return notes.map(({ column, text, why, fix }) => ({ column, text, why, fix }));
}

function wordsOf(line: LineFacts): Words {
  const item = line.facts.get("item.description")?.value;
  return {
    place: `${line.file}:${line.row}`,
    item: typeof item === "string" ? `“${short(item)}”` : "the item",
    party: (index) => line.parties[index]?.name ?? "",
    value: (fact, party) => {
      const stated = (party === undefined ? line : line.parties[party])?.facts.get(fact);
      return stated ? shown(stated.value) : "";
    },
  };
}

/** A description of goods may run over lines: a question needs its beginning alone, in whole characters. */
function short(item: string): string {
  const letters = [...item.slice(0, 2 * MOST_OF_ITEM + 2)];
  return letters.length > MOST_OF_ITEM ? `${letters.slice(0, MOST_OF_ITEM).join("").trimEnd()}…` : item;
}

const MOST_OF_ITEM = 60;

/** Marks that no manifest can hold: they are drawn anew for each run and never leave it. */
const NONCE = randomBytes(12).toString("hex");
const MARKS: Words = {
  place: `<${NONCE} place>`,
  item: `<${NONCE} item>`,
  party: (index) => `<${NONCE} party ${index}>`,
  value: (fact, party) => `<${NONCE} value ${fact} ${party ?? ""}>`,
};

/** What a mark stands for on a line. */
function wordFor(mark: string): (words: Words) => string {
  const [what, name = "", party = ""] = mark.split(" ");
  if (what === "place") return ({ place }) => place;
  if (what === "item") return ({ item }) => item;
  if (what === "party") return (words) => words.party(Number(name));
  return ({ value }) => value(name, party === "" ? undefined : Number(party));
}

/** The JSON of a verdict, written once for all lines that are judged alike; only the words that differ are put in. */
export class Template {
  readonly #texts: string[];
  /** Which of the words stands after each text but the last. */
  readonly #places: number[];
  readonly #words: ((words: Words) => string)[];

  constructor(verdict: LineVerdict, parties: readonly Party[]) {
    const parts = JSON.stringify(body(verdict, parties, MARKS)).split(
      new RegExp(`<${NONCE} ([a-zA-Z0-9. ]+)>`),
    );
    this.#texts = parts.filter((_, index) => index % 2 === 0);
    const marks = parts.filter((_, index) => index % 2 === 1);
    const distinct = [...new Set(marks)];
    this.#places = marks.map((mark) => distinct.indexOf(mark));
    this.#words = distinct.map(wordFor);
  }

  /** The same text as `JSON.stringify(toResult(line, verdict, notes, clearances))`. */
  json(line: LineFacts, notes: readonly CellNote[], clearances: readonly ClearanceResult[] = []): string {
    const words = wordsOf(line);
    const escaped = this.#words.map((word) => JSON.stringify(word(words)).slice(1, -1));
    let text = this.#texts[0] as string;
    for (let index = 0; index < this.#places.length; index++)
      text += `${escaped[this.#places[index] as number]}${this.#texts[index + 1]}`;
    return `${JSON.stringify(head(line)).slice(0, -1)},${text.slice(1, -1)},"notes":${notes.length === 0 ? "[]" : JSON.stringify(notesOf(notes))}${clearances.length === 0 ? "" : `,"clearances":${JSON.stringify(clearances)}`}}`;
  }
}

/** A line that could not be read: nothing was decided, nothing is lost. */
export function toUnreadable(line: {
  shipment: string | null;
  line: string | null;
  file: string;
  row: number;
  fileLine?: number;
  problems: readonly CellNote[];
}): UnreadableResult {
  const { shipment, problems } = line;
  return {
    shipment,
    line: line.line === null ? null : lineNumber(line.line),
    source: sourceOf(line),
    verdict: "unreadable",
    findings: [],
    problems: problems.map(({ column, text, why, fix }) => ({ column, text, why, fix })),
  };
}

function about({ facts, parties }: LineFacts): LineResult["about"] {
  const text = (of: LineFacts["facts"], fact: string) => {
    const value = of.get(fact)?.value;
    return typeof value === "string" ? value : null;
  };
  return {
    description: text(facts, "item.description"),
    hs: text(facts, "item.hs"),
    eccn: text(facts, "item.eccn"),
    shipFrom: text(facts, "shipment.shipFrom"),
    transit: [...((facts.get("shipment.transit")?.value ?? []) as readonly string[])],
    destination: text(facts, "destination.region") ?? text(facts, "destination.country"),
    parties: parties.map((party) => ({
      role: party.role,
      name: party.name,
      country: text(party.facts, "party.country"),
    })),
  };
}

/** A line's number is a number where it was written as one. */
function lineNumber(text: string): string | number {
  return /^(0|[1-9]\d{0,8})$/.test(text) ? Number(text) : text;
}

/** Writes what was found, in the words of one line or of the marks that stand for them. */
class Writer {
  readonly #parties: readonly Party[];
  readonly #words: Words;

  constructor(parties: readonly Party[], words: Words) {
    this.#parties = parties;
    this.#words = words;
  }

  question({ fact, party, listed, of, settles }: Question): LineResult["questions"][number] {
    const { role = "end-user" } = party === undefined ? {} : (this.#parties[party] ?? {});
    const ask = (factNamed(fact)?.ask ?? `What is ${fact}?`)
      .replaceAll("{item}", () => this.#words.item)
      .replaceAll("{party}", () => (party === undefined ? "the party" : this.#words.party(party)))
      .replaceAll("{role}", role.replaceAll("-", " "))
      .replaceAll("{listed}", () => listed ?? "on the list");
    return { fact, ...(party !== undefined && { party: this.party(party) }), ask, of, settles };
  }

  finding(finding: Finding): FindingResult {
    const { rule, pack, effect, policy, cite, title, truth, confirmed, text, conflict } = finding;
    const party = finding.party === null ? undefined : this.#parties[finding.party];
    return {
      rule,
      pack,
      effect,
      policy,
      cite,
      title,
      truth,
      party: party ? { role: party.role, name: this.#words.party(finding.party as number) } : null,
      match: party?.hits ? match(party.hits, finding) : null,
      because: this.steps(finding.because),
      missing: finding.missing.map((missing) => this.missing(missing)),
      confirmed,
      ...(finding.inForce && { inForce: finding.inForce }),
      liftableBy: finding.liftableBy.map((by) => ({
        rule: by.rule,
        cite: by.cite,
        symbol: by.symbol,
        missing: by.missing.map((missing) => this.missing(missing)),
      })),
      ...(text !== undefined && { text }),
      ...(conflict && { conflict }),
    };
  }

  /** The conditions of a rule, without the envelope that only joins them. */
  steps(because: Because): BecauseResult[] {
    const inner = because.because ?? [];
    if (because.kind === "rule" && inner.length > 0) return inner.flatMap((child) => this.steps(child));
    if (because.kind === "all" && because.label === undefined)
      return deciding(because).map((child) => this.#step(child));
    return [this.#step(because)];
  }

  /** Why a regime reaches the line or not: what was stated or is missing, without the derivation between. */
  reach(because: Because): BecauseResult[] {
    return reasonsOf(because).map((reason) => this.#step(reason));
  }

  #step(because: Because, within?: number): BecauseResult {
    const { label, fact, truth, from, rule, party, presumed, held } = because;
    const of = party ?? within;
    const value =
      because.value !== undefined && fact !== undefined && isPutIn(fact, from)
        ? this.#words.value(fact, fact.startsWith("party.") ? of : undefined)
        : because.value;
    const inner = deciding(because);
    return {
      ...(label !== undefined && { label }),
      ...(fact !== undefined && { fact }),
      ...(value !== undefined && { value }),
      ...(presumed && { value: presumed.to }),
      truth,
      ...(from && { from: this.source(from) }),
      ...(party !== undefined && { party: this.party(party) }),
      ...(rule !== undefined && { rule }),
      ...(held && { held }),
      ...joined(because),
      ...(inner.length > 0 && { because: inner.map((child) => this.#step(child, of)) }),
    };
  }

  missing({ fact, party }: Missing): string {
    return party === undefined ? fact : `${fact} (${this.party(party)})`;
  }

  party(index: number): string {
    const party = this.#parties[index];
    return party ? `${party.role} ${this.#words.party(index)}` : "";
  }

  source(from: Source): string {
    switch (from.kind) {
      case "manifest":
        return `${this.#words.place}:${from.column}`;
      case "list":
        return `${from.list}:${from.entry}`;
      case "rule":
        return from.rule;
      case "table":
        return from.table;
      case "presumption":
        return `presumed: ${from.why}`;
      case "catalogue":
      case "register":
        return from.where;
      case "assumption":
        return `assumed: ${from.where}`;
      case "answer":
        return `answered: ${from.where}`;
    }
  }
}

/** How the parts of a step make its answer. */
function joined({ kind, none }: Because): Pick<BecauseResult, "of"> {
  if (kind === "concluded") return { of: none ? "none" : "any" };
  return kind === "all" || kind === "any" || kind === "not" ? { of: kind } : {};
}

/** The listings by which a finding holds, or may. */
function* listingsIn({ truth, listings = [], because = [] }: Because): Iterable<Listing> {
  if (truth === "no") return;
  yield* listings;
  for (const part of because) yield* listingsIn(part);
}

/** The first hit that counts for the finding. */
function match(hits: readonly PartyHit[], { because }: Finding): MatchResult | null {
  const counting = [...listingsIn(because)];
  const counts = ({ list, entry, on }: PartyHit) =>
    counting.some((listing) => listing.list === list && listing.entry === entry && listing.on === on);
  const hit = hits.find(counts);
  if (!hit) return null;
  const { list, entry, name, matched, score, band, agree, contradict, listing, bounded } = hit;
  const { footnotes, scope, policy, programmes, cite } = listing;
  const means = [
    listing.on,
    footnotes.length > 0 ? `footnote ${footnotes.join(", ")}` : "",
    scope ?? "",
    policy ?? "",
    programmes.join(", "),
    cite ?? "",
  ];
  return {
    list,
    entry,
    name,
    matched,
    score,
    band,
    agree: [...agree],
    contradict: [...contradict],
    means: means.filter(Boolean).join("; "),
    ...(bounded && { bounded }),
  };
}

/** Values of a manifest differ between lines that are judged alike; that of the destination is made of two. */
function isPutIn(fact: string, from: Source | undefined): boolean {
  return isFreeText(fact) || (from?.kind === "manifest" && fact !== "destination");
}
