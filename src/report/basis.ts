import type { RunInfo } from "../screen.ts";

/** What a run rests on and what it left out, a sentence each. */
export function basis(run: RunInfo): string[] {
  const packs = run.rules.packs.map(
    ({ id, verifiedThrough }) => `${id} (confirmed through ${verifiedThrough})`,
  );
  const lists = run.lists.map(({ id, published, entries }) => `${id} of ${published} (${entries})`);
  return [
    `Law ${run.asOf ? `of ${run.asOf}` : "of each line's date"}: ${packs.join(", ")}`,
    `Lists: ${lists.join(", ") || "none"}`,
    ...run.notChecked.map((notice) => `Not checked: ${notice}`),
  ];
}
