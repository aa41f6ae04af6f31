import { openPrevious } from "../changes/previous.ts";
import { runChanges } from "../changes/run.ts";
import { diffResults } from "../impact/diff.ts";
import { diffIn } from "../impact/diff-report.ts";
import { IMPACT_FORMATS } from "../impact/report.ts";
import { rulesIn } from "../installed.ts";
import { diffSnapshots, openNamed } from "../lists/diff.ts";
import { inForceOn, storedSnapshots } from "../lists/store.ts";
import { count, emptySummary } from "../report/report.ts";
import { visible, visibleLines } from "../report/wrap.ts";
import { diffRules, showDiff } from "../rules/diff.ts";
import { VERSION } from "../version.ts";
import { dayOf } from "./day.ts";
import { EXIT, exitCode, type FailOn, UserError } from "./exit.ts";
import { wantedIn, writeAll } from "./output.ts";
import { listsDir } from "./settings.ts";

interface DiffOptions {
  format: string;
  output?: string[];
  failOn?: FailOn;
  lists?: string;
  rules?: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** `screen diff OLD NEW`: two results, or two days. */
export async function diff(older: string, newer: string, options: DiffOptions): Promise<number> {
  return DAY.test(older) && DAY.test(newer)
    ? diffDays(dayOf("diff", older), dayOf("diff", newer), options)
    : diffFiles(older, newer, options);
}

/** The exit code is that of a screening of the lines that are new or changed alone: a gate on what a re-screening brought. */
async function diffFiles(older: string, newer: string, options: DiffOptions): Promise<number> {
  const { format, output, failOn = "review" } = options;
  const wanted = wantedIn(format, output ?? [], IMPACT_FORMATS);
  const previous = await openPrevious(older);
  const found = await diffResults(previous, newer);
  const compared = {
    before: older,
    after: newer,
    differs: runChanges(previous.run, found.after),
    notChecked: [],
    files: [older, newer],
  };
  await writeAll(wanted, (format, width) => diffIn(format, found, compared, { version: VERSION, width }));
  const summary = emptySummary();
  for (const { after } of found.lines) if (after !== null) count(summary, { verdict: after });
  return exitCode(summary, failOn);
}

/** What law and lists say differently on two days, whatever the orders. */
async function diffDays(before: string, after: string, options: DiffOptions): Promise<number> {
  if (options.format !== "text")
    throw new UserError("two days are compared as text alone", "leave out --format");
  const ruleSet = await rulesIn(options.rules);
  process.stdout.write(`${visibleLines(showDiff(diffRules(ruleSet, before, after), before, after))}\n`);
  const dir = await listsDir(options.lists);
  const stored = storedSnapshots(dir);
  for (const list of new Set(stored.map((one) => one.list))) {
    const of = stored.filter((one) => one.list === list);
    const [old, now] = [inForceOn(of, before)?.stored, inForceOn(of, after)?.stored];
    if (!old || !now || old.path === now.path) continue;
    const [one, other] = [openNamed(dir, old.path), openNamed(dir, now.path)];
    const { added, removed, renamed, changed } = diffSnapshots(one, other);
    one.close();
    other.close();
    process.stdout.write(
      `${visible(`${list}, ${old.published} → ${now.published}: ${added.length} added, ${removed.length} removed, ${renamed.length + changed.length} changed`)}\n  screen lists diff ${list}/${old.published} ${list}/${now.published}\n`,
    );
  }
  return EXIT.clear;
}
