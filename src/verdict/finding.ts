import type { Source } from "../line.ts";
import type { Conflict } from "../rules/ast.ts";
import type { Because } from "../rules/because.ts";
import type { Missing } from "../rules/missing.ts";
import type { Truth } from "../truth.ts";
import type { StandingHit } from "./hits.ts";

export const VERDICTS = ["prohibited", "license-required", "review", "clear"] as const;
export type Verdict = (typeof VERDICTS)[number];
type FindingEffect = "prohibited" | "license-required" | "review" | "advice";

/** What one rule says of one line. */
export interface Finding {
  rule: string;
  pack: string;
  effect: FindingEffect;
  policy: string | null;
  cite: string;
  title: string;
  truth: Truth;
  /** The party by whom the rule holds, by its place on the line. */
  party: number | null;
  because: Because;
  /** Facts that would settle it, the smallest set. */
  missing: Missing[];
  confirmed: boolean;
  /** First and last day of the version that was applied; null where no day is known. Absent where no rule of law speaks. */
  inForce?: { from: string | null; until: string | null };
  /** Exceptions and exclusions whose conditions are not all known, with what is missing. */
  liftableBy: Liftable[];
  /** For a review that no rule of law raised: what is wrong and what mends it. */
  text?: string;
  /** For an advice that tells of two laws at odds. */
  conflict?: Conflict;
}

export interface Liftable {
  rule: string;
  cite: string;
  symbol: string | null;
  missing: Missing[];
}

/** What goes with a line, whatever its verdict: terms of the exception that cleared it, a contract clause, a record to keep. */
export interface LineCondition {
  rule: string;
  cite: string;
  text: string;
}

/** A requirement that an exception or exclusion took away: why the line is clear all the same. */
export interface Lifted {
  rule: string;
  cite: string;
  by: string;
  byCite: string;
  symbol: string | null;
}

export interface Question extends Missing {
  /** Who can answer. */
  of: string;
  /** The rules that the answer settles. */
  settles: string[];
}

export interface LineVerdict {
  verdict: Verdict;
  findings: Finding[];
  conditions: LineCondition[];
  lifted: Lifted[];
  questions: Question[];
  /** What was presumed of this line, fact by fact. */
  presumed: { fact: string; to: Truth; from: Source | undefined; party?: number }[];
  /** List entries that the line's parties and their owners are or may be. */
  hits: StandingHit[];
  /** Which regimes reach the line, and why or why not. */
  regimes: { pack: string; reaches: Truth; because: Because }[];
}

export function stricter(one: Verdict, other: Verdict): Verdict {
  return VERDICTS.indexOf(one) <= VERDICTS.indexOf(other) ? one : other;
}
