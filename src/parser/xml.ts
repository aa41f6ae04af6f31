import { atOnce } from "../batches.ts";
import type { Bytes } from "./bytes.ts";
import { type Encoding, utf8 } from "./encoding.ts";
import type { ReadManifest } from "./index.ts";
import { ManifestError } from "./manifest-error.ts";
import { Findings } from "./nodes.ts";
import { Tally } from "./tally.ts";
import type { CellProblem, Parsed } from "./types.ts";
import { UBL, WCO, type XmlForm } from "./xml-forms.ts";
import { factsOf, linesOf, partiesOf } from "./xml-lines.ts";
import { Surroundings } from "./xml-surroundings.ts";
import { XmlError } from "./xml-tokens.ts";
import { at, textOf, type XmlElement, xmlTree } from "./xml-tree.ts";

/** Most bytes of an XML document: it is held as a tree. */
const MAX_DOCUMENT = 16_777_216;
/** Most elements that are looked at for all lines together: a document repeats what goes for all of them. */
const MAX_LOOKED_AT = 2_000_000;

/**
 * A manifest in XML: a UBL 2.x document, or a WCO declaration.
 * @throws ManifestError `format` for any other XML, `damaged`, `limit`.
 */
export async function xmlManifest(bytes: Bytes, file: string, asked: Encoding): Promise<ReadManifest> {
  const stated = /^[^>]{0,200}encoding\s*=\s*["']([\w-]+)["']/.exec(
    bytes.head.toString("latin1", 0, 300),
  )?.[1];
  const encoding = asked === "utf-8" && stated ? labelOf(stated, file) : asked;
  const document = await whole(bytes, encoding, file);
  const root = treeOf(document, file);
  const [declaration = root] = root.name === "MetaData" ? at(root, "Declaration") : [root];
  const form = formOf(declaration, root);
  if (!form) {
    const why = `an XML document <${root.name.slice(0, 60)}> is neither UBL 2.x nor a WCO declaration`;
    throw new ManifestError("format", { file, why, fix: "Export it as CSV, XLSX, JSON, UBL or WCO." });
  }
  const tally = new Tally();
  const mapping = { format: "xml" as const, headerRow: 0, encoding, columns: [], warnings: [] };
  return {
    mapping,
    batches: atOnce(parsedLines(declaration, form, file, tally)),
    summary: () => tally.summary,
  };
}

function labelOf(label: string, file: string): Encoding {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    throw new ManifestError("encoding", {
      file,
      why: `no encoding is called "${label}"`,
      fix: "Save it as UTF-8.",
    });
  }
}

async function whole({ chunks }: Bytes, encoding: Encoding, file: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of utf8(chunks, encoding)) {
    length += chunk.length;
    if (length > MAX_DOCUMENT) {
      throw new ManifestError("limit", {
        file,
        why: `the document is larger than ${MAX_DOCUMENT} bytes`,
        fix: "Split it.",
      });
    }
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

function treeOf(document: Buffer, file: string): XmlElement {
  try {
    return xmlTree(document);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw new ManifestError("damaged", {
      file,
      why: `it is not whole XML: ${error.message}`,
      fix: "Export it again.",
    });
  }
}

function formOf(declaration: XmlElement, root: XmlElement): XmlForm | undefined {
  const attributes = `${root.attributes} ${declaration.attributes}`;
  if (attributes.includes("urn:oasis:names:specification:ubl:schema:xsd:")) return UBL;
  return attributes.includes("urn:wco:datamodel:") && declaration.name === "Declaration" ? WCO : undefined;
}

function* parsedLines(root: XmlElement, form: XmlForm, file: string, tally: Tally): Generator<Parsed> {
  const shipment = shipmentId(root);
  const lines = linesOf(root, form);
  const surroundings = new Surroundings(root, form);
  let [row, looked] = [0, 0];
  for (const line of lines) {
    const findings = new Findings();
    const visible = surroundings.of(line);
    looked += visible.parties.length;
    if (looked > MAX_LOOKED_AT) {
      const why = `its ${lines.length} lines have too much around them to be read one by one`;
      throw new ManifestError("limit", { file, row: row + 1, why, fix: "Split it." });
    }
    const facts = factsOf(line, visible.facts, form, findings);
    if (shipment !== null) {
      facts.set("shipment.id", { value: shipment, from: { kind: "manifest", column: "ID", text: shipment } });
    }
    const parties = partiesOf(visible.parties, form, findings);
    row++;
    const place = (remarks: readonly Omit<CellProblem, "file" | "row">[]): CellProblem[] =>
      remarks.map((remark) => ({ file, row, ...remark }));
    const number = (facts.get("item.line")?.value as string | undefined) ?? null;
    if (findings.problems.length > 0) {
      yield tally.count({
        kind: "unreadable",
        shipment,
        line: number,
        file,
        row,
        problems: place(findings.problems),
      });
      continue;
    }
    const date = facts.get("shipment.date")?.value as string | undefined;
    const notes = place(findings.notes);
    yield tally.count({
      kind: "line",
      line: {
        shipment: shipment ?? file,
        line: number ?? String(row),
        file,
        row,
        date,
        facts,
        parties,
        notes,
      },
    });
  }
  if (lines.length > 0) return;
  const problem = {
    file,
    row: 1,
    column: "",
    text: "",
    why: `the document has no ${form.lineOf(root.name)}`,
    fix: "Export it with its lines.",
  };
  yield tally.count({ kind: "unreadable", shipment, line: null, file, row: 1, problems: [problem] });
}

/** The document's own number. */
function shipmentId(root: XmlElement): string | null {
  const [id] = [...at(root, "ID"), ...at(root, "FunctionalReferenceID")];
  return id && textOf(id) !== "" ? textOf(id) : null;
}
