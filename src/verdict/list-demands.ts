import type { Config } from "../config.ts";
import type { Rest } from "../lists/index.ts";

/** Which lists a clear line needs, and what is wrong with those at hand. */
export interface ListDemands {
  /** Why the list cannot be relied on at the date, with the command that mends it; undefined when it can. */
  problem(list: string, date: string): string | undefined;
  /** What was wrong, by list: as it was first met. */
  readonly met: Map<string, string>;
  /** What was wrong on the run as a whole, once each. */
  notices(): string[];
}

interface ListsAtHand {
  on(date: string): { rests: readonly Rest[] };
}

/** A required list that is missing, older than `maxAgeDays` at the line's date, or only of a later date keeps a line from being clear. */
export function demandsOf(lists: ListsAtHand, config: Config["lists"], allowStale: boolean): ListDemands {
  const met = new Map<string, string>();
  const judged = new Map<string, string | undefined>();
  const why = (list: string, date: string): string | undefined => {
    const rest = lists.on(date).rests.find(({ id }) => id === list);
    if (!rest)
      return `no snapshot of ${list} is at hand: screen lists import FILE, or screen lists update ${list}`;
    if (rest.beforeFirst)
      return `the first snapshot of ${list} at hand is of ${rest.published}, after ${date}: import one of that day`;
    if (rest.ageDays > config.maxAgeDays) {
      return `${list} of ${rest.published} is ${rest.ageDays} days old on ${date} (at most ${config.maxAgeDays}): screen lists update ${list}`;
    }
    return undefined;
  };
  const meet = (list: string, what: string) => {
    if (!met.has(list)) met.set(list, what);
  };
  return {
    met,
    problem(list, date) {
      if (config.require && !config.require.includes(list)) {
        meet(list, `list ${list}: not required (lists.require)`);
        return undefined;
      }
      const key = `${list} ${date}`;
      if (!judged.has(key)) judged.set(key, why(list, date));
      const problem = judged.get(key);
      if (problem !== undefined) meet(list, problem);
      return allowStale ? undefined : problem;
    },
    notices: () =>
      [...met.values()].map((problem) =>
        allowStale ? `${problem} (used all the same: --allow-stale)` : problem,
      ),
  };
}
