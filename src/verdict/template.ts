import { randomBytes } from "node:crypto";
import type { LineFacts, Party } from "../line.ts";
import type { LineVerdict } from "./finding.ts";
import type { CellNote, ClearanceResult } from "./result.ts";
import { type Words, wordsOf } from "./words.ts";
import { body, head, notesOf } from "./write.ts";

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
  if (what === "place") return ({ place }) => place;
  if (what === "item") return ({ item }) => item;
  if (what === "party") return (words) => words.party(Number(name));
  return ({ value }) => value(name, party === "" ? undefined : Number(party));
}

/** The JSON of a verdict, written once for all lines that are judged alike; only the words that differ are put in. */
export class Template {
  readonly #texts: string[];
  /** Which of the words stands after each text but the last. */
  readonly #places: number[];
  readonly #words: ((words: Words) => string)[];

  constructor(verdict: LineVerdict, parties: readonly Party[]) {
    const parts = JSON.stringify(body(verdict, parties, MARKS)).split(
      new RegExp(`<${NONCE} ([a-zA-Z0-9. ]+)>`),
    );
    this.#texts = parts.filter((_, index) => index % 2 === 0);
    const marks = parts.filter((_, index) => index % 2 === 1);
    const distinct = [...new Set(marks)];
    this.#places = marks.map((mark) => distinct.indexOf(mark));
    this.#words = distinct.map(wordFor);
  }

  /** The same text as `JSON.stringify(toResult(line, verdict, notes, clearances))`. */
  json(line: LineFacts, notes: readonly CellNote[], clearances: readonly ClearanceResult[] = []): string {
    const words = wordsOf(line);
    const escaped = this.#words.map((word) => JSON.stringify(word(words)).slice(1, -1));
    let text = this.#texts[0] as string;
    for (let index = 0; index < this.#places.length; index++)
      text += `${escaped[this.#places[index] as number]}${this.#texts[index + 1]}`;
    return `${JSON.stringify(head(line)).slice(0, -1)},${text.slice(1, -1)},"notes":${notes.length === 0 ? "[]" : JSON.stringify(notesOf(notes))}${clearances.length === 0 ? "" : `,"clearances":${JSON.stringify(clearances)}`}}`;
  }
}
