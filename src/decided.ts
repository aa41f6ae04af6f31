import type { LineFacts } from "./line.ts";
import type { Judged } from "./verdict/judged.ts";
import type { CellNote, ClearanceResult, ScreenResult } from "./verdict/result.ts";
import type { Sheet } from "./verdict/sheet.ts";

/** A decided line: its result as an object, or as the JSON of that object. */
export interface Decided {
  readonly verdict: ScreenResult["verdict"];
  /** What it was decided on; absent where the line could not be read. */
  readonly line?: LineFacts;
  result(): ScreenResult;
  json(): string;
  /** Writes that JSON. */
  onto(sheet: Sheet): void;
}

/** A line that was judged like others: its result is only made in the form that is asked for. */
export class DecidedLine implements Decided {
  readonly line: LineFacts;
  readonly #judged: Judged;
  readonly #notes: readonly CellNote[];
  readonly #clearances: readonly ClearanceResult[] | undefined;

  constructor(
    line: LineFacts,
    judged: Judged,
    notes: readonly CellNote[],
    clearances: readonly ClearanceResult[] | undefined,
  ) {
    this.line = line;
    this.#judged = judged;
    this.#notes = notes;
    this.#clearances = clearances;
  }

  get verdict(): ScreenResult["verdict"] {
    return this.#judged.verdict;
  }

  result(): ScreenResult {
    return this.#judged.result(this.line, this.#notes, this.#clearances);
  }

  json(): string {
    return this.#judged.json(this.line, this.#notes, this.#clearances);
  }

  onto(sheet: Sheet): void {
    this.#judged.onto(sheet, this.line, this.#notes, this.#clearances);
  }
}

/** A result that is at hand as an object. */
export class DecidedResult implements Decided {
  readonly verdict: ScreenResult["verdict"];
  readonly line?: LineFacts;
  readonly #result: ScreenResult;

  constructor(result: ScreenResult, line?: LineFacts) {
    this.verdict = result.verdict;
    if (line) this.line = line;
    this.#result = result;
  }

  result(): ScreenResult {
    return this.#result;
  }

  json(): string {
    return JSON.stringify(this.#result);
  }

  onto(sheet: Sheet): void {
    sheet.text(this.json());
  }
}

/** A result that is at hand as the bytes of its JSON. */
export class DecidedJson implements Decided {
  readonly verdict: ScreenResult["verdict"];
  readonly line?: LineFacts;
  readonly #bytes: Buffer;

  constructor(verdict: ScreenResult["verdict"], bytes: Buffer, line?: LineFacts) {
    this.verdict = verdict;
    if (line) this.line = line;
    this.#bytes = bytes;
  }

  result(): ScreenResult {
    return JSON.parse(this.json());
  }

  json(): string {
    return this.#bytes.toString();
  }

  onto(sheet: Sheet): void {
    sheet.copy(this.#bytes);
  }
}
