import { push } from "../multimap.ts";
import { readResults } from "../report/result-file.ts";
import type { RunInfo } from "../run.ts";
import type { ScreenResult } from "../verdict/result.ts";
import { compareLines, type LineChange } from "./compare.ts";
import { type LineState, StateReader } from "./state.ts";

/** An earlier result, by line: what each line was. */
export class Previous {
  readonly file: string;
  readonly run: RunInfo | undefined;
  readonly #lines: Map<string, LineState[]>;
  readonly #reader: StateReader;

  constructor(file: string, run: RunInfo | undefined, lines: Map<string, LineState[]>, reader: StateReader) {
    this.file = file;
    this.run = run;
    this.#lines = lines;
    this.#reader = reader;
  }

  /** What this line was, if it was there, and what became of it. Lines of one name are taken in their order, each once. */
  compare(result: ScreenResult): { before: LineState | undefined; change: LineChange } {
    const before = this.#lines.get(nameOf(result))?.shift();
    return { before, change: compareLines(before, this.#reader.of(result)) };
  }

  /** What is no longer there, when all that is there was compared. */
  gone(): LineChange[] {
    return [...this.#lines.values()].flat().map((state) => compareLines(state, undefined));
  }
}

/** By shipment and line; a line that could not tell them, by its place. */
function nameOf({ shipment, line, source }: Pick<ScreenResult, "shipment" | "line" | "source">): string {
  return shipment === null || line === null ? `${source.file}\n${source.row}\n` : `${shipment}\n${line}`;
}

/** @throws ResultFileError when it is no result of screen. */
export async function openPrevious(file: string): Promise<Previous> {
  const lines = new Map<string, LineState[]>();
  const reader = new StateReader();
  const run = await readResults(file, (result) => {
    const name = nameOf(result);
    const state = reader.of(result);
    push(lines, name, state);
  });
  return new Previous(file, run, lines, reader);
}
