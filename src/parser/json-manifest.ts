import type { Bytes } from "./bytes.ts";
import { type Place, shipmentsIn } from "./document.ts";
import { decoded, type Encoding, headText } from "./encoding.ts";
import type { ReadManifest } from "./index.ts";
import { JsonError, parseJson } from "./json.ts";
import { shipmentTexts, textLines } from "./json-stream.ts";
import { MAX_SHIPMENT } from "./limits.ts";
import { Tally } from "./tally.ts";
import type { Parsed } from "./types.ts";

/** A manifest in the contract's JSON: one document, or one shipment a line. */
export function jsonManifest(bytes: Bytes, file: string, encoding: Encoding, asked?: "ndjson"): ReadManifest {
  const format = asked ?? (isByLine(headText(bytes, encoding)) ? "ndjson" : "json");
  const tally = new Tally();
  const chunks = decoded(bytes.chunks, encoding);
  const batches = format === "json" ? documentLines(chunks, file, tally) : shipmentLines(chunks, file, tally);
  return {
    mapping: { format, headerRow: 0, encoding, columns: [], warnings: [] },
    batches,
    summary: () => tally.summary,
  };
}

/** One value a line: the first line is whole, and another begins below it. */
function isByLine(head: string): boolean {
  const [first, second] = head.trimStart().split(/\r?\n\s*/, 2);
  if (!first?.endsWith("}") || !second?.startsWith("{")) return false;
  try {
    parseJson(first);
    return true;
  } catch (error) {
    if (error instanceof JsonError) return false;
    throw error;
  }
}

/** Lines are counted through the document. */
async function* documentLines(
  chunks: AsyncIterable<string>,
  file: string,
  tally: Tally,
): AsyncGenerator<Iterable<Parsed>> {
  let row = 0;
  const place: Place = { file, nextRow: () => ++row, unread: (name) => tally.unread(name) };
  for await (const shipment of shipmentTexts(chunks, file)) {
    if ("unread" in shipment) tally.unread(shipment.unread);
    else if ("tooLong" in shipment) yield [tally.count(tooLong(file, ++row))];
    else yield counted(shipmentsIn(shipment.text, place), tally);
  }
}

/** Every line of a shipment stands in the row of its shipment. */
async function* shipmentLines(
  chunks: AsyncIterable<string>,
  file: string,
  tally: Tally,
): AsyncGenerator<Iterable<Parsed>> {
  for await (const shipment of textLines(chunks)) {
    const { row } = shipment;
    const place: Place = { file, nextRow: () => row, unread: (name) => tally.unread(name) };
    if ("text" in shipment) yield counted(shipmentsIn(shipment.text, place), tally);
    else yield [tally.count(tooLong(file, row))];
  }
}

function* counted(lines: Iterable<Parsed>, tally: Tally): Generator<Parsed> {
  for (const parsed of lines) yield tally.count(parsed);
}

function tooLong(file: string, row: number): Parsed {
  const why = `the shipment has more than ${MAX_SHIPMENT} characters`;
  const problems = [{ file, row, column: "", text: "", why, fix: "Split it." }];
  return { kind: "unreadable", shipment: null, line: null, file, row, problems };
}
