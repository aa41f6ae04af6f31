import { factNamed } from "../facts.ts";
import type { Fact } from "../line.ts";
import { linesOf } from "../parser/document.ts";
import { type CellProblem, type Parsed, type ParsedLine, readManifest } from "../parser/index.ts";
import { NO_DATE, NO_PARTY } from "../parser/mapping.ts";
import { agree, fill } from "./stated.ts";
import { jsonIn } from "./values.ts";

/** Facts of an order's line, which no catalogue can know. */
export const OF_THE_ORDER: ReadonlySet<string> = new Set([
  "item.line",
  "item.partNumber",
  "item.quantity",
  "item.value",
  "item.currency",
  "item.netValueUsd",
]);

/** Facts in free words: two of them differ without contradiction. */
const IN_WORDS: ReadonlySet<string> = new Set(["text", "texts"]);

/** What a product catalogue knows of each part number. */
export class Catalogue {
  readonly #file: string;
  readonly #parts: ReadonlyMap<string, ReadonlyMap<string, Fact>>;
  readonly #unknown = new Set<string>();

  constructor(file: string, parts: ReadonlyMap<string, ReadonlyMap<string, Fact>>) {
    this.#file = file;
    this.#parts = parts;
  }

  /** Fills what the line does not state of its item. */
  join(line: ParsedLine, facts: Map<string, Fact>, notes: CellProblem[]): void {
    const part = partOf(line.facts);
    if (part === undefined) return;
    const known = this.#parts.get(part);
    if (!known) {
      if (this.#unknown.size < MOST_TOLD) this.#unknown.add(part);
      return;
    }
    for (const [name, fact] of known) {
      if (facts.has(name) && IN_WORDS.has(factNamed(name)!.type)) continue;
      fill(facts, name, fact, line, notes);
    }
  }

  unmatched(): string[] {
    const parts = [...this.#unknown];
    if (parts.length === 0) return [];
    const more = parts.length === MOST_TOLD ? " …" : "";
    return [
      `${this.#file}: it has no ${parts.slice(0, 10).join(", ")}${parts.length > 10 ? ` (and ${parts.length - 10} others${more})` : ""}`,
    ];
  }
}

const MOST_TOLD = 1_000;

/**
 * Reads a product catalogue: CSV, XLSX, JSON or NDJSON with a part number and any facts of the item. What two rows say differently of
 * one part is not used, and told.
 * @throws ManifestError when nothing of it can be read.
 */
export async function readCatalogue(file: string, tell: (what: string) => void): Promise<Catalogue> {
  const parts = new Map<string, Map<string, Fact>>();
  const disputed = new Map<Map<string, Fact>, Set<string>>();
  for await (const parsed of entriesOf(file, tell)) {
    const at = `${file}:${parsed.row}`;
    if (parsed.kind === "unreadable") {
      for (const { column, why, fix } of parsed.problems)
        tell(`${at}: not joined: ${column === "" ? "" : `${column}: `}${why}. ${fix}`);
      continue;
    }
    for (const { column, why } of parsed.line.notes) tell(`${at}: ${column}: ${why}`);
    const part = partOf(parsed.line.facts);
    if (part === undefined) {
      tell(`${at}: not joined: it has no part number`);
      continue;
    }
    const facts = parts.get(part) ?? new Map<string, Fact>();
    parts.set(part, facts);
    const out = disputed.get(facts) ?? new Set<string>();
    disputed.set(facts, out);
    enter(parsed.line, file, facts, out, tell);
  }
  for (const [facts, names] of disputed) for (const name of names) facts.delete(name);
  return new Catalogue(file, parts);
}

function enter(
  { facts: stated, row }: ParsedLine,
  file: string,
  facts: Map<string, Fact>,
  disputed: Set<string>,
  tell: (what: string) => void,
): void {
  for (const [name, { value, from }] of stated) {
    const definition = factNamed(name);
    if (definition?.scope !== "item" || OF_THE_ORDER.has(name)) continue;
    const column = from.kind === "manifest" ? from.column.replace(/^lines\[\d+\]\./, "") : name;
    const where = `${file}:${row}:${column}`;
    const before = facts.get(name);
    // Of two that agree the more precise code is taken, in whatever row it stands.
    const isFuller =
      before && agree(before.value, value) && String(value).length > String(before.value).length;
    if (!before || (isFuller && !IN_WORDS.has(definition.type)))
      facts.set(name, { value, from: { kind: "catalogue", where } });
    else if (!agree(before.value, value) && !IN_WORDS.has(definition.type) && !disputed.has(name)) {
      disputed.add(name);
      const other = before.from.kind === "catalogue" ? before.from.where : "";
      tell(`${where}: it contradicts ${other}: ${name} is joined from neither`);
    }
  }
}

/** A catalogue is read as lines of an order; a JSON one holds a list of items, each in the form of a line. */
async function* entriesOf(
  file: string,
  tell: (what: string) => void,
): AsyncGenerator<{ row: number } & Parsed> {
  const values = await jsonIn(file, "items");
  if (values) {
    for await (const { row, node } of values) {
      const place = { file, nextRow: () => row, unread: () => {} };
      for (const parsed of linesOf(new Map([["lines", [node]]]), place)) yield { ...parsed, row };
    }
    return;
  }
  const manifest = await readManifest({ path: file, name: file });
  for (const warning of manifest.mapping.warnings)
    if (warning !== NO_DATE && warning !== NO_PARTY) tell(`${file}: ${warning}`);
  for (const { header, field, target, basis } of manifest.mapping.columns) {
    const { scope, name } = target?.fact ?? {};
    const isUsed = scope === "item" && (name === "item.partNumber" || !OF_THE_ORDER.has(name as string));
    if (basis === "guess") tell(`${file}: column “${header}” is read as ${field}: a guess`);
    if (!isUsed) tell(`${file}: column “${header}” is not joined: it is no fact of an item`);
  }
  for await (const parsed of manifest.lines) {
    yield { ...parsed, row: parsed.kind === "line" ? parsed.line.row : parsed.row };
  }
}

/** Part numbers differ by letters and digits, not by capitals or spaces at the ends. */
function partOf(facts: ReadonlyMap<string, Fact>): string | undefined {
  const stated = facts.get("item.partNumber")?.value;
  return typeof stated === "string" ? stated.trim().toUpperCase() : undefined;
}
