import type { Block } from "./document.ts";
import type { Part } from "./template.ts";

const MOST_ROWS = 500;

/** What the lines put into a letter. */
export interface Content {
  items: [head: string[], rows: string[][]];
  law: string[];
  questions: string[];
}

export interface Words {
  sender: string;
  recipient: string;
  day: string;
  regimes: string;
}

/** Blocks being put together. */
export class Page {
  readonly blocks: Block[] = [];
  readonly #words: Words;

  constructor(words: Words) {
    this.#words = words;
  }

  heading(text: string): void {
    this.blocks.push({ kind: "heading", text });
  }

  text(text: string): void {
    this.blocks.push({ kind: "text", text: this.#filled(text) });
  }

  list(items: readonly string[], kind: "list" | "boxes" | "fields" = "list"): void {
    if (items.length === 0) return;
    const shown = items.slice(0, MOST_ROWS).map((item) => this.#filled(item));
    this.blocks.push({ kind, items: shown });
    if (items.length > MOST_ROWS) this.text(`and ${items.length - MOST_ROWS} more`);
  }

  group(heading: string, items: readonly string[]): void {
    this.text(heading);
    this.list(items);
  }

  table(head: string[], rows: string[][]): void {
    this.blocks.push({ kind: "table", head, rows: rows.slice(0, MOST_ROWS) });
    if (rows.length > MOST_ROWS) this.text(`and ${rows.length - MOST_ROWS} more`);
  }

  part(part: Part, { items, law, questions }: Content): void {
    if (part.show === "questions" && questions.length === 0) return;
    if (part.heading !== "") this.heading(part.heading);
    for (const text of part.text ?? []) this.text(text);
    if (part.show === "items") this.table(...items);
    if (part.show === "law") this.list(law);
    if (part.show === "questions") this.list(questions);
    this.list(part.list ?? []);
    this.list(part.boxes ?? [], "boxes");
    this.list(part.fields ?? [], "fields");
  }

  #filled(text: string): string {
    return text.replaceAll(
      /\{(sender|recipient|day|regimes)\}/g,
      (_, word: keyof Words) => this.#words[word],
    );
  }
}
