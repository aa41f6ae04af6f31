import type { Seal } from "../verdict/seal.ts";

export const DECISIONS = ["false-match", "true-match"] as const;
export type Decision = (typeof DECISIONS)[number];

/** What a decision rests on; the text beside it says how. */
export const REASONS = [
  "name",
  "address",
  "country",
  "number",
  "birth",
  "kind",
  "business",
  "owners",
  "statement",
  "other",
] as const;
type Reason = (typeof REASONS)[number];

/** What two people decided on one hit: that the party is, or is not, this entry of this list. Dates are ISO 8601 days. */
export interface Clearance {
  /** 1-based line of the file where it begins, and where it ends. */
  line: number;
  lastLine: number;
  /** The fingerprint of the hit (src/verdict/seal.ts). */
  finding: string;
  decision: Decision;
  reason: Reason;
  text: string;
  by: string;
  approvedBy: string;
  date: string;
  /** The last day on which it holds. */
  until: string;
  list: string;
  entry: string;
  /** The entry's primary name when it was decided. */
  name: string;
  seal: Seal;
}
