import type { ClearancesOfRun } from "./clearances/index.ts";
import type { Assumed } from "./joined/index.ts";
import type { Lists, Rest } from "./lists/index.ts";
import type { RuleSet } from "./rules/ast.ts";
import type { ListDemands } from "./verdict/list-demands.ts";
import type { SinceRun } from "./verdict/result.ts";

/** What every result of a run rests on. */
export interface RunInfo {
  asOf: string | null;
  rules: {
    sha256: string;
    packs: { id: string; verifiedThrough: string; completeFrom: string; scope: string }[];
  };
  lists: Rest[];
  notChecked: string[];
  /** What the configuration assumes of every line that does not state it. */
  assumed?: Assumed[];
  /** What became of the lines since the earlier result that was given. */
  since?: SinceRun;
  /** The decisions on hits that were given. */
  clearances?: ClearancesOfRun;
}

interface Run {
  ruleSet: RuleSet;
  /** Ids of the packs that are asked. */
  packs: ReadonlySet<string>;
  lists: Lists;
  /** ISO 8601: the days by whose lists the lines were judged. */
  days: readonly string[];
  demands: ListDemands;
  asOf: string | undefined;
  assumed: readonly Assumed[] | undefined;
  clearances: ClearancesOfRun | undefined;
}

/** The rules with their hash, the lists of the days, and what was not checked. */
export function runOf({ ruleSet, packs, lists, days, demands, asOf, assumed, clearances }: Run): RunInfo {
  const asked = ruleSet.packs.filter(({ id }) => packs.has(id));
  const leftOut = ruleSet.packs.filter(({ id }) => !packs.has(id));
  const rests = days.flatMap((day) => lists.on(day).rests);
  return {
    asOf: asOf ?? null,
    rules: {
      sha256: ruleSet.sha256,
      packs: asked.map(({ id, verifiedThrough, completeFrom, scope }) => ({
        id,
        verifiedThrough,
        completeFrom,
        scope,
      })),
    },
    lists: [...new Map(rests.map((rest) => [`${rest.id} ${rest.published}`, rest])).values()],
    notChecked: [...demands.notices(), ...leftOut.map(({ id }) => `pack ${id}: left out by --pack`)],
    ...(assumed && assumed.length > 0 && { assumed: [...assumed] }),
    ...(clearances && { clearances }),
  };
}
