import { ListError } from "../lists/list-error.ts";
import { unzip, type ZipMember, zipMembers } from "../lists/zip.ts";
import type { Bytes } from "./bytes.ts";
import { headerRowIn } from "./header-row.ts";
import type { ReadManifest, ReadOptions } from "./index.ts";
import { ManifestError } from "./manifest-error.ts";
import { recognised } from "./mapping.ts";
import type { RowBatch } from "./rows.ts";
import { tableManifest } from "./table-manifest.ts";
import { type CellContext, plainText, sheetRows } from "./xlsx-cells.ts";
import { attributeOf, XmlError, xmlTokens } from "./xml-tokens.ts";

/** Most bytes of an archive, and of one part of it unpacked. */
const MAX_ARCHIVE = 67_108_864;
const LIMITS = { members: 2_000, bytes: 134_217_728, ratio: 100 };
/** Rows of a sheet from which its header is told. */
const HEAD_ROWS = 300;

interface Sheet {
  name: string;
  member: ZipMember;
}

/**
 * A manifest in an XLSX workbook (ECMA-376): the sheet that is asked for, else the first that looks like a manifest; the mapping
 * says which sheets are left out.
 * @throws ManifestError `damaged`, `limit`, `format`, `header`; what {@link tableManifest} throws.
 */
export async function xlsxManifest(bytes: Bytes, file: string, options: ReadOptions): Promise<ReadManifest> {
  const archive = await wholeArchive(bytes, file);
  try {
    const book = new Workbook(archive, file);
    const heads = new Map(book.sheets.map((sheet) => [sheet, book.head(sheet)]));
    const sheet = chosen(heads, options.map?.sheet ?? options.sheet, file);
    const head = heads.get(sheet)!;
    const table = {
      format: "xlsx",
      encoding: "utf-8",
      sheet: sheet.name,
      head,
      rows: book.rows(sheet),
      leavesOutEmpty: true,
    } as const;
    const manifest = tableManifest(table, file, options);
    for (const [other, rows] of heads) {
      if (other !== sheet && rows.some((row) => row.length > 1)) {
        manifest.mapping.warnings.push(`sheet "${other.name}" is not read; --sheet chooses it`);
      }
    }
    return { ...manifest, batches: guarded(manifest.batches, file) };
  } catch (error) {
    throw asManifestError(error, file);
  }
}

/** The sheet of a name; else the first that names facts as a manifest does. */
function chosen(heads: ReadonlyMap<Sheet, string[][]>, asked: string | undefined, file: string): Sheet {
  const sheets = [...heads.keys()];
  if (asked !== undefined) {
    const sheet = sheets.find(({ name }) => name.toLowerCase() === asked.toLowerCase());
    if (sheet) return sheet;
    const fix = `It has: ${sheets.map(({ name }) => `"${name}"`).join(", ")}.`;
    throw new ManifestError("header", { file, why: `there is no sheet "${asked.slice(0, 60)}"`, fix });
  }
  const named = [...heads].map(([sheet, head]): [Sheet, number] => [
    sheet,
    recognised(head[headerRowIn(head) - 1] ?? []),
  ]);
  return (named.find(([, count]) => count >= 3) ??
    named.reduce((best, one) => (one[1] > best[1] ? one : best)))[0];
}

async function wholeArchive({ chunks }: Bytes, file: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > MAX_ARCHIVE) {
      throw new ManifestError("limit", {
        file,
        why: `the workbook is larger than ${MAX_ARCHIVE} bytes`,
        fix: "Save it as CSV.",
      });
    }
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

async function* guarded<T>(batches: AsyncIterable<T>, file: string): AsyncGenerator<T> {
  try {
    yield* batches;
  } catch (error) {
    throw asManifestError(error, file);
  }
}

function asManifestError(error: unknown, file: string): unknown {
  if (error instanceof ListError) {
    const isLimit = error.code === "limit";
    return new ManifestError(isLimit ? "limit" : "damaged", {
      file,
      why: error.why,
      fix: isLimit ? "Save it as CSV." : "Save it again.",
    });
  }
  return error instanceof XmlError
    ? new ManifestError("damaged", { file, why: error.message, fix: "Save it again." })
    : error;
}

class Workbook {
  readonly sheets: Sheet[];
  readonly #archive: Buffer;
  readonly #file: string;
  readonly #members: Map<string, ZipMember>;
  readonly #context: CellContext;

