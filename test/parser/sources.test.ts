import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { readManifest } from "../../src/parser/index.ts";
import { SOURCES } from "./sources.ts";

/** What each column of a source is read as, beside what it should be. */
async function compared(source: string): Promise<{ read: string[]; meant: string[] }> {
  const columns = source
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((part) => part.trim()) as [string, string, string]);
  const table = [0, 1].map((part) => columns.map((column) => column[part]).join("\t")).join("\n");
  const stream = Readable.from([Buffer.from(`${table}\n`)], { objectMode: false });
  const { mapping } = await readManifest({ stream, name: "source.tsv" });
  const told = mapping.warnings.join("\n");
  const result = { read: [] as string[], meant: [] as string[] };
  for (const [i, [header, , field]] of columns.entries()) {
    const column = mapping.columns[i]!;
    const isTold = told.includes(`"${header}"`) || column.basis === "guess";
    const isOpen = field === "?" && (isTold || column.field === undefined);
    result.read.push(`${header}: ${column.field ?? ""}`);
    result.meant.push(`${header}: ${isOpen ? (column.field ?? "") : field}`);
  }
  return result;
}

describe("columns of real sources are read as what the trade means with them", () => {
  it.each(Object.entries(SOURCES))("%s", async (_, source) => {
    const { read, meant } = await compared(source);
    expect(read).toEqual(meant);
  });
});
