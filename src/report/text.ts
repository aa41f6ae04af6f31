import type { LineResult, ScreenResult } from "../verdict/result.ts";
import { basis } from "./basis.ts";
import { decisions } from "./decisions.ts";
import { holdingTexts } from "./holdings.ts";
import { firstOf, lineName, OUTCOMES, type Outcome, SIGNS, WorstFirst } from "./outcome.ts";
import { type Paint, painter } from "./paint.ts";
import type { Ending, Report, ReportOptions, Summary } from "./report.ts";
import { since } from "./since.ts";
import {
  advice,
  also,
  conditionGroups,
  conflicts,
  contentOf,
  deciding,
  goods,
  hit,
  hits,
  next,
  presumptions,
  saying,
  why,
} from "./telling.ts";
import { columnsOf, visible, wrap } from "./wrap.ts";

/** Lines told in full: a terminal is no place for more. */
const MOST_TOLD = 200;
const MOST_NAMED = 5;

const COLOURS: Record<Outcome, "red" | "yellow" | "green"> = {
  prohibited: "red",
  "license-required": "red",
  unreadable: "yellow",
  review: "yellow",
  clear: "green",
};

/** For a person at a terminal: the lines worst first, each with why and what to do next; then the counts and what was not checked. */
export async function textReport(options: ReportOptions): Promise<Report> {
  const paint = await painter(options.colour);
  const told = new WorstFirst<ScreenResult>(options.detail === "summary" ? 0 : MOST_TOLD);
  return {
    begin() {},
    result(decided) {
      told.add(decided.verdict, () => decided.result());
    },
    async end(ending) {
      const results = told.all();
      const shared = sharedNotes(results);
      const entry = new Entry(options, paint, new Set(shared.keys()));
      for (const result of results) await options.write(`${entry.of(result)}\n\n`);
      await options.write(footer(ending, results, shared, options, paint));
    },
  };
}

/** Notes that go with more than one line, with the lines: said once, at the end. */
function sharedNotes(results: readonly ScreenResult[]): Map<string, string[]> {
  const notes = new Map<string, string[]>();
  for (const result of results) {
    if (result.verdict === "unreadable") continue;
    for (const note of notesOf(result)) notes.set(note, [...(notes.get(note) ?? []), lineName(result)]);
  }
  return new Map([...notes].filter(([, lines]) => lines.length > 1));
}

/** What goes with a line whatever its verdict, each once; the first line of a note may have others below it. */
function notesOf(result: LineResult): Set<string> {
  return new Set([
    ...conflicts(result).map(({ heading, texts }) => [heading, ...texts].join("\n")),
    ...advice(result).map((finding) => `Note: ${saying(finding)} (${finding.cite})`),
  ]);
}

/** Tells one line. */
class Entry {
  readonly #width: number;
  readonly #all: boolean;
  readonly #paint: Paint;
  readonly #shared: ReadonlySet<string>;

  constructor({ width, detail }: ReportOptions, paint: Paint, shared: ReadonlySet<string>) {
    this.#width = width;
    this.#all = detail === "all";
    this.#paint = paint;
    this.#shared = shared;
  }

