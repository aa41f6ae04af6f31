import type { RunInfo } from "../run.ts";
import type { ClearanceResult, ScreenResult } from "../verdict/result.ts";

/** What people decided of the hits of a line, and whether it holds on it: a sentence each, with any verdict. */
export function decisions(result: ScreenResult): string[] {
  return result.verdict === "unreadable" ? [] : (result.clearances ?? []).map(saying);
}

function saying(one: ClearanceResult): string {
  const { status, changed, until, date, where } = one;
  const what = `${matchOf({ ...one, party: one.decidedOf })}, ${byWhom(one)} (${where})`;
  switch (status) {
    case "applied":
      return `${one.decision === "false-match" ? "Cleared as a false match" : "Decided to be a true match"}: ${what}. Reason (${one.reason}): ${one.text}`;
    case "reopened":
      return `A decision is open again, for ${changed.join("; ")}. It was that ${what}`;
    case "expired":
      return `A decision expired on ${until} and has no effect: ${what}`;
    case "not-begun":
      return `A decision begins on ${date} and has no effect: ${what}`;
  }
}

function matchOf({ decision, party, name, list, entry }: Match): string {
  return `“${party}” ${decision === "false-match" ? "is not" : "is"} “${name}” (${list}:${entry})`;
}

interface Match {
  decision: ClearanceResult["decision"];
  party: string;
  name: string;
  list: string;
  entry: string;
}

function byWhom({
  by,
  approvedBy,
  date,
  until,
}: Pick<ClearanceResult, "by" | "approvedBy" | "date" | "until">) {
  return `by ${by}, approved by ${approvedBy}, ${date} to ${until}`;
}

/** The decisions that took effect in the run, with on how many lines, and those that had none: in every report, whatever lines it tells. */
export function decisionsOf({ clearances }: RunInfo): string[] {
  if (!clearances) return [];
  const { file, stated, applied, notices, sha256 } = clearances;
  return [
    `Decisions on hits: ${stated} in ${file} (SHA-256 ${sha256.slice(0, 12)}), ${applied.length} of them applied`,
    ...applied.map((one) => {
      const how = one.decision === "false-match" ? "Cleared as a false match" : "Decided to be a true match";
      const lines = `${one.lines} ${one.lines === 1 ? "line" : "lines"}`;
      return `${how} on ${lines}: ${matchOf(one)}, ${byWhom(one)} (${one.where})`;
    }),
    ...notices.map((notice) => `Decision without effect: ${notice}`),
  ];
}
