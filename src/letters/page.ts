import type { OpenQuestion } from "../questions/gather.ts";
import { lineName } from "../report/outcome.ts";
import { saying } from "../report/telling.ts";
import { BLANK, type Block } from "./document.ts";
import { type Addressee, itemsOf, tellable } from "./lines.ts";
import type { Part, Template } from "./template.ts";

export const MOST_ROWS = 500;
const MOST_NAMES = 12;

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
    if (items.length > 0) this.blocks.push({ kind, items: items.map((item) => this.#filled(item)) });
  }

  group(heading: string, items: readonly string[]): void {
    this.text(heading);
    this.list(items);
  }

  table(head: string[], rows: string[][]): void {
    this.blocks.push({ kind: "table", head, rows: rows.slice(0, MOST_ROWS) });
    if (rows.length > MOST_ROWS) this.text(`and ${rows.length - MOST_ROWS} more`);
  }

  part(part: Part, { lines }: Addressee, needs: Template["needs"], questions: readonly OpenQuestion[]): void {
    if (part.show === "questions" && questions.length === 0) return;
    if (part.heading !== "") this.heading(part.heading);
    for (const text of part.text ?? []) this.text(text);
    if (part.show === "items") this.table(...itemTable(lines, needs));
    if (part.show === "law") this.#law(lines);
    if (part.show === "questions") this.list(questions.map(questionWords));
    this.list(part.list ?? []);
    this.list(part.boxes ?? [], "boxes");
    this.list(part.fields ?? [], "fields");
  }

  #law(lines: readonly Addressee["lines"][number][]): void {
    const items = new Map<string, string[]>();
    for (const line of lines) {
      for (const finding of tellable(line)) {
        const text = `${finding.cite}: ${saying(finding)} (rule ${finding.rule}, law of ${line.asOf}${finding.confirmed ? "" : ", not confirmed"})`;
        items.set(text, [...(items.get(text) ?? []), lineName(line)]);
      }
    }
    if (items.size === 0)
      this.text("On the goods and their destination there is no requirement to be named here.");
    else this.list([...items].map(([text, names]) => `${text}: ${named(names)}`));
  }

  #filled(text: string): string {
    return text.replaceAll(
      /\{(sender|recipient|day|regimes)\}/g,
      (_, word: keyof Words) => this.#words[word],
    );
  }
}

function itemTable(lines: Addressee["lines"], needs: Template["needs"]): [string[], string[][]] {
  const items = itemsOf(lines);
  const goods = ({ description, hs, eccn }: (typeof items)[number]) => [
    description ?? "not described",
    hs ?? "not stated",
    eccn ?? "not stated",
  ];
  if (needs === "items")
    return [["part number", "item", "HS code", "ECCN"], items.map((item) => [BLANK, ...goods(item)])];
  return [
    ["item", "HS code", "ECCN", "destination", "end user", "lines"],
    items.map((item) => [
      ...goods(item),
      item.destinations.join(", "),
      named(item.endUsers),
      named(item.lines),
    ]),
  ];
}

function questionWords({ ask, lines }: OpenQuestion): string {
  return `${ask} (${named(lines.map(({ shipment, line }) => `${shipment}/${line}`))})`;
}

function named(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return `${names.slice(0, MOST_NAMES).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
