import { writeFileSync } from "node:fs";
import { mapText, readManifest, readMap } from "../parser/index.ts";
import { visible } from "../report/wrap.ts";
import { EXIT } from "./exit.ts";
import { textOf } from "./files.ts";

interface ColumnsOptions {
  map?: string;
  encoding?: string;
  sheet?: string;
  write?: string;
}

/** `screen columns FILE`: each column, what it is read as, and on what that rests. */
export async function columns(manifest: string, options: ColumnsOptions): Promise<number> {
  const { map, encoding, sheet, write } = options;
  const source = manifest === "-" ? { stream: process.stdin, name: "-" } : { path: manifest, name: manifest };
  const { mapping } = await readManifest(source, {
    ...(map !== undefined && { map: await readMap(textOf(map), map) }),
    ...(encoding !== undefined && { encoding }),
    ...(sheet !== undefined && { sheet }),
  });
  const { format, headerRow, columns } = mapping;
  const place = mapping.sheet === undefined ? "" : `, sheet ${mapping.sheet}`;
  const lines = [`${manifest}: ${format}${place}, header in row ${headerRow}`];
  for (const { header, field, basis, because } of columns) {
    lines.push(
      `  ${header.padEnd(28)} ${(field ?? "–").padEnd(28)} ${basis}${because === undefined ? "" : `: ${because}`}`,
    );
  }
  process.stdout.write(`${lines.map(visibleRow).join("\n")}\n`);
  for (const warning of mapping.warnings) process.stderr.write(`${visible(warning)}\n`);
  if (write !== undefined) writeFileSync(write, mapText(mapping));
  return EXIT.clear;
}

/** Shows control characters without folding the blanks that make the columns. */
function visibleRow(row: string): string {
  return row.split(" ").map(visible).join(" ");
}
