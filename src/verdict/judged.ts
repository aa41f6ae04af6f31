import type { LineFacts, Party } from "../line.ts";
import type { LineVerdict, Verdict } from "./finding.ts";
import type { CellNote, ClearanceResult, LineResult } from "./result.ts";
import { Sheet } from "./sheet.ts";
import { Template } from "./template.ts";
import { toResult } from "./write.ts";

type LineOf = [line: LineFacts, notes: readonly CellNote[], clearances?: readonly ClearanceResult[]];

/** For what is wanted as text: it is read off before another is written. */
const SHEET = new Sheet();

/** What was judged once for all lines that are judged alike. */
export class Judged {
  readonly verdict: Verdict;
  readonly hits: LineVerdict["hits"];
  readonly #parties: readonly Party[];
  /** Let go once it is written as a template: derivations are large. */
  #whole: LineVerdict | undefined;
  #template: Template | undefined;

  constructor(verdict: LineVerdict, parties: readonly Party[]) {
    this.verdict = verdict.verdict;
    this.hits = verdict.hits;
    this.#parties = parties;
    this.#whole = verdict;
  }

  /** Bytes of its template; 0 where none was asked for. */
  get size(): number {
    return this.#template?.size ?? 0;
  }

  /** The result of one of these lines. */
  result(...of: LineOf): LineResult {
    return this.#whole ? toResult(of[0], this.#whole, of[1], of[2]) : JSON.parse(this.json(...of));
  }

  /** The same as JSON. */
  json(...of: LineOf): string {
    SHEET.clear();
    this.onto(SHEET, ...of);
    return SHEET.written.toString();
  }

  /** Writes that JSON: reports for people need none, so that the template is made when it is first asked. */
  onto(sheet: Sheet, ...of: LineOf): void {
    if (this.#whole) this.#template = new Template(this.#whole, this.#parties);
    this.#whole = undefined;
    (this.#template as Template).onto(sheet, ...of);
  }
}
