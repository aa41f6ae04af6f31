import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  parseDocument,
  type YAMLError,
} from "yaml";
import type { Source, Span } from "./problem.ts";

/** A rule file as text, lists and maps, each with its place. Every scalar is the text that was written: `3E001`, `0101`, `NO`. */
export type Yaml = YamlText | YamlList | YamlMap;

export interface YamlText extends Span {
  kind: "text";
  text: string;
}

interface YamlList extends Span {
  kind: "list";
  items: Yaml[];
}

export interface YamlMap extends Span {
  kind: "map";
  entries: YamlEntry[];
}

export interface YamlEntry {
  key: YamlText;
  value: Yaml;
}

/** Takes a mistake at a place. */
type Report = (span: Span, message: string, hint?: string) => void;

/** Bytes of one rule file; the longest that ships has a sixth of it. */
export const LARGEST_FILE = 1024 * 1024;
/** Levels of nesting; the deepest rule has a dozen. */
const DEEPEST = 40;

const TEXT_DIRECTION_OR_CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/;

/**
 * Reads one YAML document without resolving anything: no number, no date, no anchor, alias, tag or merge key. What is not allowed
 * is reported; undefined when there is nothing to read on with.
 */
export function readYaml(source: Source, report: Report): Yaml | undefined {
  const deep = tooDeep(source.text);
  if (deep !== undefined) {
    report({ start: deep, end: deep + 1 }, `nested more than ${DEEPEST} deep`);
    return undefined;
  }
  const document = parseDocument(source.text, {
    schema: "failsafe",
    uniqueKeys: false,
    prettyErrors: false,
    // "silent" would also silence a second document.
    logLevel: "error",
  });
  for (const error of document.errors) report(spanOf(error), syntax(error));
  if (document.errors.length > 0) return undefined;
  return new Converter(report).document(document);
}

function spanOf({ pos: [start, end] }: YAMLError): Span {
  return { start, end };
}

function syntax({ code, message }: YAMLError): string {
  if (code === "MULTIPLE_DOCS") return "a second document begins here; one file holds one rule";
  return message.charAt(0).toLowerCase() + message.slice(1);
}

/**
 * The parser descends once for each level, so depth is bounded before it starts: by brackets, by list marks on one line, and by
 * indentation, where every level takes at least one column.
 */
function tooDeep(text: string): number | undefined {
  let brackets = 0;
  let marks = 0;
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === "[" || token === "{") brackets += 1;
    else if (token === "]" || token === "}") brackets -= 1;
    else if (token === "-" || token === "?") marks += 1;
    else if (token === "\n" || token === "\r\n") marks = 0;
    if (brackets > DEEPEST || marks > DEEPEST) return offset;
    // Two of the lexer's tokens are signs that are not in the text: U+0002 and U+001F.
    if (token !== "\u0002" && token !== "\u001f" && token !== "\u0018") offset += token.length;
  }
  const indented = new RegExp(`^ {${4 * DEEPEST}}`, "m").exec(text);
  return indented ? indented.index : undefined;
}

class Converter {
  readonly #report: Report;

  constructor(report: Report) {
    this.#report = report;
  }

  document(document: Document.Parsed): Yaml | undefined {
    const { contents } = document;
    if (contents === null || (isScalar(contents) && contents.value === "")) {
      this.#report({ start: 0, end: 1 }, "the file is empty");
      return undefined;
    }
    return this.#node(contents, 0);
  }

  #node(node: Node, depth: number): Yaml {
    const [start, end] = node.range ?? [0, 0];
    const span = { start, end: Math.max(end, start) };
    if (depth > DEEPEST) {
      this.#report(span, `nested more than ${DEEPEST} deep`);
      return { kind: "text", text: "", ...span };
    }
    if (isAlias(node)) {
      this.#report(span, `"*${node.source}" is an alias; write out what it stands for`);
      return { kind: "text", text: "", ...span };
    }
    if (node.tag !== undefined) this.#report(span, `tags (${node.tag}) are not allowed; every value is text`);
    if ("anchor" in node && node.anchor !== undefined) {
      this.#report(
        span,
        `anchors (&${String(node.anchor)}) are not allowed; write out what you mean where you mean it`,
      );
    }
    if (isSeq(node))
      return { kind: "list", ...span, items: node.items.map((item) => this.#item(item, span, depth)) };
    if (isMap(node)) return this.#map(node.items, span, depth);
    const text = isScalar(node) && typeof node.value === "string" ? node.value : "";
    const hidden = TEXT_DIRECTION_OR_CONTROL.exec(text);
    if (hidden) {
      const code = hidden[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
      this.#report(span, `the text holds the invisible character U+${code}`);
    }
    return { kind: "text", text, ...span };
  }

  #map(pairs: { key: unknown; value: unknown }[], span: Span, depth: number): YamlMap {
    const seen = new Set<string>();
    const entries: YamlEntry[] = [];
    for (const { key: written, value } of pairs) {
      const key = this.#item(written, span, depth);
      if (key.kind !== "text") {
        this.#report(key, "a key must be plain text");
        continue;
      }
      if (key.text === "<<") {
        this.#report(key, "merge keys are not allowed; write out what you mean where you mean it");
      } else if (seen.has(key.text)) {
        this.#report(
          key,
          `"${key.text}" stands twice in one map`,
          "give one of them another name, or join the two",
        );
      } else {
        entries.push({ key, value: this.#item(value, { start: key.start, end: key.end }, depth) });
      }
      seen.add(key.text);
    }
    return { kind: "map", ...span, entries };
  }

  /** A key or value that is not there at all (`{ a }`) is empty text. */
  #item(node: unknown, place: Span, depth: number): Yaml {
    return node ? this.#node(node as Node, depth + 1) : { kind: "text", text: "", ...place };
  }
}
