import { diffSnapshots, openNamed } from "../lists/diff.ts";
import { type Imported, importLists } from "../lists/import.ts";
import { openLists } from "../lists/index.ts";
import { updateLists } from "../lists/update.ts";
import { visible, visibleLines } from "../report/wrap.ts";
import { dayOf, today } from "./day.ts";
import { EXIT, tellError } from "./exit.ts";
import { listsDir } from "./settings.ts";

interface ImportCommandOptions {
  lists?: string;
  published?: string;
  acceptDrop?: string[];
}

/** `screen lists import FILE...`: files that belong together make one list; one that is refused does not keep the others out. */
export async function importFiles(files: string[], options: ImportCommandOptions): Promise<number> {
  let code: number = EXIT.clear;
  const outcomes = importLists(files, {
    dir: await listsDir(options.lists),
    now: new Date(),
    ...(options.published !== undefined && { published: dayOf("--published", options.published) }),
    ...(options.acceptDrop && { acceptDrop: options.acceptDrop }),
  });
  for await (const outcome of outcomes) {
    if ("error" in outcome) {
      tellError(outcome.error);
      code = EXIT.failed;
    } else tellImported(outcome.imported);
  }
  return code;
}

function tellImported({ meta, problems }: Imported): void {
  const parts = Object.entries(meta.counts).map(([on, count]) => `${on} ${count}`);
  process.stdout.write(
    `${meta.list} of ${meta.published}: ${meta.entries} entries (${parts.join(", ")}), ${meta.names} names\n`,
  );
  for (const { file, row, column, text, why } of problems.slice(0, MOST_TOLD)) {
    process.stderr.write(
      visible(`${file}:${row}${column ? `, ${column}` : ""}: ${why}: ${text}`).concat("\n"),
    );
  }
  if (problems.length > MOST_TOLD)
    process.stderr.write(`${meta.list}: ${problems.length - MOST_TOLD} more such rows\n`);
}

const MOST_TOLD = 20;

/** `screen lists status`: what is at hand, how old, and whether it is whole. */
export async function status(options: { lists?: string; json?: boolean }): Promise<number> {
  const dir = await listsDir(options.lists);
  const day = today();
  const snapshots = (await openLists(dir)).status(day);
  if (options.json) process.stdout.write(`${JSON.stringify({ dir, today: day, snapshots }, null, 2)}\n`);
  else if (snapshots.length === 0) {
    process.stdout.write(`No lists in ${dir}. Bring one: screen lists import FILE, or screen lists update\n`);
  } else {
    const rows = snapshots.map(
      ({ list, publisher, published, ageDays, entries, sha256, current, damaged }) => [
        damaged === undefined ? (current ? "in force" : "") : "damaged",
        list,
        published,
        `${ageDays} days`,
        damaged ?? `${entries} entries`,
        sha256.slice(0, 12),
        publisher,
      ],
    );
    process.stdout.write(`${visibleLines(table(rows))}\n`);
  }
  return snapshots.some(({ damaged }) => damaged !== undefined) ? EXIT.failed : EXIT.clear;
}

/** `screen lists update`: what the publishers offer now. A list that fails leaves its last snapshot in place. */
export async function update(names: string[], options: ImportCommandOptions): Promise<number> {
  let code: number = EXIT.clear;
  const updates = updateLists({
    dir: await listsDir(options.lists),
    now: new Date(),
    ...(names.length > 0 && { lists: names }),
    ...(options.acceptDrop && { acceptDrop: options.acceptDrop }),
  });
  for await (const updated of updates) {
    if (updated.outcome === "failed") {
      tellError(updated.error, updated.list);
      code = EXIT.failed;
    } else {
      const news =
        updated.outcome === "unchanged" ? "unchanged" : `${updated.imported.meta.published} imported`;
      process.stdout.write(`${updated.list}: ${news}\n`);
    }
  }
  return code;
}

/** `screen lists diff OLDER NEWER`. */
export async function diff(
  older: string,
  newer: string,
  options: { lists?: string; json?: boolean },
): Promise<number> {
  const dir = await listsDir(options.lists);
  const [before, after] = [openNamed(dir, older), openNamed(dir, newer)];
  const changes = diffSnapshots(before, after);
  before.close();
  after.close();
  if (options.json) process.stdout.write(`${JSON.stringify(changes, null, 2)}\n`);
  else {
    const lines = [
      ...changes.added.map(({ on, name }) => `+ ${on}  ${name}`),
      ...changes.removed.map(({ on, name }) => `- ${on}  ${name}`),
      ...changes.renamed.map(({ on, name, before: was }) => `~ ${on}  ${was} → ${name}`),
      ...changes.changed.map(({ on, name, parts }) => `~ ${on}  ${name}: ${parts.join(", ")}`),
      `${changes.added.length} added, ${changes.removed.length} removed, ${changes.renamed.length} renamed, ${changes.changed.length} otherwise changed`,
    ];
    process.stdout.write(`${lines.map(visible).join("\n")}\n`);
  }
  return EXIT.clear;
}

function table(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
