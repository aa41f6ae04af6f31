import { unchecked } from "./basis.ts";
import { decisionsOf } from "./decisions.ts";
import { escaped } from "./escape.ts";
import { type LineParts, partsOf, signOf } from "./html/line.ts";
import { headOf } from "./html/style.ts";
import { OUTCOMES, type Outcome, SIGNS, WorstFirst } from "./outcome.ts";
import type { Ending, Report, ReportOptions, Write } from "./report.ts";
import { sinceOf } from "./since.ts";

/** A browser opens a page of this many lines at once; of more, the mildest are left out, and the page says so. */
const MOST_LINES = 10_000;
/** Up to this size in characters every line has its reasoning in full; beyond it, reasoning that was shown is pointed to. */
const REPEATED = 4_000_000;

/**
 * One self-contained page to mail, print and file: the verdicts, what was not checked, the lines worst first with their reasoning, and
 * what it all rests on. Without script and without network.
 */
export function htmlReport({ write, version }: ReportOptions): Report {
  const worst = new WorstFirst<LineParts>(MOST_LINES);
  const texts = new Map<string, string>();
  const files = new Set<string>();
  let index = 0;
  return {
    begin() {},
    result(decided) {
      index += 1;
      worst.add(decided.verdict, () => {
        const result = decided.result();
        files.add(result.source.file);
        const parts = partsOf(result, index);
        // Lines that are judged alike have the same reasoning: it is held once.
        for (const one of parts.folded) one.text = interned(texts, one.text);
        return parts;
      });
    },
    async end(ending) {
      await write(head(ending, [...files], version));
      await write(notChecked(ending, worst.size));
      await write('<main id="lines">');
      const page = new Lines(write);
      for (const outcome of OUTCOMES) await page.section(outcome, worst.of(outcome), ending.summary[outcome]);
      await write(
        `</main>${basis(ending)}<footer><p class="dim">Written by screen ${escaped(version)}.</p></footer></body></html>\n`,
      );
    },
  };
}

function interned(texts: Map<string, string>, text: string): string {
  const held = texts.get(text);
  if (held !== undefined) return held;
  texts.set(text, text);
  return text;
}

function head({ summary, run }: Ending, files: readonly string[], version: string): string {
  const present = OUTCOMES.filter((outcome) => summary[outcome] > 0);
  const title = `Screening: ${present.map((outcome) => `${summary[outcome]} ${SIGNS[outcome].word}`).join(", ") || "no lines"}`;
  const strip = OUTCOMES.map((outcome) => {
    const sign = `${SIGNS[outcome].mark} ${SIGNS[outcome].word}`;
    const count = summary[outcome];
    return `<li class="${count > 0 ? outcome : "none"}"><b class="sign">${count}</b>${count > 0 ? `<a href="#${outcome}">${sign}</a>` : sign}</li>`;
  });
  return `${headOf(title, version)}
<body><a class="skip" href="#lines">To the lines</a>
<header><h1>Screening result</h1><p>${files.map(escaped).join(", ")} · ${summary.lines} ${summary.lines === 1 ? "line" : "lines"} · law of ${run.asOf ?? "each line's date"}</p>
<ul class="strip" aria-label="Lines by verdict">${strip.join("")}</ul></header>
`;
}

function notChecked({ run, summary, partial }: Ending, kept: number): string {
  const notices = unchecked(run).map(escaped);
  if (kept < summary.lines)
    notices.unshift(
      `${summary.lines - kept} lines, the mildest, are not on this page; the counts above are of all. Write --output json=FILE for all of them.`,
    );
  if (partial)
    notices.unshift(
      "<strong>Partial: the run was stopped. The lines after these were not screened.</strong>",
    );
  return `<section class="notice" aria-labelledby="unchecked"><h2 id="unchecked">What was not checked</h2><ul>${notices.map((notice) => `<li>${notice}</li>`).join("")}</ul></section>\n`;
}

/** Writes lines, and knows which reasoning was written in which of them. */
class Lines {
  readonly #write: Write;
  readonly #first = new Map<string, LineParts>();
  #size = 0;

  constructor(write: Write) {
    this.#write = write;
  }

  async section(outcome: Outcome, lines: readonly LineParts[], count: number): Promise<void> {
    if (lines.length === 0) return;
    const shown = lines.length < count ? `${lines.length} of ${count}` : String(count);
    await this.#write(
      `<section aria-labelledby="${outcome}"><h2 id="${outcome}" class="${outcome}">${signOf(outcome)} (${shown})</h2>\n`,
    );
    for (const line of lines) await this.#write(this.#line(line));
    await this.#write("</section>\n");
  }

  #line(line: LineParts): string {
    const { id, name, outcome, own, folded, summary } = line;
    const inner = folded.map((one) => this.#folded(one, line)).join("");
    const details = inner === "" ? "" : `<details><summary>${summary}</summary>${inner}</details>`;
    const text = `<article class="line ${outcome}" id="${id}" aria-labelledby="${id}h"><h3 id="${id}h">${signOf(outcome)} <bdi>${escaped(name)}</bdi></h3>${own}${details}</article>\n`;
    this.#size += text.length;
    return text;
  }

  #folded({ heading, text }: LineParts["folded"][number], line: LineParts): string {
    const first = this.#first.get(text);
    if (first === undefined) this.#first.set(text, line);
    else if (this.#size > REPEATED)
      return `<h4>${heading}</h4><p>As in <a href="#${first.id}"><bdi>${escaped(first.name)}</bdi></a>.</p>`;
    return `<h4>${heading}</h4>${text}`;
  }
}

function basis({ run }: Ending): string {
  const lists = run.lists.map(
    ({ id, published, entries, ageDays, sha256, note }) =>
      `<tr><th scope="row">${escaped(id)}</th><td>${published}</td><td>${entries}</td><td>${ageDays < 0 ? "published after the lines" : ageDays}</td><td><code>${sha256}</code></td><td>${escaped(note ?? "")}</td></tr>`,
  );
  const packs = run.rules.packs.map(
    ({ id, verifiedThrough, completeFrom, scope }) =>
      `<tr><th scope="row">${escaped(id)}</th><td>${completeFrom}</td><td>${verifiedThrough}</td><td>${escaped(scope)}</td></tr>`,
  );
  const decisions = decisionsOf(run).map((text) => `<li>${escaped(text)}</li>`);
  const earlier = sinceOf(run).map((text) => `<li>${escaped(text)}</li>`);
  const before = earlier.length === 0 ? "" : `<h3>Since the earlier result</h3><ul>${earlier.join("")}</ul>`;
  const decided = decisions.length === 0 ? "" : `<h3>Decisions on hits</h3><ul>${decisions.join("")}</ul>`;
  return `<section aria-labelledby="basis"><h2 id="basis">What this rests on</h2>
<div class="wide"><table><caption>Lists</caption><thead><tr><th scope="col">list</th><th scope="col">published</th><th scope="col">entries</th><th scope="col">age in days</th><th scope="col">SHA-256</th><th scope="col">remark</th></tr></thead><tbody>${lists.join("")}</tbody></table></div>
<div class="wide"><table><caption>Rules</caption><thead><tr><th scope="col">pack</th><th scope="col">complete from</th><th scope="col">confirmed through</th><th scope="col">scope</th></tr></thead><tbody>${packs.join("")}</tbody></table></div>
<p>SHA-256 of the rules: <code>${run.rules.sha256}</code></p>${before}${decided}</section>
`;
}
