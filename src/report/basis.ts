import type { RunInfo } from "../run.ts";
import { decisionsOf } from "./decisions.ts";
import { sinceOf } from "./since.ts";

/** What nobody should take for checked. */
export function unchecked(run: RunInfo): string[] {
  const packs = run.rules.packs.map(({ id }) => id).join(", ");
  return [...run.notChecked, `any law but that of the packs used: ${packs}`];
}

/** What a run rests on and what it left out, a sentence each. */
export function basis(run: RunInfo): string[] {
  const packs = run.rules.packs.map(
    ({ id, verifiedThrough }) => `${id} (confirmed through ${verifiedThrough})`,
  );
  const lists = run.lists.map(({ id, published, entries }) => `${id} of ${published} (${entries})`);
  return [
    `Law ${run.asOf ? `of ${run.asOf}` : "of each line's date"}: ${packs.join(", ")}`,
    `Lists: ${lists.join(", ") || "none"}`,
    ...(run.assumed ?? []).map(
      ({ fact, value, from }) => `Assumed where nobody states it: ${fact} is ${value} (${from})`,
    ),
    ...sinceOf(run),
    ...decisionsOf(run),
    ...unchecked(run).map((notice) => `Not checked: ${notice}`),
  ];
}
