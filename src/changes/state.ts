import { decisions } from "../report/decisions.ts";
import type { Outcome } from "../report/outcome.ts";
import { deciding, hit, saying, spaced } from "../report/telling.ts";
import type { FindingResult, LineResult, ScreenResult } from "../verdict/result.ts";

/** Something that a result says of a line: told in a sentence, and by what it is the same thing again. */
export interface Statement {
  key: string;
  sentence: string;
}

/** What of a line's result is compared with another: what it was decided on, and what was decided. */
export interface LineState {
  shipment: string | null;
  line: string | number | null;
  source: { file: string; row: number };
  verdict: Outcome;
  /** The day whose law was applied; null where nothing was decided. */
  asOf: string | null;
  /** Keys of the findings that made the verdict. */
  deciding: string[];
  order: Statement[];
  findings: Statement[];
  rest: Statement[];
}

/** Makes states; the sentences of lines that are judged alike are held once. */
export class StateReader {
  readonly #texts = new Map<string, string>();

  of(result: ScreenResult): LineState {
    const { shipment, line, source, verdict } = result;
    const head = { shipment, line, source: { file: source.file, row: source.row }, verdict };
    if (result.verdict === "unreadable") {
      const findings = result.problems.map(({ column, text, why }) =>
        this.#statement(`${column}\n${why}`, `${column}: “${text}” ${why}`),
      );
      return { ...head, asOf: null, deciding: [], order: [], findings, rest: [] };
    }
    return {
      ...head,
      asOf: this.#held(result.asOf),
      deciding: deciding(result).map((finding) => this.#held(findingKey(finding))),
      order: orderOf(result).map(([key, sentence]) => this.#statement(key, sentence)),
      findings: result.findings.map((finding) =>
        this.#statement(findingKey(finding), findingSentence(finding)),
      ),
      rest: restOf(result).map(([key, sentence]) => this.#statement(key, sentence)),
    };
  }

  #statement(key: string, sentence: string): Statement {
    return { key: this.#held(key), sentence: this.#held(sentence) };
  }

  #held(text: string): string {
    const held = this.#texts.get(text);
    if (held !== undefined) return held;
    this.#texts.set(text, text);
    return text;
  }
}

/** The order itself, as far as a result repeats it. */
function orderOf({ about }: LineResult): [string, string][] {
  const { description, hs, eccn, destination, parties } = about;
  const stated: [string, string | null][] = [
    ["description", description],
    ["HS code", hs],
    ["ECCN", eccn],
    ["destination", destination],
  ];
  return [
    ...stated.map(([name, value]): [string, string] => [name, `${name} ${value ?? "not stated"}`]),
    ...parties.map(({ role, name, country }): [string, string] => [
      `party ${role} ${name}`,
      `${spaced(role)} ${name}${country === null ? "" : ` (${country})`}`,
    ]),
  ];
}

/** The same finding again: of the same rule, on the same party, by the same list entry. */
export function findingKey({ rule, party, match }: FindingResult): string {
  return [rule, party?.role, party?.name, match?.list, match?.entry].join("\n");
}

function findingSentence(finding: FindingResult): string {
  const { cite, effect } = finding;
  const match = effect === "advice" ? undefined : hit(finding);
  // A citation may change by itself, so it is part of the sentence.
  return `${cite}: ${saying(finding)} [${spaced(effect)}]${match === undefined ? "" : `; ${match}`}`;
}

function restOf(result: LineResult): [string, string][] {
  const { conditions, lifted, questions } = result;
  return [
    ...decisions(result).map((text): [string, string] => [text, text]),
    ...lifted.map(({ rule, cite, byCite, symbol }): [string, string] => [
      `lifted ${rule} ${byCite}`,
      `${cite} is lifted by ${symbol ?? byCite}`,
    ]),
    ...conditions.map(({ rule, cite, text }): [string, string] => [
      `condition ${rule} ${text}`,
      `condition: ${text} (${cite})`,
    ]),
    ...questions.map(({ fact, party, ask }): [string, string] => [
      `question ${fact} ${party ?? ""}`,
      `asks: ${ask}`,
    ]),
  ];
}
