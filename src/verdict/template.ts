import { randomBytes } from "node:crypto";
import type { LineFacts, Party } from "../line.ts";
import type { LineVerdict } from "./finding.ts";
import { headOnto } from "./head.ts";
import type { CellNote, ClearanceResult } from "./result.ts";
import type { Sheet } from "./sheet.ts";
import { type Words, wordsOf } from "./words.ts";
import { body, notesOf } from "./write.ts";

/** Marks that no manifest can hold: they are drawn anew for each run and never leave it. */
const NONCE = randomBytes(12).toString("hex");
const MARKS: Words = {
  place: `<${NONCE} place>`,
  item: `<${NONCE} item>`,
  party: (index) => `<${NONCE} party ${index}>`,
  value: (fact, party) => `<${NONCE} value ${fact} ${party ?? ""}>`,
};

/** What a mark stands for on a line. */
function wordFor(mark: string): (words: Words) => string {
  const [what, name = "", party = ""] = mark.split(" ");
  if (what === "item") return ({ item }) => item;
  if (what === "party") return (words) => words.party(Number(name));
  return ({ value }) => value(name, party === "" ? undefined : Number(party));
}

/** The JSON of a verdict, written once for all lines that are judged alike; only the words that differ are put in. */
export class Template {
  readonly #pieces: Piece[];
  /** Which of the words stands after each piece but the last. */
  readonly #places: number[];
  readonly #words: ((words: Words) => string)[];
  /** The same word stands at many places: it is written at the first, and copied from there. */
  readonly #starts: number[];
  readonly #ends: number[];

  constructor(verdict: LineVerdict, parties: readonly Party[]) {
    const whole = JSON.stringify(body(verdict, parties, MARKS)).slice(1, -1);
    const parts = whole.split(new RegExp(`<${NONCE} ((?:item|party|value)[a-zA-Z0-9. ]*)>`));
    this.#pieces = parts.filter((_, index) => index % 2 === 0).map(pieceOf);
    const marks = parts.filter((_, index) => index % 2 === 1);
    const distinct = [...new Set(marks)];
    this.#places = marks.map((mark) => distinct.indexOf(mark));
    this.#words = distinct.map(wordFor);
    this.#starts = distinct.map(() => -1);
    this.#ends = distinct.map(() => -1);
  }

  /** Bytes that it holds, those that it shares with others too. */
  get size(): number {
    return this.#pieces.reduce((sum, { size }) => sum + size, 0);
  }

  /** Writes the same text as `JSON.stringify(toResult(line, verdict, notes, clearances))`. */
  onto(
    sheet: Sheet,
    line: LineFacts,
    notes: readonly CellNote[],
    clearances: readonly ClearanceResult[] = [],
  ): void {
    headOnto(sheet, line);
    sheet.byte(COMMA);
    const words = wordsOf(line);
    const pieces = this.#pieces;
    const places = this.#places;
    const starts = this.#starts.fill(-1);
    const ends = this.#ends;
    (pieces[0] as Piece).onto(sheet, line);
    for (let index = 0; index < places.length; index++) {
      const word = places[index] as number;
      const start = starts[word] as number;
      if (start >= 0) sheet.again(start, ends[word] as number);
      else {
        starts[word] = sheet.length;
        sheet.escaped((this.#words[word] as (words: Words) => string)(words));
        ends[word] = sheet.length;
      }
      (pieces[index + 1] as Piece).onto(sheet, line);
    }
    sheet.text(`,"notes":${notes.length === 0 ? "[]" : JSON.stringify(notesOf(notes))}`);
    if (clearances.length > 0) sheet.text(`,"clearances":${JSON.stringify(clearances)}`);
    sheet.byte(CLOSING);
  }
}

const COMMA = 0x2c;
const CLOSING = 0x7d;

/** Verdicts are told in much the same words: each piece is held once. What is forgotten is made anew. */
const PIECES = new Map<string, Piece>();
const MOST_CHARACTERS = 8_388_608;
let characters = 0;

function pieceOf(text: string): Piece {
  let piece = PIECES.get(text);
  if (!piece) {
    piece = new Piece(text);
    characters += text.length;
    if (characters > MOST_CHARACTERS) {
      PIECES.clear();
      characters = text.length;
    }
    PIECES.set(text, piece);
  }
  return piece;
}

/** A text in which nothing but the line's place differs: it keeps the last one and writes the next over it. */
class Piece {
  /** Where the place stands. */
  readonly #at: number[] = [];
  #bytes: Buffer;
  /** The place that stands there: a file, and digits of the row. */
  #file: string | undefined;
  #row = -1;
  #digits = 0;
  /** Bytes of the place. */
  #width = MARKS.place.length;

  constructor(text: string) {
    this.#bytes = Buffer.from(text);
    for (let at = this.#bytes.indexOf(MARKS.place); at >= 0; at = this.#bytes.indexOf(MARKS.place, at + 1))
      this.#at.push(at);
  }

  get size(): number {
    return this.#bytes.length;
  }

  onto(sheet: Sheet, line: LineFacts): void {
    if (this.#at.length > 0 && (line.row !== this.#row || line.file !== this.#file)) this.#put(line);
    sheet.copy(this.#bytes);
  }

  /** As {@link Words.place} tells it. */
  #put({ file, row }: LineFacts): void {
    const text = String(row);
    const digits = text.length;
    const bytes = this.#bytes;
    if (file === this.#file && digits === this.#digits) {
      for (let i = 0; i < this.#at.length; i++) {
        const first = (this.#at[i] as number) + this.#width - digits;
        for (let digit = 0; digit < digits; digit++) bytes[first + digit] = text.charCodeAt(digit);
      }
    } else this.#putWhole(Buffer.from(JSON.stringify(`${file}:${row}`).slice(1, -1)));
    this.#file = file;
    this.#row = row;
    this.#digits = digits;
  }

  #putWhole(place: Buffer): void {
    this.#widen(place.length);
    for (const at of this.#at) this.#bytes.set(place, at);
  }

  /** Makes place for more or fewer bytes. */
  #widen(to: number): void {
    const from = this.#width;
    if (from === to) return;
    const bytes = Buffer.allocUnsafeSlow(this.#bytes.length + (to - from) * this.#at.length);
    let [read, written] = [0, 0];
    for (const [index, at] of this.#at.entries()) {
      written += this.#bytes.copy(bytes, written, read, at);
      this.#at[index] = written;
      written += to;
      read = at + from;
    }
    this.#bytes.copy(bytes, written, read);
    this.#bytes = bytes;
    this.#width = to;
  }
}