  of(result: ScreenResult): string {
    const { mark, word } = SIGNS[result.verdict];
    const verdict = this.#paint[COLOURS[result.verdict]](`${mark} ${word.toUpperCase()}`);
    const steps = next(result).map((step) => this.#wrap(step, "  → ", "    "));
    const before = since(result).map((text) => this.#wrap(text));
    const body =
      result.verdict === "unreadable"
        ? [this.#wrap(`${result.source.file}:${result.source.row}, ${why(result)}`), ...steps]
        : [...this.#why(result), ...steps, ...this.#rest(result)];
    return [`${verdict}  ${this.#paint.bold(visible(lineName(result)))}`, ...before, ...body].join("\n");
  }

  #why(result: LineResult): string[] {
    const [first, ...others] = this.#all
      ? result.findings.filter(({ effect }) => effect !== "advice")
      : deciding(result);
    const lines = [this.#wrap(goods(result))];
    if (first) lines.push(this.#wrap(`${first.cite}: ${saying(first)}`));
    for (const finding of this.#all ? others : [])
      lines.push(this.#wrap(`${finding.cite}: ${saying(finding)}`));
    if (!this.#all && others.length > 0)
      lines.push(this.#paint.dim(this.#wrap(also(others).replace(/^; /, ""))));
    for (const finding of hits(result)) lines.push(this.#wrap(hit(finding) as string));
    for (const text of [...holdingTexts(result), ...decisions(result)]) lines.push(this.#wrap(text));
    return lines;
  }

  /** Conditions belong to what may ship; on other lines they are shown when all is asked for. */
  #rest(result: LineResult): string[] {
    const lines: string[] = [];
    if (this.#all || result.verdict === "clear") {
      for (const { heading, texts } of conditionGroups(result)) {
        lines.push(this.#wrap(heading));
        for (const text of texts) lines.push(this.#wrap(text, "  - ", "    "));
      }
    }
    for (const note of notesOf(result)) {
      if (!this.#all && this.#shared.has(note)) continue;
      const [heading = "", ...texts] = note.split("\n");
      lines.push(this.#wrap(heading), ...texts.map((text) => this.#wrap(text, "  - ", "    ")));
    }
    const content = contentOf(result);
    if (content !== undefined) lines.push(this.#wrap(content));
    if (!this.#all) return lines;
    for (const presumption of presumptions(result))
      lines.push(this.#paint.dim(this.#wrap(presumption, "  ", "    ")));
    for (const { column, text, why } of result.notes)
      lines.push(this.#wrap(`Read ${column}: “${text}” ${why}`));
    return lines;
  }

  #wrap(text: string, first = "  ", indent = first): string {
    return wrap(visible(text), this.#width, first, indent);
  }
}

function footer(
  ending: Ending,
  results: readonly ScreenResult[],
  shared: ReadonlyMap<string, string[]>,
  { width, version, detail }: ReportOptions,
  paint: Paint,
): string {
  const { run, summary, partial } = ending;
  const lines = [countsOf(summary, width, paint)];
  if (partial)
    lines.push(paint.yellow("PARTIAL: the run was stopped; the lines after these were not screened."));
  if (detail !== "summary" && results.length < summary.lines)
    lines.push(`${summary.lines - results.length} lines not told here: --format json has them all.`);
  if (detail !== "all") {
    for (const [note, names] of shared) {
      const [heading = "", ...texts] = note.split("\n");
      const whose = heading.replace(": ", () => ` for ${firstOf(names, MOST_NAMED)}: `);
      lines.push(wrap(visible(whose), width, "", "  "));
      for (const text of texts) lines.push(wrap(visible(text), width, "  - ", "    "));
    }
    const remarks = results.reduce(
      (count, result) => count + (result.verdict === "unreadable" ? 0 : result.notes.length),
      0,
    );
    if (remarks > 0)
      lines.push(`${remarks} cells of these lines were read with a remark: --verbose shows them.`);
  }
  for (const line of basis(run)) lines.push(wrap(visible(line), width, "", "  "));
  lines.push(paint.dim(`screen ${version}, rules ${run.rules.sha256.slice(0, 12)}`));
  return `${lines.join("\n")}\n`;
}

/** The counts in one line where they fit, else each in its own. */
function countsOf(summary: Summary, width: number, paint: Paint): string {
  const head = `${summary.lines} ${summary.lines === 1 ? "line" : "lines"}:`;
  const present = OUTCOMES.filter((outcome) => summary[outcome] > 0);
  const words = present.map((outcome) => `${SIGNS[outcome].mark} ${summary[outcome]} ${SIGNS[outcome].word}`);
  const fits = columnsOf([head, words.join("  ")].join(" ")) <= width;
  const painted = present.map((outcome, index) => paint[COLOURS[outcome]](words[index] as string));
  return painted.length === 0
    ? `${head} none`
    : [head, painted.join(fits ? "  " : "\n  ")].join(fits ? " " : "\n  ");
}
