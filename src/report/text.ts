import type { FindingResult, LineResult, ScreenResult, UnreadableResult } from "../verdict/result.ts";
import { type Paint, painter } from "./paint.ts";
import type { Ending, Report, ReportOptions } from "./report.ts";
import { visible, wrap } from "./wrap.ts";

/** Lines told in full; a terminal is no place for more, and memory must not grow with the manifest. */
const MOST_TOLD = 200;

const ORDER = ["prohibited", "license-required", "unreadable", "review", "clear"] as const;
type Outcome = (typeof ORDER)[number];

const WORDS: Record<Outcome, { mark: string; word: string; colour: "red" | "yellow" | "green" }> = {
  prohibited: { mark: "✗", word: "PROHIBITED", colour: "red" },
  "license-required": { mark: "✗", word: "LICENSE REQUIRED", colour: "red" },
  unreadable: { mark: "!", word: "UNREADABLE", colour: "yellow" },
  review: { mark: "?", word: "REVIEW", colour: "yellow" },
  clear: { mark: "✓", word: "CLEAR", colour: "green" },
};

/** For a person at a terminal: the counts, the lines worst first with one reason each, what to do next, what was not checked. */
export async function textReport(options: ReportOptions): Promise<Report> {
  const paint = await painter(options.colour);
  const told = new Map<Outcome, ScreenResult[]>(ORDER.map((outcome) => [outcome, []]));
  let kept = 0;
  return {
    begin() {},
    result(decided) {
      told.get(decided.verdict)?.push(decided.result());
      kept += 1;
      if (kept <= MOST_TOLD) return;
      // Room for a worse line is made by the last of the mildest.
      const mildest = ORDER.findLast((outcome) => (told.get(outcome)?.length ?? 0) > 0);
      if (mildest) told.get(mildest)?.pop();
      kept -= 1;
    },
    async end(ending) {
      for (const outcome of ORDER) {
        for (const result of told.get(outcome) ?? [])
          await options.write(`${entry(result, options.width, paint)}\n\n`);
      }
      await options.write(footer(ending, kept, options, paint));
    },
  };
}

function entry(result: ScreenResult, width: number, paint: Paint): string {
  const { mark, word, colour } = WORDS[result.verdict];
  const head = `${paint[colour](`${mark} ${word}`)}  ${paint.bold(visible(`${result.shipment ?? "?"}/${result.line ?? "?"}`))}`;
  const body = result.verdict === "unreadable" ? unreadable(result, width) : decided(result, width, paint);
  return [head, ...body].join("\n");
}

function unreadable({ source, problems }: UnreadableResult, width: number): string[] {
  return problems.flatMap(({ column, text, why, fix }) => [
    wrap(visible(`${source.file}:${source.row}, ${column}: “${text}” ${why}`), width, "  "),
    wrap(visible(fix), width, "  → ", "    "),
  ]);
}

function decided(result: LineResult, width: number, paint: Paint): string[] {
  const { about, findings, conditions, lifted, questions } = result;
  const buyer =
    about.parties.find(({ role }) => role === "end-user" || role === "ultimate-consignee") ??
    about.parties[0];
  const what = [
    about.description ?? "item not described",
    `to ${about.destination ?? "an unknown destination"}`,
  ];
  if (buyer) what.push(`${buyer.role} ${buyer.name}`);
  const lines = [wrap(visible(what.join(", ")), width, "  ")];
  const deciding = findings.filter(({ effect }) => effect === result.verdict);
  for (const finding of deciding) lines.push(...reason(finding, width, paint));
  for (const finding of findings.filter(({ effect }) => effect === "advice")) {
    lines.push(wrap(visible(`Note: ${finding.text ?? finding.title} (${finding.cite})`), width, "  "));
  }
  if (result.verdict === "clear") {
    for (const { cite, symbol, byCite } of lifted) {
      lines.push(
        wrap(`${cite} lifted by ${symbol ? `licence exception ${symbol}, ` : ""}${byCite}`, width, "  "),
      );
    }
    for (const { text, cite } of conditions)
      lines.push(wrap(visible(`On condition: ${text} (${cite})`), width, "  "));
  }
  for (const { ask, of } of questions)
    lines.push(wrap(visible(`Ask the ${of}: ${ask}`), width, "  → ", "    "));
  return lines;
}

function reason(finding: FindingResult, width: number, paint: Paint): string[] {
  const { cite, title, policy, party, match, liftableBy, text, confirmed, truth } = finding;
  const policyText = policy ? `, policy: ${policy.replaceAll("-", " ")}` : "";
  const open = truth === "unknown" ? "May apply: " : "";
  const lines = [
    wrap(visible(`${open}${title}`), width, "  "),
    paint.dim(wrap(`${cite}${policyText}`, width, "  ")),
  ];
  if (match && party) {
    const sure = match.band === "match" ? "is" : "may be";
    lines.push(
      wrap(
        visible(
          `${party.name} ${sure} ${match.name} (${match.list}, ${match.score.toFixed(2)}; ${match.means})`,
        ),
        width,
        "  ",
      ),
    );
  }
  if (text) lines.push(wrap(visible(text), width, "  "));
  if (!confirmed) lines.push(wrap("This law is not confirmed: have it checked.", width, "  "));
  for (const by of liftableBy) {
    const missing = by.missing.length > 0 ? ` if known: ${by.missing.join(", ")}` : "";
    lines.push(
      wrap(visible(`Could be lifted by ${by.symbol ?? "an exclusion"}, ${by.cite},${missing}`), width, "  "),
    );
  }
  return lines;
}

function footer(
  { run, summary, partial }: Ending,
  kept: number,
  { width, version }: ReportOptions,
  paint: Paint,
): string {
  const counts = ORDER.filter((outcome) => summary[outcome] > 0).map((outcome) => {
    const { mark, word, colour } = WORDS[outcome];
    return paint[colour](`${mark} ${summary[outcome]} ${word.toLowerCase()}`);
  });
  const lines = [
    `${summary.lines} ${summary.lines === 1 ? "line" : "lines"}: ${counts.join("  ") || "none"}`,
  ];
  if (partial)
    lines.push(paint.yellow("PARTIAL: the run was stopped; the lines after these were not screened."));
  if (kept < summary.lines)
    lines.push(`${summary.lines - kept} lines not told here: --format json has them all.`);
  const law = run.rules.packs
    .map(({ id, verifiedThrough }) => `${id} (confirmed through ${verifiedThrough})`)
    .join(", ");
  lines.push(wrap(`Law ${run.asOf ? `of ${run.asOf}` : "of each line's date"}: ${law}`, width));
  const lists = run.lists
    .map(({ id, published, entries }) => `${id} of ${published} (${entries})`)
    .join(", ");
  lines.push(wrap(`Lists: ${lists || "none"}`, width));
  for (const notice of run.notChecked) lines.push(wrap(visible(`Not checked: ${notice}`), width));
  lines.push(paint.dim(`screen ${version}, rules ${run.rules.sha256.slice(0, 12)}`));
  return `${lines.join("\n")}\n`;
}
