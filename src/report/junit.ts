import type { ScreenResult } from "../verdict/result.ts";
import { decisions, decisionsOf } from "./decisions.ts";
import { escaped } from "./escape.ts";
import { lineName, SIGNS } from "./outcome.ts";
import type { Report, ReportOptions } from "./report.ts";
import { since, sinceOf } from "./since.ts";
import { conditionGroups, deciding, goods, hit, hits, next, saying, why } from "./telling.ts";

/** A suite states its counts before its cases: this many are held back at most. */
const MOST_CASES = 1000;

const MILDNESS = ["prohibited", "license-required", "review"] as const;

/**
 * JUnit XML: a suite for each shipment, a case for each line. A case fails where the verdict fails the run (`--fail-on`), a line that
 * could not be read is an error, and what passes with conditions tells them.
 */
export function junitReport({ write, failOn }: ReportOptions): Report {
  const bar = MILDNESS.indexOf(failOn);
  let suite: Suite | undefined;
  const flush = async () => {
    if (suite) await write(suite.xml());
    suite = undefined;
  };
  return {
    begin: () => write('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="screen">\n'),
    async result(decided) {
      const result = decided.result();
      const name = result.shipment ?? "?";
      if (suite?.name !== name || suite.size >= MOST_CASES) await flush();
      suite ??= new Suite(name);
      const { verdict } = result;
      if (verdict === "unreadable") suite.add("error", result);
      else suite.add(verdict !== "clear" && MILDNESS.indexOf(verdict) <= bar ? "failure" : "passed", result);
    },
    async end({ run, partial }) {
      await flush();
      const notices = [
        ...(partial ? ["The run was stopped: the lines after these were not screened."] : []),
        ...sinceOf(run),
        ...decisionsOf(run),
        ...run.notChecked,
      ];
      if (notices.length > 0) await write(notChecked(notices, partial));
      await write("</testsuites>\n");
    },
  };
}

type Came = "passed" | "failure" | "error";

class Suite {
  readonly name: string;
  readonly #counts: Record<Came, number> = { passed: 0, failure: 0, error: 0 };
  #cases = "";

  constructor(name: string) {
    this.name = name;
  }

  get size(): number {
    return this.#counts.passed + this.#counts.failure + this.#counts.error;
  }

  add(came: Came, result: ScreenResult): void {
    this.#counts[came] += 1;
    const { verdict, source } = result;
    const attributes = `name="${escaped(lineName(result))}" classname="${escaped(source.file)}" file="${escaped(source.file)}" line="${source.line ?? source.row}"`;
    const told = details(result).map(escaped).join("\n");
    const inner =
      came === "passed"
        ? `<system-out>${told}</system-out>`
        : `<${came} type="${verdict}" message="${escaped(`${SIGNS[verdict].word}: ${why(result)}`)}">${told}</${came}>`;
    this.#cases += `<testcase ${attributes}>${inner}</testcase>\n`;
  }

  xml(): string {
    const { failure, error } = this.#counts;
    return `<testsuite name="${escaped(this.name)}" tests="${this.size}" failures="${failure}" errors="${error}">\n${this.#cases}</testsuite>\n`;
  }
}

function details(result: ScreenResult): string[] {
  const steps = next(result).map((step) => `→ ${step}`);
  if (result.verdict === "unreadable") return [why(result), ...steps];
  return [
    `${SIGNS[result.verdict].word}: ${goods(result)}`,
    ...deciding(result).map((finding) => `${finding.cite}: ${saying(finding)}`),
    ...hits(result).map((finding) => hit(finding) as string),
    ...since(result),
    ...decisions(result),
    ...conditionGroups(result).flatMap(({ heading, texts }) => [
      heading,
      ...texts.map((text) => `- ${text}`),
    ]),
    ...steps,
  ];
}

/** What concerns the run and no line: an error where it cut the run short. */
function notChecked(notices: readonly string[], partial: boolean): string {
  const text = notices.map(escaped).join("\n");
  const inner = partial
    ? `<error type="partial" message="${escaped(notices[0] as string)}">${text}</error>`
    : `<system-out>${text}</system-out>`;
  return `<testsuite name="the run" tests="1" failures="0" errors="${partial ? 1 : 0}">\n<testcase name="what was not checked" classname="screen">${inner}</testcase>\n</testsuite>\n`;
}
