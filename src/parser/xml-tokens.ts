import { MAX_ROW } from "./limits.ts";

/** A piece of an XML file: the start of an element, its end, or text. An empty element is both start and end. */
export type XmlToken =
  | { kind: "open"; name: string; attributes: string; empty: boolean }
  | { kind: "close"; name: string }
  | { kind: "text"; text: string };

/** What is no XML, or XML that may do harm; the message says why. */
export class XmlError extends Error {}

const SLICE = 1_048_576;

/**
 * Cuts XML (UTF-8) into its pieces, without prefixes of namespaces, in memory that does not grow with the file. Document types, and
 * with them entities of the file's own, are refused.
 * @throws XmlError
 */
export function* xmlTokens(xml: Buffer): Generator<XmlToken> {
  const decoder = new TextDecoder();
  let rest = "";
  for (let at = 0; at < xml.length; at += SLICE) {
    const text = rest + decoder.decode(xml.subarray(at, at + SLICE), { stream: true });
    const end = yield* tokensIn(text);
    rest = text.slice(end);
    if (rest.length > MAX_ROW) throw new XmlError(`a piece of it is longer than ${MAX_ROW} characters`);
  }
  if (rest.trim() !== "") throw new XmlError("it ends too early");
}

/** Up to the last whole piece; gives back its end. */
function* tokensIn(text: string): Generator<XmlToken, number> {
  let at = 0;
  for (;;) {
    const open = text.indexOf("<", at);
    if (open < 0) return at;
    if (open > at) yield { kind: "text", text: unescapeXml(text.slice(at, open)) };
    const special = text[open + 1] === "?" || text[open + 1] === "!" ? specialEnd(text, open) : undefined;
    if (special) {
      if (special.end < 0) return open;
      if (special.text !== undefined) yield { kind: "text", text: special.text };
      at = special.end;
      continue;
    }
    const close = tagEnd(text, open);
    if (close < 0) return open;
    yield tag(text.slice(open + 1, close));
    at = close + 1;
  }
}

/** Comments and instructions are passed over; CDATA is text. `end` is negative when more is needed. */
function specialEnd(text: string, open: number): { end: number; text?: string } {
  const until = (mark: string): number => {
    const at = text.indexOf(mark, open);
    return at < 0 ? -1 : at + mark.length;
  };
  if (text.startsWith("<?", open)) return { end: until("?>") };
  if (text.startsWith("<!--", open)) return { end: until("-->") };
  if (text.startsWith("<![CDATA[", open)) {
    const end = until("]]>");
    return end < 0 ? { end } : { end, text: text.slice(open + 9, end - 3) };
  }
  if (text.length < open + 9) return { end: -1 };
  throw new XmlError("it declares a document type, which may hold entities that never end");
}

/** A `>` within the quotes of an attribute does not end a tag. */
function tagEnd(text: string, open: number): number {
  let quote = "";
  for (let i = open + 1; i < text.length; i++) {
    const char = text[i]!;
    if (quote !== "") {
      if (char === quote) quote = "";
    } else if (char === '"' || char === "'") quote = char;
    else if (char === ">") return i;
  }
  return -1;
}

function tag(inside: string): XmlToken {
  if (inside.startsWith("/")) return { kind: "close", name: localName(inside.slice(1).trim()) };
  const empty = inside.endsWith("/");
  const body = empty ? inside.slice(0, -1) : inside;
  const blank = body.search(/\s/);
  const name = localName(blank < 0 ? body : body.slice(0, blank));
  return { kind: "open", name, attributes: blank < 0 ? "" : body.slice(blank), empty };
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The value of an attribute by its local name. */
export function attributeOf(attributes: string, name: string): string | undefined {
  let at = 0;
  for (;;) {
    const equals = attributes.indexOf("=", at);
    if (equals < 0) return undefined;
    let open = equals + 1;
    while (
      attributes[open] === " " ||
      attributes[open] === "\n" ||
      attributes[open] === "\t" ||
      attributes[open] === "\r"
    )
      open++;
    const quote = attributes[open];
    const close = quote === '"' || quote === "'" ? attributes.indexOf(quote, open + 1) : -1;
    if (close < 0) return undefined;
    if (localName(attributes.slice(at, equals).trim()) === name)
      return unescapeXml(attributes.slice(open + 1, close));
    at = close + 1;
  }
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replaceAll(
    /&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([\da-fA-F]{1,6}));/g,
    (all, named, decimal, hex) => {
      if (named) return ENTITIES[named]!;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
}
