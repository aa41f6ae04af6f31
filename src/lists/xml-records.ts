import { StringDecoder } from "node:string_decoder";
import { emptyFile } from "./csv-rows.ts";
import { ListError, type ListErrorCode } from "./list-error.ts";
import { type XmlNode, xmlParser } from "./xml-node.ts";

/** One record of an XML file: its element, parsed, and which of the wanted elements it is. */
export interface XmlRecord {
  /** 1-based, counted over all elements wanted. */
  record: number;
  name: string;
  node: XmlNode;
}

export interface XmlRecordOptions {
  /** Local names of the elements that are records; they do not stand within each other. */
  names: readonly string[];
  /** Called once, before the first record, with the root's start tag and what follows it. */
  head?: (text: string) => void;
  /** Called with the number of a record that is not well-formed; reading goes on behind it. Without it the file is refused. */
  broken?: (record: number, why: string) => void;
}

/** The largest record known is the code tables of SDN_ADVANCED.XML, under 1 MB. */
const MAX_RECORD = 8_000_000;
/** What stands between two records, or before the first. */
const MAX_BETWEEN = 1_000_000;

/**
 * Reads a big XML file record by record, in memory for one record at a time. Only the element names are looked at in between, by local
 * name: publishers change namespaces and prefixes. A document type or entity declaration is refused, so nothing is ever expanded.
 * @throws ListError `empty`, `cut` when the root element is not closed, `unsafe`, `limit`, `layout` for what is not XML in UTF-8.
 */
export async function* xmlRecords(
  source: AsyncIterable<Buffer>,
  file: string,
  options: XmlRecordOptions,
): AsyncGenerator<XmlRecord> {
  const parse = await xmlParser();
  const decoder = new StringDecoder("utf8");
  const wanted = new Set(options.names);
  let head: string | undefined = "";
  let root: string | undefined;
  let rest = "";
  let record = 0;
  let closing: string | undefined;
  const refuse = (code: ListErrorCode, why: string, fix = "Check that this is the publisher's own file") =>
    new ListError(code, { file, ...(record > 0 ? { row: record } : {}), why, fix });

  for await (const chunk of source) {
    rest += decoder.write(chunk);
    let at = 0;
    for (;;) {
      if (closing !== undefined) {
        const end = endTag(rest, closing, at);
        if (end < 0) {
          if (rest.length - at > MAX_RECORD)
            throw refuse("limit", `a record is longer than ${MAX_RECORD} characters`);
          break;
        }
        const text = rest.slice(at, end);
        at = end;
        closing = undefined;
        yield* recordOf(text);
        continue;
      }
      const open = rest.indexOf("<", at);
      if (head !== undefined) head += rest.slice(at, open < 0 ? undefined : open);
      if (open < 0) {
        at = rest.length;
        break;
      }
      const end = endOfTag(rest, open);
      if (end < 0) {
        if (rest.length - open > MAX_BETWEEN) throw refuse("limit", "a tag does not end");
        at = open;
        break;
      }
      const tag = rest.slice(open, end);
      if (head !== undefined) head += tag;
      if (head !== undefined && head.length > MAX_BETWEEN)
        throw refuse("limit", "no record within the first megabyte");
      at = end;
      if (tag.startsWith("<!--") || tag.startsWith("<![CDATA[")) continue;
      if (tag.startsWith("<!")) throw refuse("unsafe", "it declares a document type or entities");
      if (tag.startsWith("<?")) {
        if (/encoding=["'](?!utf-8|us-ascii)/i.test(tag))
          throw refuse("layout", "it is not encoded in UTF-8");
        continue;
      }
      const name = /^<\/?(?:[\w.-]+:)?([\w.-]+)/.exec(tag);
      if (!name) throw refuse("layout", "it is not XML");
      root ??= name[1]!;
      if (tag.startsWith("</")) {
        if (name[1] === root) root = "";
      } else if (wanted.has(name[1]!)) {
        if (head !== undefined) options.head?.(head.slice(0, head.length - tag.length));
        head = undefined;
        record++;
        if (tag.endsWith("/>")) yield* recordOf(tag);
        else {
          closing = `</${name[0].slice(1)}`;
          at = open;
        }
      }
    }
    rest = rest.slice(at);
  }
  if (root === undefined && rest.trim() === "") throw emptyFile(file);
  if (root !== "")
    throw refuse(
      "cut",
      "the file ends before its last element is closed: it is cut off",
      "Download it again",
    );
  if (head !== undefined) options.head?.(head);

  function* recordOf(text: string): Generator<XmlRecord> {
    if (/<!(?!--|\[CDATA\[)/.test(text)) throw refuse("unsafe", "it declares a document type or entities");
    try {
      const parsed = parse(text);
      yield { record, ...parsed };
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      if (!options.broken) throw refuse("layout", `a record is not well-formed: ${why}`);
      options.broken(record, why);
    }
  }
}

/** Where the end tag ends; `</INDIVIDUAL` is not the beginning of `</INDIVIDUAL_ALIAS>`. -1 when it is not in the text yet. */
function endTag(text: string, closing: string, from: number): number {
  for (let at = text.indexOf(closing, from); at >= 0; at = text.indexOf(closing, at + 1)) {
    const rest = /^\s*>/.exec(text.slice(at + closing.length, at + closing.length + 50));
    if (rest) return at + closing.length + rest[0].length;
  }
  return -1;
}

/** Where the tag, comment or character data that begins at `open` ends; -1 when that is not in the text yet. */
function endOfTag(text: string, open: number): number {
  const after = (mark: string) => {
    const at = text.indexOf(mark, open);
    return at < 0 ? -1 : at + mark.length;
  };
  if (text.startsWith("<!--", open)) return after("-->");
  if (text.startsWith("<![CDATA[", open)) return after("]]>");
  if (text.length - open < 9 && "<![CDATA[".startsWith(text.slice(open, open + 9))) return -1;
  if (text.startsWith("<?", open)) return after("?>");
  let quote = "";
  for (let at = open + 1; at < text.length; at++) {
    const character = text[at]!;
    if (quote) {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (character === ">") return at + 1;
  }
  return -1;
}
