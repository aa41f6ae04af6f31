import { retentionText } from "../evidence/retention.ts";
import { type RunInLog, type Verified, verify as verifyLog } from "../evidence/verify.ts";
import { visible } from "../report/wrap.ts";
import { EXIT, UserError } from "./exit.ts";

/** `screen verify EVIDENCE`. Exit 0 when nothing was altered, 1 when something was, 3 when only a run was broken off. */
export async function verify(
  evidence: string,
  { head, json }: { head?: string; json?: boolean },
): Promise<number> {
  if (head !== undefined && !/^[0-9a-f]{64}$/.test(head))
    throw new UserError(`--head ${head} is no head`, "it has 64 of 0-9 and a-f, as the run printed it");
  const found = await verifyLog(evidence, head);
  const text = json ? JSON.stringify(found, null, 2) : told(found).map(visible).join("\n");
  process.stdout.write(`${text}\n`);
  if (found.problems.length > 0) return EXIT.stopped;
  return found.brokenOff.length > 0 ? EXIT.review : EXIT.clear;
}

function told({ log, records, runs, problems, brokenOff, head, anchor }: Verified): string[] {
  return [
    ...problems.map((problem) => `✗ ${problem}`),
    ...brokenOff.map((number) => `! run ${number} was broken off, as the run after it noted: it has no end`),
    ...runs.flatMap(toldRun),
    `${log}: ${records} records, ${runs.length} ${runs.length === 1 ? "run" : "runs"}: ${problems.length > 0 ? "ALTERED" : "unaltered"}, head ${head}`,
    ...(problems.length > 0 ? [] : [anchored(anchor, records)]),
  ];
}

function toldRun({ number, started, version, from, to, end, failed }: RunInLog): string[] {
  const head = `run ${number}, ${started}, screen ${version}, records ${from} to ${to}`;
  if (failed !== undefined) return [`${head}: it failed: ${failed}`];
  if (!end) return [`${head}: no end`];
  const { lines = 0, ...outcomes } = end.summary as Record<string, number>;
  const counts = Object.entries(outcomes)
    .filter(([, count]) => count > 0)
    .map(([word, count]) => `${count} ${word}`);
  const lists = end.run.lists.map(({ id, published }) => `${id} of ${published}`);
  return [
    `${head}${end.partial ? ", stopped before its last line" : ""}: ${lines} ${lines === 1 ? "line" : "lines"}: ${counts.join(", ") || "none"}`,
    `rules ${end.run.rules.sha256.slice(0, 12)}; lists ${lists.join(", ") || "none"}`,
    ...end.retention.map(retentionText),
  ];
}

/** What the chain shows, and what nobody can see in the log alone. */
function anchored(anchor: number | null | undefined, records: number): string {
  if (typeof anchor === "number") {
    const after = records - anchor;
    return `The head that was kept is record ${anchor}: up to it nothing was altered, taken out, put in or moved.${after > 0 ? ` ${after} records were added since.` : ""}`;
  }
  return "Nothing was altered, taken out, put in or moved between its records. That whole runs were cut off its end, or that it was written anew from its beginning, only a head kept elsewhere can show: --head HASH.";
}