  constructor(archive: Buffer, file: string) {
    this.#archive = archive;
    this.#file = file;
    this.#members = new Map(zipMembers(archive, file, LIMITS).map((member) => [member.name, member]));
    const workbook = this.#part("xl/workbook.xml");
    if (!workbook)
      throw new ManifestError("format", {
        file,
        why: "it is an archive, but no XLSX workbook",
        fix: "Give the manifest itself.",
      });
    const relations = new Map<string, string>();
    let from1904 = false;
    for (const token of xmlTokens(this.#part("xl/_rels/workbook.xml.rels") ?? Buffer.alloc(0))) {
      if (token.kind !== "open" || token.name !== "Relationship") continue;
      const [id, target] = [attributeOf(token.attributes, "Id"), attributeOf(token.attributes, "Target")];
      if (id !== undefined && target !== undefined)
        relations.set(id, target.startsWith("/") ? target.slice(1) : `xl/${target}`);
    }
    this.sheets = [];
    for (const token of xmlTokens(workbook)) {
      if (token.kind !== "open") continue;
      if (token.name === "workbookPr")
        from1904 = /^(?:1|true)$/.test(attributeOf(token.attributes, "date1904") ?? "");
      if (token.name !== "sheet") continue;
      const member = this.#members.get(relations.get(attributeOf(token.attributes, "id") ?? "") ?? "");
      if (member) this.sheets.push({ name: attributeOf(token.attributes, "name") ?? member.name, member });
    }
    if (this.sheets.length === 0)
      throw new ManifestError("format", { file, why: "the workbook has no sheet", fix: "Save it again." });
    this.#context = { strings: this.#strings(), dateStyles: this.#dateStyles(), from1904 };
  }

  /** The first rows of a sheet, each at its own number. */
  head({ member }: Sheet): string[][] {
    const head: string[][] = [];
    for (const { first, rows } of sheetRows(
      unzip(this.#archive, member, this.#file, LIMITS),
      this.#context,
    )) {
      if (first > HEAD_ROWS) break;
      while (head.length < first - 1) head.push([]);
      for (const row of rows) head.push(Array.isArray(row) ? row : []);
      if (head.length >= HEAD_ROWS) break;
    }
    return head;
  }

  async *rows({ member }: Sheet): AsyncGenerator<RowBatch> {
    yield* sheetRows(unzip(this.#archive, member, this.#file, LIMITS), this.#context);
  }

  #part(name: string): Buffer | undefined {
    const member = this.#members.get(name);
    return member && unzip(this.#archive, member, this.#file, LIMITS);
  }

  /** Shared strings, formatted runs put together, without the reading aids of Japanese. */
  #strings(): string[] {
    const strings: string[] = [];
    let [text, inText, inPhonetic] = ["", false, false];
    for (const token of xmlTokens(this.#part("xl/sharedStrings.xml") ?? Buffer.alloc(0))) {
      if (token.kind === "text") {
        if (inText && !inPhonetic) text += token.text;
      } else if (token.name === "t") inText = token.kind === "open" && !token.empty;
      else if (token.name === "rPh") inPhonetic = token.kind === "open" && !token.empty;
      else if (token.name === "si" && token.kind === "open") {
        text = "";
        if (token.empty) strings.push("");
      } else if (token.name === "si") strings.push(plainText(text));
    }
    return strings;
  }

  /** Formats of dates: the built-in ones (ECMA-376 part 1, § 18.8.30), and own ones that spell a year or a day. */
  #dateStyles(): boolean[] {
    const styles: boolean[] = [];
    const own = new Map<number, boolean>();
    let inCellFormats = false;
    for (const token of xmlTokens(this.#part("xl/styles.xml") ?? Buffer.alloc(0))) {
      if (token.kind === "text") continue;
      if (token.name === "cellXfs") inCellFormats = token.kind === "open" && !token.empty;
      if (token.kind !== "open") continue;
      const format = Number(attributeOf(token.attributes, "numFmtId"));
      if (token.name === "numFmt")
        own.set(format, spellsDate(attributeOf(token.attributes, "formatCode") ?? ""));
      if (token.name === "xf" && inCellFormats) styles.push(own.get(format) ?? isBuiltInDate(format));
    }
    return styles;
  }
}

function isBuiltInDate(format: number): boolean {
  return (
    (format >= 14 && format <= 17) ||
    format === 22 ||
    (format >= 27 && format <= 36) ||
    (format >= 50 && format <= 58)
  );
}

function spellsDate(code: string): boolean {
  const bare = code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  return /[yd]/i.test(bare) && !/[0#?]/.test(bare.replaceAll(/\.0+/g, ""));
}
