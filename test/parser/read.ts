import { Readable } from "node:stream";
import {
  type ManifestError,
  type Parsed,
  type ParsedLine,
  type ReadManifest,
  type ReadOptions,
  readManifest,
  type Summary,
} from "../../src/parser/index.ts";

export interface Outcome {
  parsed: Parsed[];
  lines: ParsedLine[];
  unreadable: Extract<Parsed, { kind: "unreadable" }>[];
  summary: Summary;
}

/** A manifest as text, as bytes, or in several chunks. */
export type Content = string | Buffer | (string | Buffer)[];

export async function readText(
  content: Content,
  name = "orders.csv",
  options: ReadOptions = {},
): Promise<Outcome> {
  const stream = Readable.from(
    [content].flat().map((chunk) => Buffer.from(chunk as string)),
    { objectMode: false },
  );
  const manifest = await readManifest({ stream, name }, options);
  const parsed: Parsed[] = [];
  for await (const one of manifest.lines) parsed.push(one);
  return {
    parsed,
    lines: parsed.flatMap((one) => (one.kind === "line" ? [one.line] : [])),
    unreadable: parsed.flatMap((one) => (one.kind === "unreadable" ? [one] : [])),
    summary: manifest.summary(),
  };
}

/** What a line states, by name of fact. */
export function valuesOf(line: ParsedLine): Record<string, unknown> {
  return Object.fromEntries([...line.facts].map(([name, { value }]) => [name, value]));
}

/** The refusal of a manifest as a whole. */
export async function refusalOf(
  content: Content,
  name?: string,
  options?: ReadOptions,
): Promise<ManifestError> {
  return readText(content, name, options).then(
    () => {
      throw new Error("it was read");
    },
    (error) => error,
  );
}

/** How the columns of a table are read. */
export async function mappingOf(text: string): Promise<ReadManifest["mapping"]> {
  const stream = Readable.from([Buffer.from(text)], { objectMode: false });
  return (await readManifest({ stream, name: "orders.csv" })).mapping;
}
