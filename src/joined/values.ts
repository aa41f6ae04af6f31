import { type Bytes, openBytes } from "../parser/bytes.ts";
import { decoded, type Encoding, encodingOf, headText } from "../parser/encoding.ts";
import { type Json, JsonError, type JsonObject, parseJson } from "../parser/json.ts";
import { ManifestError } from "../parser/manifest-error.ts";
import { isObject } from "../parser/nodes.ts";

/** Characters of a document that is no NDJSON: it is read as a whole. */
const MOST = 256 * 1024 * 1024;

export function looksLikeJson(head: string): boolean {
  return /^\s*[[{]/.test(head);
}

/** The values of a file that is JSON; undefined for a file of another kind. As {@link valuesIn}. */
export async function jsonIn(file: string, list: string): Promise<AsyncIterable<Value> | undefined> {
  const bytes = await openBytes({ path: file, name: file });
  const isPacked = bytes.head.toString("latin1", 0, 2) === "PK";
  const encoding = isPacked ? undefined : encodingOf(bytes.head, file);
  if (encoding !== undefined && looksLikeJson(headText(bytes, encoding).replace(/^\ufeff/, "")))
    return valuesIn(bytes, file, encoding, list);
  await bytes.chunks[Symbol.asyncIterator]().return?.(undefined);
  return undefined;
}

/** A value of a document, and its number or the line of the file that it stands in. */
export interface Value {
  row: number;
  node: Json;
}

/**
 * The values of a JSON file: those of a list, of the list under `list`, or one a line.
 * @throws ManifestError when it is not JSON.
 */
export async function* valuesIn(
  bytes: Bytes,
  file: string,
  encoding: Encoding,
  list: string,
): AsyncGenerator<Value> {
  let text = "";
  for await (const chunk of decoded(bytes.chunks, encoding)) {
    text += chunk;
    if (text.length > MOST) {
      const why = `it has more than ${MOST} characters`;
      throw new ManifestError("limit", { file, why, fix: "Split it." });
    }
  }
  text = text.replace(/^\ufeff/, "").trim();
  const lines = text.split(/\r?\n/);
  if (lines.length > 1 && /^\s*\{.*\}\s*$/.test(lines[0]!)) {
    for (const [index, line] of lines.entries()) {
      if (line.trim() !== "") yield { row: index + 1, node: parsed(line, file, index + 1) };
    }
    return;
  }
  const whole = parsed(text, file);
  const values = Array.isArray(whole) ? whole : (listIn(whole, list) ?? [whole]);
  for (const [index, node] of values.entries()) yield { row: index + 1, node };
}

function listIn(node: Json, list: string): Json[] | undefined {
  const values = isObject(node) ? (node as JsonObject).get(list) : undefined;
  return Array.isArray(values) ? values : undefined;
}

function parsed(text: string, file: string, row?: number): Json {
  try {
    return parseJson(text);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const at = row === undefined ? { file } : { file, row };
    throw new ManifestError("damaged", { ...at, why: error.message, fix: "Correct the JSON." });
  }
}
