import type { ListFile } from "./entry.ts";
import { companionKind, type FormatReader, readerOf } from "./formats.ts";
import type { SourceFile } from "./source-file.ts";

/** A list's main file with the tables that belong to it, by their kind. */
export interface Bundle {
  main: SourceFile;
  beside: Map<string, SourceFile>;
}

/**
 * Puts files that belong together side by side: CONS_ALT.CSV with CONS_PRIM.CSV, ALT.CSV with SDN.CSV. A companion without its main
 * file stands alone, and is refused when it is read.
 */
export async function bundlesOf(sources: readonly SourceFile[]): Promise<Bundle[]> {
  const bundles: Bundle[] = [];
  const companions: { kind: string; source: SourceFile }[] = [];
  for (const source of sources) {
    const kind = await companionKind(source);
    if (kind === undefined) bundles.push({ main: source, beside: new Map() });
    else companions.push({ kind, source });
  }
  for (const { kind, source } of companions) {
    const mine = bundles.find(
      ({ main, beside }) => isNonSdn(main) === isNonSdn(source) && isTable(main) && !beside.has(kind),
    );
    if (mine) mine.beside.set(kind, source);
    else bundles.push({ main: source, beside: new Map() });
  }
  return bundles;
}

function isNonSdn({ file }: SourceFile): boolean {
  return /^cons/i.test(file);
}

function isTable({ file }: SourceFile): boolean {
  return /^(?:sdn|cons).*\.csv$/i.test(file);
}

/** Every file of the bundle, the main one first. */
export function filesOf({ main, beside }: Bundle): SourceFile[] {
  return [main, ...beside.values()];
}

/** Reads the main file with what stands beside it. @throws ListError `format` when no reader knows the main file. */
export async function readBundle({ main, beside }: Bundle): Promise<ListFile> {
  const reader = await readerOf(main);
  const companions = Object.fromEntries(
    [...beside].map(([kind, file]) => [kind, { fileName: file.file, source: file.contents() }]),
  );
  const file = reader.read(main.contents(), main.file, companions);
  for (const kind of missing(reader, beside)) {
    const why = `${kind} is not given: import ${main.file} together with its ${kind.toUpperCase()} file`;
    file.problems.push({ file: main.file, row: 0, text: "", why });
  }
  return file;
}

/** Without these two tables a list has no aliases and no addresses; comments are missed row by row, where remarks are cut. */
function missing(reader: FormatReader, beside: Bundle["beside"]): string[] {
  return reader.companionKind ? ["alt", "add"].filter((kind) => !beside.has(kind)) : [];
}
