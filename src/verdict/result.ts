import type { ContentWorksheet } from "../line.ts";
import type { Conflict } from "../rules/ast.ts";
import type { Truth } from "../truth.ts";
import type { Finding, LineCondition, Verdict } from "./finding.ts";
import type { Seal } from "./seal.ts";

/** Where a line stands: its row, and the line of the file where that is another number, after a cell that runs over lines. */
export interface ResultSource {
  file: string;
  row: number;
  line?: number;
}

/** The result of one line in the form that scripts rely on: what `--format json` writes and the library yields. */
export interface LineResult {
  shipment: string;
  line: string | number;
  source: ResultSource;
  /** The day whose law was applied. */
  asOf: string;
  /** What the line is about, for the reader of a report. */
  about: {
    description: string | null;
    hs: string | null;
    eccn: string | null;
    shipFrom: string | null;
    transit: string[];
    destination: string | null;
    parties: { role: string; name: string; country: string | null }[];
  };
  /** How the share of controlled US content was worked out; absent where the line does not name its US parts. */
  usContent?: ContentWorksheet;
  verdict: Verdict;
  findings: FindingResult[];
  conditions: LineCondition[];
  lifted: { rule: string; cite: string; by: string; byCite: string; symbol: string | null }[];
  questions: { fact: string; party?: string; ask: string; of: string; settles: string[] }[];
  /** Facts that nobody stated and what each is taken to be, together where that and the reason are the same. */
  presumed: { facts: string[]; party?: string; value: Truth; from: string }[];
  regimes: { pack: string; reaches: Truth; because: BecauseResult[] }[];
  /** The list entries that parties are or may be and that count by some rule, with what a decision on them is bound to; absent when there are none. */
  hits?: HitResult[];
  /** What was said out loud while the line was read: restored digits, unread columns. */
  notes: CellNote[];
  since?: SinceResult;
  /** Decisions of people on hits of this line, in force or not; absent when there are none. */
  clearances?: ClearanceResult[];
}

export interface UnreadableResult {
  shipment: string | null;
  line: string | number | null;
  source: ResultSource;
  verdict: "unreadable";
  findings: [];
  problems: CellNote[];
  since?: SinceResult;
}

export type ScreenResult = LineResult | UnreadableResult;

/** What became of a line since an earlier result. */
export interface SinceResult {
  change: "new" | "stricter" | "milder" | "changed" | "same";
  /** What it was; null where it was not there. */
  verdict: ScreenResult["verdict"] | null;
  /** What is said of it now and was not, what was said and is no more: sentences. */
  come: string[];
  gone: string[];
}

/** What became of all lines since an earlier result, and in what else the two runs differ. */
export interface SinceRun {
  file: string;
  counts: Record<SinceResult["change"] | "gone", number>;
  differs: string[];
  gone: { shipment: string | null; line: string | number | null; verdict: ScreenResult["verdict"] | null }[];
}

export interface CellNote {
  column: string;
  text: string;
  why: string;
  fix: string;
}

export interface FindingResult {
  rule: string;
  pack: string;
  effect: Finding["effect"];
  policy: string | null;
  cite: string;
  title: string;
  truth: Truth;
  party: { role: string; name: string } | null;
  match: MatchResult | null;
  because: BecauseResult[];
  missing: string[];
  confirmed: boolean;
  /** First and last day of the version that was applied, null where no day is known; absent where no rule of law speaks. */
  inForce?: { from: string | null; until: string | null };
  liftableBy: { rule: string; cite: string; symbol: string | null; missing: string[] }[];
  text?: string;
  conflict?: Conflict;
}

export interface MatchResult {
  list: string;
  entry: string;
  name: string;
  matched: string;
  score: number;
  band: "match" | "possible";
  agree: string[];
  contradict: string[];
  means: string;
  bounded?: true;
}

export interface HitResult {
  party: { role: string; name: string };
  list: string;
  entry: string;
  name: string;
  matched: string;
  score: number;
  band: "match" | "possible";
  finding: string;
  seal: Seal;
}

/** What somebody decided on a hit, and whether that holds on this line. */
export interface ClearanceResult {
  /** `applied`, or why it is not: what it is bound to has changed, its time is over, its day is yet to come. */
  status: "applied" | "reopened" | "expired" | "not-begun";
  decision: "false-match" | "true-match";
  finding: string;
  party: { role: string; name: string };
  /** The name of the party, and the entry with its name, as they were when it was decided. */
  decidedOf: string;
  list: string;
  entry: string;
  name: string;
  reason: string;
  text: string;
  by: string;
  approvedBy: string;
  date: string;
  until: string;
  /** `clearances.yaml:12`. */
  where: string;
  /** What is not as it was when it was decided. */
  changed: string[];
}

export interface BecauseResult {
  label?: string;
  fact?: string;
  value?: string;
  truth: Truth;
  from?: string;
  party?: string;
  rule?: string;
  /** What listed owners hold, in percent at least and at most, and each holding through which they do; `of` is null for the party itself. */
  held?: HeldResult;
  /** How the parts join: absent on a leaf, and where there is one part or all must hold. */
  of?: "all" | "any" | "not" | "none";
  because?: BecauseResult[];
}

export interface HeldResult {
  from: number;
  to: number;
  through: {
    of: string | null;
    owner: string;
    percent: { from: number; to: number } | null;
    listed?: string;
  }[];
}
