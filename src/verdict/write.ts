import type { LineFacts, Party } from "../line.ts";
import type { LineVerdict } from "./finding.ts";
import type { StandingHit } from "./hits.ts";
import type {
  CellNote,
  ClearanceResult,
  HitResult,
  LineResult,
  ResultSource,
  UnreadableResult,
} from "./result.ts";
import { fingerprint } from "./seal.ts";
import { type Words, wordsOf } from "./words.ts";
import { Writer } from "./writer.ts";

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

export function head(
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

export function body(verdict: LineVerdict, parties: readonly Party[], words: Words): Body {
  const write = new Writer(parties, words);
  const hits = verdict.hits.filter(({ seal }) => Object.keys(seal.rules).length > 0).map(hitResult);
  return {
    verdict: verdict.verdict,
    findings: verdict.findings.map((finding) => write.finding(finding)),
    conditions: verdict.conditions,
    lifted: verdict.lifted,
    questions: verdict.questions.map((question) => write.question(question)),
    presumed: presumedTogether(verdict.presumed, write),
    regimes: verdict.regimes.map(({ pack, reaches, because }) => ({
      pack,
      reaches,
      because: write.reach(because),
    })),
    ...(hits.length > 0 && { hits }),
  };
}

/** A line presumes some dozens of facts for a handful of reasons: each reason is told once. */
function presumedTogether(presumed: LineVerdict["presumed"], write: Writer): Body["presumed"] {
  const together = new Map<string, Body["presumed"][number]>();
  for (const { fact, party, to, from } of presumed) {
    const why = from ? write.source(from) : "presumption";
    const key = `${to} ${party ?? ""} ${why}`;
    const one = together.get(key);
    if (one) one.facts.push(fact);
    else
      together.set(key, {
        facts: [fact],
        ...(party !== undefined && { party: write.party(party) }),
        value: to,
        from: why,
      });
  }
  return [...together.values()];
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

export function notesOf(notes: readonly CellNote[]): CellNote[] {
  return notes.map(({ column, text, why, fix }) => ({ column, text, why, fix }));
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
    problems: notesOf(problems),
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
  return isNumber(text) ? Number(text) : text;
}

export function isNumber(line: string): boolean {
  return /^(0|[1-9]\d{0,8})$/.test(line);
}
