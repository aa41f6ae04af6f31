import type { ColumnMapping, Summary } from "../parser/index.ts";
import { visible } from "../report/wrap.ts";

/** What of a manifest is not read, or read by a guess, is said on standard error: results are another stream. */
export function tellMapping(manifest: string, { warnings, columns }: ColumnMapping): void {
  for (const warning of warnings) tell(manifest, warning);
  for (const { header, field, basis, because } of columns) {
    if (basis === "guess")
      tell(
        manifest,
        `column “${header}” is read as ${field}: ${because ?? "a guess"}; screen columns shows all`,
      );
    else if (field === undefined && because !== undefined)
      tell(manifest, `column “${header}” is not read: ${because}`);
  }
}

export function tellRest(manifest: string, { blank, totals, unread }: Summary): void {
  if (blank.count > 0) tell(manifest, `${blank.count} blank rows left out (${shown(blank)})`);
  if (totals.count > 0) tell(manifest, `${totals.count} rows that sum up others left out (${shown(totals)})`);
  for (const [name, count] of unread)
    tell(manifest, `“${name}” is no fact of the vocabulary: not read, ${count} times`);
}

/** Sentences that name their own file. */
export function tellAll(sentences: readonly string[] = []): void {
  for (const sentence of sentences) process.stderr.write(`${visible(sentence)}\n`);
}

function shown({ count, rows }: { count: number; rows: number[] }): string {
  return `rows ${rows.join(", ")}${count > rows.length ? " …" : ""}`;
}

function tell(manifest: string, what: string): void {
  process.stderr.write(`${visible(`${manifest}: ${what}`)}\n`);
}
