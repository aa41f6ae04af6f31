import { nearest } from "./nearest.ts";

/** One mistake in a rule file, where it stands. */
export interface RuleProblem {
  file: string;
  /** 1-based. */
  line: number;
  column: number;
  /** The source line as written; empty when the file as a whole is meant. */
  text: string;
  /** How many characters of the line are meant. */
  length: number;
  message: string;
  /** What to do instead: `did you mean yes?`. */
  hint?: string;
}

/** Part of a file: offsets into its text. */
export interface Span {
  start: number;
  end: number;
}

/** A file's text with what is needed to say where an offset stands. */
export class Source {
  readonly file: string;
  readonly text: string;
  readonly #lines: number[] = [0];

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) this.#lines.push(at + 1);
  }

  /** 1-based line of an offset. */
  line(offset: number): number {
    let low = 0;
    let high = this.#lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lines[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  problem(span: Span, message: string, hint?: string): RuleProblem {
    const line = this.line(span.start);
    const begin = this.#lines[line - 1] ?? 0;
    const next = this.#lines[line];
    const text = this.text.slice(begin, next === undefined ? undefined : next - 1).replace(/\r$/, "");
    const column = span.start - begin + 1;
    const length = Math.max(1, Math.min(span.end - span.start, text.length - column + 1));
    return { file: this.file, line, column, text, length, message, ...(hint !== undefined && { hint }) };
  }
}

/** A problem of a file that has no text to point at. */
export function fileProblem(file: string, message: string, hint?: string): RuleProblem {
  return { file, line: 1, column: 1, text: "", length: 0, message, ...(hint !== undefined && { hint }) };
}

/** `did you mean yes?`, when one of the words is near enough. */
export function didYouMean(word: string, words: Iterable<string>): string | undefined {
  const near = nearest(word, words);
  return near === undefined ? undefined : `did you mean ${near}?`;
}

/** The longest part of a source line that is shown. */
const SHOWN = 160;

/**
 * As people read it: `FILE:LINE:COLUMN  MESSAGE`, the line with a caret under what is meant, and the hint. Control characters of the
 * file are shown as `·`, so that a file cannot write to the terminal.
 */
export function printProblem(problem: RuleProblem): string {
  const { file, line, column, text, length, message, hint } = problem;
  const printed = [`${harmless(file)}:${line}:${column}  ${harmless(message)}`];
  if (text !== "") {
    const from = column > SHOWN ? column - SHOWN / 2 : 0;
    const part = harmless(text.slice(from, from + SHOWN));
    const indent = part.length - part.trimStart().length;
    const caret = Math.max(0, column - 1 - from);
    const cut = Math.min(indent, caret);
    const marks = Math.max(1, Math.min(length, part.length - caret));
    printed.push(`    ${part.slice(cut).trimEnd()}`, `    ${" ".repeat(caret - cut)}${"^".repeat(marks)}`);
  }
  if (hint !== undefined) printed.push(`    ${harmless(hint)}`);
  return printed.join("\n");
}

const UNPRINTABLE = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

function harmless(text: string): string {
  return text.replace(UNPRINTABLE, (character) => (character === "\t" ? " " : "·"));
}

/** By file, then by place: the order in which a reader mends them. */
export function inOrder(problems: readonly RuleProblem[]): RuleProblem[] {
  return problems.toSorted(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.line - b.line ||
      a.column - b.column ||
      (a.message < b.message ? -1 : a.message > b.message ? 1 : 0),
  );
}
