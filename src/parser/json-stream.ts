import { JsonError, parseJson } from "./json.ts";
import { MAX_SHIPMENT } from "./limits.ts";
import { ManifestError } from "./manifest-error.ts";

/** The text of one shipment, that it was too long to be kept, or a name beside the list of shipments, which nothing reads. */
export type ShipmentText = { text: string } | { tooLong: true } | { unread: string };

/**
 * Cuts a JSON document into the texts of its shipments without holding the document: the items of `{ "shipments": [ … ] }` or of an
 * array; any other object is itself the shipment.
 * @throws ManifestError `damaged` when the document around the shipments is not JSON, or ends too early.
 */
export async function* shipmentTexts(
  chunks: AsyncIterable<string>,
  file: string,
): AsyncGenerator<ShipmentText> {
  const cutter = new Cutter(file);
  for await (const chunk of chunks) yield* cutter.feed(chunk);
  yield* cutter.end();
}

const [QUOTE, BACKSLASH, COLON, COMMA] = [0x22, 0x5c, 0x3a, 0x2c];
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d];

class Cutter {
  readonly #file: string;
  #depth = 0;
  #inString = false;
  #escaped = false;
  /** The document without its shipments, and the shipment now read. */
  #around = "";
  #item = "";
  #tooLong = false;
  #keyIsShipments = false;
  /** Depth of the list of shipments once it is found, and whether it is still open. */
  #listDepth = 0;
  #listOpen = false;

  constructor(file: string) {
    this.#file = file;
  }

  *feed(chunk: string): Generator<ShipmentText> {
    let from = 0;
    for (let i = 0; i < chunk.length; i++) {
      const char = chunk.charCodeAt(i);
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (char === BACKSLASH) this.#escaped = true;
        else if (char === QUOTE) this.#inString = false;
      } else if (char === QUOTE) this.#inString = true;
      else if (char === COLON && this.#depth === 1 && this.#listDepth === 0) {
        this.#keyIsShipments = /"shipments"\s*$/.test(
          this.#around.slice(-40) + chunk.slice(Math.max(from, i - 40), i),
        );
      } else if (char === OPEN_BRACE || char === OPEN_BRACKET) {
        this.#depth++;
        if (char === OPEN_BRACKET && this.#opensList(chunk.slice(from, i))) {
          this.#keep(chunk.slice(from, i + 1));
          from = i + 1;
          this.#listDepth = this.#depth;
          this.#listOpen = true;
        }
      } else if (
        this.#listOpen &&
        this.#depth === this.#listDepth &&
        (char === COMMA || char === CLOSE_BRACKET)
      ) {
        this.#keep(chunk.slice(from, i));
        yield* this.#shipment();
        from = char === COMMA ? i + 1 : i;
        if (char === CLOSE_BRACKET) {
          this.#listOpen = false;
          this.#depth--;
        }
      } else if (char === CLOSE_BRACE || char === CLOSE_BRACKET) this.#depth--;
    }
    this.#keep(chunk.slice(from));
  }

  /** The list of shipments is the document itself, or what stands under `shipments` in it. */
  #opensList(before: string): boolean {
    if (this.#listDepth !== 0) return false;
    return this.#depth === 1
      ? (this.#around + before).trim() === ""
      : this.#depth === 2 && this.#keyIsShipments;
  }

  #keep(text: string): void {
    if (this.#listOpen) {
      this.#tooLong ||= this.#item.length + text.length > MAX_SHIPMENT;
      this.#item = this.#tooLong ? "" : this.#item + text;
    } else {
      if (this.#around.length + text.length > MAX_SHIPMENT) {
        const why = `more than ${MAX_SHIPMENT} characters stand outside the list of shipments`;
        throw new ManifestError("limit", {
          file: this.#file,
          why,
          fix: 'Give the shipments as { "shipments": [ … ] }.',
        });
      }
      this.#around += text;
    }
  }

  *#shipment(): Generator<ShipmentText> {
    if (this.#tooLong) yield { tooLong: true };
    else if (this.#item.trim() !== "") yield { text: this.#item };
    this.#item = "";
    this.#tooLong = false;
  }

  *end(): Generator<ShipmentText> {
    try {
      const rest = parseJson(this.#around);
      if (this.#listDepth === 0 && !(rest instanceof Map)) throw new JsonError("it holds no shipments");
      if (this.#listDepth === 0) yield { text: this.#around };
      else if (rest instanceof Map)
        for (const name of rest.keys()) if (name !== "shipments") yield { unread: name };
    } catch (error) {
      if (!(error instanceof JsonError)) throw error;
      const why = `the document is not complete JSON: ${error.message}`;
      throw new ManifestError("damaged", { file: this.#file, why, fix: "Export it again, or correct it." });
    }
  }
}

/** The lines of an NDJSON file with their numbers; blank ones are left out. */
export async function* textLines(
  chunks: AsyncIterable<string>,
): AsyncGenerator<{ row: number } & ShipmentText> {
  let rest = "";
  let row = 1;
  let tooLong = false;
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop()!;
    for (const line of lines) {
      if (tooLong || line.length > MAX_SHIPMENT) yield { row, tooLong: true };
      else if (line.trim() !== "") yield { row, text: line };
      tooLong = false;
      row++;
    }
    if (rest.length > MAX_SHIPMENT) {
      tooLong = true;
      rest = "";
    }
  }
  if (tooLong) yield { row, tooLong: true };
  else if (rest.trim() !== "") yield { row, text: rest };
}
